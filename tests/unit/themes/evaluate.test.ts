import { expect, test } from 'vitest';
import { measureAssignment } from '../../../scripts/evaluate/measure-assignment';
import { boundaryRecall } from '../../../scripts/evaluate/measure-segments';
import { readArguments } from '../../../scripts/evaluate/read-arguments';

test('measureAssignment: one hit, one false alarm and one miss make F1 2 / (2 + 1 + 1)', () => {
  const measured = measureAssignment(
    [
      { truth: new Set(['a']), scores: [0.9, 0.6], suggested: [{ theme: 'a', band: 'accept' }, { theme: 'b', band: 'review' }] },
      { truth: new Set(['b']), scores: [0.1, 0.2], suggested: [] }
    ],
    ['a', 'b']
  );
  expect(measured.micro_f1).toBeCloseTo(0.5, 12);
  // a: F1 1; b: one false alarm and one miss, F1 0
  expect(measured.macro_f1).toBeCloseTo(0.5, 12);
  expect([measured.accept_precision, measured.accept_coverage, measured.recall_at_3]).toEqual([1, 0.5, 1]);
  // (.1² + .6² + .1² + .8²) / 4
  expect(measured.brier).toBeCloseTo(0.255, 12);
});

test('boundaryRecall: a boundary without a stop is lost when passages are joined by spaces', () => {
  const note = { noteRef: 'N', caseRef: 'C', panel: '2024-01', slot: 'new' as const, text: '', passages: ['Seen by OIC.', 'None told', 'qx file'].map((text) => ({ text, themes: [] })) };
  expect(boundaryRecall([note], '\n')).toBe(1);
  expect(boundaryRecall([note], ' ')).toBe(0.5);
});

test('readArguments: files apart or with commas, exemplars none, a strange option named', () => {
  expect(readArguments(['--notes', 'a', 'b,c', '--exemplars', 'none', '--withhold', 'x,y', '--json'])).toMatchObject({
    ok: true,
    options: { notes: ['a', 'b', 'c'], exemplars: [], train: null, withhold: ['x', 'y'], json: true, encoder: true }
  });
  expect(readArguments(['--notes', 'a', '--fast'])).toMatchObject({ ok: false, message: expect.stringContaining('--fast') });
  expect(readArguments([])).toMatchObject({ ok: false });
  expect(readArguments(['--generic', 'f', '--json'])).toEqual({ ok: true, generic: 'f', json: true });
});
