/** The latest answer to a question that may be asked again before it is answered: late answers lose.
 *  The older value stays in view while a newer one is on its way. */
export class Answer<T> {
  value = $state.raw<T | null>(null);
  error = $state.raw<unknown>(null);
  waiting = $state(false);
  #turn = 0;

  async ask(question: () => Promise<T>): Promise<void> {
    const turn = ++this.#turn;
    this.waiting = true;
    try {
      const value = await question();
      if (turn !== this.#turn) return;
      this.value = value;
      this.error = null;
    } catch (error) {
      if (turn !== this.#turn) return;
      this.error = error;
    }
    this.waiting = false;
  }
}
