import { describe, expect, test } from 'vitest';
import { found, kinds } from './found';

describe('NHS numbers', () => {
  test.each(['943 476 5919', '943-476-5919', '943.476.5919', '9434765919'])('%s is found after the letters NHS', (number) => {
    expect(found(`Her NHS no. is ${number} on the letter.`)).toEqual([`nhs: ${number}`]);
  });
  test('ten digits that run on, with no word of health, are left to judgement', () => {
    expect(kinds('9434765919')).toEqual(['nhs']);
  });
  test('one wrong digit makes it no NHS number, yet a long number in a sentence is still shown', () => {
    expect(kinds('NHS number 9434765918 is on file')).toEqual(['number']);
    expect(kinds('401-023-2138')).toEqual([]);
  });
  test('a number in the Scottish range with the month 13 is refused, unless it is grouped as NHS numbers are', () => {
    expect(kinds('0113011113')).toEqual([]);
    expect(kinds('221 395 1837')).toEqual(['nhs']);
  });
});

describe('National Insurance numbers', () => {
  test.each(['AA 12 34 56 B', 'hh 01 02 03 d', 'tw987654a', 'AZ 123 456 A', 'JG-10-37-59-A', 'HH012345'])('%s', (number) => expect(found(`${number}`)).toEqual([`nino: ${number}`]));
  test.each(['BG123612A', 'FQ 00 00 00 C', 'XO012345D', 'AA 12 34 56 H', 'HH0123456D'])('%s breaks a rule', (number) => expect(kinds(number)).not.toContain('nino'));
});

describe('PNC and CRO numbers', () => {
  test.each(['2008/0056560Z', '20030011985X', '81/34U', '0273319Z'])('%s has its PNC letter', (number) => expect(found(number)).toEqual([`pnc: ${number}`]));
  test.each(['20030011985Z', '20120052494O', '2001/0171310S'])('%s has not', (number) => expect(kinds(number)).not.toContain('pnc'));
  test.each(['SF05/482703J', '265416/21G'])('%s has its CRO letter', (number) => expect(found(number)).toEqual([`cro: ${number}`]));
  test('85227/65G has not', () => expect(kinds('85227/65G')).not.toContain('cro'));
  test('a number plate that happens to pass the PNC check is read as a plate', () => expect(found('reg HXP 338K seen')).toEqual(['vehicle-registration: HXP 338K']));
});

describe('postcodes', () => {
  test.each(['SO14 2AH', 'so14 7lp', 'M25DB', 'GIR 0AA', 'EC1A1BB'])('%s', (code) => expect(found(`lives at ${code} now`)).toEqual([`postcode: ${code}`]));
  test.each(['QA1 1AA', 'M1 1CA', '1A1 1AA'])('%s is none', (code) => expect(kinds(code)).not.toContain('postcode'));
  test('a district counts after the word', () => expect(found('postcode area PO5')).toEqual(['postcode: PO5']));
});

describe('number plates', () => {
  test.each(['AB51 ABC', 'BD62XYZ', 'LN14-HGT', 'aa02 aaa', 'A123 BCD', 'K1 ABC', 'ABC 123D', 'DEF456G'])('%s', (plate) => expect(found(plate)).toEqual([`vehicle-registration: ${plate}`]));
  test.each(['IB51 ABC', 'AB00 ABC', 'AB35 ABC', 'AB51 AIB', 'O123 BCD', 'ABC 123Z'])('%s is none', (plate) => expect(kinds(plate)).toEqual([]));
  test('action and outcome labels before short words are no plates', () => {
    expect(found('OC16 was proposed. A2 SOO agree plan. A3 PSD audit. PIP2 and OC16 NFA.')).toEqual([]);
  });
});

describe('licences, passports and tax references', () => {
  test.each(['MORGA607054SM9IJ', 'morga607054sm9ij', 'FO999512018AA1AB', 'MORGA 753 116 SM91J 01'])('%s is a driving licence', (number) => expect(found(number)).toEqual([`driving-licence: ${number}`]));
  test.each(['MORGA613054SM9IJ', 'MORGA601324SM9IJ', 'MO9G9657054SM9IJ'])('%s holds an impossible date or name', (number) => expect(kinds(number)).toEqual([]));
  test('two letters and seven digits are a passport, with a space only after the word', () => {
    expect(found('AB1234567')).toEqual(['passport: AB1234567']);
    expect(found('AB 1234567')).toEqual([]);
    expect(found('her passport, AB 1234567, was kept')).toEqual(['passport: AB 1234567']);
  });
  test.each(['99L99999', '11 A 12345', '99 L 999 99'])('%s is a tax reference', (number) => expect(found(`like ${number}.`)).toEqual([`tax-reference: ${number}`]));
});

describe('phones', () => {
  test.each(['07700 900123', '07700900123', '07700-900-123', '+44 (0)7700 900123', '00447700900123', '01632 960 001', '(020) 7946 0958', '0 7 7 0 0 9 0 0 1 2 3', '+48 601 234 567'])('%s', (number) => {
    expect(found(`ring ${number} now`)).toEqual([`phone: ${number}`]);
  });
  test.each(['0800 1111', 'Dial 101 or 999', 'His number ends 0123', 'Case 12 of 14'])('%s is none', (text) => expect(kinds(text)).not.toContain('phone'));
  test('a service number is for judgement: it may be a published helpline', () => expect(kinds('0808 2000 247')).toEqual(['phone']));
  test('digits spelt out are found', () => expect(kinds('she gave oh seven seven double oh nine oh oh one two three')).toEqual(['phone']));
});

describe('addresses on line and bank details', () => {
  test.each([
    ['email', 'j.smith@hampshire.police.uk'], ['email', 'jay at gmail dot com'], ['url', 'https://teams.microsoft.com/l/meetup-join/19%3a'], ['url', 'facebook.com/some.one'],
    ['handle', '@jamie_cop99'], ['ip-address', '81.2.69.142'], ['ip-address', '2a02:c7f:8e15:2d00:1c3e:9a1b:33d4:77f0'], ['bank', 'GB82 WEST 1234 5698 7654 32'],
    ['bank', '4111 1111 1111 1111']
  ])('%s: %s', (kind, words) => expect(found(`from ${words} again`)).toEqual([`${kind}: ${words}`]));
  test('a Teams link is called one', () => expect(kinds('Meeting ID: 372 451 889 12')).toEqual(['url']));
});

describe('names of accounts', () => {
  test.each(['helen.carter', 'h_carter2', 'HELEN.CARTER', 'carter.h'])('%s stands for a name', (account) => expect(found(`Seen by ${account} at night`)).toEqual([`handle: ${account}`]));
  test.each(['jsmith', 'smithj', 'JSMITH01'])('%s after the word account', (account) => expect(found(`The account ${account} was used`)).toEqual([`handle: ${account}`]));
  test.each(['e.g. bail', 'V left.then returned', 'bank account closed', 'her account manager', 'login details given', 'account bridge', 'para.b', 'told.Helen'])('%s is none', (words) =>
    expect(found(words).filter((each) => each.startsWith('handle'))).toEqual([]));
});

test('a number plate in three groups after a word for it', () => expect(found('Reg no. YK 12 ABC seen')).toEqual(['vehicle-registration: YK 12 ABC']));
