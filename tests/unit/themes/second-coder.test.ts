import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../../data/themes/', import.meta.url);
const lines = <T>(name: string): T[] => readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as T);

test('a blind second coder agrees with the labels of the written notes: 216 themes alike, 14 more and 4 fewer of 436 passages are micro-F1 432 / 450 = .96', () => {
  const written = readdirSync(new URL('written/', folder)).flatMap((name) => lines<{ note_id: string; passages: { themes: string[] }[] }>(`written/${name}`));
  const first = new Map(written.map(({ note_id, passages }) => [note_id, passages.map(({ themes }) => themes)]));
  expect(written.length).toBe(450);
  let [passages, alike, more, fewer] = [0, 0, 0, 0];
  for (const { note_id, themes } of lines<{ note_id: string; themes: string[][] }>('second-coder.jsonl')) {
    const labels = first.get(note_id)!;
    expect(themes.length, note_id).toBe(labels.length);
    themes.forEach((second, i) => {
      const both = second.filter((theme) => labels[i]!.includes(theme)).length;
      passages += 1;
      alike += both;
      more += second.length - both;
      fewer += labels[i]!.length - both;
    });
  }
  expect([passages, alike, more, fewer]).toEqual([436, 216, 14, 4]);
});
