/** Series of months that count, from the tables, the matter that a theme speaks of in the notes: a second witness beside how often
 *  the theme is seen. Keys are themes of the codebook. */
const ofTheme: Readonly<Record<string, readonly string[]>> = {
  'inexperienced-investigator': ['P5'],
  'victim-not-updated': ['P10'],
  'work-contact-misuse': ['P11c', 'P11b'],
  'confidentiality-breach': ['Q4d'],
  'conflict-of-interest': ['Q5'],
  'support-not-offered': ['P9'],
  'protective-orders': ['P15'],
  'rationale-not-recorded': ['P6b'],
  'early-soo-contact': ['Q1b']
};

export const themesWithMeasures: readonly string[] = Object.keys(ofTheme).sort();

/** Ids of the measures of the same matter; empty where there is none. */
export const measuresOfTheme = (theme: string): readonly string[] => ofTheme[theme] ?? [];

/** Measures that count the cases in which a theme was seen, by its id: what it is merged into in its stead, and nothing once it is split or retired. */
const byName: Readonly<Record<string, readonly string[]>> = {
  'criminal-misconduct-disconnect': ['Q9'],
  'investigation-delay': ['Q9b'],
  'conflict-of-interest': ['Q18'],
  'line-manager-response': ['Q18'],
  'career-impact-fear': ['Q18'],
  'confidentiality-breach': ['Q18']
};

/** Ids of the measures that count the theme by its id; empty where none does. */
export const measuresByName = (theme: string): readonly string[] => byName[theme] ?? [];

/** Ids of the themes that the measure counts by their ids, sorted; empty where it counts none so. */
export const themesByName = (measure: string): readonly string[] => Object.keys(byName).filter((theme) => byName[theme]!.includes(measure)).sort();

/** Whether the measure counts whatever themes there are: a merger, a split or a retirement changes how many can be found. */
export const countsEveryTheme = (measure: string): boolean => ['O6', 'O6b', 'P17b'].includes(measure);
