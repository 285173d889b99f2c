import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { passageTexts } from '../../../scripts/sample/readings';
import { readReadings } from '../../../src/lib/workspace/sample-readings';
import { createDesk } from '../../../src/lib/themes/desk/create-desk';
import { readInPlace } from '../../../src/lib/themes/desk/read-texts';
import { createEncoder } from '../../../src/lib/themes/meaning/encode-passage';
import { decodeEncoder } from '../../../src/lib/themes/meaning/encoder-model';
import { keyOf, packScores, unpackScores, type KeptReading } from '../../../src/lib/themes/meaning/kept-readings';
import { logSumExp } from '../../../src/lib/themes/judging/note-features';
import { modelManifest } from '../../../src/lib/themes/judging/model-manifest';
import { decodeModel } from '../../../src/lib/themes/judging/theme-model';
import type { Codebook, Passage } from '../../../src/lib/themes/types';

const root = new URL('../../../', import.meta.url);
const bytesOf = (path: string): ArrayBuffer => {
  const file = readFileSync(new URL(path, root));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
};

test('scores are kept to the 256th part, with how much they claim together', () => {
  const back = unpackScores(packScores([1.5, -2.25, 0.001, 400]), 4)!;
  // 0.001 × 256 = 0.256, nearest whole 0; 400 × 256 is beyond 32,767 ÷ 256 = 127.996.
  expect([...back.themes]).toEqual([1.5, -2.25, 0, 32767 / 256]);
  expect(back.bearing).toBe(logSumExp(back.themes));
});

test('what is no reading of so many themes is refused', () => {
  expect(unpackScores(packScores([1, 2]), 3)).toBeNull();
  expect(unpackScores('not base 64!', 2)).toBeNull();
});

test('a desk that recalls its readings judges as it did when it made them, without an encoder', async () => {
  const codebook = JSON.parse(readFileSync(new URL('data/themes/codebook.json', root), 'utf8')) as Codebook;
  const notes = [{ noteRef: 'N', caseRef: 'C', panel: '2024-05', slot: 'new' as const, text: 'Her line manager was copied in without anyone asking her.\nThe 999 recording was never requested.' }];
  const model = () => Promise.resolve(decodeModel(bytesOf(`static/${modelManifest.file}`)));
  const readSentences = () => Promise.reject(new Error('not wanted here'));
  const fieldReader = () => Promise.reject(new Error('not wanted here'));
  const first = createDesk({ codebook, model, readSentences, fieldReader, readMeanings: readInPlace(() => Promise.resolve(createEncoder(decodeEncoder(bytesOf(`static/${modelManifest.encoder}`))))) });
  await first.answer({ kind: 'read', notes });
  expect(await first.answer({ kind: 'recall', readings: [] })).toBe(2);
  const judged = await first.answer({ kind: 'assign', decisions: [], meaning: true, as: 1 });
  const readings = (await first.answer({ kind: 'readings' })) as KeptReading[];
  expect(readings).toHaveLength(2);

  const second = createDesk({ codebook, model, readSentences, fieldReader, readMeanings: () => Promise.reject(new Error('every passage has been read')) });
  await second.answer({ kind: 'read', notes });
  expect(await second.answer({ kind: 'recall', readings: [...readings, { key: 'x', scores: 'torn' }] })).toBe(0);
  expect(await second.answer({ kind: 'assign', decisions: [], meaning: true, as: 1 })).toEqual(judged);

  // Other notes, of which no text has been read by meaning: what is asked of them before they are judged is answered by words.
  const [other] = (await second.answer({ kind: 'read', notes: [{ ...notes[0]!, noteRef: 'M', text: 'Body worn video was not switched on.' }] })) as Passage[];
  expect(await second.answer({ kind: 'look', passageId: other!.id, decisions: [] })).toMatchObject({ passageId: other!.id });
});

test('the sample comes with a reading of each passage by the encoder that ships, as that encoder reads it', () => {
  const readings = new Map(readReadings(readFileSync(new URL('data/sample/readings.txt', root), 'utf8'), modelManifest.encoder).map(({ key, scores }) => [key, scores]));
  const texts = passageTexts(readFileSync(new URL('data/sample/notes.jsonl', root), 'utf8'));
  expect(texts.length).toBeGreaterThan(1500);
  expect(texts.filter((text) => !readings.has(keyOf(text)))).toEqual([]);
  const encode = createEncoder(decodeEncoder(bytesOf(`static/${modelManifest.encoder}`)));
  for (const text of texts.filter((_, i) => i % 400 === 7)) expect(readings.get(keyOf(text))).toBe(packScores(encode(text).themes));
});

test('readings of another encoder are not taken', () => {
  expect(readReadings('themes/encoder-old.bin\na b\n', modelManifest.encoder)).toEqual([]);
});
