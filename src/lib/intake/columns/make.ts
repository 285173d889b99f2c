import type { VocabularyName } from '$lib/model/vocabularies';
import type { Column, ColumnKind } from './types';

type More = Partial<Pick<Column, 'required' | 'refersTo' | 'min' | 'max' | 'restricted'>>;

const column = (kind: ColumnKind) => (name: string, label: string, help: string, example: string, more: More = {}): Column =>
  ({ name, kind, label, help, example, ...more });

export const ref = column('ref');
export const text = column('text');
export const month = column('month');
export const date = column('date');
export const integer = column('integer');
export const number = column('number');

export const code = (name: string, label: string, help: string, values: VocabularyName, example: string, more: More = {}): Column =>
  ({ name, kind: 'code', label, help, example, values, ...more });
export const codes = (name: string, label: string, help: string, values: VocabularyName, example: string, more: More = {}): Column =>
  ({ name, kind: 'codes', label, help, example, values, ...more });
export const yesNo = (name: string, label: string, help: string, more: More = {}): Column =>
  code(name, label, help, 'yes_no', 'yes', more);

const need = { required: true } as const;

/** The columns that several tables share. */
export const caseRef = ref('case_ref', 'Case', 'Random case reference. Not a crime or occurrence number, and not a sequence.', 'WDA-7F3K', { ...need, refersTo: 'cases.case_ref' });
export const panelMonth = month('panel', 'Panel', 'Month of the panel.', '2026-05', { ...need, refersTo: 'panels.panel' });
