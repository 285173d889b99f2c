import { expect, test } from 'vitest';
import type { SurvivalData } from '$lib/charts/survival/survival-data';
import { survivalShape } from '$lib/charts/survival/survival-shape';

const data: SurvivalData = {
  measure: 'Cases without a conduct outcome', kind: 'waiting',
  groups: [{
    label: 'All', n: 4, events: 2, endDays: 100, medianDays: 60, censoredDays: [80],
    steps: [{ days: 20, share: 0.75, lower: 0.3, upper: 0.95, atRisk: 4 }, { days: 60, share: 0.5, lower: 0.1, upper: 0.8, atRisk: 3 }]
  }]
};

test('the curve starts at 100%, falls at each event and runs to the end of observation', () => {
  const { curves, values, area } = survivalShape(data, 900);
  expect(curves[0]!.line.startsWith(`M${area.x.toFixed(1)},${values.position(1).toFixed(1)}`)).toBe(true);
  expect(curves[0]!.line.match(/V/g)).toHaveLength(2);
  expect(curves[0]!.line.endsWith(`H${(area.x + area.width).toFixed(1)}`)).toBe(true);
});

test('half is dropped to the axis where it is reached, and said where it is not', () => {
  expect(survivalShape(data, 900).half.drops).toHaveLength(1);
  const never = { ...data, groups: [{ ...data.groups[0]!, medianDays: null }] };
  expect(survivalShape(never, 900).notes).toContain('Half is not reached, so there is no median.');
});

test('how many are still followed is only said where it is known', () => {
  const shape = survivalShape(data, 900);
  expect(shape.atRisk[0]!.numbers.map(({ text }) => text)).toEqual(['4', '4', '3', '3']);
});

test('a rising curve starts at nothing', () => {
  const { curves, values, area } = survivalShape({ ...data, kind: 'happened' }, 900);
  expect(curves[0]!.line.startsWith(`M${area.x.toFixed(1)},${values.position(0).toFixed(1)}`)).toBe(true);
});

test('the first mark is day 0, and each says its interval', () => {
  const { marks } = survivalShape(data, 900);
  expect(marks.map(({ heading }) => heading)).toEqual(['day 0', 'day 20', 'day 60']);
  expect(marks[1]!.lines).toEqual(['75% still waiting', '95% interval 30% to 95%', '4 cases still followed']);
});

test('no case and no event are drawn or said without a bad number', () => {
  expect(survivalShape({ ...data, groups: [] }, 700).empty).toMatch(/^No data/);
  expect(JSON.stringify(survivalShape({ ...data, groups: [{ label: 'All', n: 1, steps: [] }] }, 320))).not.toMatch(/NaN|Infinity/);
});
