import { expect, test } from 'vitest';
import type { Row } from '$lib/intake/rows';
import type { Content, ContentToSeal } from '$lib/store/vault/content';
import { openWith } from '$lib/store/vault/open-sealed';
import { sealWith } from '$lib/store/vault/seal-workspace';
import { makeKey } from '$lib/store/vault/vault-key';
import { decisionContent, withDecisions } from '$lib/workspace/kept-decisions';
import { passphrase, seededBytes, smallContent } from '../store/vault/vault-fixtures';

const coding = (note: string, start: number, theme: string, coder = 'coder-1'): Row =>
  ({ note_ref: note, start_offset: start, end_offset: start + 10, theme_id: theme, verdict: 'confirmed', coder, coded_on: '2026-10-06' });
const codingsOf = (content: Content) => content.tables.find(({ table }) => table === 'codings')?.rows;
const kept = smallContent({ tables: [{ table: 'codings', rows: [coding('N-1', 0, 'late-to-panel'), coding('N-1', 0, 'none', 'coder-2'), coding('N-2', 0, 'late-to-panel')] }] });

/** A decision as it comes back from its sealed file. */
async function sealedAndOpened(decision: ContentToSeal): Promise<Content> {
  const key = await makeKey(passphrase, seededBytes(70), 1000);
  const opened = await openWith(await sealWith({ ...decision, decisions: 1 }, key, seededBytes(71)), key);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.content;
}
const decided = (noteRef: string, codings: readonly Row[], coder = 'coder-1') => sealedAndOpened(decisionContent({ noteRef, coder }, codings, false, '2026-10-06T09:00:00.000Z'));

test('a decision stands in place of what its coder said of the note; other notes and other coders stay', async () => {
  const rows = [coding('N-1', 0, 'none'), coding('N-1', 20, 'victim-not-updated')];
  expect(codingsOf(withDecisions(kept, [await decided('N-1', rows)]))).toEqual([coding('N-1', 0, 'none', 'coder-2'), coding('N-2', 0, 'late-to-panel'), ...rows]);
});

test('a decision that was taken back leaves nothing of its coder on the note', async () => {
  const content = withDecisions(kept, [await decided('N-2', [coding('N-2', 5, 'none')]), await decided('N-2', [])]);
  expect(codingsOf(content)?.map((row) => row['note_ref'])).toEqual(['N-1', 'N-1']);
});

test('the last word on a note counts, in whatever order notes were decided', async () => {
  const [first, second, third] = [await decided('N-3', [coding('N-3', 0, 'none')]), await decided('N-4', [coding('N-4', 0, 'none')]), await decided('N-3', [coding('N-3', 0, 'late-to-panel')])];
  expect(codingsOf(withDecisions(kept, [first, second, third]))?.slice(3).map((row) => [row['note_ref'], row['theme_id']])).toEqual([['N-3', 'late-to-panel'], ['N-4', 'none']]);
});

test('the first decision of a workspace that held no codings makes the table', async () => {
  const content = withDecisions(smallContent(), [await decided('N-1', [coding('N-1', 0, 'none')])]);
  expect(codingsOf(content)).toEqual([coding('N-1', 0, 'none')]);
  expect(content.tables.filter(({ table }) => table !== 'codings')).toEqual(smallContent().tables);
});

test('no decision changes nothing, and one that says nothing of a note is a fault', () => {
  expect(withDecisions(kept, [])).toBe(kept);
  expect(() => withDecisions(kept, [smallContent()])).toThrow(TypeError);
});
