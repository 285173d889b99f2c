/** The data dictionary: one typed list behind the templates, validation, the database tables and the reference page. */
import { caseTables } from './columns/cases';
import { panelTables } from './columns/panels';
import { learningTables } from './columns/learning';
import { programmeTables } from './columns/programme';
import type { Table } from './columns/types';

export type { Column, ColumnKind, Table } from './columns/types';

export const tables: readonly Table[] = [...caseTables, ...panelTables, ...learningTables, ...programmeTables];

/** The table called `name`. Throws on a name that the dictionary does not hold. */
export function tableNamed(name: string): Table {
  const found = tables.find((table) => table.name === name);
  if (!found) throw new Error(`no table called ${name} in the data dictionary`);
  return found;
}
