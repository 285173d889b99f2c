import { expect, test } from 'vitest';

/** What each room may import, by room or by single file ('room/file'). Reading the keys in order is reading the journey of the data. */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  stats: [],
  intake: ['model'],
  store: ['intake/columns', 'intake/rows'],
  themes: ['stats'],
  disclosure: ['stats'],
  charts: ['stats'],
  briefing: ['disclosure', 'model', 'charts'],
  workspace: ['intake', 'store', 'themes', 'stats', 'model', 'disclosure'],
  routes: ['workspace', 'charts', 'briefing', 'model']
};

const sources = import.meta.glob<string>(['/src/**/*.ts', '/src/**/*.svelte'], { query: '?raw', import: 'default', eager: true });

const roomOf = (path: string) => /^\/src\/lib\/([^/]+)\//.exec(path)?.[1] ?? (path.startsWith('/src/routes/') ? 'routes' : null);

interface Import { readonly file: string; readonly room: string; readonly from: string }
const imports: Import[] = Object.entries(sources).flatMap(([file, text]) => {
  const room = roomOf(file);
  if (!room) return [];
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g), ...text.matchAll(/new URL\(\s*['"]([^'"]+)['"]/g)];
  return found.map((match) => ({ file, room, from: match[1]! }));
});

const breaks = (list: readonly Import[]) => list.map(({ file, from }) => `${file} imports ${from}`);

test('there are rooms to look at', () => expect(imports.length).toBeGreaterThan(50));

test('every folder of src/lib is a room of the table', () => {
  const rooms = new Set(Object.keys(sources).map(roomOf).filter((room) => room !== null));
  expect([...rooms].filter((room) => !(room in mayImport))).toEqual([]);
});

test('rooms import one way', () => {
  const crossing = imports.filter(({ from }) => from.startsWith('$lib/'));
  const wrong = crossing.filter(({ room, from }) => {
    const [, target = '', file = ''] = from.split('/');
    return target !== room && !mayImport[room]!.some((allowed) => allowed === target || allowed === `${target}/${file}`);
  });
  expect(breaks(wrong)).toEqual([]);
});

test('no room is entered by a relative path', () => {
  const depth = (file: string) => file.split('/').length - '/src/lib/room/'.split('/').length;
  const wrong = imports.filter(({ file, room, from }) => room !== 'routes' && (from.match(/\.\.\//g)?.length ?? 0) > depth(file));
  expect(breaks(wrong)).toEqual([]);
});

/** The folder that a path of the project leads to or lies in, below its room; a folder of routes is a page, and pages share what stands above them. */
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

function target({ file, from }: Import): string | null {
  if (from.startsWith('$lib/')) return `/src/lib/${from.slice('$lib/'.length)}`;
  return from.startsWith('.') ? new URL(from, `file://${file}`).pathname : null;
}

/** Each way that leads from a place back to it, found once. */
function circlesOf(uses: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const circles = new Set<string>();
  const done = new Set<string>();
  const walk = (place: string, way: readonly string[]): void => {
    if (way.includes(place)) return void circles.add([...way.slice(way.indexOf(place)), place].join(' → '));
    if (done.has(place)) return;
    for (const next of [...(uses.get(place) ?? [])].sort()) walk(next, [...way, place]);
    done.add(place);
  };
  for (const place of [...uses.keys()].sort()) walk(place, []);
  return [...circles];
}

/** What `of` makes of each file, with what it makes of those that the file imports; null leaves an import out. */
function usesOf(of: (file: string, target: string) => readonly [string, string] | null): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>();
  for (const one of imports) {
    const to = target(one);
    const pair = to === null ? null : of(one.file, to);
    if (pair) uses.set(pair[0], (uses.get(pair[0]) ?? new Set()).add(pair[1]));
  }
  return uses;
}

test('no folders of a room import each other in a circle', () => {
  const uses = usesOf((file, to) => {
    const [own, other] = [folderOf(file), folderOf(to)];
    // What stands at the door of a folder belongs to all in it.
    return roomOf(file) === 'routes' || own === other || own.startsWith(`${other}/`) || other.startsWith(`${own}/`) ? null : [own, other];
  });
  expect(uses.size).toBeGreaterThan(10);
  expect(circlesOf(uses)).toEqual([]);
});

test('no files import each other in a circle, be it only for a type', () => {
  const named = (path: string): string => [path, `${path}.ts`].find((name) => name in sources) ?? path;
  const uses = usesOf((file, to) => [file, named(to)]);
  expect(uses.size).toBeGreaterThan(100);
  expect(circlesOf(uses)).toEqual([]);
});

test('only store/boot.ts imports duckdb-wasm', () => {
  expect(breaks(imports.filter(({ file, from }) => from.startsWith('@duckdb/') && file !== '/src/lib/store/boot.ts'))).toEqual([]);
});

test('only intake and store touch Arrow', () => {
  expect(breaks(imports.filter(({ room, from }) => from.startsWith('apache-arrow') && room !== 'intake' && room !== 'store'))).toEqual([]);
});

test('no other room touches the mark of safe tables', () => {
  expect(breaks(imports.filter(({ room, from }) => room !== 'disclosure' && /disclosure\/seal/.test(from)))).toEqual([]);
  const wrong = Object.entries(sources).filter(([file, text]) => roomOf(file) !== 'disclosure' && /\bsealTable\b/.test(text)).map(([file]) => file);
  expect(wrong).toEqual([]);
});

test('nothing is imported from an address', () => {
  expect(breaks(imports.filter(({ from }) => /^(https?:)?\/\//.test(from)))).toEqual([]);
});

test('only charts and routes hold components', () => {
  const components = Object.keys(sources).filter((file) => file.endsWith('.svelte')).map(roomOf);
  expect(components.filter((room) => room !== 'charts' && room !== 'routes' && room !== 'briefing')).toEqual([]);
});

test('SQL lives in .sql files of the store', () => {
  const select = /[`'"]\s*select\s+[\s\S]{0,200}\bfrom\b/i;
  const wrong = Object.entries(sources).filter(([file, text]) => roomOf(file) !== 'store' && select.test(text)).map(([file]) => file);
  expect(wrong).toEqual([]);
});
