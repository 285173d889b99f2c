/** What the scheme has and no table records yet: said, so that nobody takes its absence for a zero. */
export interface Unmeasured { readonly id: string; readonly name: string; readonly needs: string }

export const unmeasured: readonly Unmeasured[] = [
  { id: 'Q20', name: 'The domestic abuse question on the occupational health form, and prompts at a return to work', needs: 'for each form in use, whether it has the question and since when' },
  { id: 'Q21', name: 'What the survivors’ network asked for, and what was answered', needs: 'a list of asks with the day each was raised and answered; never how many members there are' },
  { id: 'P2', name: 'Days from the last incident to the report', needs: 'the day or month of the last incident of each case, which only the restricted copy holds' },
  { id: 'referral clock', name: 'Referrals to the IOPC in time', needs: 'for each conduct matter the day on which it became one that must be referred and the day on which it was: the tables hold whether, not when' },
  { id: 'Q4', name: 'Records restricted within 24 hours, and audits of access without a finding', needs: 'for each case the day and hour at which its record was restricted, and for each audit of access what it found: the audit item on confidential records (Audit items met) is the nearest' },
  { id: 'Q5', name: 'Conflicts of interest that were not resolved', needs: 'for each conflict that was declared how it was resolved and when: the tables hold how many were declared' },
  { id: 'Q10', name: 'Minutes of panels saved by closing on a form', needs: 'whether a closure by form took the place of a slot: minutes spared cannot be told from those that no panel would have spent' },
  { id: 'Q14', name: 'Supportive and critical language of the notes', needs: 'words that panels agree to read as either: the language of notes drifts with whoever writes them, and nobody is scored by it' },
  { id: 'Q18', name: 'Barriers that staff name in the survey', needs: 'for each wave the barriers that were asked about, with how many named each and of how many' },
  { id: 'Q7', name: 'Views of the guides by month', needs: 'views of each guide by month, as a total for the force: views of a victims’ guide by team may expose a reader' }
];
