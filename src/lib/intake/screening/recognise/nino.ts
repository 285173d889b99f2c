import { collect } from '../collect';
import type { Hit } from '../finding';

const SHAPE = /(?<![\p{L}\p{N}])([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[ .\/-]{0,2}\d[ .-]?\d[ .\/-]{0,2}\d[ .-]?\d[ .\/-]{0,2}\d[ .-]?\d(?:[ .\/-]{0,2}([A-D]))?(?![\p{L}\p{N}])/giu;
const NEVER_ISSUED = /^(?:BG|GB|KN|NK|NT|TN|ZZ)$/i;
const CONTEXT = /\b(?:nino|ni|n\.i\.?|insurance)\b[^\d]{0,25}$/i;

/** National Insurance numbers by HMRC's prefix rules. The suffix letter may be missing where the eight characters run on
 *  in capitals or a word of insurance stands before them. */
export function recogniseNino(text: string): Hit[] {
  return collect(text, SHAPE, (match) => {
    const [whole, prefix = '', suffix] = match;
    if (NEVER_ISSUED.test(prefix)) return null;
    const context = CONTEXT.test(text.slice(Math.max(0, match.index - 45), match.index));
    if (!suffix && !context && !/^[A-Z]{2}\d{6}$/.test(whole)) return null;
    return {
      kind: 'nino', why: 'two letters and six digits that follow the National Insurance rules',
      suggestion: 'remove', replacement: '[NI number]', judgement: !suffix && !context
    };
  });
}
