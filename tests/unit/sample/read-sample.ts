/** The generated files as people open them: cells are text, a blank is ''. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

export type Line = Readonly<Record<string, string>>;
const folder = 'data/sample';

export const sampleFile = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');

const known = new Map<string, readonly Line[]>();
export function linesOf(table: string): readonly Line[] {
  const cached = known.get(table);
  if (cached) return cached;
  const lines = table === 'notes'
    ? sampleFile('notes.jsonl').trimEnd().split('\n').map((line) => JSON.parse(line) as Line)
    : Papa.parse<Line>(sampleFile(`${table}.csv`), { header: true, skipEmptyLines: true }).data;
  known.set(table, lines);
  return lines;
}

/** A cell; throws where the column does not exist, so that a misspelt test fails. */
export function cell(line: Line, column: string): string {
  const found = line[column];
  if (found === undefined) throw new Error(`no column ${column}`);
  return found;
}
export const caseNamed = (ref: string): Line => {
  const found = linesOf('cases').find((line) => line.case_ref === ref);
  if (!found) throw new Error(`no case ${ref}`);
  return found;
};

/** Share of `lines` that `holds`, with the count behind it. */
export function share(lines: readonly Line[], holds: (line: Line) => boolean): { readonly n: number; readonly share: number } {
  return { n: lines.length, share: lines.length === 0 ? Number.NaN : lines.filter(holds).length / lines.length };
}
