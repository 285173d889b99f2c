/** What each page would show, and from which tables, while nothing is open. By the id of its route. */
export const whatPagesShow: Readonly<Record<string, { readonly name: string; readonly shows: string; readonly from: string }>> = {
  '/themes': { name: 'Themes', shows: 'which themes keep coming back in the panel’s notes, by panel and per eligible case, which come together, and the words that carry each', from: 'cases, slots and notes' },
  '/themes/[id]': { name: 'One theme', shows: 'how often the theme comes up and where, the passages that carry it, and what has been tasked on it', from: 'cases, slots and notes' },
  '/themes/review': { name: 'Review', shows: 'the passages that wait for you, each in its note, to confirm or correct', from: 'cases, slots and notes' },
  '/themes/proposals': { name: 'Proposals', shows: 'groups of passages that no theme takes, to name or to put aside', from: 'cases, slots and notes' },
  '/trends': { name: 'Trends', shows: 'every measure of the panel’s work as a chart, and what in it is signal and what is chance', from: 'cases and slots; each further table brings more measures' },
  '/trends/[id]': { name: 'One measure', shows: 'the measure as a chart, its signals in words, its breakdowns and how it is computed', from: 'cases and slots; some measures need a table of their own, and say which' },
  '/trends/interventions': { name: 'What changed', shows: 'the dated changes that every time axis marks, and before and after which each measure is compared', from: 'the table Interventions, or your own entries' },
  '/trends/interventions/[change]': { name: 'What moved', shows: 'which measures moved when something changed, beyond chance, and which did not', from: 'cases, slots and the dated changes that you enter' },
  '/learning': { name: 'Learning', shows: 'which theme to task and to whom, whether the last tasking changed anything, and what good practice to teach', from: 'cases, slots and notes; taskings, learning points and training where you have them' },
  '/panels': { name: 'Panels', shows: 'whether the list of the next panel fits into its time, open and overdue actions, who waits too long, and a search for a case without names', from: 'cases and slots; actions, attendance and victim updates where you have them' },
  '/briefing': { name: 'Briefing', shows: 'one page for chief officers, its small numbers protected, to print or save', from: 'cases, slots and notes; more measures from further tables' },
  '/data/quality': { name: 'Data quality', shows: 'how complete and consistent what you loaded is, and which measures each gap weakens', from: 'whatever you load' }
};
