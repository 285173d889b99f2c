/** Keys of a workspace. The passphrase is used once and not kept; what stays in memory cannot be exported. */
import type { Bytes, RandomBytes } from './bytes';

/** OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256. */
export const currentIterations = 600_000;

export interface VaultKey {
  readonly salt: Bytes;
  readonly iterations: number;
  readonly master: CryptoKey;
}

/** The key of a workspace that is kept for the first time, or under a new passphrase. */
export const makeKey = (passphrase: string, random: RandomBytes, iterations = currentIterations): Promise<VaultKey> =>
  deriveKey(passphrase, random(16), iterations);

/** The same key again. The passphrase is composed first (NFC), as keyboards differ in how they send an é. */
export async function deriveKey(passphrase: string, salt: Bytes, iterations: number): Promise<VaultKey> {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveBits']);
  const bits = new Uint8Array(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, typed, 256));
  const master = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  bits.fill(0);
  return { salt, iterations, master };
}

const purpose = new TextEncoder().encode('throughline workspace file 1');

/** The AES-256 key of one file (RFC 5869). */
export const fileKey = ({ master }: VaultKey, fileSalt: Bytes): Promise<CryptoKey> =>
  crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: fileSalt, info: purpose }, master, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
