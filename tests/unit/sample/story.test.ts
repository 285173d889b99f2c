import { expect, test } from 'vitest';
import { caseNamed, cell, linesOf, share, type Line } from './read-sample';

const cases = linesOf('cases');
const reportedBetween = (from: string, to: string): readonly Line[] => cases.filter((item) => cell(item, 'reported_month') >= from && cell(item, 'reported_month') < to);
const criminal = linesOf('outcomes').filter((line) => line.strand === 'criminal');
const conduct = linesOf('outcomes').filter((line) => line.strand === 'conduct');
const crimesOf = new Map(cases.map((item) => [cell(item, 'case_ref'), criminal.filter((line) => line.case_ref === item.case_ref)]));
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

test('the sample is as large as it should be: 63 panels, about 380 cases and 620 slots, 1,300 to 1,900 actions', () => {
  expect(linesOf('panels').length).toBe(63);
  expect(linesOf('panels').filter((panel) => panel.status === 'cancelled').map((panel) => panel.panel)).toEqual(['2024-08']);
  expect(Math.abs(cases.length - 380)).toBeLessThanOrEqual(15);
  expect(Math.abs(linesOf('slots').length - 620)).toBeLessThanOrEqual(20);
  expect(linesOf('actions').length).toBeGreaterThan(1300);
  expect(linesOf('actions').length).toBeLessThan(1900);
});

test('a held panel hears between 3 and 16 slots, and the busy years about 11', () => {
  const counts = linesOf('panels').filter((panel) => panel.status === 'held').map((panel) => linesOf('slots').filter((slot) => slot.panel === panel.panel).length);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
  expect(Math.max(...counts)).toBeLessThanOrEqual(17);
  expect(median(counts)).toBeGreaterThanOrEqual(9);
});

test('reports more than double: 12 months before June 2021 against the last 12 of the data', () => {
  const before = reportedBetween('2020-06', '2021-06').length;
  const last = reportedBetween('2025-10', '2026-10').length;
  expect(last / before).toBeGreaterThan(2);
  expect(last / before).toBeLessThan(3.2);
});

test('three selection regimes follow one another on two dates, whether or not more is reported', () => {
  const regimes = linesOf('panels').map((panel) => cell(panel, 'regime'));
  expect(regimes.filter((regime, i) => regime !== regimes[i - 1])).toEqual(['complex_only', 'all_cases', 'triaged']);
  const toPanel = (from: string, to: string): number => share(reportedBetween(from, to), (item) => item.triage_decision === 'to_panel').share;
  expect(toPanel('2022-04', '2024-06')).toBeGreaterThan(0.93);
  expect(toPanel('2024-06', '2026-10')).toBeLessThan(0.87);
});

test('outcomes have the mix of a force: charge 9–14%, outcome 16 40–48%, outcome 15 near 28%', () => {
  const decided = criminal.filter((line) => line.crime_outcome !== '0');
  const part = (outcome: string): number => share(decided, (line) => line.crime_outcome === outcome).share;
  expect(part('1')).toBeGreaterThanOrEqual(0.09);
  expect(part('1')).toBeLessThanOrEqual(0.14);
  expect(part('16')).toBeGreaterThanOrEqual(0.4);
  expect(part('16')).toBeLessThanOrEqual(0.48);
  expect(Math.abs(part('15') - 0.28)).toBeLessThan(0.04);
  expect(part('20') + part('22') + part('10') + part('8') + part('21')).toBeLessThan(0.08);
});

test('most crimes reported in the last six months are still open, and few older ones', () => {
  const open = (from: string, to: string): number => share(criminal.filter((line) => {
    const month = cell(caseNamed(cell(line, 'case_ref')), 'reported_month');
    return month >= from && month < to;
  }), (line) => line.crime_outcome === '0').share;
  expect(open('2026-04', '2026-10')).toBeGreaterThan(0.5);
  expect(open('2021-06', '2025-06')).toBeLessThan(0.02);
});

/** Cases without a charge whose conduct matter is finished, and the share that ended in nothing: no further action, no case to answer, not recorded. */
function carriedOver(from: string, to: string): { readonly n: number; readonly share: number } {
  const finished = conduct.filter((line) => cell(line, 'decided_on') >= from && cell(line, 'decided_on') < to && (crimesOf.get(cell(line, 'case_ref')) ?? []).length > 0
    && (crimesOf.get(cell(line, 'case_ref')) ?? []).every((crime) => !['0', '1'].includes(cell(crime, 'crime_outcome'))));
  return share(finished, (line) => line.conduct_outcome === 'nfa' || line.case_to_answer === 'none' || line.conduct_route === 'not_recorded_as_conduct');
}
test('no charge led to no conduct action in 70% of cases before the dedicated team and 45% after', () => {
  const before = carriedOver('2021-07-01', '2023-04-01');
  const after = carriedOver('2023-04-01', '2026-10-01');
  expect(before.n).toBeGreaterThan(40);
  expect(after.n).toBeGreaterThan(100);
  expect(Math.abs(before.share - 0.7)).toBeLessThan(0.05);
  expect(Math.abs(after.share - 0.45)).toBeLessThan(0.05);
});

test('the dedicated team halves the delay between the strands and lifts PIP 2 or above', () => {
  const gaps = (from: string, to: string): readonly number[] => conduct.filter((line) => cell(line, 'decided_on') >= from && cell(line, 'decided_on') < to).flatMap((line) => {
    const decided = (crimesOf.get(cell(line, 'case_ref')) ?? []).map((crime) => cell(crime, 'decided_on')).sort();
    return decided.length === 0 || decided[0] === '' ? [] : [days(decided.at(-1) ?? '', cell(line, 'decided_on'))];
  });
  expect(median(gaps('2021-07-01', '2023-04-01')) / median(gaps('2023-04-01', '2026-10-01'))).toBeGreaterThan(1.8);
  const first = linesOf('investigators').filter((line) => line.position === '1' && line.pip_level !== 'not_known');
  const trained = (from: string, to: string): number => share(first.filter((line) => cell(line, 'from_on') >= from && cell(line, 'from_on') < to), (line) => line.pip_level !== 'PIP1').share;
  expect(trained('2020-06-01', '2023-04-01')).toBeLessThan(0.55);
  expect(trained('2023-04-01', '2026-10-01')).toBeGreaterThan(0.75);
});

const toPoliceVictims = linesOf('victim_updates').filter((line) => line.done_on !== '' && ['yes', 'no'].includes(cell(line, 'manager_copied')));
const copied = (from: string, to: string): { readonly n: number; readonly share: number } =>
  share(toPoliceVictims.filter((line) => cell(line, 'event_on') >= from && cell(line, 'event_on') < to), (line) => line.manager_copied === 'yes');

test('managers copied without consent fall after the contact tasking, then partly return', () => {
  const before = copied('2021-07-01', '2024-03-18');
  const soon = copied('2024-03-18', '2024-10-01');
  const later = copied('2025-07-01', '2026-10-01');
  for (const part of [before, soon, later]) expect(part.n).toBeGreaterThan(100);
  expect(before.share).toBeGreaterThan(3 * soon.share);
  expect(later.share).toBeGreaterThan(1.3 * soon.share);
  expect(later.share).toBeLessThan(0.7 * before.share);
});

test('more victims are asked how to reach them after the tasking, and somewhat fewer again later', () => {
  const asked = (from: string, to: string): number => share(cases.filter((item) => cell(item, 'reported_on') >= from && cell(item, 'reported_on') < to), (item) => item.contact_agreed === 'yes').share;
  expect(asked('2024-03-18', '2024-10-01') - asked('2020-06-01', '2024-03-18')).toBeGreaterThan(0.2);
  expect(asked('2024-10-01', '2026-10-01')).toBeLessThan(asked('2024-03-18', '2024-10-01'));
});

/** Two-sided z of a difference of two proportions. */
function z(a: { readonly n: number; readonly share: number }, b: { readonly n: number; readonly share: number }): number {
  const pooled = (a.n * a.share + b.n * b.share) / (a.n + b.n);
  return (b.share - a.share) / Math.sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n));
}
test('z of 20 in 100 against 20 in 100 is nought, and of 10 against 30 it is 3.54', () => {
  expect(z({ n: 100, share: 0.2 }, { n: 100, share: 0.2 })).toBe(0);
  expect(z({ n: 100, share: 0.1 }, { n: 100, share: 0.3 })).toBeCloseTo(0.2 / Math.sqrt(0.2 * 0.8 * 0.02), 5);
});

test('nothing changes on the day of the revised policy: eight months before it and after it differ by less than two standard errors', () => {
  const [from, day, to] = ['2024-06-03', '2025-02-03', '2025-10-03'];
  const inPart = (lines: readonly Line[], column: string, a: string, b: string): readonly Line[] => lines.filter((line) => cell(line, column) >= a && cell(line, column) < b);
  const measures: Readonly<Record<string, readonly [{ readonly n: number; readonly share: number }, { readonly n: number; readonly share: number }]>> = {
    copied: [copied(from, day), copied(day, to)],
    'no conduct action': [carriedOver(from, day), carriedOver(day, to)],
    'updates in time': [share(inPart(linesOf('victim_updates'), 'event_on', from, day), (line) => line.done_on !== '' && cell(line, 'done_on') <= cell(line, 'due_on')), share(inPart(linesOf('victim_updates'), 'event_on', day, to), (line) => line.done_on !== '' && cell(line, 'done_on') <= cell(line, 'due_on'))],
    'charged': [share(inPart(criminal, 'decided_on', from, day), (line) => line.crime_outcome === '1'), share(inPart(criminal, 'decided_on', day, to), (line) => line.crime_outcome === '1')]
  };
  for (const [name, [a, b]] of Object.entries(measures)) expect(Math.abs(z(a, b)), name).toBeLessThan(2);
  const reports = (a: string, b: string): number => inPart(cases, 'reported_on', a, b).length;
  expect(Math.abs(reports(day, to) - reports(from, day)) / Math.sqrt(reports(from, to))).toBeLessThan(2);
});

test('ranks above constable are named a little more each year', () => {
  const above = (from: string, to: string): number => share(reportedBetween(from, to).filter((item) => !['not_applicable', 'not_known'].includes(cell(item, 'suspect_rank_band'))), (item) => item.suspect_rank_band !== 'constable_or_equivalent').share;
  expect(above('2020-06', '2023-01')).toBeLessThan(0.3);
  expect(above('2025-01', '2026-10')).toBeGreaterThan(0.3);
});

test('case types, routes and first risk levels are near the mix of a force', () => {
  const type = (name: string): number => share(cases, (item) => item.case_type === name).share;
  expect(Math.abs(type('police_victim_only') - 0.25)).toBeLessThan(0.06);
  expect(Math.abs(type('both_police') - 0.25)).toBeLessThan(0.06);
  expect(Math.abs(type('counter_allegation_undetermined') - 0.1)).toBeLessThan(0.03);
  expect(Math.abs(share(cases, (item) => ['999', '101'].includes(cell(item, 'referral_route'))).share - 0.3)).toBeLessThan(0.06);
  const first = cases.flatMap((item): readonly Line[] => linesOf('risk').filter((line) => line.case_ref === item.case_ref).slice(0, 1));
  expect(Math.abs(share(first, (line) => line.level === 'standard').share - 0.5)).toBeLessThan(0.07);
  expect(Math.abs(share(first, (line) => line.level === 'high').share - 0.15)).toBeLessThan(0.04);
});

test('slots run as a panel knows them: new cases over 15 minutes, updates under 10, complex ones well over 30', () => {
  const mean = (type: string): number => {
    const taken = linesOf('slots').filter((slot) => slot.slot_type === type && slot.actual_minutes !== '').map((slot) => Number(slot.actual_minutes));
    return taken.reduce((sum, minutes) => sum + minutes, 0) / taken.length;
  };
  expect(Math.abs(mean('new') - 17)).toBeLessThan(1);
  expect(Math.abs(mean('update') - 9)).toBeLessThan(1);
  expect(Math.abs(mean('complex') - 38)).toBeLessThan(3);
});

test('panel tone rises slowly from critical to supportive', () => {
  const tone = (year: string): number => {
    const scores = linesOf('feedback').filter((line) => line.item === 'panel_tone' && cell(line, 'panel').startsWith(year)).map((line) => Number(line.score));
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  };
  expect(tone('2021')).toBeLessThan(3.2);
  expect(tone('2026') - tone('2021')).toBeGreaterThan(0.8);
});

test('the audit score rises with the dedicated team, and about half the cases heard are audited', () => {
  const heard = new Set(linesOf('slots').map((slot) => slot.case_ref)).size;
  expect(Math.abs(linesOf('quality_audits').length / heard - 0.5)).toBeLessThan(0.1);
  const score = (keep: (month: string) => boolean): number => {
    const answers = linesOf('quality_audits').filter((line) => keep(cell(caseNamed(cell(line, 'case_ref')), 'reported_month'))).flatMap((line) => Object.values(line));
    const count = (answer: string): number => answers.filter((found) => found === answer).length;
    return count('yes') / (count('yes') + count('partly') + count('no'));
  };
  expect(score((month) => month >= '2023-04') - score((month) => month < '2023-04')).toBeGreaterThan(0.12);
});

test('twenty-four oversight officers carry an uneven load', () => {
  const load = new Map<string, number>();
  for (const line of linesOf('soo_assignments')) load.set(cell(line, 'soo_code'), (load.get(cell(line, 'soo_code')) ?? 0) + 1);
  expect(load.size).toBe(24);
  expect(Math.max(...load.values())).toBeGreaterThan(3 * median([...load.values()]));
});

test('the survey has its true bases: 188 of 391 who answered, 75 of the 188 affected', () => {
  const wave = linesOf('survey').filter((line) => line.wave === '1');
  const asked = (item: string): readonly string[] => wave.filter((line) => line.item === item).flatMap((line) => [cell(line, 'numerator'), cell(line, 'denominator'), cell(line, 'base')]);
  expect(asked('experienced_da')).toEqual(['188', '391', 'all who answered']);
  expect(asked('told_someone_at_work')).toEqual(['75', '188', 'those affected']);
  for (const line of linesOf('survey').filter((found) => found.item === 'told_someone_at_work')) {
    const affected = linesOf('survey').find((found) => found.wave === line.wave && found.item === 'experienced_da');
    expect(cell(line, 'denominator')).toBe(affected?.numerator);
  }
});

test('workforce, training and programme have the scale that is told', () => {
  for (let year = 2020; year <= 2026; year++) {
    const people = linesOf('workforce').filter((line) => line.year === String(year)).reduce((sum, line) => sum + Number(line.headcount), 0);
    expect(Math.abs(people - 5350)).toBeLessThan(150);
  }
  const trained = linesOf('training').filter((line) => line.programme === 'idva_police_misconduct').reduce((sum, line) => sum + Number(line.headcount), 0);
  expect(trained).toBeGreaterThan(120);
  expect(trained).toBeLessThanOrEqual(150);
  const steps = linesOf('programme_actions');
  expect(steps.length).toBe(9);
  const done = steps.map((line) => cell(line, 'done_on')).sort().at(-1) ?? '';
  expect(done < '2021-07').toBe(true);
  expect(Math.abs(days('2019-09-02', done) / 30.44 - 18)).toBeLessThan(1);
});

test('three external seats, and more of them filled each year than at the start', () => {
  const filled = (year: string): number => {
    const seats = linesOf('attendance').filter((line) => line.role === 'external_da_agency' && cell(line, 'panel').startsWith(year));
    return share(seats, (line) => ['present', 'deputy'].includes(cell(line, 'status'))).share;
  };
  for (const panel of linesOf('panels').filter((line) => line.status === 'held')) {
    expect(linesOf('attendance').filter((line) => line.panel === panel.panel && line.role === 'external_da_agency').map((line) => line.seat)).toEqual(['1', '2', '3']);
  }
  expect(filled('2026')).toBeGreaterThan(filled('2021') + 0.2);
});
