import type { Complete, Population } from '../population';

/** Of `others` those that sums may tie to one of `from`, in their order. A sum binds populations that differ in one attribute, so that by the
 *  names of their attributes each is a step from the next; an attribute that leaves nobody out may be summed away, and is no step. */
export function relatedTo(from: readonly Population[], others: readonly Population[], complete: Complete): Population[] {
  const namesOf = (population: Population) => [...population.keys()].filter((name) => !complete.has(name)).sort();
  const keyOf = (names: readonly string[]) => JSON.stringify(names);
  const sets = new Map([...from, ...others].map((population) => {
    const names = namesOf(population);
    return [keyOf(names), names] as const;
  }));
  const below = (names: readonly string[]) => names.map((_, i) => keyOf(names.filter((_, at) => at !== i)));
  const above = new Map<string, string[]>();
  for (const [key, names] of sets) for (const less of below(names)) above.set(less, [...(above.get(less) ?? []), key]);
  const reached = new Set(from.map((population) => keyOf(namesOf(population))));
  const queue = [...reached];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    for (const next of [...below(sets.get(key)!), ...(above.get(key) ?? [])]) {
      if (!sets.has(next) || reached.has(next)) continue;
      reached.add(next);
      queue.push(next);
    }
  }
  return others.filter((population) => reached.has(keyOf(namesOf(population))));
}
