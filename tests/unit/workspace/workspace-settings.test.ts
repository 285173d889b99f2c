import { expect, test } from 'vitest';
import { EMPTY_REGISTER } from '$lib/disclosure/register';
import { noSettings, readSettings, writeSettings, type WorkspaceSettings } from '$lib/workspace/workspace-settings';

const stored = (settings: WorkspaceSettings) => JSON.parse(JSON.stringify(writeSettings(settings))) as Record<string, unknown>;

test('settings come back from a file as they were set, every one of them', () => {
  const settings: WorkspaceSettings = {
    issued: EMPTY_REGISTER,
    limits: { begun: new Map([['P14', ['I-2']]]), kept: new Map([['P1', 'I-1']]) },
    mapping: { headings: new Map([['cases/Ref No', 'case_ref'], ['cases/Notes', null]]), values: new Map([['referral_route/999 call', '999']]) },
    proposals: {
      named: [{ theme: 'T-1', kind: 'learning', definition: 'Kit left unlocked', proposal: 'p1' }],
      dismissed: [{ id: 'p2', passageIds: ['N-1:0'], reason: 'mixed', on: '2026-10-01' }]
    }
  };
  expect(readSettings(stored(settings))).toEqual(settings);
  expect(Object.keys(stored(settings)).sort()).toEqual(Object.keys(noSettings).sort());
});

test('a file that holds none has none; one whose register is broken says so by null, and nothing else suffers', () => {
  expect(readSettings({})).toEqual(noSettings);
  expect(readSettings({ issued: { tables: [{ id: 7 }] }, limits: [['P14', ['I-2']]], mapping: 'none', proposals: null })).toEqual({ ...noSettings, issued: null, limits: { begun: new Map([['P14', ['I-2']]]), kept: new Map() } });
});
