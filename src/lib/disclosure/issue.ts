import type { Audience } from './audience';
import { disclose, isSafe, type DisclosureOptions, type SafeTable } from './disclose';
import { EMPTY_REGISTER, enter, type Register } from './register';
import type { Tabulation } from './tables';

/** The register with one more table; the same tables where it stands among them for that day, cell for cell, for the same audience.
 *  Throws TypeError on a table that `disclose` did not make. */
export function issue(register: Register, table: SafeTable, issuedOn: string): Register {
  if (!isSafe(table)) throw new TypeError('only a safe table can be issued');
  const { id, title, audience, published } = table;
  return enter(register, [{ id, title, audience, issuedOn, ...published }]);
}

/** Makes tables safe that are handed over together, each with those before it and with those of the register. */
export function discloseTogether(tables: readonly Tabulation[], audience: Audience, options: DisclosureOptions = {}): SafeTable[] {
  let register = options.register ?? EMPTY_REGISTER;
  return tables.map((table) => {
    const made = disclose(table, audience, { ...options, register });
    register = issue(register, made, '');
    return made;
  });
}
