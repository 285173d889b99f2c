import { ThemeChanges } from './theme-changes.svelte';
import { workspace } from '../workspace.svelte';

/** What people do to the themes of the open workspace: loaded with the one page that needs it. */
export const themeChanges = new ThemeChanges({
  change: (work) => workspace.change(work),
  details: () => workspace.proposals.settings.named,
  addDetails: (details) => workspace.proposals.addDetails(details),
  themesChanged: (counts) => workspace.themesChanged(counts)
});
