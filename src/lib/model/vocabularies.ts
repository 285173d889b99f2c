/** Closed lists of the data dictionary: the code that is stored and the label that people read.
 *  Sources: the smarter-practice report's own lists; Home Office crime outcome types; Police (Conduct) Regulations 2020. */
export interface Term { readonly code: string; readonly label: string }

const terms = (text: string): readonly Term[] =>
  text.trim().split('\n').map((line) => {
    const [code = '', label = ''] = line.split('|').map((part) => part.trim());
    return { code, label };
  });

const unknowns = `
  not_known      | Not known
  not_applicable | Does not apply
  not_recorded   | Not recorded`;

export const vocabularies = {
  yes_no: terms(`
  yes | Yes
  no  | No${unknowns}`),
  audit_answer: terms(`
  yes    | Yes
  partly | Partly
  no     | No${unknowns}`),
  panel_status: terms(`
  held      | Held
  cancelled | Cancelled
  planned   | Planned`),
  selection_regime: terms(`
  complex_only | Complex cases only
  all_cases    | Every case
  triaged      | Triaged cases`),
  attendee_role: terms(`
  chair                   | Chair (DA lead)
  da_silver_lead          | DA silver lead
  psd                     | Professional standards
  da_victim_lead          | DA victim lead
  case_coordinator        | Case coordinator
  administrator           | Panel administrator
  hr                      | Human resources
  organisational_learning | Organisational learning
  da_specialist           | DA specialist
  external_da_agency      | External DA agency
  iag                     | Independent advisory group
  soo                     | Senior oversight officer`),
  attendance_status: terms(`
  present   | Present
  deputy    | Deputy sent
  apologies | Apologies
  absent    | Absent`),
  agency_type: terms(`
  commissioned_da       | Commissioned DA service
  by_and_for            | Specialist by-and-for service
  idva_service          | IDVA service
  perpetrator_programme | Perpetrator programme
  health                | Health
  opcc                  | Police and crime commissioner's office
  not_applicable        | Does not apply`),
  slot_type: terms(`
  new             | New case
  update          | Update
  complex         | Complex case
  closure_legacy  | Closure
  case_conference | Case conference`),
  referral_route: terms(`
  999                             | 999 call
  101                             | 101 call
  online_report                   | Online report
  front_counter                   | Front counter
  line_manager                    | Line manager
  colleague                       | Colleague
  self_disclosure                 | Self-disclosure
  psd                             | Professional standards
  acu                             | Anti-corruption unit
  mash                            | Multi-agency safeguarding hub
  idva                            | IDVA
  other_force_transfer            | Other force
  iopc_public_complaint           | IOPC or public complaint
  confidential_line               | Confidential line
  occupational_health_or_welfare  | Occupational health or welfare
  third_party_family_friend       | Family or friend
  vetting_or_data_wash            | Vetting or data wash
  survivors_network               | Survivors' network${unknowns}`),
  case_type: terms(`
  police_victim_only               | Police victim only
  police_perpetrator_only          | Police suspect only
  both_police                      | Both police
  counter_allegation_undetermined  | Counter-allegation, undetermined`),
  force_relation: terms(`
  own_force                 | Own force
  other_force_subject       | Subject in another force
  other_force_investigating | Another force investigates
  transferred_in            | Transferred in
  transferred_out           | Transferred out`),
  recency: terms(`
  current    | Current
  recent_12m | Within 12 months
  non_recent | Non-recent${unknowns}`),
  relationship: terms(`
  spouse_civil_partner    | Spouse or civil partner
  cohabiting              | Cohabiting
  dating                  | Dating
  ex_spouse_civil_partner | Former spouse or civil partner
  ex_cohabiting           | Formerly cohabiting
  ex_dating               | Formerly dating
  parent                  | Parent
  child_16plus            | Child aged 16 or over
  sibling                 | Sibling
  other_relative          | Other relative
  co_parent               | Co-parent${unknowns}`),
  complexity_flag: terms(`
  both_police                      | Both police
  allegation_and_counter_allegation | Allegation and counter-allegation
  serial_perpetrator_or_victim     | Serial perpetrator or victim
  position_of_power                | Position of power beyond being police
  family_court_live                | Family court proceedings live
  firearms_authorised              | Firearms authorised
  overseas_or_cross_force          | Overseas or cross-force
  immigration                      | Immigration status in play
  repeat_within_12m                | Repeat within 12 months
  high_media_interest              | High media interest
  child_protection_plan            | Child protection plan`),
  triage_decision: terms(`
  to_panel        | To panel
  case_conference | Case conference
  not_selected    | Not selected
  deferred        | Deferred${unknowns}`),
  case_status: terms(`
  new               | New
  open              | Open
  awaiting_actions  | Awaiting actions
  closure_requested | Closure requested
  closed            | Closed
  reopened          | Reopened
  transferred       | Transferred`),
  workforce_type: terms(`
  officer           | Police officer
  special_constable | Special constable
  student_officer   | Student officer
  police_staff      | Police staff
  pcso              | PCSO
  designated_staff  | Designated staff
  volunteer_psv     | Police support volunteer
  agency_contractor | Agency or contractor
  former_officer    | Former officer
  former_staff      | Former staff
  not_police        | Not police${unknowns}`),
  rank_band: terms(`
  constable_or_equivalent      | Constable or equivalent
  sergeant_or_equivalent       | Sergeant or equivalent
  inspector_plus_or_equivalent | Inspector or above, or equivalent${unknowns}`),
  sex: terms(`
  female | Female
  male   | Male${unknowns}`),
  offence_group: terms(`
  common_assault_battery                  | Common assault or battery
  abh_s47                                 | Actual bodily harm
  gbh_s20_s18                             | Grievous bodily harm
  non_fatal_strangulation_suffocation     | Non-fatal strangulation or suffocation
  controlling_coercive_behaviour_s76      | Controlling or coercive behaviour
  harassment                              | Harassment
  stalking                                | Stalking
  malicious_communications                | Malicious communications
  threats_to_kill                         | Threats to kill
  criminal_damage                         | Criminal damage
  rape                                    | Rape
  sexual_assault_other                    | Other sexual offence
  intimate_image_offence                  | Intimate image offence
  burglary_theft                          | Burglary or theft
  child_cruelty                           | Child cruelty
  breach_order                            | Breach of an order
  computer_misuse_or_data_protection      | Misuse of systems
  misconduct_in_public_office             | Misconduct in public office
  pervert_course_or_witness_intimidation  | Perverting the course of justice
  dash_incident_non_crime                 | Non-crime domestic incident
  other                                   | Other${unknowns}`),
  first_disposal: terms(`
  arrested                         | Arrested
  voluntary_interview              | Voluntary interview
  interviewed_prison_or_hospital   | Interviewed in prison or hospital
  not_interviewed                  | Not interviewed${unknowns}`),
  bail_status: terms(`
  pcb_conditions    | Pre-charge bail with conditions
  pcb_unconditional | Pre-charge bail, no conditions
  rui               | Released under investigation
  released_nfa      | Released, no further action
  remanded          | Remanded${unknowns}`),
  contact_preference: terms(`
  personal_mobile    | Personal mobile
  personal_email     | Personal e-mail
  work_phone         | Work phone
  work_email         | Work e-mail
  via_idva           | Through the IDVA
  via_soo            | Through the SOO
  in_person          | In person${unknowns}`),
  closure_route: terms(`
  form  | By closure form
  panel | At panel${unknowns}`),
  link_kind: terms(`
  counter_allegation | Counter-allegation
  same_perpetrator   | Same suspect
  same_victim        | Same victim
  reopened           | Reopened as
  transferred        | Transferred as`),
  party: terms(`
  a | First party
  b | Second party`),
  party_role: terms(`
  victim                        | Victim
  suspect                       | Suspect
  both_alleged                  | Both alleged
  primary_victim_assessed       | Primary victim, assessed
  primary_perpetrator_assessed  | Primary perpetrator, assessed
  witness                       | Witness`),
  owner_role: terms(`
  soo            | SOO
  oic            | Officer in the case
  psd            | Professional standards
  da_victim_lead | DA victim lead
  coordinator    | Case coordinator
  hr             | Human resources
  org_learning   | Organisational learning
  da_lead        | DA lead
  partner        | Partner agency
  oh             | Occupational health
  vetting        | Vetting
  acu            | Anti-corruption unit`),
  strand: terms(`
  criminal | Criminal
  conduct  | Conduct`),
  crime_outcome: terms(`
  0  | 0 Not yet assigned
  1  | 1 Charged or summonsed
  2  | 2 Caution, youth
  3  | 3 Caution, adult
  4  | 4 Taken into consideration
  5  | 5 Offender died
  6  | 6 Penalty notice
  7  | 7 Cannabis or khat warning
  8  | 8 Community resolution
  9  | 9 Not in the public interest, CPS
  10 | 10 Not in the public interest, police
  11 | 11 Suspect under age
  12 | 12 Suspect too ill
  13 | 13 Victim or key witness dead or too ill
  14 | 14 No suspect identified, victim does not support
  15 | 15 Evidential difficulties, victim supports
  16 | 16 Evidential difficulties, victim does not support
  17 | 17 Time limit expired
  18 | 18 No suspect identified
  19 | 19 NFIB fraud case
  20 | 20 Passed to another body
  21 | 21 Not in the public interest, police decision
  22 | 22 Diversion, education or intervention
  nfa_unspecified | No further action, number not given`),
  conduct_route: terms(`
  public_complaint_in_sched3    | Public complaint, in Schedule 3
  complaint_outside_sched3      | Complaint outside Schedule 3
  conduct_matter                | Conduct matter
  recordable_conduct_matter     | Recordable conduct matter
  vetting                       | Vetting
  upp_performance               | Unsatisfactory performance
  staff_discipline              | Staff discipline
  reg13_student                 | Regulation 13 (student officer)
  not_recorded_as_conduct       | Not recorded as conduct${unknowns}`),
  severity: terms(`
  no_misconduct                  | No misconduct
  practice_requiring_improvement | Practice requiring improvement
  misconduct                     | Misconduct
  gross_misconduct               | Gross misconduct
  refer_vetting_regs             | Referred under vetting regulations${unknowns}`),
  iopc_referral: terms(`
  mandatory                | Mandatory
  voluntary                | Voluntary
  call_in                  | Called in
  considered_not_referred  | Considered, not referred${unknowns}`),
  case_to_answer: terms(`
  none             | No case to answer
  misconduct       | Misconduct
  gross_misconduct | Gross misconduct${unknowns}`),
  conduct_outcome: terms(`
  nfa                                | No further action
  learning                           | Learning
  rprp                               | Reflective practice review
  verbal_warning_staff               | Verbal warning (staff)
  written_warning                    | Written warning
  final_written_warning              | Final written warning
  reduction_in_rank                  | Reduction in rank
  dismissal_without_notice           | Dismissal without notice
  dismissal_staff                    | Dismissal (staff)
  would_have_been_dismissed          | Would have been dismissed
  resigned_or_retired_before_outcome | Left before outcome
  vetting_removed                    | Vetting removed
  barred_list                        | Placed on the barred list${unknowns}`),
  decision_maker: terms(`
  police               | Police
  cps                  | CPS
  appropriate_authority | Appropriate authority${unknowns}`),
  risk_tool: terms(`
  DASH                        | DASH
  DARA                        | DARA
  S-DASH                      | S-DASH
  professional_judgement_only | Professional judgement only
  not_completed               | Not completed`),
  risk_level: terms(`
  standard | Standard
  medium   | Medium
  high     | High${unknowns}`),
  marac: terms(`
  not_met                       | Threshold not met
  referred                      | Referred
  heard                         | Heard
  declined_referral_info_shared | Declined, information shared${unknowns}`),
  measure: terms(`
  dvpn                  | DVPN
  dvpo                  | DVPO
  dapn                  | DAPN
  dapo                  | DAPO
  nmo                   | Non-molestation order
  occupation_order      | Occupation order
  restraining_order     | Restraining order
  spo                   | Stalking protection order
  bail_conditions       | Bail conditions
  dvds                  | DVDS disclosure
  workplace_safety_plan | Workplace safety plan
  target_hardening      | Target hardening
  marker                | TecSOS or address marker`),
  measure_event: terms(`
  considered | Considered
  applied    | Applied for
  granted    | Granted or in place
  refused    | Refused
  expired    | Expired
  breached   | Breached`),
  restriction: terms(`
  no_restriction          | No restriction
  role_adjustment         | Role adjusted
  restricted_duties       | Restricted duties
  suspended               | Suspended
  system_access_removed   | System access removed
  firearms_access_removed | Firearms access removed${unknowns}`),
  investigation_team: terms(`
  district_cid              | District CID
  response_or_neighbourhood | Response or neighbourhood
  domestic_abuse_team       | Domestic abuse team
  rasso_team                | RASSO team
  dedicated_ppda_team_psd   | Dedicated PPDA team
  other_force               | Other force
  iopc_independent          | IOPC independent
  iopc_directed             | IOPC directed${unknowns}`),
  pip_level: terms(`
  PIP1 | PIP 1
  PIP2 | PIP 2
  PIP3 | PIP 3
  PIP4 | PIP 4${unknowns}`),
  change_reason: terms(`
  workload  | Workload
  leave     | Leave
  move      | Move or promotion
  conflict  | Conflict of interest
  skills    | Skills
  other     | Other${unknowns}`),
  update_reason: terms(`
  arrested                    | Suspect arrested
  interviewed_under_caution   | Suspect interviewed under caution
  released                    | Suspect released
  bail_or_rui_change          | Bail or RUI changed
  no_investigation_decision   | Decision not to investigate
  charge_or_nfa_decision      | Charge or NFA decision
  scheduled_update            | Scheduled update
  oic_change                  | Officer in the case changed
  hearing                     | Hearing`),
  support_status: terms(`
  not_offered      | Not offered
  offered_accepted | Offered, accepted
  offered_declined | Offered, declined
  already_engaged  | Already engaged
  engaged          | Engaged
  disengaged       | Disengaged
  no_consent       | No consent${unknowns}`),
  coding_verdict: terms(`
  confirmed | Confirmed
  rejected  | Rejected`),
  theme_event: terms(`
  create   | Created
  rename   | Renamed
  redefine | Redefined
  merge    | Merged
  split    | Split
  retire   | Retired
  undo     | Taken back`),
  action_type: terms(`
  safeguarding        | Safeguarding
  investigative       | Investigative
  conduct             | Conduct
  victim_contact      | Victim contact
  support             | Support
  hr_workplace        | HR or workplace
  disclosure_referral | Disclosure or referral
  learning            | Learning
  policy              | Policy`),
  action_status: terms(`
  open       | Open
  complete   | Complete
  overdue    | Overdue
  withdrawn  | Withdrawn
  superseded | Superseded`),
  tasking_audience: terms(`
  frontline    | Front line
  supervisors  | Supervisors
  soo_cpd      | SOO CPD
  contact_mgmt | Contact management
  psd_ppda     | PSD and PPDA team
  custody      | Custody
  hr           | Human resources
  whole_force  | Whole force`),
  tasking_product: terms(`
  training      | Training
  briefing      | Briefing
  guide         | Guide
  policy        | Policy
  system_change | System change
  comms         | Communication`),
  learning_kind: terms(`
  individual     | Individual learning
  organisational | Organisational learning
  good_practice  | Good practice`),
  feedback_source: terms(`
  victim       | Victim
  soo          | SOO
  oic          | Officer in the case
  partner      | Partner agency
  iag          | Independent advisory group
  panel_member | Panel member`),
  feedback_item: terms(`
  panel_tone         | Panel tone (1 critical to 5 supportive)
  would_report_again | Would report again
  felt_informed      | Felt informed
  kept_confidential  | Felt it was kept confidential`),
  intervention_kind: terms(`
  process        | Process change
  team_model     | Team or model change
  policy         | Policy or rule change
  tasking        | Tasking
  training       | Training
  communication  | Communication
  regime         | Case selection change`),
  survey_item: terms(`
  experienced_da       | Experienced DA while working for the force
  told_someone_at_work | Told someone at work
  aware_of_guides      | Aware of the guides
  confident_to_report  | Confident to report`),
  training_programme: terms(`
  da_matters             | DA Matters
  da_champions           | DA Champions
  frontline_ppda_input   | Front-line PPDA input
  soo_cpd                | SOO CPD
  idva_police_misconduct | IDVA course on police and misconduct
  partner_workshop       | Partner workshop`),
  guide: terms(`
  victims                        | Guide for victims
  perpetrators                   | Guide for perpetrators
  peers                          | Guide for peers
  managers_toolkit               | Managers' toolkit
  wellbeing_directory            | Wellbeing directory
  stalking_advice                | Stalking advice
  diverse_groups                 | Guide for diverse groups
  pledge_confidentiality_promise | Pledge and confidentiality promise`),
  programme_step: terms(`
  consult          | Consult staff
  issues           | Draw out the issues
  action_plan      | Agree the action plan
  policy_review    | Review policy
  consult_leads    | Consult leads
  guide            | Publish a stand-alone guide
  confidential_routes | Open confidential routes
  training         | Train supervisors and OH
  publicise        | Upload and publicise`),
  programme_status: terms(`
  not_started | Not started
  in_progress | In progress
  done        | Done`),
  incident_kind: terms(`
  record_access     | Record accessed without need
  gossip            | Gossip
  misaddressed_email | Misaddressed e-mail
  manager_copied    | Manager copied without consent
  meeting_admission | Wrong person admitted to a meeting`),
  incident_handling: terms(`
  misconduct | Investigated as misconduct
  advice     | Advice given
  recorded   | Recorded only
  none       | No action`)
} as const;

export type VocabularyName = keyof typeof vocabularies;

/** The label of `code` in the closed list `name`; the code itself where the list does not hold it. */
export function labelOf(name: VocabularyName, code: string): string {
  return vocabularies[name].find((term) => term.code === code)?.label ?? code;
}
