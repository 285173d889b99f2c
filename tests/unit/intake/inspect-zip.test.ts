import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '$lib/intake/office/crc32';
import { inspectZip } from '$lib/intake/office/inspect-zip';
import { readFiles } from '$lib/intake/read-files';
import type { Entry } from './make-zip';
import { makeZip } from './make-zip';

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../../fixtures/intake/${name}`, import.meta.url)));
const book: Entry = { name: 'xl/workbook.xml', content: '<workbook/>' };
const messageOf = async (entries: readonly Entry[]) => {
  const inspection = await inspectZip(makeZip(entries));
  return inspection.ok ? 'sound' : inspection.message;
};
const external = (type: string) => `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://example.invalid/x" TargetMode="External"/></Relationships>`;

test('the check of "123456789" is cbf43926, in one piece or two', () => {
  const bytes = new TextEncoder().encode('123456789');
  expect(crc32(bytes)).toBe(0xcbf43926);
  expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
});

test('a workbook as an office program writes it is sound, and its parts are named', async () => {
  const inspection = await inspectZip(fixture('tracker.xlsx'));
  expect(inspection.ok && inspection.names.has('xl/workbook.xml')).toBe(true);
  expect(await messageOf([book])).toBe('sound');
});

test('macros, controls, links to other workbooks and data connections are refused', async () => {
  expect(await messageOf([book, { name: 'xl/vbaProject.bin', content: 'x' }])).toMatch(/macros/);
  expect(await messageOf([book, { name: 'word/activeX/activeX1.xml', content: 'x' }])).toMatch(/macros/);
  expect(await messageOf([book, { name: 'xl/externalLinks/externalLink1.xml', content: 'x' }])).toMatch(/other workbooks/);
  expect(await messageOf([book, { name: 'xl/connections.xml', content: 'x' }])).toMatch(/data source/);
});

test('a template, picture or object from elsewhere is refused; a link to click is not', async () => {
  expect(await messageOf([book, { name: 'word/_rels/settings.xml.rels', content: external('attachedTemplate') }])).toMatch(/another place/);
  expect(await messageOf([book, { name: 'word/_rels/document.xml.rels', content: external('image') }])).toMatch(/another place/);
  expect(await messageOf([book, { name: 'word/_rels/document.xml.rels', content: external('hyperlink') }])).toBe('sound');
});

test('an archive that unpacks out of proportion is refused, whatever sizes it claims', async () => {
  const zeros = new Uint8Array(30_000_000);
  expect(await messageOf([book, { name: 'xl/worksheets/sheet1.xml', content: zeros }])).toMatch(/unpacks to/);
  expect(await messageOf([book, { name: 'xl/worksheets/sheet1.xml', content: zeros, claim: 100 }])).toMatch(/unpacks to/);
}, 60_000);

test('thousands of parts, a password, a DTD and damage are refused', async () => {
  expect(await messageOf(Array.from({ length: 2_001 }, (_, i) => ({ name: `x${i}`, content: '' })))).toMatch(/parts/);
  expect(await messageOf([{ ...book, encrypted: true }])).toMatch(/password/);
  expect(await messageOf([{ name: 'xl/workbook.xml', content: '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><workbook>&a;</workbook>' }])).toMatch(/damaged/);
  const cut = fixture('tracker.xlsx').subarray(0, 4_000);
  expect(await inspectZip(cut)).toMatchObject({ ok: false });
}, 60_000);

test('a zip of zips under the name of a Word file is not one', async () => {
  const inner = makeZip([{ name: 'a.zip', content: makeZip([book]) }]);
  const result = await readFiles([{ name: 'notes.docx', bytes: makeZip([{ name: 'b.zip', content: inner }]) }], new Map());
  expect(result).toMatchObject({ ok: false, problems: [{ message: 'This is not the Word or Excel file that its name says.' }] });
});

test('a workbook with any one byte changed, or cut anywhere, loads whole or is refused', async () => {
  const sound = fixture('panels-1904.xlsx');
  const whole = await readFiles([{ name: 'panels.xlsx', bytes: sound }], new Map());
  await fc.assert(fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
    const result = await readFiles([{ name: 'panels.xlsx', bytes: cut ? sound.subarray(0, at) : sound.with(at, byte) }], new Map());
    if (result.ok) expect(result.tables).toEqual(whole.ok && whole.tables);
    else expect(result.problems.length).toBeGreaterThan(0);
  }), { numRuns: 150 });
}, 60_000);
