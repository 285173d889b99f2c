import type { Hit, Kind } from './finding';

/** Where hits overlap, the lower number stands: what carries its own proof before what is only likely. */
const PRECEDENCE: Readonly<Record<Kind, number>> = {
  url: 1, email: 2, 'driving-licence': 3, nino: 5, pnc: 6, cro: 7, phone: 9, nhs: 10, 'tax-reference': 11, passport: 12,
  'ip-address': 13, bank: 14, 'crime-ref': 20, date: 22, collar: 24, 'call-sign': 26, 'vehicle-registration': 28, postcode: 30,
  handle: 32, address: 40, place: 46, name: 50, number: 60, combination: 70
};

/** Kinds made of words, of which a part still identifies; what is left of a number means nothing. */
const OF_WORDS: ReadonlySet<Kind> = new Set(['name', 'place', 'address', 'call-sign']);

/** Hits in order of place, none overlapping: by precedence, then the longer, then the earlier. What a winner leaves over of a
 *  loser made of words stays as a hit of its own. */
export function settleOverlaps(text: string, hits: readonly Hit[]): Hit[] {
  const tiers = new Map<number, Hit[]>();
  for (const hit of hits) {
    const tier = hit.precedence ?? PRECEDENCE[hit.kind];
    const others = tiers.get(tier);
    if (others) others.push(hit);
    else tiers.set(tier, [hit]);
  }
  let settled: Hit[] = [];
  for (const tier of [...tiers.keys()].sort((a, b) => a - b)) {
    const free = withoutCovered(text, apart(tiers.get(tier)!), settled);
    settled = [...settled, ...free].sort((a, b) => a.start - b.start);
  }
  return settled;
}

/** Hits of one precedence in order of place: of two that overlap the longer stays. */
function apart(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= hit.start) kept.push(hit);
    else if (hit.end - hit.start > last.end - last.start) kept[kept.length - 1] = hit;
  }
  return kept;
}

/** The hits, or parts of them, that no settled hit covers. Both lists are in order of place. */
function withoutCovered(text: string, hits: readonly Hit[], settled: readonly Hit[]): Hit[] {
  const free: Hit[] = [];
  let at = 0;
  for (const hit of hits) {
    while (at < settled.length && settled[at]!.end <= hit.start) at++;
    if (at === settled.length || settled[at]!.start >= hit.end) free.push(hit);
    else if (OF_WORDS.has(hit.kind)) free.push(...partsBetween(text, hit, settled, at));
  }
  return free;
}

/** What is left of a hit between the settled hits from index `first` on. */
function partsBetween(text: string, hit: Hit, settled: readonly Hit[], first: number): Hit[] {
  const parts: Hit[] = [];
  let from = hit.start;
  for (let at = first; at < settled.length && settled[at]!.start < hit.end; at++) {
    parts.push({ ...hit, start: from, end: Math.max(from, settled[at]!.start) });
    from = settled[at]!.end;
  }
  parts.push({ ...hit, start: Math.min(from, hit.end) });
  return parts.flatMap((part) => trimmed(text, part) ?? []);
}

/** A part without the spaces and punctuation around it; null when it is too little to mean anything. */
function trimmed(text: string, hit: Hit): Hit | null {
  let { start, end } = hit;
  while (start < end && /[\s,.;:/-]/.test(text[start]!)) start++;
  while (end > start && /[\s,;:/-]/.test(text[end - 1]!)) end--;
  return /[\p{L}\p{N}]{2}/u.test(text.slice(start, end)) ? { ...hit, start, end } : null;
}
