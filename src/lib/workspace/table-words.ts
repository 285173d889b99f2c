import { tables } from '$lib/intake/columns';

/** The name of a table in the data dictionary; of any other the name as it stands. */
export const tableLabel = (name: string): string => tables.find((table) => table.name === name)?.label ?? name;

/** Why a measure cannot be shown, in words: which tables of the dictionary it needs, or that the notes are not read yet. */
export function missingWords(names: readonly string[]): string {
  const loadable = names.filter((name) => tables.some((table) => table.name === name));
  if (loadable.length === 0) return 'Shown once the notes have been read for themes.';
  return `Needs the table${loadable.length > 1 ? 's' : ''} ${loadable.map(tableLabel).join(' and ')}.`;
}
