import { expect, test } from 'vitest';
import type { LoadedMonth } from '$lib/store/queries/loaded-months';
import { readSpan, spanInWords } from '$lib/workspace/loaded-span';

const month = (year: number, n: number) => `${year + Math.floor((n - 1) / 12)}-${String(((n - 1) % 12) + 1).padStart(2, '0')}-01`;
/** `counts` cases a month from January 2024 on; a month of 0 has no row. */
const loaded = (counts: readonly number[]): LoadedMonth[] => counts.flatMap((cases, i) => (cases ? [{ month: month(2024, i + 1), cases, slots: cases, told: true }] : []));
const today = '2026-11-26';

test('six empty months among three a month were not loaded, and that is said before what was', () => {
  // 30 of 36 months × 3 = 90 cases, 2.5 a month: e^(−6 × 2.5) is 3 in ten million.
  const span = readSpan(loaded([...Array<number>(12).fill(3), 0, 0, 0, 0, 0, 0, ...Array<number>(12).fill(3)]), today)!;
  expect([span.unloaded.length, span.unloaded[0], span.unloaded.at(-1)]).toEqual([6, '2025-01-01', '2025-06-01']);
  expect(spanInWords(span)).toEqual([
    'Nothing at all was loaded for January 2025 to June 2025, no case and no slot: check that. No signal and no level rests on those months.', 'January 2024 to June 2026 loaded.',
    'These data are old: nothing of July 2026 to October 2026 is loaded. What is called the latest, or the last 12 months, ends with June 2026.'
  ]);
});

test('a small force has empty months by chance: they stay zeros', () => {
  // 10 cases in 20 months, .5 a month: an empty month has a chance of e^−.5 = 61%, four on end 14%.
  expect(readSpan(loaded([1, 1, 0, 0, 0, 0, 1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1]), today)!.unloaded).toEqual([]);
  // One empty month among three a month: e^−2.75 = 6%.
  expect(readSpan(loaded([...Array<number>(5).fill(3), 0, ...Array<number>(6).fill(3)]), today)!.unloaded).toEqual([]);
});

test('a date in the far future moves no end, and is said', () => {
  const span = readSpan([...loaded([3, 3, 3]), { month: '2062-05-01', cases: 1, slots: 1, told: true }], '2024-05-26')!;
  expect([span.last_month, span.later]).toEqual(['2024-03-01', { rows: 2, last: '2062-05-01' }]);
  expect(spanInWords(span)).toEqual(['January 2024 to March 2024 loaded.', '2 rows are dated after this month (up to May 2062) and left out: check the date on the Data page.']);
});

test('a planned panel ahead is no mistake, and one month is not "from … to" itself', () => {
  const span = readSpan([...loaded([3]), { month: '2026-12-01', cases: 0, slots: 4, told: false }], '2024-02-26')!;
  expect(spanInWords(span)).toEqual(['January 2024 loaded.']);
  expect(readSpan([], today)).toBeNull();
});

test('data that end months ago are called old: several months at least, and more than chance leaves empty', () => {
  // Three a month to March 2026: April to October are over, and e^(−7 × 3) is nothing.
  const to = (n: number, each = 3) => readSpan(loaded(Array<number>(n).fill(each)), today)!;
  expect(to(27).since).toEqual(['2026-04-01', '2026-05-01', '2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01']);
  // To August two months are not yet loaded, to July three.
  expect([to(32).since, to(31).since?.length]).toEqual([undefined, 3]);
  // One case in ten months: three empty ones come by chance, e^−.3 = 74%.
  expect(readSpan(loaded([1, ...Array<number>(29).fill(0), 1].map((n, i) => (i % 10 === 0 ? 1 : n))), today)!.since).toBeUndefined();
});
