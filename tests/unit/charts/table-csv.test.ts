import { expect, test } from 'vitest';
import { tableCsv } from '$lib/charts/frame/table-csv';

const table = {
  caption: 'Cases heard', columns: [{ name: 'Month', numeric: false }, { name: 'Cases, all', numeric: true }],
  rows: [{ head: 'July 2021', cells: ['1,204'] }, { head: '=HYPERLINK("x")', cells: [''] }]
};

test('fields with commas and quotes are quoted, and the first lines come first', () => {
  expect(tableCsv(table, ['SYNTHETIC']).split('\r\n')).toEqual(['SYNTHETIC', 'Cases heard', 'Month,"Cases, all"', 'July 2021,"1,204"', `"'=HYPERLINK(""x"")",`, '']);
});
