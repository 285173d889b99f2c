import { tables } from '$lib/intake/columns';
import { templateCsv } from '$lib/intake/templates';
import { saveFile } from './save-file';

export { tables };

/** Hands the person the CSV template of a table. */
export function saveTemplate(table: string): void {
  saveFile(`${table}.csv`, templateCsv(table), 'text/csv;charset=utf-8');
}
