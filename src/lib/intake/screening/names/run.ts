/** Why a stretch is taken for a name, from the surest to the least sure. */
export type Reason =
  | 'after a title or rank' | 'a forename with a surname' | 'an initial with a surname' | 'introduced as a name' | 'a known name'
  | 'a word that no word list holds';

/** A name from token `from` up to, not including, token `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly reason: Reason;
}
