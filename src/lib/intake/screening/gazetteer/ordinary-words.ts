import { listed } from './listed';

/** Ordinary words of panel notes and of everyday English, lower case, mostly in their base form:
 *  the vocabulary of the project's own coded passages with common words added by hand.
 *  A capitalised word that is not among them, nor an inflection of one, may be a name. */
export const ORDINARY_WORDS: ReadonlySet<string> = listed(`
a abandon abandonment abbreviation abduct abeyance abide ability able aboard abort about above abrasion abroad absence absent absolute abstracted
abstraction absurd abt abuse abuser abusive abysmal academic academy acatalog acc acceded accelerate accept acceptable access accessibility accessible
accessory accident accidental accommodate accommodation accompany accomplice accomplished accordance accorded according account accountability
accountancy accountant accreditation accredited acct accumulating accurate accusations accuse accuser achievable achieve ack acknowledge
acknowledgement acquaint acquaintance acquire acquit acquittal acrimoniously across act action activated active activity actn actors actual acu
adamant adapt adapter add addict addition additional addr address addressees adds adduced adequate adhered adj adjacent adjoining adjourn adjournment
adjudged adjudicate adjust adjustment admin administered administration administrative administrator admirable admire admirer admissible admission
admit adn adolescence adolescent adopt adoption adrift adult advance advancement advantage adverse advert advertise advice adviceinformation advise
adviser advisor advisory advocacy advocate aerial affair affect affection affidavit affirmative afford afraid afresh aft after aftermath afternoon
afterward ag again against age aged agency agenda agent ages aggravate aggregate aggression aggressive aggressor aggrieved agitate agitation ago agog
agree agreement ahead ai aid aide aim air aircraft airport airtag airwave aisle ajar al alarm albeit alcohol alert algorithms alibi align alike alive
all allay allegation allege allegedly allergic alleyway allocate allocation allotment allotted allow allowance alluded ally almost alone along
alongside aloud alpha alphabetical already alright also alt alter alteration altercation alternate alternative although altogether always am ambiguous
ambulance ambush amend amendments amicably amid amiss among amongst amount ample amuse an analysed analysis analyst anchor ancient and anew anger
angiolini angle angrily angry anguish anhoej animal animosity annex annexation annexe anniversary annotate annotation announce announcement annoy
annual anomalies anonymisation anonymised anonymity anonymous another ans answer answerphone antecedent antenatal anti anticipate antidepressants
anxiety anxious any anybody anyhow anyone anything anyway anywhere aob apache apart apartment apccs api apiece apologise apology app appal apparent
appeal appear appearance append appendix appetite applauded apple applicable application applied applies applying appoint appointment apportioned
appraisal appreciate appreciation apprehend apprehension apprentice approach appropriate approval approve approver approx approximately apps appt arch
archive arcsine are area aren arenas argmax arguably argue argument arise arithmetic arm armchair armour armourer armoury arms army arose around
arouse arrange arrangement arrays arrears arrest arrestable arrival arrive art artefact arthritis article articulate artificially as asap ascertain
ascertainable ascribed ascribes ashamed aside ask asks asleep aslt aspect aspirations aspire aspx assault assembled assembly asserted assertion assess
assessment assessor asset assign assignment assist assistance assistant assmt assoc associate association asst assume assumption assurance assure
asthma astonished asylum asymmetry at ate atmosphere attach attachment attack attempt attend attendance attendee attention attentive attestation
attested attic attitude attn attract attributable attribute attribution au auction audible audience audio audit auditor aunt aunties auth authd author
authorisation authorise authority authorship autism autistic auto autocomplete autocorrelated autocorrelation autofilled autoload automated automatic
automatically autopsy autumn avail available average averted aviation avoid avoidable avoidance avowedly await awake award aware away awful awkward
aws axe axis baby babysitter bachelor back backgd background backlog backwards bacon bad badge baffle bag bags bail bailsheet bairn bakery balance
balcony bald ball ban band banister bank bankcard banner banter bar barbecues bare bargain barged barmaid barman barney baroness barrel barrier
barrister base baseline basement basic basis basket bat batch bath bathroom baton battery battle bay bbci bc bchart bday be beach bear beard beat
beautiful became because become becuase bed bedfordshire bedrm bedroom beds bedsit been beer before beforehand beg began begin beginner beginnings
begs begun behalf behave behaviour behind behold being belated belief believe belittled bell belong belongings below belt bench benchmark bend beneath
benefit bent bereavement beside bespoke best bestow bet betray better between bewildered beyond bf bfcache bias bicker bicycle bid big bigger bike
bilking bill bin binder bins bird birth birthday biscuit bisexual bit bite bits bitten bitter bitterness bizarre black blackmail bladder blame blank
blanket blatant blaze bldg bleach bleed bless blew blind blink blister block blockage bloke blood blot blouse blow blown blue blunder blunt blur
blurted blushes bluster board boast boat bobby bod bodily body bodycam bodyguard bodyworn bogus boiled boiler boiling bolt bomb bond bone bonfire
bonnet bonus book bookings booklet boot bootstrap border bore born borne borough borrow boss both bother bottle bottom bought bounce bound boundary
bouquet bowl box boy boyfriend boyhood boys brace bracelet brag braid brain brake branch brand brass brave bravery breach bread breadwinner break
breakdown breakfast breakout breast breath breathe breed brew bribe brick bride bridge bridled brief briefcase briefer briefings bright brilliant
bring brisk brk broad broadband broadcast broaden brochure broke broken broom brother brought brow brown browser browsing bruise brush brutal btwn
bucket buckle buddy budget buggy bugs build builder buildings built bulk bullet bulletin bully bump bunch bundle bungalow bunk burden bureau burglar
burglary burn burner burnout burnt bursty bus business busy but butcher butter button buy buyer buys buzz by bypass bystander byte ca cabin cabinet
cable cached cadet cage cake calculate calculation calendar calibrated calibration calibre call caller callsign calm calmer calmness cam came camera
camp campaign can canal cancel cancer candid candidate candles candour cannot cant canteen canvassed cap capability capable capacity capital
capitalised caps captain caption captive capture car caravan carbine card cardigan care career careful carer caretaker cargo carnage carnival
carpenter carpet carriage carrier carrot carry cars case caseload caseworker cash cast castle casual cat catalogue catch catchphrase category catering
cats caught cause caution cautious cavalier caveat cc cctv cd cdn cdnt cease ceiling celebrate cell cellar cemetery census central centre
centreforwomensjustice century cert certain certificate certify cfm chain chair chairman chairperson challenge chamber champion chance change
changeover channel chaos chaotic chap chaplain chapter character characterisation characterise characteristic charge charger charity charm chart chase
chaser chat chatty cheap check checklist checksum cheek chef chemical chemist cheshirewithoutabuse chest chewing chief child childcare childhood
childless children chilling chin chipped chips chk choice choir choke choose choreographed chores chose chosen christening chromium chronic chronology
chuck chuckles chunk church cigarette cinema circle circulate circulation circumstance citation cite citizen city civil civilian civvy claim
clairemoran clam clamp clapped clarify clarity clash class classic classification classify classmate classroom clause cld clean cleaner clear
clearance clearer clerk cleveland clever cleverer click client climb cling clinic clinical clip clock cloned close closer closet closure clothes
clothing cloud clout club clue clump cluster co coach coast coat cocoon code codebook coder codings coerce coercion coercive coffee cohabit coherent
cohort coi coincide coincidence cold collapse collar collation colleague collect collection college collision collude colour column com comb
combination combine combos come comfort comfortable comic comm comma command commander commence commencement commend commendable commendably
commendation comment commentary commiseration commission commissioner commit commitment committee common communal communicate communication community
commute comp company comparable compare comparison compassion compelled compelling compensate competence competency competent competing compile
complain complainant complainers complaint complementary complete completeness completion complex complexity compliance complicate complications
compliment component compose composite comprehensive compressed comprised comprising compromise compulsion compulsorily compulsory computed computer
computes con conceal concede conceive concentrate concept concern concert concierge concise conclude conclusion concrete concur concurrence
concurrently concussed concussion condemn condition conditional condolences condone conds conducive conduct conf confer conference confess confidant
confided confidence confident confidential confidentiality confides config configurable configuration confine confinement confirm confirmation
confiscate conflated conflict confounds confront confusable confuse confusion congrats congratulate congratulations conjecture conjure connect
connection cons conscience conscious consecutive consensus consent consequence consequently conservatory conserve consider considerable consideration
consist consistency consistent console conspire constable constabulary constancy constant constituent constitute constraint construction constructive
consult consultation consumed cont contact contain contaminate contemplated contemplates contemplation contemporaneous contempt contend content
contest context contingency continue continuity continuously contraception contraceptive contract contractor contradict contradiction contradictory
contrary contrast contribute contribution contrived control controller controversy convene convenience convenient conversation conversational
converted convey convict conviction convince cook cooker cool cooperate cooperation coord coordinate coordinator cop cope copper cops copweb copy
cordon core corner coroner corporate correct correction correlates corresp correspond correspondence corridor corroborated corroboration corrupt cosh
cosine cost cosy cot cottage couch cough could couldn couldnt council counsel counsellor count counter counterfactual counterpart countersigned
country county couple courage courier course coursework court courteous courtesy courtroom cousin cover coverage covert coward cps crack cradle craft
cramp crash crawl crazy create creation creature creche credibility credible credit creditable creep creepy cremate crew crewmate cricketer crim crime
crimeandjustice criminal criminalise crimrxiv cripple crisis criteria criterion critical criticise criticism crockery crook cross crossings crossroads
crosswalk crouched crowd crown crucial crude cruel cruise crumble cry ct ctrl cttee cubicle cuff cul cul-de-sac culmination culpable culprit cultural
culture cumbersome cup cupboard cuppa curb curfew curiosity curious currency current curry cursory curtail curtain cushion cust custodial custodian
custody custom customary customer cut cuts cy cyber cycle cynical dab dad dads daft dahlias daily dailyecho dam damage damp dance dandybooksellers
danger dangerous dapn dapo dare daren dark dash dashboard dashcam data database dataset date dau daughter daunting dawn day daylight days daytime daze
de dead deadline deaf deafen deal dealer dealings dealt death debate debrief debt dec decade deceased decency decent decide deciders decimals decision
decisive declaration declare decline decode decorate decorations decrease dedicated deduct deem deep def default defaultjavascriptjitsetting defeated
defect defence defenceless defend defendant defensible defensive defer deference defiance deficit define definite definition defuse degrade degree
delay delegate delete deletion deliberate delicacy delicate delighted deliver delivery demand demean demeanour dementia demographic demonstrably
demonstrate demote den denial denominator denoted denounce dense dental dentist deny dep departed department departmental departure depend dependants
dependence dependency dependent depicting depicts deplored deploy deployability deployment deport deposited depot depression deprivation deprive dept
depth deputy derbys derivation derived derogatory describe description descriptor deserted deserve design designated designation desire desk desktop
despair despatcher desperate despite destination destroy detach detail detain detainee detect detection detective detention deter deteriorate
determination determinative determine detour detriment dev devastate develop development deviate device devise devolved devote devotion df diagnosis
dial dialogue diarise diary dictates dictating dictionary did didn didnt die died diet diff differ difference different difficult difficulty dig
digested digital digits dignity dilemma diligent dim diminished diminishing dinner dip diploma direct direction director directorate directory dirty
disability disable disadvantaged disagree disagreement disappear disappoint disappointment disarm disaster disbelieve disc discard discerned
discernible discharge disciplinary discipline disclose disclosive disclosure discolouration discomfort discontinuance discontinue discourage discover
discoverable discovery discredit discreditable discreet discrepancy discretion discriminate discuss discussion disease disengage disengagement
disguise disgust dish dishevelled dishonest dishonesty disk disliked dislodging dismantle dismay dismiss dismissal disorder disp dispatch dispatcher
dispense disperse displaced display displeased disposal dispose disposition dispositive disproved dispute disqualifying disregard disrupt dissatisfied
dissected dissented dissipated dist distance distant distinct distinctive distort distract distress distribute distribution district distro distrusted
distrustful disturb disturbance ditch div diverging diverse divert divide division divisional divorce dizzy do doc dock docket docs docslib docstrings
doctor document documentary documentation dodge dodgy does doesn doesnt dog dogs doi doing domestic domesticabuseinenglandandwalesoverview dominance
dominate domination don donate done dont door doorbell doorman doorstep doorway dormant dormitory dorset dose dossier dot dotnet dots double doubt
doubtful dovetail down downgrade download downplay downstairs downward dozen draft drag drain drama dramatic drank drastic draw drawback drawer drawn
dread dream dress drew drift drill drink drip drive driven driver driveway drone drop drove drown drowsy drug drunk dry dual dubious duckdb due dug
dull duly dumbbell dummy dump duplicate duplication duration during dusk dust duty duvet dvpn dvpo dwell dwindled dyfed dynamics dysfunctional each
eager ear earlier earlies earliest earn earnings earpiece earshot earth ease easier easiest easily east easy eat eats eavesdrop ebb eccentric
eccentricity econ economic economy edge edit editor educate education educational eff effect effective efficiency efficient effort eg egg eggs eh
eight eighteen eighth eighty either elaborate elaboration elapse elbow elder eldest elect election electric electrician electronic element elevated
eleven eleventh elicited eligibility eligible eliminate eloquent else elsewhere eluded email embark embarrass embarrassment embed embrace emerge
emergency emigrate eminently emoji emotion emotional emp empathy emphasis employ employee employer employment empower empty en enable enclosed encode
encompassed encounter encourage encrypt end endanger endorse endorsement endpoint ends endure endviolenceagainstwomen enemy energetic energy enf
enforce enforceable enforcement engage engagement engine engineer enhance enhancement enjoy enormous enough enq enqs enquire enquiry enriched enriches
enrol ensue ensure entail enter entertained entertainment enthusiastic entice entire entirety entitle entitlement entity entrance entrapment entreaty
entrusted entry envelope environment episode epoch eq equal equality equated equip equipment equivalent erase erasure erode errand erratic erroneous
error erupt escalate escalation escape escort esp especially essay essential est establish estate estimate estimation estranged et ethic ethnic
ethnicity eu evacuate evade eval evaluate evaluation evaporate eve even evenings event eventual ever every everybody everyone everything everywhere
evict eviction evid evidence evident evidential evil evoke ex exacerbate exact exaggerate exaggeration exam examination examine examiner example
exceeded excel excellent except exception exceptional excerpts excess excessive exchange excited excl exclude exclusion exclusive exculpatory excuse
exec execute execution executive exemplar exemplary exemplified exempt exemption exercise exert exes exhaust exhaustion exhaustive exhibit exigencies
exist existence exit exonerate exp expand expect expectation expense expensive experience expert expertise expire expiry explain explainable
explanation explicable explicit explode exploit explorable explore export exportable exporter expose exposure express expression expulsion ext extend
extension extensive extent exterior external extinguished extn extort extra extract extraction extreme eye eyeballed eyes fabricate face facilitated
facilitator facility fact factor factory faded fail failure faint fair fairer fairness faith fake fall fallback fallen fallout false faltered fam
familiar familiarisation familiarity family familylaw famous fan fancy far fare farewell farm fashion fast fat fatal father fatigue fault faulty
favour favourite fax fear feasible feature fed federation fee feed feedback feel feelings fees feet fell fella fellow felt female fence ferry festival
fetch feud few fewer fewest fiance fiancee fiction fiddle field fierce fifteen fifth fifthestate fifty fight figure file fill film filter final
finalised finance financial find findings fine finger fingerprint finish finite fire firearm firefighter fireside firm firmer firmness first fish fist
fit fitness five fix fixated fixation flag flagrant flaky flame flash flashbacks flat flatmate flaw flechette fled flee fleece fleet flew flexi
flexible flight fling flipped flirt float flood floor florist flouted flow flowchart flower fluctuate fluency fluent fluke flung flush fly fob focus
foggiest foi fold folder folk follow fond fonts food fool foot footage football footer footprint for forbid forbidden force forceful forearm forecast
foreign forensic foresaw foresee foreseeable foreseen forest forestalled forever forewarned foreword forfeit forge forget forgive forgiven forgot
forgotten form formal formation formative former formula formulate formulation forth forthcoming forthwith fortieth fortnight fortunate fortune forty
forum forward foster found foundation four fourteen fourteenth fourth fracture fragile frail frame framework frank frantic fraud frazzled free freedom
freelance freeze freezer freight freq frequency frequent fresh freshers fret friction fridge friend friendship fright frighten fringe frivolous from
front frontend frontline frost froze frozen fruitless frustrate frying fsum fudged fuel fulfil full fuller fully fun function fund funeral funnel
funny furious furnished furniture further furthermore fury fuss futile future fwd gaffer gag gain gamble game gang gaoler gap gaps garage garden
garment gas gaslight gasparrini gasped gate gatehouse gatekeeper gatepost gather gauge gave gay gaze gazetteer gen gender general generalise generate
generator generic generous gentle gentleman gentler gently gents genuine geometry gestae gesture get gets gf ghost giant gift girl girlfriend gist
github give given glad glass gleaned gleans glitch global glossary glove glowing go goal god godfather godmother godparent goes going gold golden golf
gone gonna good goodbye goodwill googled gossip got gotta gov govern governance government govt govuk gown grab grade grader gradual graduate graft
grain gran grand grandad grandchild grandchildren granddaughter grandfather grandmother grandpa grandparent grandson granny grant grapevine graphic
grappled grasp grass grateful gratitude grave gravel graver gravitated gravity graze great greater greatest green greenhouse greet grew grey greyscale
grid grief grievance grievous grilling grills grim grin grip gripe groan groom gross ground group grow growl grown growth grp grudge grumble guarantee
guard guardian guess guest guidance guide guilt guilty gullible gun guns gutted guy gym gymnasium gzipped habit had hadn hadnt hailed hair hairdresser
half halfway hall hallway halves hammer hamper hampshire hampshirechronicle hand handbag handbook handcuff handheld handle handler handoff handover
handset handwriting handwritten handy hang hansard happen happier happily happy harass harassment hard hardening harm harmonic harmonised harsh
harvest has hash hashtag hasn hasnt hasty hat hatchback hate hatred hats haul haunt have haven havent hay hazard he head headache headbutt headcount
header headings headline headphones headquarters headset headteacher heal health healthy heap hear heard hearings hearsay heart heartbreak heartbroken
heat heavier heavily heavy hectic hedge height heir held hell hello helmet help helper helpful helpline hen hence her here hers herself hesitancy
hesitate hesitation hiatus hid hidden hide high higher highest highlight hill him himself hinder hindsight hinge hint hip hire his hist historic
history hit hitherto hits hmicfrs hoard hoarse hoarseness hoax hob hobby hol hold holder holdings hole holiday holistic hollow hols home homeless
homicide honest honesty honorary honour hook hoover hope hopefully hormones horrendous horrible horse hosp hospital host hostel hostile hot hotel
hotline hour house household householder housekeeping housemate hover how however howling hr hrs html https hub hubby huddle hug huge hull human
humane humberside humble humiliate humiliation humorous humour hundred hung hungry hunt hurdle hurled hurry hurt husb husband hush hx hybrid hygiene
hypothesis hypothetical hysterical ice ico ict icu icy id idbadge idea ideal ident identical identifiability identification identifier identify
identity idiom idle ids idva if ignorance ignorant ignore ill illegal illness illuminated illuminating illustrate image imagine imbalance imbibe
immaterial immed immediacy immediate immigration imminent immune immutable imp impact impair impairment impartial impeachment imperative imperil
impersonal implement implementation implicate implications implicit implied implying import importance important impose imposition impossibility
impossible impress impression imprison improper improve improvement improvised impulse in inaccurate inactive inadequate inadmissible inadvertent
inappropriate inasmuch inattention inaugural inbox inc incapable incapacitant incentive inception inch incident incite incl inclined include inclusion
income incompatible incompetent incomplete inconclusive inconsistency inconsistent inconvenience incorporated incorrect increase increasingly
incumbent incur ind indecent indeed indefensible indefinite indep independence independent index indicate indication indicator indictment indirect
indistinguishable individual indoors induce induct industry ineffective ineligible inertia inevitable inexperience infant infection infer inference
infidelity inflame inflate inflector inflict influence info inform informal information infringe infringement inft inhabit inhaler inherent inherit
inheritance inhibit initial initiated initiative injection injunction injure injury injustice inkl inmate inner innit innocence innocent innovative
input inquest inquiry insecure insecurity insertion inside insider insight insignia insist insistence insofar insp inspect inspection inspector
inspectorate inspire install installer instance instant instantiate instantiation instead instigation institute institution instruct instruction
instructive instructor instrument insufficiency insufficient insulated insulin insult insurance insure int intact intake integer integral integrate
integrity intel intelligence intend intense intent intention intentional interact intercept interest interface interfere interim intermediary
intermediate intermittent internal international internet interpersonal interpret interpreter interrogate interrogations interrupt interval intervene
intervention interview interviewer intimacy intimate intimation intimidate intimidation intl into intolerable intoxicate intranet intricate intro
introduce introduction introductory intrude intruder intrusion intrusive ints intuition inv invade invalid invaluable invent inventory inverse invest
investig investigate investigation investigative investigator invisible invitation invite invoice invoked involve involvement invs io irate iron
ironic irrational irrecoverable irregular irrelevant irrespective irreversibly irrevocable irritate is island isn isnt isolate isolation issue it item
its itself itv ivw ivwd jacked jacket jail jailer january jaw jealous jealousy jeans jeopardise jersey jewellery jnr job jobs jog join joint joke
jokey jokingly jolly jot journal journalist journey joy js json judge judgement judgment jug juggle jump jumper junction juncture junior jurisdiction
jurist jury just justice justiceinspectorates justification justify kappa keen keep kennel kept kerb kettle key keyboard keylogger keys keystroke khat
kick kid kiddies kidnap kidney kids kill kin kind kinder kindness king kiosk kiss kit kitchen kitten knee kneel knew knife knit knives knock knotty
know knowledge known knuckles lab label laboratory labour lack lad ladder lads lady lag laid lain lake lambs laminated lamp land landlady landline
landlord lane language languished lanyard lapse laptop large larger lashed lashing lass last latch late lateness later latest latter laugh laughter
launch laundered law lawful lawn lawyer lax lay layer layout lazy lead leader leadership leaf leaflet leak lean leant learn learners learnt lease
least leather leave leaver lecture led ledgers left leg legacy legal legible legislation legislationtracker legitimate leisure lend length lengthy
leniency lenient lens lent lesbian less lesson lest let lethal lethargic lets letter letterbox letterhead level lever leverage liability liaise
liaison lib liberty library lic licence license lie lies life lifestyle lifetime lift light lightest lighthouse like likelihood likewise limb limbo
limit limitation lincolnshire line linear linger linguist link lip list listen listener lite literally litigate litre little live liveried livestream
load loan loathe lobby loc local locate location lock lockdown locker lockfile locum lodge lodger loft lofty log logic login logistic lognormal logo
logon logs lone long longer longest longstanding loo look loop loophole loose lord lorry lose loss lost lot lots loud louder loudspeaker lounge love
lovesick low lower lowest loyal loyalty lucidly luck lucky lump lunch lunchtime lunge lurk luxury lying ma machine macro mad made mag magazine
magistrate magnitude mags maiden mail mailbox maiming main maint maintain maintenance maisonette major majority make maker makeshift mal male malice
malicious man manage management manager managerial mandate mandatory manifest manipulate manipulation manner manslaughter manual many map maps marac
march margin marital mark marker market markings marrack marriage marry marshal mash mask mass massage massive master masterclass masts mat match mate
material maternity maths matrices matrix matter mature max maximum may maybe md me meagre meal mean meant meantime meanwhile measure meat mechanic
mechanical mechanism med medal media median mediapigeon mediate mediation medical medication medicine medics mediocre medium meds meet meetings member
membership memoing memoire memorandum memory men menace mend menopause mental mentee mention mentor merchant mercifully mercy mere merge merit mess
message met metal method methodical metres metrics metropolitan mgmt mgr mgrs mgt micro microsoft microwave mid midday middle midnight midsummer
midway midweek midwife might mightn mild mile mileage milestone military milk mill million milliseconds mimic min mind minder mindfulness mine mingle
minimal minimise minimum minister minitab minor minoritised minority mins minus minute mirror misaddressed misapprehension misc miscarriage misconduct
miscounted misery misfiled misfortune mishandle misinterpret mislaid mislead mismatch misplace misprint misrepresent miss misspelling misspelt missus
mistake mistaken mistrust misunderstand misuse mitigated mitigation mix mixture moan mob mobile mock mod mode model moderate modern modest modify
module mol molest moment momentary momentum money mongoose monitor month mood moon mooted moral morale more moreover morn mornings morrow mortgage
mortification mortified mortuary mosaic most mother motion motivate motive motor motorcycle motorcyclist motorist motorway mould mountain mounted
mourn mouse mouth move movement ms msg msgs mtg mtgs mth mths much muddied muddle mug multi multiple mum mums mundane murder muscle museum music must
muster mustn mute mutual mutuality mvp mx my myself mystery na nag nails naive naked name nan nans nappy narr narrate narrative narrow narrower
nastier nasty nat nation national native natter natural nature nausea navigate nbhd near nearby nearest neat necessarily necessary necessity neck need
needle needn neg negated negation negative neglect negotiate negotiator neighbour neighbourhood neither nephew nerve nervous net netball network
neurol neutral never nevertheless new newborn newer newest news newsletter newspaper newsroom next nfa ngrams nhs nice nicest nick nickname niece
night nightclub nightdress nightfall nightmare nightwear nil nine nineteen nineteenth ninety ninth nk nmo no nobody nod noise nominal nominate nominee
non none nonetheless noon nope nor normal normality north northyorkshire nose nosiness nosy not notable notably note notebook noteworthy nothing
notice notif notification notify notion notorious notwithstanding noun novel novice now nowhere nowt npcc npm nuisance null num numb number numerator
numerical numerous nurse nursery nz oath obedient obey obj object objection objective obligation obligatory oblige obliquely oblivious obnoxious obs
obscure observablehq observance observation observe observer obsess obstacle obstruct obtain obtainable obviate obvious oc occ occasion occasional
occs occupant occupation occupational occupier occupy occur occurrence ocean october octogenarian odd odds of ofc ofcr ofcs off offence offend
offender offensive offer office officer official offline offs offset ofrs often oh oil ok okay old older omission omit on once one ones ongoing online
only ons onset onto onus onward op open opener operate operation operational operative operator opinion opp oppo opponent opportunity oppose opposite
ops opt optimistic option optional or oral orange orchestrate ordeal order ordinarily ordinary org organisation organisational organise orgs orient
orig origin original originated orphan ostensibly other otherwise ought our ours ourselves out outbox outburst outcome outcry outer outfit outgoing
outlet outline outlook outmoded output outrage outranked outranks outreach outright outset outside outsider outspoken outstanding outward outweigh
oven over overall overcome overdispersion overdose overdraft overdue overflow overhear overheard overlap overloaded overlook overnight overran
overreact overridden override overrule overrun overseas oversee overseen oversight overt overtake overtime overtures overturn overtyped overview
overwhelm overwrites overwritten owe owed own owner ownership owt oxygen pace pack package pact pad padlock pads page paginated paid pain painful
paint pair pal pale palming pals pamphlet pan pane panel panic panicking paper paperwork para parade paragraph paralegal parallel paramedic parameter
paraphrase parcel pardon parent parental parish park parkrun parliament parlour parole parquet parrot parsed part partial partiality participant
participate particular partition partner partnership party pass passage passcode passenger passer passion passive passphrase passport password past
paste pat patch paternity path pathologist pathway patience patient patio patrol patronising pattern pause pavement pay payday payment payroll pays
pcc pcso pct peace peak peculiar pedestrian peer pen penalty pencilled pendant pending penetrate penguin penny pension pensioner people
peoplepopulationandcommunity pepper per perceive percent percentage percentile perceptibly perfect perform performance perhaps peril perilous
perimeter period periodically perjury perm permanent permission permit perp perpetrator pers persecute perseverance persevere persist persistent
person personal personality personnel perspective persuade persuasive perverse pest pestered pestering pet petechiae petrol petty pg pgs pharmacist
pharmacy phase phobia phone photo photocopier photograph photographer photography php phrase physical physician physique pic pick pics picture piece
pigeon pigeonhole pile pill pillar pillow pilot pin ping pink pint pipe pipeline pips pitched pity pivotal place placebo placement plagued plain plan
plane planner plant plaster plasterer plastic plate platform plausible play player plea plead pleasant please pleasure plenty plot pls pluck plugged
plumber plus pm pmt pnn pocket pod podcast podium poetry point pointedly pointer pointless poison poke polfed police policeconduct policeman
policeoracle policeprofessional policewoman policy polite political poll pond ponder pool poor pop popcorn popular popularity populated population
porch port portal portfolio portsmouth pos pose position positive poss possess possession possessive possibility possible possibly post postal
postcode poster posthumous postings postman postpone posture pot potent potential pound pour poverty power powerful pp ppr pr practical practice
practise practitioner praise prat pray pre precaution precede precedence precedent precious precipitating precise precision preclude precursor predate
predator predecessor predict predictable predictably prediction prefaced prefer preference prefix pregnancy pregnant prejudice premature premise
preoccupy prep prepaid preparation prepare prescribe prescription presence present presentation preservation preserve press pressure presumably
presume presumption presumptuous presuppose pretend pretext pretty prev prevail prevalence prevalent prevent prevention previous prey price prick
pride priest primacy primarily primary prime principal principle print printer printout prior prioritisation prioritise priority prison prisoner
pristine privacy private privilege prized proactive prob probability probably probate probation probationary probationer probe problem procedural
procedure proceed proceedings process proclaim procured produce product production productive prof professed profession professional professionalising
professionalism proffered proficient profile profit profound prog programme progress prohibit prohibition project projector prolific prolong prominent
promiscuous promise promo promote promotion prompt promptness prone proof prop propaganda proper property proportion proportionate proposal propose
proposition prose prosecute prosecution prosecutor prospect prospective prostitute protect protection protective protest protocol prototype protrude
proud prov provable prove proven provenance provide provider provision provisional provoke provost prowl proximity prudent prune psd pseudonym
pseudonymised pseudonymous psychiatric psychiatrist psychological psychologist psychology pt ptnr pts pub public publication publicise publish pubs
pull pumps punch punctual puncture punish punishment punitive punter pupil purchase pure purged purges purple purporting purports purpose pursue
pursuit push pushchair put puts puzzle py pyjamas qbinom qn qns qtr qty quadratic qual qualification qualify quality quantity quarantine quarrel
quarter quasi queen query quest question questionable questionnaires queue quick quicker quid quiet quieter quilt quit quite quiz quorate quorum quota
quote race rack racket radar radical radio rag rage rail railway rain raise ramp ran random rang range rank ransom rant rape rapid rapport rare rash
rate rather ratify ratio ration rational rationale rationalised rattle raw re reach react reaction read readable reader readily readiness readkong
readonly ready real realigned realise realistic reality reallocate reallocation realm reappear rear rearranged reason reasonable reasonably reassigned
reassignment reassurance reassure rebase rebooked rebound rebuffed rebuild rebuilt rebuke rec recall recant recap recast recd recede receipt receive
receiver recency recent reception receptionist recieving recipe recipient reciprocal recite reckless reckon reclaim reclassified recoded recognise
recognisers recognition recollect recommend recommendation recomputation recompute reconcile reconciliation reconsider reconsideration reconstruct
reconvene record recordable recordings recount recover recovery recp recreates recruit recruiters recruitment recs rectification rectify recur
recurrence recusal recycling red redact redaction redeem redefine redeploy redeployment redesign redid redirect redis redo redone redrawn redress
reduce reduction redundant ref refer reference referral refine refit refixed reflect reflection reflective reform refrain reframed refresh refresher
refreshments refrigerator refs refuge refurb refurbish refurbishment refusal refuse refute reg regain regard regardless regex regime region regional
register registration registry regraded regrading regression regret regrettable regs regular regulate regulation regulator regulatory rehabilitate
rehearsal rehearse rehoused reimburse reinforce reins reinstate reinvestigation reissued reiterate reject rel relapse relate relation relationship
relative relax relay release relent relevance relevant reliability reliable reliance relief relieve religion religious relinquish reliving relocate
relooked rels reluctance reluctant rely remain remainder remand remark remarkable remarkably remarried remedy remember remind reminder remit remorse
remote removal remove rename render renew renewal renounce renovate rent reopen reordered reorganisation rep repair repay repeat repeatable repeatedly
repel repercussion repetition replace replacement replay replied replies replying report reportedly reporter reposed repository reposted represent
representation representative reprimand reprinted reproach reproduced reproducible reproduction reprogrammed reps republishes repudiation reputation
req reqd reqs request requestable requester require requirement res rescinded rescue research researcher resemble resent resentful reserve reset resid
reside residence resident residential residual resign resignation resilience resilient resist resistance resit resolute resolution resolve resolver
resort resource resp respect respectfully respective respite respond respondent responder response responsibility responsible rest restart restate
restaurant restorative restore restrain restraint restrict restriction restructure resubmission resubmitted result resume resumption resurfacing
resuscitate retail retain retaken retaliate retaliation retaliatory retd retention rethink rethought reticence retire retirement retract retraction
retrieval retrieve retrospect retrospective retry return reunite rev reveal revenge reversal reverse reversible revert review reviewer revise revision
revisit revoke reward rework rewritten rewrote rib ribs rich rid ride rider ridicule rifle right rigid rigorous rigour rile ring rinse riot rip ripple
rise risen risk ritual rival river rm road roam roaring rob robbery robust rock rogue role roll rollups romance romantically roof roofer room root
rope rose roster rota rotate rotation rotten rough round route router routine row rows royal rprp rpt rptd rpts rtd rtn rub rubber rubbish rucksack
rude rugby rui ruin rule rulebook ruler rumour run rune rung runs rural rush ruthless sabotage sack sad saddened safe safecic safeguard safety said
sailed sake salary sale salt salvage same sample sanction sanctuary sandwich sarcastic sat satisfaction satisfactorily satisfactory satisfy saturate
saucepan savage save savings saw say says scaffolder scald scale scams scan scandal scar scarce scare scarf scene sceptical sch schedule schema scheme
school schoolchildren schoolgirl schoolteacher schtum science scientific scientist scikit scipy scl scold scooter scope score scrap scratch scream
screen screenshot scribble script scrolled scrupulously scrutinise scrutiny scuffle sea seal search searchable season seasonal seat sec seclude
seclusion second secondary secondee secondment secret secretariat secretary secs section sector secure securengin security sedate see seed seek seem
seemingly seen sees segment segregate seize seizure seldom select selection selectors self selfie sell semester seminar send sender senior seniority
sense sensible sensitive sent sentence sentiment sep separate separation sequence sequential sergeant serial series serious serv servant serve server
service session set sets settee settings settle settlement seven seventeen seventh seventy sever several severe severity sex sexual sexuality sgt sha
shadow shake shall shallow shame shape share sharp sharpest shatter shd she shed sheer sheet shelf shell shelter shelve shield shift shiftwork shin
shine ship shirt shiver shld shock shoe shoebox shone shook shoot shop shopkeeper shoplifting short shortage shortbread shortcut shortened shorter
shortfall shot shotgun should shoulder shouldn shouldnt shout shouter shove show shower shown shredded shredding shrink shrug shtum shuffle shut shy
sibling sick sickness side sidearm sideways sig sight sign signal signature significance significant signify signpost silence silent silk silly silver
sim similar simple simply simulate simultaneously since sincere sing single sink sir sister sit site sitrep sits sittings situ situation six sixteen
sixth sixty size sketch skill skim skin skip skipper skirt sky slack slam slander slap slapper slash slaughter sleep sleepless slept slice slid slide
slideshow slight slip slippers slogan slope sloppy slot slow slower slug slump smack small smaller smart smarter smartphone smartwatch smash smear
smell smile smoke smokers smooth smug smuggle snap snapshot snatch sneak sniff snippet snow snr so soak soap sob sober social socialises society sock
sod sofa soft softened softening software soil sol solace sold soldier sole solemn solicited solicitor solid solitary solo solr sols solution
solvability solve some somebody somehow someone something sometimes somewhat somewhere son song sons soo soon sooner soothe sophisticated
sophistication sore sorry sort sought soul sound soup source south space span spare spark sparse spat speak speaker spec special specialism specialist
specific specifically specification specify specimen spectator spectre spectrum speculate speculation speech speed spell spellings spelt spend spent
spike spin spiral spirit spit spite splashed split spo spoc spoil spoilt spoke spoken spokesman sponge sponsor spontaneous spooked spool sporadic
sport spot spotless spouse spray spread spreadsheet spring springer spur spyware sq sql squabble squad square squash squat squeeze squirming squirrel
src st stab stability stable stack staff stag stage stagger stain stair stake stale stalemates stalk stalker stall stamp stance stand standard staple
star stare start starter starve stat state statement static station stationary statistic statistical stature status statute statutory stay std stds
steadier steadiest steady steal stealth steam steel steep steer stem stemmer step stepbrother stepchildren stepdad stepdaughter stepfather stepmother
stepmum stepson stereotype sterile stern steward stewardship stick stickers sticky stigma still stinking stipulated stipulation stir stitch stmt stock
stockroom stolen stomach stone stood stool stop stopwatch storage store storm story straddle straight straighten straightener straightforward strain
strand strange stranger strangle strangulation strap strat strategic strategy straw strayed stream street streetwise strength strengthen strenuous
stress stressful stretch strict strike string stringent strip strive stroke stroll strong stronger struck structure struggle strung stubborn stuck
student studentb studio study stuff stumble stun stupid sturdy stutter style stylist subdue subj subject subjugated submission submit subordinate
subpoena subsamples subscribe subscribers subsequent subside subsidise subsisted substance substantial substantive substitute subtle succeed success
successful succession successive successor succinct succumb such suck sudden sue suffer suffice sufficient suffixes suffocate sugar sugg suggest
suggestion suicide suit suitability suitable suite sulking sulks sum summarily summarise summary summat summer summon summonsed sums sun sunbed sundry
sup super superficial superfluous superintendent superintending superior supermarket supermkt supersede supervise supervision supervisor supervisory
supp supper supplement supplied supplier supplying support supporter supportive suppose supposedly suppress suppression supt supv sure surface surfing
surge surgeon surgery surmise surmounted surname surpass surplus surprise surprisingly surrender surrey surrogate surround surveillance survey
survival survive survivor susceptible susp suspect suspend suspension suspicion suspicious suss sustain svc svcs svelte sveltejs swabbed swabs
swallowed swap sway swear sweep sweet swell swept swerve swift swifter swimming swing swipe switch switchboard swollen swore sworn swung syllable
syllabus symbol symmetrical sympathetic sympathise sympathy symptom sync synchronisation syndicate syndrome synopses synopsis sys system systemic ta
tab table tablet tackle tact tactic tactical tag tags tail tailored taint take taken taker tale talent talk talkgroup tall taller tally tamper tandem
tangible tangle tango tank tantrum tap tape target tariff tarnish taser task taskings tattoo taught taunt tax taxi taxonomy tbc tbd tea teach teacher
team tear tearful tearfulness teasing teatime tech technical technician technique technology tedious teen teenage teenager teeth teh tel telegraph
telematics telemetry telephone television tell temp temper temperature template tempo temporarily temporary tempt ten tenable tenancy tenant tend
tendency tendered tense tension tent tentative tenth tenure term terminal terminate terp terrace terrible terrify territory terror terrorism test
testify testimony tether text textbook than thank thankful that the theatre thecourieronline theft their thejusticegap them thematic theme themselves
then thence theoretical theory therapist therapy there thereafter thereby therefore therein thereof theretofore thermostat these they thick thicker
thief thieves thigh thin things think third thirteen thirtieth thirty this tho thorny thorough those though thought thoughtful thousand thrash thread
threat threaten three threshold threw thrice thrive thro throat throttle through throughline throughout throw thrown thru thrust thug thumb thumbnails
thumped thus tick ticket tide tidier tidy tie tied tier ties tiff tight til till time timeline timeliness timescale timetable timings tin tiny tip
tiptoeing tired title to tobacco today toddler toe together toilet tokenizer tokens told tolerable tolerate toll tomorrow tone tongue tonight
tonsillitis too took tool toolkit tooltip tooth toothbrushes top topic topple torch tore torment torn torso torture toss total touch tough tougher
tour tow toward towel tower town tox toxic toxicology toy trace traceable track tracker trad trade tradition traditionally traffic tragic trail train
trainee trainer traits trans transaction transcribe transcript transfer transferee transform transgender transit transition transitional translate
translation transmit transparent transpired transport transposed trap trauma traumatic traumatised travel trawl tray treacherous treading treason
treat treatment tree trek tremble tremor trend trespass trg triable triage trial tribunal trick tricky trigger trim trip tripartite trivial troll
trolley trot trouble trousers truck true truly truncated trust trustee truth try ts tsconfig tug tuition tumble turbulent turmoil turn turnover tut
tutee tutor tutorial tutorship twelfth twelve twenty twice twig twin twist twitch two txt txts type typical typist typo typographical tyre ugly uk
ukpga uksi ultimately ultimatum un unable unacceptable unaccompanied unaccustomed unacquainted unactioned unaddressed unaffected unaided unallocated
unaltered unanimous unannounced unanswered unasked unassessed unassigned unattainable unattended unauthorised unavailable unaware unbearable
unblemished unborn uncertain uncertainty uncertified unchallenged unchanged uncharged uncle unclear uncollected uncomfortable unconditional
unconnected unconscious uncooperative uncover uncritically undated undecided undeclared undefined under undercount undercover underestimate undergo
underlay underlined underlying undermine underneath understand understandable understandably understood undertake undertaken undertakings undertook
underway undetectable undetected undeterred undifferentiated undispatched undisturbed undo undocumented undone undue unduly unease uneasy unemployed
unencrypted unequivocal uneven unexamined unexercised unexpected unexplained unexplored unextended unfair unfamiliar unfavourable unfettered unfilled
unfinished unfit unfold unforgiving unfortunately unfound unheard unhindered unhurried uni unidentified unified uniform unilateral unimpressed
uninformed unintentionally union unique unit univ universal university unjust unjustified unk unkind unkindness unkn unknowing unknown unlawful
unleash unless unlike unlisted unlit unlock unmanaged unmarked unmasked unmentioned unmet unnecessary unneeded unnoticed unopened unopposed unowned
unpacked unpadded unpaid unparked unpick unplugged unprecedented unprepared unprobed unprompted unprotected unread unreadable unreasonable unrecorded
unredacted unrelated unreliable unremarked unrenewed unreported unrequested unresolved unrest unrestricted unreviewed unrevised unsafe unsatisfactory
unscored unsealed unseen unsent unserved unsettle unsigned unsolicited unspoken unstable unsuccessful unsupported unsure untested unthinkable unticked
untidiness until untold untouched untoward untrained unused unusual unveil unvisited unwanted unwell unwilling unwillingness unwise unwritten up
update upgrade upheld uphold upload upon upper uproar upset upstairs uptake upward urban urge urgent urn us usage use used useful user username uses
usher usr usu usual util utility utter uwdata vacancy vacant vacate vaccine vacuum vague vain valid validate validation validity valley valuable value
van vandal vanish vans varchar variant variation variety various vary vast vdocuments vector veh vehicle vehs vending vengeance ventilate venture
venue ver verbal verbatim verbs verdict verge verify versatile versed version very vet vets via viable vic vice vice-chair vicinity vicious vics
victim victimhood victimisation victimise video view viewable viewer viewings viewpoint vigilant vigorous vigour vile village vindicate vindictive
violate violence violent virtual virtue visa visible visibly vision visit visitor visor vital vite vitest vivid vocabulary vocal vocation voice
voicemail void vol volatile vols volume voluntarily voluntary volunteer vomit vote vow voyeur vs vulgar vulnerability vulnerable wag wage wait waive
waiver wake walk wall wallet wander wanna want war ward warden wardrobe warehouse wariness warm warn warnings warrant wary was wash wasm wasn wasnt
waste watch watchdog water watermark wave way ways wd wdaz wdnt wdrawn wdrew we weak weakens weakness wealth wean weapon wear wearable wearers
weariness weary weather web website wed week weekday weekend weep wef weigh weight weightmans weird welcome welfare well wellbeing went wept were
weren west wet what whatever whatsoever wheel wheelchair when whenever where whereabouts whereas whereby wherein whereupon wherever whether which
whichever while whilst whim whip whisper white whiteboard who whoever whole wholesale wholly whom whomever whose whr why wicked wide widened wider
widespread widow widower wife wifi wiki wild will willingly willingness win wind window windscreen wine wing wink winner wins winsorised winter wipe
wire wise wiser wish wit with withdraw withdrawal withdrawn withdrew wither withheld withhold within without witness wits wives wk wkend wkly wkplace
wks wld wo wobble woman women won wonder wont wood word wore work workbook worker workfile workflow workforce worklist workload workmate workplace
workshop workspace workstation worktribe world worn worry worse worst worth worthless would wouldn wouldnt wound wrangling wrap wrath wreck wrenched
wrestle wretched wrist write writer written wrong wrongdoing wrote wrt wry www xfer yanked yard yarnpkg yawning yeah year yell yellow yep yes
yesterday yet yield yjlc you young younger youngest youngster your yourself youth yr yrs zealous zero zilch zip zone zoom
`);
