/** NHS number check digit of the first nine digits: (11 − Σ dᵢ·(10…2) mod 11) mod 11 (NHS Data Dictionary).
 *  10 means that no number with these nine digits is issued. Null when `nine` is not nine digits. */
export function nhsCheckDigit(nine: string): number | null {
  if (!/^\d{9}$/.test(nine)) return null;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(nine[i]) * (10 - i);
  return (11 - (sum % 11)) % 11;
}

/** Whether ten digits end in their NHS check digit. */
export function isNhsNumber(ten: string): boolean {
  return /^\d{10}$/.test(ten) && nhsCheckDigit(ten.slice(0, 9)) === Number(ten[9]);
}

const PNC_LETTERS = 'ZABCDEFGHJKLMNPQRTUVWXY';

/** Check letter of PNC and CRO numbers: two-digit year and padded serial, read as one number, modulo 23. */
export function policeCheckLetter(year: string, serial: string): string {
  let remainder = 0;
  for (const digit of year + serial) remainder = (remainder * 10 + Number(digit)) % 23;
  return PNC_LETTERS[remainder]!;
}

/** Luhn's check of payment cards and IMEIs. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The IBAN check (ISO 13616): country and check digits moved to the end, letters as 10–35, modulo 97 is 1. */
export function passesIban(iban: string): boolean {
  let remainder = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(char, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
