import type { NoteItem } from './split-items';
import { caseRefs } from './split-items';

export interface ItemFacts {
  /** The case, or null where the opening and the labelled lines name none. */
  readonly caseRef: string | null;
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
const bare = /^(?:(?:new|update|complex|closure|case conference)(?: (?:case|item|slot))?(?: \d{1,2})?|SOO-?\s?\w+|(?:linked|with|and|re)?:? ?[A-Z]{2,5}-[A-Z0-9]{2,10}|\d{1,3} ?min(?:ute)?s?|(?:case )?ref(?:erence)?)$/i;
const label = /^(case(?: ref(?:erence)?)?|ref(?:erence)?|type|slot(?: type)?|SOO)\s*[:–-]\s*(.{1,60})$/i;

/** The case, the kind of slot and the text of an item. */
export function readItem(item: NoteItem): ItemFacts {
  const labelled = item.lines.slice(0, 6).filter(({ text }) => label.test(text));
  const labels = labelled.map(({ text }) => text).join(' ');
  const opening = readOpening(item.opening);
  const told = `${item.heading} ${opening.told} ${labels}`;
  const [caseRef = null] = [item.heading, item.opening, labels].flatMap(caseRefs);
  const slotType = slotTypes.find(([pattern]) => pattern.test(told))?.[1] ?? null;
  const rest = item.lines.filter((line) => !labelled.includes(line)).map(({ text }) => text);
  return { caseRef, slotType, text: [opening.rest, ...rest].filter((line) => line !== '').join('\n') };
}

/** The bare pieces at the start of an opening, and what comes after them. */
function readOpening(opening: string): { readonly told: string; readonly rest: string } {
  const pieces = opening.replace(/[*#]/g, '').split(/(?<=[.,;:/()|–—])\s*|\s+[-–—|]\s+/);
  let at = 0;
  while (at < pieces.length && isBare(pieces[at]!)) at += 1;
  const told = pieces.slice(0, at).join(' ');
  const rest = opening.slice(at < pieces.length ? opening.indexOf(pieces[at]!) : opening.length).trim();
  return { told, rest };
}

const isBare = (piece: string): boolean => {
  const plain = piece.replace(/^[\s(]+|[\s.,;:/()|–—]+$/g, '');
  return plain === '' || bare.test(plain);
};
