export type Bytes = Uint8Array<ArrayBuffer>;

/** `length` bytes that nobody can guess. An argument everywhere: tests give seeded ones. */
export type RandomBytes = (length: number) => Bytes;

/** The random bytes of the platform's own generator. */
export const systemRandom: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

export function joinBytes(...parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);
