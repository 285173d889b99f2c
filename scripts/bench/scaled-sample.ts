import { tables, type Column } from '$lib/intake/columns';
import { computedTables } from '$lib/store/computed-tables';
import type { Database } from '$lib/store/database';

/** Years that one copy of the sample covers: copies are laid end to end. */
const spanYears = 5;

/** Copies the rows of the sample inside the database until it holds about `cases` cases over twenty years: copy k has its own
 *  references and lies 0, 5, 10 or 15 years earlier. Tables that are not about cases are copied once for each stretch of years. */
export async function scaleSample(database: Database, cases: number): Promise<void> {
  const held = Number((await database.query('count the cases', 'select count(*)::integer as n from cases'))[0]!['n']);
  const copies = Math.round(cases / held);
  for (const table of [...tables, ...computedTables]) {
    if (table.name === 'theme_eligibility' || table.name === 'bank_holidays' || table.name === 'themes') continue;
    const columns = table.columns as readonly Pick<Column, 'name' | 'kind' | 'refersTo'>[];
    const aboutCases = columns.some(({ name }) => name === 'case_ref' || name === 'passage_id');
    const values = columns.map(({ name, kind }) =>
      kind === 'ref' && name !== 'theme_id' ? `${name} || '-' || copy`
      : kind === 'date' || kind === 'month' ? `(${name} - to_years(cast(${spanYears} * (copy % 4) as integer)))::date`
      : name === 'year' ? `${name} - ${spanYears} * (copy % 4)` : name);
    await database.query('copy the sample', `insert into ${table.name} select ${values.join(', ')} from ${table.name}, range(1, ${aboutCases ? copies : 4}) as copies(copy)`);
  }
}
