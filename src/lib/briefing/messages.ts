import { cellAt, type SafeCell, type SafeTable } from '$lib/disclosure/disclose';
import { safeText, type SafeText } from '$lib/disclosure/safe-text';
import type { ShareLine, ThemeLine } from './lines';

export interface Message { readonly heading: string; readonly text: SafeText; readonly sureness: string }

const tooFew = 'Small numbers are protected; a longer period may show more.';
const verdictWords: Readonly<Record<string, string>> = { 'no clear change': 'The difference is within what chance alone gives', better: 'Better, by more than chance alone gives', worse: 'Worse, by more than chance alone gives' };
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export function reportsMessage(reports: SafeTable): Message {
  const heading = 'People coming forward';
  const total = reports.rows.find((row) => row.total)!;
  const [earlier, latest] = [cellAt(reports, total.id, 'earlier'), cellAt(reports, total.id, 'latest')];
  if (!('value' in earlier) || !('value' in latest)) {
    return { heading, text: safeText`Too few cases were reported to show the number for both periods.`, sureness: tooFew };
  }
  return {
    heading,
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

/** `line` of the measure P14; absent where outcomes are not loaded. */
export function conductMessage(line: ShareLine | undefined): Message {
  const heading = 'Holding suspects to account';
  if (!line) return { heading, text: safeText`Outcomes are not held here, so nothing can be said of conduct after a crime closed without charge.`, sureness: 'The table of outcomes would answer it.' };
  const { earlier, latest, verdict } = line;
  if (earlier.kind !== 'share' || latest.kind !== 'share') {
    return { heading, text: safeText`Too few cases of officers ended without a charge and with the conduct matter decided to compare the two periods.`, sureness: tooFew };
  }
  return {
    heading,
    text: safeText`Where a crime alleged against an officer ended without a charge, conduct also ended without action in ${latest} of cases; before, ${earlier}.`,
    sureness: `${verdictWords[verdict] ?? capital(verdict)}. The two use different standards of proof, so one should not simply follow the other.`
  };
}

export function themeMessage([first, second]: readonly ThemeLine[]): Message {
  const heading = 'What keeps coming back';
  if (!first) return { heading, text: safeText`No theme was found in enough cases to report.`, sureness: 'Themes found in few cases are not shown.' };
  const interval = first.share.kind === 'share' ? capital(first.share.interval) : '';
  if (second?.share.kind === 'share' && first.share.kind === 'share' && second.share.percent === first.share.percent) {
    return {
      heading,
      text: safeText`${first.heading} and ${second.heading} come up most: each in ${first.share} of the cases in which it could arise and whose notes have been read.`,
      sureness: `${interval} for the first. Cases whose notes nobody has read are not counted.`
    };
  }
  return {
    heading,
    text: safeText`${first.heading} comes up most: in ${first.share} of the cases in which it could arise and whose notes have been read.`,
    sureness: `${interval}. Cases whose notes nobody has read are not counted.`
  };
}
