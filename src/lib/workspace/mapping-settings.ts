import { tables } from '$lib/intake/columns';
import { emptyMapping, type Mapping } from '$lib/intake/mapping/mapping';
import { vocabularies } from '$lib/model/vocabularies';

/** A mapping as the settings of a workspace hold it: pairs, so that no key of a person's file is ever a name of an object. */
export interface MappingSettings {
  readonly headings: readonly (readonly [key: string, column: string | null])[];
  readonly values: readonly (readonly [key: string, code: string])[];
}

const most = 2_000;
const longestKey = 200;

export const writeMapping = ({ headings, values }: Mapping): MappingSettings => ({ headings: [...headings], values: [...values] });

/** The mapping that settings hold. What is of another form, or names a table, column, list or code that the dictionary does
 *  not have, is left out: the person is asked again. */
export function readMapping(settings: unknown): Mapping {
  if (typeof settings !== 'object' || settings === null) return emptyMapping;
  const { headings, values } = settings as Partial<Record<keyof MappingSettings, unknown>>;
  return {
    headings: new Map(pairs(headings).flatMap(([key, column]) => (isColumn(key, column) ? [[key, column] as const] : []))),
    values: new Map(pairs(values).flatMap(([key, code]) => (isCode(key, code) ? [[key, code] as const] : [])))
  };
}

function pairs(list: unknown): readonly (readonly [string, unknown])[] {
  if (!Array.isArray(list)) return [];
  return list.slice(0, most).flatMap((pair: unknown) => (Array.isArray(pair) && pair.length === 2 && typeof pair[0] === 'string' && pair[0].length <= longestKey ? [[pair[0], pair[1] as unknown] as const] : []));
}

function isColumn(key: string, column: unknown): column is string | null {
  const table = tables.find(({ name }) => key.startsWith(`${name}/`));
  return table !== undefined && (column === null || table.columns.some(({ name }) => name === column));
}

function isCode(key: string, code: unknown): code is string {
  const name = key.slice(0, key.indexOf('/'));
  const terms = Object.hasOwn(vocabularies, name) ? vocabularies[name as keyof typeof vocabularies] : [];
  return terms.some((term) => term.code === code);
}
