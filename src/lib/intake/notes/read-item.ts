import type { Marked } from './mark-references';
import { MARK, partOf } from './mark-references';
import type { NoteItem } from './split-items';

export interface ItemFacts {
  /** The case, or null where the opening and the labelled lines name none, or several. */
  readonly caseRef: string | null;
  /** Whether they name several that rows have, none of them only as linked. */
  readonly several: boolean;
  /** Code of `slot_type`, or null where none is told. */
  readonly slotType: string | null;
  /** The note without what was read off its opening. */
  readonly text: string;
}

const slotTypes: readonly (readonly [RegExp, string])[] = [
  [/\bcase conference\b/i, 'case_conference'],
  [/\bcomplex\b/i, 'complex'],
  [/\bclosure\b/i, 'closure_legacy'],
  [/\bupdate\b/i, 'update'],
  [/\bnew\b/i, 'new']
];

/** Pieces of an opening that only say what, which and how long: they are no part of the note. */
const term = `(?:(?:new|update|complex|closure|case conference)(?: (?:case|item|slot))?(?: \\d{1,2})?|SOO-?\\s?\\w*\\d\\w*|(?:linked|with|and|re|case)?:? ?${MARK}+|\\d{1,3} ?min(?:ute)?s?|case(?: (?:no|number|id))?|(?:case )?ref(?:erence)?)`;
const bare = new RegExp(`^(?:SOO-?\\s?\\w+|${term}(?: +${term})*)$`, 'i');
const label = /^(case(?: (?:ref(?:erence)?|no\.?|number|id))?|ref(?:erence)?|type|slot(?: type)?|SOO)\s*[:–-]\s*(.{1,60})$/i;
const pieceEnd = /(?<=[.,;:/()|–—])\s*|\s+[-–—|]\s+/g;
/** Words that may be the reference of a case that no row has. */
const codeLike = /\S*\d\S*|\b\p{Lu}+[-/]\p{Lu}+\b/gu;
/** Pieces after the bare ones among which one may say what kind of slot it is. */
const LOOKED_AT = 6;

/** The case, the kind of slot and the text of an item. */
export function readItem(item: NoteItem): ItemFacts {
  const labelled = item.lines.slice(0, 6).filter(({ text }) => label.test(text));
  const { told, rest, among } = readOpening(item.opening);
  const naming = [item.heading, told, ...labelled];
  const slotType = slotTypeIn(naming.map(({ marked }) => marked).join(' ')) ?? slotTypeIn(among.join(' '));
  const lines = item.lines.filter((line) => !labelled.includes(line)).map(({ text }) => text);
  return { ...caseOf(naming, rest), slotType, text: [rest.text.trim(), ...lines].filter((line) => line !== '').join('\n') };
}

const slotTypeIn = (told: string): string | null => slotTypes.find(([pattern]) => pattern.test(told))?.[1] ?? null;

/** The case that is named where cases are named, else the one in the words that follow. One that rows have goes before one that only looks alike. */
function caseOf(naming: readonly Marked[], rest: Marked): { readonly caseRef: string | null; readonly several: boolean } {
  for (const parts of [naming, [rest]]) {
    const main = parts.flatMap(notLinked);
    const named = main.length > 0 ? main : parts.flatMap(({ mentions }) => mentions);
    const known = new Set(named.filter((mention) => mention.known).map(({ ref }) => ref));
    if (known.size > 1) return { caseRef: null, several: true };
    const [caseRef] = [...known, ...named.map(({ ref }) => ref)];
    if (caseRef !== undefined) return { caseRef, several: false };
  }
  return { caseRef: null, several: false };
}

const notLinked = ({ text, mentions }: Marked): Marked['mentions'] => mentions.filter(({ from }) => !/\b(?:linked|see also)\b/i.test(text.slice(0, from)));

/** The bare pieces at the start of an opening, what comes after them, and those of the next pieces that name nothing but a kind of slot. */
function readOpening(opening: Marked): { readonly told: Marked; readonly rest: Marked; readonly among: readonly string[] } {
  const ends = opening.marked.slice(0, 1_000).matchAll(pieceEnd);
  let at = 0;
  while (at < opening.text.length) {
    const end = ends.next().value;
    const to = end ? end.index : opening.text.length;
    if (!isBare(opening.marked.slice(at, to))) break;
    at = end ? end.index + end[0].length : to;
  }
  const rest = partOf(opening, at);
  const among = rest.marked.slice(0, 1_000).split(pieceEnd).slice(0, LOOKED_AT).map((piece) => piece.replace(codeLike, ' ').trim()).filter(isBare);
  return { told: partOf(opening, 0, at), rest, among };
}

const isBare = (piece: string): boolean => {
  const plain = piece.replace(/[*#]/g, '').replace(/^[\s(]+|[\s.,;:/()|–—]+$/g, '');
  return plain === '' || bare.test(plain);
};
