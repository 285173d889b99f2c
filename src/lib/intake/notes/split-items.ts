import type { NoteLine } from './note-line';

export interface NoteItem {
  /** Line on which the item begins. */
  readonly line: number;
  /** Its number on the agenda, or its place where none is written. */
  readonly number: number;
  /** The heading that names its case, or ''. */
  readonly heading: string;
  /** What follows "Item 4." on its line, or ''. */
  readonly opening: string;
  readonly lines: readonly NoteLine[];
}

export interface SplitNotes {
  readonly before: readonly NoteLine[];
  readonly items: readonly NoteItem[];
  readonly after: readonly NoteLine[];
}

const itemLine = /^(?:#+ *)?(?:\*\*)?(?:agenda )?item\s*(?:no\.?|number)?[\s:]*(\d{1,3})\b[\s.:)–—-]*(.*)$/i;
const slotWord = /\b(new|update|complex|closure|case conference)\b/i;
const closing = /^(?:#+ *)?(?:\d+[.)] *)?(?:any other business|a\.?o\.?b\.?|organisational learning|action log|next (?:meeting|panel)|close of (?:meeting|panel)|distribution)\s*:?$|^date of next (?:meeting|panel)\b/i;

/** Reference of a case: letters, a hyphen, then letters and digits with a digit among them. Codes of officers,
 *  agencies and accreditation look alike and are not cases. */
export const caseRefs = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?!(?:SOO|AG|PIP|OC|DVPN|CV)-)[A-Z]{2,5}-(?=[A-Z0-9]*\d)[A-Z0-9]{2,10}\b/g)].map(([ref]) => ref);

/** A document of panel notes cut at its items: "Item 4. …", or a heading that names a case and a kind of slot. A heading
 *  right above its "Item 4. …" line opens the same item. What follows the last item's closing headings is set apart. */
export function splitItems(lines: readonly NoteLine[]): SplitNotes {
  const before: NoteLine[] = [];
  const after: NoteLine[] = [];
  const items: { line: number; number: number | null; heading: string; opening: string; lines: NoteLine[] }[] = [];
  let closed = false;
  for (const line of lines) {
    const numbered = itemLine.exec(line.text);
    const current = items.at(-1);
    if (numbered && current && current.lines.length === 0 && opensAgain(current, Number(numbered[1]))) {
      current.number = Number(numbered[1]);
      current.opening = numbered[2] ?? '';
    } else if (numbered || isHeadingOfCase(line)) {
      items.push({ line: line.line, number: numbered ? Number(numbered[1]) : null, heading: numbered ? '' : line.text, opening: numbered?.[2] ?? '', lines: [] });
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
export function numberOf(line: NoteLine): number | null {
  const numbered = itemLine.exec(line.text) ?? (isHeadingOfCase(line) ? /^(?:#+ *)?(?:\*\*)?(\d{1,3})[.)]\s/.exec(line.text) : null);
  return numbered ? Number(numbered[1]) : null;
}

/** Whether an item begins with this line. */
export const opensItem = (line: NoteLine): boolean => itemLine.test(line.text) || isHeadingOfCase(line);

/** A heading above the line of its item: it names the case, or says "Item 4" and no more. */
const opensAgain = ({ number, opening }: { readonly number: number | null; readonly opening: string }, next: number): boolean => number === null || (number === next && opening === '');

const isHeadingOfCase = ({ text, heading }: NoteLine): boolean =>
  text.length <= 100 && caseRefs(text).length > 0 && (heading || /[)*:]$/.test(text) || !/[.!?]$/.test(text)) && slotWord.test(text);
