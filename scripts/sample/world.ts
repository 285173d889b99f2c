/** The invented force that every table is drawn from. */
import { secondThursday } from './calendar';
import { runCourse, type Course } from './courses';
import { describeParties, worksForPolice, type Parties } from './parties';
import { plantedCases } from './planted';
import { listReports } from './reports';
import { schedule, triage, type Candidate, type Closure, type Hearing } from './schedule';
import { regimeOn } from './story';
import type { CodebookTheme, DevNote, Fact } from './told';

export interface SampleCase extends Closure {
  readonly ref: string;
  readonly reportedOn: string;
  readonly fact: Fact | null;
  readonly parties: Parties;
  readonly course: Course;
  readonly triage: string;
  readonly hearings: readonly Hearing[];
  readonly victimIsPolice: boolean;
  readonly suspectIsPolice: boolean;
  /** Day of the last panel whose notes tell of the case; '' where none does. */
  readonly lastToldOn: string;
}

export interface World {
  readonly cases: readonly SampleCase[];
  readonly hearings: readonly Hearing[];
  readonly notes: readonly DevNote[];
  readonly themes: readonly CodebookTheme[];
}

export function buildWorld(notes: readonly DevNote[], facts: readonly Fact[], themes: readonly CodebookTheme[]): World {
  const candidates: readonly Candidate[] = listReports(facts).map((report) => {
    const planted = plantedCases.find((found) => found.ref === report.ref)?.facts ?? {};
    const mustBeComplex = report.fact !== null && regimeOn(report.reportedOn) === 'complex_only';
    const parties = describeParties(report.ref, report.reportedOn, report.fact, planted, mustBeComplex);
    return { ...report, parties, course: runCourse(report.ref, parties, report.reportedOn, report.fact), triage: triage(report, parties.complexity) };
  });
  const told = notes.map((note) => ({ ref: note.case_ref, panel: note.panel, type: note.slot, noteRef: note.note_id }));
  const { hearings, closures } = schedule(candidates, told);
  const cases = candidates.map((candidate): SampleCase => ({
    ...candidate,
    ...(closures.get(candidate.ref) ?? { requestedOn: null, closedOn: null, closureRoute: null }),
    hearings: hearings.filter((hearing) => hearing.ref === candidate.ref),
    victimIsPolice: worksForPolice(candidate.parties.victimWorkforce),
    suspectIsPolice: worksForPolice(candidate.parties.suspectWorkforce),
    lastToldOn: candidate.fact ? secondThursday(candidate.fact.panels.at(-1) ?? candidate.fact.first_panel) : ''
  }));
  return { cases, hearings, notes, themes };
}
