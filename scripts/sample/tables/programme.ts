import { addMonths, monthsBetween } from '../calendar';
import { stream } from '../random';
import type { Row } from '../row';
import { agencies } from './attendance';

const survey = (wave: number, month: string, invited: number, item: string, numerator: number, denominator: number, base: string): Row =>
  ({ wave, held_month: month, invited, item, numerator, denominator, base });

/** Told someone at work is asked of those affected, never of all who answered. */
export const surveyRows: readonly Row[] = [
  survey(1, '2019-11', 5180, 'experienced_da', 188, 391, 'all who answered'),
  survey(1, '2019-11', 5180, 'told_someone_at_work', 75, 188, 'those affected'),
  survey(1, '2019-11', 5180, 'aware_of_guides', 94, 391, 'all who answered'),
  survey(1, '2019-11', 5180, 'confident_to_report', 141, 391, 'all who answered'),
  survey(2, '2025-05', 5330, 'experienced_da', 262, 604, 'all who answered'),
  survey(2, '2025-05', 5330, 'told_someone_at_work', 139, 262, 'those affected'),
  survey(2, '2025-05', 5330, 'aware_of_guides', 357, 604, 'all who answered'),
  survey(2, '2025-05', 5330, 'confident_to_report', 302, 604, 'all who answered')
];

const step = (name: string, from: string, to: string, done: string): Row => ({ step: name, planned_from: from, planned_to: to, done_on: done, status: 'done' });
/** Eighteen months from the first talks to the launch, before the panel. */
export const programmeActionsRows: readonly Row[] = [
  step('consult', '2019-09-02', '2019-12-20', '2019-12-18'), step('issues', '2019-12-02', '2020-01-31', '2020-02-14'),
  step('action_plan', '2020-02-03', '2020-03-31', '2020-04-30'), step('policy_review', '2020-04-01', '2020-07-31', '2020-08-21'),
  step('consult_leads', '2020-06-01', '2020-09-30', '2020-09-25'), step('guide', '2020-08-03', '2020-11-30', '2020-12-11'),
  step('confidential_routes', '2020-09-01', '2020-12-31', '2020-12-17'), step('training', '2020-10-01', '2021-01-31', '2021-02-26'),
  step('publicise', '2020-12-01', '2021-02-28', '2021-03-05')
];

const headcounts: readonly (readonly [string, string, number, number])[] = [
  ['officer', 'constable_or_equivalent', 2530, 34], ['officer', 'sergeant_or_equivalent', 462, 6], ['officer', 'inspector_plus_or_equivalent', 188, 3],
  ['special_constable', 'constable_or_equivalent', 205, -14], ['pcso', 'constable_or_equivalent', 212, -7],
  ['police_staff', 'constable_or_equivalent', 1320, 9], ['police_staff', 'sergeant_or_equivalent', 248, 3], ['police_staff', 'inspector_plus_or_equivalent', 84, 1]
];
/** About 5,300 people, year by year. */
export const workforceRows: readonly Row[] = Array.from({ length: 7 }, (_, i) => i + 2020).flatMap((year) =>
  headcounts.map(([type, band, start, change]) => ({ year, workforce_type: type, rank_band: band, headcount: start + change * (year - 2020) + stream('workforce', year, type, band).whole(-6, 6) })));

/** The course for specialist advisers grows towards about 150 people; the rest is the force's own training. */
export function trainingRows(): readonly Row[] {
  const event = (month: string, programme: string, headcount: number, provider: string | null): Row => ({ month, programme, headcount, provider_code: provider });
  const advisers: readonly (readonly [string, number, string])[] = [
    ['2022-05', 14, 'AG-02'], ['2022-11', 17, 'AG-01'], ['2023-06', 19, 'AG-02'], ['2023-11', 12, 'AG-04'], ['2024-05', 21, 'AG-01'],
    ['2024-10', 15, 'AG-05'], ['2025-04', 18, 'AG-04'], ['2025-11', 11, 'AG-03'], ['2026-05', 10, 'AG-02']
  ];
  const own = Array.from({ length: monthsBetween('2021-09', '2026-09') + 1 }, (_, i) => addMonths('2021-09', i)).flatMap((month) => {
    const draw = stream('training', month);
    const rows: Row[] = [];
    if (draw.chance(0.3)) rows.push(event(month, 'da_matters', draw.whole(60, 180), null));
    if (draw.chance(0.16)) rows.push(event(month, 'da_champions', draw.whole(10, 26), null));
    if (draw.chance(0.3)) rows.push(event(month, 'frontline_ppda_input', draw.whole(18, 70), null));
    if (month.endsWith('-03') || month.endsWith('-10')) rows.push(event(month, 'soo_cpd', draw.whole(12, 22), null));
    if (draw.chance(0.1)) rows.push(event(month, 'partner_workshop', draw.whole(12, 30), null));
    return rows;
  });
  return [...advisers.map(([month, people, provider]) => event(month, 'idva_police_misconduct', people, provider)), ...own]
    .sort((a, b) => (String(a.month) < String(b.month) ? -1 : String(a.month) > String(b.month) ? 1 : String(a.programme) < String(b.programme) ? -1 : 1));
}

/** Providers with a named contact; one gap of half a year, one contact that ended. */
export const spocsRows: readonly Row[] = [
  ['AG-01', '2021-09-01', '2023-08-31'], ['AG-01', '2024-03-01', null], ['AG-02', '2021-09-01', null], ['AG-03', '2022-04-01', '2025-03-31'],
  ['AG-04', '2023-02-01', null], ['AG-05', '2023-10-01', null]
].map(([provider, from, to]) => ({ provider_code: provider ?? null, provider_type: agencies.find((agency) => agency.code === provider)?.type ?? null, active_from: from ?? null, active_to: to ?? null }));

const guide = (name: string, version: number, published: string, review: string, views: number | null): Row => ({ guide: name, version, published_on: published, review_due_on: review, views_12m: views });
export const guidesRows: readonly Row[] = [
  guide('victims', 1, '2020-12-11', '2022-12-11', null), guide('victims', 2, '2023-01-20', '2025-01-20', null), guide('victims', 3, '2025-03-03', '2027-03-03', 486),
  guide('perpetrators', 1, '2021-03-05', '2023-03-05', null), guide('perpetrators', 2, '2023-06-12', '2025-06-12', 131),
  guide('peers', 1, '2021-03-05', '2023-03-05', null), guide('peers', 2, '2023-06-12', '2025-06-12', 204),
  guide('managers_toolkit', 1, '2021-03-05', '2023-03-05', null), guide('managers_toolkit', 2, '2023-02-01', '2025-02-01', null), guide('managers_toolkit', 3, '2025-02-10', '2027-02-10', 412),
  guide('wellbeing_directory', 1, '2022-02-14', '2024-02-14', null), guide('wellbeing_directory', 2, '2024-04-08', '2026-04-08', 298),
  guide('stalking_advice', 1, '2023-04-24', '2025-04-24', 167),
  guide('diverse_groups', 1, '2024-10-07', '2026-10-07', 119),
  guide('pledge_confidentiality_promise', 1, '2023-02-06', '2025-02-06', 355)
];
