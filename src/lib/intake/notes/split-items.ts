import type { Marked, MarkedLine } from './mark-references';
import { MARK, partOf } from './mark-references';

export interface NoteItem {
  /** Line on which the item begins. */
  readonly line: number;
  /** Its number on the agenda, or its place where none is written. */
  readonly number: number;
  /** The heading that names its case, or blank. */
  readonly heading: Marked;
  /** What follows "Item 4." on its line, or blank. */
  readonly opening: Marked;
  readonly lines: readonly MarkedLine[];
}

export interface SplitNotes {
  readonly before: readonly MarkedLine[];
  readonly items: readonly NoteItem[];
  readonly after: readonly MarkedLine[];
}

/** "Item 4. …", or the reference where its number would stand. */
const itemLine = new RegExp(`^(?:#+ *)?(?:\\*\\*)?(?:agenda )?item\\s*(?:no\\.?|number)?[\\s:]*(?:(\\d{1,3})\\b|(?=${MARK}))[\\s.:)–—-]*(.*)$`, 'i');
const slotWord = /\b(new|update|complex|closure|case conference)\b/i;
const closing = /^(?:#+ *)?(?:\d+[.)] *)?(?:any other business|a\.?o\.?b\.?|organisational learning|action log|next (?:meeting|panel)|close of (?:meeting|panel)|distribution)\s*:?$|^date of next (?:meeting|panel)\b/i;

/** A document of panel notes cut at its items: "Item 4. …", or a heading that names a case and a kind of slot. A heading
 *  right above its "Item 4. …" line opens the same item. What follows the last item's closing headings is set apart. */
export function splitItems(lines: readonly MarkedLine[]): SplitNotes {
  const before: MarkedLine[] = [];
  const after: MarkedLine[] = [];
  const items: { line: number; number: number | null; heading: Marked; opening: Marked; lines: MarkedLine[] }[] = [];
  let closed = false;
  for (const line of lines) {
    const numbered = readItemLine(line);
    const current = items.at(-1);
    if (numbered && current && current.lines.length === 0 && opensAgain(current, numbered)) {
      current.number = numbered.number;
      current.opening = numbered.opening;
    } else if (numbered || isHeadingOfCase(line)) {
      items.push({ line: line.line, number: numbered?.number ?? null, heading: numbered ? blank : line, opening: numbered?.opening ?? blank, lines: [] });
      closed = false;
    } else if (closed || (current && closing.test(line.text))) {
      closed = true;
      after.push(line);
    } else if (current) current.lines.push(line);
    else before.push(line);
  }
  return { before, items: items.map((item, at) => ({ ...item, number: item.number ?? at + 1 })), after };
}

/** The number of the item that begins with this line, "Item 4 …" or "4. WDA-7F3K …"; null of any other line. */
export function numberOf(line: MarkedLine): number | null {
  const numbered = readItemLine(line);
  if (numbered) return numbered.number;
  const listed = isHeadingOfCase(line) ? /^(?:#+ *)?(?:\*\*)?(\d{1,3})[.)]\s/.exec(line.marked) : null;
  return listed ? Number(listed[1]) : null;
}

/** Whether an item begins with this line. */
export const opensItem = (line: MarkedLine): boolean => readItemLine(line) !== null || isHeadingOfCase(line);

/** A heading that is a case and no more: "Case 26/014". */
const bareHeading = new RegExp(`^(?:#+ *)?(?:\\*\\*)?(?:\\d{1,3}[.)]\\s*)?(?:case(?: (?:no\\.?|number|id))?|(?:case )?ref(?:erence)?)?[\\s.:#–—-]*${MARK}+\\s*(?:\\*\\*)?[.:]?$`, 'i');

/** The lines, with the headings that name a case of the rows and no more as the beginnings of items, where no line begins one in another way. */
export const withBareHeadings = (lines: readonly MarkedLine[]): readonly MarkedLine[] =>
  lines.some(opensItem) ? lines : lines.map((line) => (line.heading && line.mentions.some(({ known }) => known) && bareHeading.test(line.marked) ? { ...line, opens: true } : line));

const blank: Marked = { text: '', marked: '', mentions: [] };

interface ItemLine {
  /** Null where its reference stands in place of a number. */
  readonly number: number | null;
  readonly opening: Marked;
}

function readItemLine(line: MarkedLine): ItemLine | null {
  const found = itemLine.exec(line.marked);
  return found && { number: found[1] === undefined ? null : Number(found[1]), opening: partOf(line, line.marked.length - found[2]!.length) };
}

/** A heading above the line of its item: it names the case, or says "Item 4" and no more. */
const opensAgain = ({ number, opening }: { readonly number: number | null; readonly opening: Marked }, next: ItemLine): boolean =>
  next.number !== null && (number === null || (number === next.number && opening.text === ''));

const isHeadingOfCase = ({ text, marked, mentions, heading, opens = false }: MarkedLine): boolean =>
  opens || (text.length <= 100 && mentions.length > 0 && (heading || /[)*:]$/.test(text) || !/[.!?]$/.test(text)) && slotWord.test(marked));
