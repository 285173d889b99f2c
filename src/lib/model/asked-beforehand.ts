/** Measures that the scheme meant to look at when a change of some kind came, before any figure was seen. What is asked beforehand
 *  is no pick from many: it is held against the others of this list, and not against every measure and every date.
 *  Reports when the process began; the investigator's level and team, reasons for a voluntary interview, the time to a crime and to a
 *  conduct outcome, conduct closed after no charge (each by both count bases) and split or drifting investigations when the team or
 *  model of investigation changed. */
const askedBeforehand: Readonly<Record<string, readonly string[]>> = {
  process: ['P1', 'P1b', 'P1c'],
  team_model: ['P5', 'P5b', 'P6b', 'P7e', 'P7f', 'P7g', 'P7h', 'P14', 'P14c', 'Q9', 'Q9b']
};

/** Whether a measure was to be looked at when a change of this kind (a code of `intervention_kind`) came. */
export const wasAsked = (kind: string, id: string): boolean => askedBeforehand[kind]?.includes(id) ?? false;
