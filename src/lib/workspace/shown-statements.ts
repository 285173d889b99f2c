/** For "how this is computed": apart from the views whose figures they give, which the first page needs without them. */
export { learningStatements, panelStatements, themeStatements } from '$lib/store/queries/shown-statements';
