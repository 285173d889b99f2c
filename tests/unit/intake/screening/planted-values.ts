import { nhsCheckDigit, policeCheckLetter } from '$lib/intake/screening/check-digits';

/** A seeded stream of numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export type Random = () => number;

export function pick<T>(random: Random, of: readonly T[]): T {
  return of[Math.floor(random() * of.length)]!;
}

const words = (list: string) => list.trim().split(/\s+/);
const between = (random: Random, low: number, high: number) => low + Math.floor(random() * (high - low + 1));
const digits = (random: Random, count: number) => Array.from({ length: count }, () => between(random, 0, 9)).join('');
const letters = (random: Random, count: number, from = 'ABCDEFGHJKLMNPRSTUVWXY') => Array.from({ length: count }, () => pick(random, [...from])).join('');
const pad = (value: number) => String(value).padStart(2, '0');

const FORENAMES = words(`Sarah James Priya Mohammed Chloe Aleksander Oluwaseun Siobhan Gareth Nadia Kieran Jacqueline Tomasz Fatima Rhiannon Declan Anjali Terence Blessing Kwame Ines Yusuf Catrin Dominika
  Bartholomew Njabulo Xanthe Thandiwe Ffion Zdenka Rajvinder Lakshmipriya Cosmin Petronella Ayodele Guinevere Torquil Marguerite`);
const SURNAMES = words(`Smith Jenkins Patel O'Brien Okonkwo Nowak McAllister Hargreaves Llewellyn Begum Fitzgerald Kowalczyk Adeyemi Singh Ramsbottom Nguyen MacLeod D'Souza Featherstone Iqbal Pemberton Achterberg
  Brackenbury Thistlewood Quennell Mkhize Vasileiou Zielonka Sowande Trewhella Ogunbanjo Haverstock Szczepaniak Bhattacharjee Lindqvist Pettifer Cholmondeley Ferreira`);
const WORDLIKE = words('Will Mark Grace Rose Hope Jack Frank Penny Rob Dawn Faith Robin Dean Heather Ruby Miles Joy Pat Amber Max');
const WORDLIKE_SURNAMES = words('Brown Green Baker Hill King Young Wood Cook Bell Marsh Field Stone Banks Price Carter Walker Rose Long Field Cross');
const TOWNS = words('Southampton Portsmouth Winchester Basingstoke Andover Gosport Havant Fareham Eastleigh Bournemouth Salisbury Chichester Guildford Swindon Brighton');
const DISTRICTS = words('Fratton Cosham Shirley Southsea Portswood Bitterne Woolston Waterlooville Ryde Totton Hythe Lymington Alton Petersfield Romsey Aldershot');
const AREAS = words('SO PO GU RG SP BH SN BN OX SL E W M B LS NG EC1 CF EH');
const MONTHS = words('January February March April May June July August September October November December');
const LEGAL = 'ABCEGHJKLMNPRSTWXYZ';

/** What a slot of a planted sentence can hold, by its name. All numbers are made up, with the right check digits. */
export const VALUES: Readonly<Record<string, (random: Random) => string>> = {
  forename: (random) => pick(random, FORENAMES),
  surname: (random) => pick(random, SURNAMES),
  double: (random) => `${pick(random, SURNAMES)}-${pick(random, SURNAMES)}`,
  wordlike: (random) => pick(random, WORDLIKE),
  wordsurname: (random) => pick(random, WORDLIKE_SURNAMES),
  initial: (random) => letters(random, 1, 'ABCDEFGHJKLMNPRTW'),
  town: (random) => pick(random, TOWNS),
  district: (random) => pick(random, DISTRICTS),
  month: (random) => pick(random, MONTHS),
  mon: (random) => pick(random, MONTHS).slice(0, 3),
  day: (random) => String(between(random, 1, 28)),
  dd: (random) => pad(between(random, 1, 28)),
  mm: (random) => pad(between(random, 1, 12)),
  m: (random) => String(between(random, 1, 12)),
  ordinal: (random) => ordinal(between(random, 4, 28)),
  year: (random) => String(between(random, 2016, 2026)),
  yy: (random) => String(between(random, 16, 26)),
  weekday: (random) => pick(random, words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')),
  wd: (random) => pick(random, words('Mon Tue Wed Thu Fri Sat Sun')),
  collar: (random) => String(between(random, 2100, 9899)).replace(/^20/, '21'),
  collar3: (random) => String(between(random, 101, 999)),
  collar5: (random) => String(between(random, 10000, 29999)),
  shoulder: (random) => digits(random, 3) + letters(random, 2),
  n: (random) => String(between(random, 1, 9)),
  nn: (random) => String(between(random, 10, 99)),
  n3: (random) => String(between(random, 100, 999)),
  n4: (random) => String(between(random, 2400, 9999)),
  n5: (random) => String(between(random, 10000, 99999)),
  n6: (random) => String(between(random, 100000, 999999)),
  n7: (random) => String(between(random, 1000000, 9999999)),
  n8: (random) => String(between(random, 32000000, 99999999)),
  ll: (random) => letters(random, 2, LEGAL),
  lll: (random) => letters(random, 3, 'BCDFGHJKLMNPRSTVWXYZ'),
  area: (random) => pick(random, AREAS.filter((area) => /^[A-Z]+$/.test(area))),
  sector: (random) => between(random, 1, 9) + letters(random, 2, 'ABDEFGHJLNPQRSTUWXYZ'),
  plate: (random) => letters(random, 1, 'ABCDEFGHJKLMNPRSTVWXY') + letters(random, 1, 'ABCDEFGHJKLMNPRSTVWXY'),
  age: (random) => pick(random, ['05', '11', '14', '19', '22', '24', '53', '60', '65', '68', '72', '74']),
  mobile: (random) => `07700 900${digits(random, 3)}`,
  mob6: (random) => `900${digits(random, 3)}`,
  std: (random) => pick(random, ['023 8049 6', '01632 960', '0113 496 0', '020 7946 0', '0161 496 0']) + digits(random, 3),
  nhs: nhsNumber,
  ninoprefix: (random) => pick(random, words('AB CE HJ JK LM PR SX TW YZ WP')),
  ninosuffix: (random) => pick(random, ['A', 'B', 'C', 'D']),
  pnc: (random) => pncNumber(random, true),
  pncshort: (random) => pncNumber(random, false),
  cro: (random) => {
    const [serial, year] = [String(between(random, 10000, 399999)), pad(between(random, 60, 99))];
    return `${serial}/${year}${policeCheckLetter(year, serial.padStart(6, '0'))}`;
  },
  licence: (random) => `${pick(random, words('MORGA SMITH JONES OBRIE PATEL FO999 LEE99'))}${between(random, 5, 9)}${pick(random, ['01', '07', '12', '53', '61'])}${pad(between(random, 1, 28))}${between(random, 0, 9)}${letters(random, 2)}9${letters(random, 2)}`,
  user: (random) => `${pick(random, FORENAMES)}.${pick(random, SURNAMES).replace("'", '')}`.toLowerCase(),
  street: (random) => pick(random, ['Acacia', 'Church', 'Victoria', 'Mill', 'Station', 'Kestrel', 'Elm Tree', 'Beaufort', 'Osborne', "St Mary's"]),
  suffix: (random) => pick(random, ['Road', 'Street', 'Avenue', 'Lane', 'Close', 'Crescent', 'Drive', 'Gardens', 'Terrace', 'Grove']),
  sign: (random) => pick(random, words('HT FR AM PX RS')) + between(random, 10, 59)
};

function ordinal(day: number): string {
  const ending = day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th';
  return day + ending;
}

function nhsNumber(random: Random): string {
  for (;;) {
    const nine = String(between(random, 4, 7)) + digits(random, 8);
    const check = nhsCheckDigit(nine);
    if (check !== 10) return nine + check;
  }
}

function pncNumber(random: Random, long: boolean): string {
  const year = between(random, 1985, 2024);
  const serial = String(between(random, 1000, 599999));
  const letter = policeCheckLetter(pad(year % 100), serial.padStart(7, '0'));
  return long ? `${year}/${serial.padStart(7, '0')}${letter}` : `${pad(year % 100)}/${serial}${letter}`;
}
