import { tableNamed } from '$lib/intake/columns';
import type { Row } from '$lib/intake/rows';
import type { RandomBytes } from '$lib/store/vault/bytes';
import type { Content } from '$lib/store/vault/content';

export const passphrase = 'four unrelated words';

/** mulberry32 (T. Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function seededBytes(seed: number): RandomBytes {
  const next = seeded(seed);
  return (length) => Uint8Array.from({ length }, () => Math.floor(next() * 256));
}

const fullRow = (table: string, cells: Row): Row => Object.fromEntries(tableNamed(table).columns.map(({ name }) => [name, cells[name] ?? null]));
export const caseRow = (ref: string, more: Row = {}): Row =>
  fullRow('cases', { case_ref: ref, reported_month: '2026-04-01', referral_route: '999', case_type: 'both_police', ...more });
export const noteRow = (ref: string, text: string): Row =>
  fullRow('notes', { note_ref: ref, panel: '2026-05-01', case_ref: 'WDA-7F3K', slot_type: 'new', text });

export const awkward = [
  'plain', '', ' leading and trailing ', 'line\nfeed\r\nand\ttab', '"quoted", \\back\\slash', 'nul \u0000 and escape \u001b',
  'Ω é e\u0301 ﷽ 漢字', '👩🏽‍⚖️ 🏴\u{e0067}\u{e0062}', 'right-to-left \u202e override', 'line \u2028 and \u2029 separators', '\ufeffbyte order mark', '=cmd|calc', '<script>', '__proto__', '{"end":3}', '[1]', 'x'.repeat(70_000)
];

export const smallContent = (more: Partial<Content> = {}): Content => ({
  synthetic: false,
  savedAt: '2026-11-25T09:00:00.000Z',
  decisions: 0,
  settings: { page: '/themes' },
  activity: ['{"seq":1}'],
  tables: [
    { table: 'cases', rows: [caseRow('WDA-7F3K'), caseRow('WDA-9Q2M', { closed_on: '2026-05-01' })] },
    { table: 'notes', rows: awkward.map((text, i) => noteRow(`N-${i}`, text)) }
  ],
  ...more
});
