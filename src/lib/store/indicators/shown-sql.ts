/** Statements as people read them: with their comments, which the database is not given. Fetched when somebody asks. */
import { withViews } from '../views-shown';
import { indicatorSql } from './run-indicator';

const statements = import.meta.glob<string>('./facts/*/*.sql', { query: '?raw', import: 'default', eager: true });
const factsOf = new Map(Object.entries(statements).map(([path, sql]) => [path.split('/').at(-1)!.replace('.sql', ''), sql]));

/** The SQL of an indicator, whole, and the views that it reads. Throws where the catalogue names one without a file. */
export const shownSql = (id: string): string => withViews(indicatorSql(id, () => factsOf.get(id.toLowerCase())!));
