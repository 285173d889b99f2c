import { expect, test } from 'vitest';
import { missingWords } from '$lib/workspace/table-words';

test('what is missing is said of one table and of two', () => {
  expect([missingWords(['panels']), missingWords(['panels', 'attendance'])]).toEqual(['Needs the table Panels.', 'Needs the tables Panels and Attendance.']);
});
