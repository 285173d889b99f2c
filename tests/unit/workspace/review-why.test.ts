import { describe, expect, test } from 'vitest';
import type { PassageTheme } from '$lib/store/queries/review';
import type { Contrast } from '$lib/themes/judging/contrast';
import { alsoNear, rivalOf, whyWords } from '$lib/workspace/review/review-why';
import { describeSimilar, likenessWords } from '$lib/workspace/themes/theme-similar';
import { markStretches } from '$lib/workspace/themes/theme-view';

const suggested = (...ids: string[]): PassageTheme[] => ids.map((theme_id) => ({ theme_id, standing: 'review', score: 0.5, drivers: '' }));
const ranked = [{ theme: 'late-to-panel', score: 0.6 }, { theme: 'investigation-delay', score: 0.2 }, { theme: 'conflict-of-interest', score: 0.01 }];
const parts = { words: 0, meaning: 0, rivals: 0, bearing: 0, neighbours: 0, place: 0 };
const contrast = (more: Partial<Contrast>): Contrast => ({ theme: 'late-to-panel', rival: 'investigation-delay', score: 0.6, rivalScore: 0.2, gap: 1.5, parts, usual: 0, forTheme: [], forRival: [], ...more });

describe('the theme that another is set against', () => {
  test('is the surest other suggestion, else the likeliest other theme, else none', () => {
    expect(rivalOf('late-to-panel', suggested('late-to-panel', 'victim-not-updated'), ranked)).toBe('victim-not-updated');
    expect(rivalOf('late-to-panel', suggested('late-to-panel'), ranked)).toBe('investigation-delay');
    expect(rivalOf('victim-not-updated', [], ranked)).toBe('late-to-panel');
    expect(rivalOf('late-to-panel', [], [])).toBeNull();
  });

  test('also near is what is not suggested and has a chance of 2% or more', () => {
    expect(alsoNear('late-to-panel', suggested('late-to-panel'), ranked)?.theme).toBe('investigation-delay');
    expect(alsoNear('late-to-panel', suggested('late-to-panel', 'investigation-delay'), ranked)).toBeNull();
  });
});

describe('the sentence', () => {
  test('names both, how far apart, what speaks most for the leader and what against it', () => {
    // 2.5 - 1 = 1.5
    expect(whyWords(contrast({ parts: { ...parts, words: 2.5, place: -1 } })))
      .toBe('“Case reached oversight too late” is ahead of “Delay, drift and changes of investigator” (60% against 20%), mostly by the words of the passage; its place in the note speaks the other way.');
  });

  test('puts the rival first where it leads, and its reasons with it', () => {
    expect(whyWords(contrast({ gap: -3, score: 0.004, rivalScore: 0.5, parts: { ...parts, neighbours: -3 } })))
      .toMatch(/^“Delay, drift and changes of investigator” is well ahead of “Case reached oversight too late” \(50% against under 1%\), mostly by the passages around it\.$/);
  });
});

describe('what was found', () => {
  test('keeps its order, with the shared words apart, and leaves out what is no longer held', () => {
    const text = { passage: 'N-1:0', note: 'N-1', case_ref: 'A', panel: '2026-09-01', body: 'No update for weeks.', themes: '' };
    const found = describeSimilar([{ id: 'N-9:0', likeness: 0.9, shared: [] }, { id: 'N-1:0', likeness: 0.4, shared: [{ text: 'update', start: 3, end: 9, weight: 0.2 }] }], [text]);
    expect(found.map(({ passage }) => passage)).toEqual(['N-1:0']);
    expect(found[0]!.parts).toEqual([{ text: 'No ', driving: false }, { text: 'update', driving: true }, { text: ' for weeks.', driving: false }]);
  });

  test('a stretch that overlaps an earlier one or leaves the text is passed over', () => {
    expect(markStretches('abcdef', [{ start: 2, end: 4 }, { start: 0, end: 2 }, { start: 3, end: 5 }, { start: 5, end: 9 }]).map(({ text }) => text)).toEqual(['ab', 'cd', 'ef']);
  });

  test('likeness is said in words and of a hundred', () => expect([0.5, 0.25, 0.1].map(likenessWords)).toEqual(['very alike (50 of 100)', 'alike (25 of 100)', 'a little alike (10 of 100)']));
});
