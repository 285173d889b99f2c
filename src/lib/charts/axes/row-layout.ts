import { fitText, textWidth } from '../lettering/text-width';

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
  /** Baseline of its last line, on which the tag stands. */
  readonly y: number;
  /** Two where it stands above its row and one has no room for it; the last is cut to fit. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
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
  /** Px that it takes there, where it is less. */
  readonly onLabelLine?: number;
  /** Px of a row without its stacked label. */
  readonly rowHeight: number;
  /** Px kept at the right even where stacked. */
  readonly stackedRightRoom?: number;
  /** Px that the plot needs before labels may stand beside it. */
  readonly plotNeeds?: number;
}

export const ROW_LABEL = 13;
const LABEL_LINE = 17;
const FURTHER_LINE = 15;
const GAP = 14;
/** Px of plot beside which labels may take all the width that they need. */
const ROOMY = 240;

/** Lays out named rows, one below the other in the order given. */
export function rowLayout(rows: readonly RowName[], options: RowOptions): RowLayout {
  const { width, top, rowHeight, rightRoom } = options;
  const widest = Math.max(0, ...rows.map(({ label, tag }) => textWidth(label, ROW_LABEL) + (tag ? textWidth(tag, 11.5) + 8 : 0)));
  const roomy = width - widest - GAP - rightRoom >= Math.max(options.plotNeeds ?? 0, ROOMY);
  const beside = Math.min(widest, roomy ? 330 : Math.max(110, width * 0.32), 330);
  const stacked = width < 520 || width - beside - GAP - rightRoom < (options.plotNeeds ?? 180);
  const room = stacked ? width - (options.onLabelLine ?? rightRoom) - 8 : beside;
  const texts = rows.map(({ label, tag }) => {
    const own = room - (tag ? textWidth(tag, 11.5) + 8 : 0);
    return stacked ? breakLabel(label, width, own) : [fitText(label, own, ROW_LABEL)];
  });
  const middles: number[] = [];
  let bottom = top;
  for (const { length } of texts) {
    if (stacked) bottom += LABEL_LINE + (length - 1) * FURTHER_LINE;
    middles.push(bottom + rowHeight / 2);
    bottom += rowHeight;
  }
  const baselines = middles.map((middle) => Math.round(stacked ? middle - rowHeight / 2 - 4 : middle + 4.5));
  const labels = rows.map(({ label, href, tag = '' }, i): RowLabel => {
    const own = texts[i]!;
    const lines = own.map((text, l) => ({ text, y: baselines[i]! - (own.length - 1 - l) * FURTHER_LINE }));
    return { x: 0, y: baselines[i]!, lines, label, tag, tagX: textWidth(own.at(-1)!, ROW_LABEL) / 1.03 + 7, href: href ?? null };
  });
  return {
    stacked, top, labels, middles, baselines,
    left: stacked ? 0 : Math.ceil(beside + GAP),
    right: width - (stacked ? (options.stackedRightRoom ?? 0) : rightRoom),
    bottom
  };
}

/** A label in one line of `last` px where it fits, or else in two, of which only the second has something beside it. */
function breakLabel(label: string, first: number, last: number): string[] {
  const words = label.split(' ');
  if (words.length === 1 || textWidth(label, ROW_LABEL) <= last) return [fitText(label, last, ROW_LABEL)];
  let take = words.length - 1;
  while (take > 1 && textWidth(words.slice(0, take).join(' '), ROW_LABEL) > first) take--;
  return [fitText(words.slice(0, take).join(' '), first, ROW_LABEL), fitText(words.slice(take).join(' '), last, ROW_LABEL)];
}
