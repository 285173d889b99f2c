import type { Hit, Kind } from './finding';

/** Where hits overlap, the lower number stands: what carries its own proof before what is only likely. */
const PRECEDENCE: Readonly<Record<Kind, number>> = {
  url: 1, email: 2, 'driving-licence': 3, nino: 5, pnc: 6, cro: 7, phone: 9, nhs: 10, 'tax-reference': 11, passport: 12,
  'ip-address': 13, bank: 14, 'crime-ref': 20, date: 22, collar: 24, 'call-sign': 26, 'vehicle-registration': 28, postcode: 30,
  handle: 32, address: 40, place: 46, name: 50, number: 60, combination: 70
};

/** Hits in order of place, none overlapping: by precedence, then the longer, then the earlier. What a winner leaves over of a
 *  loser made of words stays as a hit of its own. */
export function settleOverlaps(text: string, hits: readonly Hit[]): Hit[] {
  const ranked = [...hits].sort((a, b) => precedence(a) - precedence(b) || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const settled: Hit[] = [];
  for (const hit of ranked) {
    for (const rest of without(hit, settled)) {
      const trimmed = rest === hit ? hit : trim(text, rest);
      if (trimmed) insert(settled, trimmed);
    }
  }
  return settled;
}

function precedence(hit: Hit): number {
  return hit.precedence ?? PRECEDENCE[hit.kind];
}

/** Kinds made of words, of which a part still identifies; what is left of a number means nothing. */
const OF_WORDS: ReadonlySet<Kind> = new Set(['name', 'place', 'address', 'call-sign', 'crime-ref']);

/** The parts of a hit that no settled hit covers. */
function without(hit: Hit, settled: readonly Hit[]): Hit[] {
  const parts: Hit[] = [];
  let from = hit.start;
  for (let i = firstEndingAfter(settled, hit.start); i < settled.length && settled[i]!.start < hit.end; i++) {
    if (settled[i]!.start > from) parts.push({ ...hit, start: from, end: settled[i]!.start });
    from = settled[i]!.end;
  }
  if (from === hit.start) return [hit];
  if (!OF_WORDS.has(hit.kind)) return [];
  if (from < hit.end) parts.push({ ...hit, start: from });
  return parts;
}

/** What is left of a hit without the spaces and punctuation around it; null when that is too little to mean anything. */
function trim(text: string, hit: Hit): Hit | null {
  let { start, end } = hit;
  while (start < end && /[\s,.;:/-]/.test(text[start]!)) start++;
  while (end > start && /[\s,;:/-]/.test(text[end - 1]!)) end--;
  return /[\p{L}\p{N}]{2}/u.test(text.slice(start, end)) ? { ...hit, start, end } : null;
}

function firstEndingAfter(settled: readonly Hit[], offset: number): number {
  let low = 0;
  let high = settled.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (settled[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(settled: Hit[], hit: Hit): void {
  settled.splice(firstEndingAfter(settled, hit.start), 0, hit);
}
