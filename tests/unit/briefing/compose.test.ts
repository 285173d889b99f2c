import { expect, test } from 'vitest';
import { composeBriefing, type BriefingInput } from '$lib/briefing/compose';
import type { Audience } from '$lib/disclosure/audience';
import { disclose } from '$lib/disclosure/disclose';

const lines = [{ id: 'earlier', label: 'Before', facets: { month: ['2024'] } }, { id: 'latest', label: 'Now', facets: { month: ['2025'] } }];
const share = (id: string, audience: Audience, events: [number, number], of: [number, number]) => disclose({
  shape: 'proportions', id, title: id, unit: 'cases', within: { [id]: ['yes'] }, rows: { attribute: 'month', lines },
  eventsLabel: 'Events', ofLabel: 'Of', event: { [`${id} holds`]: ['yes'] }, events, of
}, audience);

function input(audience: Audience, conduct: [[number, number], [number, number]] = [[60, 20], [80, 80]]): BriefingInput {
  const plain = (id: string) => share(id, audience, [40, 42], [80, 80]);
  return {
    reports: disclose({
      shape: 'table', id: 'reports', title: 'Reports', unit: 'cases', within: {},
      rows: { attribute: 'type', lines: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }], total: 'All', complete: true },
      columns: { attribute: 'month', lines }, counts: [[30, 70], [31, 68]]
    }, audience),
    shares: { support: plain('support'), updates: plain('updates'), contact: plain('contact'), investigator: plain('investigator'), conduct: share('conduct', audience, ...conduct) },
    themes: disclose({
      shape: 'proportions', id: 'themes', title: 'Themes', unit: 'cases', within: {},
      rows: { attribute: 'theme', overlaps: true, lines: ['x', 'y', 'z'].map((id) => ({ id, label: `Theme ${id}`, facets: { [`could ${id}`]: ['yes'] } })) },
      eventsLabel: 'Cases', ofLabel: 'Eligible', event: { shows: ['yes'] }, events: [12, 30, 2], of: [60, 60, 60]
    }, audience),
    practices: disclose({
      shape: 'proportions', id: 'practices', title: 'Practices', unit: 'cases', within: {},
      rows: { attribute: 'theme', overlaps: true, lines: [{ id: 'p', label: 'Practice p', facets: { 'could p': ['yes'] } }] },
      eventsLabel: 'Cases', ofLabel: 'Eligible', event: { shows: ['yes'] }, events: [20], of: [60]
    }, audience)
  };
}

test('conduct after no charge falling from 60 to 20 of 80 is better, beyond chance; 40 to 42 of 80 is no change', () => {
  const { shares } = composeBriefing(input('da-lead'));
  expect(shares.at(-1)!.verdict).toBe('better, beyond chance');
  expect(shares[0]!.verdict).toBe('no change beyond chance');
  expect(composeBriefing(input('da-lead', [[20, 60], [80, 80]])).shares.at(-1)!.verdict).toBe('worse, beyond chance');
});

test('too few cases are said to be too few, not compared', () => {
  const { shares, messages } = composeBriefing(input('chief-officers', [[2, 1], [6, 5]]));
  expect(shares.at(-1)!.verdict).toBe('too few cases to compare');
  expect(messages[1]!.text.text).not.toMatch(/\b33%|20%/);
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
