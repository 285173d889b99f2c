import { expect, test } from 'vitest';
import { composeBriefing, type BriefingInput } from '$lib/briefing/compose';
import type { Audience } from '$lib/disclosure/audience';
import { disclose } from '$lib/disclosure/disclose';
import { programmeCount } from '$lib/disclosure/programme-count';

const lines = [{ id: 'earlier', label: 'Before', facets: { month: ['2024'] } }, { id: 'latest', label: 'Now', facets: { month: ['2025'] } }];
const share = (id: string, audience: Audience, events: [number, number], of: [number, number]) => disclose({
  shape: 'proportions', id, title: id, unit: 'cases', within: { [id]: ['yes'] }, rows: { attribute: 'month', lines },
  eventsLabel: 'Events', ofLabel: 'Of', event: { [`${id} holds`]: ['yes'] }, events, of
}, audience);

function input(audience: Audience, conduct: [[number, number], [number, number]] = [[60, 20], [80, 80]]): BriefingInput {
  return {
    reports: disclose({
      shape: 'table', id: 'reports', title: 'Reports', unit: 'cases', within: {},
      rows: { attribute: 'type', lines: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }], total: 'All', complete: true },
      columns: { attribute: 'month', lines }, counts: [[30, 70], [31, 68]]
    }, audience),
    shares: [
      { measure: { id: 'P9', group: 'support', better: 'up' }, table: share('P9', audience, [40, 42], [80, 80]) },
      { measure: { id: 'P12', group: 'account', better: 'none' }, table: share('P12', audience, [10, 40], [80, 80]) },
      { measure: { id: 'P14', group: 'account', better: 'down' }, table: share('P14', audience, ...conduct) }
    ],
    lacking: [{ title: 'Protective measure considered' }],
    days: disclose({
      shape: 'magnitudes', id: 'days', title: 'Days', unit: 'cases', within: {}, figureLabel: 'Median', figureUnit: 'days',
      rows: { attribute: 'month', overlaps: true, lines: ['crime earlier', 'crime latest', 'conduct earlier', 'conduct latest'].map((id) => ({ id, label: id, facets: { [id]: ['yes'] } })) },
      figures: [100, 120, 200, 210], values: [100, 120, 200, 210].map((around) => Array.from({ length: 20 }, (_, i) => around - 10 + i))
    }, audience),
    themes: disclose({
      shape: 'proportions', id: 'themes', title: 'Themes', unit: 'cases', within: {},
      rows: { attribute: 'theme', overlaps: true, lines: ['x', 'y', 'z'].map((id) => ({ id, label: `Theme ${id}`, facets: { [`could ${id}`]: ['yes'] } })) },
      eventsLabel: 'Cases', ofLabel: 'Eligible', event: { shows: ['yes'] }, events: [12, 30, 2], of: [60, 60, 60]
    }, audience),
    practices: disclose({
      shape: 'proportions', id: 'practices', title: 'Practices', unit: 'cases', within: {},
      rows: { attribute: 'theme', overlaps: true, lines: [{ id: 'p', label: 'Practice p', facets: { 'could p': ['yes'] } }] },
      eventsLabel: 'Cases', ofLabel: 'Eligible', event: { shows: ['yes'] }, events: [20], of: [60]
    }, audience),
    programme: [programmeCount('panels planned', 12), programmeCount('panels held', 11), programmeCount('taskings set', 2), programmeCount('taskings done', 1), programmeCount('taskings overdue', 1)],
    taskings: [{ theme: 'y', product: 'guide', state: 'done', month: '2026-05-01' }, { theme: 'z', product: 'training', state: 'overdue', month: '2026-02-01' }]
  };
}

const linesOf = (briefing: ReturnType<typeof composeBriefing>) => briefing.groups.flatMap(({ lines: each }) => each);

test('conduct after no charge falling from 60 to 20 of 80 is better, beyond chance; 40 to 42 of 80 is no change', () => {
  const found = linesOf(composeBriefing(input('da-lead')));
  expect(found.map(({ id, verdict }) => [id, verdict])).toEqual([['P9', 'no clear change'], ['P12', 'higher'], ['P14', 'better']]);
  expect(linesOf(composeBriefing(input('da-lead', [[20, 60], [80, 80]]))).at(-1)!.verdict).toBe('worse');
});

test('too few cases are said to be too few, not compared', () => {
  const briefing = composeBriefing(input('chief-officers', [[2, 1], [6, 5]]));
  expect(linesOf(briefing).at(-1)!.verdict).toBe('too few to compare');
  expect(briefing.messages[1]!.text.text).not.toMatch(/\b33%|20%/);
});

test('each share stands beside the cases it rests on, and what is not held is named', () => {
  const briefing = composeBriefing(input('chief-officers'));
  expect(linesOf(briefing)[0]!.of.display).toBe('80');
  expect(briefing.lacking).toEqual(['Protective measure considered']);
  const { lacking: _lacking, ...rest } = input('da-lead');
  expect(composeBriefing({ ...rest, lacking: [], shares: [] }).messages[1]!.text.text).toContain('Outcomes are not held here');
});

test('the days that half of the cases took, before and now', () => {
  expect(composeBriefing(input('da-lead')).days.map(({ earlier, latest, of }) => [earlier.display, latest.display, of.display])).toEqual([['100 days', '120 days', '20'], ['200 days', '210 days', '20']]);
});

test('what was done: panels held, taskings in words; a theme in too few cases is not named', () => {
  const briefing = composeBriefing(input('chief-officers'));
  expect(briefing.programme.text).toBe('11 of 12 planned panels were held. Taskings: 2 set, 1 done, 1 overdue.');
  expect(briefing.taskings.map(({ theme, words }) => [theme?.label ?? null, words])).toEqual([['Theme y', 'guide, done May 2026'], [null, 'training, overdue since February 2026']]);
  expect(() => composeBriefing({ ...input('da-lead'), taskings: [{ theme: 'y', product: 'case WDA-1', state: 'done', month: '2026-05' }] })).toThrow(RangeError);
});

test('no count but the panel’s own work leaves bare', () => {
  expect(() => programmeCount('cases' as 'taskings set', 3)).toThrow(RangeError);
  expect(() => programmeCount('taskings set', -1)).toThrow(RangeError);
});

test('61 to 138 reports is more than chance gives: 77 apart, twice the error is 1.96 × √199 = 28', () => {
  const { messages } = composeBriefing(input('da-lead'));
  expect(messages[0]!.text.text).toBe('138 cases were reported in this period and 61 in the one before.');
  expect(messages[0]!.sureness).toContain('larger than chance');
  expect(messages[0]!.sureness).toContain('no good direction');
});

test('themes come most frequent first; those in too few cases are counted, not named', () => {
  const { themes, themesLeftOut, messages } = composeBriefing(input('chief-officers'));
  expect(themes.map(({ heading }) => heading.id)).toEqual(['y', 'x']);
  expect(themesLeftOut).toBe(1);
  expect(messages[2]!.text.text).toContain('Theme y comes up most');
  expect(JSON.stringify(messages)).not.toContain('Theme z');
});

test('the note says what was held back in counts of cells, and that chief officers see rounded counts', () => {
  const words = composeBriefing(input('chief-officers')).disclosure.join(' ');
  expect(words).toContain('rounded to the nearest 5');
  expect(words).toMatch(/Of \d+ cells, \d+ were too small to show/);
});

test('good practice stands apart from what goes wrong, however common it is', () => {
  const { themes, practices } = composeBriefing(input('da-lead'));
  expect(themes.map(({ heading }) => heading.id)).not.toContain('p');
  expect(practices.map(({ heading }) => heading.id)).toEqual(['p']);
});

test('chief officers and the DA lead are told the same direction: 8 of 37 is 22% for one and about 20% for the other', () => {
  const at = (audience: Audience) => share('x', audience, [8, 8], [37, 37]).cells[0]![2]!;
  expect(at('da-lead')).toMatchObject({ kind: 'share', percent: 22 });
  expect(at('chief-officers')).toMatchObject({ kind: 'share', percent: 20, display: 'about 20%' });
});
