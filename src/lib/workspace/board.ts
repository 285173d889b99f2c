import { labelOf, vocabularies, type VocabularyName } from '$lib/model/vocabularies';
import { indicatorSql } from '$lib/store/indicators/run-indicator';
import { withViews } from '$lib/store/views-read';
import { tablesWithRows } from '$lib/store/indicators/tables-with-rows';
import { regimeSpans } from '$lib/store/queries/regime-spans';
import { holdAhead } from './indicators/hold-ahead';
import { loadContext } from './indicators/load-context';
import { loadReadings } from './indicators/load-reading';
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
}

interface Frame { readonly context: ReadingContext; readonly regimes: readonly RegimeBand[]; readonly present: ReadonlySet<string> }

let revision = -1;
let frame: Promise<Frame> | null = null;
let aheadOf = -1;
const readings = new Map<string, IndicatorReading>();

/** The board with at least the indicators named, under the filters in force. What one page has read for this revision of the
 *  workspace, the next finds ready. */
export async function loadBoard(ids: readonly string[]): Promise<Board> {
  const { database } = workspace;
  if (revision !== workspace.revision) {
    revision = workspace.revision;
    readings.clear();
    frame = null;
  }
  const asked = revision;
  frame ??= readFrame();
  const { context, regimes, present } = await frame;
  const { interventions } = context;
  const wanted = ids.filter((id) => !readings.has(id));
  const read = await loadReadings(database, wanted, context, partLabel, present);
  if (asked === revision) for (const reading of read) readings.set(reading.indicator.id, reading);
  prepareRest(asked);
  return { readings: new Map(asked === revision ? readings : read.map((reading) => [reading.indicator.id, reading])), interventions, regimes, context };
}

/** Once for each revision. A failure is left for the page that asks for the measure to report. */
function prepareRest(asked: number): void {
  if (asked !== revision || aheadOf === asked) return;
  aheadOf = asked;
  holdAhead((work) => workspace.betweenChanges(work), () => asked === workspace.revision && workspace.status === 'ready').catch(() => {});
}

async function readFrame(): Promise<Frame> {
  const { database } = workspace;
  const [context, spans, present] = await Promise.all([loadContext(database, new Date().toISOString().slice(0, 10)), regimeSpans(database), tablesWithRows(database)]);
  const regimes = spans.map(({ regime, first_panel, last_panel }) => ({ from: first_panel, to: last_panel, label: labelOf('selection_regime', regime) }));
  return { context: { ...context, newLimits: workspace.limits.choices }, regimes, present };
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
