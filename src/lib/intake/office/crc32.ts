const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** CRC-32 of `bytes` (ISO 3309, as zip archives carry it), going on from the check `before` of the bytes before them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let rest = ~before;
  for (let at = 0; at < bytes.length; at += 1) rest = (rest >>> 8) ^ table[(rest ^ bytes[at]!) & 0xff]!;
  return ~rest >>> 0;
}
