import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Mapping } from '$lib/intake/mapping/mapping';
import { headingKey, valueKey } from '$lib/intake/mapping/mapping';
import { readFiles, type IntakeResult } from '$lib/intake/read-files';

const fixture = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(new URL(`../../fixtures/intake/${name}`, import.meta.url))) });
const files = [fixture('own tracker.xlsx'), fixture('own panel notes.docx')];

/** Takes every proposal, and leaves out what has none: what a person does who presses "Use these". */
function confirm(result: IntakeResult, before: Mapping): Mapping {
  if (result.ok) return before;
  const headings = result.sheets.flatMap(({ table, headings: all }) => all.filter(({ because }) => because !== 'name').map(({ heading, column }) => [headingKey(table, heading), column] as const));
  const values = result.values.flatMap(({ vocabulary, value, code }) => (code === null ? [] : [[valueKey(vocabulary, value), code] as const]));
  return { headings: new Map([...before.headings, ...headings]), values: new Map([...before.values, ...values]) };
}

test('a tracker and minutes in their owners\' words load after the headings and then the values are confirmed', async () => {
  const first = await readFiles(files, new Map());
  expect(!first.ok && first.sheets.map(({ file, table, headings }) => [file, table, headings.filter(({ column }) => column === null).map(({ heading }) => heading)])).toEqual([
    ['own tracker.xlsx › Tracker', 'cases', ['Filed under']], ['own tracker.xlsx › Panel list', 'slots', []]
  ]);
  const withHeadings = confirm(first, { headings: new Map(), values: new Map() });
  const second = await readFiles(files, new Map(), { mapping: withHeadings });
  expect(!second.ok && second.values.filter(({ code }) => code === null)).toEqual([]);
  const third = await readFiles(files, new Map(), { mapping: confirm(second, withHeadings) });
  if (!third.ok) throw new Error(JSON.stringify(third.problems));
  expect(third.tables.map(({ table, rows }) => [table, rows.length])).toEqual([['cases', 4], ['slots', 3], ['notes', 3], ['actions', 3]]);
  expect(third.tables[0]!.rows.map((row) => [row.case_ref, row.reported_on, row.case_type, row.victim_workforce, row.suspect_workforce, row.suspect_rank_band, row.status, row.closed_on])).toEqual([
    ['WDA-4H7Q', '2026-05-06', 'both_police', 'police_staff', 'officer', 'constable_or_equivalent', 'open', null],
    ['WDA-8M2X', '2026-05-12', 'police_victim_only', 'officer', 'not_police', null, 'open', null],
    ['WDA-3B9K', '2026-05-19', 'both_police', 'officer', 'officer', 'sergeant_or_equivalent', 'closed', '2026-08-03'],
    ['WDA-6T1D', '2026-06-02', 'police_victim_only', 'police_staff', 'not_police', null, 'open', null]
  ]);
});
