/** What an indicator is, in words that can be said aloud. Adding one is one entry here, one SQL file of its id, one test. */
import type { NodeId } from '../logic-model';
import type { VocabularyName } from '../vocabularies';

export type Family = 'output' | 'outcome' | 'component';
/** What is counted. A case, an allegation and a person are three different things, and so is a conduct matter: a case may hold several. */
export type Basis = 'case' | 'allegation' | 'conduct matter' | 'appointment' | 'review' | 'person' | 'slot' | 'panel' | 'seat' | 'agency' | 'action' | 'update' | 'audit item' | 'tasking' | 'theme and case' | 'incident' | 'answer' | 'measure' | 'learning item' | 'minute' | 'guide' | 'step';
/** Which date puts a thing in a month. Cohort: the month of the report, so recent months are unfinished.
 *  Closed: the month of the decision, so only what is finished is seen. */
export type Clock = 'cohort' | 'closed' | 'month of panel' | 'month due' | 'month of event' | 'month of audit' | 'as it stands';
export type Unit = 'count' | 'percent' | 'rate' | 'days' | 'score';
/** `none` where more is neither good nor bad, such as the volume of reports. */
export type Better = 'up' | 'down' | 'none';
export type ChartWanted = 'xmr' | 'c' | 'u' | 'p' | 'run' | 'g' | 't' | 'km' | 'bar' | 'cross' | 'before-after' | 'list';
/** Shape of the rows that the SQL of the indicator gives; see store/indicators/row-shapes.ts. */
export type Shape = 'series' | 'durations' | 'parts' | 'cross' | 'events' | 'before-after';

export interface Target {
  /** In the unit of the indicator; a percentage as a proportion from 0 to 1. */
  readonly value: number;
  readonly words: string;
}

export interface Indicator {
  /** Id of the catalogue; a small letter marks a further measure of the same idea: 'P7', 'P7b'. */
  readonly id: string;
  /** A noun phrase that can begin a sentence: "Reports of domestic abuse" (rose). */
  readonly name: string;
  readonly family: Family;
  readonly node: NodeId;
  readonly definition: string;
  readonly numerator: string;
  /** Null where nothing is divided. */
  readonly denominator: string | null;
  readonly basis: Basis;
  readonly clock: Clock;
  /** The same measure on the other clock, where there is one. */
  readonly otherClock?: string;
  /** True where its years are held against each other too: of few a year, a month says little. */
  readonly byYear?: true;
  /** For a wait: the share of each month's that ended within some days, by the month of report; by that of the decision is its other clock. */
  readonly byMonth?: string;
  /** For a wait that nobody waits to end: what is said of those for whom it goes on, and of those for whom it is over. */
  readonly lasting?: { readonly still: string; readonly over: string };
  /** For a cohort: the waits that say what becomes of it in the end, cases still open allowed for. */
  readonly inTheEnd?: string;
  readonly unit: Unit;
  readonly better: Better;
  readonly chart: ChartWanted;
  readonly shape: Shape;
  /** For a cohort: months from the report until nearly all of its cases can be counted. Later reports are drawn and not judged:
   *  those counted already are the quick ones. */
  readonly settlesAfter?: number;
  /** True for what stands at the end of a month (open actions): it carries over, so no rule of chance is applied. */
  readonly stock?: true;
  /** True where all there are of them are counted, such as the panels of a force: one figure stands for no others, and no interval of
   *  chance beside it. Whether the level moved is still asked. */
  readonly complete?: true;
  /** True where the denominator is counted in thousands, such as those of a workforce. */
  readonly inThousands?: true;
  /** True where months before the first are no zeros: the work that is counted had not begun. */
  readonly startsWithFirst?: true;
  /** True where the parts follow one another in time, such as the waves of a survey: the last is set against the one before. */
  readonly partsInTime?: true;
  /** The closed list whose codes name the parts. */
  readonly partsOf?: VocabularyName;
  /** Tables that must hold rows. */
  /** Why the last months may hold nothing to divide by although rows of them are loaded, for "nothing to count since". */
  readonly nothingSince?: string;
  readonly needs: readonly string[];
  readonly caveat: string;
  /** Questions of the people served that it helps to answer, such as '6.2.3'. */
  readonly answers: readonly string[];
  readonly target: Target | null;
}
