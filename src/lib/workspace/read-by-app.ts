/** Whether a person has read a note of fewer than half of the cases. The app takes what it is sure of, and misses themes: a share is then a
 *  floor, and an interval, which is of sampling alone, would leave out what is most likely. */
export const readByApp = ({ read_cases, eligible_cases }: { readonly read_cases: number; readonly eligible_cases: number }): boolean => 2 * read_cases < eligible_cases;

/** Said of what rests on such notes. */
export const appAlone = 'The app alone has read most of these notes, and misses themes';
