import { expect, test } from 'vitest';
import { refusalOf } from '$lib/disclosure/crossing';
import { disclose } from '$lib/disclosure/disclose';
import type { Axis, CountTable } from '$lib/disclosure/tables';

const axis = (attribute: string): Axis => ({ attribute, lines: ['a', 'b'].map((id) => ({ id, label: id })) });
const table = (rows: string, columns: string, within: CountTable['within'] = {}): CountTable => ({ shape: 'table', id: 't', title: 'T', unit: 'cases', within, rows: axis(rows), columns: axis(columns), counts: [[20, 30], [40, 50]] });

test('chief officers have two attributes crossed, filters included, the month not counted', () => {
  expect(refusalOf(table('theme', 'month', { route: ['999'] }), 'chief-officers')).toBeNull();
  expect(refusalOf(table('theme', 'role', { route: ['999'] }), 'chief-officers')).toMatch(/at most 2 .* role, route, theme/);
  expect(refusalOf(table('theme', 'role', { route: ['999'] }), 'da-lead')).toBeNull();
});

test('rank is never crossed with sex, for anyone, whoever the party is', () => {
  expect(refusalOf(table('suspect_rank_band', 'suspect_sex'), 'da-lead')).toMatch(/never crossed/);
  expect(() => disclose(table('victim_rank_band', 'month', { victim_sex: ['f'] }), 'da-lead')).toThrow(RangeError);
});
