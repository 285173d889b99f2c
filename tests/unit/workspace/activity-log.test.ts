import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { checkActivity } from '$lib/workspace/activity/activity-check';
import type { Doing } from '$lib/workspace/activity/activity-entry';
import { ActivityLog, reopenActivity } from '$lib/workspace/activity/activity-log';

const nine = Date.parse('2026-11-25T09:00:00.000Z');
/** A log of `doings`, a minute apart. */
async function logOf(...doings: readonly Doing[]): Promise<ActivityLog> {
  let minute = 0;
  const log = new ActivityLog(() => nine + 60_000 * minute++);
  for (const doing of doings) await log.record(doing);
  return log;
}
const day: readonly Doing[] = [{ action: 'open' }, { action: 'import', table: 'notes', count: 14 }, { action: 'keep' }, { action: 'export', audience: 'chief-officers', count: 3 }, { action: 'print', audience: 'da-lead' }, { action: 'not-handed-over', audience: 'da-lead' }, { action: 'handed-over', audience: 'da-lead' }, { action: 'lock' }, { action: 'unlock' }, { action: 'wipe' }];

test('entries hold number, time, action, table, count and audience, and nothing else', async () => {
  const log = await logOf({ action: 'open' }, { action: 'import', table: 'notes', count: 14 });
  expect(JSON.parse(log.lines[1]!)).toEqual({ seq: 2, at: '2026-11-25T09:01:00.000Z', action: 'import', table: 'notes', count: 14, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
});

test('the hash is SHA-256 of the hash before and the entry, as anyone can work out', async () => {
  const log = await logOf({ action: 'open' }, { action: 'import', table: 'notes', count: 14 });
  const sha = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
  const first = sha(['0'.repeat(64), 1, '2026-11-25T09:00:00.000Z', 'open', null, null, null, null]);
  const second = sha([first, 2, '2026-11-25T09:01:00.000Z', 'import', 'notes', 14, null, null]);
  expect(log.lines.map((line) => (JSON.parse(line) as { hash: string }).hash)).toEqual([first, second]);
});

test('a log that was left alone is sound, and goes on after it is opened again', async () => {
  const { log, broken } = await reopenActivity((await logOf(...day)).lines, () => nine + 3_600_000);
  expect(broken).toBeNull();
  await log.record({ action: 'open' });
  const checked = await checkActivity(log.toText().trimEnd().split('\n'));
  expect(checked.ok && checked.entries.map(({ action }) => action)).toEqual([...day.map(({ action }) => action), 'open']);
});

test('entries asked for at the same time follow one another', async () => {
  const log = new ActivityLog(() => nine);
  await Promise.all(day.map((doing) => log.record(doing)));
  expect((await checkActivity(log.lines)).ok).toBe(true);
});

const swap = (lines: readonly string[], i: number, change: (line: string) => string): string[] => lines.map((line, j) => (j === i ? change(line) : line));

test.each<[what: string, change: (lines: readonly string[]) => readonly string[], seq: number, says: RegExp]>([
  ['a count made smaller', (lines) => swap(lines, 1, (line) => line.replace('14', '13')), 2, /was changed/],
  ['an audience taken out', (lines) => swap(lines, 3, (line) => line.replace('"audience":"chief-officers",', '')), 4, /was changed/],
  ['a time moved', (lines) => swap(lines, 4, (line) => line.replace('09:04', '09:14')), 5, /was changed/],
  ['an entry taken out', (lines) => lines.filter((_, i) => i !== 3), 4, /carries the number 5/],
  ['two entries that changed places', (lines) => [lines[1]!, lines[0]!, ...lines.slice(2)], 1, /carries the number 2/],
  ['an entry said twice', (lines) => [...lines.slice(0, 3), lines[2]!, ...lines.slice(3)], 4, /carries the number 3/],
  ['a line cut in half', (lines) => swap(lines, 6, (line) => line.slice(0, 20)), 7, /cannot be read/],
  ['a field that was slipped in', (lines) => swap(lines, 0, (line) => line.replace('{', '{"note":"x",')), 1, /cannot be read/],
  ['a line of another file', (lines) => swap(lines, 2, () => 'null'), 3, /cannot be read/]
])('%s is found and the first broken entry named', async (_what, change, seq, says) => {
  const broken = await checkActivity(change((await logOf(...day)).lines));
  expect(broken).toMatchObject({ ok: false, seq, message: expect.stringMatching(says) as string, mend: expect.stringContaining('information security officer') as string });
});

test('whoever rehashes one entry breaks the next', async () => {
  const lines = (await logOf(...day)).lines;
  const forged = (await logOf({ action: 'open' }, { action: 'import', table: 'notes', count: 2 })).lines[1]!;
  expect(await checkActivity(swap(lines, 1, () => forged))).toMatchObject({ ok: false, seq: 3 });
});

test('a change of any character in any line is found', async () => {
  const lines = (await logOf(...day)).lines;
  await fc.assert(fc.asyncProperty(fc.nat(lines.length - 1), fc.nat(), fc.integer({ min: 33, max: 126 }), async (i, at, code) => {
    const line = lines[i]!;
    const place = at % line.length;
    const changed = line.slice(0, place) + String.fromCharCode(code) + line.slice(place + 1);
    const checked = await checkActivity(swap(lines, i, () => changed));
    return changed === line || (!checked.ok && checked.seq === i + 1);
  }), { numRuns: 300, seed: 7 });
});

test('a clock moved back is recorded and refused nothing', async () => {
  const times = [nine, nine - 7_200_000, nine - 7_100_000];
  const log = new ActivityLog(() => times.shift()!);
  for (const action of ['open', 'export', 'lock'] as const) await log.record({ action });
  const checked = await checkActivity(log.lines);
  expect(checked.ok && checked.entries.map(({ clockBackMs }) => clockBackMs)).toEqual([undefined, 7_200_000, undefined]);
});

test('a broken log is gone on with, and still names the entry that broke', async () => {
  const lines = swap((await logOf(...day)).lines, 1, (line) => line.replace('14', '13'));
  const { log, broken } = await reopenActivity(lines, () => nine + 3_600_000);
  await log.record({ action: 'open' });
  expect([broken?.seq, log.lines.length]).toEqual([2, day.length + 1]);
  expect(await checkActivity(log.lines)).toMatchObject({ ok: false, seq: 2 });
});

test.each([
  { action: 'import', table: 'V was contacted at work' }, { action: 'copy' }, { action: 'export', audience: 'the suspect' }, { action: 'import', count: 1.5 }, { action: 'import', count: -1 }
])('content and made-up words are turned away: %j', async (doing) => {
  const log = new ActivityLog(() => nine);
  await expect(log.record(doing as Doing)).rejects.toThrow(RangeError);
  await log.record({ action: 'open' });
  expect(log.lines).toHaveLength(1);
});
