/** In which cases a theme could arise at all: the denominators of theme rates. The predicate of each rule lives in the view theme_eligible_cases of the store. */
export type EligibilityRule = 'any' | 'police_victim' | 'police_suspect' | 'both_police';

export const ruleWords: Record<EligibilityRule, string> = {
  any: 'every case heard',
  police_victim: 'cases with a victim who works for the police',
  police_suspect: 'cases with a suspect who works for the police',
  both_police: 'cases in which both work for the police'
};

/** Rule of each theme of the codebook that ships with the app. A theme that a person adds is open to every case until they say otherwise. */
export const themeRules: Readonly<Record<string, EligibilityRule>> = {
  'over-empathy-victim': 'police_victim',
  'sympathy-suspect': 'police_suspect',
  'inexperienced-investigator': 'police_suspect',
  'self-safeguarding-assumption': 'police_victim',
  'victim-not-updated': 'police_victim',
  'work-contact-misuse': 'police_victim',
  'confidentiality-breach': 'any',
  'conflict-of-interest': 'any',
  'criminal-misconduct-disconnect': 'police_suspect',
  'investigation-delay': 'any',
  'primary-perpetrator': 'any',
  'late-to-panel': 'any',
  'support-not-offered': 'any',
  'line-manager-response': 'any',
  'career-impact-fear': 'any',
  'risk-assessment-quality': 'any',
  'evidence-not-secured': 'any',
  'protective-orders': 'any',
  'position-of-power': 'police_suspect',
  'coercive-control-missed': 'any',
  'children-safeguarding': 'any',
  'pattern-history-missed': 'any',
  'rationale-not-recorded': 'any',
  'partner-challenge': 'any',
  'early-soo-contact': 'any',
  'evidence-led-action': 'any',
  'joined-up-investigation': 'police_suspect',
  'tailored-support': 'any'
};

export const ruleOf = (themeId: string): EligibilityRule => themeRules[themeId] ?? 'any';

/** The rule under which every case comes that comes under one of `rules`. A case without police victim and without police suspect is
 *  none of this panel's, so that both together are every case. */
export function widestRule(rules: readonly EligibilityRule[]): EligibilityRule {
  const sides = new Set(rules.filter((rule) => rule !== 'both_police'));
  if (sides.size === 0) return rules.length ? 'both_police' : 'any';
  return sides.size === 1 ? [...sides][0]! : 'any';
}

/** Rows of the computed table theme_eligibility for the themes named. `rules`: those of themes that have another than they came with. */
export function eligibilityRows(themeIds: readonly string[], rules: ReadonlyMap<string, EligibilityRule> = new Map()): { theme_id: string; rule: EligibilityRule }[] {
  return [...themeIds].sort().map((theme_id) => ({ theme_id, rule: rules.get(theme_id) ?? ruleOf(theme_id) }));
}
