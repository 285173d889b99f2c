import { cellAt, type SafeCell, type SafeHeading, type SafeTable } from '$lib/disclosure/disclose';
import { safeText, type SafeText } from '$lib/disclosure/safe-text';

/** The safe tables that a briefing is made of. */
export interface BriefingInput {
  readonly reports: SafeTable;
  readonly shares: { readonly support: SafeTable; readonly updates: SafeTable; readonly contact: SafeTable; readonly investigator: SafeTable; readonly conduct: SafeTable };
  readonly themes: SafeTable;
  readonly practices: SafeTable;
}

export interface Message { readonly heading: string; readonly text: SafeText; readonly sureness: string }
export interface ShareLine { readonly title: string; readonly better: 'up' | 'down'; readonly earlier: SafeCell; readonly latest: SafeCell; readonly verdict: string }
export interface ThemeLine { readonly heading: SafeHeading; readonly share: SafeCell; readonly events: SafeCell; readonly of: SafeCell }

export interface Briefing {
  readonly messages: readonly Message[];
  readonly reports: SafeTable;
  readonly shares: readonly ShareLine[];
  readonly themes: readonly ThemeLine[];
  readonly practices: readonly ThemeLine[];
  /** Themes left out because too few cases show them. */
  readonly themesLeftOut: number;
  /** What was suppressed and why: counts of cells, never of cases. */
  readonly disclosure: readonly string[];
}

const mostThemes = 6;
const mostPractices = 3;

/** One page from safe tables alone: three messages, the figures behind them, and what was held back. */
export function composeBriefing({ reports, shares, themes, practices }: BriefingInput): Briefing {
  const lines: ShareLine[] = [
    shareLine(shares.support, 'up'), shareLine(shares.updates, 'up'), shareLine(shares.contact, 'up'),
    shareLine(shares.investigator, 'up'), shareLine(shares.conduct, 'down')
  ];
  const ranked = rankThemes(themes);
  const practised = rankThemes(practices);
  const all = [reports, ...Object.values(shares), themes, practices];
  return {
    messages: [reportsMessage(reports), conductMessage(lines.at(-1)!), themeMessage(ranked)],
    reports, shares: lines, themes: ranked.slice(0, mostThemes), practices: practised.slice(0, mostPractices), themesLeftOut: themes.rows.length - ranked.length,
    disclosure: disclosureWords(all)
  };
}

function shareLine(table: SafeTable, better: 'up' | 'down'): ShareLine {
  const earlier = cellAt(table, 'earlier', 'share');
  const latest = cellAt(table, 'latest', 'share');
  return { title: table.title, better, earlier, latest, verdict: verdictOf(earlier, latest, better) };
}

/** Said only where the two intervals, as printed, do not overlap. */
function verdictOf(earlier: SafeCell, latest: SafeCell, better: 'up' | 'down'): string {
  if (earlier.kind !== 'share' || latest.kind !== 'share') return 'too few cases to compare';
  const up = latest.lowerPercent > earlier.upperPercent;
  const down = latest.upperPercent < earlier.lowerPercent;
  if (!up && !down) return 'no change beyond chance';
  return (up ? 'up' : 'down') === better ? 'better, beyond chance' : 'worse, beyond chance';
}

function reportsMessage(reports: SafeTable): Message {
  const total = reports.rows.find((row) => row.total)!;
  const [earlier, latest] = [cellAt(reports, total.id, 'earlier'), cellAt(reports, total.id, 'latest')];
  if (!('value' in earlier) || !('value' in latest)) {
    return { heading: 'People coming forward', text: safeText`Too few cases were reported to show the number for both periods.`, sureness: 'Small numbers are protected; a longer period may show more.' };
  }
  return {
    heading: 'People coming forward',
    text: safeText`${latest} cases were reported in this period and ${earlier} in the one before.`,
    sureness: `${countVerdict(earlier, latest)} More reports can mean more confidence, not more abuse: the number has no good direction.`
  };
}

/** Two counts as printed: beyond chance where they differ by more than twice the Poisson error of the difference. */
function countVerdict(earlier: SafeCell, latest: SafeCell): string {
  if (!('value' in earlier) || !('value' in latest)) return 'The two cannot be compared.';
  const beyond = Math.abs(latest.value - earlier.value) > 1.96 * Math.sqrt(latest.value + earlier.value);
  return beyond ? 'The difference is larger than chance alone would give.' : 'The difference is within what chance alone gives.';
}

function conductMessage({ earlier, latest, verdict }: ShareLine): Message {
  if (earlier.kind !== 'share' || latest.kind !== 'share') {
    return { heading: 'Holding suspects to account', text: safeText`Too few cases ended without a charge and with the conduct matter decided to compare the two periods.`, sureness: 'Small numbers are protected; a longer period may show more.' };
  }
  return {
    heading: 'Holding suspects to account',
    text: safeText`Where the crime ended without a charge, the conduct matter also ended without action in ${latest} of cases; in the period before, ${earlier}.`,
    sureness: `${verdict[0]!.toUpperCase()}${verdict.slice(1)}. The two use different standards of proof, so one should not simply follow the other.`
  };
}

function themeMessage([first, second]: readonly ThemeLine[]): Message {
  if (!first) return { heading: 'What keeps coming back', text: safeText`No theme was found in enough cases to report.`, sureness: 'Themes found in few cases are not shown.' };
  if (second?.share.kind === 'share' && first.share.kind === 'share' && second.share.percent === first.share.percent) {
    return {
      heading: 'What keeps coming back',
      text: safeText`${first.heading} and ${second.heading} come up most: each in ${first.share} of the cases in which it could arise and whose notes have been read.`,
      sureness: `${first.share.interval[0]!.toUpperCase()}${first.share.interval.slice(1)} for the first. Cases whose notes nobody has read are not counted.`
    };
  }
  return {
    heading: 'What keeps coming back',
    text: safeText`${first.heading} comes up most: in ${first.share} of the cases in which it could arise and whose notes have been read.`,
    sureness: first.share.kind === 'share' ? `${first.share.interval[0]!.toUpperCase()}${first.share.interval.slice(1)}. Cases whose notes nobody has read are not counted.` : 'Cases whose notes nobody has read are not counted.'
  };
}

/** Themes whose share may be shown, highest first; those that may not be are in no order at all. */
function rankThemes(table: SafeTable): ThemeLine[] {
  const lines = table.rows.map((heading) => ({
    heading, share: cellAt(table, heading.id, 'share'), events: cellAt(table, heading.id, table.columns[0]!.id), of: cellAt(table, heading.id, table.columns[1]!.id)
  }));
  const percent = (line: ThemeLine) => (line.share.kind === 'share' ? line.share.percent : -1);
  return lines.filter((line) => line.share.kind === 'share').sort((a, b) => percent(b) - percent(a) || (a.heading.id < b.heading.id ? -1 : 1));
}

function disclosureWords(tables: readonly SafeTable[]): string[] {
  const sum = (pick: (table: SafeTable) => number) => tables.reduce((total, table) => total + pick(table), 0);
  const { threshold, base } = tables[0]!;
  const rounding = base === null ? '' : ` Counts are rounded to the nearest ${base}, and totals are sums of rounded counts.`;
  return [
    `Counts of fewer than ${threshold} cases are not shown, nor are counts from which one could be worked out.${rounding}`,
    `Of ${sum((table) => table.report.cells)} cells, ${sum((table) => table.report.tooSmall)} were too small to show and ${sum((table) => table.report.toProtectOthers)} were withheld to protect them.`
  ];
}
