import { collect, tailOf } from '../collect';
import type { Hit } from '../finding';

const BRITISH = /(?<![\p{L}\p{N}+\/])(?<!\d[.-])(?:(?:\+ ?44|0044|\(\+? ?44\)|44(?=[ -]?7\d{3}[ -]?\d{3}))[ .-]{0,2}(?:\(0\)[ .-]?|0)?\(?|[(]?(?:0[ .-]?|[oO](?=7)))[1-35789](?:[ .()-]{0,2}\d){8,9}(?!\d)/gu;
const FOREIGN = /(?<![\p{L}\p{N}+])(?:\+(?!44|0)[1-9]\d{0,2}(?:[ .()-]{0,2}\d){6,12}|00(?!44|0)[1-9](?:[ .()-]{0,2}\d){9,13})(?!\d)/gu;
const AMERICAN = /(?<![\p{L}\p{N}+.-])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}(?![\p{L}\p{N}]|[.-]\d)/gu;
const AFTER_WORD = /\b(?:tel|telephone|phone|ph|mob|mobile|landline|fax|whatsapp|ext|extn|extension|direct dial|ddi)(?:\.|s|'s)?(?: ?(?:number|no|num|nos))?\b[ .:#-]{0,3}(?:is |was |on |ending |ending in )?(\d{3,8}|\d{3,5} \d{3,6})(?![\p{L}\p{N}]|[\/.:-]\d| ?(?:months?|mths?|days?|weeks?|wks?|years?|yrs?|times|calls?|messages|msgs|texts|minutes|mins|hours|hrs|miles)\b)/giu;
const SPOKEN = /(?<![\p{L}\p{N}])(?:(?:double |treble |triple )?(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)[ ,-]{1,2}){6,14}(?:double |treble |triple )?(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)(?![\p{L}\p{N}])/giu;
/** A North American number is grouped like an NHS number, whose check digit says more. */
const AFTER_CHECK_DIGITS = 16;
/** A cheap test that most passages fail. */
const SPOKEN_HINT = /(?:zero|oh|nought|seven|double)[ ,-]+(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double)/i;

/** Phone numbers: British ones in any grouping, Ofcom's fiction ranges included (a validity check would hide them), foreign
 *  ones with their + or 00, North American ones, short ones after a word of telephony, and digits spelt out. */
export function recognisePhone(text: string): Hit[] {
  const digits = /\d/.test(text);
  if (!digits && !SPOKEN_HINT.test(text)) return [];
  const phone = (why: string, judgement = false) => ({ kind: 'phone', why, suggestion: 'replace', replacement: '[phone]', judgement }) as const;
  const british = collect(text, BRITISH, (match) => {
    const national = match[0].replace(/^\D*(?:0044|44)/, '').replace(/\D/g, '').replace(/^0/, '');
    const lone = /^\d+$/.test(match[0]);
    if (/^7/.test(national) && national.length < 10) return null;
    if (national.length === 9 && lone) return null;
    const service = /^(?:800|808|300|345|845|870)/.test(national);
    const bracket = match[0].startsWith('(') && !match[0].includes(')');
    return {
      ...phone(service ? 'a service number: keep it if it is published' : 'the pattern of a British phone number', service),
      ...(service ? { suggestion: 'keep-with-reason' as const } : {}),
      ...(bracket ? { start: match.index + 1 } : {})
    };
  });
  return [
    ...british,
    ...collect(text, FOREIGN, () => phone('a phone number with a country code')),
    ...collect(text, AMERICAN, () => ({ ...phone('the pattern of a North American phone number'), precedence: AFTER_CHECK_DIGITS })),
    ...collect(text, AFTER_WORD, (match) => ({ ...phone('a number after a word for telephone', true), ...tailOf(match, match[1] ?? '') })),
    ...collect(text, SPOKEN, () => phone('seven or more digits spelt out', true))
  ];
}
