import { tables } from '$lib/intake/columns';
import { templateWorkbook } from '$lib/intake/template-workbook';
import { templateCsv } from '$lib/intake/templates';
import { saveFile } from './save-file';

export { tables };

/** Hands the person the CSV template of a table. */
export function saveTemplate(table: string): void {
  saveFile(`${table}.csv`, templateCsv(table), 'text/csv;charset=utf-8');
}

/** Hands the person one Excel workbook: a sheet for each table named, with drop-down lists. */
export async function saveWorkbook(names: readonly string[]): Promise<void> {
  const bytes = await templateWorkbook(names);
  saveFile('throughline-templates.xlsx', new Blob([new Uint8Array(bytes)]), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
}
