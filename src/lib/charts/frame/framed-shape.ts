import type { Mark } from './mark';
import type { TwinTable } from './twin-table';

/** What the shape of every chart gives its frame. */
export interface FramedShape {
  /** The same data as a table; none where the chart is one. */
  readonly table?: TwinTable;
  /** What the chart owes the reader. */
  readonly notes: readonly string[];
  /** What marks on the chart stand for, where the page does not say so once for all its charts. */
  readonly keyNotes?: readonly string[];
  /** The count behind it, in words. */
  readonly count: string;
  /** A sentence in place of the chart where there is nothing to draw. */
  readonly empty: string | null;
}

/** A shape that is drawn as one picture, read mark by mark. Sizes are in px. */
export interface PlotShape extends FramedShape {
  readonly width: number;
  readonly height: number;
  readonly table: TwinTable;
  readonly marks: readonly Mark[];
  readonly alt: string;
}
