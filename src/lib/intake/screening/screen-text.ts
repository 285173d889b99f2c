import { codePointOffsets } from './code-points';
import { recogniseCombinations } from './combine';
import type { Finding, Hit } from './finding';
import { fold } from './fold';
import { hidePhrases } from './hide-phrases';
import { recogniseAddress } from './recognise/address';
import { recogniseBank } from './recognise/bank';
import { recogniseCallSign } from './recognise/call-sign';
import { recogniseCollar } from './recognise/collar';
import { recogniseCoordinates } from './recognise/coordinates';
import { recogniseCrimeRef } from './recognise/crime-ref';
import { recogniseCro } from './recognise/cro';
import { recogniseDate } from './recognise/date';
import { recogniseDrivingLicence } from './recognise/driving-licence';
import { recogniseEmail } from './recognise/email';
import { recogniseHandle } from './recognise/handle';
import { recogniseIpAddress } from './recognise/ip-address';
import { recogniseName } from './recognise/name';
import { recogniseNhs } from './recognise/nhs';
import { recogniseNino } from './recognise/nino';
import { recogniseNumber } from './recognise/number';
import { recognisePassport } from './recognise/passport';
import { recognisePhone } from './recognise/phone';
import { recognisePlace } from './recognise/place';
import { recognisePnc } from './recognise/pnc';
import { recognisePostcode } from './recognise/postcode';
import { recogniseTaxReference } from './recognise/tax-reference';
import { recogniseUrl } from './recognise/url';
import { recogniseVehicleRegistration } from './recognise/vehicle-registration';
import { settleOverlaps } from './settle-overlaps';
import { tokenise } from './tokens';

/** Recognisers that can only find something where there is a digit. */
const OF_DIGITS: readonly ((text: string) => Hit[])[] = [
  recogniseNhs, recogniseNino, recognisePnc, recogniseCro, recognisePostcode, recogniseVehicleRegistration, recogniseDrivingLicence,
  recognisePassport, recogniseTaxReference, recogniseIpAddress, recogniseBank, recogniseCrimeRef, recogniseNumber
];
const OF_TEXT: readonly ((text: string) => Hit[])[] = [recogniseEmail, recogniseUrl, recogniseHandle, recognisePhone, recogniseDate, recogniseCallSign, recogniseAddress, recogniseCoordinates];

/** The identifiers of one passage, in order and not overlapping, in code-point offsets [start, end). Deterministic, in time linear
 *  in the length. Each line is a passage of its own for combinations of quasi-identifiers. */
export function screenText(text: string): Finding[] {
  const folded = fold(text);
  const tokens = hidePhrases(tokenise(folded));
  const hits = [
    ...(/\d/.test(folded) ? OF_DIGITS.flatMap((recognise) => recognise(folded)) : []),
    ...OF_TEXT.flatMap((recognise) => recognise(folded)),
    ...recogniseCollar(folded, tokens), ...recognisePlace(folded, tokens), ...recogniseName(tokens)
  ];
  const direct = settleOverlaps(folded, hits);
  const settled = settleOverlaps(folded, [...direct, ...recogniseCombinations(folded, tokens, direct)]);
  const offset = codePointOffsets(text);
  return settled.map((hit) => ({
    start: offset(hit.start), end: offset(hit.end), kind: hit.kind, text: text.slice(hit.start, hit.end), why: hit.why,
    suggestion: hit.suggestion, replacement: hit.replacement, judgement: hit.judgement ?? false,
    ...(hit.parts && { parts: hit.parts.map((part) => ({ start: offset(part.start), end: offset(part.end) })) })
  }));
}
