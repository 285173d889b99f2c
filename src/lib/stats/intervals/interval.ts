/** An estimate between two bounds, in its own units. */
export interface Interval {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}
