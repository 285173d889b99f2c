import { expect, test } from 'vitest';
import { changeAddresses, changeAt } from '$lib/workspace/indicators/change-address';

const team = { ref: 'INT-2', startsOn: '2023-04-01' };
const policy = { ref: 'INT-3', startsOn: '2023-04-01' };
const triage = { ref: 'INT-4', startsOn: '2024-06-01' };

test('the address of a change is its day, with its place among those of one day', () => {
  expect([...changeAddresses([team, policy, triage])]).toEqual([['INT-2', '2023-04-01'], ['INT-3', '2023-04-01-2'], ['INT-4', '2024-06-01']]);
});

test('an earlier change shifts no address, and each leads back to its change', () => {
  const earlier = { ref: 'INT-1', startsOn: '2021-06-01' };
  const before = changeAddresses([team, policy, triage]);
  const after = [earlier, team, policy, triage];
  for (const { ref } of [team, policy, triage]) {
    expect(changeAddresses(after).get(ref)).toBe(before.get(ref));
    expect(after[changeAt(after, before.get(ref)!)]!.ref).toBe(ref);
  }
});

test('the number of a change still leads to the one that it marks, and what stands for none to none', () => {
  expect(['1', '3', '4', '0', '2023-04-02', '2023-04-01-3'].map((address) => changeAt([team, policy, triage], address))).toEqual([0, 2, -1, -1, -1, -1]);
});
