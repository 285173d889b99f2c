import { describe, expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import { compareAround } from '$lib/workspace/indicators/changes/compare-around';
import { levelsInShort, monthsInShort } from '$lib/workspace/indicators/changes/describe-levels';
import { judgedMonths } from '$lib/workspace/indicators/changes/step-at';
import { gatherMoves, type AtChange } from '$lib/workspace/indicators/changes/what-moved';
import { askedInWords, claimInShort, lostGains, movesInShort, movesInWords, nearInWords, restInWords } from '$lib/workspace/indicators/changes/write-moves';
import { calm, context, seriesOf } from './series-of';

const team = { ref: 'I-1', startsOn: '2024-01-01', kind: 'team_model', label: 'Team starts' };
const fell = seriesOf([...calm(24).map((n) => n + 10), ...calm(24).map((n) => n + 2)], 20);
const rose = seriesOf([...calm(24).map((n) => n + 2), ...calm(24).map((n) => n + 10)], 20);
const still = seriesOf(calm(48).map((n) => n + 8), 20);
const short = seriesOf(calm(27).map((n) => n + 8), 20);

/** A measure at the change, alone as far as others are asked: each is held against none but itself. */
function at(id: string, rows: ReturnType<typeof seriesOf>, near: string | null = null): AtChange {
  const indicator = indicatorNamed(id);
  const comparison = { ...compareAround(indicator, judgedMonths(indicator, rows, context), team, { adjusted: 0.001, of: 5, asked: false }), near };
  return { indicator, refused: comparison.verdict === 'refused', unmodelled: comparison.verdict === 'unmodelled', comparison };
}
const silent = (id: string): AtChange => ({ indicator: indicatorNamed(id), refused: false, unmodelled: false, comparison: null });

describe('what moved at a change', () => {
  // P5 and P14 are of what is to be looked at when a team starts; P10, P9 and O1b are not.
  const moved = gatherMoves(team, [at('P14', still), at('P5', rose), at('P10', fell), silent('P9'), at('P6b', short), at('O1b', still)]);

  test('asked beforehand comes first, its claims before the rest, and of others the claims alone', () => {
    expect(moved.asked.map(({ indicator, comparison }) => `${indicator.id} ${comparison.verdict}`)).toEqual(['P5 associated', 'P14 no step', 'P6b refused']);
    expect(moved.others.map(({ indicator }) => indicator.id)).toEqual(['P10']);
  });

  test('measures are counted: five can be compared, of which two are claimed and three are not; one cannot', () => {
    expect([moved.compared, moved.refused]).toEqual([5, 1]);
    expect(Object.values(moved.unclaimed).map((of) => of.map(({ id }) => id).sort())).toEqual([['O1b', 'P14', 'P9'], [], ['P6b']]);
    expect(restInWords(moved)).toMatch(/^Of 3 measures nothing is claimed: .* 1 cannot be compared: too few data on one side of the date\.$/);
  });

  test('the finding names what moved and which way', () => {
    expect(movesInWords(moved)).toBe('Two of 5 measures moved with it beyond chance: cases given to an investigator at PIP 2 or above rose; victim updates made on time fell.');
    expect(movesInShort(moved)).toBe('2 of 5 measures moved with it beyond chance.');
  });

  test('what was to be looked at and is not loaded is named', () => {
    expect(moved.absent.map(({ id }) => id)).toContain('Q9');
    expect(moved.absent.map(({ id }) => id)).not.toContain('P6b');
    expect(askedInWords(moved)).toBe(`Of the ${3 + moved.absent.length} that were to be looked at when such a change came, 1 moved with it beyond chance.`);
  });

  test('each says in a few words what can be said, and whether it is for the better', () => {
    expect([...moved.asked, ...moved.others].map(({ comparison }) => claimInShort(comparison))).toEqual(['Associated with a rise, for the better', 'Chance can explain it', 'Not compared', 'Associated with a fall, for the worse']);
  });
});

test('where nothing moved, and where nothing can be compared, it says so and claims nothing', () => {
  const none = gatherMoves(team, [at('P10', still), silent('P9')]);
  expect(movesInWords(none)).toBe('None of the 2 measures that can be compared moved with it beyond chance.');
  expect(none.others).toEqual([]);
  const few = gatherMoves(team, [at('P10', short)]);
  expect(movesInWords(few)).toMatch(/^No measure can be compared at this date/);
  expect(movesInShort(few)).toBe('Too few data on one side of it to compare any measure.');
});

test('where none of what was to be looked at can be compared, none is said not to have moved', () => {
  const few = gatherMoves(team, [at('P14', short), at('P10', rose)]);
  expect(askedInWords(few)).toBe(`Of the ${1 + few.absent.length} that were to be looked at when such a change came, none can be compared.`);
});

test('what may go with a change is counted among those compared, not beside them', () => {
  const { indicator, comparison } = at('P14', rose);
  const may = gatherMoves(team, [{ indicator, refused: false, unmodelled: false, comparison: { ...comparison!, verdict: 'suggested' } }]);
  expect(movesInWords(may)).toMatch(/^None of the 1 measure that can be compared moved with it beyond chance\. One of them may go with it: /);
  expect(movesInShort(may)).toBe('None of 1 measure moved with it beyond chance; 1 of them may go with it.');
});

test('a fall to none at all is no lack of data: it is seen in plain figures, apart from what is too little', () => {
  // 24 of 120 before, 0 of 120 after.
  const none = at('Q9', seriesOf([...Array<number>(24).fill(1), ...Array<number>(24).fill(0)], 5));
  const moved = gatherMoves(team, [none, at('P14', still), at('P6b', short)]);
  expect([moved.compared, moved.unmodelled, moved.refused]).toEqual([1, 1, 1]);
  expect(moved.asked.map(({ indicator }) => indicator.id)).toEqual(['Q9', 'P14', 'P6b']);
  expect(claimInShort(none.comparison!)).toBe('Fell in plain figures, not modelled');
  expect(restInWords(moved)).toMatch(/ 1 leaves a model nothing to fit, since none at all came on one side of the date, or all that could: only plain figures can be seen\. 1 cannot be compared: too few data on one side of the date\.$/);
});

test('a change of a kind of which nothing was asked says so', () => {
  expect(askedInWords(gatherMoves({ ...team, kind: 'policy' }, [at('P5', rose)]))).toMatch(/^Nothing was set down beforehand/);
});

test('more than three are named by three and a number, and a change too near is said once', () => {
  const near = 'Triage starts (1 Mar 2024) lies less than 8 months away: the figures cannot tell at which date it changed.';
  const many = gatherMoves({ ...team, kind: 'tasking' }, ['P10', 'P9', 'P11', 'P11b'].map((id) => at(id, rose, near)));
  expect(movesInWords(many)).toMatch(/^Four of 4 measures moved with it beyond chance: .*; .*; .*; and 1 more\.$/);
  expect(nearInWords(many)).toEqual([near]);
  expect(movesInShort(many)).toMatch(/; another change lies too near to tell them apart\.$/);
});

test('before and after stand in short: of few events with their interval and no bare percentage', () => {
  const { comparison } = at('P10', seriesOf([...Array<number>(24).fill(0).map((_, i) => (i < 2 ? 1 : 0)), ...Array<number>(24).fill(1)], 2));
  // 2 of 48 before, 24 of 48 after: 50% − 4.2% is 46 points.
  const { before, after, change } = levelsInShort(indicatorNamed('P10'), comparison!.levels);
  expect(before).toMatch(/^2 of 48, 95% interval 1% to 14%$/);
  expect(after).toBe('24 of 48 (50%)');
  expect(change).toMatch(/^\+46 points \(/);
});

test('beside a heading of 24 months stands how many there are, and how many of them have a value', () => {
  const side = (span: number, months: number, leftOut = 0) => monthsInShort({ span, months, leftOut, events: 1, exposure: 1 }, 24);
  expect(side(24, 24)).toBe('');
  expect(side(21, 21)).toBe(', 21 months only');
  expect(side(24, 17)).toBe(', 17 months with a value');
  expect(side(21, 15)).toBe(', 21 months only, 15 with a value');
  expect(side(24, 23, 1)).toBe(', 1 left out');
  // Six months inside of which nothing was loaded: 24 of 30.
  expect(side(30, 24)).toBe(', 30 months, 24 with a value');
});

test('a gain that has moved back since is told once, at the first change that claims it; a loss that has moved back is no lost gain', () => {
  const back = (id: string, rows: ReturnType<typeof seriesOf>): AtChange => {
    const moved = at(id, rows);
    return { ...moved, comparison: { ...moved.comparison!, movedBack: 'It has moved back since by more than chance: 3 of 9.' } };
  };
  const first = gatherMoves(team, [back('P5', rose), back('P10', fell), at('P9', rose)]);
  const second = gatherMoves({ ...team, ref: 'I-2' }, [back('P5', rose)]);
  expect(lostGains([first, second]).map(({ indicator, intervention }) => [indicator.id, intervention.ref])).toEqual([['P5', 'I-1']]);
  expect(claimInShort(back('P5', rose).comparison!)).toBe('Associated with a rise, for the better, moved back since');
});
