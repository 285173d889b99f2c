import { shippedThemes } from '$lib/workspace/themes/theme-registry';

/** A theme that was named in a workspace has no page on disk: it is known once that workspace is open. */
export const entries = () => shippedThemes.map(({ id }) => ({ id }));
export const load = ({ params }) => ({ id: params.id });
