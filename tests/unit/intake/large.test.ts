import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { MAX_ROWS } from '$lib/intake/limits';
import { readFiles } from '$lib/intake/read-files';
import { makeDocx } from './make-docx';
import { makeZip } from './make-zip';

const encode = (text: string) => new TextEncoder().encode(text);
const part = (name: string, content: string) => ({ name, content: encode(content) });

/** A workbook whose one sheet fills every row that Excel has: a header and 1,048,575 rows of two columns. */
function fullWorkbook(): Uint8Array {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows: string[] = [];
  for (let row = 1; row <= MAX_ROWS; row += 1) rows.push(`<row r="${row}">${row === 1 ? cell('panel') + cell('status') : cell(`${2000 + (row % 100)}-01`) + cell('held')}</row>`);
  const namespace = 'http://schemas.openxmlformats.org';
  return makeZip([
    part('[Content_Types].xml', `<Types xmlns="${namespace}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`),
    part('_rels/.rels', `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="rId1" Type="${namespace}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    part('xl/workbook.xml', `<workbook xmlns="${namespace}/spreadsheetml/2006/main" xmlns:r="${namespace}/officeDocument/2006/relationships"><sheets><sheet name="Panels" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    part('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="rId1" Type="${namespace}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`),
    part('xl/worksheets/sheet1.xml', `<worksheet xmlns="${namespace}/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`)
  ]);
}

test('a sheet of 1,048,576 rows is read to its last row, and what is wrong is listed up to the limit and counted', async () => {
  const result = await readFiles([{ name: 'panels.xlsx', bytes: fullWorkbook() }], new Map());
  if (result.ok) throw new Error('months repeat, so it cannot load');
  // 100 different months in 1,048,575 rows: all but the first of each repeat a key, 200 of them listed.
  expect(result.problems.length + result.more).toBe(MAX_ROWS - 1 - 100);
  expect(result.problems[0]).toMatchObject({ file: 'panels.xlsx › Panels', row: 102, column: 'panel' });
}, 600_000);

test.each(['x', ',', '"', 'Item 4. New. WDA-7F3K. ', '{"case_ref":1},'])('50 MB of one line made of %j is refused in words', async (piece) => {
  const bytes = encode(piece.repeat(Math.ceil(50_000_000 / piece.length)));
  for (const name of ['cases.csv', 'notes.txt', 'notes.jsonl']) {
    const result = await readFiles([{ name, bytes }], new Map());
    expect(result.ok ? [] : result.problems.map(({ found }) => found)).toEqual([null]);
  }
}, 600_000);

test('a Word file that holds a zip of zips beside its text is read for its text alone', async () => {
  const inner = makeZip([{ name: 'deeper.zip', content: makeZip([{ name: 'x', content: deflateRawSync(new Uint8Array(1_000_000)) }]) }]);
  const bytes = makeDocx(['Panel 14 May 2026', 'Item 1. New. WDA-7F3K.', 'V not told of the release.'], { name: 'word/embeddings/inner.zip', content: inner });
  const result = await readFiles([{ name: 'notes.docx', bytes }], new Map([['cases.case_ref', new Set(['WDA-7F3K'])]]));
  expect(result).toMatchObject({ ok: true, tables: [{ table: 'notes', rows: [{ text: 'V not told of the release.' }] }] });
}, 60_000);
