import type { Indicator } from '$lib/model/indicators/types';
import { appAlone, readByApp } from '../../read-by-app';
import { formatValue } from '../format-value';
import type { IndicatorReading, PartReading, PartsReading, ReadingContext } from '../types';

/** Measures that leave out the notes that the app alone has read, once a person has read any (the view read_notes). */
const leaveThemOut: ReadonlySet<string> = new Set(['O6', 'P17b']);

/** Whether a measure counts themes of notes of which the app alone has read most. */
export function restsOnApp({ id, needs }: Pick<Indicator, 'id' | 'needs'>, { notes }: Pick<ReadingContext, 'notes'>): boolean {
  if (!notes || notes.held === 0 || !needs.includes('passages')) return false;
  return leaveThemOut.has(id) ? notes.read === 0 : readByApp({ read_cases: notes.read, eligible_cases: notes.held });
}

/** A reading that rests on such notes: its shares are floors, told without an interval, and none is told to be the highest. */
export function asFloors(reading: IndicatorReading): IndicatorReading {
  const { indicator } = reading;
  const notes = [`${appAlone}: what is counted is a floor${reading.form === 'changes' ? ', the same on both sides of a tasking' : ''}.`, ...reading.notes];
  switch (reading.form) {
    case 'parts': {
      const parts = reading.parts.map((part) => ({ ...part, words: `${part.label}: ${atLeast(indicator, part)}` }));
      return { ...reading, areFloors: true, parts, notes, finding: findingOf(reading) };
    }
    case 'changes': return { ...reading, areFloors: true, notes };
    case 'series': {
      const { label, value, numerator, denominator } = reading.latest;
      return { ...reading, areFloors: true, notes, standing: indicator.unit === 'percent' && value !== null && denominator ? `${label}: ${atLeast(indicator, { numerator, denominator })}` : reading.standing };
    }
    default: return reading;
  }
}

function findingOf({ indicator, parts, telling, finding }: PartsReading): string {
  if (!telling) return finding;
  return parts.length === 1 ? `${indicator.name}: ${telling.label}: ${atLeast(indicator, telling)}.` : `${indicator.name}: the app alone finds “${telling.label}” most, ${atLeast(indicator, telling)}.`;
}

/** "at least 24 of 62 (39%)"; "none so far, of 62". */
const atLeast = ({ unit }: Indicator, { numerator, denominator }: Pick<PartReading, 'numerator' | 'denominator'>): string =>
  numerator === 0 ? `none so far${denominator ? `, of ${denominator}` : ''}` : `at least ${numerator}${denominator ? ` of ${denominator} (${formatValue(numerator / denominator, unit)})` : ''}`;
