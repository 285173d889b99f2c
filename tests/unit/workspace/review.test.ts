import { describe, expect, test } from 'vitest';
import type { Coding, PassageTheme, Review } from '$lib/store/queries/review';
import { decide, isPseudonym, sameCodings, whyNot } from '$lib/workspace/review/review-decide';
import { commandFor, digitChoices } from '$lib/workspace/review/review-keys';
import { noteStretches } from '$lib/workspace/review/review-stretches';
import { unansweredWords } from '$lib/workspace/review/decision-words';
import { drivingWords, keptWords, lessonWords, panelWords, progressWords, sureWords, waitingWords, wasHeading, whyWaitingWords } from '$lib/workspace/review/review-words';

const today = '2026-10-06';
const suggestions: readonly PassageTheme[] = [
  { theme_id: 'victim-not-updated', standing: 'accept', score: 0.9, drivers: '0-4:1.200' },
  { theme_id: 'investigation-delay', standing: 'review', score: 0.4, drivers: '5-9:0.300' }
];
const waiting: Review = {
  passage: { passage: 'N-1:10', note_ref: 'N-1', start_offset: 10, end_offset: 50, state: 'accept', first_coder: null },
  coder: 'coder-1', codings: [], themes: suggestions
};
const coding = (theme_id: string, verdict: Coding['verdict'], more: Partial<Coding> = {}): Coding => ({ start_offset: 10, end_offset: 50, theme_id, verdict, coded_on: today, ...more });
const confirm = (review: Review, theme: string) => decide(review, suggestions, { verdict: 'confirmed', theme }, today);
const reject = (review: Review, theme: string) => decide(review, suggestions, { verdict: 'rejected', theme }, today);
const none = (review: Review) => decide(review, suggestions, { verdict: 'none' }, today);

describe('what a decision leaves in the tables', () => {
  test('a confirmed suggestion settles the passage, keeps its driving words, and the other is suggested no more', () => {
    const after = confirm(waiting, 'investigation-delay');
    expect(after.codings).toEqual([coding('investigation-delay', 'confirmed')]);
    expect(after.passage.state).toBe('coded');
    expect(after.themes).toEqual([{ theme_id: 'investigation-delay', standing: 'confirmed', score: 1, drivers: '5-9:0.300' }]);
  });

  test('a second theme stands beside the first, one that the engine did not suggest among them', () => {
    const after = confirm(confirm(waiting, 'victim-not-updated'), 'late-to-panel');
    expect(after.themes.map(({ theme_id, drivers }) => [theme_id, drivers])).toEqual([['late-to-panel', ''], ['victim-not-updated', '0-4:1.200']]);
  });

  test('"none" takes confirmed themes back, and a confirmed theme takes "none" back', () => {
    const empty = none(confirm(waiting, 'victim-not-updated'));
    expect(empty.codings).toEqual([coding('none', 'confirmed')]);
    expect([empty.passage.state, empty.themes]).toEqual(['coded', []]);
    expect(confirm(empty, 'late-to-panel').codings).toEqual([coding('late-to-panel', 'confirmed')]);
  });

  test('a rejection alone leaves the other suggestions waiting; when all are rejected nothing is', () => {
    const one = reject(waiting, 'victim-not-updated');
    expect([one.passage.state, one.themes]).toEqual(['review', [suggestions[1]]]);
    const both = reject(one, 'investigation-delay');
    expect([both.passage.state, both.themes]).toEqual(['unassigned', []]);
    expect(both.codings.map(({ verdict }) => verdict)).toEqual(['rejected', 'rejected']);
  });

  test('to reject what was just confirmed brings the other suggestion back to wait', () => {
    const after = reject(confirm(waiting, 'victim-not-updated'), 'victim-not-updated');
    expect(after.codings).toEqual([coding('victim-not-updated', 'rejected')]);
    expect([after.passage.state, after.themes]).toEqual(['review', [suggestions[1]]]);
  });

  test('a new word on a theme replaces one on a slightly different span, which would otherwise speak last', () => {
    const before: Review = { ...waiting, codings: [coding('victim-not-updated', 'rejected', { start_offset: 12 })] };
    expect(confirm(before, 'victim-not-updated').codings).toEqual([coding('victim-not-updated', 'confirmed')]);
  });

  test('the same word twice is known as the same, another day or another verdict is not', () => {
    const once = confirm(waiting, 'victim-not-updated');
    expect(sameCodings(once, confirm(once, 'victim-not-updated'))).toBe(true);
    expect(sameCodings(once, waiting)).toBe(false);
    expect(sameCodings(once, decide(once, suggestions, { verdict: 'confirmed', theme: 'victim-not-updated' }, '2026-10-07'))).toBe(false);
  });
});

describe('what is settled never moves', () => {
  test('a waiting passage is open, and stays so for the coder who began its note', () => {
    expect(whyNot(waiting)).toBeNull();
    expect(whyNot({ ...waiting, passage: { ...waiting.passage, first_coder: 'coder-1' } })).toBeNull();
  });
  test('a passage that another has coded is theirs', () => expect(whyNot({ ...waiting, passage: { ...waiting.passage, first_coder: 'coder-7' } })).toMatch(/^coder-7 has coded/));
  test('the figures rest on the first by pseudonym, not on the earliest, and who is barred is told so', () => {
    expect(whyNot({ ...waiting, passage: { ...waiting.passage, first_coder: 'coder-7' } })).toContain('first coder by pseudonym');
  });
  test('a passage that was coded before is closed', () => expect(whyNot({ ...waiting, passage: { ...waiting.passage, state: 'coded' } })).toMatch(/settled already/));
});

describe('keys', () => {
  const press = (key: string, code: string, more: Partial<Parameters<typeof commandFor>[0]> = {}) =>
    commandFor({ key, code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false, isComposing: false, ...more });
  test('digits confirm and, with Shift, reject, whatever character the layout gives', () => {
    expect(press('2', 'Digit2')).toEqual({ kind: 'confirm', at: 1 });
    expect(press('"', 'Digit2', { shiftKey: true })).toEqual({ kind: 'reject', at: 1 });
    expect([press('4', 'Digit4'), press('0', 'Digit0')]).toEqual([{ kind: 'confirm', at: 3 }, null]);
    expect(digitChoices([{ theme_id: 'a' }, { theme_id: 's' }], new Map([['s', ['b', 'c']]]))).toEqual([{ theme: 'a', of: 'a' }, { theme: 'b', of: 's' }, { theme: 'c', of: 's' }]);
  });
  test('letters act on their own, never with Ctrl, Alt or Meta', () => {
    expect(['x', 'n', 't', 'j', 'k', 'u'].map((key) => press(key, '')?.kind)).toEqual(['reject-next', 'none', 'add', 'next', 'back', 'undo']);
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) expect(press('n', 'KeyN', { [modifier]: true })).toBeNull();
  });
  test('a held key moves but never decides or takes back', () => {
    expect(press('j', 'KeyJ', { repeat: true })).toEqual({ kind: 'next' });
    expect([press('1', 'Digit1', { repeat: true }), press('n', 'KeyN', { repeat: true }), press('u', 'KeyU', { repeat: true })]).toEqual([null, null, null]);
  });
});

test('a note cut at its passages loses nothing, bullets and blank lines neither', () => {
  const text = '- Early NFA.\n\n- No update since.\nEnd';
  const at = (part: string) => ({ start_offset: text.indexOf(part), end_offset: text.indexOf(part) + part.length, note_text: text, state: 'review' });
  const stretches = noteStretches([{ passage: 'a', ...at('Early NFA.') }, { passage: 'b', ...at('No update since.') }]);
  expect(stretches.map((stretch) => [stretch.passage, stretch.text])).toEqual([[null, '- '], ['a', 'Early NFA.'], [null, '\n\n- '], ['b', 'No update since.'], [null, '\nEnd']]);
  expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
});

describe('words', () => {
  const row = (panel: string, waits: boolean, in_all = 4) => ({ panel, waiting: waits, in_all });
  const queue = [row('2026-09-01', false), row('2026-09-01', true), row('2026-08-01', true), row('2026-08-01', true)];
  test('progress counts passages and panels', () => {
    expect(progressWords(queue)).toBe('1 of 4 settled, 2 panels.');
    expect(panelWords(queue)).toBe('September 2026 1 of 2 · August 2026 0 of 2');
  });
  test('panels before the newest three are told together: 2 and 1 passages make 3', () => {
    const more = [...queue, row('2026-07-01', true), row('2026-06-01', true), row('2026-06-01', true), row('2026-05-01', true)];
    expect(panelWords(more)).toBe('September 2026 1 of 2 · August 2026 0 of 2 · July 2026 0 of 1 · 2 earlier panels 0 of 3');
  });
  test('what lies behind a long queue is said: 7 in all and 4 in view leave 3', () => expect(progressWords(queue.map((one) => ({ ...one, in_all: 7 })))).toMatch(/3 older passages wait behind these/));
  test('what earlier sittings settled is said to be kept', () => {
    expect(keptWords(6)).toBe('6 passages settled before are kept and count; they are not listed again.');
    expect([keptWords(1), keptWords(0)]).toEqual(['1 passage settled before is kept and counts; it is not listed again.', '']);
  });
  test('how sure, and what it counts for', () => {
    expect(sureWords(suggestions[0]!, null, 'coder-2')).toBe('The engine is 90% sure; counted as found, not yet confirmed');
    expect(sureWords(suggestions[1]!, null, 'coder-2')).toBe('The engine is 40% sure; counted nowhere until confirmed');
    expect(sureWords(suggestions[1]!, 'confirmed', 'coder-2')).toBe('Confirmed by coder-2; the engine was 40% sure');
  });
  test('a suggestion that was passed over in a settled passage is said to count nowhere', () => {
    expect(sureWords(suggestions[0]!, null, 'coder-2', true)).toBe('Not chosen, so counted nowhere; the engine was 90% sure');
    expect(sureWords(suggestions[0]!, 'rejected', 'coder-2', true)).toBe('Rejected by coder-2; the engine was 90% sure');
    expect([unansweredWords([]), unansweredWords(['Delay'])]).toEqual(['', ' The passage is settled, so “Delay” is counted nowhere: confirm it too if it holds.']);
  });
  test('driving words come once each, those that speak against the theme not at all', () => expect(drivingWords('late and late again', '0-4:0.5;9-13:0.4;14-19:-0.2')).toEqual(['late']));
  test('one passage waits, two wait, none says nothing', () => expect([1, 2, 0].map(waitingWords)).toEqual(['1 passage waits for you', '2 passages wait for you', null]));
  test('what waits because its theme was split is told from what the engine suggests: 113 less 31 leave 82', () => {
    expect(whyWaitingWords({ passages: 113, again: 31 })).toBe('for 82 the engine suggests a theme, and nobody has said yes or no; 31 wait because their theme was split, and nobody has said what they are now');
    expect(whyWaitingWords({ passages: 5, again: 0 })).toBe('the engine suggests a theme, and nobody has said yes or no');
    expect(whyWaitingWords({ passages: 1, again: 1 })).toBe('its theme was split, and nobody has said what it is now');
  });
  test('the card of a split theme asks until the person has said what it is now', () => {
    expect(wasHeading('Managers', [], false)).toBe('Was “Managers”: choose what it is now');
    expect(wasHeading('Managers', ['Helped', 'Hindered'], true)).toBe('Was “Managers”: now “Helped” and “Hindered”');
    expect(wasHeading('Managers', [], true)).toBe('Was “Managers”: none of these now');
  });
  test('a pseudonym has no space and no formula', () => expect(['coder-2', 'a', 'Jo Smith', '=1', ''].map(isPseudonym)).toEqual([true, true, false, false, false]));
});

test('what the engine learnt says how many more or fewer wait, so that the number of passages never moves without a word', () => {
  const words = (changed: number, waiting: number) => lessonWords({ changed, waiting });
  expect(words(3, 1)).toBe('The engine learnt from that: suggestions for 3 other passages changed, and 1 more waits.');
  expect(words(1, -1)).toContain('suggestions for 1 other passage changed, and 1 fewer waits.');
  expect(words(4, -2)).toContain('and 2 fewer wait.');
  expect(words(2, 0)).toContain('and as many wait as before.');
  expect(words(0, 0)).toBe('The engine learnt from that: no other suggestion changed.');
  expect([lessonWords('learning'), lessonWords(null)]).toEqual(['The engine is learning from that …', '']);
});
