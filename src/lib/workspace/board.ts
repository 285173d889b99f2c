import { untrack } from 'svelte';
import { labelOf, vocabularies, type VocabularyName } from '$lib/model/vocabularies';
import type { Database } from '$lib/store/database';
import { factsGeneration } from '$lib/store/indicators/facts';
import { indicatorSql } from '$lib/store/indicators/run-indicator';
import { selectUnder } from '$lib/store/indicators/select-under';
import { withViews } from '$lib/store/views-read';
import { tablesWithRows } from '$lib/store/indicators/tables-with-rows';
import { filtersThatTouch } from '$lib/store/indicators/touched-by';
import { regimeSpans } from '$lib/store/queries/regime-spans';
import type { Filters } from '$lib/store/queries/set-filters';
import { anyFilter, sameFilters } from './filters-in-url';
import { holdAhead } from './indicators/hold-ahead';
import { loadContext } from './indicators/load-context';
import { loadReadings } from './indicators/load-reading';
import { notNarrowed, type NotNarrowed } from './indicators/not-narrowed';
import type { IndicatorReading, Intervention, ReadingContext } from './indicators/types';
import { themeNames } from './theme-names.svelte';
import { workspace } from './workspace.svelte';

export interface RegimeBand { readonly from: string; readonly to: string | null; readonly label: string }

/** Everything that the overview and the trends pages show, read once for each revision of the workspace. */
export interface Board {
  readonly readings: ReadonlyMap<string, IndicatorReading>;
  readonly interventions: readonly Intervention[];
  readonly regimes: readonly RegimeBand[];
  readonly context: ReadingContext;
  /** Measures that filters in force leave as they are, by id, as far as they have been read. */
  readonly notNarrowed: ReadonlyMap<string, NotNarrowed>;
}

/** What holds until rows change, or the day does, whatever the filters. */
interface Frame { readonly context: ReadingContext; readonly regimes: readonly RegimeBand[]; readonly present: ReadonlySet<string> }

/** What is asked for: the rows, and the filters over them. */
let of = '';
/** What the readings are of. */
let held: { readonly rows: number; readonly filters: Filters } | null = null;
let sifted = Promise.resolve();
let frame: { readonly key: string; readonly read: Promise<Frame> } | null = null;
let aheadOf = '';
/** One for each revision and what is asked of it: what a page finds out around the changes is kept by it (load-comparison.ts). */
let standing: { readonly key: string; readonly context: ReadingContext } | null = null;
const readings = new Map<string, IndicatorReading>();

/** Whoever asks says itself what it waits for. */
const asAsked = (): string => untrack(() => `${workspace.rowsRevision} ${JSON.stringify(workspace.filters)}`);

/** The board with at least the indicators named, under the filters asked for, whether or not the database has them in force. What one
 *  page has read of these rows and filters, the next finds ready. */
export async function loadBoard(ids: readonly string[]): Promise<Board> {
  const { database } = workspace;
  const { rows, under } = untrack(() => ({ rows: workspace.rowsRevision, under: workspace.filters }));
  if (of !== asAsked()) {
    of = asAsked();
    // Where that fails all is read anew, and whoever asks meets the failure.
    sifted = sifted.then(() => keepWhatStands(database, rows, under)).catch(() => readings.clear());
  }
  const asked = of;
  await sifted;
  const filters = { selected: selectUnder(database, under, todayNow()), inForce: workspace.inForce() };
  const { context: dated, regimes, present } = await readFrame();
  const context = contextAt(`${untrack(() => workspace.revision)} ${asked}`, dated);
  const { interventions } = context;
  const wanted = ids.filter((id) => !readings.has(id));
  const read = await loadReadings(database, wanted, context, { labelOf: partLabel, present, filters });
  if (asked === of) for (const reading of read) readings.set(reading.indicator.id, reading);
  prepareRest(asked);
  const shown = new Map(asked === of ? readings : read.map((reading) => [reading.indicator.id, reading]));
  return { readings: shown, interventions, regimes, context, notNarrowed: await readNotNarrowed(database, under, [...shown.values()]) };
}

function contextAt(key: string, dated: ReadingContext): ReadingContext {
  if (standing?.key !== key) standing = { key, context: { ...dated, newLimits: workspace.limits.choices } };
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

/** Takes out what may read otherwise under other filters: what they do not touch stays as it is, and so do its rows on a page. */
async function keepWhatStands(database: Database, rows: number, filters: Filters): Promise<void> {
  const before = held;
  held = { rows, filters };
  if (before?.rows !== rows) {
    readings.clear();
    return;
  }
  const moved = { cases: !sameFilters({ ...before.filters, from: filters.from, to: filters.to }, filters), period: before.filters.from !== filters.from || before.filters.to !== filters.to };
  const touched = await filtersThatTouch(database, [...readings.values()].filter(({ form }) => form !== 'missing').map(({ indicator }) => indicator.id));
  for (const [id, by] of touched) if ((by.cases && moved.cases) || (by.period && moved.period)) readings.delete(id);
}

/** Once for these rows and filters. A failure is left for the page that asks for the measure to report. */
function prepareRest(asked: string): void {
  if (asked !== of || aheadOf === asked) return;
  aheadOf = asked;
  holdAhead((work) => workspace.betweenChanges(work), () => asked === asAsked() && workspace.status === 'ready', loadBoard).catch(() => {});
}

const todayNow = (): string => new Date().toISOString().slice(0, 10);

/** Read while no filter is being put in force: half of one says nothing of the data date. A failure is not kept: the next page asks anew. */
function readFrame(): Promise<Frame> {
  const today = todayNow();
  const { database } = workspace;
  const key = `${factsGeneration(database)} ${today}`;
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

const shown = new Map<string, string>();

/** The SQL of an indicator with the views that it reads, for "how this is computed". */
export function sqlOf(id: string): string {
  const made = shown.get(id) ?? withViews(indicatorSql(id));
  shown.set(id, made);
  return made;
}
