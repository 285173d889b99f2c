import { tableNamed } from '$lib/intake/columns';
import type { Row, TableRows } from '$lib/intake/rows';

/** Notes and actions of a document are numbered by the place of their item (`N-2026-05-04`, `A-2026-05-04-1`), so that an item put in
 *  or left out moves the number of each after it. Here each note takes the reference of the one held of its panel and case, with its
 *  actions; one that is new and whose number is taken has the next free one of its month. Codings of the same drop that
 *  are held already name the notes as they are held; with a new one of a note whose number would move, nothing is numbered anew, for it may
 *  name the notes as the files do. `held`: the notes that are loaded; `coded`: the codings. */
export function numberNotes(held: readonly Row[], batches: readonly TableRows[], coded: readonly Row[] = []): readonly TableRows[] {
  const notes = batches.find(({ table }) => table === 'notes')?.rows ?? [];
  if (held.length === 0 || !notes.some(isNumbered)) return batches;
  const refs = pairUp(held, notes.filter(isNumbered));
  const moving = new Set([...refs].flatMap(([row, ref]) => (ref === row.note_ref ? [] : [ref, String(row.note_ref)])));
  const known = new Set(coded.map(codingKey));
  const codings = batches.find(({ table }) => table === 'codings')?.rows ?? [];
  if (codings.some((row) => moving.has(String(row.note_ref)) && !known.has(codingKey(row)))) return batches;
  const tags = new Map([...refs].flatMap(([row, ref]) => (ref === row.note_ref || !numbered.test(ref) ? [] : [[tagKey(row.note_ref, row.case_ref), ref.slice(2)] as const])));
  return batches.map(({ table, rows, ...rest }) => {
    if (table === 'notes') return { ...rest, table, rows: rows.map((row) => (refs.has(row) ? { ...row, note_ref: refs.get(row)! } : row)) };
    if (table === 'actions') return { ...rest, table, rows: rows.map((row) => moveAction(row, tags)) };
    return { ...rest, table, rows };
  });
}

const numbered = /^N-\d{4}-\d{2}-\d{2,}$/;
const isNumbered = ({ note_ref, panel }: Row): boolean => numbered.test(String(note_ref)) && String(note_ref).slice(2, 9) === String(panel).slice(0, 7);
const codingKey = (row: Row): string => JSON.stringify(tableNamed('codings').key.map((name) => row[name] ?? null));
const tagKey = (ref: Row[string] | undefined, caseRef: Row[string] | undefined): string => JSON.stringify([String(ref).slice(2), caseRef ?? null]);

/** The reference of each row of a file: of its panel and case the held note of the same text, else of the same number, else the first
 *  that is left; else of its panel the one of the same text, whose case was corrected. */
function pairUp(held: readonly Row[], rows: readonly Row[]): ReadonlyMap<Row, string> {
  const refs = new Map<Row, string>();
  const left = new Set(held);
  const sameText = (a: Row, b: Row): boolean => (a.text ?? null) === (b.text ?? null);
  const of = (same: (a: Row, b: Row) => boolean): ((a: Row, b: Row) => boolean) => (a, b) => (a.case_ref ?? null) === (b.case_ref ?? null) && same(a, b);
  for (const alike of [of(sameText), of((a, b) => a.note_ref === b.note_ref), of(() => true), sameText]) {
    for (const row of rows) {
      if (refs.has(row)) continue;
      const match = held.find((each) => each.panel === row.panel && left.has(each) && alike(each, row));
      if (match) { left.delete(match); refs.set(row, String(match.note_ref)); }
    }
  }
  const taken = new Set([...held.map(({ note_ref }) => String(note_ref)), ...refs.values()]);
  const next = new Map<string, number>();
  for (const ref of [...taken, ...rows.map(({ note_ref }) => String(note_ref))]) if (numbered.test(ref)) next.set(ref.slice(0, 10), Math.max(next.get(ref.slice(0, 10)) ?? 0, Number(ref.slice(10))));
  for (const row of rows) {
    if (refs.has(row)) continue;
    let ref = String(row.note_ref);
    if (taken.has(ref)) {
      const stem = ref.slice(0, 10);
      next.set(stem, next.get(stem)! + 1);
      ref = `${stem}${String(next.get(stem)).padStart(2, '0')}`;
    }
    taken.add(ref);
    refs.set(row, ref);
  }
  return refs;
}

function moveAction(row: Row, tags: ReadonlyMap<string, string>): Row {
  const told = /^A-(\d{4}-\d{2}-\d{2,})-(\d+)$/.exec(String(row.action_ref));
  const tag = told ? tags.get(tagKey(`A-${told[1]}`, row.case_ref)) : undefined;
  return tag === undefined ? row : { ...row, action_ref: `A-${tag}-${told![2]}` };
}
