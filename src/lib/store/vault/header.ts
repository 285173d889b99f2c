/** The first 68 bytes of a workspace file, in clear and authenticated with every chunk. Little-endian.
 *
 *  | at | bytes | what |
 *  |----|-------|------|
 *  |  0 |  8 | mark: 89 'THRU' 0D 0A 1A. The line end shows a copy that was treated as text |
 *  |  8 |  2 | version of the format, 1 |
 *  | 10 |  1 | key: 1 = PBKDF2-HMAC-SHA-256, then HKDF-SHA-256 with the file salt |
 *  | 11 |  1 | cipher: 1 = AES-256-GCM in chunks (seal-chunks.ts) |
 *  | 12 |  4 | PBKDF2 iterations |
 *  | 16 |  4 | plain bytes of a chunk |
 *  | 20 | 16 | salt of the passphrase |
 *  | 36 | 32 | file salt, new at every save: no two files share a key, so nonces can count from 0 |
 *
 *  Then come the chunks, and 44 bytes of trailer (trailer.ts). */
import { sameBytes, type Bytes } from './bytes';
import { refuse, type Refusal } from './refusal';

export const headerBytes = 68;
const mark = Uint8Array.of(0x89, 0x54, 0x48, 0x52, 0x55, 0x0d, 0x0a, 0x1a);
const version = 1;
/** More would keep a machine busy for minutes before the damage is found. */
const mostIterations = 10_000_000;
const mostChunkBytes = 16 * 1024 * 1024;

export interface Header {
  readonly iterations: number;
  readonly chunkBytes: number;
  readonly salt: Bytes;
  readonly fileSalt: Bytes;
}

export function writeHeader({ iterations, chunkBytes, salt, fileSalt }: Header): Bytes {
  const bytes = new Uint8Array(headerBytes);
  const view = new DataView(bytes.buffer);
  bytes.set(mark, 0);
  view.setUint16(8, version, true);
  view.setUint8(10, 1);
  view.setUint8(11, 1);
  view.setUint32(12, iterations, true);
  view.setUint32(16, chunkBytes, true);
  bytes.set(salt, 20);
  bytes.set(fileSalt, 36);
  return bytes;
}

/** Whether a file begins as a workspace file does, whatever its name says. */
export const hasMark = (start: Bytes): boolean => sameBytes(start.subarray(0, mark.length), mark);

/** Reads the start of a file, which may be shorter than a header. */
export function readHeader(bytes: Bytes): { readonly ok: true; readonly header: Header } | Refusal {
  if (bytes.length === 0) return refuse('empty');
  if (!sameBytes(bytes.subarray(0, mark.length), mark.subarray(0, bytes.length))) return refuse('not-ours');
  if (bytes.length < headerBytes) return refuse('cut-short');
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (view.getUint16(8, true) > version) return refuse('future');
  const [iterations, chunkBytes] = [view.getUint32(12, true), view.getUint32(16, true)];
  const known = view.getUint16(8, true) === version && view.getUint8(10) === 1 && view.getUint8(11) === 1;
  const sane = iterations >= 1 && iterations <= mostIterations && chunkBytes >= 1 && chunkBytes <= mostChunkBytes;
  if (!known || !sane) return refuse('damaged');
  return { ok: true, header: { iterations, chunkBytes, salt: bytes.slice(20, 36), fileSalt: bytes.slice(36, 68) } };
}
