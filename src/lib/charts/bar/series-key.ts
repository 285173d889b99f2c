import { textWidth } from '../lettering/text-width';

export interface KeyItem {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly tone: string;
}

export const SWATCH = 11;
const LINE = 18;

/** Names of series beside a swatch, in as many lines as they need within `width` px. */
export function seriesKey(series: readonly { label: string; tone: string }[], width: number): { items: KeyItem[]; height: number } {
  let [x, y] = [0, 0];
  const items = series.map(({ label, tone }) => {
    const room = SWATCH + 5 + textWidth(label, 12);
    if (x > 0 && x + room > width) [x, y] = [0, y + LINE];
    const item = { x, y, label, tone };
    x += room + 16;
    return item;
  });
  return { items, height: items.length ? y + LINE + 4 : 0 };
}
