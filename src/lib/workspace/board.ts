import { indicators } from '$lib/model/indicators';
import { labelOf, vocabularies, type VocabularyName } from '$lib/model/vocabularies';
import { indicatorSql } from '$lib/store/indicators/run-indicator';
import { regimeSpans } from '$lib/store/queries/regime-spans';
import codebook from '$data/themes/codebook.json';
import { loadInterventions } from './indicators/load-interventions';
import { loadReadings } from './indicators/load-reading';
import type { IndicatorReading, Intervention } from './indicators/types';
import { workspace } from './workspace.svelte';

export interface RegimeBand { readonly from: string; readonly to: string | null; readonly label: string }

/** Everything that the overview and the trends pages show, read once for each revision of the workspace. */
export interface Board {
  readonly readings: ReadonlyMap<string, IndicatorReading>;
  readonly interventions: readonly Intervention[];
  readonly regimes: readonly RegimeBand[];
}

let latest: { revision: number; board: Promise<Board> } | null = null;

/** The board under the filters in force, shared by the pages that show it. A failure is forgotten. */
export function loadBoard(): Promise<Board> {
  const { revision, database } = workspace;
  if (latest?.revision === revision) return latest.board;
  const board = (async (): Promise<Board> => {
    const interventions = await loadInterventions(database);
    const regimes = (await regimeSpans(database)).map(({ regime, first_panel, last_panel }) => ({ from: first_panel, to: last_panel, label: labelOf('selection_regime', regime) }));
    const readings = await loadReadings(database, indicators.map(({ id }) => id), { interventions, today: new Date().toISOString().slice(0, 10) }, partLabel);
    return { readings: new Map(readings.map((reading) => [reading.indicator.id, reading])), interventions, regimes };
  })();
  board.catch(() => { if (latest?.board === board) latest = null; });
  latest = { revision, board };
  return board;
}

/** The words for a code of a part: a theme, or a code of any closed list. */
export function partLabel(part: string): string {
  const theme = codebook.themes.find(({ id }) => id === part);
  if (theme) return theme.name;
  for (const name of Object.keys(vocabularies) as VocabularyName[]) {
    const term = vocabularies[name].find(({ code }) => code === part);
    if (term) return term.label;
  }
  return part;
}

/** The SQL of an indicator, for "how this is computed". */
export const sqlOf = (id: string): string => indicatorSql(id);
