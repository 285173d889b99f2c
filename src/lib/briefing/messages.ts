import { cellAt, type SafeCell, type SafeTable } from '$lib/disclosure/disclose';
import { safeText, type SafeText } from '$lib/disclosure/safe-text';
import { totalRange } from '$lib/disclosure/total-range';
import { shareAt, type ShareLine, type ThemeLine, type Verdict } from './lines';

/** The heading says what was found, the text by what numbers, and the last how sure that is. */
export interface Message { readonly heading: string; readonly text: SafeText; readonly sureness: string }

/** How the page was made, as far as sentences depend on it. */
export interface Frame {
  /** What is compared: "year on year". */
  readonly compared: string;
  /** Whether counts are rounded: then chance may be left open by the rounding alone. */
  readonly rounded: boolean;
  readonly handedOver: boolean;
  /** Whose reading of the notes the themes rest on. */
  readonly readBy: 'person' | 'app' | null;
  /** Whether themes are left out because passages of a split theme wait to be read for them. */
  readonly splitWaits: boolean;
}

/** Of no number: how many wait, or for which themes, would tell of cases that are not shown. */
export const splitWaitsWords = 'Themes made by a split are left out until its passages are read again.';

const appAlone = 'The notes were read by the app alone, which misses themes: no person has read one through yet.';
const tooFew = 'Small numbers are protected; a longer period may show more.';
const direction = 'More reports can mean more confidence, not more abuse: the number has no good direction.';
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const withheld = ({ handedOver }: Frame) => (handedOver ? safeText`Withheld: beside this page’s other numbers, or a page handed over before, this one would tell of a few cases.` : safeText`Withheld: beside this page’s other numbers this one would tell of a few cases.`);
/** Read alone, as headings are, it would deny a change that Trends finds over years: what is compared goes with it. */
const stillWords = (what: string, { compared }: Frame) => `No clear change in ${what}, ${compared}`;
const within = ({ rounded }: Frame) => `The difference${rounded ? ', as rounded here,' : ''} may be chance alone.`;
const beyond = ({ compared }: Frame) => `${capital(compared)}, the difference is larger than chance alone gives.`;

/** `doubt` says why the two periods are not compared, or what a period alone holds or lacks; null for nothing. */
export function reportsMessage(reports: SafeTable, frame: Frame, doubt: string | null): Message {
  const total = reports.rows.find((row) => row.total)!;
  const latest = cellAt(reports, total.id, 'latest');
  const earlier = reports.columns.some(({ id }) => id === 'earlier') ? cellAt(reports, total.id, 'earlier') : null;
  // A total of rounded counts is not the true total rounded, as which the same cases stand elsewhere on the page: it is told as a range that holds both.
  const told = (cell: SafeCell, ...blocks: readonly string[]) => (reports.base === null ? cell : totalRange(reports, blocks));
  const rounded = reports.base === null ? safeText`` : safeText`: a range, for counts are rounded`;
  if ('value' in latest && earlier === null) {
    const heading = 'Reports: nothing to compare with yet';
    if (doubt) return { heading, text: safeText`${told(latest, 'latest')} cases are held of this period. The period before is not loaded.`, sureness: `${doubt} ${direction}` };
    return { heading, text: safeText`${told(latest, 'latest')} cases were reported in this period${rounded}. The period before is not loaded.`, sureness: direction };
  }
  if ('value' in latest && earlier && 'value' in earlier) {
    if (doubt) return { heading: 'Reports: not compared', text: safeText`${told(latest, 'latest')} cases are held of this period and ${told(earlier, 'earlier')} of the one before.`, sureness: `${doubt} Until that is checked, the two say nothing of whether more people come forward.` };
    const rounding = roundingVariance(reports);
    const { heading, sureness } = countVerdict(earlier, latest, rounding, frame);
    // Two equal counts may be printed 5 or 10 apart: within three errors of rounding no order is told, but one range for both.
    const text = latest.value !== earlier.value && Math.abs(latest.value - earlier.value) <= 3 * Math.sqrt(rounding)
      ? safeText`${told(latest, 'latest', 'earlier')} cases were reported in each of the two periods${rounded}.`
      : safeText`${told(latest, 'latest')} cases were reported in this period and ${told(earlier, 'earlier')} in the one before${rounded}.`;
    return { heading, text, sureness: `${sureness} ${direction}` };
  }
  if ([latest, earlier].some((cell, i) => cell?.kind === 'withheld' && !allFew(reports, i === 0 ? 'latest' : 'earlier'))) {
    return { heading: 'The number of reports is withheld', text: withheld(frame), sureness: direction };
  }
  return { heading: 'Reports are too few to show', text: earlier === null ? safeText`Too few cases of each kind were reported to show how many there were.` : safeText`Too few cases of each kind were reported to show how many there were in both periods.`, sureness: tooFew };
}

/** A rounded total of few and few is withheld for being small, as its parts say. */
const allFew = (reports: SafeTable, block: string) => reports.rows.every((row) => row.total || cellAt(reports, row.id, block).kind === 'few');

interface Counted { readonly value: number }

/** The variance that rounding brings into the difference of two totals, each a sum of rounded counts: one rounded to 5 is off by −2 to
 *  2, each as likely, which is a variance of (5² − 1) / 12 = 2. */
function roundingVariance({ rows, base }: SafeTable): number {
  return base === null ? 0 : (2 * rows.filter(({ total }) => !total).length * (base ** 2 - 1)) / 12;
}

/** Two counts as printed: beyond chance where they differ by more than 1.96 errors of the difference, by Poisson and by `rounding`. */
function countVerdict(earlier: Counted, latest: Counted, rounding: number, frame: Frame): { heading: string; sureness: string } {
  const difference = latest.value - earlier.value;
  if (Math.abs(difference) <= 1.96 * Math.sqrt(latest.value + earlier.value + rounding)) return { heading: stillWords('reports', frame), sureness: within(frame) };
  return { heading: `${difference > 0 ? 'More' : 'Fewer'} people come forward`, sureness: beyond(frame) };
}

const conductHeadings: Partial<Record<Verdict, string>> = {
  better: 'After no charge, conduct ends without action less often', worse: 'After no charge, conduct ends without action more often',
  'nothing before': 'Conduct after no charge: nothing to compare with yet', 'not compared': 'Conduct after no charge: not compared'
};

/** `line` of the measure P14; absent where outcomes are not loaded. `doubt` says why it is not compared. */
export function conductMessage(line: ShareLine | undefined, frame: Frame, doubt: string | null): Message {
  if (!line) return { heading: 'Outcomes are not held', text: safeText`Outcomes are not held here, so nothing can be said of conduct after a crime closed without charge.`, sureness: 'The table of outcomes would answer it.' };
  const { earlier, latest, verdict } = line;
  const standards = 'The two use different standards of proof, so one should not simply follow the other.';
  const heading = verdict === 'no clear change' ? stillWords('conduct after no charge', frame) : conductHeadings[verdict] ?? 'Conduct after no charge cannot be shown';
  if (latest.kind === 'share' && verdict === 'nothing before') {
    return { heading, text: safeText`Where a crime alleged against an officer ended without a charge, conduct also ended without action in ${latest} of cases. The period before is not loaded.`, sureness: standards };
  }
  if (earlier.kind !== 'share' || latest.kind !== 'share') {
    if (verdict === 'withheld' || latest.kind === 'withheld') return { heading: 'Conduct after no charge is withheld', text: withheld(frame), sureness: standards };
    return { heading: 'Conduct after no charge: too few to show', text: safeText`Too few cases of officers ended without a charge and with the conduct matter decided to show it.`, sureness: tooFew };
  }
  return {
    heading,
    text: safeText`Where a crime alleged against an officer ended without a charge, conduct also ended without action in ${latest} of cases; before, ${earlier}.`,
    sureness: `${verdict === 'not compared' ? doubt ?? '' : verdict === 'no clear change' ? within(frame) : beyond(frame)} ${standards}`
  };
}

/** Which theme comes up most, where the interval of its share, as printed, clears that of the next; else that none stands out. */
export function themeMessage(ranked: readonly ThemeLine[], themes: SafeTable, frame: Frame): Message {
  const [first, second] = ranked;
  if (!first) return noTheme(themes, frame);
  if (frame.readBy === 'app') return foundByApp(first, frame);
  const basis = 'Only cases whose notes a person has read are counted.';
  const notes = frame.splitWaits ? `${basis} ${splitWaitsWords}` : basis;
  const interval = capital(first.share.interval);
  if (second === undefined || first.share.lowerPercent > second.share.upperPercent) {
    return { heading: second ? 'One theme comes up most' : 'One theme can be shown', text: safeText`${first.heading}: in ${first.share} of the cases in which it could arise.`, sureness: `${interval}. ${notes}` };
  }
  const equals = ranked.filter(({ share }) => share.percent === first.share.percent);
  const next = equals.length > 1 ? [] : ranked.filter(({ share }) => share.percent === second.share.percent);
  const text = equals.length > 1
    ? safeText`${listed(equals)} were each found in ${first.share} of the cases in which they could arise.`
    : safeText`${first.heading} was found in ${first.share} of the cases in which it could arise, ${listed(next)} in ${second.share}.`;
  return { heading: 'No one theme stands out', text, sureness: `${interval} for the first: the order may be chance. ${notes}` };
}

/** The app takes what it is sure of and misses the rest: its shares are floors, of which none is set above another. */
function foundByApp({ heading, share }: ThemeLine, { splitWaits }: Frame): Message {
  return {
    heading: 'Themes: no order can be told yet', text: safeText`${heading} was found in at least ${share} of the cases in which it could arise; others may be as common.`,
    sureness: `${appAlone}${splitWaits ? ` ${splitWaitsWords}` : ''}`
  };
}

function noTheme(themes: SafeTable, frame: Frame): Message {
  if (frame.readBy === null) return { heading: 'No notes are held', text: safeText`No notes are held here, so nothing can be said of themes.`, sureness: 'Notes of the panel would answer it.' };
  if (themes.rows.some(({ id }) => shareAt(themes, id).kind === 'withheld')) return { heading: 'Themes are withheld', text: withheld(frame), sureness: tooFew };
  if (frame.readBy === 'app') return { heading: 'No theme is common enough to show', text: safeText`No theme was found in enough cases to report.`, sureness: appAlone };
  return { heading: 'No theme can be shown yet', text: safeText`Of the cases whose notes a person has read, too few show any one theme.`, sureness: 'What is not read is not counted: themes may be common there. Few cases are not shown.' };
}

const others = [safeText``, safeText` and one other`, safeText` and two others`, safeText` and three others`] as const;

/** The first two by name: "A", "A and B", "A, B and two others". */
function listed([first, second, ...rest]: readonly ThemeLine[]): SafeText {
  if (!first || !second) return first ? safeText`${first.heading}` : safeText``;
  return rest.length === 0 ? safeText`${first.heading} and ${second.heading}` : safeText`${first.heading}, ${second.heading}${others[rest.length] ?? safeText` and others`}`;
}
