import { listAmendments, type Amendment } from '$lib/store/queries/amendments';
import type { Database } from '$lib/store/database';
import { tableNamed } from '$lib/intake/columns';
import { cellWords, fieldLabel, isText, whatDiffers } from './second-load/describe-change';

/** A field of a stored row that a later load changed, or a row that it took out, in words. */
export interface AmendmentLine {
  readonly id: string;
  readonly on: string;
  readonly table: string;
  readonly key: string;
  /** Null for a row taken out: `before` then tells all of its fields. */
  readonly field: string | null;
  readonly before: string;
  readonly after: string;
}

export interface Amendments { readonly lines: readonly AmendmentLine[]; readonly fields: number }

/** What later loads changed, the latest first: one line for each field changed and each row taken out. At most `most` fields are read. */
export async function readAmendments(database: Database, most: number): Promise<Amendments> {
  const fields = await listAmendments(database, most);
  const removed = new Map<string, Amendment[]>();
  for (const field of fields) if (field.what === 'removed') removed.set(idOf(field), [...(removed.get(idOf(field)) ?? []), field]);
  const lines = fields.flatMap((field): readonly AmendmentLine[] => {
    if (field.what === 'changed') return [changedLine(field)];
    const whole = removed.get(idOf(field))!;
    return whole[0] === field ? [{ ...place(field), id: idOf(field), field: null, before: whole.map(fieldWords).join('; '), after: 'taken out' }] : [];
  });
  return { lines, fields: fields[0]?.in_all ?? 0 };
}

const idOf = ({ load_no, entry_no }: Amendment): string => `${load_no} ${entry_no}`;
const place = ({ amended_on, table_name, row_key }: Amendment) => ({ on: amended_on, table: tableNamed(table_name).label, key: row_key });
const words = ({ table_name, field }: Amendment, cell: string | null): string => cellWords(table_name, field, cell);
const fieldWords = (amendment: Amendment): string => `${fieldLabel(amendment.table_name, amendment.field)}: ${words(amendment, amendment.former)}`;

function changedLine(amendment: Amendment): AmendmentLine {
  const whole = { before: words(amendment, amendment.former), after: words(amendment, amendment.latter) };
  const told = isText(amendment.table_name, amendment.field) ? whatDiffers(whole.before, whole.after) : whole;
  return { ...place(amendment), id: `${idOf(amendment)} ${amendment.field}`, field: fieldLabel(amendment.table_name, amendment.field), ...told };
}
