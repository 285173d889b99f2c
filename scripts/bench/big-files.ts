import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '$lib/themes/seeded-random';

/** The size that the figures are promised for: 10,000 cases, and 20,000 notes of 5 passages each. */
const cases = 10_000;
const notes = 20_000;
const passagesOfNote = 5;

const openings = ['V was not updated after the suspect was interviewed', 'The investigation waited for the download of a telephone', 'Her supervisor was copied into the e-mail without her agreement', 'No arrest was made at the scene and the reason was not written down', 'The allegation came first from a colleague on the same team', 'Special measures were offered and explained at the first meeting', 'Bail conditions were varied and V learned of it from the suspect', 'The officer in the case changed for the third time since the report'];
const middles = ['and the panel asked for a plan within two weeks', 'although the risk assessment had been made again', 'and the children of the household were not spoken to', 'while both of them were still posted to the same building', 'and the file went back to the supervisor with questions', 'because the statement had not been signed', 'and support from outside the force was declined for now', 'which the chair called good practice worth passing on'];
const closings = ['The next update is due before the panel meets again.', 'The panel will hear the case once more.', 'Professional standards were told the same day.', 'Nothing in the log says why.', 'The coordinator will ask again next week.', 'An action was set for the investigator.'];
const turns = ['then went back to the first supervisor', 'was then taken up by another team', 'had not changed when the panel met', 'was settled by a call on the same afternoon', 'came up again at the next review', 'led to nothing that anybody wrote down'];
const planted = ['She can be reached on 07700 900123.', 'DC Karen Holloway took the statement.', 'The e-mail came from k.holloway@example.org.', 'It happened on 14 March 2024.'];

export interface BigFiles {
  readonly paths: readonly string[];
  readonly bytes: number;
  readonly cases: number;
  readonly passages: number;
}

/** Writes cases.csv and notes.csv into `folder`, the same from the same seed. One note in 200 holds an identifier. */
export function writeBigFiles(folder: string, seed: number): BigFiles {
  const random = seededRandom(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const month = (i: number) => `${2016 + Math.floor(i / 12) % 10}-${String((i % 12) + 1).padStart(2, '0')}`;
  const caseMonth = Array.from({ length: cases }, () => Math.floor(random() * 110));
  const caseLines = caseMonth.map((at, i) => [`C-${i}`, month(at), pick(['999', '101', 'line_manager', 'colleague']), pick(['both_police', 'police_victim_only', 'police_suspect_only']), pick(['yes', 'no', 'not_known']), pick(['open', 'closed'])].join(','));
  const noteLines = Array.from({ length: notes }, (_, i) => {
    const at = Math.floor(random() * cases);
    const lines = Array.from({ length: passagesOfNote }, () => `${pick(openings)} ${pick(middles)}. ${pick(closings)} It stood so for ${1 + Math.floor(random() * 300)} days and ${pick(turns)}.`);
    if (i % 200 === 0) lines[2] += ` ${pick(planted)}`;
    return `N-${i},${month(caseMonth[at]! + 1)},C-${at},${i % 3 ? 'update' : 'new'},"${lines.join('\n')}"`;
  });
  const files = [
    ['cases.csv', ['case_ref,reported_month,referral_route,case_type,children_present,status', ...caseLines]],
    ['notes.csv', ['note_ref,panel,case_ref,slot_type,text', ...noteLines]]
  ] as const;
  let bytes = 0;
  const paths = files.map(([name, lines]) => {
    const text = Buffer.from(lines.join('\r\n'));
    bytes += text.length;
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  return { paths, bytes, cases, passages: notes * passagesOfNote };
}
