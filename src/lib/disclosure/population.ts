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
  return simplify(population, complete);
}

/** Leaves out what does not narrow. */
export function simplify(population: Population, complete: Complete): Population {
  const narrows = ([name, set]: readonly [string, ValueSet]) => set.except ? set.values.length > 0 : !complete.get(name)?.every((value) => set.values.includes(value));
  return new Map([...population].filter(narrows));
}

/** Those of `group` who are not in `part`, which narrows the group by one attribute of its own; null where it narrows it by more or by none. */
export function restOf(group: Population, part: Population): Population | null {
  const [name, ...more] = [...part.keys()].filter((each) => JSON.stringify(part.get(each)) !== JSON.stringify(group.get(each)));
  if (name === undefined || more.length > 0 || group.has(name) || part.size !== group.size + 1) return null;
  const set = part.get(name)!;
  return new Map(group).set(name, { values: set.values, except: !set.except });
}

/** Attributes that are complete in any of the sources, with every value listed in any. */
export function mergeComplete(sources: readonly Complete[]): Complete {
  const merged = new Map<string, readonly string[]>();
  for (const source of sources) for (const [name, values] of source) merged.set(name, [...new Set([...(merged.get(name) ?? []), ...values])].sort());
  return merged;
}

const keys = new WeakMap<Population, string>();

/** One text for one population, whatever the order of its parts. */
export function keyOf(population: Population): string {
  const known = keys.get(population);
  if (known !== undefined) return known;
  const key = textOf(population);
  keys.set(population, key);
  return key;
}

function textOf(population: Population): string {
  return [...population]
    .map(([name, set]) => `${JSON.stringify(name)}${set.except ? '≠' : '='}${JSON.stringify([...set.values].sort())}`)
    .sort()
    .join('&');
}
