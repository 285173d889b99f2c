import { utcMonth } from 'd3';
import { describe, expect, test } from 'vitest';
import type { ControlData } from '$lib/charts/control/control-data';
import { controlShape } from '$lib/charts/control/control-shape';
import { parseDay } from '$lib/charts/axes/day';

const month = (i: number) => utcMonth.offset(parseDay('2021-07-01'), i).toISOString().slice(0, 10);
const chart = (values: (number | null)[], more: Partial<ControlData> = {}): ControlData => ({
  measure: 'Cases heard', unit: 'count', points: values.map((value, i) => ({ date: month(i), value })), ...more
});
const steady = chart([5, 6, 4, 7, 5, 6, 5, 4, 6, 5, 7, 5, 6, 4]);
const all = (centre: number | null, lower: number | null, upper: number | null, why: string | null = null) => ({ segments: [{ from: month(0), to: month(99), centre, lower, upper, why }] });

describe('limits', () => {
  test('a limit below zero is cut off at zero, not drawn as a line, and said to be', () => {
    const shape = controlShape({ ...steady, ...all(5.4, -0.4, 11.2) }, 700);
    expect(shape.lines[0]).toMatchObject({ clamped: 'lower', lower: '', last: { lower: 0, upper: 11.2 } });
    expect(shape.labels.map(({ text }) => text)).not.toContain('lower limit 0');
    expect(shape.notes).toContain('The lower limit would be below 0, which cannot be: it is cut off there.');
  });

  test('a point that is not judged has no limits: it parts the band, and is a ring that the last value does not come from', () => {
    const points = [0.5, 0.6, 0.1, 0.5, 0.6, 0.9].map((value, i) => ({ date: month(i), value, ...(i === 2 || i === 5 ? { hollow: 'other' as const, lower: null, upper: null } : { lower: 0.2, upper: 0.8 }) }));
    const shape = controlShape({ measure: 'Share', unit: 'percent', points, segments: [{ from: month(0), to: month(5), centre: 0.5, lower: null, upper: null }] }, 700);
    expect(shape.lines[0]!.band.match(/Z/g)).toHaveLength(2);
    expect(shape.points.map(({ hollow }) => hollow)).toEqual([null, null, 'other', null, null, 'other']);
    expect(shape.labels.find(({ kind }) => kind === 'latest')!.text).toBe('60%');
  });

  test('a share has no limit above 100%', () => {
    const shape = controlShape({ ...chart([0.9, 0.8, 0.95]), unit: 'percent', ...all(0.88, 0.7, 1.2) }, 700);
    expect(shape.lines[0]!.clamped).toBe('upper');
    expect(shape.values.position(1)).toBe(shape.area.y);
  });

  test('withheld limits are not drawn and the reason is a note', () => {
    const why = 'Limits are withheld: 3 points, and at least 13 are needed.';
    const shape = controlShape({ ...chart([1, 2, 3]), ...all(2, null, null, why) }, 700);
    expect(shape.lines[0]).toMatchObject({ band: '', upper: '', lower: '', last: null });
    expect(shape.notes).toContain(why);
  });

  test('limits that differ from point to point become steps', () => {
    const points = [10, 20, 10].map((n, i) => ({ date: month(i), value: 0.5, numerator: n / 2, denominator: n, lower: 0.5 - 1 / n, upper: 0.5 + 1 / n }));
    const shape = controlShape({ measure: 'Share', unit: 'percent', points, ...all(0.5, null, null) }, 700);
    expect(shape.lines[0]!.upper.match(/V/g)).toHaveLength(2);
    expect(shape.count).toBe('3 months; 20 of 40 in all.');
  });

  test('each segment ends where the next begins', () => {
    const segments = [{ from: month(0), to: month(6), centre: 5, lower: 1, upper: 9 }, { from: month(7), to: month(13), centre: 6, lower: 2, upper: 10 }];
    const [first, second] = controlShape({ ...steady, segments }, 700).lines;
    expect(first!.right).toBe(second!.left);
  });
});

describe('gaps', () => {
  const held = { ...steady, points: steady.points.filter((_, i) => i < 5 || i > 10) };

  test('six missing months lift the line, are named on the plot and told', () => {
    const shape = controlShape(held, 700);
    expect(shape.line.match(/M/g)).toHaveLength(2);
    expect(shape.gaps).toHaveLength(1);
    expect(shape.notes).toContain('No data for 6 months, December 2021 to May 2022.');
  });

  test('in a sequence of events there are none', () => {
    expect(controlShape({ ...held, spacing: 'sequence' }, 700).line.match(/M/g)).toHaveLength(1);
  });

  test('a sequence says that its axis is by order, and names the gap that is still open beside the last that ended', () => {
    const shape = controlShape({ ...held, spacing: 'sequence', points: [...held.points, { date: '2030-01-01', value: 610, hollow: 'other' as const }] }, 700);
    expect(shape.notes.at(-1)).toMatch(/^Along the axis the events stand in the order in which they came/);
    expect(shape.labels.filter(({ kind }) => kind === 'latest').map(({ text }) => text)[0]).toBe('610 so far');
    expect(shape.labels.filter(({ kind }) => kind === 'latest')).toHaveLength(2);
  });

  test('a missing value lifts the line and is read out', () => {
    const shape = controlShape(chart([1, 2, null, 3, 4]), 700);
    expect(shape.line.match(/M/g)).toHaveLength(2);
    expect(shape.marks[2]!.lines).toEqual(['no value']);
  });
});

describe('events and regimes', () => {
  const interventions = [{ date: '2021-10-20', label: 'Dedicated team' }];

  test('an event is named above the plot and told with the point that follows it', () => {
    const shape = controlShape({ ...steady, interventions }, 700);
    expect(shape.annotations[0]).toMatchObject({ text: 'Dedicated team', row: 0 });
    expect(shape.marks[4]!.lines).toContain('Marked: Dedicated team');
    expect(shape.table.columns.map(({ name }) => name)).toContain('Marked');
    expect(shape.alt).toContain('Marked: Dedicated team (October 2021).');
  });

  test('what a point stands for is said as it is: months, quarters, years', () => {
    const every = (months: number) => controlShape(chart([1, 2, 3], { points: [0, 1, 2].map((i) => ({ date: month(i * months), value: i })) }), 700).alt;
    expect(every(1)).toMatch(/^Cases heard, 3 months from July 2021 to September 2021\./);
    expect(every(3)).toMatch(/^Cases heard, 3 quarters from July 2021 to January 2022\./);
    expect(every(12)).toMatch(/^Cases heard, 3 years from July 2021 to July 2023\./);
  });

  test('an event outside the axis is not drawn at its edge', () => {
    expect(controlShape({ ...steady, interventions: [{ date: '2019-01-01', label: 'Before all' }] }, 700).annotations).toEqual([]);
  });

  test('regimes too narrow for their names become letters with a note', () => {
    const regimes = [{ from: month(0), to: month(1), label: 'complex cases only' }, { from: month(1), to: null, label: 'all cases' }];
    const shape = controlShape({ ...steady, regimes }, 390);
    expect(shape.regimes.map(({ text }) => text)).toEqual(['A', 'B']);
    expect(shape.keyNotes).toContain('Bands on the axis: A, complex cases only from Jul 2021; B, all cases from Aug 2021.');
  });

  test('what bands are is said whether or not their names have room, and of no band nothing is said', () => {
    const regimes = [{ from: month(0), to: month(1), label: 'complex cases only' }, { from: month(1), to: null, label: 'all cases' }];
    const regimesAre = { what: 'panels by choice', first: 'first panel' };
    const notes = (data: Partial<ControlData>, width: number) => controlShape({ ...steady, regimesAre, ...data }, width).keyNotes;
    expect(notes({ regimes }, 390)).toEqual(['Bands on the axis, panels by choice: A, complex cases only (first panel Jul 2021); B, all cases (first panel Aug 2021).']);
    expect(notes({ regimes: [{ from: month(0), to: null, label: 'all cases' }] }, 900)).toEqual(['Bands on the axis, panels by choice.']);
    expect(notes({}, 900)).toEqual([]);
  });
});

describe('odd data', () => {
  const cases: Record<string, ControlData> = {
    none: chart([]), 'only nulls': chart([null, null]), one: chart([4]), zeros: { ...chart(Array(24).fill(0)), ...all(0, 0, 0) },
    outlier: chart([...Array<number>(12).fill(50), 4000, 60]), many: chart(Array.from({ length: 400 }, (_, i) => i % 17))
  };
  for (const [name, data] of Object.entries(cases)) {
    test(`${name}: no bad number anywhere, at any width, and everything inside the chart`, () => {
      for (const width of [280, 390, 700, 1600]) {
        const shape = controlShape(data, width);
        expect(JSON.stringify(shape)).not.toMatch(/NaN|Infinity/);
        for (const { x, y } of shape.points) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(shape.height);
        }
      }
    });
  }

  test('no value at all is a sentence', () => {
    expect(controlShape(cases['none']!, 700).empty).toMatch(/^No data to draw/);
    expect(controlShape(cases['one']!, 700).empty).toBeNull();
  });

  test('a huge value is named above the break', () => {
    const shape = controlShape(cases['outlier']!, 700);
    expect(shape.labels.find(({ kind }) => kind === 'value')?.text).toBe('4,000');
    expect(shape.notes.some((note) => note.includes('broken above'))).toBe(true);
  });
});

test('the twin table says what the chart draws', () => {
  const data = { ...chart([5, 9]), ...all(7, 2, 12) };
  const points = [data.points[0]!, { ...data.points[1]!, signal: 'concern' as const, reasons: ['outside the limits'] }];
  expect(controlShape({ ...data, points }, 700).table).toEqual({
    caption: 'Cases heard',
    columns: [['Month', false], ['Cases heard', true], ['Mean', true], ['Lower limit', true], ['Upper limit', true], ['Signal', false], ['Why', false]].map(([name, numeric]) => ({ name, numeric })),
    rows: [
      { head: 'July 2021', href: undefined, cells: ['5', '7', '2', '12', '', ''] },
      { head: 'August 2021', href: undefined, cells: ['9', '7', '2', '12', 'Concern', 'outside the limits'] }
    ]
  });
});

test('a text in place of a value is what is drawn, told and tabled', () => {
  const shape = controlShape({ ...steady, points: [{ date: month(0), value: null, text: 'fewer than 5' }, { date: month(1), value: 8 }] }, 700);
  expect(shape.marks[0]!.lines).toEqual(['fewer than 5']);
  expect(shape.table.rows[0]!.cells[0]).toBe('fewer than 5');
});
