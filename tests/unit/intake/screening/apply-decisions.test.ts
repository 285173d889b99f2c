import { expect, test } from 'vitest';
import { applyDecisions } from '$lib/intake/screening/apply-decisions';
import { screenText } from '$lib/intake/screening/screen-text';

const text = '😀 PC 1234 Smith rang on 12 May 2024 from Fratton nick.';
const findings = screenText(text);

test('the note has a collar number, a name, a date and a station', () => {
  expect(findings.map(({ kind }) => kind)).toEqual(['collar', 'name', 'date', 'place']);
});

test('decisions give the cleaned passage, and a record without the removed words', () => {
  const cleaned = applyDecisions(text, findings, [{ action: 'replace' }, { action: 'replace', replacement: 'the OIC' }, { action: 'generalise' }, { action: 'keep-with-reason', reason: ' agreed with V ' }]);
  expect(cleaned).toMatchObject({ ok: true, text: '😀 PC [collar number] the OIC rang on May 2024 from Fratton nick.' });
  if (!cleaned.ok) throw new Error('unsettled');
  expect(JSON.stringify(cleaned.record)).not.toMatch(/1234|Smith|12 May|Fratton/);
  expect(cleaned.record.map(({ start, end }) => Array.from(cleaned.text).slice(start, end).join(''))).toEqual(['PC [collar number]', 'the OIC', 'May 2024', 'Fratton nick']);
  expect(cleaned.record[3]).toMatchObject({ action: 'keep-with-reason', reason: 'agreed with V' });
});

test('a removed stretch takes its space with it', () => {
  const [name] = screenText('Then Sarah left.');
  expect(applyDecisions('Then Sarah left.', [name!], [{ action: 'remove' }])).toMatchObject({ ok: true, text: 'Then left.' });
});

test('nothing is cleaned while a finding is unsettled, or kept without a reason', () => {
  expect(applyDecisions(text, findings, [{ action: 'replace' }, null, { action: 'generalise' }])).toEqual({ ok: false, unsettled: [1, 3] });
  expect(applyDecisions(text, findings.slice(0, 1), [{ action: 'keep-with-reason', reason: '  ' }])).toEqual({ ok: false, unsettled: [0] });
});

test('a passage without findings stays as it is', () => {
  expect(applyDecisions('No change.', [], [])).toEqual({ ok: true, text: 'No change.', record: [] });
});
