import { listWords } from '$lib/model/list-words';
import { dayLabel } from '$lib/model/dates';
import { labelOf } from '$lib/model/vocabularies';
import { adjustForDiscoveries } from '$lib/stats/benjamini-hochberg';
import { fisherTest } from '$lib/stats/intervals/fisher';
import type { Database } from '$lib/store/database';
import { themeBalance, type ThemeBalance } from '$lib/store/queries/theme-figures';
import { loadInterventions } from '../indicators/changes/load-interventions';
import type { Intervention } from '../indicators/types';

/** A part of the notes with two themes in it. `apart`: whether the balance of the two differs there from all other parts by more than
 *  chance; null where too few cases show only one of them. */
export interface BesidePart { readonly id: string; readonly label: string; readonly cases: number; readonly firstAlone: number; readonly secondAlone: number; readonly both: number; readonly apart: 'first' | 'second' | 'no' | null }
export interface Beside { readonly id: ThemeBalance['split']; readonly title: string; readonly head: string; readonly parts: readonly BesidePart[]; readonly words: string }

/** Fewer cases that show one of the two alone, here or elsewhere, say nothing of their balance. */
export const fewestAlone = 5;
/** False discoveries among the parts of one table. */
const falseShare = 0.05;

const splits: readonly { readonly id: Beside['id']; readonly title: string; readonly head: string; readonly of: string; readonly labelOf: (part: string) => string }[] = [
  { id: 'slot', title: 'By kind of slot', head: 'Kind', of: 'kinds of slot', labelOf: (part) => labelOf('slot_type', part) },
  { id: 'team', title: 'By team', head: 'Team', of: 'teams', labelOf: (part) => labelOf('investigation_team', part) },
  { id: 'model', title: 'Before and since the last change of team or model', head: 'Heard', of: 'before and since the change', labelOf: (part) => (part === 'since' ? 'Since the change' : 'Before the change') }
];

/** Whether two themes part company: of the cases that show one of the two alone, how many show the first, in each part of the notes held
 *  against all other parts (Fisher's exact test, two-sided; Benjamini–Hochberg over the parts of a table). `names`: of the two, in order;
 *  `change`: the last change of team or model, which the parts 'before' and 'since' are told by. */
export function setBeside(rows: readonly ThemeBalance[], names: readonly [string, string], change: Pick<Intervention, 'label' | 'startsOn'> | null = null): readonly Beside[] {
  return splits.map(({ id, title, head, of, labelOf: label }) => {
    const here = rows.filter((row) => row.split === id).toSorted((a, b) => (id === 'model' ? (a.part < b.part ? -1 : 1) : b.cases - a.cases || (a.part < b.part ? -1 : 1)));
    const sum = (pick: (row: ThemeBalance) => number): number => here.reduce((total, row) => total + pick(row), 0);
    const [first, second] = [sum((row) => row.first_alone), sum((row) => row.second_alone)];
    const tested = here.filter((row) => Math.min(alone(row), first + second - alone(row)) >= fewestAlone);
    // Of two parts each is the other's all else: one question.
    const asked = here.length === 2 ? tested.slice(0, 1) : tested;
    const chances = adjustForDiscoveries(asked.map((row) => fisherTest(row.first_alone, row.second_alone, first - row.first_alone, second - row.second_alone)));
    const chanceOf = new Map(tested.map((row, i) => [row, chances[here.length === 2 ? 0 : i]!]));
    const parts = here.map((row): BesidePart => {
      const chance = chanceOf.get(row);
      const more = row.first_alone * (first + second) > first * alone(row);
      return { id: row.part, label: label(row.part), cases: row.cases, firstAlone: row.first_alone, secondAlone: row.second_alone, both: row.both_shown, apart: chance === undefined ? null : chance > falseShare ? 'no' : more ? 'first' : 'second' };
    });
    return { id, title: id === 'model' && change ? `Before and since “${change.label}” (${dayLabel(change.startsOn)})` : title, head, parts, words: besideWords(parts, names, of) };
  });
}

const alone = ({ first_alone, second_alone }: ThemeBalance): number => first_alone + second_alone;

/** "They part company: “A” is the more common of the two in Update than elsewhere (9 of 12 against 4 of 20 cases that show one alone)." */
function besideWords(parts: readonly BesidePart[], [first, second]: readonly [string, string], of: string): string {
  const known = parts.filter(({ apart }) => apart !== null);
  if (known.length === 0) return `Too few cases show one of the two alone to set ${of} against each other: ${fewestAlone} are needed in a part, and as many elsewhere.`;
  const [ones, all] = [parts.reduce((total, { firstAlone }) => total + firstAlone, 0), parts.reduce((total, { firstAlone, secondAlone }) => total + firstAlone + secondAlone, 0)];
  // Of two parts that differ the one says what the other would.
  const differ = known.filter(({ apart }) => apart !== 'no').slice(0, parts.length === 2 ? 1 : undefined);
  if (differ.length === 0) return `No sign that the balance of the two differs: ${parts.length === known.length ? of : `the ${of} with enough cases`} differ by no more than chance.`;
  const said = differ.map(({ label, firstAlone, secondAlone, apart }) => {
    const here = firstAlone + secondAlone;
    const [name, n, elsewhere] = apart === 'first' ? [first, firstAlone, ones - firstAlone] : [second, secondAlone, all - ones - secondAlone];
    return `under “${label}” it leans to “${name}” (${n} of ${here} cases that show one alone, elsewhere ${elsewhere} of ${all - here})`;
  });
  return `The balance of the two differs by more than chance: ${listWords(said)}.`;
}

export async function loadBeside(database: Database, [first, second]: readonly [string, string], names: readonly [string, string]): Promise<readonly Beside[]> {
  const [rows, interventions] = await Promise.all([themeBalance(database, first, second), loadInterventions(database)]);
  const changes = interventions.filter(({ kind }) => kind === 'team_model').sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return setBeside(rows, names, changes.at(-1) ?? null);
}
