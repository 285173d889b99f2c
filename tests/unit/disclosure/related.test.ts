import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf, simplify, type Complete, type Population } from '$lib/disclosure/population';
import { relatedTo } from '$lib/disclosure/puzzles/related';
import { findSums, type Sum } from '$lib/disclosure/puzzles/sums';

const complete: Complete = new Map([['type', ['p', 'q']]]);
const population = (facets: Record<string, string[]>): Population => simplify(new Map(Object.entries(facets).map(([name, values]) => [name, { values, except: false }])), complete);

test('another measure is left out; those with the event, and those of any type, are not', () => {
  const [group, events, types, other] = [population({ counted: ['yes'] }), population({ counted: ['yes'], offered: ['yes'] }), population({ counted: ['yes'], type: ['p'] }), population({ charged: ['yes'], ended: ['yes'] })];
  expect(relatedTo([group], [group, events, types, other], complete)).toEqual([group, events, types]);
});

/** Sums that can be reached from `from`. */
function reached(from: readonly Population[], sums: readonly Sum[]): string[] {
  const ids = new Set(from.map(keyOf));
  const found = new Set<Sum>();
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const sum of sums) {
      if (found.has(sum) || ![sum.whole, ...sum.parts].some((id) => ids.has(id))) continue;
      found.add(sum);
      for (const id of [sum.whole, ...sum.parts]) ids.add(id);
    }
  }
  return [...found].map(({ whole, parts }) => `${whole} = ${parts.join(' + ')}`).sort();
}

test('no sum that can be reached is lost', () => {
  const values = (all: readonly string[]) => fc.option(fc.subarray([...all], { minLength: 1 }), { nil: undefined });
  const one = fc.record({ month: values(['1', '2', '3']), type: values(['p', 'q']), event: values(['yes']), measure: values(['yes']), other: values(['yes']) })
    .map((facets) => population(Object.fromEntries(Object.entries(facets).filter((entry): entry is [string, string[]] => entry[1] !== undefined))));
  let [lost, some] = [0, 0];
  fc.assert(fc.property(fc.array(one, { minLength: 3, maxLength: 9 }), (all) => {
    const from = all.slice(0, 2);
    const related = relatedTo(from, all, complete);
    lost += all.length - related.length;
    const sums = reached(from, findSums(all, complete).sums);
    some += sums.length;
    expect(reached(from, findSums(related, complete).sums)).toEqual(sums);
  }), { seed: 5, numRuns: 1200 });
  // It leaves some out, and there were sums to lose.
  expect(Math.min(lost, some)).toBeGreaterThan(100);
});
