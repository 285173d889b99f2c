import type { Bytes, RandomBytes } from './bytes';
import { compress } from './squeeze';
import type { ContentToSeal } from './content';
import { writeHeader } from './header';
import { checkPassphrase } from './passphrase';
import type { Refusal } from './refusal';
import { sealChunks } from './seal-chunks';
import { addToChecksum, noChecksum, trailerBytes, writeTrailer } from './trailer';
import { fileKey, makeKey, type VaultKey } from './vault-key';
import { writeContent } from './write-content';

const usualChunkBytes = 1024 * 1024;

/** A new workspace file under a new passphrase, and its key for the saves that follow. Refuses a short passphrase. */
export async function sealWorkspace(content: ContentToSeal, passphrase: string, random: RandomBytes): Promise<{ readonly ok: true; readonly file: Blob; readonly key: VaultKey } | Refusal> {
  const fit = checkPassphrase(passphrase);
  if (!fit.ok) return fit;
  const key = await makeKey(passphrase, random);
  return { ok: true, file: await sealWith(content, key, random), key };
}

/** The workspace file of `content`, as autosave writes it: the passphrase is not needed again.
 *  Only sealed bytes enter the Blob, which a browser may put on disk. */
export async function sealWith(content: ContentToSeal, key: VaultKey, random: RandomBytes, chunkBytes = usualChunkBytes): Promise<Blob> {
  const fileSalt = random(32);
  const header = writeHeader({ iterations: key.iterations, salt: key.salt, chunkBytes, fileSalt });
  const pieces: Bytes[] = [header];
  let [checksum, length] = [await addToChecksum(noChecksum, header), header.length];
  for await (const chunk of sealChunks(compress(writeContent(content)), await fileKey(key, fileSalt), header, chunkBytes)) {
    pieces.push(chunk);
    checksum = await addToChecksum(checksum, chunk);
    length += chunk.length;
  }
  return new Blob([...pieces, writeTrailer(checksum, length + trailerBytes)], { type: 'application/octet-stream' });
}
