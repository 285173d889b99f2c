import type { Basis } from './types';

const many: Partial<Record<Basis, string>> = { person: 'people', agency: 'agencies', 'theme and case': 'pairs of theme and case' };

/** What is counted, of several. */
export const basisPlural = (basis: Basis): string => many[basis] ?? `${basis}s`;
