// Checks the identifier screening against a file of reference cases: spans to find, and text that must not be flagged.
import { readFile } from 'node:fs/promises';
import { nhsCheckDigit } from '$lib/intake/screening/check-digits';
import type { Finding, Kind } from '$lib/intake/screening/finding';
import { screenText } from '$lib/intake/screening/screen-text';

interface Span { start: number; end: number; text: string; entity?: string }
export interface Case {
  id: string;
  entity: string;
  input: string;
  expected?: Span[] | null;
  negative?: boolean | null;
  expected_checksum?: number | null;
}
interface Tally { positives: number; found: number; negatives: number; flagged: number }
export interface Report {
  kinds: Record<string, Tally>;
  totals: Tally;
  /** Ids of the cases with a span that was not found, and of the negatives that were flagged. */
  missed: string[];
  wronglyFlagged: string[];
  passed: boolean;
}

/** The kinds of ours that answer an entity of the reference. */
const ANSWERS: Readonly<Record<string, Kind>> = {
  UK_NHS: 'nhs', UK_NINO: 'nino', UK_PNC: 'pnc', UK_CRO: 'cro', UK_POSTCODE: 'postcode', UK_VEHICLE_REGISTRATION: 'vehicle-registration',
  UK_DRIVING_LICENCE: 'driving-licence', UK_PASSPORT: 'passport', UK_TAX_TEMP_REFERENCE: 'tax-reference', UK_PHONE: 'phone', PHONE_NUMBER: 'phone',
  DATE_TIME: 'date', CRIME_REF: 'crime-ref', POLICE_COLLAR: 'collar', EMAIL_ADDRESS: 'email', URL: 'url', IP_ADDRESS: 'ip-address', IBAN_CODE: 'bank',
  CREDIT_CARD: 'bank', PERSON: 'name', LOCATION: 'place', CALL_SIGN: 'call-sign'
};

/** Prints a tally for each entity and in total; gives the exit code: 0 when at least 95% of the positive spans of each entity are found
 *  and at most 3% of its negatives are flagged. */
export async function check(path: string): Promise<number> {
  const { cases } = JSON.parse(await readFile(path, 'utf8')) as { cases: Case[] };
  const report = checkCases(cases);
  console.log(JSON.stringify(report, null, 2));
  return report.passed ? 0 : 1;
}

/** A span is found when a finding of its entity's kind covers it, spaces at its ends apart. A negative is flagged when there is a finding
 *  of its own entity's kind: text that is no crime reference may well be a date. A check-digit case is one span, found when it agrees. */
export function checkCases(cases: readonly Case[]): Report {
  const kinds: Record<string, Tally> = {};
  const missed: string[] = [];
  const wronglyFlagged: string[] = [];
  for (const one of cases) {
    const tally = (kinds[one.entity] ??= { positives: 0, found: 0, negatives: 0, flagged: 0 });
    const findings = screenText(one.input);
    if (one.expected_checksum !== undefined) {
      tally.positives++;
      if (nhsCheckDigit(one.input) === one.expected_checksum) tally.found++;
      else missed.push(one.id);
    } else if (one.negative) {
      tally.negatives++;
      if (findings.some((finding) => isOf(finding, one.entity))) {
        tally.flagged++;
        wronglyFlagged.push(one.id);
      }
    } else {
      for (const span of one.expected ?? []) {
        tally.positives++;
        if (findings.some((finding) => isOf(finding, span.entity ?? one.entity) && covers(finding, span))) tally.found++;
        else missed.push(one.id);
      }
    }
  }
  const totals = Object.values(kinds).reduce(add, { positives: 0, found: 0, negatives: 0, flagged: 0 });
  return { kinds, totals, missed, wronglyFlagged, passed: [totals, ...Object.values(kinds)].every(isGood) };
}

/** Whether a finding answers an entity; of one that we have no kind for, any finding does. */
function isOf(finding: Finding, entity: string): boolean {
  const kind = ANSWERS[entity];
  return kind === undefined || finding.kind === kind;
}

function covers(finding: Finding, span: Span): boolean {
  const before = span.text.length - span.text.trimStart().length;
  const after = span.text.length - span.text.trimEnd().length;
  return finding.start <= span.start + before && finding.end >= span.end - after;
}

function add(a: Tally, b: Tally): Tally {
  return { positives: a.positives + b.positives, found: a.found + b.found, negatives: a.negatives + b.negatives, flagged: a.flagged + b.flagged };
}

function isGood({ positives, found, negatives, flagged }: Tally): boolean {
  return found >= positives * 0.95 && flagged <= negatives * 0.03;
}
