import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAt, disclose } from '$lib/disclosure/disclose';
import { discloseTogether, issue } from '$lib/disclosure/issue';
import { EMPTY_REGISTER, readRegister } from '$lib/disclosure/register';
import type { CountSeries, CountTable, ProportionTable, Tabulation } from '$lib/disclosure/tables';
import type { Audience } from '$lib/disclosure/audience';

const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07'];

/** One number: cases within a filter. */
function single(id: string, count: number, within: Record<string, string[]>): CountSeries {
  return { shape: 'series', id, title: id, unit: 'cases', within, along: { attribute: 'all', lines: [{ id: 'all', label: 'All', facets: {} }], overlaps: true }, counts: [count] };
}
const issued = (table: Tabulation, audience: Audience = 'da-lead') => issue(EMPTY_REGISTER, disclose(table, audience), '2026-07-01');
const kinds = (table: Tabulation, register = EMPTY_REGISTER, audience: Audience = 'da-lead') => disclose(table, audience, { register }).cells.flat().map((cell) => cell.kind);

test('the half-year and the seven months differ by July: 21 - 20 = 1 is not to be had', () => {
  const register = issued(single('h1', 20, { month: months.slice(0, 6) }));
  const next = single('to-july', 21, { month: months });
  expect(kinds(next)).toEqual(['shown']);
  expect(kinds(next, register)).toEqual(['withheld']);
});

test('a July of 9 may be had: 29 - 20', () => {
  const register = issued(single('h1', 20, { month: months.slice(0, 6) }));
  expect(kinds(single('to-july', 29, { month: months }), register)).toEqual(['shown']);
});

test('two windows that slide by a month give neither of the two months away', () => {
  const register = issued(single('first', 20, { month: months.slice(0, 6) }));
  expect(kinds(single('second', 21, { month: months.slice(1) }), register)).toEqual(['shown']);
});

test('overlapping filters: 14 cases of whom 12 are victims leave 2', () => {
  const register = issued(single('all', 14, {}));
  expect(kinds(single('victims', 12, { role: ['victim'] }), register)).toEqual(['withheld']);
  expect(kinds(single('victims', 8, { role: ['victim'] }), register)).toEqual(['shown']);
});

test('a series with its months adds up to an earlier total', () => {
  // Issued: 40 for three months. Now two of the months, 18 and 19: the third would be 3.
  const register = issued(single('quarter', 40, { month: months.slice(0, 3) }));
  const two: CountSeries = { shape: 'series', id: 'two', title: 'Two', unit: 'cases', within: {}, along: { attribute: 'month', lines: months.slice(0, 2).map((id) => ({ id, label: id })) }, counts: [18, 19] };
  expect(kinds(two)).toEqual(['shown', 'shown']);
  expect(kinds(two, register).filter((kind) => kind === 'withheld')).toHaveLength(1);
});

test('a suppressed cell stays suppressed when a second table cuts the same cases another way', () => {
  const roles = { attribute: 'role', lines: [{ id: 'victim', label: 'V' }, { id: 'suspect', label: 'S' }], complete: true };
  const routes = { attribute: 'route', lines: [{ id: '999', label: '999' }, { id: 'manager', label: 'M' }], complete: true };
  const cross: CountTable = { shape: 'table', id: 'cross', title: 'Cross', unit: 'cases', within: {}, rows: roles, columns: routes, counts: [[3, 20], [15, 30]] };
  // By itself the cross-table prints 20, 15 and 30. A total of 68 would then give 3.
  expect(kinds(cross)).toEqual(['few', 'shown', 'shown', 'shown']);
  expect(kinds(single('total', 68, {}), issued(cross))).toEqual(['withheld']);
  // By role, 23 and 45: 23 - 20 = 3.
  const byRole: CountSeries = { shape: 'series', id: 'role', title: 'Role', unit: 'cases', within: {}, along: roles, counts: [23, 45] };
  expect(kinds(byRole, issued(cross))).toEqual(['withheld', 'shown']);
});

test('tables handed over together are checked together, whichever comes first', () => {
  const pair = [single('all', 14, {}), single('victims', 12, { role: ['victim'] })];
  expect(discloseTogether(pair, 'da-lead').map((table) => table.cells[0]![0]!.kind)).toEqual(['shown', 'withheld']);
  expect(discloseTogether([...pair].reverse(), 'da-lead').map((table) => table.cells[0]![0]!.kind)).toEqual(['shown', 'withheld']);
});

test('a share and an earlier count of those without the event are one and the same', () => {
  // 30 of 40 offered; declined or not recorded 10, of whom declined 8 were issued: 10 - 8 = 2 not recorded.
  const share: ProportionTable = { shape: 'proportions', id: 's', title: 'S', unit: 'cases', within: {}, eventsLabel: 'Offered', ofLabel: 'Victims', event: { support: ['offered'] }, rows: { attribute: 'all', overlaps: true, lines: [{ id: 'all', label: 'All', facets: {} }] }, events: [30], of: [40] };
  expect(kinds(share)).toEqual(['shown', 'shown', 'share']);
  expect(kinds(share, issued(single('declined', 8, { support: ['declined'] }))).filter((kind) => kind === 'withheld').length).toBeGreaterThan(0);
});

test('a number that changed by a few since it was issued is held back; one that changed by many is shown', () => {
  const register = issued(single('january', 20, { month: ['2026-01'] }));
  const changed = disclose(single('january', 21, { month: ['2026-01'] }), 'da-lead', { register });
  expect(changed.cells[0]![0]!.kind).toBe('withheld');
  expect(changed.report.sentences.some((sentence) => sentence.includes('changed since'))).toBe(true);
  expect(kinds(single('january', 27, { month: ['2026-01'] }), register)).toEqual(['shown']);
  expect(kinds(single('january', 20, { month: ['2026-01'] }), register)).toEqual(['shown']);
});

test('the public is not protected from what only the DA lead was given, but the DA lead is from both', () => {
  const lead = issued(single('h1', 20, { month: months.slice(0, 6) }), 'da-lead');
  // July, 1, would come out for the DA lead, who may read what the public reads.
  expect(kinds(single('to-july', 21, { month: months }), lead, 'public')).toEqual(['withheld']);
  // Chief officers' tables are not read by the public, so they do not bind the DA lead's threshold to theirs.
  const open = issued(single('h1', 20, { month: months.slice(0, 6) }), 'public');
  expect(kinds(single('to-july', 27, { month: months }), open, 'public')).toEqual(['withheld']);
  expect(kinds(single('to-july', 27, { month: months }), open, 'da-lead')).toEqual(['shown']);
});

test('rounded totals of sliding windows do not tell how a small month was rounded', () => {
  const window = (id: string, span: readonly string[], counts: readonly number[]): CountSeries => ({ shape: 'series', id, title: id, unit: 'cases', within: {}, along: { attribute: 'month', total: 'All', lines: span.map((month) => ({ id: month, label: month })) }, counts });
  // Rounded months 5 5 0 5, total 15; a month later 5 0 5 5, total 15, or with a month of 1 instead of 4, total 10:
  // 10 - 15 = -5 tells that the month which left had been rounded up and the month which came, down.
  const register = issued(window('first', months.slice(0, 4), [4, 3, 1, 4]), 'chief-officers');
  expect(cellAt(disclose(window('first', months.slice(0, 4), [4, 3, 1, 4]), 'chief-officers'), 'total', 'cases').display).toBe('15');
  expect(cellAt(disclose(window('second', months.slice(1, 5), [3, 1, 4, 1]), 'chief-officers', { register }), 'total', 'cases').kind).toBe('withheld');
});

test('where earlier pages have given a number away, nothing more is said beside it', () => {
  // Issued: 1 of 75 and 4 of 78, both "fewer than 5". Now the two together, 5 of 153, and 4 of 126 before: any word for the 5
  // would say that neither of the two was none.
  const spans = (parts: readonly (readonly [string, readonly string[]])[], events: number[], of: number[]): ProportionTable => ({
    shape: 'proportions', id: parts.map(([id]) => id).join(), title: 'P', unit: 'cases', within: {}, eventsLabel: 'E', ofLabel: 'O', event: { it: ['yes'] },
    rows: { attribute: 'month', lines: parts.map(([id, of]) => ({ id, label: id, facets: { month: of } })) }, events, of
  });
  const register = issued(spans([['a', ['2025']], ['b', ['2026']]], [1, 4], [75, 78]), 'chief-officers');
  const next = disclose(spans([['c', ['2023', '2024']], ['d', ['2025', '2026']]], [4, 5], [126, 153]), 'chief-officers', { register });
  expect(next.report.protectedThroughout).toBe(false);
  expect(next.cells.flat().map(({ kind }) => kind)).toEqual(Array(6).fill('withheld'));
  expect(next.report.sentences.join(' ')).toContain('bring a reader closer to it is withheld');
});

test('the register survives JSON and holds nothing that was not printed', () => {
  const register = issued({ shape: 'series', id: 's', title: 'S', unit: 'cases', within: {}, along: { attribute: 'role', total: 'All', lines: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] }, counts: [3, 94] });
  const stored = JSON.stringify(register);
  expect(stored).not.toMatch(/(?<!\d)(3|94)(?!\d)/);
  const read = readRegister(JSON.parse(stored))!;
  const same = single('b', 94, { role: ['b'] });
  expect(kinds(same, read)).toEqual(kinds(same, register));
  expect(kinds(same, read)).toEqual(['withheld']);
  expect(readRegister({ tables: [{ ...read.tables[0], cells: undefined }] })).toBeNull();
  expect(readRegister([])).toBeNull();
});

test('the words "fewer than" are given up where they would tell: windows of few, 5 and few again', () => {
  // January to March few, February to April 5: April is more than January. If March to May were called few as well, then
  // February would be more than May, so at least 1, and January to March could no longer be 0.
  const span = (from: number) => ({ month: months.slice(from, from + 3) });
  let register = EMPTY_REGISTER;
  const made = [4, 5, 4].map((count, i) => {
    const table = disclose(single(`w${i}`, count, span(i)), 'da-lead', { register });
    register = issue(register, table, '2026-07-01');
    return table.cells[0]![0]!.display;
  });
  expect(made.slice(0, 2)).toEqual(['fewer than 5', '5']);
  expect(made[2]).toBe('withheld');
});

// Four months of 0 to 5 cases, totals of some spans of them issued one after another. No month can be over 20.
const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 })), { minLength: 2, maxLength: 4 });
const monthly = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 });

test('trying every four months that fit the spans issued, no span or difference of spans is narrowed', () => {
  fc.assert(
    fc.property(monthly, spans, (counts, pairs) => {
      const issuedSpans = pairs.map(([from, length]) => ({ from, to: Math.min(4, from + length) }));
      let register = EMPTY_REGISTER;
      const facts = issuedSpans.map(({ from, to }, i) => {
        const made = disclose(single(`s${i}`, sum(counts.slice(from, to)), { month: months.slice(from, to) }), 'da-lead', { register });
        register = issue(register, made, '2026-07-01');
        expect(made.report.protectedThroughout).toBe(true);
        return { from, to, cell: made.cells[0]![0]! };
      });
      // Months that no span tells apart belong together: the parts that differences of spans can reach.
      const parts = new Map<string, number[]>();
      for (let m = 0; m < 4; m++) {
        const key = facts.map(({ from, to }) => (m >= from && m < to ? 1 : 0)).join('');
        if (key.includes('1')) parts.set(key, [...(parts.get(key) ?? []), m]);
      }
      const ranges = [...parts.values()].map((members) => ({ members, low: Infinity, high: -Infinity }));
      for (const guess of everyFour()) {
        if (!facts.every(({ from, to, cell }) => (cell.kind === 'shown' ? sum(guess.slice(from, to)) === cell.value : cell.kind !== 'few' || sum(guess.slice(from, to)) < 5))) continue;
        for (const range of ranges) {
          const value = range.members.reduce((all, m) => all + guess[m]!, 0);
          range.low = Math.min(range.low, value);
          range.high = Math.max(range.high, value);
        }
      }
      for (const { low, high } of ranges) expect(low >= 5 || high - low >= 4).toBe(true);
    }),
    { numRuns: 60, seed: 8 }
  );
}, 60_000);

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

function* everyFour(): Generator<readonly number[]> {
  const guess = [0, 0, 0, 0];
  for (let i = 0; i < 21 ** 4; i++) {
    for (let m = 0, rest = i; m < 4; m++, rest = Math.floor(rest / 21)) guess[m] = rest % 21;
    yield guess;
  }
}

const offered = (events: number, of: number, span: readonly string[]): ProportionTable => ({
  shape: 'proportions', id: `offered ${span.length}`, title: 'Offered', unit: 'cases', within: {}, eventsLabel: 'Offered', ofLabel: 'Cases', event: { offered: ['yes'] },
  rows: { attribute: 'month', lines: [{ id: 'all', label: 'All', facets: { month: span } }] }, events: [events], of: [of]
});

test('those without the event are not to be had from two spans: 23 more cases of whom 22 were offered it leave 1', () => {
  const register = issued(offered(57, 75, months.slice(2)));
  expect(kinds(offered(79, 98, months), register)).toEqual(['withheld', 'shown', 'withheld']);
  expect(kinds(offered(74, 98, months), register)).toEqual(['shown', 'shown', 'share']);
  // The other way round, the longer one first.
  expect(kinds(offered(57, 75, months.slice(2)), issued(offered(79, 98, months)))).toEqual(['withheld', 'shown', 'withheld']);
});

const seen = (events: number, of: number, span: readonly string[]): ProportionTable => ({
  shape: 'proportions', id: `seen ${span[0]} to ${span.at(-1)}`, title: 'Seen', unit: 'cases', within: { [`month: heard ${span[0]} to ${span.at(-1)}`]: ['yes'] }, eventsLabel: 'Seen', ofLabel: 'Heard', event: { seen: ['yes'] },
  rows: { attribute: 'theme', overlaps: true, lines: [{ id: 'delay', label: 'Delay', facets: { 'could show delay': ['yes'] }, touched: { of: 'theme delay', values: span } }] }, events: [events], of: [of]
});

test('where a case counts at any of several panels, a longer span that adds a few tells of those: 62 - 60 = 2', () => {
  const register = issued(seen(27, 60, months.slice(2)));
  expect(kinds(seen(28, 62, months), register)).toEqual(['withheld', 'withheld', 'withheld']);
  expect(kinds(seen(28, 75, months), register)).toEqual(['withheld', 'shown', 'withheld']);
  expect(kinds(seen(35, 75, months), register)).toEqual(['shown', 'shown', 'share']);
  // A span that slides by a month loses cases and gains others.
  expect(kinds(seen(28, 62, months.slice(1, 6)), register)).toEqual(['shown', 'shown', 'share']);
  // What was stored of it says so too.
  expect(kinds(seen(28, 62, months), readRegister(JSON.parse(JSON.stringify(register)))!)).toEqual(['withheld', 'withheld', 'withheld']);
});

test('two spans and the one they make up do not tell how few count in both: 40 + 45 - 83 = 2', () => {
  const halves = issue(issued(seen(15, 40, months.slice(0, 3))), disclose(seen(20, 45, months.slice(3, 7)), 'da-lead'), '2026-07-02');
  expect(kinds(seen(35, 83, months), halves)).toEqual(['shown', 'withheld', 'withheld']);
  expect(kinds(seen(35, 78, months), halves)).toEqual(['shown', 'shown', 'share']);
  // The whole first, and then one half after the other.
  const whole = issue(issued(seen(35, 83, months)), disclose(seen(15, 40, months.slice(0, 3)), 'da-lead'), '2026-07-02');
  expect(kinds(seen(20, 45, months.slice(3, 7)), whole)).toEqual(['shown', 'withheld', 'withheld']);
});

test('late reports make no page impossible: a rounded total that no longer holds binds nothing', () => {
  const byType = (counts: readonly (readonly number[])[]): CountTable => ({
    shape: 'table', id: 'reports', title: 'Reports', unit: 'cases', within: {}, counts,
    rows: { attribute: 'case_type', lines: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id })), total: 'All', complete: true },
    columns: { attribute: 'month', lines: [{ id: 'earlier', label: 'Before', facets: { month: months.slice(0, 3) } }, { id: 'latest', label: 'Now', facets: { month: months.slice(3, 6) } }] }
  });
  for (const audience of ['chief-officers', 'public'] as const) {
    const register = issued(byType([[20, 21], [20, 30], [20, 20], [12, 13]]), audience);
    const later = disclose(byType([[20, 23], [20, 30], [20, 20], [12, 13]]), audience, { register });
    expect(later.cells.map((row) => row.map(({ display }) => display))).toEqual([['20', '25'], ['20', '30'], ['20', '20'], ['10', '15'], ['70', '90']]);
  }
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 4, maxLength: 4 }), fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 4, maxLength: 4 }), fc.constantFrom<Audience>('da-lead', 'chief-officers', 'public'), (before, late, audience) => {
    const register = issued(byType(before), audience);
    const after = before.map(([earlier, latest], i) => [earlier + late[i]![0], latest + late[i]![1]]);
    expect(disclose(byType(after), audience, { register }).cells).toHaveLength(5);
  }), { seed: 11, numRuns: 60 });
});
