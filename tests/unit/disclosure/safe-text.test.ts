import { expect, test } from 'vitest';
import { cellAt, disclose } from '$lib/disclosure/disclose';
import { isSafeText, safeText } from '$lib/disclosure/safe-text';

const made = disclose(
  { shape: 'series', id: 's', title: 'S', unit: 'cases', within: {}, along: { attribute: 'month', lines: [{ id: '2026-01', label: 'January 2026' }, { id: '2026-02', label: 'February 2026' }] }, counts: [3, 21] },
  'da-lead'
);

test('a sentence is made of safe cells and headings', () => {
  const text = safeText`In ${made.rows[0]!}, ${cellAt(made, '2026-01', 'cases')} cases; in ${made.rows[1]!}, ${cellAt(made, '2026-02', 'cases')}.`;
  expect(text.text).toBe('In January 2026, fewer than 5 cases; in February 2026, 21.');
  expect(safeText`${text} Thus.`.text).toBe(`${text.text} Thus.`);
  expect(isSafeText(text) && !isSafeText({ ...text })).toBe(true);
});

test('a rounded number says that it is one, and begins a sentence with a capital', () => {
  const rounded = disclose(
    { shape: 'series', id: 'r', title: 'R', unit: 'cases', within: {}, along: { attribute: 'month', lines: [{ id: '2026-01', label: 'January 2026' }, { id: '2026-02', label: 'February 2026' }] }, counts: [3, 21] },
    'chief-officers'
  );
  const [few, many] = [cellAt(rounded, '2026-01', 'cases'), cellAt(rounded, '2026-02', 'cases')];
  expect(safeText`There were ${many}.`.text).toBe('There were about 20.');
  expect(safeText`${many} cases.`.text).toBe('About 20 cases.');
  expect(safeText`${few} cases, then ${many}.`.text).toBe('Fewer than 5 cases, then about 20.');
});

test('a number, a string and a forged cell are refused by the compiler and at run time', () => {
  // @ts-expect-error a raw number is not safe
  expect(() => safeText`There were ${3} cases.`).toThrow(TypeError);
  // @ts-expect-error nor is a string
  expect(() => safeText`There were ${'three'} cases.`).toThrow(TypeError);
  // @ts-expect-error nor a cell made by hand
  expect(() => safeText`There were ${{ kind: 'shown', value: 3, display: '3' }} cases.`).toThrow(TypeError);
});

test('it cannot be called with words made at run time', () => {
  const strings = Object.assign(['There were 3 cases'], { raw: ['There were 3 cases'] });
  expect(() => safeText(strings as unknown as TemplateStringsArray)).toThrow(TypeError);
});
