/** What the filters hold: months as 'YYYY-MM' or '' for all that is loaded; lists of codes, empty for all. */
export interface Filters {
  readonly from: string;
  readonly to: string;
  readonly routes: readonly string[];
  readonly caseTypes: readonly string[];
  readonly complexity: readonly string[];
  readonly regimes: readonly string[];
  readonly suspects: readonly string[];
}

export const noFilters: Filters = { from: '', to: '', routes: [], caseTypes: [], complexity: [], regimes: [], suspects: [] };
