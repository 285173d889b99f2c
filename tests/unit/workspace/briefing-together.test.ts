import { describe, expect, test } from 'vitest';
import { discloseTogether, issue } from '$lib/disclosure/issue';
import { roundedFrom, roundTo } from '$lib/disclosure/rounding';
import { countsBehind, shareOf } from '$lib/disclosure/share';
import { EMPTY_REGISTER, readRegister, type Register } from '$lib/disclosure/register';
import type { SafeTable } from '$lib/disclosure/disclose';
import type { EligibilityRule } from '$lib/model/eligibility';
import { vocabularies } from '$lib/model/vocabularies';
import { blocksOf, reportsTable, shareTable, themesTable } from '$lib/workspace/briefing/briefing-drafts';
import { briefingMeasures } from '$lib/workspace/briefing/briefing-measures';

const types = vocabularies.case_type.map(({ code }) => code);
const typed = ['police_victim_only', 'police_perpetrator_only', 'both_police', 'counter_allegation_undetermined'];
const year = blocksOf({ first: '2025-10', last: '2026-09' }, false, []);

const reports = (counts: readonly number[], blocks = year) => reportsTable(typed.map((case_type, i) => ({ block: 'latest' as const, case_type, cases: counts[i]! })), blocks);
const share = (id: string, events: number, of: number, blocks = year) => shareTable(briefingMeasures.find((measure) => measure.id === id)!, [{ measure: id, block: 'latest', events, of }], blocks);
const words = ({ rows, cells }: SafeTable) => rows.map(({ id }, r) => [id, ...cells[r]!.map(({ display }) => display)]);
const issued = (tables: readonly SafeTable[], register: Register = EMPTY_REGISTER) => readRegister(JSON.parse(JSON.stringify(tables.reduce((all, table) => issue(all, table, '2026-10-01'), register))))!;

test('the types of the dictionary are those of these tests', () => expect([...types].sort()).toEqual([...typed].sort()));

describe('tables of one page whose cases are the same', () => {
  test('28 suspects whose band is known, of 20 and two of fewer than 5, would be 20 and 4 and 4', () => {
    const [page, bands] = discloseTogether([reports([10, 20, 4, 4]), share('P3', 12, 28)], 'da-lead');
    expect(words(page!)).toEqual([['police_victim_only', 'withheld'], ['police_perpetrator_only', '20'], ['both_police', 'fewer than 5'], ['counter_allegation_undetermined', 'fewer than 5'], ['total', '38']]);
    expect(words(bands!)).toEqual([['latest', '12', 'withheld', 'withheld']]);
  });

  test('24 of them leave both open: 24 − 20 is 4 or more of two', () => {
    const [, bands] = discloseTogether([reports([9, 20, 4, 0]), share('P3', 12, 24)], 'da-lead');
    expect(words(bands!)).toEqual([['latest', '12', '24', '50%']]);
  });

  test('a few of all reported for whom protection was not considered do not keep back how many were reported: that stands beside it', () => {
    const [, protection] = discloseTogether([reports([15, 15, 15, 15]), share('P15', 59, 60)], 'da-lead');
    expect(words(protection!)).toEqual([['latest', 'all but fewer than 5', '60', 'all but fewer than 5 of 60']]);
  });

  test('of 36 cases heard and 33 with a police victim, 3 have none', () => {
    const rules: Record<string, EligibilityRule> = { 'late-to-panel': 'any', 'over-empathy-victim': 'police_victim' };
    const listed = Object.keys(rules).map((id) => ({ id, name: id, kind: 'learning' as const }));
    const told = (of: number) => discloseTogether([reports([15, 15, 15, 15]), themesTable('learning', 'Themes', [{ theme: 'late-to-panel', events: 9, of: 36 }, { theme: 'over-empathy-victim', events: 7, of }], year, listed, (id) => rules[id]!)], 'da-lead')[1]!;
    const numbers = (table: SafeTable) => table.cells.map((row) => 'value' in row[1]!);
    expect(numbers(told(31))).toEqual([true, true]);
    expect(numbers(told(33)).filter(Boolean)).toHaveLength(1);
  });
});

describe('tables of one page whose numbers are rounded', () => {
  test('shares printed of 40, 30 and 15 cases can be of 40, 29 or 30, and 14 alone: 3 or 4 would be left in which both are police', () => {
    const rules: Record<string, EligibilityRule> = { 'late-to-panel': 'any', 'protective-orders': 'any', 'over-empathy-victim': 'police_victim', 'victim-not-updated': 'police_victim', 'sympathy-suspect': 'police_suspect' };
    const listed = Object.keys(rules).map((id) => ({ id, name: id, kind: 'learning' as const }));
    const found = { 'late-to-panel': [9, 40], 'protective-orders': [11, 40], 'over-empathy-victim': [18, 29], 'victim-not-updated': [9, 29], 'sympathy-suspect': [6, 14] };
    const themes = Object.entries(found).map(([theme, [events, of]]) => ({ theme, events: events!, of: of! }));
    const near = (count: number) => roundedFrom(roundTo(count, 5), 5);
    const behind = (rule: EligibilityRule) => themes.filter(({ theme }) => rules[theme] === rule).map(({ events, of }) => countsBehind(shareOf(events, of, 5), near(events), near(of), 5, 5).of);
    const least = (rule: EligibilityRule) => Math.max(...behind(rule).map(([low]) => low));
    const most = (rule: EligibilityRule) => Math.min(...behind(rule).map(([, high]) => high));
    expect((['any', 'police_victim', 'police_suspect'] as const).map((rule) => [least(rule), most(rule)])).toEqual([[40, 40], [29, 30], [14, 14]]);
    const [, page] = discloseTogether([reports([15, 15, 15, 15]), themesTable('learning', 'Themes', themes, year, listed, (id) => rules[id]!)], 'chief-officers');
    const printed = page!.rows.filter((_, r) => 'value' in page!.cells[r]![1]!).map(({ id }) => rules[id]);
    expect(new Set(printed).size).toBe(2);
  });
});

describe('pages one after another', () => {
  const longer = blocksOf({ first: '2024-10', last: '2026-09' }, false, []);

  test('how many were reported is held back by every name once a change of it by a few is', () => {
    const before = issued(discloseTogether([reports([15, 15, 15, 15])], 'da-lead'));
    const [, protection] = discloseTogether([reports([15, 15, 15, 17]), share('P15', 40, 62)], 'da-lead', { register: before });
    expect(words(protection!)).toEqual([['latest', '40', 'withheld', 'withheld']]);
  });

  test('a longer span with 7 more cases of whom 6 are in time tells of the one: 20 − 14 = 6, 27 − 20 = 7', () => {
    const before = issued(discloseTogether([share('P10', 14, 20)], 'da-lead'));
    const kinds = (events: number, of: number) => discloseTogether([share('P10', events, of, longer)], 'da-lead', { register: before })[0]!.cells[0]!.map(({ kind }) => kind);
    expect(kinds(20, 27)).toEqual(['withheld', 'shown', 'withheld']);
    expect(kinds(20, 31)).toEqual(['shown', 'shown', 'share']);
  });

  test('late reports of 7 cases, 6 of them true, tell of the one', () => {
    const before = issued(discloseTogether([share('Q1b', 20, 30)], 'da-lead'));
    expect(discloseTogether([share('Q1b', 26, 37)], 'da-lead', { register: before })[0]!.cells[0]!.map(({ kind }) => kind)).toEqual(['withheld', 'shown', 'withheld']);
  });

  test('a late report on a rounded page: 65% (45–75) of 30 can be of 20 of 32 alone, and 65% (45–80) of 35 of 21 of 33, one more of whom it is true', () => {
    const behind = (events: number, of: number) => countsBehind(shareOf(events, of, 5), roundedFrom(roundTo(events, 5), 5), roundedFrom(roundTo(of, 5), 5), 5, 5);
    expect([behind(20, 32), behind(21, 33)]).toEqual([{ events: [20, 20], of: [32, 32] }, { events: [21, 21], of: [33, 33] }]);
    const before = issued(discloseTogether([share('Q1b', 20, 32)], 'chief-officers'));
    const again = (events: number, of: number) => discloseTogether([share('Q1b', events, of)], 'chief-officers', { register: before })[0]!.cells[0]!.map(({ kind }) => kind);
    expect(again(21, 33)).toEqual(['withheld', 'withheld', 'withheld']);
    expect(again(20, 32)).toEqual(['rounded', 'rounded', 'share']);
    // Ten more, and fifteen.
    expect(again(30, 47)).toEqual(['rounded', 'rounded', 'share']);
  });

  test('two spans on rounded pages: 15% (5–30) of 35 can be 5 cases alone, and 10% (5–20) of 65 in twice the time 8 alone, 3 more', () => {
    const theme = (events: number, of: number, blocks = year) => themesTable('learning', 'Themes', [{ theme: 'late-to-panel', events, of }], blocks, [{ id: 'late-to-panel', name: 'Late', kind: 'learning' }], () => 'any');
    const kindsOf = (events: number, of: number) => discloseTogether([theme(events, of, longer)], 'chief-officers', { register: issued(discloseTogether([theme(5, 36)], 'chief-officers')) })[0]!.cells[0]!.map(({ kind }) => kind);
    expect(kindsOf(8, 65)).toEqual(['withheld', 'rounded', 'withheld']);
    expect(kindsOf(20, 65)).toEqual(['rounded', 'rounded', 'share']);
  });

  test('a span within another, beside a part that is few: 9 − 5 = 4', () => {
    const line = (id: string, months: readonly string[]) => ({ id, label: id, facets: { month: months } });
    const parts = { shape: 'series', id: 'two', title: 'Two', unit: 'cases', within: {}, along: { attribute: 'month', lines: [line('a', ['2', '3']), line('b', ['4', '5'])] }, counts: [1, 5] } as const;
    const longer = (count: number) => ({ ...parts, id: 'one', along: { attribute: 'month', lines: [line('c', ['1', '2', '3', '4', '5', '6'])] }, counts: [count] });
    const kindOf = (count: number) => discloseTogether([parts, longer(count)], 'da-lead')[1]!.cells[0]![0]!.kind;
    expect([9, 10].map(kindOf)).toEqual(['withheld', 'shown']);
  });
});
