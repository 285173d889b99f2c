import type { Unit } from '$lib/model/indicators/types';
import type { Interval } from '$lib/stats/intervals/interval';

/** A value in words and figures: percentages without decimals, counts whole unless they are a mean. */
export function formatValue(value: number, unit: Unit): string {
  switch (unit) {
    case 'percent': return `${Math.round(value * 100)}%`;
    case 'days': return `${Math.round(value)} ${Math.round(value) === 1 ? 'day' : 'days'}`;
    case 'count': return Number.isInteger(value) ? String(value) : value.toFixed(1);
    case 'rate': case 'score': return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);
  }
}

export const formatInterval = (interval: Interval, unit: Unit): string => `${formatValue(interval.lower, unit)} to ${formatValue(interval.upper, unit)}`;

/** A count of things: "1 month", "7 months". */
export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** "the last panel", "the last 12 panels". */
export const lastPanels = (n: number): string => `the last ${n === 1 ? 'panel' : `${n} panels`}`;
