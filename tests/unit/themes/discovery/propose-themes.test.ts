import { expect, test } from 'vitest';
import { PROPOSAL_SETTINGS, proposeThemes } from '../../../../src/lib/themes/discovery/propose-themes';
import type { ProposalOptions } from '../../../../src/lib/themes/discovery/types';
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

const readAs = (novelty: number) => all.map(() => ({ novelty, scores: Float32Array.of(-2, -3) }));

test('proposeThemes: what lies close together but is not novel is what the codebook has in other words', () => {
  expect(propose(all, { readings: readAs(-2) }).map(({ passageIds }) => passageIds)).toEqual([planted.map(({ id }) => id)]);
  expect(propose(all, { readings: readAs(-6) })).toEqual([]);
});

/** Four passages of one matter in a year, too far apart to lie close together in half a year, among one of something else a month. */
const month = (i: number): string => `2026-${String(i + 1).padStart(2, '0')}`;
const rare = [0, 4, 8, 11].map((i, n) => passage(month(i), `R${n}`, ['He had followed her by a tag in her bag.', 'A tag was found sewn into her coat.', 'Her car carried a tag that nobody looked for.', 'A tag in her coat told him which refuge.'][n]!));
const monthly = [...alone, ...alone.slice(0, 2)].map(({ text }, i) => passage(month(i), `M${i}`, text));
const year = [...rare, ...monthly];
const pointing = (direction: number): Float32Array => Float32Array.from({ length: 16 }, (_, i) => (i === direction ? 1 : 0));
const pointed = year.map((_, i) => pointing(i < rare.length ? 0 : 1 + i - rare.length));
const read: Partial<ProposalOptions> = {
  settings: PROPOSAL_SETTINGS,
  vectors: pointed,
  readField: (text) => ({ byWords: pointed[year.findIndex((of) => of.text === text)]!, bySense: pointed[year.findIndex((of) => of.text === text)]! }),
  readings: year.map((_, i) => ({ novelty: i < rare.length ? -1.5 : -5, scores: Float32Array.of(i < rare.length ? -3 : -1, -2) }))
};
const rareIds = rare.map(({ id }) => id).sort();

test('proposeThemes: a rare matter is proposed where words and meaning were read, and only there', () => {
  expect(propose(year, read).map(({ passageIds, cases }) => [passageIds, cases])).toEqual([[rareIds, 4]]);
  expect(propose(year, { settings: PROPOSAL_SETTINGS, vectors: read.vectors! })).toEqual([]);
});

test('proposeThemes: a rare matter keeps its name, or stays dismissed', () => {
  const earlier = { id: 'proposal kept', passageIds: rareIds.slice(0, 3), dismissed: false };
  expect(propose(year, { ...read, earlier: [earlier] }).map(({ id }) => id)).toEqual(['proposal kept']);
  expect(propose(year, { ...read, earlier: [{ ...earlier, dismissed: true }] })).toEqual([]);
});

test('proposeThemes: what lies close together is not proposed once more as novel', () => {
  const vectors = all.map((_, i) => pointing(i < planted.length ? 0 : i));
  const readings = all.map((_, i) => ({ novelty: i < planted.length ? -1.5 : -5, scores: Float32Array.of(i < planted.length ? -3 : -1, -2) }));
  expect(propose(all, { vectors, readings }).map(({ passageIds }) => passageIds)).toEqual([planted.map(({ id }) => id)]);
});
