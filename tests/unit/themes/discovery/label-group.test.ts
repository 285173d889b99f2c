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
