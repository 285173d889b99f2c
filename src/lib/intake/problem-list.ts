import type { Problem } from './rows';
import { MAX_PROBLEMS_PER_FILE } from './limits';

/** Keeps the first problems of each file and counts the rest, so that a million bad rows cost no more than two hundred. */
export class ProblemList {
  readonly kept: Problem[] = [];
  more = 0;
  readonly #perFile = new Map<string, number>();

  add(problem: Problem): void {
    const before = this.#perFile.get(problem.file) ?? 0;
    this.#perFile.set(problem.file, before + 1);
    if (before < MAX_PROBLEMS_PER_FILE) this.kept.push(problem);
    else this.more += 1;
  }

  addAll(problems: Iterable<Problem>): void {
    for (const problem of problems) this.add(problem);
  }

  get empty(): boolean {
    return this.kept.length === 0;
  }
}
