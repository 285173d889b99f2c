import { keyOf, simplify, type Complete, type Population, type ValueSet } from '../population';

/** A whole and the parts that make it up, as population keys; one part alone is the whole by another name. */
export interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
}

interface Found {
  readonly populations: Map<string, Population>;
  /** Keys of populations that were given, and of the sums of rows of them. */
  readonly printed: ReadonlySet<string>;
  readonly sums: Map<string, Sum>;
}

const REST = '\u0000rest';
const EVERY: ValueSet = { values: [], except: true };
const ROUNDS = 3;

/** Every sum that binds populations which differ in one attribute only. Populations that nobody printed but that follow
 *  (the sum of a row, what is left of a whole, the month by which two periods differ) are added, and are looked at in their turn. */
export function findSums(given: readonly Population[], complete: Complete): { populations: Map<string, Population>; sums: Sum[] } {
  const populations = new Map(given.map((population) => [keyOf(population), population]));
  for (const name of attributesOf(populations)) {
    for (const line of linesAlong(name, populations)) {
      const whole = simplify(new Map(line[0]!).set(name, uniteSets(line.map((population) => population.get(name) ?? EVERY))), complete);
      populations.set(keyOf(whole), whole);
    }
  }
  const printed = new Set(populations.keys());
  const sums = new Map<string, Sum>();
  for (let round = 0; round < ROUNDS; round++) {
    const before = populations.size;
    for (const name of attributesOf(populations)) {
      for (const line of linesAlong(name, populations)) splitLine(name, line, complete, { populations, printed, sums });
    }
    if (populations.size === before) break;
  }
  return { populations, sums: [...sums.keys()].sort().map((key) => sums.get(key)!) };
}

function attributesOf(populations: ReadonlyMap<string, Population>): string[] {
  return [...new Set([...populations.values()].flatMap((population) => [...population.keys()]))].sort();
}

function uniteSets(sets: readonly ValueSet[]): ValueSet {
  const except = sets.some((set) => set.except);
  const tokens = new Set(sets.flatMap((set) => set.values));
  const values = [...tokens].filter((token) => sets.some((set) => holds(set, token)) !== except).sort();
  return { values, except };
}

/** Groups of populations that are alike but for one attribute. */
function linesAlong(name: string, populations: ReadonlyMap<string, Population>): Population[][] {
  const lines = new Map<string, Population[]>();
  for (const population of populations.values()) {
    if (!population.has(name)) continue;
    const key = keyOf(without(population, name));
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [population]);
    else line.push(population);
  }
  for (const [key, line] of lines) {
    const unnarrowed = populations.get(key);
    if (unnarrowed !== undefined) line.push(unnarrowed);
  }
  return [...lines.values()].filter((line) => line.length > 1);
}

function splitLine(name: string, line: readonly Population[], complete: Complete, { populations, printed, sums }: Found): void {
  const sets = line.map((population) => population.get(name) ?? EVERY);
  const all = complete.get(name);
  const tokens = [...new Set([...sets.flatMap((set) => set.values), ...(all ?? [])])].sort();
  if (all === undefined) tokens.push(REST);
  const classes = new Map<string, string[]>();
  for (const token of tokens) {
    const signature = sets.map((set) => (holds(set, token) ? 1 : 0)).join('');
    if (!signature.includes('1')) continue;
    const members = classes.get(signature);
    if (members === undefined) classes.set(signature, [token]);
    else members.push(token);
  }
  const base = without(line[0]!, name);
  const pieces = [...classes].map(([signature, members]) => {
    const population = new Map(base);
    const open = members.includes(REST);
    const set: ValueSet = { values: open ? tokens.filter((token) => !members.includes(token)) : members, except: open };
    if (open ? set.values.length > 0 : members.length < tokens.length || all === undefined) population.set(name, set);
    return { signature, key: keyOf(population), population };
  });
  line.forEach((population, i) => {
    const parts = pieces.filter((piece) => piece.signature[i] === '1');
    const whole = keyOf(population);
    if (parts.length === 1 && parts[0]!.key === whole) return;
    const unknown = parts.filter((part) => !populations.has(part.key));
    // What nobody printed is not taken apart into more that nobody printed: each step away ties less and multiplies.
    if (unknown.length > 0 && !printed.has(whole)) return;
    for (const part of unknown) populations.set(part.key, part.population);
    const keys = parts.map((part) => part.key).sort();
    sums.set(`${whole} ${keys.join(' ')}`, { whole, parts: keys });
  });
}

function holds(set: ValueSet, token: string): boolean {
  return set.values.includes(token) !== set.except;
}

function without(population: Population, name: string): Population {
  const rest = new Map(population);
  rest.delete(name);
  return rest;
}
