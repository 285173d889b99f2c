import { vocabularies } from '$lib/model/vocabularies';
import { dayNumber } from '$lib/model/dates';
import { monthLabel } from '$lib/model/months';
import { dropIntervention, putIntervention } from '$lib/store/indicators/interventions';
import { identifiersIn, identifyingWords } from '../../screening';
import type { Intervention } from '../types';

/** What a person typed, before it is checked. */
export interface Draft { readonly ref: string | null; readonly startsOn: string; readonly kind: string; readonly label: string }
export interface DraftProblem { readonly field: 'startsOn' | 'kind' | 'label'; readonly message: string; readonly mend: string }
export type Checked = { readonly ok: true; readonly intervention: Intervention } | { readonly ok: false; readonly problems: readonly DraftProblem[] };

export const interventionKinds = vocabularies.intervention_kind;
const longest = 60;

/** A draft as an intervention, or every problem with it. A new one takes the first free reference. The recognisers of
 *  identifiers are fetched when first asked for. `others` are those entered so far. */
export async function checkDraft(draft: Draft, others: readonly Intervention[]): Promise<Checked> {
  const problems: DraftProblem[] = [];
  const label = draft.label.trim().replace(/\s+/g, ' ');
  if (!isDay(draft.startsOn)) problems.push({ field: 'startsOn', message: draft.startsOn ? 'That is not a calendar day.' : 'The day is missing.', mend: 'Give the day from which it applied.' });
  else if (draft.startsOn < '1990-01-01' || draft.startsOn > '2099-12-31') problems.push({ field: 'startsOn', message: 'The year looks wrong.', mend: 'Give a day from 1990 to 2099.' });
  if (!interventionKinds.some(({ code }) => code === draft.kind)) problems.push({ field: 'kind', message: 'The kind is missing.', mend: 'Choose one of the list.' });
  if (label === '') problems.push({ field: 'label', message: 'What changed is missing.', mend: 'Say it in a few words.' });
  else if (label.length > longest) problems.push({ field: 'label', message: `What changed has ${label.length} characters.`, mend: `Keep it to ${longest}: it stands on every chart.` });
  const identifying = identifyingWords(label, (await identifiersIn(label)).filter(({ judgement }) => !judgement));
  if (identifying) problems.push({ field: 'label', message: identifying, mend: 'Say what changed without it: the words stand on every chart.' });
  const twin = others.find((other) => other.ref !== draft.ref && other.startsOn === draft.startsOn && other.label.toLowerCase() === label.toLowerCase());
  if (twin) problems.push({ field: 'label', message: 'The same change is entered for that day already.', mend: 'Edit that one, or say how this one differs.' });
  if (problems.length) return { ok: false, problems };
  return { ok: true, intervention: { ref: draft.ref ?? freeRef(others), startsOn: draft.startsOn, kind: draft.kind, label } };
}

/** Where a change stands on the time axes of what is loaded, `first` to `last` as 'YYYY-MM' or longer, in words that go on after "it". Null
 *  where it stands on them. */
export function notOnAxes(startsOn: string, first: string, last: string): string | null {
  if (!first || !last) return 'will stand on the time axes once cases are loaded';
  if (startsOn > `${last.slice(0, 7)}-01`) return `will stand on the time axes once a month that begins after it is loaded; they end with ${monthLabel(last)} now`;
  if (startsOn < `${first.slice(0, 7)}-01`) return `lies before what is loaded, which begins with ${monthLabel(first)}, so it stands on no axis`;
  return null;
}

function freeRef(others: readonly Intervention[]): string {
  const taken = new Set(others.map(({ ref }) => ref));
  let n = 1;
  while (taken.has(`INT-${n}`)) n += 1;
  return `INT-${n}`;
}

function isDay(text: string): boolean {
  try {
    dayNumber(text);
    return true;
  } catch {
    return false;
  }
}

type Change = (work: (database: Parameters<typeof putIntervention>[0]) => Promise<boolean>) => Promise<void>;

/** Keeps an intervention in the workspace; `change` is the workspace's, so that every page counts anew and a kept workspace is saved. */
export const keepIntervention = (change: Change, { ref, startsOn, kind, label }: Intervention): Promise<void> =>
  change(async (database) => {
    await putIntervention(database, { intervention_ref: ref, starts_on: startsOn, kind, label });
    return true;
  });

export const removeIntervention = (change: Change, ref: string): Promise<void> =>
  change(async (database) => {
    await dropIntervention(database, ref);
    return true;
  });
