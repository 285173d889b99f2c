import { addMonths, monthOf } from '../calendar';
import { linkedPair, roleReversal } from '../planted';
import { stream } from '../random';
import type { Row } from '../row';
import { lastPanel } from '../story';
import type { SampleCase } from '../world';

/** The planted pair, and drawn pairs of cases that share a suspect: same band, sex and workforce, reported apart. */
export function caseLinksRows(cases: readonly SampleCase[]): readonly Row[] {
  const rows: Row[] = [{ case_ref: linkedPair.first, linked_case_ref: linkedPair.second, link_kind: 'counter_allegation' }];
  const used = new Set<string>(Object.values(linkedPair));
  for (const item of cases) {
    const serial = item.fact === null && item.parties.complexity.includes('serial_perpetrator_or_victim') && item.suspectIsPolice;
    if (!serial || used.has(item.ref)) continue;
    const other = cases.find((found) => !used.has(found.ref) && found.fact === null && found.ref !== item.ref && found.reportedOn < item.reportedOn
      && found.parties.suspectWorkforce === item.parties.suspectWorkforce && found.parties.suspectBand === item.parties.suspectBand && found.parties.suspectSex === item.parties.suspectSex);
    if (!other) continue;
    used.add(item.ref).add(other.ref);
    rows.push({ case_ref: item.ref, linked_case_ref: other.ref, link_kind: 'same_perpetrator' });
  }
  return rows;
}

/** Party a is the one who reported. Roles as first recorded; where allegations run both ways, as assessed after the first panel. */
export function partyRolesRows(cases: readonly SampleCase[]): readonly Row[] {
  return cases.flatMap((item) => {
    const { ref } = item;
    const month = monthOf(item.reportedOn);
    const role = (party: string, name: string, when: string, by: string): Row => ({ case_ref: ref, party, role: name, decided_month: when, decided_by: by });
    if (ref === roleReversal) {
      const heard = item.hearings[0]?.panel ?? addMonths(month, 2);
      return [
        role('a', 'victim', month, 'oic'), role('b', 'suspect', month, 'oic'),
        role('a', 'primary_perpetrator_assessed', heard, 'da_lead'), role('b', 'primary_victim_assessed', heard, 'da_lead')
      ];
    }
    if (item.parties.caseType !== 'counter_allegation_undetermined') return [role('a', 'victim', month, 'oic'), role('b', 'suspect', month, 'oic')];
    const first = [role('a', 'both_alleged', month, 'oic'), role('b', 'both_alleged', month, 'oic')];
    const heard = item.hearings.find((hearing) => !hearing.carriedOver)?.panel;
    const draw = stream('roles', ref);
    const planted = ref === linkedPair.first || ref === linkedPair.second;
    if (item.fact || heard === undefined || (!draw.chance(0.7) && !planted)) return first;
    const when = addMonths(heard, draw.whole(0, 2));
    const [roleOfA, roleOfB] = ref === linkedPair.second ? ['primary_perpetrator_assessed', 'primary_victim_assessed'] as const : ['primary_victim_assessed', 'primary_perpetrator_assessed'] as const;
    return when > lastPanel ? first : [...first, role('a', roleOfA, when, 'da_lead'), role('b', roleOfB, when, 'da_lead')];
  });
}
