import type { HeatCell, HeatData } from '$lib/charts/heat-data';
import type { IntervalData } from '$lib/charts/interval-data';
import { monthLabel } from '$lib/model/months';
import type { ThemesView, ThemeSummary } from '$lib/workspace/theme-view';

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const statusWords: Readonly<Record<string, string>> = { cancelled: 'panel cancelled', planned: 'panel planned', not_recorded: 'no panel recorded' };

/** Themes by panel month. A cell with any case that nobody has confirmed is hatched as suggested. */
export function heatData(themes: readonly ThemeSummary[], months: ThemesView['months'], href: (theme: string) => string): HeatData {
  return {
    measure: 'Cases with the theme', unit: 'count', rowName: 'Theme', columnName: 'Panel',
    rows: themes.map(({ id, name }) => ({ id, label: name, href: href(id) })),
    columns: months.map(({ panel, status }) => ({
      id: panel.slice(0, 7), label: monthLabel(panel), short: shortMonths[Number(panel.slice(5, 7)) - 1], group: panel.slice(0, 4), blank: statusWords[status]
    })),
    cells: themes.flatMap(({ id, panels }) => panels.flatMap(({ month, confirmed, suggested }, i): HeatCell[] => confirmed + suggested === 0 ? [] : [{
      row: id, column: month, value: confirmed + suggested, n: months[i]?.cases_with_notes ?? null, kind: suggested > 0 ? 'suggested' : 'confirmed'
    }]))
  };
}

/** Rate of each theme per eligible case with notes. */
export function rateData(themes: readonly ThemeSummary[], href: (theme: string) => string): IntervalData {
  return {
    measure: 'Share of eligible cases', unit: 'percent', interval: '95% interval', rowName: 'Theme',
    rows: themes.map(({ id, name, rate, cases, eligible }) => ({
      id, label: name, href: href(id), value: rate?.estimate ?? null, lower: rate?.lower ?? null, upper: rate?.upper ?? null, numerator: cases, n: eligible,
      ...(rate ? {} : { text: 'no eligible case' })
    }))
  };
}
