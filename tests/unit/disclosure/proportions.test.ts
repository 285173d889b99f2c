import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAt, disclose, type SafeCell } from '$lib/disclosure/disclose';
import type { ProportionTable } from '$lib/disclosure/tables';

function shares(pairs: readonly (readonly [events: number, of: number])[], total?: string): ProportionTable {
  return {
    shape: 'proportions', id: 'p', title: 'Support offered', unit: 'cases', within: {}, eventsLabel: 'Offered', ofLabel: 'Victims', event: { support: ['offered'] },
    rows: { attribute: 'route', lines: pairs.map((_, i) => ({ id: `r${i}`, label: `Route ${i}` })), ...(total === undefined ? {} : { total }) },
    events: pairs.map(([events]) => events),
    of: pairs.map(([, of]) => of)
  };
}
const shown = (table: ProportionTable) => disclose(table, 'da-lead').cells.map((row) => row.map((cell) => cell.display));

test('12 of 40 is 30%, with its Wilson interval 18% to 45%', () => {
  const cell = cellAt(disclose(shares([[12, 40]]), 'da-lead'), 'r0', 'share');
  expect(cell).toEqual({ kind: 'share', percent: 30, lowerPercent: 18, upperPercent: 45, display: '30%', interval: '95% interval 18% to 45%' });
});

test('few events, or few without the event, are words', () => {
  expect(shown(shares([[3, 40]]))).toEqual([['fewer than 5', '40', 'fewer than 5 of 40']]);
  expect(shown(shares([[40, 40]]))).toEqual([['all but fewer than 5', '40', 'all but fewer than 5 of 40']]);
  expect(shown(shares([[38, 40]]))).toEqual([['all but fewer than 5', '40', 'all but fewer than 5 of 40']]);
  expect(shown(shares([[0, 40]]))).toEqual([['fewer than 5', '40', 'fewer than 5 of 40']]);
});

test('in a group under twice the threshold the words do not tell which of the two is few', () => {
  for (const events of [0, 2, 5, 7]) expect(shown(shares([[events, 7]]))).toEqual([['withheld', '7', 'withheld']]);
});

test('a group that is small itself is not given a size', () => {
  expect(shown(shares([[1, 3]]))).toEqual([['fewer than 5', 'fewer than 5', 'withheld']]);
});

test('five of 236 are not said as none, nor all but five as all', () => {
  const said = (events: number, of: number, audience: 'chief-officers' | 'da-lead') => cellAt(disclose(shares([[events, of]]), audience), 'r0', 'share').display;
  expect([said(5, 236, 'chief-officers'), said(231, 236, 'chief-officers')]).toEqual(['under 5%', 'over 95%']);
  expect([said(5, 236, 'da-lead'), said(5, 1100, 'da-lead'), said(1095, 1100, 'da-lead')]).toEqual(['2%', 'under 1%', 'over 99%']);
});

test('a suppressed share cannot be had from the total less the others', () => {
  const rows = shown(shares([[2, 40], [20, 50], [15, 60]], 'All'));
  expect(rows[0]![0]).toBe('fewer than 5');
  expect(rows.slice(1).filter((row) => row[0] === 'withheld')).toHaveLength(1);
});

test('more events than cases are refused', () => {
  expect(() => disclose(shares([[5, 4]]), 'da-lead')).toThrow(RangeError);
});

const count = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 14 }));

test('trying every pair of groups that fits, no few events and no few without the event are narrowed', () => {
  fc.assert(
    fc.property(fc.tuple(count, count), fc.tuple(count, count), (first, second) => {
      const groups = [first, second];
      const made = disclose(shares(groups.map(([events, rest]) => [events, events + rest]), 'All'), 'da-lead');
      const fits = (row: number, events: number, rest: number) => {
        const [cell, of] = made.cells[row]! as [SafeCell, SafeCell];
        if (cell.kind === 'shown' && events !== cell.value) return false;
        if (cell.kind === 'few' && events > 4) return false;
        if (cell.kind === 'all-but' && rest > 4) return false;
        return of.kind === 'shown' ? events + rest === of.value : of.kind !== 'few' || events + rest < 5;
      };
      const found = groups.map(() => ({ events: [Infinity, -Infinity], rest: [Infinity, -Infinity] }));
      const widen = (range: number[], value: number) => range.splice(0, 2, Math.min(range[0]!, value), Math.max(range[1]!, value));
      const one = possible(first, (events, rest) => fits(0, events, rest));
      const other = possible(second, (events, rest) => fits(1, events, rest));
      for (const [e, r] of one) for (const [f, s] of other) {
        if (!fits(2, e + f, r + s)) continue;
        [[e, r], [f, s]].forEach(([events, rest], i) => {
          widen(found[i]!.events, events!);
          widen(found[i]!.rest, rest!);
        });
      }
      groups.forEach(([events, rest], i) => {
        const { kind } = made.cells[i]![0]!;
        if (kind === 'few') expect([found[i]!.events[0], found[i]!.events[1]! >= 4]).toEqual([0, true]);
        if (kind === 'all-but') expect([found[i]!.rest[0], found[i]!.rest[1]! >= 4]).toEqual([0, true]);
        if (kind === 'withheld') expect(found[i]!.events[1]! - found[i]!.events[0]!).toBeGreaterThanOrEqual(4);
        if (rest < 5) expect(found[i]!.rest[1]! - found[i]!.rest[0]!).toBeGreaterThanOrEqual(4);
        if (events < 5) expect(kind).not.toBe('shown');
      });
    }),
    { numRuns: 80, seed: 9 }
  );
}, 60_000);

/** Every pair of events and rest up to 12 above the true ones that `fits`. */
function possible([events, rest]: readonly [number, number], fits: (events: number, rest: number) => boolean): [number, number][] {
  const pairs: [number, number][] = [];
  for (let e = 0; e <= events + 12; e++) for (let r = 0; r <= rest + 12; r++) if (fits(e, r)) pairs.push([e, r]);
  return pairs;
}
