import { expect, test } from 'vitest';
import { countTerms, labelGroup } from '../../../../src/lib/themes/discovery/label-group';

const group = ['He watched her through the doorbells.', 'The doorbell camera was still his.', 'Nobody asked who could open the doorbell.'];
const siblings = ['No update was given to her.', 'The camera was not switched on.', 'Nobody asked for a statement.', 'He had no update.'];

test('labelGroup: says the word that the group shares and its siblings lack, as written and not as stemmed', () => {
  expect(labelGroup(group, countTerms([...group, ...siblings]))[0]).toBe('doorbell');
});

test('labelGroup: a word of the siblings names nothing', () => {
  const updates = ['The update came late.', 'No update.'];
  expect(labelGroup(updates, countTerms([...updates, 'The update.', 'An update.', 'One more update.']))).not.toContain('update');
});

test('labelGroup: months and numbers name nothing, however often they are shared', () => {
  const letters = ['In May the letter went to three forces.', 'A letter of May, unread by three officers.', 'May: the letter again, three weeks late.'];
  expect(labelGroup(letters, countTerms([...letters, ...siblings]))).toEqual(['letter']);
});
