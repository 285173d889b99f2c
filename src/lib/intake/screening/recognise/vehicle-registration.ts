import { collect, tailOf } from '../collect';
import type { Hit } from '../finding';
import { classOf } from '../words';

const CURRENT = /(?<![\p{L}\p{N}])([A-HJ-PR-Y][A-PR-Y])(\d\d)([ .-]{0,2})([A-HJ-PR-Z]{3})(?![\p{L}\p{N}])/giu;
const PREFIX = /(?<![\p{L}\p{N}])[A-HJ-NPR-Y]\d{1,3}[ -]?[A-HJ-PR-Z]{3}(?![\p{L}\p{N}])/giu;
const SUFFIX = /(?<![\p{L}\p{N}])[A-HJ-PR-Z]{3}[ -]?\d{1,3}[A-HJ-NPR-Y](?![\p{L}\p{N}])/giu;
const NORTHERN_IRISH = /(?<![\p{L}\p{N}])(?:[A-Z]I[A-Z]|[A-Z]{2}Z) ?\d{3,4}(?![\p{L}\p{N}])/gu;
const AFTER_WORD = /\b(?:vrm|vrn|vrms|index|number ?plate|plate|[Rr]eg(?:istration)?(?: (?:number|no|mark|plate))?|reg'd|car|vehicle)\b\.?[ :(-]{0,3}(?:is |was |of )?["']?((?=[A-Z0-9 ]{0,8}\d)(?=[A-Z0-9 ]{0,8}[A-Z])(?:[A-Z]{2} \d{2} [A-Z]{3}|[A-Z0-9]{1,4} ?[A-Z0-9]{1,4}))(?![\p{L}\p{N}])/gu;

/** Three-letter words and abbreviations of notes that stand after "OC16", "A2", "PIP2" and the like, or before "2A". */
const NOT_A_PLATE = new Set(`the and was for not had has but who are our you his her she him now new old one two six ten any all due nor yet yes out off did let led met sat saw set put got get
  via per how why may can end day oic soo psd acu hmp abe acc dcc nfa dpo iso rui pcb hba dhr dci dsu dvd cps cid csc hr ids doj pnc pnd bwv cad ccb ccc dac dap dash fbi fca foi fww gbh abh hoc nmo npc
  oel opc ova pvp rms rtk rta rtw sar sio spc spo tbc tbd ufa upp vps vrr wda wpc mag mgr mth hrs min max men map key law low pip mgt rsp reg sec ann cpd crf dbs dna dob dve`.split(/\s+/));
/** Letters before digits that are labels of notes and the law, not plates: outcome 16, day 20, stage 2 … */
const LABELS = new Set(['OC', 'PP', 'WK', 'MG', 'NO', 'HO', 'YR', 'ST', 'TO', 'BY', 'AT', 'OF', 'ON', 'AS', 'SO', 'MY', 'BE', 'PC', 'PS', 'DC', 'DS', 'SC', 'SOO']);

/** UK vehicle registrations: current (AB51 ABC, age 02–29 or 51–79), prefix (A123 BCD), suffix (ABC 123D) and Northern Irish
 *  marks, and short personal ones after a word such as VRM. Letters must agree in case, and the labels of notes are left alone. */
export function recogniseVehicleRegistration(text: string): Hit[] {
  const plate = (why: string, judgement = false) => ({ kind: 'vehicle-registration', why, suggestion: 'remove', replacement: '[vehicle]', judgement }) as const;
  return [
    ...collect(text, CURRENT, (match) => {
      const [whole, area = '', age = '', gap = '', random = ''] = match;
      const year = Number(age);
      if (!((year >= 2 && year <= 29) || (year >= 51 && year <= 79)) || !oneCase(whole)) return null;
      const word = NOT_A_PLATE.has(random.toLowerCase()) || classOf(random.toLowerCase()).ordinary;
      if (gap !== '' && word && (LABELS.has(area.toUpperCase()) || /^[a-z]/.test(random))) return null;
      return plate('the pattern of a current number plate');
    }),
    ...collect(text, PREFIX, (match) => (isLabelled(match[0], match[0].slice(-3)) ? null : plate('the pattern of a number plate of 1983 to 2001', true))),
    ...collect(text, SUFFIX, (match) => (isLabelled(match[0], match[0].slice(0, 3)) ? null : plate('the pattern of a number plate of 1963 to 1983', true))),
    ...collect(text, NORTHERN_IRISH, () => plate('the pattern of a Northern Irish number plate', true)),
    ...collect(text, AFTER_WORD, (match) => ({ ...plate('letters and digits after a word for number plate', true), ...tailOf(match, match[1] ?? '') }))
  ];
}

function oneCase(mark: string): boolean {
  return mark === mark.toUpperCase() || mark === mark.toLowerCase();
}

/** Older marks are short enough to be words and labels: in small letters they must be long, and their three letters may be no word. */
function isLabelled(mark: string, letters: string): boolean {
  if (!oneCase(mark)) return true;
  const small = mark !== mark.toUpperCase();
  if (small && (mark.length < 6 || (/[ -]/.test(mark) && (!/\d{3}/.test(mark) || classOf(letters).ordinary || classOf(letters).rank)))) return true;
  return NOT_A_PLATE.has(letters.toLowerCase());
}
