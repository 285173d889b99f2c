import { SvelteMap } from 'svelte/reactivity';
import { tableNamed } from '$lib/intake/columns';
import type { Mapping } from '$lib/intake/mapping/mapping';
import { headingKey, valueKey } from '$lib/intake/mapping/mapping';
import type { SheetProposal, ValueProposal } from '$lib/intake/batch';
import { vocabularies, type VocabularyName } from '$lib/model/vocabularies';

export const columnsOf = (table: string) => tableNamed(table).columns;
export const termsOf = (vocabulary: string) => vocabularies[vocabulary as VocabularyName] ?? [];

interface HeadingToMap { readonly key: string; readonly file: string; readonly table: string; readonly heading: string }
interface ValueToMap extends ValueProposal { readonly key: string }

/** What a person says their own headings and values mean, remembered from one drop to the next while the tab is open.
 *  '?' is undecided, '' leaves a column out. */
export class MappingChoices {
  headings = $state.raw<readonly HeadingToMap[]>([]);
  values = $state.raw<readonly ValueToMap[]>([]);
  #headings = new SvelteMap<string, string>();
  #values = new SvelteMap<string, string>();

  /** Takes up what intake could not place, with its proposals filled in where the person has not decided yet. */
  ask(sheets: readonly SheetProposal[], values: readonly ValueProposal[]): void {
    const unknown = new Map<string, HeadingToMap>();
    for (const { file, table, headings } of sheets) {
      for (const { heading, column, because } of headings) {
        const key = headingKey(table, heading);
        if (because === 'name' || unknown.has(key)) continue;
        unknown.set(key, { key, file, table, heading });
        if (!this.#headings.has(key)) this.#headings.set(key, column ?? '?');
      }
    }
    this.headings = [...unknown.values()];
    this.values = values.map((value) => ({ ...value, key: valueKey(value.vocabulary, value.value) }));
    for (const { key, code } of this.values) if (!this.#values.has(key)) this.#values.set(key, code ?? '?');
  }

  headingFor(key: string): string { return this.#headings.get(key) ?? '?'; }
  valueFor(key: string): string { return this.#values.get(key) ?? '?'; }
  setHeading(key: string, column: string): void { this.#headings.set(key, column); }
  setValue(key: string, code: string): void { this.#values.set(key, code); }

  get any(): boolean { return this.headings.length > 0 || this.values.length > 0; }

  /** Everything decided so far, as intake takes it. */
  get mapping(): Mapping {
    return {
      headings: new Map([...this.#headings].filter(([, column]) => column !== '?').map(([key, column]) => [key, column === '' ? null : column])),
      values: new Map([...this.#values].filter(([, code]) => code !== '?'))
    };
  }
}
