import { expect, test } from 'vitest';
import { screenText } from '$lib/intake/screening/screen-text';
import { found } from './found';

test.each([
  ['12/05/2024', 'May 2024'], ['12.05.24', 'May 2024'], ['12-05-2024', 'May 2024'], ['2024-05-12', 'May 2024'], ['2024-03-15T14:30:00.123Z', 'March 2024'], ['5/20/2021', 'May 2021'],
  ['12 May 2024', 'May 2024'], ['12th of May', 'May'], ['May 12th', 'May'], ['12MAY24', 'May 2024'], ['Mon 12 May', 'May'], ['20240512', 'May 2024'], ['12 05 2024', 'May 2024'], ['15.ii.24', 'February 2024'],
  ['the twelfth of May', 'May'], ['Christmas Day 2023', 'December 2023'], ['12 & 13 May', 'May'], ['3rd and 5th March', 'March'], ["15th Feb'24", 'February 2024'], ['May 12, 2024', 'May 2024']
])('%s is a full date; its month, %s, stands in', (words, month) => {
  expect(screenText(`It was on ${words}.`).map(({ kind, text, replacement }) => [kind, text, replacement])).toEqual([['date', words, month]]);
});

test.each(['in May 2024', 'since March', 'by Friday', 'in 2019', 'from 2016-18', 'every Monday in June', 'on Christmas Day', 'at 21.14', '24/7 cover', 'scores 12/20', 'they may march 3 miles', 'of the 12 may have left', 'day 12. March saw no change'])(
  '"%s" is no full date', (text) => expect(found(text)).toEqual([])
);

test('a month written as a code is shown for judgement, and may stay', () => {
  expect(screenText('Today is 05/2021').map(({ text, suggestion, judgement }) => [text, suggestion, judgement])).toEqual([['05/2021', 'keep-with-reason', true]]);
  expect(screenText('Today is May-21')).toHaveLength(1);
});

test('a day and month in figures needs a word of time before it', () => {
  expect(found('w/c 13/05 he was on leave')).toEqual(['date: 13/05']);
  expect(found('he scored 4/5 on 3/4 questions')).toEqual([]);
});

test('a day alone counts after "on the", with nothing after it that it counts', () => {
  expect(found('She rang on the 14th, twice.')).toEqual(['date: 14th']);
  expect(found('on the 2nd occasion and the 3rd visit')).toEqual([]);
});
