import { beforeAll, expect, test } from 'vitest';
import { tables } from '$lib/intake/columns';
import type { TableRows } from '$lib/intake/rows';
import { systemRandom } from '$lib/store/vault/bytes';
import { openSealed, openWith } from '$lib/store/vault/open-sealed';
import type { Refusal } from '$lib/store/vault/refusal';
import { checkPassphrase } from '$lib/store/vault/passphrase';
import { sealWith, sealWorkspace } from '$lib/store/vault/seal-workspace';
import { currentIterations, makeKey, type VaultKey } from '$lib/store/vault/vault-key';
import { awkward, caseRow, passphrase, seededBytes, smallContent } from './vault-fixtures';

let key: VaultKey;
beforeAll(async () => { key = await makeKey(passphrase, seededBytes(1), 1000); });

const opened = <T extends { ok: true }>(result: T | Refusal): T => {
  if (!result.ok) throw new Error(result.reason);
  return result;
};
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

test('a workspace comes back whole, awkward text and all, with the iterations that we promise', { timeout: 30_000 }, async () => {
  const content = smallContent();
  const { file } = opened(await sealWorkspace(content, passphrase, systemRandom));
  expect(new DataView(await file.arrayBuffer()).getUint32(12, true)).toBe(600_000);
  expect(currentIterations).toBe(600_000);
  const back = opened(await openSealed(file, passphrase));
  expect(back.content).toEqual(content);
  expect(back.content.tables[1]!.rows.map(({ text }) => text)).toEqual(awkward);
});

test.each([true, false])('whether the cases are made up is kept: %s', async (synthetic) => {
  const file = await sealWith(smallContent({ synthetic }), key, seededBytes(2));
  expect(opened(await openWith(file, key)).content.synthetic).toBe(synthetic);
});

test('an empty workspace comes back empty', async () => {
  const content = smallContent({ tables: [], activity: [], settings: {} });
  expect(opened(await openWith(await sealWith(content, key, seededBytes(3)), key)).content).toEqual(content);
});

test('every table of the dictionary keeps its example row', async () => {
  const all: TableRows[] = tables.map((table) => ({
    table: table.name,
    rows: [Object.fromEntries(table.columns.map(({ name, kind, example }) => [name, kind === 'integer' || kind === 'number' ? Number(example) : example]))]
  }));
  expect(opened(await openWith(await sealWith(smallContent({ tables: all }), key, seededBytes(4)), key)).content.tables).toEqual(all);
});

test('batches of one table come back as one', async () => {
  const batches = async function* (): AsyncGenerator<TableRows> {
    for (let i = 0; i < 1200; i += 400) yield { table: 'cases', rows: Array.from({ length: 400 }, (_, j) => caseRow(`C-${i + j}`)) };
  };
  const { content } = opened(await openWith(await sealWith({ ...smallContent(), tables: batches() }, key, seededBytes(5)), key));
  expect(content.tables.map(({ table, rows }) => [table, rows.length, rows[1199]!['case_ref']])).toEqual([['cases', 1200, 'C-1199']]);
});

test.each([16, 64, 1000, 65_536])('chunks of %i bytes join again', async (chunkBytes) => {
  const content = smallContent();
  expect(opened(await openWith(await sealWith(content, key, seededBytes(6), chunkBytes), key)).content).toEqual(content);
});

test('the same bytes come of the same content and random bytes, and others at the next save', async () => {
  const seal = async (seed: number) => bytesOf(await sealWith(smallContent(), key, seededBytes(seed)));
  expect(await seal(7)).toEqual(await seal(7));
  const [one, two] = [await seal(7), await seal(8)];
  expect(one.slice(68, 100)).not.toEqual(two.slice(68, 100));
});

test('nothing of the content or the passphrase can be read in the file', async () => {
  const readable = new TextDecoder('latin1').decode(await bytesOf(await sealWith(smallContent(), key, seededBytes(9))));
  for (const word of ['WDA-', 'quoted', 'themes', 'cases', 'case_ref', passphrase, 'synthetic']) expect(readable).not.toContain(word);
});

test('a passphrase may be typed with composed or parted accents', async () => {
  const file = await sealWith(smallContent(), await makeKey('caf\u00e9 under a bridge', seededBytes(10), 1000), seededBytes(11));
  expect((await openSealed(file, 'cafe\u0301 under a bridge')).ok).toBe(true);
});

test('eleven characters are too short for a new passphrase, twelve will do, and an emoji counts as one', { timeout: 30_000 }, async () => {
  expect(checkPassphrase('a'.repeat(11))).toMatchObject({ ok: false, reason: 'short-passphrase', mend: expect.stringContaining('12 characters') as string });
  expect(checkPassphrase('a'.repeat(12)).ok).toBe(true);
  expect(checkPassphrase('👮'.repeat(11)).ok).toBe(false);
  const refused = await sealWorkspace(smallContent(), 'short secret', systemRandom);
  expect(refused.ok).toBe(true);
  expect(await sealWorkspace(smallContent(), 'too short', systemRandom)).toMatchObject({ ok: false, reason: 'short-passphrase' });
});

test('settings with a prototype key change nothing but themselves', async () => {
  const settings = JSON.parse('{"__proto__":{"polluted":true},"page":"/"}') as Record<string, unknown>;
  const { content } = opened(await openWith(await sealWith(smallContent({ settings }), key, seededBytes(12)), key));
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.keys(content.settings)).toEqual(['__proto__', 'page']);
});
