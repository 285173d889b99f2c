import { expect, test } from 'vitest';
import { LimitSession, readLimits, writeLimits } from '$lib/workspace/limit-choices.svelte';

test('a choice is kept as settings and read back; taking it away leaves nothing', () => {
  let changes = 0;
  const limits = new LimitSession({ changed: () => (changes += 1) });
  limits.choose('P14', ['I-2']);
  limits.choose('O1', ['I-1', 'I-2']);
  expect(readLimits(JSON.parse(JSON.stringify(writeLimits(limits.all))))).toEqual({ begun: new Map([['P14', ['I-2']], ['O1', ['I-1', 'I-2']]]), kept: new Map() });
  limits.choose('P14', []);
  expect([writeLimits(limits.all), changes]).toEqual([[['O1', ['I-1', 'I-2']]], 3]);
});

test('settings of another form mean one set of limits for the whole period', () => {
  expect(readLimits(undefined)).toEqual({ begun: new Map(), kept: new Map() });
  expect(readLimits([['no such measure', ['I-1']], ['P14', 'I-1'], 'P14', ['O1', ['I-1', 7]]])).toEqual({ begun: new Map([['O1', ['I-1']]]), kept: new Map() });
});

test('limits are new from changes or kept from before one, never both, and either is read back', () => {
  const limits = new LimitSession({ changed: () => {} });
  limits.choose('P14', ['I-2']);
  limits.keep('P14', 'I-1');
  limits.choose('O1', ['I-2']);
  const read = readLimits(JSON.parse(JSON.stringify(writeLimits(limits.all))));
  expect(read).toEqual({ begun: new Map([['O1', ['I-2']]]), kept: new Map([['P14', 'I-1']]) });
  limits.choose('P14', ['I-2']);
  limits.keep('O1', null);
  expect(limits.all).toEqual({ begun: new Map([['P14', ['I-2']]]), kept: new Map() });
});
