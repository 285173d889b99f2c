import { expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import { readParts } from '$lib/workspace/indicators/series/read-parts';
import { surveyWords } from '$lib/workspace/survey-words';

test('a loaded survey is said with its true base and interval, the newest wave first', () => {
  const reading = readParts(indicatorNamed('Q8b'), [{ part: '1', numerator: 75, denominator: 188 }, { part: '2', numerator: 139, denominator: 262 }], (part) => `Wave ${part}`);
  // 75 of 188 is 39.9%, 139 of 262 is 53.1%; Wilson intervals 33% to 47% and 47% to 59%.
  expect(surveyWords(reading)).toEqual({ share: '53%', words: 'The survey loaded here. Wave 2: 53% (47% to 59%), 139 of 262 people affected. Wave 1: 40% (33% to 47%), 75 of 188.' });
});

test('where no survey is loaded, or nobody was asked, nothing is said', () => {
  expect(surveyWords(undefined)).toBeNull();
  expect(surveyWords(readParts(indicatorNamed('Q8'), [{ part: '1', numerator: 0, denominator: 0 }], (part) => part))).toBeNull();
});
