/** What the scheme has and no table records yet: said, so that nobody takes its absence for a zero. */
export interface Unmeasured { readonly id: string; readonly name: string; readonly needs: string }

export const unmeasured: readonly Unmeasured[] = [
  { id: 'Q20', name: 'The domestic abuse question on the occupational health form, and prompts at a return to work', needs: 'for each form in use, whether it has the question and since when' },
  { id: 'Q21', name: 'What the survivors’ network asked for, and what was answered', needs: 'a list of asks with the day each was raised and answered; never how many members there are' },
  { id: 'P2', name: 'Days from the last incident to the report', needs: 'the day or month of the last incident of each case, which only the restricted copy holds' },
  { id: 'referral clock', name: 'Referrals to the IOPC in time', needs: 'for each conduct matter the day on which it became one that must be referred and the day on which it was: the tables hold whether, not when' },
  { id: 'Q7', name: 'Views of the guides by month', needs: 'views of each guide by month, as a total for the force: views of a victims’ guide by team may expose a reader' }
];
