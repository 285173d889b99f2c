import { AUDIENCES, type Audience } from './audience';
import type { Published } from './published';

/** A table that has been handed over: what was published in it, and nothing else. */
export interface IssuedTable extends Published {
  readonly id: string;
  readonly title: string;
  readonly audience: Audience;
  /** ISO date. */
  readonly issuedOn: string;
}

/** Every table that has been handed over, oldest first. Plain data: it may be stored as JSON. */
export interface Register {
  readonly tables: readonly IssuedTable[];
}

export const EMPTY_REGISTER: Register = { tables: [] };

/** A register from what was stored. Null where it is not one, whole and sound: a check against half a register would pass unnoticed. */
export function readRegister(stored: unknown): Register | null {
  if (!isRecord(stored) || !Array.isArray(stored['tables'])) return null;
  return stored['tables'].every(isIssuedTable) ? { tables: stored['tables'] } : null;
}

function isIssuedTable(value: unknown): value is IssuedTable {
  if (!isRecord(value) || !Array.isArray(value['cells'])) return false;
  const words = ['id', 'title', 'issuedOn'].every((name) => typeof value[name] === 'string');
  const audience = typeof value['audience'] === 'string' && AUDIENCES.some((each) => each === value['audience']);
  const base = value['base'] === null || typeof value['base'] === 'number';
  return words && audience && base && typeof value['threshold'] === 'number' && isRecord(value['complete']) && value['cells'].every(isCell);
}

function isCell(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value['who']) || typeof value['number'] !== 'boolean') return false;
  const sets = Object.values(value['who']).every((set) => isRecord(set) && Array.isArray(set['values']) && typeof set['except'] === 'boolean');
  return sets && typeof value['low'] === 'number' && (value['high'] === null || typeof value['high'] === 'number');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
