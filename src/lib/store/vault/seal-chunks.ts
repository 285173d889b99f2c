/** AES-GCM over a stream, chunk by chunk (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015).
 *  The nonce of a chunk is 7 zero bytes, its number (4 bytes, big-endian) and 1 for the last or 0: chunks cannot change
 *  places, go missing or be cut off unseen. The header is the additional data of each. */
import { joinBytes, type Bytes } from './bytes';

export const tagBytes = 16;

function cipher(header: Bytes, number: number, last: boolean): AesGcmParams {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(7, number);
  iv[11] = last ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData: header, tagLength: tagBytes * 8 };
}

/** Sealed chunks of `plain`, at least one. */
export async function* sealChunks(plain: AsyncIterable<Bytes>, key: CryptoKey, header: Bytes, chunkBytes: number): AsyncGenerator<Bytes> {
  let number = 0;
  for await (const { bytes, last } of inChunks(plain, chunkBytes)) {
    yield new Uint8Array(await crypto.subtle.encrypt(cipher(header, number++, last), key, bytes));
  }
}

/** The plain bytes of one chunk, or null where it is not what was sealed. */
export async function openChunk(sealed: Bytes, key: CryptoKey, header: Bytes, number: number, last: boolean): Promise<Bytes | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(cipher(header, number, last), key, sealed));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
}

/** The same bytes in pieces of `size`; the last may be shorter, and is empty only where there is nothing at all. */
async function* inChunks(parts: AsyncIterable<Bytes>, size: number): AsyncGenerator<{ bytes: Bytes; last: boolean }> {
  let held: Bytes[] = [];
  let count = 0;
  for await (const part of parts) {
    held.push(part);
    count += part.length;
    if (count <= size) continue;
    const joined = joinBytes(...held);
    let at = 0;
    for (; count - at > size; at += size) yield { bytes: joined.slice(at, at + size), last: false };
    held = [joined.slice(at)];
    count -= at;
  }
  yield { bytes: joinBytes(...held), last: true };
}
