import { listed } from './listed';

/** Police ranks and their short forms, lower case, without dots. */
export const RANKS: ReadonlySet<string> = listed(`
pc ps sgt sergt serg sarge sergeant insp inspector ci cinsp chinsp supt superintendent csupt chsupt supers constable wpc wps wdc wds pcso psco pcsos sc spc dc ds di dci dsupt dcs dcsupt dsu tdc tds tdi
adc ads adi aps asgt acc dcc cc const cons con conste commander cmdr commissioner cso dpc tpc apc spo psv dsgt dsergeant dinsp cmd cadet detective det dcon dcc chief pcs skipper guv
`);

/** Longer rank words that are often misspelt; a word within two edits of one is read as it. */
export const LONG_RANKS: readonly string[] = ['sergeant', 'inspector', 'constable', 'superintendent', 'detective', 'commissioner'];

/** Words that stand before a rank and belong to it. */
export const RANK_PREFIXES: ReadonlySet<string> = listed(`det detective temp temporary acting act a t ch chief special spec deputy assistant student retired former ex trainee custody duty response traffic wpc`);

/** Forms of address before a surname, lower case, without dots. */
export const TITLES: ReadonlySet<string> = listed(`mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev revd reverend fr cllr councillor judge justice hhj master mister missus madam imam rabbi nurse officer auntie aunty aunt uncle nanny`);

/** Titles that are ordinary words in small letters: they count only with a capital. */
export const CAPITAL_TITLES: ReadonlySet<string> = listed(`miss sir dame lord lady master judge justice nurse officer doctor professor madam imam rabbi auntie aunty aunt uncle nanny fr mister missus councillor reverend chief detective det skipper guv con cons cadet commander commissioner`);
