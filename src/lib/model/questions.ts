/** What the people served ask, by the number under which an indicator names it. 6.1 the analyst, 6.2 the DA lead, 6.3 chief officers. */
export const questions: Readonly<Record<string, string>> = {
  '6.1.1': 'Which themes recurred this month, and in what share of eligible cases?',
  '6.1.6': 'Did a theme recur after its tasking?',
  '6.2.1': 'Can we finish the list in three hours, and who is waiting?',
  '6.2.2': 'What actions are overdue and blocking closure?',
  '6.2.3': 'Are more people coming forward, by what routes, and is it signal?',
  '6.2.4': 'Are we getting the investigator’s level and the reasons for arrest right since the model changed?',
  '6.2.5': 'Does a crime closed without charge still turn into conduct closed without action?',
  '6.2.6': 'Who waits too long for an update or a senior oversight officer?',
  '6.2.7': 'Which theme do I task this month, and to whom?',
  '6.2.8': 'Did the last tasking change anything?',
  '6.2.9': 'Do partners attend and change decisions, and is the tone supportive?',
  '6.2.10': 'What would an inspector challenge, and where is the evidence?',
  '6.3.1': 'Is the rise good news, and how do you know?',
  '6.3.2': 'Are our own people safe and supported?',
  '6.3.3': 'Do we hold perpetrators, senior ones among them, to account fairly?',
  '6.3.4': 'How do we compare, and is that fair?',
  '6.3.5': 'How long do cases take, and what are we doing about it?',
  '6.3.6': 'Was any clock for suspension, referral or review missed?',
  '6.3.7': 'What did we learn and change this quarter?',
  '6.3.8': 'Where is the risk that remains?',
  '6.3.9': 'Is confidence in confidentiality growing?'
};

/** The question whose answer is not only what was named beforehand, but whatever needs attention. */
export const inspectorsQuestion = '6.2.10';
