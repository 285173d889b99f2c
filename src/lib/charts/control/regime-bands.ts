import type { ControlData } from './control-data';
import { parseDay, shortDate } from '../axes/day';
import { fitText, textWidth } from '../lettering/text-width';

export interface RegimeBand {
  readonly x: number;
  readonly width: number;
  /** What is drawn in it: its label, or a letter that a note explains. */
  readonly text: string;
  readonly odd: boolean;
}

const SIZE = 11.5;

/** Bands along the axis between `left` and `right` px, with a note that says what they are, and their names where they had to become letters. */
export function regimeBands({ regimes = [], regimesAre }: Pick<ControlData, 'regimes' | 'regimesAre'>, position: (day: Date) => number, left: number, right: number): { bands: RegimeBand[]; note: string | null } {
  const spans = regimes.map(({ from, to, label, key }) => {
    const x = Math.max(left, Math.min(right, position(parseDay(from))));
    const end = to === null ? right : Math.max(x, Math.min(right, position(parseDay(to))));
    return { x, width: end - x, label, from, key };
  }).filter(({ width }) => width > 0).map((span, i) => ({ ...span, key: span.key ?? letter(i) }));
  const roomy = spans.every(({ width, label }) => textWidth(label, SIZE) + 6 <= width);
  const bands = spans.map(({ x, width, label, key }, i) => ({
    x, width, odd: i % 2 === 1,
    text: roomy ? label : fitText(key, width, SIZE)
  }));
  const what = regimesAre ? `, ${regimesAre.what}` : '';
  const names = roomy ? '' : `: ${spans.map(({ from, label, key }) => `${key}, ${label} ${regimesAre ? `(${regimesAre.first} ${shortDate(parseDay(from), true)})` : `from ${shortDate(parseDay(from), true)}`}`).join('; ')}`;
  const note = spans.length && (what || names) ? `Bands on the axis${what}${names}.` : null;
  return { bands, note };
}

function letter(i: number): string {
  return String.fromCharCode(65 + (i % 26));
}
