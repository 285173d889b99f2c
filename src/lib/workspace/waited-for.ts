const answers = new Set<Promise<unknown>>();

/** `answer`, for which a person waits on the page in view: slow work that nobody waits for begins after it. */
export function waitedFor<T>(answer: Promise<T>): Promise<T> {
  answers.add(answer);
  const had = () => { answers.delete(answer); };
  answer.then(had, had);
  return answer;
}

/** Resolves once the page in view has had every such answer, and has had a moment to ask for the next. */
export async function nobodyWaits(): Promise<void> {
  do {
    await Promise.allSettled(answers);
    await new Promise((resume) => setTimeout(resume, 0));
  } while (answers.size > 0);
}
