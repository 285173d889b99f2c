import { beforeAll, expect, test } from 'vitest';
import { decisionName, dropDecisions, noteDecision, openDecisions } from '$lib/store/vault/decisions';
import { keepOnShelf } from '$lib/store/vault/keep-on-shelf';
import { findKept, type Standing } from '$lib/store/vault/kept-versions';
import { openWith } from '$lib/store/vault/open-sealed';
import { sealWith } from '$lib/store/vault/seal-workspace';
import type { Shelf } from '$lib/store/vault/shelf';
import { makeKey, type VaultKey } from '$lib/store/vault/vault-key';
import { Killed, memoryShelf, newDisk, type Disk } from './memory-shelf';
import { caseRow, passphrase, seeded, seededBytes, smallContent } from './vault-fixtures';

let key: VaultKey;
beforeAll(async () => { key = await makeKey(passphrase, seededBytes(50), 1000); });

const caseNumber = (i: number) => caseRow(`C-${i}`);
const sealed = new Map<string, Promise<Blob>>();
const once = (name: string, seal: () => Promise<Blob>): Promise<Blob> => sealed.get(name) ?? sealed.set(name, seal()).get(name)!;
/** A whole version that includes decisions 1 to n: cases C-1 to C-n. */
const whole = (n: number) => once(`whole ${n}`, () => sealWith(smallContent({ decisions: n, activity: [], tables: [{ table: 'cases', rows: Array.from({ length: n }, (_, i) => caseNumber(i + 1)) }] }), key, seededBytes(60 + n)));
const single = (n: number) => once(`single ${n}`, () => sealWith(smallContent({ decisions: n, activity: [], tables: [{ table: 'cases', rows: [caseNumber(n)] }] }), key, seededBytes(90 + n)));

/** What a person finds after opening: the cases, in order. */
async function opened(disk: Disk): Promise<{ refs: unknown[]; count: number; broken: boolean }> {
  const shelf = memoryShelf(disk);
  const kept = await findKept(shelf);
  if (!kept.ok) throw new Error(kept.reason);
  const version = kept.versions[0] && (await openWith(kept.versions[0].file, key));
  if (version && !version.ok) throw new Error(version.reason);
  const { contents, count, broken } = await openDecisions(shelf, version?.content.decisions ?? 0, key);
  const refs = [...(version ? [version.content] : []), ...contents].flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map((row) => row['case_ref'])));
  return { refs, count, broken };
}
const refsTo = (n: number) => Array.from({ length: n }, (_, i) => `C-${i + 1}`);

/** Twelve decisions, a whole save after every third; gives the last that the person was told is kept. */
async function work(shelf: Shelf): Promise<number> {
  let standing: Standing = { highest: 0, good: null };
  let [told, previous] = [0, 0];
  try {
    for (let n = 1; n <= 12; n += 1) {
      const noted = await noteDecision(shelf, n, await single(n), key);
      if (!noted.ok) throw new Error(noted.reason);
      told = n;
      if (n % 3 > 0) continue;
      const outcome = await keepOnShelf(shelf, standing, await whole(n), key);
      if (!outcome.ok) throw new Error(outcome.reason);
      standing = outcome.standing;
      await dropDecisions(shelf, previous);
      previous = n;
    }
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  return told;
}

test('decisions after the last whole save are there again, in order', async () => {
  const disk = newDisk();
  await keepOnShelf(memoryShelf(disk), { highest: 0, good: null }, await whole(2), key);
  for (const n of [3, 4]) await noteDecision(memoryShelf(disk), n, await single(n), key);
  expect(await opened(disk)).toEqual({ refs: refsTo(4), count: 4, broken: false });
});

test('a tab killed at 30 random moments loses at most the decision that was being made', { timeout: 60_000 }, async () => {
  const measured = memoryShelf(newDisk());
  await work(measured);
  const random = seeded(51);
  for (let i = 0; i < 30; i += 1) {
    const disk = newDisk();
    const told = await work(memoryShelf(disk, { killAt: Math.floor(random() * measured.steps()), share: random(), copies: i % 2 === 1 }));
    const { refs } = await opened(disk);
    expect([refsTo(told), refsTo(told + 1)]).toContainEqual(refs);
  }
});

test('if the newest version is damaged, the previous one and the decisions since give everything', async () => {
  const disk = newDisk();
  await work(memoryShelf(disk));
  disk.files.get('workspace-000004.throughline')![100]! ^= 1;
  expect(await opened(disk)).toEqual({ refs: refsTo(12), count: 12, broken: false });
});

test('decisions that both versions include are removed', async () => {
  const disk = newDisk();
  await work(memoryShelf(disk));
  expect([...disk.files.keys()].filter((name) => name.startsWith('decision')).sort()).toEqual([10, 11, 12].map(decisionName));
});

test('a damaged decision ends the row: what follows is not loaded over the gap, and that is said', async () => {
  const disk = newDisk();
  for (const n of [1, 2, 3]) await noteDecision(memoryShelf(disk), n, await single(n), key);
  disk.files.get(decisionName(2))![90]! ^= 1;
  expect(await opened(disk)).toEqual({ refs: refsTo(1), count: 3, broken: true });
});

test('a decision under the name of another is not taken for it', async () => {
  const disk = newDisk();
  await noteDecision(memoryShelf(disk), 1, await single(1), key);
  disk.files.set(decisionName(2), disk.files.get(decisionName(1))!);
  expect(await opened(disk)).toEqual({ refs: refsTo(1), count: 2, broken: true });
});

test('a full disk refuses a decision and keeps those before', async () => {
  const disk = newDisk();
  await noteDecision(memoryShelf(disk), 1, await single(1), key);
  const full = memoryShelf(disk, { room: () => 10 });
  expect(await noteDecision(full, 2, await single(2), key)).toMatchObject({ ok: false, reason: 'full' });
  expect([...disk.files.keys()]).toEqual([decisionName(1)]);
});
