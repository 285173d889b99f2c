import { indicatorNamed } from '$lib/model/indicators';
import type { Indicator } from '$lib/model/indicators/types';
import { labelOf } from '$lib/model/vocabularies';
import type { Database } from '$lib/store/database';
import { breakdown, waitBreakdown, type Split } from '$lib/store/indicators/breakdown';
import { factKind } from '$lib/store/indicators/facts';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { sumFacts } from '$lib/store/indicators/sum-facts';
import { monthsJudged } from '../series/clean-rows';
import { apartWords, monthsApart } from '../series/far-out';
import { readBreakdown, type BreakdownReading } from './read-breakdown';
import { whichMoved } from './which-moved';
import { readWaitGroups, type WaitGroups } from './read-wait-groups';
import { readYears, type YearsReading } from './read-years';
import type { ReadingContext } from '../types';

/** A breakdown of what `indicator` counts. `farOut` names the months that are left out of both halves; null where there are none. */
export interface NamedBreakdown { readonly indicator: Indicator; readonly split: Split; readonly title: string; readonly reading: BreakdownReading; readonly farOut: string | null }
export interface NamedWaits { readonly split: Split; readonly title: string; readonly reading: WaitGroups }

interface Way { readonly split: Split; readonly title: string; readonly labelOf: (part: string) => string }
const splits: readonly Way[] = [
  { split: 'case_type', title: 'By who works for the police', labelOf: (part) => labelOf('case_type', part) },
  { split: 'suspect_kind', title: 'By the workforce of the suspect', labelOf: (part) => ({ officer: 'Officers', staff: 'Police staff' })[part] ?? 'Not police, or not known' }
];

/** Reports by the many routes, of which it is asked which moved and not which is highest: what is parted over the whole period there, half
 *  against half. */
const routes = { of: 'P2c', counted: 'P1', way: { split: 'referral_route', title: 'Reports by each route', labelOf: (part: string) => labelOf('referral_route', part) } as Way };

/** A measure by each way of parting the cases that gives two groups or more; empty where it is not about cases. */
export async function loadBreakdowns(database: Database, id: string, context: ReadingContext): Promise<NamedBreakdown[]> {
  const asRoutes = id === routes.of;
  const indicator = indicatorNamed(asRoutes ? routes.counted : id);
  if (factKind(indicator.id) !== 'months') return [];
  const { months, farOut } = halvedMonths(indicator, await judgedMonths(database, indicator, context));
  const found: NamedBreakdown[] = [];
  for (const way of asRoutes ? [routes.way] : splits) {
    const { split, title } = way;
    const reading = readBreakdown(indicator, months, await breakdown(database, indicator, split), way.labelOf, asRoutes ? whichMoved : undefined);
    if (reading) found.push({ indicator, split, title, reading, farOut });
  }
  return found;
}

/** The months of a measure that can be judged; none where it is no series. */
async function judgedMonths(database: Database, indicator: Indicator, context: ReadingContext): Promise<readonly SeriesRow[]> {
  const summed = (await sumFacts(database, [indicator]))(indicator);
  return summed.shape === 'series' ? monthsJudged(indicator, summed.rows, context) : [];
}

/** The months that the halves are made of, and what is said of those left out: one that is far out in the whole, or far larger than all others, would carry a half, and
 *  the level of the measure is judged without it. */
function halvedMonths(indicator: Indicator, judged: readonly SeriesRow[]): { months: readonly string[]; farOut: string | null } {
  const apart = monthsApart(indicator, judged);
  return {
    months: judged.flatMap(({ period }) => (apart.all.has(period) ? [] : [period])),
    farOut: apartWords(indicator, apart, judged, 'both halves, of the groups and of the whole')
  };
}

/** The years of a measure that asks for it, as far as they are settled; null where there is nothing to hold against each other. */
export async function loadYears(database: Database, id: string, context: ReadingContext): Promise<YearsReading | null> {
  const indicator = indicatorNamed(id);
  if (!indicator.byYear) return null;
  return readYears(indicator, await judgedMonths(database, indicator, context));
}

/** A wait by each way of parting the cases that gives two groups or more; empty where the measure is none. */
export async function loadWaitBreakdowns(database: Database, id: string): Promise<NamedWaits[]> {
  if (factKind(id) !== 'waits') return [];
  const found: NamedWaits[] = [];
  for (const { split, title, labelOf: words } of splits) {
    const reading = readWaitGroups(indicatorNamed(id), await waitBreakdown(database, id, split), words);
    if (reading) found.push({ split, title, reading });
  }
  return found;
}
