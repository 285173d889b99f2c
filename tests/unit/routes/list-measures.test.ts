import { expect, test } from 'vitest';
import { indicators } from '$lib/model/indicators';
import { inspectorsQuestion } from '$lib/model/questions';
import { listMeasures } from '../../../src/routes/trends/list-measures';

test('what needs attention joins what an inspector would challenge, and no other question', () => {
  // The clock of suspensions and the reviews of restrictions answer 6.3.6 alone.
  const needs = (id: string) => id === 'Q22' || id === 'Q22b';
  const listed = (question: string | null, node: 'accountability' | null = null) => listMeasures(indicators, { question, node }, needs).map(({ id }) => id);
  const named = indicators.filter(({ answers }) => answers.includes(inspectorsQuestion)).map(({ id }) => id);
  expect(named).not.toContain('Q22');
  expect(listed(inspectorsQuestion).filter((id) => !named.includes(id))).toEqual(['Q22', 'Q22b']);
  expect(listed('6.2.6')).not.toContain('Q22');
  expect(listed(null)).toHaveLength(indicators.length);
  expect(listed(inspectorsQuestion, 'accountability').every((id) => indicators.find((each) => each.id === id)!.node === 'accountability')).toBe(true);
});
