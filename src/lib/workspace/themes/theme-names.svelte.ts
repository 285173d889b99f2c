import type { EligibilityRule } from '$lib/model/eligibility';
import { readThemes, shippedThemes, type PastTheme, type ThemesNow } from './theme-registry';
import type { Theme } from '$lib/themes/types';

/** The themes of the open workspace: those of the codebook, and those that people named in it. */
class ThemeNames {
  now = $state.raw<ThemesNow>(readThemes([], []));
  readonly #byId = $derived(new Map([...this.now.past, ...this.now.active].map((theme) => [theme.id, theme])));

  /** Those that are active. */
  get all(): readonly Theme[] {
    return this.now.active;
  }

  /** A theme by its id, active or not. */
  named(id: string): Theme | PastTheme | undefined {
    return this.#byId.get(id);
  }

  /** Whether people of this workspace named it, and not to split another: nobody looked for it while the notes before were read. */
  isNamedHere(id: string): boolean {
    return !shippedThemes.some((theme) => theme.id === id) && !this.wholeOf(id);
  }

  /** In which cases a theme could arise. */
  ruleOf(id: string): EligibilityRule {
    return this.now.rules.get(id) ?? 'any';
  }

  /** What a theme is called, and that it is retired where it is: it can be chosen no more. */
  labelled(id: string): string {
    const theme = this.named(id);
    return theme ? `${theme.name}${this.past(id)?.state === 'retired' ? ' (retired)' : ''}` : id;
  }

  /** The theme that one without a page was a part of, until the split was taken back; undefined where there is none. */
  wholeOf(id: string): Theme | PastTheme | undefined {
    return this.named(this.now.withdrawn.get(id) ?? '');
  }

  /** What became of a theme; undefined where it is active, or unknown. */
  past(id: string): PastTheme | undefined {
    return this.now.past.find((theme) => theme.id === id);
  }
}

export const themeNames = new ThemeNames();
