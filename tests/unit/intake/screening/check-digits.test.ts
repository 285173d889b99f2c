import { expect, test } from 'vitest';
import { isNhsNumber, nhsCheckDigit, passesIban, passesLuhn, policeCheckLetter } from '$lib/intake/screening/check-digits';

test('nhsCheckDigit: 9·10 + 8·9 + 7·8 + 6·7 + 5·6 + 4·5 + 3·4 + 2·3 + 1·2 = 330 = 30·11, so the digit is 11 − 0, that is 0', () => {
  expect(nhsCheckDigit('987654321')).toBe(0);
});

test('nhsCheckDigit: 6·2 = 12 = 11 + 1 leaves 1, and 11 − 1 = 10 is no digit', () => {
  expect(nhsCheckDigit('000000006')).toBe(10);
});

test('nhsCheckDigit is null for anything but nine digits', () => {
  expect(nhsCheckDigit('12345')).toBeNull();
  expect(nhsCheckDigit('1234567890123')).toBeNull();
  expect(nhsCheckDigit('98765432x')).toBeNull();
});

test('isNhsNumber wants the tenth digit to be the check digit', () => {
  expect(isNhsNumber('9876543210')).toBe(true);
  expect(isNhsNumber('9876543211')).toBe(false);
});

test('policeCheckLetter: 79 and 0163001 make 790163001 = 23·34354913 + 2, and the letter at 2 is B', () => {
  expect(policeCheckLetter('79', '0163001')).toBe('B');
});

test('policeCheckLetter: 21 and 265416 make 21265416 = 23·924583 + 7, and the letter at 7 is G', () => {
  expect(policeCheckLetter('21', '265416')).toBe('G');
});

test('passesLuhn doubles every second digit from the right: 4 + 1·2 … of 4111 1111 1111 1111 sum to 30', () => {
  expect(passesLuhn('4111111111111111')).toBe(true);
  expect(passesLuhn('4111111111111112')).toBe(false);
});

test('passesIban reads letters as 10 to 35 and wants 1 modulo 97', () => {
  expect(passesIban('GB82WEST12345698765432')).toBe(true);
  expect(passesIban('GB82WEST12345698765433')).toBe(false);
});
