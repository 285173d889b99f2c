import { expect, test } from 'vitest';
import { decodeText } from '$lib/intake/files/decode-text';

const decode = (...bytes: number[]) => decodeText(Uint8Array.from(bytes));

test('UTF-8 with and without its mark', () => {
  expect(decode(0xef, 0xbb, 0xbf, 0xc3, 0xa9)).toEqual({ ok: true, text: 'é', encoding: 'utf-8' });
  expect(decode(0xc3, 0xa9)).toEqual({ ok: true, text: 'é', encoding: 'utf-8' });
});

test('UTF-16 by its mark, either end first', () => {
  expect(decode(0xff, 0xfe, 0x41, 0x00, 0xe9, 0x00)).toMatchObject({ text: 'Aé', encoding: 'utf-16le' });
  expect(decode(0xfe, 0xff, 0x00, 0x41, 0x00, 0xe9)).toMatchObject({ text: 'Aé', encoding: 'utf-16be' });
});

test('what is not UTF-8 is Windows-1252: 0x93 and 0x94 are curly quotation marks, 0x80 the euro, 0x96 a dash', () => {
  expect(decode(0x93, 0x41, 0x94, 0x80, 0x96)).toMatchObject({ text: '“A”€–', encoding: 'windows-1252' });
});

test('bytes that Windows-1252 leaves undefined, NULs and a mixture of encodings are refused', () => {
  expect(decode(0x41, 0x81)).toMatchObject({ ok: false });
  expect(decode(0x41, 0x00)).toMatchObject({ ok: false });
  expect(decode(0xc3, 0xa9, 0x20, 0xe9)).toMatchObject({ ok: false, message: expect.stringMatching(/pasted together/) as string });
});
