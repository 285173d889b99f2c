/** What a measure of things that fall due says of the briefing, which counts cases: nobody may be told by one update of many. */
export const allInTime = (things: string): string =>
  ` The briefing counts a case once, as in time where all its ${things} due in the period were: a longer period means fewer such cases, so compare only periods of one length.`;
