import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const SOURCE = 'data/themes/field';

/** A passage of a matter of the field, in one of six hands. */
export interface FieldPassage {
  matter: string;
  hand: string;
  text: string;
}

/** The passages of the field, file by file. */
export const fieldPassages = (): FieldPassage[] =>
  readdirSync(SOURCE).sort().flatMap((file) => readFileSync(`${SOURCE}/${file}`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as FieldPassage));

export const hashOf = (passages: readonly FieldPassage[]): string => createHash('sha256').update(passages.map(({ matter, text }) => `${matter}: ${text}`).join('\n')).digest('hex').slice(0, 12);
