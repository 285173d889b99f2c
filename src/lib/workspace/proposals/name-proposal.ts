import type { Database } from '$lib/store/database';
import { readReview, writeReview, type Review } from '$lib/store/queries/review';
import { themeEvents, themeReferences } from '$lib/store/queries/theme-events';
import { standingEvents, themesOf } from '$lib/themes/registry/events';
import { decide, sameCodings, whyNot } from '../review/review-decide';
import { putThemeEvents, type NewThemeEvent } from '../themes/put-theme-events';
import { themeNames } from '../themes/theme-names.svelte';
import { eventsOf, newThemeId, type ThemeDetail } from '../themes/theme-registry';

/** A theme that a proposal became, with what its passages held before and hold since. */
export interface Named {
  readonly theme: string;
  readonly name: string;
  readonly reviews: readonly { before: Review; after: Review }[];
}

/** Writes a theme called `name` into the registry, and has `coder` confirm each passage of it that they may. `started` is called with
 *  its id before that. */
export async function nameTheme(database: Database, name: string, passages: readonly string[], { coder, today, started }: { coder: string; today: string; started: (theme: string) => void }): Promise<Named> {
  const rows = await themeEvents(database);
  const theme = newThemeId(new Set([...themeNames.all.map((one) => one.id), ...rows.map(({ theme_id }) => theme_id)]));
  await putThemeEvents(database, [{ event: 'create', theme_id: theme, name }], today);
  started(theme);
  const reviews: { before: Review; after: Review }[] = [];
  for (const passage of passages) {
    const before = await readReview(database, passage, coder);
    if (!before || whyNot(before)) continue;
    const after = decide(before, before.themes, { verdict: 'confirmed', theme }, today, themeNames.now.counting);
    await writeReview(database, after);
    reviews.push({ before, after });
  }
  return { theme, name, reviews };
}

/** Gives the passages back what they held, where nobody has decided since, and ends the theme; says which of the two ends it was. */
export async function unnameTheme(database: Database, { theme, reviews }: Named, named: readonly ThemeDetail[], today: string): Promise<NewThemeEvent['event']> {
  for (const { before, after } of reviews) {
    const now = await readReview(database, after.passage.passage, after.coder);
    if (now && sameCodings(now, after)) await writeReview(database, before);
  }
  const end = await endOf(database, theme, named);
  await putThemeEvents(database, [end], today);
  return end.event;
}

/** What ends a theme that was named: its naming taken back, unless something has happened to it or something names it. */
async function endOf(database: Database, theme: string, named: readonly ThemeDetail[]): Promise<NewThemeEvent> {
  const events = standingEvents(eventsOf(await themeEvents(database), named)).filter((event) => themesOf(event).includes(theme));
  const [naming, ...since] = events;
  const isUsed = since.length > 0 || (await themeReferences(database, theme)) > 0;
  return naming?.kind === 'create' && !isUsed ? { event: 'undo', theme_id: theme, undoes: naming.seq } : { event: 'retire', theme_id: theme };
}
