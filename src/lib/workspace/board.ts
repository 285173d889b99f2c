import { untrack } from 'svelte';
import { labelOf, vocabularies, type VocabularyName } from '$lib/model/vocabularies';
import type { Database } from '$lib/store/database';
import { changeCount } from '$lib/store/indicators/changed-rows';
import { selectUnder } from '$lib/store/indicators/select-under';
import { tablesWithRows } from '$lib/store/indicators/tables-with-rows';
import { filtersThatTouch } from '$lib/store/indicators/touched-by';
import { regimeSpans } from '$lib/store/queries/regime-spans';
import type { Filters } from '$lib/store/filters';
import { anyFilter } from './filters-in-url';
import { holdAhead, noPauses, withFacts } from './indicators/hold-ahead';
import { loadContext } from './indicators/load-context';
import { loadReadings } from './indicators/load-reading';
import { notNarrowed, type NotNarrowed } from './indicators/not-narrowed';
import { ReadingsHeld, type Readings } from './indicators/readings-held';
import type { IndicatorReading, Intervention, ReadingContext } from './indicators/types';
import { likelyFilters } from './likely-filters';
import { themeNames } from './themes/theme-names.svelte';
import { waitedFor } from './waited-for';
import { workspace } from './workspace.svelte';

export interface RegimeBand { readonly from: string; readonly to: string | null; readonly label: string }

/** Everything that the overview and the trends pages show, read once for each revision of the workspace. */
export interface Board {
  readonly readings: ReadonlyMap<string, IndicatorReading>;
  readonly interventions: readonly Intervention[];
  readonly regimes: readonly RegimeBand[];
  readonly context: ReadingContext;
  /** `workspace.rowsRevision` as it was read: where that has risen since, another is on its way. */
  readonly rows: number;
  /** Measures that filters in force leave as they are, by id, as far as they have been read. */
  readonly notNarrowed: ReadonlyMap<string, NotNarrowed>;
}

/** What holds until rows change, or the day does, whatever the filters. */
interface Frame { readonly context: ReadingContext; readonly regimes: readonly RegimeBand[]; readonly present: ReadonlySet<string> }

/** Filters gone through of late whose readings are kept beside the likely ones: a measure of twenty years holds some fifty kilobytes. */
const goneThrough = 4;
/** The same of those about to be set. */
const expectedAtMost = 6;

/** What has been read of these rows. */
let held: { readonly rows: number; readonly of: ReadingsHeld } | null = null;
let frame: { readonly key: string; readonly read: Promise<Frame> } | null = null;
let aheadOf = '';
/** One for each revision and what is asked of it: what a page finds out around the changes is kept by it (load-comparison.ts). */
let standing: { readonly key: string; readonly context: ReadingContext } | null = null;

interface Asked { readonly rows: number; readonly under: Filters }

/** Whoever asks says itself what it waits for. */
const asAsked = (): Asked => untrack(() => ({ rows: workspace.rowsRevision, under: workspace.filters }));
const keyOf = ({ rows, under }: Asked): string => `${rows} ${JSON.stringify(under)}`;

/** The board with at least the indicators named, under the filters asked for, whether or not the database has them in force. What one
 *  page has read of these rows and filters, the next finds ready. */
export function loadBoard(ids: readonly string[]): Promise<Board> {
  return waitedFor(readBoard(ids));
}

async function readBoard(ids: readonly string[]): Promise<Board> {
  const { database } = workspace;
  const asked = asAsked();
  const readings = await readingsOf(database, asked);
  const { context: dated, regimes, present } = await readFrame();
  const context = contextAt(`${untrack(() => workspace.revision)} ${keyOf(asked)}`, dated);
  await readMissing(database, asked, ids, readings, { context, present });
  prepareRest(asked);
  return { readings: new Map(readings), interventions: context.interventions, regimes, context, rows: asked.rows, notNarrowed: await readNotNarrowed(database, asked.under, [...readings.values()]) };
}

/** What has been read of the rows and filters asked for. */
function readingsOf(database: Database, { rows, under }: Asked): Promise<Readings> {
  if (held?.rows !== rows || held.of.database !== database) held = { rows, of: new ReadingsHeld(database, likelyFilters(null).length + goneThrough + expectedAtMost) };
  return held.of.under(under);
}

async function readMissing(database: Database, { under }: Asked, ids: readonly string[], readings: Readings, { context, present }: { context: ReadingContext; present: ReadonlySet<string> }): Promise<void> {
  const missing = ids.filter((id) => !readings.has(id));
  const read = await loadReadings(database, missing, context, { labelOf: partLabel, present, filters: { selected: selectUnder(database, under, todayNow()), whenInForce: (read) => workspace.readUnder(under, read) } });
  for (const reading of read) readings.set(reading.indicator.id, reading);
}

function contextAt(key: string, dated: ReadingContext): ReadingContext {
  if (standing?.key !== key) standing = { key, context: { ...dated, newLimits: workspace.limits.choices, keptLimits: workspace.limits.kept } };
  return standing.context;
}

async function readNotNarrowed(database: Database, filters: Filters, read: readonly IndicatorReading[]): Promise<Map<string, NotNarrowed>> {
  if (!anyFilter(filters)) return new Map();
  const touched = await filtersThatTouch(database, read.filter(({ form }) => form !== 'missing').map(({ indicator }) => indicator.id));
  return new Map([...touched].flatMap(([id, by]) => {
    const found = notNarrowed(filters, by);
    return found ? [[id, found] as const] : [];
  }));
}

/** Begins to read what stands on Trends, for whoever goes there next. */
export const readBoardAhead = (): void => prepareRest(asAsked());

/** Once for these rows and filters: all measures under them, then under those that one press sets. A failure is left for the page that
 *  asks for the measure to report. */
function prepareRest(asked: Asked): void {
  if (keyOf(asked) !== keyOf(asAsked()) || aheadOf === keyOf(asked)) return;
  aheadOf = keyOf(asked);
  const inForce = () => keyOf(asked) === keyOf(asAsked()) && workspace.status === 'ready';
  const prepare = async (filters: readonly Filters[], stands: () => boolean, pauses?: typeof noPauses) => {
    for (const under of filters) {
      if (!stands()) return;
      const known = await readingsOf(workspace.database, { ...asked, under });
      await holdAhead(workspace.database, withFacts.filter((id) => !known.has(id)), (work) => workspace.betweenChanges(work), stands, (ids) => readAhead({ ...asked, under }, ids), pauses);
    }
  };
  let turn = 0;
  workspace.expectFilters = (next) => {
    const mine = ++turn;
    prepare(next.slice(0, expectedAtMost), () => mine === turn && inForce(), noPauses).catch(() => {});
  };
  prepare([asked.under, ...likelyFilters(untrack(() => workspace.span))], inForce).catch(() => {});
}

async function readAhead(asked: Asked, ids: readonly string[]): Promise<void> {
  const { database } = workspace;
  const readings = await readingsOf(database, asked);
  const { context, present } = await readFrame();
  await readMissing(database, asked, ids, readings, { context: { ...context, newLimits: workspace.limits.choices, keptLimits: workspace.limits.kept }, present });
}

const todayNow = (): string => new Date().toISOString().slice(0, 10);

/** Read while no filter is being put in force: half of one says nothing of the data date. A failure is not kept: the next page asks anew. */
function readFrame(): Promise<Frame> {
  const today = todayNow();
  const { database } = workspace;
  const key = `${changeCount(database)} ${today}`;
  if (frame?.key === key) return frame.read;
  const read = workspace.betweenChanges((settled) => readFrameAt(settled, today));
  frame = { key, read };
  read.catch(() => { frame = null; });
  return read;
}

async function readFrameAt(database: Database, today: string): Promise<Frame> {
  const [context, spans, present] = await Promise.all([loadContext(database, today), regimeSpans(database), tablesWithRows(database)]);
  return { context, regimes: spans.map(({ regime, first_panel, last_panel }) => ({ from: first_panel, to: last_panel, label: labelOf('selection_regime', regime) })), present };
}

/** The words for a code of a part: a theme, or a code of any closed list. */
export function partLabel(part: string): string {
  const theme = themeNames.named(part);
  if (theme) return theme.name;
  for (const name of Object.keys(vocabularies) as VocabularyName[]) {
    const term = vocabularies[name].find(({ code }) => code === part);
    if (term) return term.label;
  }
  return part;
}

/** The SQL of an indicator with the views that it reads, for "how this is computed". */
export const sqlOf = async (id: string): Promise<string> => (await import('$lib/store/indicators/shown-sql')).shownSql(id);
