import { expect, test } from 'vitest';
import { LimitSession, readLimits, writeLimits } from '$lib/workspace/limit-choices.svelte';

test('a choice is kept as settings and read back; taking it away leaves nothing', () => {
  let changes = 0;
  const limits = new LimitSession({ changed: () => (changes += 1) });
  limits.choose('P14', ['I-2']);
  limits.choose('O1', ['I-1', 'I-2']);
  expect(readLimits(JSON.parse(JSON.stringify(writeLimits(limits.choices))))).toEqual(new Map([['P14', ['I-2']], ['O1', ['I-1', 'I-2']]]));
  limits.choose('P14', []);
  expect([writeLimits(limits.choices), changes]).toEqual([[['O1', ['I-1', 'I-2']]], 3]);
});

test('settings of another form mean one set of limits for the whole period', () => {
  expect(readLimits(undefined).size).toBe(0);
  expect(readLimits([['no such measure', ['I-1']], ['P14', 'I-1'], 'P14', ['O1', ['I-1', 7]]])).toEqual(new Map([['O1', ['I-1']]]));
});
