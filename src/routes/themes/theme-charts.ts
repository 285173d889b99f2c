import type { HeatCell, HeatData } from '$lib/charts/heat/heat-data';
import type { IntervalData } from '$lib/charts/interval-dots/interval-data';
import type { MatrixData } from '$lib/charts/matrix/matrix-data';
import { monthLabel } from '$lib/model/months';
import type { Intervention } from '$lib/workspace/indicators/types';
import type { Together } from '$lib/workspace/themes/theme-together';
import { isFloor } from '$lib/workspace/themes/theme-floor';
import { rateWords, type ThemesView, type ThemeSummary } from '$lib/workspace/themes/theme-view';
import { changesByColumn } from '../changes-on-axes';

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const statusWords: Readonly<Record<string, string>> = { cancelled: 'panel cancelled', planned: 'panel planned', not_recorded: 'no panel recorded' };

/** Themes by panel month, as given; the bar is the share of eligible cases. Of each cell is hatched what nobody has confirmed. */
export function heatData(themes: readonly ThemeSummary[], months: ThemesView['months'], href: (theme: string) => string, interventions: readonly Intervention[] = []): HeatData {
  const changes = changesByColumn(interventions, months.map(({ panel }) => panel));
  return {
    measure: 'Cases with the theme', unit: 'count', rowName: 'Theme', columnName: 'Panel',
    rows: themes.map((theme) => ({ id: theme.id, label: theme.name, href: href(theme.id), total: { value: theme.rate?.estimate ?? 0, text: theme.rate ? countWords(theme) : 'none eligible' } })),
    columns: months.map(({ panel, status }) => ({
      id: panel.slice(0, 7), label: monthLabel(panel), short: shortMonths[Number(panel.slice(5, 7)) - 1], group: panel.slice(0, 4), blank: statusWords[status], changes: changes.get(panel)
    })),
    cells: themes.flatMap(({ id, panels }) => panels.flatMap(({ month, confirmed, suggested }, i): HeatCell[] => confirmed + suggested === 0 ? [] : [{
      row: id, column: month, value: confirmed + suggested, n: months[i]?.cases_with_notes ?? null, suggested
    }]))
  };
}

/** '7 of 159'; of a floor 'at least 7 of 159', with the cases in which the app suspects it. */
function countWords(theme: ThemeSummary): string {
  const { cases, eligible, byApp, toReview } = theme;
  if (!isFloor(theme)) return `${cases} of ${eligible}`;
  return `${cases > 0 ? 'at least ' : ''}${cases} of ${eligible}${cases === 0 ? ' so far' : ''}${byApp && toReview ? `, ${toReview} suspected` : ''}`;
}

/** Rate of each theme per eligible case with notes; a floor has no interval, and one of nought no dot. */
export function rateData(themes: readonly ThemeSummary[], href: (theme: string) => string): IntervalData {
  return {
    measure: 'Share of eligible cases', unit: 'percent', interval: '95% interval', rowName: 'Theme',
    rows: themes.map((theme) => {
      const { id, name, rate, cases, eligible } = theme;
      const floor = isFloor(theme);
      const bounds = floor ? null : rate;
      return {
        id, label: name, href: href(id), value: floor && cases === 0 ? null : (rate?.estimate ?? null), lower: bounds?.lower ?? null, upper: bounds?.upper ?? null, numerator: cases, n: eligible,
        ...(rate && !floor ? {} : { text: rateWords(rate, floor) })
      };
    })
  };
}

/** Themes that come together in cases, those of most cases first, under numbers that stand for their names. */
export function matrixData(pairs: readonly Together[], href: (theme: string) => string): MatrixData {
  const themes = new Map(pairs.flatMap(({ first, firstName, first_cases, second, secondName, second_cases }) => [[first, { label: firstName, cases: first_cases }], [second, { label: secondName, cases: second_cases }]] as const));
  const items = [...themes].sort(([a, one], [b, two]) => two.cases - one.cases || (a < b ? -1 : 1));
  return {
    measure: 'Cases with both', rowName: 'Theme',
    items: items.map(([id, { label }], i) => ({ id, code: String(i + 1), label, href: href(id) })),
    pairs: pairs.map(({ first, second, both_cases, lift }) => ({ a: first, b: second, both: both_cases, lift }))
  };
}
