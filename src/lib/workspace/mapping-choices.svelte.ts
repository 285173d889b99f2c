import { SvelteMap } from 'svelte/reactivity';
import { tableNamed } from '$lib/intake/columns';
import { emptyMapping, headingKey, valueKey, type Mapping } from '$lib/intake/mapping/mapping';
import type { SheetProposal, ValueProposal } from '$lib/intake/batch';
import { vocabularies, type VocabularyName } from '$lib/model/vocabularies';

export const columnsOf = (table: string) => tableNamed(table).columns;
export const termsOf = (vocabulary: string) => vocabularies[vocabulary as VocabularyName] ?? [];

interface HeadingToMap { readonly key: string; readonly file: string; readonly table: string; readonly heading: string; readonly remembered: boolean }
interface ValueToMap extends ValueProposal { readonly key: string; readonly remembered: boolean }

/** What a person says their own headings and values mean. What they have confirmed is remembered with the workspace, and
 *  filled in when the same words come again. '?' is undecided, '' leaves a column out. */
export class MappingChoices {
  /** What intake could not place in the files at hand. */
  headings = $state.raw<readonly HeadingToMap[]>([]);
  values = $state.raw<readonly ValueToMap[]>([]);
  #headings = new SvelteMap<string, string>();
  #values = new SvelteMap<string, string>();
  #confirmed: Mapping = emptyMapping;

  /** Takes up what intake could not place: as the person decided before, else as intake proposes, else undecided. */
  ask(sheets: readonly SheetProposal[], values: readonly ValueProposal[]): void {
    const unknown = new Map<string, HeadingToMap>();
    for (const { file, table, headings } of sheets) {
      for (const { heading, column, because } of headings) {
        const key = headingKey(table, heading);
        if (because === 'name' || unknown.has(key)) continue;
        const before = this.#confirmed.headings.get(key);
        unknown.set(key, { key, file, table, heading, remembered: before !== undefined });
        if (!this.#headings.has(key)) this.#headings.set(key, before === undefined ? column ?? '?' : before ?? '');
      }
    }
    this.headings = [...unknown.values()];
    this.values = values.map((value) => {
      const key = valueKey(value.vocabulary, value.value);
      const before = this.#confirmed.values.get(key);
      if (!this.#values.has(key)) this.#values.set(key, before ?? value.code ?? '?');
      return { ...value, key, remembered: before !== undefined };
    });
  }

  headingFor(key: string): string { return this.#headings.get(key) ?? '?'; }
  valueFor(key: string): string { return this.#values.get(key) ?? '?'; }
  setHeading(key: string, column: string): void { this.#headings.set(key, column); }
  setValue(key: string, code: string): void { this.#values.set(key, code); }

  get any(): boolean { return this.headings.length > 0 || this.values.length > 0; }
  /** How many of the words at hand were decided before, and how many there are. */
  get remembered(): { readonly before: number; readonly all: number } {
    const asked = [...this.headings, ...this.values];
    return { before: asked.filter((each) => each.remembered).length, all: asked.length };
  }

  /** Everything decided, as intake takes it: what was confirmed before, and what the person says now. */
  confirm(): Mapping {
    const said = {
      headings: [...this.#headings].filter(([, column]) => column !== '?').map(([key, column]) => [key, column === '' ? null : column] as const),
      values: [...this.#values].filter(([, code]) => code !== '?')
    };
    this.#confirmed = { headings: new Map([...this.#confirmed.headings, ...said.headings]), values: new Map([...this.#confirmed.values, ...said.values]) };
    return this.#confirmed;
  }

  /** What has been confirmed, for the settings of the workspace. */
  get confirmed(): Mapping { return this.#confirmed; }

  /** Starts from what a workspace remembers. */
  recall(mapping: Mapping): void {
    this.#confirmed = mapping;
    this.headings = [];
    this.values = [];
    this.#headings.clear();
    this.#values.clear();
  }
}
