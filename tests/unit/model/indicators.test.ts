import { expect, test } from 'vitest';
import { tables } from '$lib/intake/columns';
import { computedTables } from '$lib/store/computed-tables';
import { indicatorNamed, indicators, indicatorsOf, leadingIndicators } from '$lib/model/indicators';
import { questions } from '$lib/model/questions';
import { logicModel, surveyBaseline } from '$lib/model/logic-model';

test('ids are those of the catalogue and each is given once', () => {
  const ids = indicators.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[OPQ]\d{1,2}[a-z]?$/.test(id))).toEqual([]);
  expect(() => indicatorNamed('P99')).toThrow();
});

test('every table that an indicator needs is in the data dictionary or computed', () => {
  const known = new Set([...tables, ...computedTables].map(({ name }) => name));
  expect(indicators.flatMap(({ id, needs }) => needs.filter((name) => !known.has(name)).map((name) => `${id} ${name}`))).toEqual([]);
});

test('every indicator says what it counts, what spoils it and which question it answers', () => {
  for (const { id, definition, numerator, caveat, answers, needs } of indicators) {
    expect([definition, numerator, caveat].every((words) => words.length > 4), id).toBe(true);
    expect(answers.every((answer) => /^6\.[123]\.\d+$/.test(answer)) && answers.length > 0, id).toBe(true);
    expect(needs.length, id).toBeGreaterThan(0);
  }
});

test('what is said of events holds on both of their charts: gaps between rare ones, counts by month of common ones, where higher is more', () => {
  const events = indicators.filter(({ shape }) => shape === 'events');
  expect(events.length).toBeGreaterThan(1);
  expect(events.filter(({ definition, caveat }) => /since the one before|point|rarer/.test(`${definition} ${caveat}`)).map(({ id }) => id)).toEqual([]);
});

test('a proportion has a denominator in words, and a count has none unless it is shown as parts', () => {
  for (const { id, unit, denominator, shape } of indicators) {
    if (unit === 'percent' || unit === 'rate' || unit === 'score') expect(denominator, id).not.toBeNull();
    if (unit === 'count' && shape === 'series') expect(denominator, id).toBeNull();
  }
});

test('what is said to be counted is what the numerator names: matters of conduct, appointments and reviews are no cases', () => {
  const others = /\b(matters|appointments|reviews|allegations|updates|slots|panels|incidents|actions)\b/;
  expect(indicators.filter(({ basis, numerator }) => basis === 'case' && others.test(numerator) && !/\bcases\b/.test(numerator)).map(({ id }) => id)).toEqual([]);
});

test('the volume of reports has no good direction and no target', () => {
  for (const id of ['P1', 'P1b', 'P1c', 'O1', 'O6']) expect([indicatorNamed(id).better, indicatorNamed(id).target]).toEqual(['none', null]);
});

test('every threshold is said to be proposed', () => {
  for (const { id, target } of indicators) if (target) expect(target.words, id).toContain('proposed, for the DA lead to set');
});

test('two clocks of one measure name each other', () => {
  for (const { id, otherClock } of indicators) if (otherClock) expect(indicatorNamed(otherClock).otherClock).toBe(id);
});

test('a wait that has shares by month has them by both clocks', () => {
  for (const { byMonth } of indicators) if (byMonth) expect([indicatorNamed(byMonth).clock, indicatorNamed(indicatorNamed(byMonth).otherClock!).clock]).toEqual(['cohort', 'closed']);
});

test('the logic model leads with six outputs and five outcomes, each in a box of its own', () => {
  const boxes = leadingIndicators.map((id) => logicModel.find((node) => node.id === indicatorNamed(id).node)!);
  expect(boxes.map(({ stage }) => stage)).toEqual([...Array(6).fill('outputs'), ...Array(5).fill('outcomes')]);
  expect(new Set(boxes.map(({ id }) => id)).size).toBe(11);
  for (const [i, box] of boxes.entries()) expect(indicatorsOf(box.id)[0]!.id).toBe(leadingIndicators[i]);
});

test('two in five is a share of those affected, never of all who answered', () => {
  const [affected, told] = surveyBaseline;
  expect(affected!.denominator).toBe(391);
  // 48% of 391 = 187.68
  expect(told!.denominator).toBe(Math.round(affected!.share * affected!.denominator));
});

test('each of the ten questions of the DA lead has measures that help to answer it, and every question named is known', () => {
  const asked = new Set(indicators.flatMap(({ answers }) => answers));
  expect(Array.from({ length: 10 }, (_, i) => `6.2.${i + 1}`).filter((question) => !asked.has(question))).toEqual([]);
  expect([...asked].filter((question) => !questions[question])).toEqual([]);
});

test('a cohort that is measured at both ends names waits that say what becomes of it', () => {
  for (const { id, inTheEnd } of indicators) if (inTheEnd) expect([indicatorNamed(inTheEnd).shape, indicatorNamed(id).clock]).toEqual(['durations', 'cohort']);
});
