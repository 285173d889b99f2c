import { describe, expect, test } from 'vitest';
import type { TaskingNow, ThemeStretch, ThemeTeam } from '$lib/store/queries/learning';
import type { ChangeReading } from '$lib/workspace/indicators/types';
import { doneProblem, emptyDraft, nextRef, readDraft, taskingRow } from '$lib/workspace/learning/learning-entry';
import { fedBackWords } from '$lib/workspace/learning/learning-fed-back';
import { goodPractice, practiceFinding, practiceGaps } from '$lib/workspace/learning/learning-practice';
import { sinceSet, taskingLines, taskingStanding, whatFollowed } from '$lib/workspace/learning/learning-taskings';
import { recurringThemes, whatToTask } from '$lib/workspace/learning/learning-themes';
import { themeHistory } from '$lib/workspace/themes/theme-history';
import { themeNames } from '$lib/workspace/themes/theme-names.svelte';
import { readThemes } from '$lib/workspace/themes/theme-registry';

const stretch = (theme: string, cases: number, eligible_cases: number, more: Partial<ThemeStretch> = {}): ThemeStretch =>
  ({ theme, stretch: 'last', cases, eligible_cases, confirmed_cases: cases, review_cases: 0, read_cases: eligible_cases, panels: 3, last_panel: '2026-09-01', ...more });
const tasking = (tasking_ref: string, theme_id: string, more: Partial<TaskingNow> = {}): TaskingNow =>
  ({ tasking_ref, theme_id, counts_as: theme_id, audience: 'supervisors', product: 'guide', issued_on: '2026-01-10', due_on: null, done_on: null, review_on: null, expected_effect: null, ...more });
const asOf = '2026-09-30';

describe('which theme to task', () => {
  test('themes recur from two panels on, learning only, by share: 6 of 20 comes before 9 of 36', () => {
    const rows = [stretch('evidence-not-secured', 9, 36), stretch('victim-not-updated', 6, 20), stretch('late-to-panel', 8, 36, { panels: 1 }), stretch('tailored-support', 30, 36), stretch('investigation-delay', 36, 36, { stretch: 'before' })];
    expect(recurringThemes(rows, [], [], asOf).map(({ id }) => id)).toEqual(['victim-not-updated', 'evidence-not-secured']);
  });

  test('one case heard at two panels is no theme that recurs; two cases are', () => {
    const seen = (cases: number) => recurringThemes([stretch('risk-assessment-quality', cases, 16, { panels: 2 })], [], [], asOf).length;
    expect([seen(1), seen(2)]).toEqual([0, 1]);
  });

  test('a theme carries its newest tasking and the two teams with most of its cases', () => {
    const team = (name: string, cases: number, eligible_cases: number): ThemeTeam => ({ theme: 'victim-not-updated', team: name, cases, eligible_cases, earlier_cases: 0, first_seen: null, first_confirmed: null });
    const [theme] = recurringThemes([stretch('victim-not-updated', 6, 20)], [team('district_cid', 1, 8), team('dedicated_ppda_team_psd', 3, 12), team('rasso_team', 2, 2), team('other_force', 0, 4)],
      [tasking('T-07', 'victim-not-updated', { due_on: '2026-06-30' }), tasking('T-01', 'victim-not-updated', { issued_on: '2022-01-01', done_on: '2022-02-01' })], asOf);
    expect(theme!.teams).toBe('Dedicated PPDA team 3 of 12, RASSO team 2 of 2');
    expect(theme!.tasking).toEqual({ ref: 'T-07', standing: { state: 'overdue', words: 'Overdue by 92 days', late: null } });
  });

  test('the sentence names the untasked theme that recurs most, and says who is within its interval', () => {
    const rows = [stretch('victim-not-updated', 12, 30), stretch('evidence-not-secured', 9, 36), stretch('late-to-panel', 8, 36)];
    expect([0, 1].map((panels) => whatToTask([], panels))).toEqual([expect.stringMatching(/needs the table Slots/) as string, expect.stringMatching(/one is loaded/) as string]);
    const words = whatToTask(recurringThemes(rows, [], [tasking('T-07', 'victim-not-updated')], asOf), 12);
    expect(words).toBe('Of the themes that nobody has been tasked with, “Evidence not secured” recurs most: 9 of 36 eligible cases (all confirmed), 25% (14% to 41%). One other is within its interval, so weigh what is at stake as well as how often.'.replace('Evidence not secured', recurringThemes(rows, [], [], asOf)[1]!.name));
  });

  test('what the app alone has found is a floor: none is told to recur most, and what it suspects stands beside the count', () => {
    // 9 of 36 and 8 of 36, of which a person has read 17: fewer than half.
    const themes = recurringThemes([stretch('evidence-not-secured', 9, 36, { read_cases: 17, review_cases: 2, confirmed_cases: 1 }), stretch('late-to-panel', 8, 36, { read_cases: 17 })], [], [], asOf);
    expect(themes.map(({ byApp, toReview }) => [byApp, toReview])).toEqual([[true, 2], [true, 0]]);
    expect(whatToTask(themes, 12)).toBe('Of the themes that nobody has been tasked with, the app alone finds “Evidence not secured” most: in 9 of 36 eligible cases (1 of them confirmed), at least 25%; suspected in 2 more, which wait in Review. The app alone has read most of these notes, and misses themes: others may recur as often, so settle what waits in Review before you task by these figures.'.replace('Evidence not secured', themes[0]!.name));
    expect(whatToTask(recurringThemes([stretch('late-to-panel', 4, 36, { read_cases: 17 })], [], [], asOf), 12)).toMatch(/in five cases or more of the last 12 panels\. The app alone .* more cases may show each\.$/);
    expect(recurringThemes([stretch('late-to-panel', 8, 36, { read_cases: 18 })], [], [], asOf)[0]!.byApp).toBe(false);
  });

  test('few cases make no headline, and neither does a tie of one', () => {
    const waiting = new Map([['evidence-not-secured', [{ split: 's', name: 'Evidence', passages: 3, cases: 2 }]]]);
    const [floor] = recurringThemes([stretch('evidence-not-secured', 9, 36)], [], [], asOf, waiting).filter(({ undecided }) => undecided.length);
    expect(whatToTask([floor!], 12)).toMatch(/eligible cases \(all confirmed\), at least 25%\. Some shares are floors: passages of a split theme wait in Review\.$/);
    expect(whatToTask(recurringThemes([stretch('evidence-not-secured', 4, 10)], [], [], asOf), 12)).toMatch(/in five cases or more/);
    expect(whatToTask([], 12)).toMatch(/^No theme of learning/);
    expect(whatToTask(recurringThemes([stretch('evidence-not-secured', 9, 36), stretch('late-to-panel', 9, 36)], [], [], asOf), 12)).toMatch(/” and “.*” recur most/);
  });
});

describe('taskings', () => {
  test('done late, under way, overdue: from 31 March to 10 April are 10 days', () => {
    expect(taskingStanding({ due_on: '2026-03-31', done_on: '2026-04-10' }, asOf)).toEqual({ state: 'done', words: 'Done 10 Apr 2026', late: '10 days late' });
    expect(taskingStanding({ due_on: '2026-09-30', done_on: null }, asOf)).toEqual({ state: 'under way', words: 'Due 30 Sep 2026', late: null });
    expect(taskingStanding({ due_on: '2026-09-29', done_on: null }, asOf)).toEqual({ state: 'overdue', words: 'Overdue by 1 day', late: null });
  });

  const side = { events: 9, exposure: 30, interval: null };
  const change = (verdict: ChangeReading['verdict']): ChangeReading => ({ part: 'work-contact-misuse', label: 'x', changedOn: '2024-03-18', before: side, after: side, monthsAfter: 12, ratio: null, verdict, words: 'In full.' });
  const lines = (verdict: ChangeReading['verdict']) => taskingLines([tasking('T-04', 'work-contact-misuse', { done_on: '2024-03-18', review_on: '2024-10-31' }), tasking('T-07', 'victim-not-updated', { due_on: '2026-06-30' })], [change(verdict)], asOf);

  test('overdue taskings come first, and each is told with what followed, as an association', () => {
    expect(lines('lower').map(({ tasking: { tasking_ref }, effect, signal, reviewDue }) => [tasking_ref, effect, signal, reviewDue])).toEqual([
      ['T-07', 'Not done yet', null, false], ['T-04', 'Seen less often since', 'improvement', true]
    ]);
    expect(whatFollowed(lines('lower'))).toBe('1 tasking is overdue. Of 1 done, 1 is associated with a theme seen less often.');
    expect(whatFollowed(lines('cannot tell'))).toBe('1 tasking is overdue. Of 1 done, none can be told to have been followed by a change.');
    expect(lines('refused').at(-1)!.effect).toBe('Too few to compare');
    const [early] = taskingLines([tasking('T-04', 'work-contact-misuse', { done_on: '2024-03-18' })], [{ ...change('refused'), monthsAfter: 0 }], asOf);
    expect(early!.effect).toBe('No notes read since');
  });

  test('a tasking whose theme was merged since is told with what followed the theme that counts, and says on which it was set, and when that changed', () => {
    const events = [{ event_no: 1, event_on: '2026-11-26', event: 'merge', theme_id: 'confidentiality-breach', other_theme_id: 'work-contact-misuse', name: null, undoes: null, reason: null }];
    themeNames.now = readThemes(events, []);
    try {
      const [old, into] = ['confidentiality-breach', 'work-contact-misuse'].map((id) => themeNames.named(id)!.name);
      const sinceOf = (theme: string) => sinceSet(theme, themeHistory(theme, events, []));
      const taskings = [tasking('T-05', 'confidentiality-breach', { counts_as: 'work-contact-misuse', done_on: '2024-03-18' }), tasking('T-04', 'work-contact-misuse')];
      const [open, done] = taskingLines(taskings, [change('lower')], asOf, sinceOf);
      expect([done!.tasking.tasking_ref, done!.theme, done!.effect, done!.since]).toEqual(['T-05', into, 'Seen less often since', `Set on “${old}”, merged into “${into}” on 26 Nov 2026.`]);
      expect([open!.tasking.tasking_ref, open!.since]).toEqual(['T-04', `“${old}” merged into it on 26 Nov 2026: those cases count here too, before it and after.`]);
      expect(sinceSet('line-manager-response', themeHistory('line-manager-response', events, []))).toBeNull();
      expect(recurringThemes([stretch('work-contact-misuse', 6, 20)], [], taskings.slice(0, 1), asOf)[0]!.tasking?.ref).toBe('T-05');
    } finally {
      themeNames.now = readThemes([], []);
    }
  });

  test('nothing that is said of a tasking says caused', () => {
    for (const verdict of ['lower', 'higher', 'cannot tell', 'refused'] as const) expect(JSON.stringify([lines(verdict), whatFollowed(lines(verdict))])).not.toMatch(/caus/i);
  });
});

test('good practice: 2 of 30 before and 14 of 30 now is more often, and a team that never showed it is named', () => {
  const rows = [stretch('early-soo-contact', 14, 30), stretch('early-soo-contact', 2, 30, { stretch: 'before' })];
  const team = (name: string, cases: number, eligible_cases: number, first_seen: string | null, first_confirmed: string | null = first_seen, earlier_cases = 4): ThemeTeam =>
    ({ theme: 'early-soo-contact', team: name, cases, eligible_cases, earlier_cases, first_seen, first_confirmed });
  const teams = [team('district_cid', 2, 9, '2026-02-01'), team('dedicated_ppda_team_psd', 12, 20, '2023-06-01'), team('rasso_team', 0, 3, '2023-10-01'), team('response_or_neighbourhood', 0, 0, '2022-10-01')];
  const practices = goodPractice(rows, teams, '2025-10-01');
  expect(practices[0]).toMatchObject({ id: 'early-soo-contact', change: 'seen more often', seenIn: ['Dedicated PPDA team 12 of 20', 'District CID 2 of 9'], newIn: [{ words: 'District CID (February 2026)', confirmed: true }], notIn: ['RASSO team 0 of 3'] });
  expect(practiceFinding(practices)).toBe(`“${practices[0]!.name}” is seen more often than before; “${practices[0]!.name}” has reached a new team`);
  // What only the engine has found is said to be so; where no case was heard before, nothing can be told to be new.
  const unconfirmed = goodPractice([stretch('early-soo-contact', 14, 30, { confirmed_cases: 5 })], [team('district_cid', 2, 9, '2026-02-01', null)], '2025-10-01');
  expect([unconfirmed[0]!.newIn, practiceFinding(unconfirmed)]).toEqual([[{ words: 'District CID (February 2026, not confirmed)', confirmed: false }],
    `“${practices[0]!.name}” is seen most: 14 of 30 cases, 5 of them confirmed; the engine finds “${practices[0]!.name}” with a new team, which nobody has confirmed`]);
  const first = goodPractice([stretch('early-soo-contact', 14, 30)], [team('district_cid', 2, 9, '2026-02-01', null, 0)], '2025-10-01');
  expect([first[0]!.newIn, practiceFinding(first)]).toEqual([[], `“${practices[0]!.name}” is seen most: 14 of 30 cases, all confirmed`]);
  expect(goodPractice(rows, teams, '2025-10-01', new Map([[practices[0]!.id, []]]))[0]).toMatchObject({ id: practices[0]!.id, isFloor: true, change: 'not compared: floors', signal: null });
  expect(practiceFinding(goodPractice([], [], '2025-10-01'))).toMatch(/^No good practice/);
  expect(practiceGaps(practices, 6)).toEqual({ chart: null, teams: null });
  // Five noughts are no chart. A case may be heard in both stretches, so that 16 and 20 are not added up.
  expect(practiceGaps(goodPractice([stretch('early-soo-contact', 0, 16, { stretch: 'before' }), stretch('early-soo-contact', 0, 20), stretch('tailored-support', 0, 12)], [], '2025-10-01'), 5).chart)
    .toBe('No good practice was found in the notes of the last 5 panels, in 0 of 20 cases in which it could arise, nor in those of up to as many before, in 0 of 16 cases.');
  // The app alone has read 6 of 20: what it did not find may be there.
  expect(practiceGaps(goodPractice([stretch('early-soo-contact', 0, 20, { read_cases: 6 })], [], '2025-10-01'), 5).chart).toMatch(/0 of 20 cases in which it could arise\. The app alone has read most/);
  // Themes without one eligible case, and without a team of any, make no chart and no table.
  expect(practiceGaps(goodPractice([], [], '2025-10-01'), 6)).toEqual({ chart: expect.stringMatching(/^No case in which good practice could arise/) as string, teams: expect.stringMatching(/Investigators/) as string });
});

test('learning fed back: 3 + 1 raised, 2 fed back, 1 in time, 2 wait', () => {
  const items = [{ kind: 'individual', raised: 3, fed_back: 2, in_time: 1, waiting: 1, since: '2026-03-12' }, { kind: 'good_practice', raised: 1, fed_back: 0, in_time: 0, waiting: 1, since: '2026-02-12' }];
  expect(fedBackWords(items, 12)).toBe('4 learning points of all kinds raised at the last 12 panels: 2 fed back, 1 of them within 14 days. Individual learning alone, as on the chart: 3 raised, 2 fed back, 1 of them within 14 days. 2 wait for more than 14 days, the oldest since 12 Feb 2026.');
  expect(fedBackWords(items.slice(0, 1), 12)).toMatch(/^3 learning points raised at the last 12 panels: 2 fed back, 1 of them within 14 days\. 1 waits/);
  expect(fedBackWords([], 12)).toBe('No learning point was raised at the last 12 panels.');
  expect(fedBackWords([], 1)).toBe('No learning point was raised at the last panel.');
});

describe('a new tasking', () => {
  const draft = { ...emptyDraft, theme: 'victim-not-updated', audience: 'supervisors', product: 'guide', issued: '2026-10-01', due: '2026-12-01', review: '2027-05-01', effect: ' Updates made on the day. ' };

  test('a whole draft becomes a row under the next reference', async () => {
    expect(await readDraft(draft, ['T-07', 'T-08', 'other'])).toEqual({ ok: true, tasking: { tasking_ref: 'T-09', theme_id: 'victim-not-updated', audience: 'supervisors', product: 'guide', issued_on: '2026-10-01', due_on: '2026-12-01', done_on: null, review_on: '2027-05-01', expected_effect: 'Updates made on the day.' } });
    expect([nextRef([]), nextRef(['T-99'])]).toEqual(['T-01', 'T-100']);
  });

  test('every field that is wrong is told at once, with how to mend it', async () => {
    const read = await readDraft({ ...draft, theme: 'no-such', audience: '', product: 'x', issued: '2026-02-30' }, []);
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual(['theme', 'audience', 'product', 'issued']);
    const order = await readDraft({ ...draft, due: '2026-09-30', review: '2026-10-01' }, []);
    expect(order.ok ? {} : order.errors).toEqual({ due: 'It is due before it is set. Give a later day.' });
    expect(await readDraft({ ...draft, review: '2026-11-30' }, [])).toMatchObject({ ok: false, errors: { review: expect.stringMatching(/before the tasking is due/) as string } });
    expect(await readDraft({ ...draft, effect: 'x'.repeat(201) }, [])).toMatchObject({ ok: false, errors: { effect: expect.stringMatching(/^201 characters/) as string } });
  });

  test('text with an e-mail address or a name is not taken, and the message does not repeat it', async () => {
    const read = await readDraft({ ...draft, effect: 'Ask PC Jane Smith at jane.smith@force.example first' }, []);
    expect(read.ok).toBe(false);
    expect(read).toMatchObject({ errors: { effect: 'Words 3 to 4 (a name: after a title or rank) and word 6 (an e-mail address) may identify someone. Say what should change without it.' } });
    expect(JSON.stringify(read)).not.toMatch(/smith/i);
  });

  test('it is kept under the theme that it was set on, whatever that counts as, and with no column that the table lacks', () => {
    const { counts_as, ...row } = tasking('T-05', 'confidentiality-breach', { counts_as: 'conflict-of-interest', done_on: '2026-11-26' });
    expect([counts_as, taskingRow({ ...row, counts_as } as TaskingNow)]).toEqual(['conflict-of-interest', row]);
  });

  test('it cannot be done before it was set', () => {
    expect([doneProblem({ issued_on: '2026-10-01' }, '2026-09-30'), doneProblem({ issued_on: '2026-10-01' }, '2026-10-01'), doneProblem({ issued_on: '2026-10-01' }, '')]).toEqual(['It cannot be done before it was set.', null, null]);
  });
});
