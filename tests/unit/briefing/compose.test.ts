import { expect, test } from 'vitest';
import { composeBriefing, type BriefingInput } from '$lib/briefing/compose';
import { markingOf } from '$lib/briefing/marking';
import type { Audience } from '$lib/disclosure/audience';
import { disclose, type SafeCell, type SafeTable } from '$lib/disclosure/disclose';
import { issue } from '$lib/disclosure/issue';
import { programmeCount } from '$lib/disclosure/programme-count';
import { EMPTY_REGISTER } from '$lib/disclosure/register';

const lines = [{ id: 'earlier', label: 'Before', facets: { month: ['2024'] } }, { id: 'latest', label: 'Now', facets: { month: ['2025'] } }];
const share = (id: string, audience: Audience, events: readonly number[], of: readonly number[]) => disclose({
  shape: 'proportions', id, title: id, unit: 'cases', within: { [id]: ['yes'] }, rows: { attribute: 'month', lines: lines.slice(-events.length) },
  eventsLabel: 'Events', ofLabel: 'Of', event: { [`${id} holds`]: ['yes'] }, events, of
}, audience);
const reports = (audience: Audience, counts: readonly (readonly number[])[]) => disclose({
  shape: 'table', id: 'reports', title: 'Reports', unit: 'cases', within: {},
  rows: { attribute: 'type', lines: ['a', 'b', 'c', 'd'].slice(0, counts.length).map((id) => ({ id, label: id.toUpperCase() })), total: 'All', complete: true },
  columns: { attribute: 'month', lines: lines.slice(-counts[0]!.length) }, counts
}, audience);
const themes = (audience: Audience, events: Readonly<Record<string, number>>, of = 60) => disclose({
  shape: 'proportions', id: 'themes', title: 'Themes', unit: 'cases', within: {},
  rows: { attribute: 'theme', overlaps: true, lines: Object.keys(events).map((id) => ({ id, label: `Theme ${id}`, facets: { [`could ${id}`]: ['yes'] } })) },
  eventsLabel: 'Cases', ofLabel: 'Eligible', event: { shows: ['yes'] }, events: Object.values(events), of: Object.keys(events).map(() => of)
}, audience);
const days = (audience: Audience, medians: Readonly<Record<string, number>>, cases = 20) => disclose({
  shape: 'magnitudes', id: 'days', title: 'Days', unit: 'cases', within: {}, figureLabel: 'Median', figureUnit: 'days',
  rows: { attribute: 'month', overlaps: true, lines: Object.keys(medians).map((id) => ({ id, label: id, facets: { [id]: ['yes'] } })) },
  figures: Object.values(medians), values: Object.values(medians).map((around) => Array.from({ length: cases }, (_, i) => around - 10 + i))
}, audience);

function input(audience: Audience, conduct: [[number, number], [number, number]] = [[60, 20], [80, 80]]): BriefingInput {
  return {
    months: 12, earlierHeld: true, doubts: { reports: null, days: null, shares: {}, all: [] }, handedOver: false, splitWaits: false, readBy: 'person',
    reports: reports(audience, [[30, 70], [31, 68]]),
    shares: [
      { measure: { id: 'P9', group: 'support', better: 'up' }, table: share('P9', audience, [40, 42], [80, 80]) },
      { measure: { id: 'P12', group: 'account', better: 'none' }, table: share('P12', audience, [10, 40], [80, 80]) },
      { measure: { id: 'P14', group: 'account', better: 'down' }, table: share('P14', audience, ...conduct) }
    ],
    lacking: [{ title: 'Protective measure considered' }],
    days: days(audience, { 'crime earlier': 100, 'crime latest': 120, 'conduct earlier': 200, 'conduct latest': 210 }),
    themes: themes(audience, { x: 12, y: 30, z: 2 }),
    practices: themes(audience, { p: 20 }),
    programme: [programmeCount('panels planned', 12), programmeCount('panels held', 11), programmeCount('taskings done', 1), programmeCount('taskings overdue', 1), programmeCount('taskings under way', 0)],
    taskings: [{ theme: 'y', product: 'guide', state: 'done', month: '2026-05-01' }, { theme: 'z', product: 'training', state: 'overdue', month: '2026-02-01' }]
  };
}

const linesOf = (briefing: ReturnType<typeof composeBriefing>) => briefing.groups.flatMap(({ lines: each }) => each);

test('conduct after no charge falling from 60 to 20 of 80 is better, beyond chance; 40 to 42 of 80 is no change', () => {
  const found = linesOf(composeBriefing(input('da-lead')));
  expect(found.map(({ id, verdict }) => [id, verdict])).toEqual([['P9', 'no clear change'], ['P12', 'higher'], ['P14', 'better']]);
  expect(linesOf(composeBriefing(input('da-lead', [[20, 60], [80, 80]]))).at(-1)!.verdict).toBe('worse');
});

test('a reading says what it compares', () => {
  expect(composeBriefing(input('da-lead')).compared).toBe('year on year');
  expect(composeBriefing({ ...input('da-lead'), months: 24 }).messages[0]!.sureness).toMatch(/^Two years on two, the difference is larger/);
  const half = composeBriefing({ ...input('da-lead'), months: 38 });
  expect([half.compared, half.besideTrends, composeBriefing(input('da-lead')).besideTrends]).toEqual([
    'half on half', '“No clear change” is not proof of none. Trends counts each update or action, and settled cases alone: its answer may differ.',
    '“No clear change” is not proof of none. Trends weighs all that is loaded, and may say “rose” or “fell”.'
  ]);
  // Where no row says so, it is not explained.
  const clear = composeBriefing({ ...input('da-lead'), shares: input('da-lead').shares.slice(1), days: null });
  expect([linesOf(clear).map(({ verdict }) => verdict), clear.besideTrends]).toEqual([['higher', 'better'], 'Trends weighs all that is loaded, and may say “rose” or “fell”.']);
});

test('a heading that finds no clear change says between which periods: over years there may be one', () => {
  const level = (months: number) => composeBriefing({ ...input('da-lead', [[40, 42], [80, 80]]), months, reports: reports('da-lead', [[30, 33], [31, 30]]) }).messages.map(({ heading }) => heading).slice(0, 2);
  expect(level(12)).toEqual(['No clear change in reports, year on year', 'No clear change in conduct after no charge, year on year']);
  expect(level(24)[0]).toMatch(/, two years on two$/);
  expect(level(7)[1]).toMatch(/, on the period before$/);
});

test('what a month in doubt stands against is shown and not compared, and the page says why; what is in no doubt is', () => {
  const gap = 'Nothing at all was loaded for May 2025.';
  const briefing = composeBriefing({ ...input('da-lead'), doubts: { reports: gap, days: gap, shares: { P14: 'June 2025 stands far outside all others and is to be checked.' }, all: [gap] } });
  expect(briefing.messages[0]!.heading).toBe('Reports: not compared');
  expect(briefing.messages[0]!.text.text).toBe('138 cases are held of this period and 61 of the one before.');
  expect(briefing.messages[1]!.heading).toBe('Conduct after no charge: not compared');
  expect(briefing.messages[1]!.sureness).toMatch(/^June 2025 stands far outside/);
  expect(linesOf(briefing).map(({ id, verdict }) => [id, verdict])).toEqual([['P9', 'no clear change'], ['P12', 'higher'], ['P14', 'not compared']]);
  expect(briefing.days.map(({ verdict }) => verdict)).toEqual(['not compared', 'not compared']);
  expect(briefing.doubts).toEqual([gap]);
  // Beside the table of reports, whose columns stand side by side.
  expect(briefing.reportsDoubt).toBe(gap);
});

test('a line says its target and how the share, as printed, stands to it, in the words of Trends; a target of updates is none of cases', () => {
  const lineOf = (audience: Audience, id: string, events: number, doubted = false, times = 1) => {
    const group = { shares: [{ measure: { id, group: 'support' as const, better: 'up' as const }, table: share(id, audience, [40 * times, events], [80 * times, 80 * times]) }] };
    const briefing = composeBriefing({ ...input(audience), ...group, doubts: { reports: null, days: null, shares: doubted ? { [id]: 'June 2025 is far out.' } : {}, all: [] } });
    const { target } = linesOf(briefing)[0]!;
    return [target && `${target.standing} (${target.words})`, briefing.basis];
  };
  const proposed = 'Targets are proposed, for the DA lead to set.';
  // Wilson 95%: 60 of 80 is 65% to 83%, 70 of 80 78% to 93%; 80 of 80 from 95%.
  expect(lineOf('da-lead', 'P9', 60)).toEqual(['Short of target (90% of cases)', proposed]);
  expect(lineOf('da-lead', 'P9', 70)[0]).toBe('May lie either side (90% of cases)');
  expect(lineOf('da-lead', 'P9', 780, false, 10)[0]).toBe('Met target (90% of cases)');
  expect(lineOf('chief-officers', 'P9', 60)[0]).toBe('Short of target (90% of cases)');
  // 66 of 80 is 82.5%, 73% to 89%: short. In round figures its range is 75% to 90% and reaches the target; that the share lies below it
  // shows all the same. 700 of 800 is 87.5%, printed as 90%: on which side it lies does not show.
  expect(lineOf('da-lead', 'P9', 66)[0]).toBe('Short of target (90% of cases)');
  const besides = (side: string) => [`${side} (90% of cases)`, `${proposed} “${side}”: rounded, so chance is not ruled out.`];
  for (const audience of ['chief-officers', 'public'] as const) {
    expect(lineOf(audience, 'P9', 66)).toEqual(besides('Below target'));
    expect(lineOf(audience, 'P9', 700, false, 10)).toEqual(besides('Near target'));
    expect(lineOf(audience, 'P9', 752, false, 10)[0]).toBe('Above target (90% of cases)');
    expect(lineOf(audience, 'P9', 60)).toEqual(['Short of target (90% of cases)', proposed]);
  }
  expect(lineOf('da-lead', 'P9', 60, true)[0]).toBe(' (90% of cases)');
  // Where none or few are without, no share is printed, and nothing is said of the target.
  expect(lineOf('da-lead', 'P9', 80)[0]).toBe(' (90% of cases)');
  expect(lineOf('da-lead', 'P5', 74)[0]).toBe('Short of target (every case)');
  for (const audience of ['da-lead', 'chief-officers', 'public'] as const) for (const events of [77, 80]) expect(lineOf(audience, 'P5', events)[0]).toBe(' (every case)');
  expect(lineOf('da-lead', 'P10', 60)).toEqual([null, 'Targets: of each update see Trends.']);
  expect(lineOf('da-lead', 'P12', 60)).toEqual([null, '']);
});

test('where a case may have several dues the page says that all must hold, so that fewer do the longer the period', () => {
  const several = { ...input('da-lead'), shares: [{ measure: { id: 'P10', group: 'support' as const, better: 'up' as const, month: null }, table: share('P10', 'da-lead', [40, 42], [80, 80]) }] };
  expect(composeBriefing(several).basis).toContain('the longer the period, the fewer hold');
  expect(composeBriefing(input('da-lead')).basis).not.toContain('the longer the period');
});

test('too few cases are said to be too few, not compared', () => {
  const briefing = composeBriefing(input('chief-officers', [[2, 1], [6, 5]]));
  expect(linesOf(briefing).at(-1)).toMatchObject({ verdict: 'too few to compare', latest: { display: 'too few' } });
  expect(briefing.messages[1]!.heading).toBe('Conduct after no charge: too few to show');
  expect(briefing.messages[1]!.text.text).not.toMatch(/\b33%|20%/);
});

test('each share stands beside the cases it rests on, and what is not held is named', () => {
  const briefing = composeBriefing(input('chief-officers'));
  expect(linesOf(briefing)[0]!.of.display).toBe('80');
  expect(briefing.lacking).toEqual(['Protective measure considered']);
  expect(composeBriefing({ ...input('da-lead'), lacking: [], shares: [] }).messages[1]!.text.text).toContain('Outcomes are not held here');
});

test('a total that adds up rounded counts says so: 8, 3, 3 and 2 are 16 and printed as 10 + 5 + 5 + 0, which is 20', () => {
  const ofFour = (audience: 'chief-officers' | 'da-lead') => composeBriefing({ ...input(audience), earlierHeld: false, reports: reports(audience, [[8], [3], [3], [2]]) });
  const briefing = ofFour('chief-officers');
  expect(briefing.reports.cells.at(-1)![0]!.display).toBe('20');
  expect(briefing.reportsCaption).toMatch(/to the nearest 5; the total adds these up/);
  expect(ofFour('da-lead').reportsCaption).toBe(briefing.reports.title);
});

test('of months and tables that are not loaded nothing is said but that', () => {
  const briefing = composeBriefing({
    ...input('chief-officers'), earlierHeld: false, days: null, programme: [], taskings: [], readBy: null,
    reports: reports('chief-officers', [[70], [68]]), themes: themes('chief-officers', {}), practices: themes('chief-officers', {}),
    shares: [{ measure: { id: 'P9', group: 'support', better: 'up' }, table: share('P9', 'chief-officers', [42], [80]) }]
  });
  expect(briefing.messages[0]!.text.text).toBe('Between 135 and 145 cases were reported in this period: a range, for counts are rounded. The period before is not loaded.');
  expect(linesOf(briefing).map(({ earlier, latest, verdict }) => [earlier.display, latest.display, verdict])).toEqual([['not held', 'about 55%', 'nothing before']]);
  expect(briefing.days.map(({ earlier, latest, of, verdict }) => [earlier.display, latest.display, of.display, verdict])).toEqual(Array(2).fill(['not held', 'not held', 'not held', 'nothing before']));
  expect(briefing.programme.text).toBe('Panels: not held here. Taskings: not held here.');
  expect(briefing.messages[2]!.text.text).toContain('No notes are held');
  expect(briefing.themesLeftOut).toBe('');
});

test('a duty that began between the two periods has no share before it', () => {
  const { shares: _shares, ...rest } = input('da-lead');
  const found = linesOf(composeBriefing({ ...rest, shares: [{ measure: { id: 'Q22', group: 'risk', better: 'up' }, table: share('Q22', 'da-lead', [42], [80]) }] }));
  expect(found[0]).toMatchObject({ earlier: { display: 'no duty' }, verdict: 'nothing before' });
});

test('days of half the cases: 100 to 120 is chance, 100 to 200 is not where each rests on 40, as ln 2 = 0.69 is beyond 1.96 × √(2/40) / ln 2 = 0.63', () => {
  expect(composeBriefing(input('da-lead')).days.map(({ earlier, latest, of, verdict }) => [earlier.display, latest.display, of.display, verdict]))
    .toEqual([['100 days', '120 days', '20', 'no clear change'], ['200 days', '210 days', '20', 'no clear change']]);
  const medians = { 'crime earlier': 100, 'crime latest': 200, 'conduct earlier': 200, 'conduct latest': 100 };
  expect(composeBriefing({ ...input('da-lead'), days: days('da-lead', medians, 40) }).days.map(({ verdict }) => verdict)).toEqual(['longer', 'shorter']);
  // With 20 each the error is √(2/20) / ln 2 = 0.46, and 1.96 × 0.46 = 0.89 is more than 0.69.
  expect(composeBriefing({ ...input('da-lead'), days: days('da-lead', medians, 20) }).days.map(({ verdict }) => verdict)).toEqual(['no clear change', 'no clear change']);
});

test('days of rounded pages: of too few where half may be; longer where two roundings leave no less', () => {
  const said = (earlier: number, latest: number, cases: number) => composeBriefing({ ...input('chief-officers'), days: days('chief-officers', { 'crime earlier': earlier, 'crime latest': latest }, cases) }).days[0]!;
  expect([said(100, 102, 12), said(100, 200, 40)].map(({ earlier, latest, of, verdict }) => [earlier.display, latest.display, of.display, verdict]))
    .toEqual([['too few', 'too few', '10', 'too few to compare'], ['about 100 days', 'about 200 days', '40', 'longer']]);
  // 17.4 and 17.6 are about 15 and about 20: ln(20/15) = 0.29 is beyond 1.96 × √(2/800) / ln 2 = 0.14, and yet nothing has changed.
  expect([said(17.4, 17.6, 800).latest.display, said(17.4, 17.6, 800).verdict]).toEqual(['about 20 days', 'no clear change']);
});

test('what was done: panels held, and taskings in numbers that add up to their list; to chief officers a theme in too few cases is not named, to the DA lead it is', () => {
  const briefing = composeBriefing(input('chief-officers'));
  expect(briefing.programme.text).toBe('11 of 12 planned panels were held. Taskings: 1 done, 1 overdue, 0 under way:');
  expect(briefing.taskings.map(({ theme, words }) => [theme?.label ?? null, words])).toEqual([['Theme y', ['guide, done May 2026']], [null, ['training, overdue since February 2026']]]);
  // Those that may not be named stand once, where the first of them was, with what each was.
  const [y, z] = input('chief-officers').taskings;
  expect(composeBriefing({ ...input('chief-officers'), taskings: [z!, y!, { theme: 'not found', product: 'guide', state: 'under way', month: '2026-01' }] }).taskings.map(({ theme, words }) => [theme?.label ?? null, words]))
    .toEqual([[null, ['training, overdue since February 2026', 'guide, set January 2026']], ['Theme y', ['guide, done May 2026']]]);
  expect(composeBriefing(input('da-lead')).taskings[1]!.theme?.label).toBe('Theme z');
  const four = [...input('da-lead').taskings, ...input('da-lead').taskings];
  expect(composeBriefing({ ...input('da-lead'), taskings: four, programme: [programmeCount('taskings done', 2), programmeCount('taskings overdue', 2), programmeCount('taskings under way', 0)] }).programme.text).toContain('0 under way. The latest:');
  expect(() => composeBriefing({ ...input('da-lead'), taskings: [{ theme: 'y', product: 'case WDA-1', state: 'done', month: '2026-05' }] })).toThrow(RangeError);
});

test('beside how long cases take stands what was tasked on delay, unless its theme may not be named', () => {
  expect(composeBriefing(input('da-lead')).delay).toBe('No tasking on delay is on record.');
  const delayed = (audience: Audience, events: number) => composeBriefing({ ...input(audience), themes: themes(audience, { 'investigation-delay': events }), taskings: [{ theme: 'investigation-delay', product: 'guide', state: 'under way', month: '2026-07' }] }).delay;
  expect(delayed('chief-officers', 20)).toBe('Tasked on delay: guide, set July 2026.');
  expect(delayed('chief-officers', 2)).toBeNull();
});

test('no count but the panel’s own work leaves bare', () => {
  expect(() => programmeCount('cases' as 'taskings done', 3)).toThrow(RangeError);
  expect(() => programmeCount('taskings done', -1)).toThrow(RangeError);
});

test('61 to 138 reports is more than chance gives: 77 apart, twice the error is 1.96 × √199 = 28', () => {
  const [message] = composeBriefing(input('da-lead')).messages;
  expect(message!.heading).toBe('More people come forward');
  expect(message!.text.text).toBe('138 cases were reported in this period and 61 in the one before.');
  expect(message!.sureness).toContain('Year on year, the difference is larger than chance');
  expect(message!.sureness).toContain('no good direction');
});

test('a rounded number is never said as if it were exact: 30 and 31 make 60, 70 and 68 make 140', () => {
  expect(composeBriefing(input('chief-officers')).messages[0]!.text.text).toBe('Between 135 and 145 cases were reported in this period and between 55 and 65 in the one before: a range, for counts are rounded.');
});

test('12 and 24 make 35 as 10 and 25, 13 and 23 make 40 as 15 and 25: 36 in both years are not told as a rise', () => {
  const [message] = composeBriefing({ ...input('chief-officers'), reports: reports('chief-officers', [[12, 13], [24, 23]]) }).messages;
  expect(message!.heading).toBe('No clear change in reports, year on year');
  expect(message!.text.text).toBe('Between 30 and 45 cases were reported in each of the two periods: a range, for counts are rounded.');
  expect(message!.sureness).toMatch(/^The difference, as rounded here, may be chance alone\./);
  // The other way round it is no fall, and to those who see counts as they are 36 are 36.
  expect(composeBriefing({ ...input('chief-officers'), reports: reports('chief-officers', [[13, 12], [23, 24]]) }).messages[0]).toEqual(message);
  expect(composeBriefing({ ...input('da-lead'), reports: reports('da-lead', [[12, 13], [24, 23]]) }).messages[0]!.text.text).toBe('36 cases were reported in this period and 36 in the one before.');
});

test('totals within three errors of rounding are told in no order: of two sums of two counts the error is √(2 × 2 × 2) = 2.8, of four √(2 × 4 × 2) = 4', () => {
  const among = (counts: readonly (readonly number[])[]) => composeBriefing({ ...input('chief-officers'), reports: disclose({
    shape: 'table', id: 'reports', title: 'Reports', unit: 'cases', within: {},
    rows: { attribute: 'type', lines: counts.map((_, i) => ({ id: `r${i}`, label: `r${i}` })), total: 'All', complete: true },
    columns: { attribute: 'month', lines }, counts
  }, 'chief-officers') }).messages[0]!.text.text;
  const inNoOrder = (less: number, more: number) => `Between ${less} and ${more} cases were reported in each of the two periods: a range, for counts are rounded.`;
  // 5 apart is within 8.5, 10 is not.
  expect(among([[30, 35], [30, 30]])).toBe(inNoOrder(55, 70));
  expect(among([[30, 35], [30, 35]])).toBe('Between 65 and 75 cases were reported in this period and between 55 and 65 in the one before: a range, for counts are rounded.');
  // 10 apart is within 12, 15 is not; and equal totals are told as they are.
  expect(among([[30, 35], [30, 35], [30, 30], [30, 30]])).toBe(inNoOrder(110, 140));
  expect(among([[30, 35], [30, 35], [30, 35], [30, 30]])).toBe('Between 125 and 145 cases were reported in this period and between 110 and 130 in the one before: a range, for counts are rounded.');
  expect(among([[30, 30], [30, 30]])).toBe('Between 55 and 65 cases were reported in this period and between 55 and 65 in the one before: a range, for counts are rounded.');
});

test('rounding adds to what chance gives: 20 and 35 are 15 apart, beyond 1.96 × √55 = 14.5 for exact counts, within 1.96 × √(55 + 2 × 2 × 2) = 15.6 for sums of two rounded ones', () => {
  const first = (audience: Audience) => composeBriefing({ ...input(audience), reports: reports(audience, [[10, 15], [10, 20]]) }).messages[0]!;
  expect(first('da-lead').heading).toBe('More people come forward');
  expect(first('chief-officers').heading).toBe('No clear change in reports, year on year');
  expect(first('chief-officers').text.text).toBe('Between 30 and 40 cases were reported in this period and between 15 and 25 in the one before: a range, for counts are rounded.');
});

test('a period alone says in its message what its reports hold or lack', () => {
  const held = 'June 2025 stands far outside all others and is to be checked: the figures here hold it.';
  const briefing = composeBriefing({
    ...input('chief-officers'), earlierHeld: false, reports: reports('chief-officers', [[70], [68]]), shares: [], doubts: { reports: held, days: null, shares: {}, all: [held] }
  });
  expect(briefing.messages[0]).toMatchObject({ heading: 'Reports: nothing to compare with yet', text: { text: 'Between 135 and 145 cases are held of this period. The period before is not loaded.' } });
  expect(briefing.messages[0]!.sureness).toMatch(/^June 2025 stands far outside all others and is to be checked: the figures here hold it\. More reports/);
  expect(briefing.reportsDoubt).toBe(held);
});

test('what is withheld to protect another number is not called too few', () => {
  const whole = input('chief-officers');
  const blank = (table: SafeTable): SafeTable => ({ ...table, cells: table.cells.map((row) => row.map(() => ({ kind: 'withheld', display: 'withheld' }) as SafeCell)) });
  const briefing = composeBriefing({ ...whole, handedOver: true, reports: blank(whole.reports), themes: blank(whole.themes) });
  expect(briefing.messages[0]!.heading).toBe('The number of reports is withheld');
  expect(briefing.messages[0]!.text.text).toContain('a page handed over before');
  expect(briefing.messages[2]!.heading).toBe('Themes are withheld');
  expect(briefing.whyNoTheme).toContain('Withheld');
});

test('a few reports, and themes of a few cases, are too few rather than withheld', () => {
  const few = composeBriefing({ ...input('chief-officers'), reports: reports('chief-officers', [[3, 4], [4, 4]]), themes: themes('chief-officers', { x: 3, y: 2 }, 8) });
  expect(few.messages[0]!.heading).toBe('Reports are too few to show');
  expect(few.messages[2]).toMatchObject({ heading: 'No theme can be shown yet', sureness: expect.stringMatching(/^What is not read is not counted/) as string });
});

test('a theme comes up most where its interval clears the next: 30 of 60 has 38% to 62%, 12 of 60 has 12% to 32%', () => {
  const { themes: listed, messages } = composeBriefing(input('chief-officers'));
  expect(listed.map(({ heading }) => heading.id)).toEqual(['y', 'x']);
  expect(messages[2]!.heading).toBe('One theme comes up most');
  expect(messages[2]!.text.text).toMatch(/^Theme y: in about 50% of the cases/);
  expect(JSON.stringify(messages)).not.toContain('Theme z');
});

test('18 of 60 beside three of 15 of 60 is no theme that comes up most: 30% and 25%', () => {
  const { messages } = composeBriefing({ ...input('chief-officers'), themes: themes('chief-officers', { a: 18, b: 15, c: 15, d: 15 }) });
  expect(messages[2]!.heading).toBe('No one theme stands out');
  expect(messages[2]!.text.text).toBe('Theme a was found in about 30% of the cases in which it could arise, Theme b, Theme c and one other in about 25%.');
});

test('among themes that are equal as printed none is dropped for its name: 16 and 14 of 60 are both about 25%, and stand by name whichever is larger', () => {
  const ranked = (events: Readonly<Record<string, number>>) => composeBriefing({ ...input('chief-officers'), themes: themes('chief-officers', events) }).themes.map(({ heading }) => heading.id);
  expect(ranked({ a: 30, b: 30, c: 30, d: 30, e: 30, f: 14, g: 16 })).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  expect(ranked({ a: 30, b: 30, c: 30, d: 30, e: 30, f: 16, g: 14 })).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  // Nine equal themes are more than the page holds: it says how many more there are.
  const nine = composeBriefing({ ...input('chief-officers'), themes: themes('chief-officers', Object.fromEntries([...'abcdefghi'].map((id) => [id, 30]))) });
  expect([nine.themes.length, nine.themesLeftOut]).toEqual([6, '3 more could be shown, none more common.']);
  // The DA lead's page has room for eight, equal or not.
  const lead = composeBriefing({ ...input('da-lead'), themes: themes('da-lead', { a: 40, b: 38, c: 36, d: 34, e: 32, f: 30, g: 28, h: 26, i: 24 }) });
  expect([lead.themes.map(({ heading }) => heading.id).join(''), lead.themesLeftOut]).toEqual(['abcdefgh', '1 more could be shown, none more common.']);
});

test('how many themes are hidden is not told: of those not shown some were found in no case at all', () => {
  expect(composeBriefing(input('chief-officers')).themesLeftOut).toBe('Other themes were found in too few cases to show, or not at all.');
});

test('the line on themes says whose reading of the notes it rests on', () => {
  expect(composeBriefing(input('da-lead')).themesBasis).toContain('a person has read');
  expect(composeBriefing({ ...input('da-lead'), readBy: 'app' }).messages[2]!.sureness).toContain('by the app alone');
});

test.each(['da-lead', 'chief-officers', 'public'] as const)('what the app alone has found are floors: no theme is set above another, and no range is told to %s', (audience) => {
  // 30 and 12 of 60: of what a person read, the one would stand out.
  expect(composeBriefing(input(audience)).messages[2]!.heading).toMatch(/^One theme c/);
  const { messages, themesAreFloors, themesBasis } = composeBriefing({ ...input(audience), readBy: 'app' });
  expect([messages[2]!.heading, themesAreFloors, composeBriefing(input(audience)).themesAreFloors]).toEqual(['Themes: no order can be told yet', true, false]);
  expect(messages[2]!.text.text).toMatch(/^Theme y was found in at least (about )?50% of the cases in which it could arise; others may be as common\.$/);
  expect(messages.map(({ text, sureness }) => text.text + sureness).slice(2).join('')).not.toMatch(/interval|comes up most|\d%? to \d/);
  expect(themesBasis).toBe('notes that the app alone has read, which misses themes.');
});

test('a page for the public is marked for publication once approved, and never as personal data', () => {
  expect(markingOf('public', false)).toBe('OFFICIAL · for publication only once approved');
  expect(markingOf('chief-officers', false)).toContain('OFFICIAL-SENSITIVE');
  expect(markingOf('public', true)).toContain('SYNTHETIC');
});

test('the note says what was held back in counts of cells, and that chief officers see rounded counts', () => {
  const words = composeBriefing(input('chief-officers')).disclosure.join(' ');
  expect(words).toContain('rounded to the nearest 5');
  expect(words).toContain('Of 30 cells behind this page, 1 was too small to show and 0 were withheld to protect them.');
});

test('good practice stands apart from what goes wrong, however common it is', () => {
  const { themes: listed, practices } = composeBriefing(input('da-lead'));
  expect(listed.map(({ heading }) => heading.id)).not.toContain('p');
  expect(practices.map(({ heading }) => heading.id)).toEqual(['p']);
});

test('chief officers and the DA lead are told the same direction: 8 of 37 is 22% for one and about 20% for the other', () => {
  const at = (audience: Audience) => share('x', audience, [8, 8], [37, 37]).cells[0]![2]!;
  expect(at('da-lead')).toMatchObject({ kind: 'share', percent: 22 });
  expect(at('chief-officers')).toMatchObject({ kind: 'share', percent: 20, display: 'about 20%' });
});

test('while passages of a split theme wait, the page says that themes made by it are left out, and of how many it is silent', () => {
  const briefing = composeBriefing({ ...input('chief-officers'), splitWaits: true });
  const words = 'Themes made by a split are left out until its passages are read again.';
  expect([briefing.themesLeftOut.endsWith(words), briefing.messages[2]!.sureness.endsWith(words)]).toEqual([true, true]);
  expect(composeBriefing(input('chief-officers')).messages[2]!.sureness).not.toContain('split');
});

test('what is withheld is never called too few, and no longer period is promised to show it', () => {
  const of = (events: number) => ({ shape: 'proportions' as const, id: 'P14', title: 'P14', unit: 'cases' as const, within: { P14: ['yes'] }, rows: { attribute: 'month', lines: lines.slice(1) }, eventsLabel: 'Events', ofLabel: 'Of', event: { 'P14 holds': ['yes'] }, events: [events], of: [40] });
  // One more than a page before said of the same cases.
  const table = disclose(of(21), 'da-lead', { register: issue(EMPTY_REGISTER, disclose(of(20), 'da-lead'), '2026-01-01') });
  const briefing = composeBriefing({ ...input('da-lead'), earlierHeld: false, handedOver: true, shares: [{ measure: { id: 'P14', group: 'account', better: 'down' }, table }] });
  expect(linesOf(briefing)[0]!.latest.display).toBe('withheld');
  expect(briefing.messages[1]).toMatchObject({ heading: 'Conduct after no charge is withheld', text: { text: 'Withheld: beside this page’s other numbers, or a page handed over before, this one would tell of a few cases.' } });
});
