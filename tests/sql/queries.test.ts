import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '$lib/store/database';
import { nodeDatabase } from './node-database';

/** The sums of one measure stand after its facts, as tests/sql/indicators.test.ts runs them. */
const statements = import.meta.glob<string>(['/src/lib/store/**/*.sql', '!/src/lib/store/views.sql', '!/src/lib/store/filter-tables.sql', '!/src/lib/store/indicators/new-*.sql', '!/src/lib/store/indicators/sums/*.sql'], { query: '?raw', import: 'default', eager: true });

let database: Database;
beforeAll(async () => { database = await nodeDatabase(); });
afterAll(() => database.close());

test('there are statements to look at', () => expect(Object.keys(statements).length).toBeGreaterThan(1));

test.each(Object.entries(statements))('%s states its grain and binds against the real schema', async (path, sql) => {
  expect(sql, 'the first line says what one row is').toMatch(/^-- One row/);
  const bound = [...sql.matchAll(/\$(\d+)/g)].map((match) => Number(match[1]));
  const values = Array.from({ length: Math.max(0, ...bound) }, () => null);
  await database.query(path, `explain ${sql}`, values);
});
