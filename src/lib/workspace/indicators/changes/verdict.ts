/** associated: a model that allows for the earlier course and the plain figures both find a change, the same way; both stand out among
 *  all dates; and the step stands among all that is looked at together.
 *  suggested: of a measure that was to be looked at when such a change came. The plain figures differ, the model cannot tell.
 *  doubtful: something differs and it is no claim, for the reason said. no step: chance can explain what is seen.
 *  unmodelled: data enough, and nothing for a model to fit, as where a side holds no event; the plain figures say what was seen.
 *  refused: too few data, said why. */
export type Verdict = 'associated' | 'suggested' | 'doubtful' | 'no step' | 'unmodelled' | 'refused';

/** What was seen at a date, from which the verdict follows. */
export interface Seen {
  /** Which way the step of the model goes, and the plain difference; null where it has no interval. */
  readonly up: boolean;
  readonly levelUp: boolean | null;
  /** Whether the interval of each leaves out no change. */
  readonly step: boolean;
  readonly level: boolean;
  /** Whether the step stands among all that is looked at together. */
  readonly stands: boolean;
  /** Whether each is among the strongest of all dates: the step of the strongest tenth, the plain difference of the strongest fifth. */
  readonly stepOut: boolean;
  readonly levelOut: boolean;
  /** Asked beforehand, with a model that goes the way of the plain figures. */
  readonly asked: boolean;
}

export function judge({ up, levelUp, step, level, stands, stepOut, levelOut, asked }: Seen): Verdict {
  if (!step && !level) return 'no step';
  if (levelUp !== up || !level || !levelOut) return 'doubtful';
  if (step && stands && stepOut) return 'associated';
  return asked ? 'suggested' : 'doubtful';
}
