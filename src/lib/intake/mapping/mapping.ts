import { plain } from '../nearest';

/** What a person has decided about the words of their own files, kept for next month. */
export interface Mapping {
  /** From `headingKey` to the column it means, or null for a column that is to be left out. */
  readonly headings: ReadonlyMap<string, string | null>;
  /** From `valueKey` to the code it means. */
  readonly values: ReadonlyMap<string, string>;
}

export const emptyMapping: Mapping = { headings: new Map(), values: new Map() };

export const headingKey = (table: string, heading: string): string => `${table}/${plain(heading) || heading}`;
/** Of a value that is all marks the marks themselves, for "-" is not "✓"; and "Yes?" is not "Yes". */
export const valueKey = (vocabulary: string, value: string): string => `${vocabulary}/${plain(value) || value.trim()}${/\w.*\?/.test(value) ? '?' : ''}`;
