/** What an identifier finding can be. Names follow the entities of the reference cases where they have one. */
export type Kind =
  | 'nhs' | 'nino' | 'pnc' | 'cro' | 'postcode' | 'vehicle-registration' | 'driving-licence' | 'passport' | 'tax-reference'
  | 'email' | 'phone' | 'url' | 'ip-address' | 'bank' | 'handle' | 'date' | 'crime-ref' | 'collar' | 'call-sign'
  | 'name' | 'address' | 'place' | 'number' | 'combination';

export type Suggestion = 'generalise' | 'replace' | 'remove' | 'keep-with-reason';

/** One stretch of a passage to settle before the passage is stored. */
export interface Finding {
  /** First code point of the stretch, and the one after its last. */
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** The stretch itself, for the review screen only: never stored or logged. */
  readonly text?: string;
  /** Why it was found, in words that do not repeat it. */
  readonly why: string;
  readonly suggestion: Suggestion;
  /** What would stand in its place. */
  readonly replacement: string;
  /** True where a person has to judge: context decides, or the stretch identifies only with others. */
  readonly judgement: boolean;
  /** For a combination, every stretch that plays a part in it, in order. */
  readonly parts?: readonly { readonly start: number; readonly end: number }[];
}

/** A recogniser's answer, in UTF-16 offsets of the folded passage. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly why: string;
  readonly suggestion: Suggestion;
  readonly replacement: string;
  readonly judgement?: boolean;
  readonly parts?: readonly { readonly start: number; readonly end: number }[];
  /** Where hits overlap the lower precedence stands; the kind's own when absent. */
  readonly precedence?: number;
}
