import { expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import { basisWords } from '../../../src/routes/trends/[id]/basis-words';

test('recent months are called unfinished where the measure leaves them unjudged, and nowhere else', () => {
  expect(['P1', 'P5', 'P6'].map((id) => basisWords(indicatorNamed(id)))).toEqual(['By month of report', 'By month of report', 'By month of report']);
  expect(basisWords(indicatorNamed('P12b'))).toBe('By month of report: a cohort, of which the last 12 months are unfinished');
  expect(basisWords(indicatorNamed('P12'))).toBe('By month of the decision: only what is finished');
  expect(basisWords(indicatorNamed('Q12c'))).toBe('By month of report: cases still open count as far as they have come');
});
