import { tierOf, type Audience } from './audience';
import type { Axis, Tabulation } from './tables';

/** Attributes that together point at a person, whatever the counts: by the end of their name, so for any party. */
const NEVER_TOGETHER: readonly (readonly string[])[] = [
  ['rank_band', 'sex'],
  ['rank_band', 'role_family', 'service_band']
];

/** Why an audience may not have a table, in words; null where it may. */
export function refusalOf(table: Tabulation, audience: Audience): string | null {
  const attributes = attributesOf(table);
  const barred = NEVER_TOGETHER.find((group) => group.every((name) => attributes.some((attribute) => attribute.endsWith(name))));
  if (barred !== undefined) return `${barred.join(' and ')} are never crossed: together they point at a person`;
  const { mostAttributes } = tierOf(audience);
  if (attributes.length > mostAttributes) return `at most ${mostAttributes} attributes are crossed for this audience, filters included: here ${attributes.join(', ')}`;
  return null;
}

/** What a table is cut and filtered by, but for the month, in order of name. */
function attributesOf(table: Tabulation): string[] {
  const axes: readonly Axis[] = table.shape === 'table' ? [table.rows, table.columns] : table.shape === 'series' ? [table.along] : [table.rows];
  const named = [...axes.filter((axis) => axis.lines.length > 1).map((axis) => axis.attribute), ...Object.keys(table.within)];
  return [...new Set(named.map((name) => name.replace(/:.*/, '')))].filter((name) => name !== 'month').sort();
}
