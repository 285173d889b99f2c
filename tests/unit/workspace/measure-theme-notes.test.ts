import { describe, expect, test } from 'vitest';
import type { ThemeEventRow } from '$lib/store/queries/theme-events';
import { themeNotes } from '$lib/workspace/themes/measure-theme-notes';

const row = (event_no: number, event: string, theme_id: string, more: Partial<ThemeEventRow> = {}): ThemeEventRow => ({ event_no, event_on: '2026-11-26', event, theme_id, other_theme_id: null, name: null, undoes: null, reason: null, ...more });
const merge = (seq: number, from: string, into: string): ThemeEventRow => row(seq, 'merge', from, { other_theme_id: into });

describe('what a measure says of the themes that it counts', () => {
  const renamed = row(1, 'rename', 'confidentiality-breach', { name: 'Who knew' });
  test('two barriers of Q18 that are merged are counted under one, each under the names of its day', () => {
    expect(themeNotes('Q18', [renamed, merge(2, 'confidentiality-breach', 'conflict-of-interest')], [])).toEqual([
      expect.stringMatching(/^On 26 Nov 2026 “.+” was renamed: the theme that is counted here is called “Who knew”\.$/) as string,
      'On 26 Nov 2026 “Who knew” was merged into “Conflict of interest”: its cases count here under “Conflict of interest”, in every month, and no longer apart.'
    ]);
  });
  test('what is merged away is followed, what is split or retired is counted no more, and what comes in counts too', () => {
    expect(themeNotes('Q9b', [row(1, 'rename', 'investigation-delay', { name: 'Delay' }), merge(2, 'late-to-panel', 'investigation-delay'), merge(3, 'investigation-delay', 'conflict-of-interest'), row(4, 'retire', 'conflict-of-interest')], []).slice(1)).toEqual([
      'On 26 Nov 2026 “Case reached oversight too late” was merged into “Delay”: its cases count here under “Delay”, in every month.',
      'On 26 Nov 2026 “Delay” was merged into “Conflict of interest”: that is counted here in its stead, with all its cases, in every month.',
      'On 26 Nov 2026 “Conflict of interest” was retired, and is counted here no more, in any month: what was coded with it is on its page.'
    ]);
    expect(themeNotes('Q18', [row(1, 'retire', 'conflict-of-interest')], [])).toEqual(['On 26 Nov 2026 “Conflict of interest” was retired, and is counted here no more, in any month: what was coded with it is on its page.']);
    const split = [row(1, 'create', 'helped', { name: 'Helped' }), row(2, 'create', 'worse', { name: 'Worse' }), row(3, 'split', 'conflict-of-interest', { other_theme_id: 'helped' }), row(4, 'split', 'conflict-of-interest', { other_theme_id: 'worse' })];
    expect(themeNotes('Q18', split, [])).toEqual(['On 26 Nov 2026 “Conflict of interest” was split into “Helped” and “Worse”, and is counted here no more, in any month: its cases are on the pages of these.']);
  });
  test('a measure of every theme tells of each merger; what was taken back, was passed over or is of another theme is not told', () => {
    expect(themeNotes('O6', [renamed, merge(2, 'late-to-panel', 'conflict-of-interest')], [])).toEqual(['On 26 Nov 2026 “Case reached oversight too late” was merged into “Conflict of interest”: where a case shows both, it is one theme now, in every month.']);
    expect(themeNotes('Q18', [merge(1, 'conflict-of-interest', 'late-to-panel'), row(2, 'undo', 'conflict-of-interest', { undoes: 1 })], [])).toEqual([]);
    expect(themeNotes('Q18', [row(1, 'retire', 'late-to-panel'), row(2, 'rename', 'late-to-panel', { name: 'X' })], [])).toEqual([]);
    expect(themeNotes('P9', [renamed], [])).toEqual([]);
  });
});
