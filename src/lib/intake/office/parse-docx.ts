import type { Problem } from '../rows';
import type { Parsed, RawCell, Sheet } from '../sheet';
import { refuse, wholeFile } from '../sheet';
import type { NoteLine } from '../notes/note-line';
import { chooseTable } from '../mapping/choose-table';
import { columnsCalled } from '../mapping/synonyms';
import { columnFor } from '../mapping/match-header';
import { markReferences } from '../notes/mark-references';
import { opensItem } from '../notes/split-items';
import { findHeader } from './find-header';
import { actionLines, itemLines, type MinuteCell } from './minute-tables';

/** A node of the document that mammoth reads; only what is used here. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly numbering?: unknown;
  readonly breakType?: string;
  readonly isStrikethrough?: boolean;
  /** Of a checkbox. */
  readonly checked?: boolean;
  /** Of a cell that is merged with those beside or below it. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** The whole document as mammoth reads it. */
interface Whole extends Node {
  readonly notes?: { readonly resolve: (reference: Node) => { readonly body: readonly Node[] } | undefined };
  readonly comments?: readonly unknown[];
}

/** A Word document: tables with the headings of the dictionary become sheets, all else is handed on as lines of panel notes.
 *  Text only: pictures, comments, headers, footers and deleted words are left out; a footnote stands in brackets where it is referred to. `bytes` must have passed
 *  `inspectZip`; `xml`: the beginning of the document as Word wrote it. */
export async function parseDocx(file: string, bytes: Uint8Array, xml = ''): Promise<Parsed> {
  let body: readonly Node[];
  let notices: readonly Problem[];
  try {
    const read = await readBody(bytes);
    body = read.body;
    notices = besideText(file, read, xml);
  } catch {
    return refuse(file, 'The document is damaged or of a form that is not read.', 'Open it in Word, save it as .docx, and choose it again.');
  }
  const parts = body.map((node) => (node.type === 'table' ? readTable(file, node) : { sheet: null, items: null, lines: paragraphLines(node) }));
  const isMinutes = opensItems(parts.flatMap(({ sheet, items, lines }) => (sheet || items ? [] : lines)));
  const lines: NoteLine[] = [];
  const sheets: Sheet[] = [];
  for (const { sheet, items, lines: own } of parts) {
    if (sheet && !items && (!isMinutes || isWhole(sheet))) sheets.push(sheet);
    // Where items stand as such, a table that names cases is part of one.
    else for (const { text, heading } of (!isMinutes && items) || own) lines.push({ line: lines.length + 1, text, heading });
  }
  if (lines.length === 0 && sheets.length === 0) return refuse(file, 'The document is empty.', 'Check that the right file was saved.');
  return { ok: true, sheets, notes: { file, lines, notices, maybe: sheets.length > 0 && !lines.some(({ text }) => /^item \d/i.test(text)) } };
}

type Lines = readonly { readonly text: string; readonly heading: boolean }[];

/** A table as all that it may be: rows of the dictionary, or else minutes a case to a row, and as part of an item. */
function readTable(file: string, table: Node): { readonly sheet: Sheet | null; readonly items: Lines | null; readonly lines: Lines } {
  const sheet = tableSheet(file, table);
  const items = sheet && isWhole(sheet) ? null : itemLines(minuteCells(table));
  return { sheet, items: items?.map((text) => ({ text, heading: false })) ?? null, lines: rowLines(table) };
}

const opensItems = (lines: Lines): boolean => markReferences(lines.map((each, at) => ({ ...each, line: at + 1 }))).some(opensItem);

/** Whether a table in minutes has every column that its table of the dictionary needs: else it is part of an item, such as "Action, Owner, By when". */
function isWhole({ titles, header }: Sheet): boolean {
  const table = chooseTable(titles, header);
  return table !== null && table.columns.every(({ name, required }) => !required || header.some((heading) => columnFor(table, heading)?.name === name || columnsCalled(heading).includes(name)));
}

async function readBody(bytes: Uint8Array): Promise<{ readonly body: readonly Node[]; readonly comments: number }> {
  const { default: mammoth } = await import('mammoth');
  const arrayBuffer = bytes.slice().buffer;
  let body: readonly Node[] = [];
  let comments = 0;
  // The browser build takes `arrayBuffer`, the one for Node `buffer`.
  await mammoth.convertToHtml({ arrayBuffer, buffer: arrayBuffer } as unknown as { arrayBuffer: ArrayBuffer }, {
    transformDocument: (document: Whole): Node => {
      body = (document.children ?? []).map((node) => withNotes(node, document.notes));
      comments = document.comments?.length ?? 0;
      return { ...document, children: [] };
    }
  });
  return { body, comments };
}

/** The node with the words of each footnote in brackets in place of its reference. */
function withNotes(node: Node, notes: Whole['notes']): Node {
  if (node.type === 'noteReference') {
    const words = (notes?.resolve(node)?.body ?? []).map(textOf).join(' ').replace(/\s+/g, ' ').trim();
    return { type: 'text', value: words === '' ? '' : ` (${words})` };
  }
  return node.children ? { ...node, children: node.children.map((child) => withNotes(child, notes)) } : node;
}

/** What a reader of the document sees otherwise than it is read: comments, fields, words that are struck through or hidden. */
function besideText(file: string, { body, comments }: { readonly body: readonly Node[]; readonly comments: number }, xml: string): Problem[] {
  const struck = body.reduce((sum, node) => sum + struckIn(node), 0) + runsWith('dstrike', xml);
  const hidden = runsWith('vanish', xml);
  // Word writes the words of a text box a second time, for older versions; other programs do not.
  const boxes = countOf(/<wps:txbx\b(?:(?!<\/wps:txbx>)[\s\S])*?<w:t\b/g, xml) - countOf(/<v:textbox\b/g, xml);
  const fields = countOf(/<w:fldSimple\b(?:(?!<\/w:fldSimple>)[\s\S])*?<w:t\b/g, xml);
  return [
    ...(hidden ? [{ ...wholeFile(file, `Words that Word hides stand in ${hidden} ${hidden === 1 ? 'place' : 'places'} and were read like the others.`, 'Show hidden text in Word (the ¶ button) and delete them if they do not belong there.'), attend: true as const }] : []),
    ...(fields ? [{ ...wholeFile(file, `${fields} ${fields === 1 ? 'field' : 'fields'} of Word, such as a date or a merged value, ${fields === 1 ? 'was' : 'were'} not read.`, 'Select all in Word, press Ctrl+Shift+F9 to make them words, save it, and drop it again.'), attend: true as const }] : []),
    ...(boxes > 0 ? [{ ...wholeFile(file, `${boxes} text ${boxes === 1 ? 'box was' : 'boxes were'} not read.`, 'Move their words into the text, save it, and drop it again.'), attend: true as const }] : []),
    ...(struck ? [{ ...wholeFile(file, `Words that are struck through stand in ${struck} ${struck === 1 ? 'place' : 'places'} and were read like the others.`, 'Delete them in Word if they no longer hold.'), attend: true as const }] : []),
    ...(comments ? [wholeFile(file, `${comments} ${comments === 1 ? 'comment was' : 'comments were'} not read.`, 'Nothing to do if that is right.')] : [])
  ];
}

const countOf = (pattern: RegExp, xml: string): number => (xml.match(pattern) ?? []).length;

/** How many stretches of words have a mark of Word's own, such as w:vanish. */
const runsWith = (mark: string, xml: string): number => (xml.includes(`<w:${mark}`) ? [...xml.matchAll(/<w:r(?:\s[^>]*)?><w:rPr>([\s\S]*?)<\/w:rPr>([\s\S]*?)<\/w:r>/g)].filter(([, marks = '', words = '']) => new RegExp(`<w:${mark}(?:\\s*/>|\\s+w:val="(?:1|true|on)")`).test(marks) && /<w:t\b/.test(words)).length : 0);

const struckIn = (node: Node): number => (node.isStrikethrough && textOf(node).trim() !== '' ? 1 : (node.children ?? []).reduce((sum, child) => sum + struckIn(child), 0));

function textOf(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return ' ';
  if (node.type === 'checkbox') return node.checked ? '☒' : '☐';
  if (node.type === 'break') return '\n';
  if (node.type === 'paragraph') return `${(node.children ?? []).map(textOf).join('')}\n`;
  return (node.children ?? []).map(textOf).join('');
}

function paragraphLines(node: Node): Lines {
  const bullet = node.numbering ? '• ' : '';
  const heading = /^(heading|title)/i.test(node.styleName ?? '');
  return textOf(node).split('\n').map((text) => text.trim()).filter((text) => text !== '').map((text, at) => ({ text: at === 0 && !heading ? bullet + text : text, heading }));
}

const cellsOf = (row: Node): readonly Node[] => (row.children ?? []).filter((cell) => cell.type === 'tableCell');
const rowsOf = (table: Node): readonly Node[] => (table.children ?? []).filter((row) => row.type === 'tableRow');

interface Placed { readonly cell: Node; /** Merged with the one above. */ readonly continues: boolean }

/** The cells of each row where they stand in the grid: one that is merged downwards again in each row that it reaches, and null
 *  beside one that is merged to the right. A row of one cell, such as a heading across the table, stays one. */
function gridOf(table: Node): readonly (readonly (Placed | null)[])[] {
  const held: { cell: Node; left: number }[] = [];
  return rowsOf(table).map((row) => {
    const cells = [...cellsOf(row)];
    const lone = cells.length === 1 && !held.some(({ left }) => left > 0);
    const placed: (Placed | null)[] = [];
    for (;;) {
      const above = held[placed.length];
      const continues = above !== undefined && above.left > 0;
      const cell = continues ? above.cell : cells.shift();
      if (!cell) return placed;
      const at = placed.length;
      if (continues) above.left -= 1;
      else held[at] = { cell, left: (cell.rowSpan ?? 1) - 1 };
      placed.push({ cell, continues }, ...(lone ? [] : new Array<null>((cell.colSpan ?? 1) - 1).fill(null)));
    }
  });
}

const minuteCells = (table: Node): readonly (readonly MinuteCell[])[] => gridOf(table).map((row) => row.map((placed) => {
  const { cell, continues } = placed ?? { cell: blankCell, continues: false };
  return { text: textOf(cell).replace(/\s+/g, ' ').trim(), lines: (cell.children ?? []).flatMap(paragraphLines).map(({ text }) => text), continues };
}));
const blankCell: Node = { type: 'tableCell' };

/** A label and its content on one line; three or more short cells on one line; else each cell's paragraphs on lines of their own. */
function rowLines(table: Node): Lines {
  const actions = actionLines(minuteCells(table));
  if (actions) return actions.map((text) => ({ text, heading: false }));
  return rowsOf(table).flatMap((row) => {
    const cells = cellsOf(row);
    const first = cells[0] ? textOf(cells[0]).trim() : '';
    const isLabel = cells.length === 2 && first !== '' && first.length <= 30 && !first.includes('\n');
    const short = cells.map((cell) => textOf(cell).trim());
    if (cells.length > 2 && short.every((text) => text.length <= 200 && !text.includes('\n'))) return short.some((text) => text !== '') ? [{ text: short.filter((text) => text !== '').join(' | '), heading: false }] : [];
    const rest = (isLabel ? cells.slice(1) : cells).flatMap((cell) => (cell.children ?? []).flatMap(paragraphLines));
    if (!isLabel) return rest;
    return [{ text: `${first.replace(/:$/, '')}: ${rest[0]?.text ?? ''}`.trim(), heading: false }, ...rest.slice(1)];
  });
}

function tableSheet(file: string, table: Node): Sheet | null {
  const numbered = gridOf(table).map((row, at) => ({ row: at + 1, cells: row.map((placed): RawCell => (placed && textOf(placed.cell).trim()) || null) }));
  const found = findHeader(numbered.slice(0, 3));
  if (!found) return null;
  const rows = numbered.filter(({ row, cells }) => row > found.row && cells.some((cell) => cell !== null));
  return rows.length === 0 ? null : { file: `${file} › table`, titles: [file], header: found.header, headerRow: found.row, rows, notices: [] };
}
