import { beforeAll, describe, expect, test } from 'vitest';
import { keepOnShelf, wipeShelf } from '$lib/store/vault/keep-on-shelf';
import { findKept, versionName, type Kept, type Standing } from '$lib/store/vault/kept-versions';
import { openWith } from '$lib/store/vault/open-sealed';
import { sealWith } from '$lib/store/vault/seal-workspace';
import type { Shelf } from '$lib/store/vault/shelf';
import { makeKey, type VaultKey } from '$lib/store/vault/vault-key';
import { Killed, memoryShelf, newDisk, type Disk } from './memory-shelf';
import { passphrase, seeded, seededBytes, smallContent } from './vault-fixtures';

let key: VaultKey;
const sealed: Blob[] = [];
const saves = 6;
/** File i holds decision i. */
beforeAll(async () => {
  key = await makeKey(passphrase, seededBytes(30), 1000);
  for (let i = 0; i <= saves; i += 1) sealed.push(await sealWith(smallContent({ settings: { decision: i }, tables: [] }), key, seededBytes(31 + i)));
});

const nothing: Standing = { highest: 0, good: null };
const found = async (disk: Disk): Promise<Kept> => {
  const kept = await findKept(memoryShelf(disk));
  if (!kept.ok) throw new Error(kept.reason);
  return kept;
};
async function decisionOf(file: Blob): Promise<number> {
  const opened = await openWith(file, key);
  if (!opened.ok) throw new Error(opened.reason);
  return Number(opened.content.settings['decision']);
}

/** Saves decisions 1, 2, 3 … until done or killed; gives the last that the person was told is kept. */
async function work(shelf: Shelf, from = 1, standing: Standing = nothing): Promise<number> {
  let kept = from - 1;
  try {
    for (let decision = from; decision <= saves; decision += 1) {
      const outcome = await keepOnShelf(shelf, standing, sealed[decision]!, key);
      if (!outcome.ok) throw new Error(outcome.reason);
      [standing, kept] = [outcome.standing, decision];
    }
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  return kept;
}

async function expectNothingLost(disk: Disk, kept: number): Promise<void> {
  const { versions } = await found(disk);
  const decisions = await Promise.all(versions.map(({ file }) => decisionOf(file)));
  expect(versions.length).toBeGreaterThanOrEqual(Math.min(2, kept));
  if (kept > 0) expect([kept, kept + 1]).toContain(decisions[0]);
  expect(decisions).toEqual([...decisions].sort((a, b) => b - a));
}

const totalSteps = async (copies: boolean) => { const shelf = memoryShelf(newDisk(), { copies }); await work(shelf); return shelf.steps(); };

describe.each([['moving', false], ['copying', true]] as const)('a tab killed while autosave is %s', (_how, copies) => {
  test('at 30 random moments loses at most the last decision, keeps the previous version, and can go on', { timeout: 60_000 }, async () => {
    const random = seeded(40);
    const total = await totalSteps(copies);
    expect(total).toBeGreaterThan(60);
    for (let i = 0; i < 30; i += 1) {
      const disk = newDisk();
      const kept = await work(memoryShelf(disk, { killAt: Math.floor(random() * total), share: random(), copies }));
      await expectNothingLost(disk, kept);
      const { standing, versions } = await found(disk);
      const next = versions[0] ? (await decisionOf(versions[0].file)) + 1 : 1;
      expect(await work(memoryShelf(disk), next, standing)).toBe(saves);
      await expectNothingLost(disk, saves);
      expect(disk.files.has('unfinished.tmp')).toBe(false);
    }
  });

  test('at every single moment of the second and third save loses nothing', { timeout: 60_000 }, async () => {
    const total = await totalSteps(copies);
    for (let killAt = Math.floor(total / saves); killAt < (3 * total) / saves; killAt += 1) {
      const disk = newDisk();
      await expectNothingLost(disk, await work(memoryShelf(disk, { killAt, copies })));
    }
  });
});

test('after some saves there are two versions and nothing else', async () => {
  const disk = newDisk();
  await work(memoryShelf(disk));
  expect([...disk.files.keys()].sort()).toEqual([versionName(saves - 1), versionName(saves)]);
});

test('a full disk is said, what was kept stays, the part is cleared away, and with room again it is kept', async () => {
  const disk = newDisk();
  let room = Infinity;
  const shelf = memoryShelf(disk, { room: () => room });
  const first = await keepOnShelf(shelf, nothing, sealed[1]!, key);
  if (!first.ok) throw new Error(first.reason);
  room = sealed[1]!.size + 10;
  expect(await keepOnShelf(shelf, first.standing, sealed[2]!, key)).toMatchObject({ ok: false, reason: 'full' });
  expect([...disk.files.keys()]).toEqual([versionName(1)]);
  room = Infinity;
  expect(await keepOnShelf(shelf, first.standing, sealed[2]!, key)).toMatchObject({ ok: true });
});

test('what a failing disk wrote wrongly never takes the place of a good version', async () => {
  const disk = newDisk();
  const first = await keepOnShelf(memoryShelf(disk), nothing, sealed[1]!, key);
  if (!first.ok) throw new Error(first.reason);
  const spoiling = memoryShelf(disk, { spoil: (bytes) => { bytes[100]! ^= 1; } });
  expect(await keepOnShelf(spoiling, first.standing, sealed[2]!, key)).toMatchObject({ ok: false, reason: 'not-verified' });
  expect([...disk.files.keys()]).toEqual([versionName(1)]);
});

test('any other refusal of the browser is a value', async () => {
  const shelf: Shelf = { ...memoryShelf(newDisk()), write: () => Promise.reject(new DOMException('locked', 'NoModificationAllowedError')) };
  expect(await keepOnShelf(shelf, nothing, sealed[1]!, key)).toMatchObject({ ok: false, reason: 'storage' });
});

test('a newest version that was damaged on the shelf gives way to the previous, and the next save passes over it', async () => {
  const disk = newDisk();
  await work(memoryShelf(disk));
  disk.files.get(versionName(saves))![90]! ^= 1;
  const { versions, standing } = await found(disk);
  expect(versions.map(({ number }) => number)).toEqual([saves - 1]);
  expect(standing).toEqual({ highest: saves, good: saves - 1 });
  expect(await keepOnShelf(memoryShelf(disk), standing, sealed[0]!, key)).toMatchObject({ ok: true });
  expect([...disk.files.keys()].sort()).toEqual([versionName(saves - 1), versionName(saves + 1)]);
});

test('a version from a newer Throughline is not passed over', async () => {
  const disk = newDisk();
  await work(memoryShelf(disk));
  disk.files.get(versionName(saves))![8] = 2;
  expect(await findKept(memoryShelf(disk))).toMatchObject({ ok: false, reason: 'future' });
});

test('a tab whose workspace is older than what is kept overwrites nothing', async () => {
  const disk = newDisk();
  const shelf = memoryShelf(disk);
  const mine = await keepOnShelf(shelf, nothing, sealed[1]!, key);
  if (!mine.ok) throw new Error(mine.reason);
  expect((await keepOnShelf(shelf, mine.standing, sealed[2]!, key)).ok).toBe(true);
  expect(await keepOnShelf(shelf, mine.standing, sealed[3]!, key)).toMatchObject({ ok: false, reason: 'elsewhere' });
  expect(await decisionOf((await found(disk)).versions[0]!.file)).toBe(2);
});

test('wiping removes every file, unfinished ones too, and looks', async () => {
  const disk = newDisk();
  await work(memoryShelf(disk));
  disk.files.set('unfinished.tmp', new Uint8Array(3));
  disk.files.set('stray', new Uint8Array(3));
  expect(await wipeShelf(memoryShelf(disk))).toEqual({ ok: true, removed: 4 });
  expect(disk.files.size).toBe(0);
  expect(await found(disk)).toMatchObject({ versions: [], standing: nothing });
});

test('a wipe that leaves something says so', async () => {
  const disk = newDisk();
  await work(memoryShelf(disk));
  expect(await wipeShelf({ ...memoryShelf(disk), clear: () => Promise.resolve() })).toMatchObject({ ok: false, reason: 'not-wiped' });
  expect(await wipeShelf({ ...memoryShelf(disk), clear: () => Promise.reject(new DOMException('in use', 'NoModificationAllowedError')) })).toMatchObject({ ok: false, reason: 'not-wiped' });
});
