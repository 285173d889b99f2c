import { refuse, type Refusal } from './refusal';

export const fewestCharacters = 12;

/** The rule for a new passphrase: 12 characters or more, nothing else. An old one is never measured. */
export function checkPassphrase(passphrase: string): { readonly ok: true } | Refusal {
  return [...passphrase.normalize('NFC')].length >= fewestCharacters ? { ok: true } : refuse('short-passphrase');
}
