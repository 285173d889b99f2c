import { sameBytes, type Bytes } from './bytes';
import type { Content } from './content';
import { inspectSealed, type Whole } from './inspect-sealed';
import { contentLines, isComplete, readContent } from './read-content';
import { refuse, type Refusal } from './refusal';
import { openChunk } from './seal-chunks';
import { inflate } from './squeeze';
import { deriveKey, fileKey, type VaultKey } from './vault-key';

export interface Opened { readonly ok: true; readonly content: Content; readonly key: VaultKey }

/** Opens a workspace file: all of it or nothing. A wrong passphrase, a damaged or foreign file comes back as a Refusal. */
export async function openSealed(file: Blob, passphrase: string): Promise<Opened | Refusal> {
  const whole = await inspectSealed(file);
  if (!whole.ok) return whole;
  return openWhole(whole, await deriveKey(passphrase, whole.header.salt, whole.header.iterations));
}

/** The same with a key at hand, as after a first opening. */
export async function openWith(file: Blob, key: VaultKey): Promise<Opened | Refusal> {
  const whole = await inspectSealed(file);
  return whole.ok ? openWhole(whole, key) : whole;
}

/** Whether a file opens with `key` down to its last line, without making rows of it. */
export async function verifySealed(file: Blob, key: VaultKey): Promise<{ readonly ok: true } | Refusal> {
  const whole = await inspectSealed(file);
  if (!whole.ok) return whole;
  return refusing(async () => (await isComplete(contentLines(inflate(plainChunks(whole, key))))) ? { ok: true } : refuse('not-verified'));
}

const openWhole = (whole: Whole, key: VaultKey): Promise<Opened | Refusal> =>
  refusing(async () => {
    const content = await readContent(contentLines(inflate(plainChunks(whole, key))));
    return content ? { ok: true, content, key } : refuse('newer-content');
  });

/** Each chunk in turn. Throws Unopened at the first that does not open: the passphrase is wrong, or the right one meets a change. */
async function* plainChunks(whole: Whole, key: VaultKey): AsyncGenerator<Bytes> {
  if (!sameBytes(key.salt, whole.header.salt)) throw new Unopened(0);
  const aes = await fileKey(key, whole.header.fileSalt);
  for (let number = 0; number < whole.chunks; number += 1) {
    const plain = await openChunk(await whole.chunk(number), aes, whole.headerBytes, number, number === whole.chunks - 1);
    if (!plain) throw new Unopened(number);
    yield plain;
  }
}

class Unopened extends Error {
  constructor(readonly chunk: number) { super('a chunk does not open'); }
}

async function refusing<T>(work: () => Promise<T | Refusal>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unopened) return refuse(error.chunk === 0 ? 'wrong-passphrase' : 'altered');
    if (error instanceof DOMException && error.name === 'NotReadableError') return refuse('unreadable');
    throw error;
  }
}
