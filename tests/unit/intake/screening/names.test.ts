import { describe, expect, test } from 'vitest';
import { found } from './found';

const names = (text: string) => found(text).filter((finding) => finding.startsWith('name: ')).map((finding) => finding.slice(6));

describe('after a title or rank', () => {
  test.each([
    ['PC Smith attended.', 'Smith'], ['D/Sgt Okonkwo-Price took over.', 'Okonkwo-Price'], ['Det. Chief Insp. Amelia Hart asked.', 'Amelia Hart'], ['P.C. Jones was on nights.', 'Jones'], ['A/PS Lee had it.', 'Lee'],
    ['pc smith attended', 'smith'], ['ps thistlewood agreed', 'thistlewood'], ['Seargent Trewhella had the file.', 'Trewhella'], ['Inspecter Vasileiou was on leave.', 'Vasileiou'], ['Mrs A. Khan-Doyle declined.', 'A. Khan-Doyle'],
    ['PC SMITH attended', 'SMITH'], ['Supt Henri de Vries is SOO.', 'Henri de Vries'], ['DC 4410 Hall to action', 'Hall'], ['PC Baker knew', 'Baker'], ["Insp D'Souza was told", "D'Souza"]
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));
  test.each(['The DS agreed.', 'PC, 9 yrs.', 'DS and inspector. Still in separate homes.', 'Mrs S has been rehoused', 'a sergeant offered', 'the Chief Superintendent asked', 'DI PSD to review', 'our PC. Heard late'])('%s holds none', (text) => expect(found(text)).toEqual([]));
});

describe('on their own', () => {
  test.each([
    ['The panel heard from Sarah Jenkins of HR.', 'Sarah Jenkins'], ['spoke to sarah jenkins at work', 'sarah jenkins'], ['We rang Priya twice.', 'Priya'], ['Njabulo was in the room.', 'Njabulo'], ['It was told to Xanthe Quennell.', 'Xanthe Quennell'],
    ['A message from J. R. Pettifer was lost.', 'J. R. Pettifer'], ['He asked Grace to lie.', 'Grace'], ['Mark told the OIC.', 'Mark'], ['Zainab al-Hassan saw it.', 'Zainab al-Hassan'], ['José Ángel Muñoz saw it.', 'José Ángel Muñoz'],
    ['told akinrinade to go', 'akinrinade'], ['Smith, John was listed.', 'Smith, John'], ['a neighbour called Kezzie rang', 'Kezzie'], ['S, zdenka mkhize, was bailed', 'zdenka mkhize'], ['李小龙 told us', '李小龙'], ['the van der Berg family', 'van der Berg'],
    ['Will, Mark and Grace saw it.', 'Will']
  ])('%s', (text, name) => expect(names(text)[0]).toBe(name));
});

test.each([
  'Will this be heard in May? Mark it done, with a period of grace.', 'Hope was expressed that the Chair would ask.', "The panel discussed Clare's Law and Operation Encompass.", 'Gold, Silver and Bronze were told.', 'Professional Standards Department to write.',
  'V and S met on WhatsApp; the Polish interpreter helped.', 'The Inspector asked the Victim.', 'Domestic Abuse Protection Order granted.', "I've said I'll ask; she'd agreed.", 'CareFirst and TRiM offered.'
])('no name in: %s', (text) => expect(names(text)).toEqual([]));

test('a label of the note is no initial', () => expect(names('V May be moved. S March on leave.')).toEqual([]));
