import { expect, test } from 'vitest';
import { heatTable } from '$lib/charts/heat/heat-text';
import { intervalDotsShape } from '$lib/charts/interval-dots/interval-dots-shape';
import type { ThemeSummary } from '$lib/workspace/themes/theme-view';
import { heatData, rateData } from '../../../src/routes/themes/theme-charts';

const summary = (id: string, undecided: ThemeSummary['undecided']): ThemeSummary => ({
  id, name: `Theme ${id}`, kind: 'learning', definition: '', cases: 7, confirmed: 7, toReview: 0, eligible: 159, eligibleWords: 'all cases',
  rate: { estimate: 7 / 159, lower: 0.02, upper: 0.09 }, undecided, byApp: false, lastPanel: null, panels: []
});
const themes = [summary('helped', [{ split: 'managers', name: 'Managers', passages: 17, cases: 12 }]), summary('delay', [])];
const noneYet = { ...themes[0]!, id: 'hindered', name: 'Theme hindered', cases: 0, confirmed: 0, rate: { estimate: 0, lower: 0, upper: 0.02 } };
const href = (id: string) => `/themes/${id}`;

test('where passages of a split theme wait, the share of 7 of 159 is at least 4% and has no interval, in the chart as in its table', () => {
  const { table, dots } = intervalDotsShape(rateData(themes, href), 700);
  expect(table.rows.map(({ cells }) => cells.slice(0, 5))).toEqual([['at least 4%', '', '', '7', '159'], ['4%', '2%', '9%', '7', '159']]);
  expect(dots.map(({ from, text }) => [from === null, text])).toEqual([[true, 'at least 4%'], [false, '4%']]);
});

test('of none found so far no nought is drawn', () => {
  const { table, dots, alt } = intervalDotsShape(rateData([...themes, noneYet], href), 700);
  expect(table.rows[2]!.cells.slice(0, 5)).toEqual(['none so far', '', '', '0', '159']);
  expect([dots[2]!.x, dots[2]!.from]).toEqual([null, null]);
  expect(alt).not.toContain('hindered');
});

test('the count of a theme that follows a split is said to be a floor beside its row', () => {
  expect(heatTable(heatData([...themes, noneYet], [], href), () => undefined).rows.map(({ cells }) => cells)).toEqual([['at least 7 of 159'], ['7 of 159'], ['0 of 159 so far']]);
});

test('where the app alone has read most notes a share is a floor too, with the cases in which it suspects the theme beside the count', () => {
  const byApp = [{ ...themes[1]!, byApp: true, toReview: 3 }, { ...noneYet, undecided: [], byApp: true, toReview: 4 }];
  expect(intervalDotsShape(rateData(byApp, href), 700).table.rows.map(({ cells }) => cells)).toEqual([['at least 4%', '7', '159'], ['none so far', '0', '159']]);
  expect(heatTable(heatData(byApp, [], href), () => undefined).rows.map(({ cells }) => cells)).toEqual([['at least 7 of 159, 3 suspected'], ['0 of 159 so far, 4 suspected']]);
});
