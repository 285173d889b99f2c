import type { Theme } from '$lib/themes/types';
import { shippedThemes } from './theme-registry';

/** The themes of the open workspace: those of the codebook, and those that people named in it. */
class ThemeNames {
  all = $state.raw<readonly Theme[]>(shippedThemes);
  readonly #byId = $derived(new Map(this.all.map((theme) => [theme.id, theme])));

  named(id: string): Theme | undefined {
    return this.#byId.get(id);
  }
}

export const themeNames = new ThemeNames();
