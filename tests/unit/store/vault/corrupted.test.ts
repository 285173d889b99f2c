import { beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { joinBytes, type Bytes } from '$lib/store/vault/bytes';
import { openSealed, openWith, verifySealed } from '$lib/store/vault/open-sealed';
import { inspectSealed } from '$lib/store/vault/inspect-sealed';
import { openChunk, sealChunks } from '$lib/store/vault/seal-chunks';
import { sealWith } from '$lib/store/vault/seal-workspace';
import { addToChecksum, noChecksum, trailerBytes, writeTrailer } from '$lib/store/vault/trailer';
import { fileKey, makeKey, type VaultKey } from '$lib/store/vault/vault-key';
import { awkward, passphrase, seededBytes, smallContent } from './vault-fixtures';

const [headerBytes, chunkBytes, sealedChunk] = [68, 64, 80];
let key: VaultKey;
let good: Bytes;
beforeAll(async () => {
  key = await makeKey(passphrase, seededBytes(20), 1000);
  good = new Uint8Array(await (await sealWith(smallContent(), key, seededBytes(21), chunkBytes)).arrayBuffer());
});

const chunkCount = () => Math.ceil((good.length - headerBytes - trailerBytes) / sealedChunk);
const with_ = (change: (bytes: Bytes) => void): Bytes => { const bytes = good.slice(); change(bytes); return bytes; };
/** As one who knows the format would: the checksum is made to fit the change. */
async function resealed(bytes: Bytes): Promise<Bytes> {
  const body = bytes.slice(0, bytes.length - trailerBytes);
  let checksum = await addToChecksum(noChecksum, body.slice(0, headerBytes));
  for (let at = headerBytes; at < body.length; at += sealedChunk) checksum = await addToChecksum(checksum, body.slice(at, at + sealedChunk));
  return joinBytes(body, writeTrailer(checksum, body.length + trailerBytes));
}
const withoutChunk = (number: number) => joinBytes(good.slice(0, headerBytes + number * sealedChunk), good.slice(headerBytes + (number + 1) * sealedChunk));
const chunkAt = (number: number) => good.slice(headerBytes + number * sealedChunk, headerBytes + (number + 1) * sealedChunk);

const corrupted: readonly [what: string, make: () => Bytes | Promise<Bytes>, reason: string][] = [
  ['no bytes at all', () => new Uint8Array(0), 'empty'],
  ['a spreadsheet', () => new TextEncoder().encode('PK\u0003\u0004 some zip that is long enough to be anything at all '.repeat(9)), 'not-ours'],
  ['a text copy whose line ends were changed', () => with_((bytes) => { bytes[5] = 0x0a; }), 'not-ours'],
  ['a future version', () => with_((bytes) => { bytes[8] = 2; }), 'future'],
  ['an unknown way to make the key', () => with_((bytes) => { bytes[10] = 9; }), 'damaged'],
  ['iterations that would take for ever', () => with_((bytes) => { bytes[15] = 0xff; }), 'damaged'],
  ['only the first 40 bytes', () => good.slice(0, 40), 'cut-short'],
  ['the last byte missing', () => good.slice(0, -1), 'cut-short'],
  ['a byte too many', () => joinBytes(good, Uint8Array.of(0)), 'cut-short'],
  ['half of the file', () => good.slice(0, good.length >> 1), 'cut-short'],
  ['a flipped bit in the middle', () => with_((bytes) => { bytes[bytes.length >> 1]! ^= 8; }), 'damaged'],
  ['another salt and a checksum that fits', () => resealed(with_((bytes) => { bytes[20]! ^= 1; })), 'wrong-passphrase'],
  ['fewer iterations and a checksum that fits', () => resealed(with_((bytes) => { bytes[12]! ^= 1; })), 'wrong-passphrase'],
  ['a changed chunk and a checksum that fits', () => resealed(with_((bytes) => { bytes[headerBytes + 3 * sealedChunk]! ^= 1; })), 'altered'],
  ['the last chunk taken away and a checksum that fits', () => resealed(joinBytes(good.slice(0, headerBytes + (chunkCount() - 1) * sealedChunk), good.slice(-trailerBytes))), 'altered'],
  ['a chunk in the middle taken away and a checksum that fits', () => resealed(withoutChunk(4)), 'altered'],
  ['two chunks that changed places and a checksum that fits', () => resealed(joinBytes(good.slice(0, headerBytes + 2 * sealedChunk), chunkAt(3), chunkAt(2), good.slice(headerBytes + 4 * sealedChunk))), 'altered'],
  ['a chunk of another save of the same workspace', async () => {
    const other = new Uint8Array(await (await sealWith(smallContent(), key, seededBytes(22), chunkBytes)).arrayBuffer());
    return resealed(with_((bytes) => bytes.set(other.slice(headerBytes + 80, headerBytes + 160), headerBytes + 80)));
  }, 'altered']
];

describe('a corrupted workspace is refused, with what to do', () => {
  test.each(corrupted)('%s', async (_what, make, reason) => {
    const file = new Blob([await make()]);
    const result = await openSealed(file, passphrase);
    expect(result).toMatchObject({ ok: false, reason });
    if (result.ok) return;
    expect(result.message).toMatch(/^[A-Z].+\.$/);
    expect(result.mend).toMatch(/^[A-Z].+\.$/);
    expect(await verifySealed(file, key)).toMatchObject({ ok: false });
  });
});

test('a chunk opens under its own header only, at its own place, as the last or not', async () => {
  const aes = await fileKey(key, good.slice(36, 68));
  const header = good.slice(0, headerBytes);
  const plain = async function* () { yield new TextEncoder().encode('a row'); };
  const { value: chunk } = (await sealChunks(plain(), aes, header, chunkBytes).next()) as { value: Bytes };
  const opens = async (under: Bytes, number: number, last: boolean) => (await openChunk(chunk, aes, under, number, last)) !== null;
  const otherHeader = with_((bytes) => { bytes[16]! ^= 1; }).slice(0, headerBytes);
  expect([await opens(header, 0, true), await opens(otherHeader, 0, true), await opens(header, 1, true), await opens(header, 0, false)]).toEqual([true, false, false, false]);
});

test('a wrong passphrase is not told apart from intent, and says so', async () => {
  const result = await openSealed(new Blob([good]), `${passphrase} `);
  expect(result).toMatchObject({ ok: false, reason: 'wrong-passphrase', mend: expect.stringMatching(/changed on purpose look the same/) as string });
});

test('the passphrase and the text are in no refusal and in no error', async () => {
  for (const [, make] of corrupted) {
    const said = JSON.stringify(await openSealed(new Blob([await make()]), 'my secret passphrase'));
    for (const secret of ['secret', ...awkward.filter((text) => text.length > 12)]) expect(said).not.toContain(secret);
  }
});

test('a flip of any one bit anywhere is found', { timeout: 60_000 }, async () => {
  expect((await openWith(new Blob([good]), key)).ok).toBe(true);
  await fc.assert(fc.asyncProperty(fc.nat(good.length * 8 - 1), async (bit) => {
    const bytes = with_((copy) => { copy[bit >> 3]! ^= 1 << (bit & 7); });
    return !(await openWith(new Blob([bytes]), key)).ok;
  }), { numRuns: 150, seed: 1 });
});

test('a flip of any bit of header or chunk is found by the key alone, when the checksum is made to fit', { timeout: 60_000 }, async () => {
  const bits = (good.length - trailerBytes) * 8;
  await fc.assert(fc.asyncProperty(fc.oneof(fc.nat(headerBytes * 8 - 1), fc.nat(bits - 1)), async (bit) => {
    const bytes = await resealed(with_((copy) => { copy[bit >> 3]! ^= 1 << (bit & 7); }));
    // Chunks of another size and counts of iterations in the millions are for the cases above: here the passphrase is stretched each time.
    if ((bit >> 3) >= 14 && (bit >> 3) < 16) return true;
    return !(await openSealed(new Blob([bytes]), passphrase)).ok;
  }), { numRuns: 60, seed: 2 });
});

test('a cut anywhere is found without the passphrase', { timeout: 60_000 }, async () => {
  await fc.assert(fc.asyncProperty(fc.nat(good.length - 1), async (length) => !(await inspectSealed(new Blob([good.slice(0, length)]))).ok), { numRuns: 100, seed: 3 });
});

test('bytes of any kind are refused and never throw', { timeout: 60_000 }, async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (noise, ours) => {
    const bytes = ours ? joinBytes(good.slice(0, headerBytes), noise) : Uint8Array.from(noise);
    return !(await openWith(new Blob([bytes]), key)).ok;
  }), { numRuns: 150, seed: 4 });
});
