import type { NoteLine } from './note-line';

/** A reference of a case, where it stands in a line. */
export interface Mention {
  /** As the rows have it where it is known, else as it stands. */
  readonly ref: string;
  readonly from: number;
  readonly to: number;
  /** Whether a row has it; else it only has the form of one. */
  readonly known: boolean;
}

/** Text with the references in it. `marked` is as long as `text`, with every reference made of `MARK`: its own hyphens and slashes part nothing there. */
export interface Marked {
  readonly text: string;
  readonly marked: string;
  readonly mentions: readonly Mention[];
}

export type MarkedLine = NoteLine & Marked & {
  /** True for a heading that begins an item though it says no more than its case. */
  readonly opens?: boolean;
};

/** A character of the private use area: no text has a meaning for it. */
export const MARK = '\uE000';

/** What names a case stands at the start of a line: so many UTF-16 units are looked at. */
const LOOKED_AT = 1_000;

/** The lines with their references. `known` are those of the rows that are loaded or dropped together with the notes. They are found whole,
 *  in capitals or not, the longest first; a number or a short word only where it stands as a case does. A form that we use ourselves,
 *  such as WDA-7F3K, is found whether it is known or not. */
export function markReferences(lines: readonly NoteLine[], known: Iterable<string> = []): readonly MarkedLine[] {
  const finder = indexOf(known);
  return lines.map((line) => {
    const start = line.text.slice(0, LOOKED_AT);
    const found = knownIn(start, finder);
    const formal = formalIn(start).filter(({ from, to }) => !found.some((other) => from < other.to && other.from < to));
    const mentions = [...found, ...formal].sort((a, b) => a.from - b.from);
    return { ...line, mentions, marked: mark(line.text, mentions) };
  });
}

/** The part of a marked text from one place to another; a reference that is cut is none. */
export function partOf({ text, marked, mentions }: Marked, from: number, to = text.length): Marked {
  const within = mentions.filter((mention) => mention.from >= from && mention.to <= to);
  return { text: text.slice(from, to), marked: marked.slice(from, to), mentions: within.map((mention) => ({ ...mention, from: mention.from - from, to: mention.to - from })) };
}

function mark(text: string, mentions: readonly Mention[]): string {
  let marked = '';
  for (const { from, to } of mentions) marked += text.slice(marked.length, from) + MARK.repeat(to - from);
  return marked + text.slice(marked.length);
}

/** Letters, a hyphen, then letters and digits with a digit among them. Codes of officers, agencies and accreditation look alike and are not cases. */
const formalIn = (text: string): readonly Mention[] =>
  [...text.matchAll(/\b(?!(?:SOO|AG|PIP|OC|DVPN|CV)-)[A-Z]{2,5}-(?=[A-Z0-9]*\d)[A-Z0-9]{2,10}\b/g)].map(({ 0: ref, index }) => ({ ref, from: index, to: index + ref.length, known: false }));

interface Index {
  /** By its folded form, as the rows have it. */
  readonly refs: ReadonlyMap<string, readonly string[]>;
  readonly firstRuns: ReadonlySet<string>;
  readonly mostRuns: number;
}

const runsOf = (text: string): readonly { readonly from: number; readonly to: number }[] => [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: run, index }) => ({ from: index, to: index + run.length }));

/** Word writes other hyphens and spaces than a table. */
const folded = (text: string): string => text.toLowerCase().replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\s+/g, ' ');

function indexOf(known: Iterable<string>): Index {
  const refs = new Map<string, string[]>();
  const firstRuns = new Set<string>();
  let mostRuns = 0;
  for (const ref of known) {
    const runs = runsOf(ref);
    if (runs.length === 0) continue;
    const key = folded(ref.slice(runs[0]!.from, runs.at(-1)!.to));
    const before = refs.get(key);
    if (before) before.push(ref);
    else refs.set(key, [ref]);
    firstRuns.add(folded(ref.slice(runs[0]!.from, runs[0]!.to)));
    mostRuns = Math.max(mostRuns, runs.length);
  }
  return { refs, firstRuns, mostRuns };
}

function knownIn(text: string, { refs, firstRuns, mostRuns }: Index): readonly Mention[] {
  if (refs.size === 0) return [];
  const runs = runsOf(text);
  /** Whether a run and the next are one token, as in 26-014 and 100/26. */
  const joined = (at: number): boolean => {
    const [run, next] = [runs[at], runs[at + 1]];
    return run !== undefined && next !== undefined && next.from === run.to + 1 && /^(?:.[-/_\\\u2010\u2011].|\d\.\d)$/u.test(text.slice(run.to - 1, next.from + 1));
  };
  const found: Mention[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const { from, to } = runs[at]!;
    if (joined(at - 1) || !firstRuns.has(folded(text.slice(from, to)))) continue;
    for (let last = Math.min(at + mostRuns, runs.length) - 1; last >= at; last -= 1) {
      const end = runs[last]!.to;
      const held = joined(last) ? undefined : refs.get(folded(text.slice(from, end)));
      if (!held || !mayBeACase(text.slice(from, end), text.slice(0, from), text.slice(end))) continue;
      found.push(...held.map((ref) => ({ ref, from, to: end, known: true })));
      at = last;
      break;
    }
  }
  return found;
}

/** References that may as well be a number of minutes, a year or a word. */
const weak = /^(?:\d{1,3}|(?:19|20)\d\d|\p{L}{1,3})$/u;
/** One that may be of something else, such as a collar or a telephone. */
const number = /^\d+$/;
const sayingSo = /(?:\b(?:case(?: ?ref(?:erence)?| (?:no|number|id))?|ref(?:erence)?)[\s.:–-]*|#)$/i;
const afterItem = /^(?:#+ *)?(?:\*\*)?(?:agenda )?item\s*(?:no\.?|number)?[\s:]*\d{1,3}[\s.:)–—-]+(?:(?:new|update|complex|closure|case conference)(?: case)?\s*[.,:;)–—-]+\s*)?$/i;
const startOfPiece = /(?:^(?:#+ *)?(?:\*\*)?|[.,;:(|–—]|\s-|\bitem|\b(?:new|update|complex|closure|case conference))\s*$/i;
const endOfPiece = /^(?:\s+(?:new|update|complex|closure|case conference)\b)?\s*(?:[.,;:()|–—]|-\s|$)/i;

/** Whether a reference found in a line is the case: of a short one "Case 14", "Item 2. 14. New" or "Item 2. New. 14." tell, of a longer number also a piece of its own. */
function mayBeACase(ref: string, before: string, after: string): boolean {
  if (!weak.test(ref) && !number.test(ref)) return true;
  return sayingSo.test(before) || ((weak.test(ref) ? afterItem : startOfPiece).test(before) && endOfPiece.test(after));
}
