import { ruleOf, themeRules, widestRule, type EligibilityRule } from '$lib/model/eligibility';
import { standsFor, type Counting } from '$lib/themes/registry/counting';
import type { Registry } from '$lib/themes/registry/read-registry';

/** In which cases each theme could arise: a theme that others were merged into, in theirs as well, or cases that show it would be
 *  in no rate; one that a split made, where the theme before it could. */
export function readRules({ themes }: Registry, counting: Counting): ReadonlyMap<string, EligibilityRule> {
  const before = new Map([...themes.values()].flatMap(({ id, state, successors }) => (state === 'split' ? successors.map((of): [string, string] => [of, id]) : [])));
  const own = (id: string): EligibilityRule => {
    const parent = before.get(id);
    return id in themeRules || parent === undefined ? ruleOf(id) : own(parent);
  };
  const gathered = new Map<string, EligibilityRule[]>();
  for (const id of themes.keys()) gathered.set(standsFor(counting, id), [...(gathered.get(standsFor(counting, id)) ?? []), own(id)]);
  return new Map([...themes.keys()].map((id) => [id, widestRule(gathered.get(id) ?? [own(id)])]));
}
