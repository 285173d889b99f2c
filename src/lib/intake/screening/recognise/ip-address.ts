import { collect } from '../collect';
import type { Hit } from '../finding';

const V4 = /(?<![\p{L}\p{N}.])\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}]|\.\d)/gu;
const V6 = /(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){0,7}(?![\p{L}\p{N}:])/giu;
const MAC = /(?<![\p{L}\p{N}])[0-9a-f]{2}(?:([:-])[0-9a-f]{2})(?:\1[0-9a-f]{2}){4}(?![\p{L}\p{N}])/giu;

/** IP addresses (four parts up to 255, or six or more groups of hexadecimal) and MAC addresses. */
export function recogniseIpAddress(text: string): Hit[] {
  const address = (why: string) => ({ kind: 'ip-address', why, suggestion: 'remove', replacement: '[device address]' }) as const;
  return [
    ...collect(text, V4, (match) => (match[0].split('.').every((part) => Number(part) < 256) ? address('an IP address') : null)),
    ...collect(text, V6, (match) => (/[a-f]/i.test(match[0]) && (match[0].includes('::') || match[0].split(':').length >= 6) ? address('an IP address') : null)),
    ...collect(text, MAC, () => address("a device's network address"))
  ];
}
