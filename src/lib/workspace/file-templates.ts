import { tables } from '$lib/intake/columns';
import { templateWorkbook } from '$lib/intake/templates/template-workbook';
import { templateCsv } from '$lib/intake/templates/templates';
import { saveFile } from './save-file';

export { tables };

/** Hands the person the CSV template of a table. */
export function saveTemplate(table: string): void {
  saveFile(`${table}.csv`, templateCsv(table), 'text/csv;charset=utf-8');
}

/** Hands the person one Excel workbook: a sheet for each table, or each that one starts with, with drop-down lists. */
export async function saveWorkbook(which: 'starter' | 'every'): Promise<void> {
  const bytes = await templateWorkbook(tables.filter(({ starter }) => which === 'every' || starter).map(({ name }) => name));
  saveFile(which === 'every' ? 'throughline-templates-every-table.xlsx' : 'throughline-templates-to-start.xlsx', new Blob([new Uint8Array(bytes)]), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
}
