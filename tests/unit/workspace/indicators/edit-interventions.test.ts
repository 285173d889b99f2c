import { expect, test } from 'vitest';
import { checkDraft, notOnAxes, type Draft } from '$lib/workspace/indicators/changes/edit-interventions';

const good: Draft = { ref: null, startsOn: '2024-03-18', kind: 'tasking', label: '  Contact   tasking done ' };
const entered = [{ ref: 'INT-1', startsOn: '2021-06-01', kind: 'process', label: 'Local process begins' }];
const fields = async (draft: Partial<Draft>) => {
  const found = await checkDraft({ ...good, ...draft }, entered);
  return found.ok ? [] : found.problems.map(({ field }) => field);
};

test('a good draft takes the first free reference, and its label is tidied', async () => {
  expect(await checkDraft(good, entered)).toEqual({ ok: true, intervention: { ref: 'INT-2', startsOn: '2024-03-18', kind: 'tasking', label: 'Contact tasking done' } });
});

test('an edit keeps its reference', async () => {
  const found = await checkDraft({ ...good, ref: 'INT-1' }, entered);
  expect(found.ok && found.intervention.ref).toBe('INT-1');
});

test('every problem is said at once, each with what to do', async () => {
  const found = await checkDraft({ ref: null, startsOn: '', kind: '', label: ' ' }, entered);
  expect(found.ok ? [] : found.problems).toEqual([
    { field: 'startsOn', message: 'The day is missing.', mend: 'Give the day from which it applied.' },
    { field: 'kind', message: 'The kind is missing.', mend: 'Choose one of the list.' },
    { field: 'label', message: 'What changed is missing.', mend: 'Say it in a few words.' }
  ]);
});

test('no such day, a year nobody means, a kind of no list, a label too long for a chart', async () => {
  expect([await fields({ startsOn: '2024-02-30' }), await fields({ startsOn: '0024-03-18' }), await fields({ kind: 'weather' }), await fields({ label: 'x'.repeat(61) })]).toEqual([['startsOn'], ['startsOn'], ['kind'], ['label']]);
});

test('the same change on the same day is entered once', async () => {
  expect(await fields({ startsOn: '2021-06-01', label: 'local process BEGINS' })).toEqual(['label']);
  expect(await fields({ ref: 'INT-1', startsOn: '2021-06-01', label: 'Local process begins' })).toEqual([]);
});

test('a label that names somebody is not kept: it would stand on every chart', async () => {
  for (const label of ['PC 4821 moved to the team', 'Letter from jo.bloggs@example.org', 'Call 07700 900123']) expect(await fields({ label }), label).toEqual(['label']);
  for (const label of ['Dedicated team starts', 'Revised policy published', 'Every case comes to panel']) expect(await fields({ label }), label).toEqual([]);
});

test('a change outside what is loaded is not said to stand on the axes: after it, before it, or with nothing loaded', () => {
  expect(notOnAxes('2031-01-01', '2020-06-01', '2026-09-01')).toBe('will stand on the time axes once a month that begins after it is loaded; they end with September 2026 now');
  expect(notOnAxes('2026-09-02', '2020-06', '2026-09')).not.toBeNull();
  expect(notOnAxes('2026-09-01', '2020-06', '2026-09')).toBeNull();
  expect(notOnAxes('2020-06-01', '2020-06', '2026-09')).toBeNull();
  expect(notOnAxes('2019-12-31', '2020-06', '2026-09')).toBe('lies before what is loaded, which begins with June 2020, so it stands on no axis');
  expect(notOnAxes('2024-01-01', '', '')).toBe('will stand on the time axes once cases are loaded');
});
