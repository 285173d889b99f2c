import type { Snippet } from 'svelte';

/** What every chart is given besides its data. */
export interface FrameProps {
  /** The finding, as a sentence. */
  title: string;
  /** What is measured, of whom, when. */
  subtitle?: string | undefined;
  /** The count behind the chart, in words; made by the shape where not given. */
  count?: string | undefined;
  /** Caveats beyond those that the shape makes. */
  notes?: readonly string[] | undefined;
  how?: { readonly definition: string; readonly sql?: string | (() => Promise<string>) | undefined } | undefined;
  /** Level of the title's heading. */
  level?: 2 | 3 | 4 | 5 | undefined;
  /** Buttons at the foot: copy, open, export. */
  actions?: Snippet | undefined;
}
