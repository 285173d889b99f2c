export interface SurvivalStep {
  readonly days: number;
  /** Proportion 0 to 1 at and after `days`: not yet happened, or for `happened` data already happened. */
  readonly share: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly atRisk?: number | null | undefined;
}

export interface SurvivalGroup {
  readonly label: string;
  /** Ascending; the curve starts at the share of day 0 (1, or 0 for `happened`) whether or not it is given. */
  readonly steps: readonly SurvivalStep[];
  readonly n: number;
  readonly events?: number | null | undefined;
  /** Day at which observation ends; the curve is drawn so far. */
  readonly endDays?: number | undefined;
  readonly medianDays?: number | null | undefined;
  /** Days at which someone was still waiting when last seen. */
  readonly censoredDays?: readonly number[] | undefined;
}

export interface SurvivalData {
  readonly measure: string;
  readonly groups: readonly SurvivalGroup[];
  /** `waiting` falls from 100% (Kaplan–Meier); `happened` rises from 0% (cumulative incidence). */
  readonly kind: 'waiting' | 'happened';
  /** Of `waiting`: what is said of those for whom it goes on; 'still waiting' where it is not given. */
  readonly still?: string | undefined;
  readonly interval?: string | undefined;
  /** A day to compare with: `5 working days`. */
  readonly reference?: { readonly days: number; readonly label: string } | null | undefined;
}
