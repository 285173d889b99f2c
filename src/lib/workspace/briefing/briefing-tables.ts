import { tierOf, type Audience } from '$lib/disclosure/audience';
import type { DisclosureOptions, SafeTable } from '$lib/disclosure/disclose';
import { discloseInWorker } from '$lib/disclosure/disclose-in-worker';
import { programmeCount, type ProgrammeCount } from '$lib/disclosure/programme-count';
import type { Register } from '$lib/disclosure/register';
import type { Tabulation } from '$lib/disclosure/tables';
import { indicators } from '$lib/model/indicators';
import { monthsBetween } from '$lib/model/months';
import type { Database } from '$lib/store/database';
import {
  briefingAgain, briefingDays, briefingHeld, briefingProgramme, briefingReports, briefingTaskings, briefingThemes, type BriefingTasking, type Months
} from '$lib/store/queries/briefing-figures';
import { briefingMonths, briefingShares } from '$lib/store/queries/briefing-shares';
import { loadedMonths } from '$lib/store/queries/loaded-months';
import { tableCounts } from '$lib/store/queries/table-counts';
import { findDoubts, type Doubts } from './briefing-doubts';
import { blocksOf, blocksSince, daysTable, reportsTable, shareTable, themesTable } from './briefing-drafts';
import { answersAmong, briefingMeasures, type BriefingMeasure } from './briefing-measures';
import { loadContext } from '../indicators/load-context';
import { readSpan } from '../loaded-span';
import { themeNames } from '../themes/theme-names.svelte';

/** Everything that a briefing is made of, safe for its audience. Nothing else of the data reaches it. */
export interface BriefingTables {
  readonly months: number;
  /** Whether the months before are loaded; where not, no table holds them. */
  readonly earlierHeld: boolean;
  readonly doubts: Doubts;
  /** Whether pages were handed over before, beside which these are protected. */
  readonly handedOver: boolean;
  readonly reports: SafeTable;
  readonly shares: readonly { readonly measure: BriefingMeasure; readonly table: SafeTable }[];
  /** Measures whose tables are not loaded. */
  readonly lacking: readonly BriefingMeasure[];
  /** Null where no outcomes are loaded. */
  readonly days: SafeTable | null;
  readonly themes: SafeTable;
  readonly practices: SafeTable;
  /** Whether themes are left out because passages of a split theme wait to be read for them: their shares would be floors. */
  readonly splitWaits: boolean;
  /** Whose reading of the notes the themes rest on; null where no notes are loaded. */
  readonly readBy: 'person' | 'app' | null;
  /** Of panels and of taskings, where they are loaded. */
  readonly programme: readonly ProgrammeCount[];
  /** Codes of the codebook and of closed lists, and months: about no person. */
  readonly taskings: readonly BriefingTasking[];
}

type Protect = (tables: readonly Tabulation[], audience: Audience, options: DisclosureOptions) => SafeTable[] | Promise<SafeTable[]>;

/** Runs the briefing's own queries, which no page filter narrows, and protects every table for `audience`: each together with
 *  the others and with those of `register`, which its readers may hold. `today` is
 *  the clock; `protect` is the worker; tests may stay in their thread. */
export async function briefingTables(database: Database, months: Months, today: string, audience: Audience, register: Register, protect: Protect = discloseInWorker): Promise<BriefingTables> {
  const counts = await tableCounts(database);
  // Tables that the app computes are not counted, and always there.
  const holds = (table: string) => counts.get(table) !== 0;
  const isHeld = ({ id }: BriefingMeasure) => (indicators.find((indicator) => indicator.id === id)?.needs ?? []).every(holds);
  const held = await briefingHeld(database, months);
  const loaded = await loadedMonths(database);
  const blocks = blocksOf(months, held.earlier === 1, readSpan(loaded, today)?.unloaded ?? []);
  const due = briefingMeasures.filter(({ since }) => blocksSince(blocks, since).length > 0);
  const ofFilled = due.filter((measure) => measure.ofFilled && isHeld(measure));
  const filled = new Set((await briefingMonths(database, ofFilled.map(({ id }) => id))).map(({ measure }) => measure));
  const measures = due.filter((measure) => isHeld(measure) && (!measure.ofFilled || filled.has(measure.id)));
  const shares = await briefingShares(database, months, measures.map(({ id }) => id), answersAmong(measures));
  const doubts = await findDoubts(database, { blocks, measures, loaded, audience, context: await loadContext(database, today) });
  const themes = await briefingThemes(database, months);
  const waiting = new Set((await briefingAgain(database, months)).flatMap((theme) => themeNames.now.counting.split.get(theme) ?? []));
  const listed = themeNames.all.filter(({ id }) => !waiting.has(id));
  const { base, threshold } = tierOf(audience);
  // Where the threshold is more than rounding leaves open, no theme could be told beside another.
  const ruleOf = base === null || threshold <= base ? (theme: string) => themeNames.ruleOf(theme) : null;
  const drafts: readonly Tabulation[] = [
    reportsTable(await briefingReports(database, months), blocks),
    themesTable('learning', 'Themes, of eligible cases with notes read', themes, blocks, listed, ruleOf),
    themesTable('good-practice', 'Good practice, of eligible cases with notes read', themes, blocks, listed, ruleOf),
    ...measures.map((measure) => shareTable(measure, shares, blocks)),
    ...(holds('outcomes') ? [daysTable(await briefingDays(database, months), blocks)] : [])
  ];
  const [reports, learning, practices, ...others] = await protect(drafts, audience, { register });
  return {
    months: monthsBetween(months.first, months.last).length, earlierHeld: blocks.length > 1, doubts, handedOver: register.tables.length > 0,
    reports: reports!, themes: learning!, practices: practices!, splitWaits: waiting.size > 0,
    shares: measures.map((measure, i) => ({ measure, table: others[i]! })),
    lacking: due.filter((measure) => !measures.includes(measure)),
    days: others[measures.length] ?? null,
    readBy: !holds('notes') ? null : held.read_by_person === 1 ? 'person' : 'app',
    programme: await programmeCounts(database, months, holds), taskings: await briefingTaskings(database, months)
  };
}

/** Every table of a briefing, in the order in which they were protected. */
export const allTables = ({ reports, shares, days, themes, practices }: BriefingTables): SafeTable[] => [reports, themes, practices, ...shares.map(({ table }) => table), ...(days ? [days] : [])];

async function programmeCounts(database: Database, months: Months, holds: (table: string) => boolean): Promise<ProgrammeCount[]> {
  const { panels_planned, panels_held, taskings_done, taskings_overdue, taskings_under_way } = await briefingProgramme(database, months);
  return [
    ...(holds('panels') ? [programmeCount('panels planned', panels_planned), programmeCount('panels held', panels_held)] : []),
    ...(holds('taskings') ? [programmeCount('taskings done', taskings_done), programmeCount('taskings overdue', taskings_overdue), programmeCount('taskings under way', taskings_under_way)] : [])
  ];
}
