import { Message } from 'apache-arrow';
import { ByteBuffer } from 'flatbuffers';
import { MAX_ROWS } from '../limits';

export type ArrowInspection = 'sound' | 'damaged' | 'packed' | 'too many rows';

const magic = [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31, 0, 0];
const continuation = 0xffffffff;

/** The messages of an Arrow file without its magic and footer, which say nothing that the messages do not; a stream as it
 *  is (arrow.apache.org/docs/format/Columnar.html, "IPC File Format": the file holds the stream format). */
export const arrowStream = (bytes: Uint8Array): Uint8Array => (magic.every((byte, at) => bytes[at] === byte) ? bytes.subarray(magic.length) : bytes);

/** Follows the messages of a stream before Arrow's reader builds anything from them. The reader takes every length on
 *  trust: one changed byte makes it reserve billions of rows and take the whole tab with it. */
export function inspectArrow(stream: Uint8Array): ArrowInspection {
  guardVectors();
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = 0;
  let rows = 0;
  try {
    while (at + 8 <= stream.length) {
      if (view.getUint32(at, true) !== continuation) return 'damaged';
      const length = view.getInt32(at + 4, true);
      if (length === 0) break;
      if (length < 0 || at + 8 + length > stream.length) return 'damaged';
      const message = Message.decode(stream.subarray(at + 8, at + 8 + length));
      const body = message.bodyLength;
      if (!(body >= 0) || at + 8 + length + body > stream.length) return 'damaged';
      const header: unknown = message.header();
      const batch = message.isRecordBatch() ? message.header() : message.isDictionaryBatch() ? message.header().data : null;
      if (batch && !fits(batch, body)) return 'damaged';
      if (batch && message.isRecordBatch()) rows += batch.length;
      if (rows > MAX_ROWS) return 'too many rows';
      if (header === null || header === undefined) return 'damaged';
      at += 8 + length + body;
    }
    return at === 0 ? 'damaged' : 'sound';
  } catch (error) {
    return error instanceof Error && /compression/i.test(error.message) ? 'packed' : 'damaged';
  }
}

/** Every value takes a bit of the body at least. */
function fits({ length, nodes, buffers }: { readonly length: number; readonly nodes: readonly { readonly length: number; readonly nullCount: number }[]; readonly buffers: readonly { readonly offset: number; readonly length: number }[] }, body: number): boolean {
  const most = body * 8;
  return length >= 0 && length <= most && nodes.every((node) => node.length >= 0 && node.length <= most && node.nullCount >= 0 && node.nullCount <= node.length) &&
    buffers.every((buffer) => buffer.offset >= 0 && buffer.length >= 0 && buffer.offset + buffer.length <= body);
}

let guarded = false;

/** A list in a message cannot have more entries than the message has bytes. The reader's own buffers do not ask, and would
 *  loop for as long as a changed byte says. Once for the worker that reads Arrow files. */
function guardVectors(): void {
  if (guarded) return;
  guarded = true;
  const plain = Object.getOwnPropertyDescriptor(ByteBuffer.prototype, '__vector_len')!.value as (this: ByteBuffer, offset: number) => number;
  ByteBuffer.prototype.__vector_len = function (this: ByteBuffer, offset: number): number {
    const length = plain.call(this, offset);
    if (length < 0 || length > this.capacity()) throw new RangeError('a list is longer than its message');
    return length;
  };
}
