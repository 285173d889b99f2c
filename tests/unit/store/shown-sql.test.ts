import { expect, test } from 'vitest';
import { factsSql } from '$lib/store/indicators/facts';
import { shownSql } from '$lib/store/indicators/shown-sql';

test('a statement is shown with its comments, which the database is not given', () => {
  const said = '-- One row per case with a known day of report, in its month of report';
  expect(shownSql('Q1b')).toContain(said);
  expect(factsSql('Q1b')).not.toContain('--');
  expect(shownSql('Q1b').replace(/^ *--.*\n/gm, '').replace(/^ +/gm, '')).toContain(factsSql('Q1b').trim().replace(/^ +/gm, ''));
});
