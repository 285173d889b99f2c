import type { Grid } from '../grid';
import { keyOf, simplify, type Population } from '../population';
import { populationFrom, type Published } from '../published';

/** Two populations that no sum ties, of which one holds all of the other: at least as large, or the same number where `all`. */
export interface Bond {
  readonly part: Population;
  readonly whole: Population;
  readonly all: boolean;
}

/** Every bond that a table and those issued before tell, each once. */
export function bondsOf(grid: Grid, past: readonly Published[]): Bond[] {
  const here = grid.slots.flatMap(({ population: part, among }): Bond[] => (among ? [{ part, whole: among.population, all: among.all }] : []));
  const before = past.flatMap(({ cells }) => cells).flatMap(({ who, among }): Bond[] =>
    among ? [{ part: simplify(populationFrom(who), grid.complete), whole: simplify(populationFrom(among.who), grid.complete), all: among.all }] : []);
  const bonds = new Map([...here, ...before].map((bond) => [`${keyOf(bond.part)} ${keyOf(bond.whole)}`, bond]));
  return [...bonds].filter(([, { part, whole }]) => keyOf(part) !== keyOf(whole)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bond]) => bond);
}

/** The bonds, and those that follow for the months by which spans differ: what holds of a year holds of each of its months. `populations` by key. */
export function withPieces(bonds: readonly Bond[], populations: ReadonlyMap<string, Population>): Bond[] {
  const all = new Map(bonds.map((bond) => [`${keyOf(bond.part)} ${keyOf(bond.whole)}`, bond]));
  for (const bond of bonds) {
    const spans = spansOf(bond);
    if (!spans) continue;
    const [mine, theirs] = spans;
    for (const part of populations.values()) {
      const months = part.get(mine);
      if (!months || months.except || part.size !== bond.part.size || keyOf(new Map(part).set(mine, bond.part.get(mine)!)) !== keyOf(bond.part)) continue;
      const whole = populations.get(keyOf(new Map(bond.whole).set(theirs, months)));
      if (whole) all.set(`${keyOf(part)} ${keyOf(whole)}`, { ...bond, part, whole });
    }
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bond]) => bond);
}

/** By which attributes the two of a bond say of which months they are: of the same ones, under two names. */
function spansOf({ part, whole }: Bond): readonly [string, string] | null {
  for (const [mine, { values, except }] of part) {
    if (!mine.startsWith('month')) continue;
    const theirs = [...whole].find(([name, set]) => name.startsWith('month') && name !== mine && set.except === except && set.values.join() === values.join());
    if (theirs) return [mine, theirs[0]];
  }
  return null;
}
