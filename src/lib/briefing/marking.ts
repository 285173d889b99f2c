import type { Audience } from '$lib/disclosure/audience';

/** What a page is marked with. A page for partners and the public is made to be published, but that is for the force to decide, not for this app. */
export function markingOf(audience: Audience, synthetic: boolean): string {
  if (synthetic) return 'SYNTHETIC: made-up data';
  return audience === 'public' ? 'OFFICIAL · for publication only once approved' : 'OFFICIAL-SENSITIVE · PERSONAL DATA · recipients only';
}
