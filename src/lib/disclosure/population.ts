/** Values of one attribute that a population may have: those listed, or all but those listed. */
export interface ValueSet {
  readonly values: readonly string[];
  readonly except: boolean;
}

/** Who is counted: attribute names with the values allowed. An attribute that is absent does not narrow. Values of one
 *  attribute never overlap; where a case may have several (themes), each value is an attribute of its own, `yes` or not. */
export type Facets = Readonly<Record<string, readonly string[]>>;

export type Population = ReadonlyMap<string, ValueSet>;

/** Attributes whose listed values leave nobody out. */
export type Complete = ReadonlyMap<string, readonly string[]>;

/** Everyone who satisfies all of `parts`; null where nobody can. */
export function populationOf(parts: readonly Facets[], complete: Complete): Population | null {
  const population = new Map<string, ValueSet>();
  for (const facets of parts) {
    for (const [name, values] of Object.entries(facets)) {
      const earlier = population.get(name)?.values;
      const both = [...new Set(values)].filter((value) => earlier === undefined || earlier.includes(value)).sort();
      if (both.length === 0) return null;
      population.set(name, { values: both, except: false });
    }
  }
  for (const [name, { values }] of [...population]) {
    const all = complete.get(name);
    if (all !== undefined && all.every((value) => values.includes(value))) population.delete(name);
  }
  return population;
}

/** One text for one population, whatever the order of its parts. */
export function keyOf(population: Population): string {
  return [...population]
    .map(([name, set]) => `${JSON.stringify(name)}${set.except ? '≠' : '='}${JSON.stringify([...set.values].sort())}`)
    .sort()
    .join('&');
}
