import { isSafe, type SafeCell, type SafeHeading } from './disclose';
import type { ProgrammeCount } from './programme-count';
import type { TotalRange } from './total-range';

declare const safe: unique symbol;

/** Prose that may leave: words written in our source, and what safe tables say. Only `safeText` makes one. */
export interface SafeText {
  readonly [safe]: true;
  readonly text: string;
}

type Sayable = SafeCell | SafeHeading | SafeText | ProgrammeCount | TotalRange;

const made = new WeakSet<object>();

/** Whether a value was made by `safeText`. */
export function isSafeText(value: unknown): value is SafeText {
  return typeof value === 'object' && value !== null && made.has(value);
}

/** safeText`${cell} cases in ${heading}`: a template that takes cells and headings of safe tables, counts of the panel's own work, and safe text.
 *  A rounded number says that it is one, "about 80", and a text that begins with it begins with a capital.
 *  Throws TypeError on anything else, and when it is not called as a template. */
export function safeText(strings: TemplateStringsArray, ...values: readonly Sayable[]): SafeText {
  if (!Object.isFrozen(strings) || !Array.isArray(strings.raw)) throw new TypeError('safe text is written as a template');
  const words = values.map(wordsOf);
  if (strings[0] === '' && words[0] !== undefined && !isSafeText(values[0])) words[0] = words[0].charAt(0).toUpperCase() + words[0].slice(1);
  const content = Object.freeze({ text: strings.map((part, i) => part + (words[i] ?? '')).join('') });
  made.add(content);
  return content as SafeText;
}

function wordsOf(value: Sayable): string {
  if (isSafeText(value)) return value.text;
  if (!isSafe(value)) throw new TypeError('only safe values go into safe text');
  if ('kind' in value && value.kind === 'rounded') return `about ${value.display}`;
  return 'display' in value ? value.display : value.label;
}
