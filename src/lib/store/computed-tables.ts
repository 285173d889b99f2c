/** Tables that no file brings: the theme engine's passages and what it and people say of them. */
import type { Column } from '$lib/intake/columns';

export interface ComputedTable { readonly name: string; readonly columns: readonly Pick<Column, 'name' | 'kind'>[] }

export const computedTables: readonly ComputedTable[] = [
  {
    // One row per passage of a note.
    name: 'passages',
    columns: [
      { name: 'passage_id', kind: 'ref' }, { name: 'note_ref', kind: 'ref' }, { name: 'case_ref', kind: 'ref' }, { name: 'panel', kind: 'month' },
      { name: 'start_offset', kind: 'integer' }, { name: 'end_offset', kind: 'integer' }, { name: 'body', kind: 'text' },
      // coded: a person has settled it; again: settled, for a theme that was split since; accept, review, unassigned: the engine's band.
      { name: 'state', kind: 'code' }
    ]
  },
  {
    // One row per passage and theme that it carries or may carry. standing: confirmed (a person), accept or review (the engine).
    name: 'passage_themes',
    columns: [
      { name: 'passage_id', kind: 'ref' }, { name: 'theme_id', kind: 'ref' }, { name: 'standing', kind: 'code' }, { name: 'score', kind: 'number' },
      // Driving words as "start-end:weight" parted by ';', offsets within the passage.
      { name: 'drivers', kind: 'text' }
    ]
  },
  {
    // One row per theme that a case can show: the denominators of theme rates.
    name: 'theme_eligibility',
    columns: [{ name: 'theme_id', kind: 'ref' }, { name: 'rule', kind: 'code' }]
  },
  {
    // One row per theme that was merged into another: what stands under its id counts for that one.
    name: 'theme_counts_as',
    columns: [{ name: 'theme_id', kind: 'ref' }, { name: 'counts_as', kind: 'ref' }]
  },
  {
    // One row per weekday that is a bank holiday in England and Wales, for working-day clocks.
    name: 'bank_holidays',
    columns: [{ name: 'holiday', kind: 'date' }]
  }
];
