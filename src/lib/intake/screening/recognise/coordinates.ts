import { collect } from '../collect';
import type { Hit } from '../finding';

const DEGREES = /(?<![\p{L}\p{N}.])-?(?:4[9]|5\d|60)\.\d{3,8}°? ?[NS]?[ ,;]{1,3}-?[0-8]\.\d{3,8}(?![\p{L}\p{N}])/gu;
const GRID = /(?<![\p{L}\p{N}])[HJNOST][A-HJ-Z] ?(?:\d{3} ?\d{3}|\d{4} ?\d{4}|\d{5} ?\d{5})(?![\p{L}\p{N}]|[.\/-]\d)/gu;
const THREE_WORDS = /(?<![\p{L}\p{N}])\/\/\/[a-z]{2,20}\.[a-z]{2,20}\.[a-z]{2,20}(?![\p{L}\p{N}])/gu;

/** Points on the map: degrees within Britain, National Grid references, what3words. */
export function recogniseCoordinates(text: string): Hit[] {
  const point = (why: string) => ({ kind: 'place', why, suggestion: 'remove', replacement: '[place]' }) as const;
  return [
    ...(/\d/.test(text) ? [...collect(text, DEGREES, () => point('a point in degrees')), ...collect(text, GRID, () => ({ ...point('the pattern of a grid reference'), judgement: true }))] : []),
    ...(text.includes('///') ? collect(text, THREE_WORDS, () => point('a point in three words')) : [])
  ];
}
