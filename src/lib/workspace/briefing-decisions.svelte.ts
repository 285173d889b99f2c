import type { Audience } from '$lib/disclosure/audience';

/** What is asked of each audience, in the preparer's own words. In memory alone: never kept, saved or logged. */
export class BriefingDecisions {
  #words = $state.raw<Partial<Record<Audience, string>>>({});

  of(audience: Audience): string {
    return this.#words[audience] ?? '';
  }

  put(audience: Audience, words: string): void {
    this.#words = { ...this.#words, [audience]: words };
  }

  forget(): void {
    this.#words = {};
  }
}
