/** Single decisions, kept at once between whole saves: a large workspace takes seconds to save, a decision takes a moment.
 *  Each is a small sealed file with a number; a whole version says how many it includes, and opening adds those that follow. */
import type { Content } from './content';
import { refusePlatform } from './keep-on-shelf';
import { openWith, verifySealed } from './open-sealed';
import { refuse, type Refusal } from './refusal';
import type { Shelf } from './shelf';
import type { VaultKey } from './vault-key';

const unfinished = 'deciding.tmp';
const pattern = /^decision-(\d{9,})\.throughline$/;
export const decisionName = (number: number): string => `decision-${String(number).padStart(9, '0')}.throughline`;

async function decisionNumbers(shelf: Shelf): Promise<number[]> {
  return (await shelf.names()).flatMap((name) => pattern.exec(name)?.[1] ?? []).map(Number).sort((a, b) => a - b);
}

/** Keeps a decision: `file` is a sealed content whose `decisions` is `number`, whose tables hold only the rows that it puts.
 *  Like a whole save it is verified before it takes its place. One at a time. */
export async function noteDecision(shelf: Shelf, number: number, file: Blob, key: VaultKey): Promise<{ readonly ok: true } | Refusal> {
  return refusePlatform(shelf, unfinished, async () => {
    await shelf.write(unfinished, file);
    const written = await shelf.read(unfinished);
    if (written?.size !== file.size || !(await verifySealed(written, key)).ok) return refuse('not-verified');
    // A file of this number is the part that a killed tab left.
    await shelf.remove(decisionName(number));
    await shelf.rename(unfinished, decisionName(number));
    return { ok: true };
  });
}

export interface Decisions {
  /** In the order in which they were made: load the tables of each in turn. */
  readonly contents: readonly Content[];
  /** How many decisions there have been: the next takes the number after. */
  readonly count: number;
  /** True where later ones are there but one before them is damaged or missing. Say so, and save whole before noting more. */
  readonly broken: boolean;
}

/** The decisions made after the first `included`. */
export async function openDecisions(shelf: Shelf, included: number, key: VaultKey): Promise<Decisions> {
  const later = (await decisionNumbers(shelf)).filter((number) => number > included);
  const contents: Content[] = [];
  for (const number of later) {
    const file = number === included + contents.length + 1 ? await shelf.read(decisionName(number)) : null;
    const opened = file && (await openWith(file, key));
    if (!opened?.ok || opened.content.decisions !== number) break;
    contents.push(opened.content);
  }
  return { contents, count: Math.max(included, later.at(-1) ?? 0), broken: contents.length < later.length };
}

/** The highest number of a decision on the shelf, 0 where there is none: a workspace that begins here counts on from it. */
export const lastDecision = async (shelf: Shelf): Promise<number> => (await decisionNumbers(shelf)).at(-1) ?? 0;

/** Removes the decisions that the previous version includes: neither version needs them. What stays behind goes next time. */
export async function dropDecisions(shelf: Shelf, included: number): Promise<void> {
  try {
    for (const number of await decisionNumbers(shelf)) if (number <= included) await shelf.remove(decisionName(number));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
