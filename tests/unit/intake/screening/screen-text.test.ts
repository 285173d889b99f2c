import fc from 'fast-check';
import { expect, test } from 'vitest';
import { screenText } from '$lib/intake/screening/screen-text';
import { found } from './found';

test('offsets are code points: a face of two UTF-16 units counts once', () => {
  expect(screenText('😀 PC 1234 rang')).toMatchObject([{ start: 2, end: 9, text: 'PC 1234' }]);
});

test('look-alike spaces, hyphens, digits and apostrophes are read as plain ones, and the text comes back as it was', () => {
  expect(found('rang 07700\u00a0900\u2011123')).toEqual(['phone: 07700\u00a0900\u2011123']);
  expect(found('rang ٠٧٧٠٠٩٠٠١٢٣')).toEqual(['phone: ٠٧٧٠٠٩٠٠١٢٣']);
  expect(found('DS O’Brien agreed')).toEqual(['name: O’Brien']);
});

test('where two overlap, the one with its own proof stands', () => {
  expect(found('log 456 of 12/05/2024')).toEqual(['crime-ref: log 456 of 12/05/2024']);
  expect(found('j.smith@hampshire.police.uk')).toEqual(['email: j.smith@hampshire.police.uk']);
});

test('findings are in order, apart, within the text and the same on every run', () => {
  const piece = fc.oneof(fc.constantFrom('PC 1234 ', 'Sarah Jenkins ', '07700 900123', 'SO14 2AH', '12 May 2024', ' at Fratton nick, ', '. ', '\n', '😀', 'Smith, ', 'log 1 of ', '@', '/', "O'"), fc.string({ unit: 'grapheme', maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 4 }));
  fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
    const text = pieces.join('');
    const points = Array.from(text);
    let last = 0;
    for (const finding of screenText(text)) {
      expect(finding.start).toBeGreaterThanOrEqual(last);
      expect(finding.end).toBeGreaterThan(finding.start);
      expect(points.slice(finding.start, finding.end).join('')).toBe(finding.text);
      expect(finding.why).not.toContain('undefined');
      last = finding.end;
    }
    expect(last).toBeLessThanOrEqual(points.length);
    expect(screenText(text)).toEqual(screenText(text));
  }), { numRuns: 300 });
}, 60_000);

// Quadratic reading of a million characters would take many minutes: the time-out is the guard.
test.each(['a', 'A ', 'A.B.', 'PC 12 Jones ', '1 May ', '07', 'a@', '(0', 'log 1 of 1 May ', "O'", 'van ', 'https://', '李', '\n'])('a line of a million characters of %j is read without backtracking', (piece) => {
  const line = piece.repeat(Math.ceil(1_000_000 / piece.length));
  expect(Array.isArray(screenText(line))).toBe(true);
}, 60_000);

test('so is any short piece, repeated', () => {
  const piece = fc.string({ unit: fc.constantFrom(...'aAbZ0179 .,-/@:()\'"\\#+&é\u0301 S V PC May the of at'), minLength: 1, maxLength: 6 });
  fc.assert(fc.property(piece, (repeated) => {
    const line = repeated.repeat(Math.ceil(100_000 / repeated.length));
    for (const finding of screenText(line)) expect(finding.end).toBeLessThanOrEqual(line.length);
  }), { numRuns: 25 });
}, 120_000);
