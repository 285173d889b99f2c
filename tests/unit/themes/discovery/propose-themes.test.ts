import { expect, test } from 'vitest';
import { PROPOSAL_SETTINGS, proposeThemes, type ProposalOptions } from '../../../../src/lib/themes/discovery/propose-themes';
import { seededRandom } from '../../../../src/lib/themes/seeded-random';
import type { Assignment, Passage } from '../../../../src/lib/themes/types';

const settings = { ...PROPOSAL_SETTINGS, fewestPassages: 3, fewestCases: 2, cut: 0.8, dimensions: 30 };

const passage = (panel: string, caseRef: string, text: string, marks: Passage['marks'] = []): Passage => {
  const noteRef = `N-${panel}-${caseRef}`;
  return { id: `${noteRef}:0`, noteRef, caseRef, panel, start: 0, end: text.length, text, marks, spans: [] };
};

const planted = [
  passage('2026-03', 'C10', 'The doorbell camera let him watch her come and go.'),
  passage('2026-03', 'C11', 'His doorbell camera was still live and watched the street.'),
  passage('2026-04', 'C12', 'Nobody asked who could watch the doorbell camera.'),
  passage('2026-04', 'C13', 'She found that the doorbell camera was in his name.'),
  passage('2026-05', 'C14', 'Crews stood under the doorbell camera and did not ask.')
];
const alone = [
  'Statement lost between desks.', 'Marker missing from address.', 'Lawyer waited for disclosure forms.', 'Grading disputed twice overnight.', 'Leave request refused without reason.',
  'Sergeant rang her workplace.', 'Swabs never reached laboratory.', 'Interview planned badly.', 'Review skipped during holidays.', 'Occupational health letter unanswered.'
].map((text, i) => passage(`2026-0${1 + (i % 5)}`, `C${20 + i}`, text));
const all = [...planted, ...alone];

const unassigned = ({ id }: Passage): Assignment => ({ passageId: id, band: 'unassigned', suggestions: [], ranked: [{ theme: 'evidence-not-secured', score: 0.2 }] });
const propose = (passages: readonly Passage[], more: Partial<ProposalOptions> = {}, assign: (p: Passage) => Assignment = unassigned) =>
  proposeThemes(passages, passages.map(assign), { random: seededRandom(1), bearing: passages.map(() => 0.9), settings, ...more });

test('proposeThemes: five passages from five cases that share a matter are one proposal, named by it', () => {
  const [proposal, ...more] = propose(all);
  expect(more).toEqual([]);
  expect(proposal?.passageIds).toEqual(planted.map(({ id }) => id));
  expect(proposal).toMatchObject({ cases: 5, nearest: { theme: 'evidence-not-secured', score: expect.closeTo(0.2) } });
  expect(proposal?.stability).toBeGreaterThanOrEqual(0.6);
  expect(proposal?.phrases.join(' ')).toMatch(/doorbell|camera/);
  expect(proposal?.excerptIds.every((id) => proposal.passageIds.includes(id))).toBe(true);
});

test('proposeThemes: the same whatever the order of the passages', () => expect(propose([...all].reverse())).toEqual(propose(all)));

test('proposeThemes: five passages of one case are no theme', () => {
  expect(propose([...planted.map((p) => ({ ...p, caseRef: 'C10' })), ...alone])).toEqual([]);
});

test('proposeThemes: two passages are no theme', () => expect(propose([...planted.slice(3), ...alone])).toEqual([]));

test('proposeThemes: what a theme was accepted for, a remedy, a copy and a neutral line are left alone', () => {
  expect(propose(all, {}, (p) => ({ ...unassigned(p), band: 'accept' }))).toEqual([]);
  expect(propose(all.map((p): Passage => ({ ...p, marks: ['remedy'] })))).toEqual([]);
  expect(propose(all.map((p): Passage => ({ ...p, marks: ['copied'] })))).toEqual([]);
  expect(propose(all, { bearing: all.map(() => 0.1) })).toEqual([]);
});

test('proposeThemes: passages that score for known themes are those in other words', () => {
  expect(propose(all, {}, (p) => ({ ...unassigned(p), ranked: [{ theme: 'evidence-not-secured', score: 0.55 }] }))).toEqual([]);
});

test('proposeThemes: what was proposed before keeps its name, whatever its words are now', () => {
  const earlier = [{ id: 'proposal kept', passageIds: planted.slice(0, 3).map(({ id }) => id), dismissed: false }];
  expect(propose(all, { earlier })[0]?.id).toBe('proposal kept');
});

test('proposeThemes: what was dismissed stays dismissed when it grows from three passages to five', () => {
  const earlier = [{ id: 'proposal gone', passageIds: planted.slice(0, 3).map(({ id }) => id), dismissed: true }];
  expect(propose(all, { earlier })).toEqual([]);
});
