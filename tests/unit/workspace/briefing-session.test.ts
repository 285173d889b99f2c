import { expect, test } from 'vitest';
import { EMPTY_REGISTER } from '$lib/disclosure/register';
import { BriefingSession } from '$lib/workspace/briefing/briefing-session.svelte';

test('what is asked of one audience is not asked of another, and goes when another workspace is opened', () => {
  const briefing = new BriefingSession({ printed: () => Promise.resolve(true) });
  briefing.ask('chief-officers', 'Approve the guide');
  expect([briefing.decisionFor('chief-officers'), briefing.decisionFor('da-lead')]).toEqual(['Approve the guide', '']);
  briefing.recall(EMPTY_REGISTER);
  expect(briefing.decisionFor('chief-officers')).toBe('');
});

test('a register that cannot be read issues nothing, and a print that could not be kept says so', async () => {
  const printed: string[] = [];
  const briefing = new BriefingSession({ printed: (audience) => { printed.push(audience); return Promise.resolve(false); } });
  expect(await briefing.issue([], 'public', '2026-10-06')).toBe(false);
  briefing.recall(null);
  await expect(briefing.issue([], 'public', '2026-10-06')).rejects.toThrow('cannot be read');
  expect(printed).toEqual(['public']);
});
