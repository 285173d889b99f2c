import type { Facets } from '$lib/disclosure/population';
import type { Among } from '$lib/disclosure/tables';
import type { EligibilityRule } from '$lib/model/eligibility';
import { monthsBetween } from '$lib/model/months';
import type { Months } from '$lib/store/queries/briefing-figures';

/** A measure of the catalogue whose share the briefing shows for two periods. */
export interface BriefingMeasure {
  /** Id in the catalogue: what counts is what Trends counts. */
  readonly id: string;
  readonly group: 'support' | 'account' | 'risk';
  readonly title: string;
  readonly better: 'up' | 'down' | 'none';
  /** Heading of the cases that are counted. */
  readonly of: string;
  /** What happens in the month that a case is counted in: each case has one. Null where a case may count in several months. */
  readonly month: string | null;
  /** Where those counted are all reported in its months (`all`), some of them, or some of those with a suspect who works for the police. */
  readonly among?: 'all' | 'some' | 'suspects';
  /** The month from which there is such a duty, as 'YYYY-MM'; absent where there always was one. */
  readonly since?: string;
  /** It counts cases with one cell filled: where that is filled in none of all that is loaded, it is not held, and not of too few. */
  readonly ofFilled?: true;
  /** It counts answers, which belong to no case; absent where it counts cases. */
  readonly answers?: true;
}

export const briefingMeasures: readonly BriefingMeasure[] = [
  { id: 'Q1b', group: 'support', title: 'Oversight officer in 2 days', better: 'up', of: 'Cases reported', month: 'reported', among: 'some' },
  { id: 'P9', group: 'support', title: 'Support offered in 2 days', better: 'up', of: 'Cases that came to a panel', month: 'reported', among: 'some' },
  { id: 'P10', group: 'support', title: 'Every update made in time', better: 'up', of: 'Cases with updates due', month: null },
  { id: 'P15', group: 'support', title: 'Protection considered', better: 'up', of: 'Cases reported', month: 'reported', among: 'all' },
  { id: 'P16c', group: 'support', title: 'Kept confidential (answers)', better: 'up', of: 'Answers of victims', month: 'answered', answers: true },
  { id: 'P5', group: 'account', title: 'First investigator PIP 2 or up', better: 'up', of: 'Cases where it is recorded', month: 'reported', among: 'some', ofFilled: true },
  { id: 'P12', group: 'account', title: 'Charged, of finished crimes', better: 'none', of: 'Cases whose crimes are finished', month: 'crime finished' },
  { id: 'P14', group: 'account', title: 'Officers not charged: no action', better: 'down', of: 'Cases of officers without charge, conduct finished', month: 'both finished' },
  { id: 'P3', group: 'risk', title: 'Suspect above constable', better: 'none', of: 'Cases whose suspect’s band is known', month: 'reported', among: 'suspects', ofFilled: true },
  { id: 'P18', group: 'risk', title: 'Repeat suspect in 24 months', better: 'none', of: 'Cases reported', month: 'reported', among: 'all' },
  { id: 'Q22', group: 'risk', title: 'Suspension decided in 3 days', better: 'up', of: 'Cases assessed as gross misconduct, crime open', month: null, since: '2026-07' },
  { id: 'Q22b', group: 'risk', title: 'Restrictions reviewed in time', better: 'up', of: 'Cases with reviews due', month: null },
  { id: 'Q16', group: 'risk', title: 'Panel actions all in time', better: 'up', of: 'Cases with actions due', month: null }
];

/** Ids of those that count answers. */
export const answersAmong = (measures: readonly BriefingMeasure[]): string[] => measures.flatMap(({ id, answers }) => (answers ? [id] : []));

/** Who is counted in a period, as disclosure control understands it. Months of one kind add up: those of a year and of the
 *  year before it make two years. Months of another kind (reported, finished) are other months, and so are those of another
 *  measure: that one case lacks what a measure needs (its investigator's level is not on record) tells of the record, not of a
 *  person. A period in which a case may count beside the next one adds up with nothing. Months of `unloaded` ('YYYY-MM') are named on
 *  the page as empty: counted among the months of reports they would protect nobody. */
export function periodFacets(kind: string | null, { first, last }: Months, counted: string, unloaded: readonly string[] = []): Facets {
  if (kind === null) return { [`month: ${counted} ${first} to ${last}`]: ['yes'] };
  const all = monthsBetween(first, last);
  const told = kind.startsWith('reported') ? all.filter((month) => !unloaded.includes(month)) : all;
  return { [`month: ${kind}`]: told.length > 0 ? told : all };
}

const bothTypes = ['both_police', 'counter_allegation_undetermined'];
const typesUnder: Readonly<Record<EligibilityRule, readonly string[] | null>> = {
  any: null, police_victim: ['police_victim_only', ...bothTypes], police_suspect: ['police_perpetrator_only', ...bothTypes], both_police: bothTypes
};

/** The cases under a rule of eligibility, by who works for the police. */
export function ruleFacets(rule: EligibilityRule): Facets {
  const types = typesUnder[rule];
  return types ? { case_type: types } : {};
}

/** Of all that were reported in a period, those that a measure can be true of are among these. */
export const reportedAmong = ({ among }: BriefingMeasure, months: Months, unloaded: readonly string[]): Among | undefined =>
  among && { who: { ...periodFacets('reported', months, '', unloaded), ...ruleFacets(among === 'suspects' ? 'police_suspect' : 'any') }, all: among === 'all' };
