import type { BarData } from '$lib/charts/bar/bar-data';
import type { HeatData } from '$lib/charts/heat/heat-data';
import { monthLabel } from '$lib/model/months';
import { labelOf, vocabularies } from '$lib/model/vocabularies';
import type { Intervention } from '$lib/workspace/indicators/types';
import { byOwner, withoutDay } from '$lib/workspace/panels/panels-actions';
import type { OpenAction, PanelMinutes, SeatsFilled } from '$lib/workspace/panels/panels-view';
import { changesByColumn } from '../changes-on-axes';

/** Minutes that panels took, those beyond the time scheduled apart; the plan stands in words beside each. */
export function minutesData(panels: readonly PanelMinutes[]): BarData {
  return {
    measure: 'Minutes taken', unit: 'count', sumOf: 'minutes', rowName: 'Panel',
    series: [{ id: 'within', label: 'Within the time scheduled', tone: 'medium' }, { id: 'over', label: 'Over it', tone: 'concern' }],
    rows: panels.map(({ panel, scheduled: time, planned, actual }) => ({
      label: monthLabel(panel),
      values: actual === null ? [null, null] : [Math.min(actual, time ?? actual), Math.max(0, actual - (time ?? actual))],
      text: `planned ${planned ?? 'not known'}, took ${actual ?? 'not recorded'}`
    }))
  };
}

/** Dated changes among the panels of a chart whose axis is a list of them. */
export function changesAmong(panels: readonly PanelMinutes[], interventions: readonly Intervention[]): string[] {
  const found = [...changesByColumn(interventions, panels.map(({ panel }) => panel)).values()].flat();
  return found.length ? [`What changed in these months: ${found.map(({ label }) => label).join('; ')}.`] : [];
}

const shortMonth = (month: string) => monthLabel(month).slice(0, 3);

/** Seats filled by role and panel. */
export function attendanceData(seats: readonly SeatsFilled[], panels: readonly PanelMinutes[], interventions: readonly Intervention[]): HeatData {
  const changes = changesByColumn(interventions, panels.map(({ panel }) => panel));
  const recorded = new Set(seats.map(({ panel }) => panel));
  const roles = vocabularies.attendee_role.filter(({ code }) => seats.some(({ role }) => role === code));
  return {
    measure: 'Seats filled', unit: 'percent', zero: 'none', rowName: 'Role', columnName: 'Panel',
    rows: roles.map(({ code, label }) => {
      const mine = seats.filter(({ role }) => role === code);
      const [filled, all] = [mine.reduce((n, row) => n + row.filled, 0), mine.reduce((n, row) => n + row.seats, 0)];
      return { id: code, label, total: { value: all ? filled / all : 0, text: `${filled} of ${all}` } };
    }),
    columns: panels.map(({ panel }) => ({ id: panel, label: monthLabel(panel), short: shortMonth(panel), group: panel.slice(0, 4), changes: changes.get(panel), ...(recorded.has(panel) ? {} : { blank: 'attendance not recorded' }) })),
    cells: seats.map(({ role, panel, seats: all, filled }) => ({ row: role, column: panel, value: all ? filled / all : null, n: all, text: `${filled}/${all}` }))
  };
}

/** Open actions by the role that owns them. */
export function actionsData(actions: readonly OpenAction[]): BarData {
  return {
    measure: 'Open actions', unit: 'count', rowName: 'Owner',
    series: [{ id: 'blocking', label: 'Overdue, blocks a closure', tone: 'concern' }, { id: 'overdue', label: 'Overdue', tone: 'medium' }, { id: 'not-yet', label: withoutDay(actions) ? 'Not yet due, or without a due day' : 'Not yet due', tone: 'light' }],
    rows: byOwner(actions).map(({ role, blocking, overdue, notYet }) => ({ label: role, values: [blocking, overdue, notYet] }))
  };
}

export const ownerLabel = (code: string): string => labelOf('owner_role', code);
