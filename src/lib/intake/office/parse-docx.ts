import type { Parsed, RawCell, Sheet } from '../sheet';
import { refuse } from '../sheet';
import type { NoteLine } from '../notes/note-line';
import { findHeader } from './find-header';

/** A node of the document that mammoth reads; only what is used here. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly numbering?: unknown;
  readonly breakType?: string;
}

/** A Word document: tables with the headings of the dictionary become sheets, all else is handed on as lines of panel notes.
 *  Text only: pictures, comments, headers, footers and deleted words are left out. `bytes` must have passed `inspectZip`. */
export async function parseDocx(file: string, bytes: Uint8Array): Promise<Parsed> {
  let body: readonly Node[];
  try {
    body = await readBody(bytes);
  } catch {
    return refuse(file, 'The document is damaged or of a form that is not read.', 'Open it in Word, save it as .docx, and choose it again.');
  }
  const lines: NoteLine[] = [];
  const sheets: Sheet[] = [];
  for (const node of body) {
    const table = node.type === 'table' ? tableSheet(file, node) : null;
    if (table) sheets.push(table);
    else for (const { text, heading } of node.type === 'table' ? rowLines(node) : paragraphLines(node)) lines.push({ line: lines.length + 1, text, heading });
  }
  if (lines.length === 0 && sheets.length === 0) return refuse(file, 'The document is empty.', 'Check that the right file was saved.');
  return { ok: true, sheets, notes: { file, lines, maybe: sheets.length > 0 && !lines.some(({ text }) => /^item \d/i.test(text)) } };
}

async function readBody(bytes: Uint8Array): Promise<readonly Node[]> {
  const { default: mammoth } = await import('mammoth');
  const arrayBuffer = bytes.slice().buffer;
  let body: readonly Node[] = [];
  // The browser build takes `arrayBuffer`, the one for Node `buffer`.
  await mammoth.convertToHtml({ arrayBuffer, buffer: arrayBuffer } as unknown as { arrayBuffer: ArrayBuffer }, {
    transformDocument: (document: Node): Node => {
      body = document.children ?? [];
      return { ...document, children: [] };
    }
  });
  return body;
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return ' ';
  if (node.type === 'break') return '\n';
  if (node.type === 'paragraph') return `${(node.children ?? []).map(textOf).join('')}\n`;
  return (node.children ?? []).map(textOf).join('');
}

function paragraphLines(node: Node): readonly { text: string; heading: boolean }[] {
  const bullet = node.numbering ? '• ' : '';
  const heading = /^(heading|title)/i.test(node.styleName ?? '');
  return textOf(node).split('\n').map((text) => text.trim()).filter((text) => text !== '').map((text, at) => ({ text: at === 0 && !heading ? bullet + text : text, heading }));
}

const cellsOf = (row: Node): readonly Node[] => (row.children ?? []).filter((cell) => cell.type === 'tableCell');
const rowsOf = (table: Node): readonly Node[] => (table.children ?? []).filter((row) => row.type === 'tableRow');

/** A label and its content on one line; else each cell's paragraphs on lines of their own. */
function rowLines(table: Node): readonly { text: string; heading: boolean }[] {
  return rowsOf(table).flatMap((row) => {
    const cells = cellsOf(row);
    const first = cells[0] ? textOf(cells[0]).trim() : '';
    const isLabel = cells.length === 2 && first !== '' && first.length <= 30 && !first.includes('\n');
    const rest = (isLabel ? cells.slice(1) : cells).flatMap((cell) => (cell.children ?? []).flatMap(paragraphLines));
    if (!isLabel) return rest;
    return [{ text: `${first.replace(/:$/, '')}: ${rest[0]?.text ?? ''}`.trim(), heading: false }, ...rest.slice(1)];
  });
}

function tableSheet(file: string, table: Node): Sheet | null {
  const numbered = rowsOf(table).map((row, at) => ({ row: at + 1, cells: cellsOf(row).map((cell): RawCell => textOf(cell).trim() || null) }));
  const found = findHeader(numbered.slice(0, 3));
  if (!found) return null;
  const rows = numbered.filter(({ row, cells }) => row > found.row && cells.some((cell) => cell !== null));
  return rows.length === 0 ? null : { file: `${file} › table`, titles: [file], header: found.header, headerRow: found.row, rows, notices: [] };
}
