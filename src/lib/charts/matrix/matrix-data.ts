export interface MatrixItem {
  readonly id: string;
  /** A code of a few letters, drawn where the label has no room. */
  readonly code: string;
  readonly label: string;
  readonly href?: string | undefined;
}

export interface MatrixPair {
  readonly a: string;
  readonly b: string;
  /** Cases with both; null where withheld. */
  readonly both: number | null;
  /** How many times as often as by chance; null where too few to say. */
  readonly lift?: number | null | undefined;
  readonly text?: string | undefined;
}

export interface MatrixData {
  readonly measure: string;
  readonly items: readonly MatrixItem[];
  /** Either order; those that are missing are zero. */
  readonly pairs: readonly MatrixPair[];
  readonly rowName?: string | undefined;
}
