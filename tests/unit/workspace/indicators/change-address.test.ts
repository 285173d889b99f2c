import { expect, test } from 'vitest';
import { changeAddresses, changeAt } from '$lib/workspace/indicators/changes/change-address';

const team = { ref: 'INT-2', startsOn: '2023-04-01' };
const policy = { ref: 'INT-3', startsOn: '2023-04-01' };
const triage = { ref: 'INT-4', startsOn: '2024-06-01' };

test('the address of a change is its day and letters of its own, and nothing that a person wrote', () => {
  const addresses = [...changeAddresses([team, policy, triage]).values()];
  expect(addresses.map((address) => address.slice(0, 10))).toEqual(['2023-04-01', '2023-04-01', '2024-06-01']);
  expect(new Set(addresses).size).toBe(3);
  for (const address of addresses) expect(address).toMatch(/^\d{4}-\d\d-\d\d-[a-z]{5}$/);
});

test('the letters of 999 refs are as many', () => {
  const changes = Array.from({ length: 999 }, (_, i) => ({ ref: `INT-${i + 1}`, startsOn: '2023-04-01' }));
  expect(new Set(changeAddresses(changes).values()).size).toBe(999);
});

test('no change that is entered or taken out, earlier or on the same day, shifts an address, and each leads back to its change', () => {
  const before = changeAddresses([team, policy, triage]);
  const [earlier, sameDay] = [{ ref: 'INT-5', startsOn: '2021-06-01' }, { ref: 'INT-1', startsOn: '2023-04-01' }];
  for (const after of [[earlier, sameDay, team, policy, triage], [policy, triage], [team, triage]]) {
    for (const { ref } of [team, policy, triage].filter((change) => after.includes(change))) {
      expect(changeAddresses(after).get(ref)).toBe(before.get(ref));
      expect(after[changeAt(after, before.get(ref)!)]!.ref).toBe(ref);
    }
  }
  expect(changeAt([policy, triage], before.get(team.ref)!)).toBe(-1);
});

test('older addresses still lead to a change: the day, the place in it, or the number on the charts; what stands for none leads to none', () => {
  const at = (address: string) => changeAt([team, policy, triage], address);
  expect(['2023-04-01', '2023-04-01-2', '2024-06-01', '1', '3'].map(at)).toEqual([0, 1, 2, 0, 2]);
  expect(['4', '0', '2023-04-02', '2023-04-01-3', '2023-04-01-0', '2023-04-01-zzzzz'].map(at)).toEqual([-1, -1, -1, -1, -1, -1]);
});
