import { indicators } from '$lib/model/indicators';
import type { Database } from '$lib/store/database';
import { factColumns, factsHeld } from '$lib/store/indicators/fact-columns';
import { factKind } from '$lib/store/indicators/facts';

/** Few enough measures that what a person asks meanwhile waits a moment only. */
const atOnce = 8;

/** Milliseconds before some are computed, which keeps the database busy, and before some that it need not be asked for. */
const pauses = { computing: 250, held: 40 };
export const noPauses = { computing: 0, held: 0 };

/** Measures that can be read ahead: those with facts. */
export const withFacts: readonly string[] = indicators.map(({ id }) => id).filter((id) => factKind(id) !== null);

/** Computes the facts of the measures named, and gives them to `read`, some at a time with a pause between, so that whoever asks for
 *  them finds all ready. `inTurn` does its work while nobody changes rows. Ends early once `stands` is false: rows or filters have
 *  changed, and whoever reads them next begins anew. */
export async function holdAhead(
  database: Database, ids: readonly string[], inTurn: (work: (database: Database) => Promise<void>) => Promise<void>, stands: () => boolean, read: (ids: readonly string[]) => Promise<unknown>, { computing, held } = pauses
): Promise<void> {
  for (let from = 0; from < ids.length && stands(); from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    await new Promise((resume) => setTimeout(resume, some.every((id) => factsHeld(database, id)) ? held : computing));
    await inTurn(async (database) => { if (stands()) await factColumns(database, some); });
    if (stands()) await read(some);
  }
}
