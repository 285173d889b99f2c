import { expect, test } from 'vitest';
import { EMPTY_REGISTER, type IssuedTable } from '$lib/disclosure/register';
import { BriefingSession } from '$lib/workspace/briefing/briefing-session.svelte';

test('what is asked of one audience is not asked of another, and goes when another workspace is opened', () => {
  const briefing = new BriefingSession({ enter: () => Promise.resolve(true) });
  briefing.ask('chief-officers', 'Approve the guide');
  expect([briefing.decisionFor('chief-officers'), briefing.decisionFor('da-lead')]).toEqual(['Approve the guide', '']);
  briefing.recall(EMPTY_REGISTER);
  expect(briefing.decisionFor('chief-officers')).toBe('');
});

test('a register that cannot be read issues nothing, and a print that could not be kept says so', async () => {
  const printed: string[] = [];
  const briefing = new BriefingSession({ enter: (_action, audience) => { printed.push(audience); return Promise.resolve(false); } });
  expect(await briefing.issue([], 'public', '2026-10-06')).toBe(false);
  briefing.recall(null);
  await expect(briefing.issue([], 'public', '2026-10-06')).rejects.toThrow('cannot be read');
  expect(printed).toEqual(['public']);
});

test('what a person says of what was handed over is entered in the log, has the page checked anew, and says where it could not be kept', async () => {
  const entered: unknown[] = [];
  const table: IssuedTable = { id: 'reports 2025-10 to 2026-09', title: 'Reports', audience: 'public', issuedOn: '2026-10-06', threshold: 10, base: 5, complete: {}, cells: [] };
  const briefing = new BriefingSession({ enter: (action, audience) => { entered.push([action, audience]); return Promise.resolve(action === 'handed-over'); } });
  briefing.recall({ ...EMPTY_REGISTER, tables: [table] });
  expect(await briefing.say(false, () => true, 'public')).toBe(false);
  expect([briefing.issued, briefing.saidAnew]).toEqual([{ tables: [], notHandedOver: [table] }, 1]);
  expect(await briefing.say(true, () => true, 'public')).toBe(true);
  expect([briefing.issued, briefing.saidAnew]).toEqual([{ tables: [table], notHandedOver: [] }, 2]);
  expect(entered).toEqual([['not-handed-over', 'public'], ['handed-over', 'public']]);
  briefing.recall(null);
  await expect(briefing.say(false, () => true, 'public')).rejects.toThrow('cannot be read');
});
