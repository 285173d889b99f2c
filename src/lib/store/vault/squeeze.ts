import type { Bytes } from './bytes';

export const compress = (parts: AsyncIterable<Bytes>): AsyncGenerator<Bytes> => through(parts, new CompressionStream('gzip'));

/** Rejects where the bytes are not whole gzip. Fed in small pieces: one piece is inflated in one go. */
export const inflate = (parts: AsyncIterable<Bytes>): AsyncGenerator<Bytes> => through(inPieces(parts, 16 * 1024), new DecompressionStream('gzip'));

async function* inPieces(parts: AsyncIterable<Bytes>, size: number): AsyncGenerator<Bytes> {
  for await (const part of parts) for (let at = 0; at < part.length; at += size) yield part.subarray(at, at + size);
}

/** Reads with a reader and not `for await`: a stream is not iterable in every browser that we serve. */
async function* through(parts: AsyncIterable<Bytes>, stream: CompressionStream | DecompressionStream): AsyncGenerator<Bytes> {
  const writer = stream.writable.getWriter();
  const reader: ReadableStreamDefaultReader<Bytes> = stream.readable.getReader();
  const feeding = (async () => {
    try {
      for await (const part of parts) await writer.write(part);
      await writer.close();
    } catch (error) {
      await writer.abort(error).catch(() => {});
      throw error;
    }
  })();
  feeding.catch(() => {});
  // A stream that was aborted does not say why in every engine; the feeder knows.
  const next = () => reader.read().catch(async (error: unknown) => { await feeding; throw error; });
  try {
    for (let read = await next(); !read.done; read = await next()) yield read.value;
    await feeding;
  } finally {
    await reader.cancel().catch(() => {});
  }
}
