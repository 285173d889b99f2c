import { expect, test } from 'vitest';
import { fitText, textWidth, wrapText } from '$lib/charts/lettering/text-width';

test('ten digits at 10 px are ten halves of an em, with three per cent of room', () => {
  expect(textWidth('0123456789', 10)).toBeCloseTo(10 * 5 * 1.03);
});

test('text that fits is left alone, and what is cut ends in an ellipsis within the width', () => {
  expect(fitText('Dedicated team', 200, 12)).toBe('Dedicated team');
  const cut = fitText('All cases heard, not only complex', 90, 12);
  expect(cut).toMatch(/^All cases.*…$/);
  expect(textWidth(cut, 12)).toBeLessThanOrEqual(90);
});

test('nothing is shown where not even three letters fit', () => {
  expect(fitText('Regime', 8, 12)).toBe('');
});

test('long text breaks at spaces and the last line is cut', () => {
  const lines = wrapText('Work contact details used without agreement of the victim', 120, 12, 2);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe('Work contact details');
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(120);
});
