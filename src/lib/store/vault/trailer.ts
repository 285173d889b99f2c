/** The last 44 bytes of a workspace file: 32 of checksum, 8 of total length (little-endian), 'END\n'.
 *  It needs no passphrase, so a copy that was cut or damaged is told apart from a wrong passphrase, and a save that was
 *  killed half-way from one that was finished. It is no proof against intent: the tags of the chunks are. */
import { joinBytes, sameBytes, type Bytes } from './bytes';

export const trailerBytes = 44;
const end = new TextEncoder().encode('END\n');

const sha256 = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** The checksum of the pieces so far: SHA-256 over the checksum before and the piece. */
export const addToChecksum = (before: Bytes, piece: Bytes): Promise<Bytes> => sha256(joinBytes(before, piece));
export const noChecksum: Bytes = new Uint8Array(0);

/** `length`: bytes of the whole file, trailer included. */
export function writeTrailer(checksum: Bytes, length: number): Bytes {
  const size = new Uint8Array(8);
  new DataView(size.buffer).setBigUint64(0, BigInt(length), true);
  return joinBytes(checksum, size, end);
}

/** The checksum that a trailer holds, or null where the bytes are no trailer of a file of `length` bytes. */
export function readTrailer(bytes: Bytes, length: number): Bytes | null {
  const checksum = bytes.slice(0, 32);
  return sameBytes(bytes, writeTrailer(checksum, length)) ? checksum : null;
}
