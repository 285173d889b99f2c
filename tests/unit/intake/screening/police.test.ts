import { describe, expect, test } from 'vitest';
import { screenText } from '$lib/intake/screening/screen-text';
import { found, kinds } from './found';

describe('collar numbers', () => {
  test.each(['PC 1234', 'DC4321', 'PS 567AB', 'pc 1234', 'P.C. 1234', 'PC no 1234', 'A/PS 1234', 'PC-1234', 'DC/4410', 'PCSO 7212'])('%s attended', (words) => expect(found(`${words} attended`)).toEqual([`collar: ${words}`]));
  test.each([['collar number 4224', '4224'], ['warrant no. 231456 was recorded', '231456'], ['Staff ID: H12345', 'H12345'], ['officers 4512, 4513 viewed it', '4512'], ['S (4471) is on response', '4471']])('%s', (text, number) => expect(found(text)[0]).toBe(`collar: ${number}`));
  test('the rank stays and the number goes', () => expect(screenText('PC 1234 attended')[0]!.replacement).toBe('PC [collar number]'));
  test('a number after a name is one too', () => expect(found('PC Smith 1234')).toEqual(['name: Smith', 'collar: 1234']));
  test.each(['a PC with 12 years service', 'the PC 2023 report', 'PC 12 yrs', 'DS (71), retired', 'PC 200 messages', 'PC other force. 200+ emails'])('%s', (text) => expect(kinds(text)).not.toContain('collar'));
});

describe('references', () => {
  test.each([
    ['crime ref 1234567/24', '1234567/24'], ['CRN 42/12345/24 refers', '42/12345/24'], ['occurrence 44240123456 linked', '44240123456'], ['CAD 1234/12MAY24', 'CAD 1234/12MAY24'], ['log 456 of 12/05/2024', 'log 456 of 12/05/2024'],
    ['custody record HC/4410/24', 'HC/4410/24'], ['linked to RMS/44240012345', '44240012345'], ['URN 44 CJ 12345 24', '44 CJ 12345 24'], ['exhibit LDD/01 lost', 'LDD/01']
  ])('%s', (text, reference) => expect(found(text).join()).toContain(`crime-ref: ${reference}`));
  test.each(['scores 12/20 and 24/7 cover', 'WDA-7F3K and SOO-11', 'log, 410 clips', 'Case 3 and item 14', 'in 2016-18', 'log at 0312 hours', 's.39, s76 and MG11'])('%s holds none', (text) => expect(found(text)).toEqual([]));
});

describe('call signs', () => {
  test.each([['call sign HT21 attended', 'HT21'], ['c/s AM10 diverted', 'AM10'], ['Hotel Tango 21 was sent', 'Hotel Tango 21']])('%s', (text, sign) => expect(found(text)).toEqual([`call-sign: ${sign}`]));
  test('"call sign changed" names none', () => expect(found('call sign changed in November 2024')).toEqual([]));
});

describe('places', () => {
  test.each([
    ['She works at Fratton nick.', 'Fratton nick'], ['they paraded at cosham nick', 'cosham nick'], ['He lives in Southampton.', 'Southampton'], ['seen in Reading last week', 'Reading'], ['the Havant-based team', 'Havant'], ['posted to the Isle of Wight', 'Isle of Wight'],
    ['at Thornbury Academy', 'Thornbury Academy'], ['on remand at HMP Winchester', 'HMP Winchester'], ['an officer of the Met', 'the Met']
  ])('%s', (text, place) => expect(found(text).join()).toContain(`place: ${place}`));
  test.each(['V was reading the log', 'back to the nick', 'the police station', 'Crown Court in the spring', 'the neighbouring force', 'a deal was made', 'the station of her choice'])('%s names none', (text) => expect(found(text)).toEqual([]));
  test.each([['Lives at 14 Elm Grove.', '14 Elm Grove'], ['lives at 14 acacia avenue still', '14 acacia avenue'], ['seen in Church Lane', 'Church Lane'], ['Flat 2b, top floor', 'Flat 2b']])('%s', (text, address) => expect(found(text).join()).toContain(`address: ${address}`));
  test.each(['walked 20 metres from the road', 'Youth Court and Family Court', '2 cars in the street'])('%s is no address', (text) => expect(found(text)).toEqual([]));
});

describe('combinations', () => {
  test.each([
    'She is the only black female inspector on the team.', 'The only dog handler at Netley, eight months pregnant.', 'A Sikh custody sergeant, married to V.', 'V, a sergeant on response, reported her husband on 12 May 2024.', 'One of two Nepali PCs at Aldershot.'
  ])('%s', (text) => expect(kinds(text)).toContain('combination'));
  test.each(['V is a response constable and S, her husband, has no connection with policing.', 'It was the only address I had.', 'He is gay.', 'The only record is two lines.'])('%s singles nobody out', (text) => expect(found(text)).toEqual([]));
  test('each line is a passage of its own', () => expect(kinds('V is a custody sergeant.\nHe is Sikh.\nHer husband left.')).toEqual([]));
  test('the reason names the kinds, for a person to judge', () => {
    const finding = screenText('A Sikh custody sergeant, married to V.').find(({ kind }) => kind === 'combination')!;
    expect(finding.why).toBe('role, relationship, protected characteristic and rank together may single a person out');
    expect(finding.judgement).toBe(true);
  });
});
