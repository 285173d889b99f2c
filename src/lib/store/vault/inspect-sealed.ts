import type { Bytes } from './bytes';
import { hasMark, headerBytes, readHeader, type Header } from './header';
import { refuse, type Refusal } from './refusal';
import { tagBytes } from './seal-chunks';
import { addToChecksum, noChecksum, readTrailer, trailerBytes } from './trailer';

/** A file whose outside is in order: it is as long as it says and nothing of it changed by accident. Only the key can tell more. */
export interface Whole {
  readonly ok: true;
  readonly header: Header;
  readonly headerBytes: Bytes;
  readonly chunks: number;
  chunk(number: number): Promise<Bytes>;
}

/** Looks at a workspace file without its passphrase, a chunk at a time. */
export async function inspectSealed(file: Blob): Promise<Whole | Refusal> {
  try {
    return await inspect(file);
  } catch (error) {
    if (error instanceof DOMException) return refuse('unreadable');
    throw error;
  }
}

/** Whether a file is meant as a workspace, by its name or its first bytes: one that was damaged is refused in its own words. */
export const isSealed = async (file: File): Promise<boolean> => /\.throughline$/i.test(file.name) || hasMark(await bytesOf(file, 0, headerBytes).catch(() => new Uint8Array()));

async function inspect(file: Blob): Promise<Whole | Refusal> {
  const start = await bytesOf(file, 0, headerBytes);
  const read = readHeader(start);
  if (!read.ok) return read;
  const sealedChunk = read.header.chunkBytes + tagBytes;
  const body = file.size - headerBytes - trailerBytes;
  if (body < tagBytes) return refuse('cut-short');
  const stated = readTrailer(await bytesOf(file, file.size - trailerBytes, file.size), file.size);
  if (!stated) return refuse('cut-short');
  const chunks = Math.ceil(body / sealedChunk);
  const chunk = (number: number) => bytesOf(file, headerBytes + number * sealedChunk, headerBytes + Math.min(body, (number + 1) * sealedChunk));
  let checksum = await addToChecksum(noChecksum, start);
  for (let number = 0; number < chunks; number += 1) checksum = await addToChecksum(checksum, await chunk(number));
  if (!checksum.every((byte, i) => byte === stated[i])) return refuse('damaged');
  return { ok: true, header: read.header, headerBytes: start, chunks, chunk };
}

const bytesOf = async (file: Blob, from: number, to: number): Promise<Bytes> => new Uint8Array(await file.slice(from, to).arrayBuffer());
