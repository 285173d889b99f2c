import { fitText, textWidth } from './text-width';

/** A named row of a chart. */
export interface RowName {
  readonly label: string;
  /** Where the label leads. */
  readonly href?: string | undefined;
  /** A word on the row's state, shown after the label: `emerging`. */
  readonly tag?: string | undefined;
}

export interface RowLabel {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  /** Cut to fit. */
  readonly text: string;
  readonly label: string;
  readonly tag: string;
  readonly tagX: number;
  readonly href: string | null;
}

export interface RowLayout {
  /** Labels stand above their rows, for want of width, rather than beside them. */
  readonly stacked: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly labels: readonly RowLabel[];
  /** Vertical middle of what is drawn in each row, and the baseline of text beside it or, stacked, above it. */
  readonly middles: readonly number[];
  readonly baselines: readonly number[];
}

export interface RowOptions {
  readonly width: number;
  readonly top: number;
  /** Px kept at the right for what stands beside the row; stacked, it stands on the label's line instead. */
  readonly rightRoom: number;
  /** Px of a row without its stacked label. */
  readonly rowHeight: number;
  /** Px kept at the right even where stacked. */
  readonly stackedRightRoom?: number;
  /** Px that the plot needs before labels may stand beside it. */
  readonly plotNeeds?: number;
}

export const ROW_LABEL = 13;
const LABEL_LINE = 17;
const GAP = 14;

/** Lays out named rows, one below the other in the order given. */
export function rowLayout(rows: readonly RowName[], options: RowOptions): RowLayout {
  const { width, top, rowHeight, rightRoom } = options;
  const widest = Math.max(0, ...rows.map(({ label, tag }) => textWidth(label, ROW_LABEL) + (tag ? textWidth(tag, 11.5) + 8 : 0)));
  const beside = Math.min(widest, Math.max(110, width * 0.32), 330);
  const stacked = width < 520 || width - beside - GAP - rightRoom < (options.plotNeeds ?? 180);
  const height = stacked ? LABEL_LINE + rowHeight : rowHeight;
  const room = stacked ? width - rightRoom - 8 : beside;
  const middles = rows.map((_, i) => top + i * height + (stacked ? LABEL_LINE : 0) + rowHeight / 2);
  const baselines = middles.map((middle) => Math.round(stacked ? middle - rowHeight / 2 - 4 : middle + 4.5));
  const labels = rows.map(({ label, href, tag = '' }, i): RowLabel => {
    const tagRoom = tag ? textWidth(tag, 11.5) + 8 : 0;
    const text = fitText(label, room - tagRoom, ROW_LABEL);
    return { x: 0, y: baselines[i]!, text, label, tag, tagX: textWidth(text, ROW_LABEL) / 1.03 + 7, href: href ?? null };
  });
  return {
    stacked, top, labels, middles, baselines,
    left: stacked ? 0 : Math.ceil(beside + GAP),
    right: width - (stacked ? (options.stackedRightRoom ?? 0) : rightRoom),
    bottom: top + rows.length * height
  };
}
