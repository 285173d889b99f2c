import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { screenText } from '$lib/intake/screening/screen-text';
import { checkCases, type Case } from '../../../../scripts/reference/deid';
import { plantAll } from './planter';
import { WAYS } from './planted-ways';

const notes = '../shared/panel-notes';
const reference = '../shared/reference/deid-cases.json';
const own = [
  'V is a response constable and S, her husband, has no connection with policing.', 'The panel asked why the grading was left at medium. No reason is on the record.', 'OIC: arrest not considered; VA booked. V told two weeks on.',
  'Good practice: voice contact every week, as V had asked.', 'S handed in his phone. Nothing was downloaded.', 'A1 - SOO to agree a contact plan. A2 - PSD to run the audit.', 'no change to synopsis. panel felt earlier arrest may have helped'
];

function passagesOf(folder: string): string[] {
  return readdirSync(folder).filter((name) => /^(?:dev|worked)-.*\.jsonl$/.test(name)).sort().flatMap((name) =>
    readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n').flatMap((line) => (JSON.parse(line) as { passages: { text: string }[] }).passages.map(({ text }) => text)));
}

/** The share of planted letters and digits, span by span, that the findings cover whole. */
function recall(hosts: readonly string[], seeds: readonly number[]): { share: number; missed: string[] } {
  const missed: string[] = [];
  let spans = 0;
  for (const note of seeds.flatMap((seed) => plantAll(seed, hosts))) {
    const points = Array.from(note.text);
    const covered = new Set(screenText(note.text).flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
    for (const { start, end } of note.spans) {
      spans++;
      if (!points.slice(start, end).every((char, i) => covered.has(start + i) || !/[\p{L}\p{N}]/u.test(char))) missed.push(note.way);
    }
  }
  return { share: 1 - missed.length / spans, missed };
}

test('identifiers are planted in at least 300 ways', () => {
  expect(new Set(Object.values(WAYS).flat()).size).toBeGreaterThanOrEqual(300);
});

test('planted in passages of our own, at least 97 in 100 are found whole', () => {
  const { share, missed } = recall(own, [1, 2, 3]);
  expect(share, missed.join('\n')).toBeGreaterThanOrEqual(0.97);
});

test.skipIf(!existsSync(notes))('planted in the coded panel notes, at least 97 in 100 are found whole', () => {
  const { share, missed } = recall(passagesOf(notes), [4, 5]);
  expect(share, missed.join('\n')).toBeGreaterThanOrEqual(0.97);
});

test.skipIf(!existsSync(notes))('the coded panel notes hold no identifiers, and at most 2 findings in 100 passages', () => {
  const passages = [...passagesOf(notes), ...passagesOf(`${notes}/worked`)];
  expect(passages.length).toBeGreaterThan(3000);
  expect(passages.flatMap(screenText).length / passages.length).toBeLessThanOrEqual(0.02);
});

test.skipIf(!existsSync(reference))('of the reference cases, every kind has 95 in 100 spans found and at most 3 in 100 negatives flagged', () => {
  const { cases } = JSON.parse(readFileSync(reference, 'utf8')) as { cases: Case[] };
  expect(checkCases(cases)).toMatchObject({ passed: true });
});
