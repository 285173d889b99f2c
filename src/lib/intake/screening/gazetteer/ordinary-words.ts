import { listed } from './listed';

/** Ordinary words of panel notes and of everyday English, lower case, mostly in their base form:
 *  the vocabulary of the project's own coded passages with common words added by hand.
 *  A capitalised word that is not among them, nor an inflection of one, may be a name. */
export const ORDINARY_WORDS: ReadonlySet<string> = listed(`
a abandon abandonment abbreviation abduct abeyance abide ability able aboard abort about above abrasion abroad absence absent absolute abstracted
abstraction absurd abt abuse abuser abusive abysmal academic academy acatalog acc acceded accelerate accept acceptable access accessibility accessible
accessory accident accidental accommodate accommodation accompany accomplice accomplished accord accordance accordingly account accountability
accountancy accountant accreditation accredited acct accumulating accurate accusations accuse accuser achievable achieve aching ack acknowledge
acknowledgement acne acorn acquaint acquaintance acquire acquit acquittal acrimoniously acrobat across act action activated active activity actn
actors actual acu adamant adapt adapter add addict addition additional addr address addressees adds adduced adequate adhered adhesive adj adjacent
adjoin adjourn adjournment adjudged adjudicate adjust adjustment admin administered administration administrative administrator admirable admire
admirer admissible admission admit adn adolescence adolescent adopt adoption adrift adult advance advancement advantage adverse advert advertise
advice adviceinformation advise adviser advisor advisory advocacy advocate aerial aerosol affair affect affection affidavit affirmative afford afield
afloat afraid afresh aft after aftercare aftermath afternoon afterward ag again against age aged agency agenda agent ages aggravate aggregate
aggression aggressive aggressor aggrieved agile agitate agitation ago agog agree agreement ahead ai aid aide aim air aircraft airport airtag airwave
aisle ajar al alarm albeit alcohol alcove alert algebra algorithms alibi align alike alive all allay allegation allege allegedly allergic alleyway
allocate allocation allotment allotted allow allowance alluded ally almost alone along alongside aloof aloud alpha alphabetical already alright also
alt alter alteration altercation alternate alternative although altogether aluminium always am ambiguous ambo ambulance ambush amenable amend
amendments amicably amid amiss ammunition amnesia among amongst amount amp ample amuse an anagram analysed analysis analyst anchor ancient and anew
anger angiolini angle angrily angry anguish anhoej animal animosity ankle annex annexation annexe anniversary annotate annotation announce
announcement annoy annual anomalies anon anonymisation anonymised anonymity anonymous another ans answer answerphone antecedent antenatal anti
anticipate antics antidepressants antidote anvil anxiety anxious any anybody anyhow anyone anything anyway anywhere aob apache apart apartment apccs
api apiece apologise apology app appal apparent appeal appear appearance append appendix appetite applauded apple applicable application applied
applies applying appoint appointment apportioned appraisal appreciate appreciation apprehend apprehension apprentice approach appropriate approval
approve approver approx approximately apps appt apron aquarium arcade arch archive arcsine arctic are area aren arenas argmax arguably argue argument
arise arithmetic arm armchair armour armourer armoury arms army aroma arose around arouse arrange arrangement arrays arrears arrest arrestable arrival
arrive arson art artefact arthritis article articulate artificial as asap ascertain ascertainable ascribed ascribes ash ashamed aside ask asks asleep
aslt aspect asphalt aspirations aspire aspirin aspx assault assembled assembly asserted assertion assess assessment assessor asset assign assignment
assist assistance assistant assmt assoc associate association asst assume assumption assurance assure asthma astonished asylum asymmetry at ate atlas
atmosphere attach attachment attack attempt attend attendance attendee attention attentive attestation attested attic attitude attn attract
attributable attribute attribution au auction audible audience audio audit auditor aunt aunties auth authd author authorisation authorise authority
authorship autism autistic auto autocomplete autocorrelated autocorrelation autofilled autoload automated automatic automatically autopsy autumn avail
available avalanche average aversion averted aviation avoid avoidable avoidance avowedly await awake award aware away awful awkward awning aws axe
axis aye babe baby babysitter bachelor back backbone backdrop backfire backgd background backlash backlog backpack backstage backward backyard bacon
bad badge badger baffle bag bags bail bailsheet bairn bakery balance balcony bald ball ballet balloon ballot bamboo ban banana band bandage bang
banister bank bankcard bankrupt banner banter bar barbecue bare bargain barged bargepole barmaid barman barn barney baroness barrel barrier barrister
base baseball baseline basement basic basin basis basket bat batch bath bathrobe bathroom bathtub baton batter battery battle bay bazaar bbci bc
bchart bday be beach beacon bead beaker beam bear beard beast beat beautiful became because become becuase bed bedrm bedrock bedroom beds bedside
bedsit bedtime beehive been beer beetle before beforehand beg began begin beginner beginnings begs begun behalf behave behaviour behind behold being
belated belief believe belittled bell belly belong belongings below belt bench benchmark bend beneath benefit benevolent benign bent bereavement berth
beside bespoke best bestow bet betray better between beverage bewilder beyond bf bfcache bias bib bicker bicycle bid bids big bigger bike bilingual
bilking bill billboard bin binder bingo bins bird birdcage birth birthday biscuit bisexual bishop bit bitcoin bite bits bitten bitter bitterness
bizarre bkd black blackboard blackmail blackout bladder blade blame bland blank blanket blatant blaze bldg bleach bleed bless blew blimey blind blink
bliss blister blizzard block blockage blog bloke blood bloodshot bloom blossom blot blouse blow blown blue blueprint blunder blunt blur blurted blush
bluster board boast boat bobby bod bodily body bodycam bodyguard bodyworn bogus boiled boiler boiling bolster bolt bomb bombard bond bone bonfire
bonnet bonus book bookings booklet boost boot booth bootstrap border bore boringly born borne borough borrow boss botch both bother bottle bottom
bought boulder bounce bouncer bound boundary boundless bouquet bowl box boy boyfriend boyhood boys brace bracelet bracket brag braid brain brake
branch brand brandish brandy brass bravado brave bravery brawl breach bread breadwinner break breakdown breakfast breakout breast breath breathe breed
brew brewery bribe brick bridal bride bridesmaid bridge bridle brief briefcase briefer briefings brigade bright brilliant bring brisk brittle brk bro
broad broadband broadcast broaden broccoli brochure broke broken bronze brood broom brother brought brow brown browser browsing bruise brush brutal
brute btwn bubble bucket buckle buddy budget buffer buffet buggy bugs build builder buildings built bulb bulge bulk bulldozer bullet bulletin bullion
bully bump bumper bunch bundle bungalow bungle bunk buoy burden bureau burglar burglary burn burner burnout burnt burrow bursty bus business bustle
busy but butcher butter button buy buyer buyout buys buzz buzzer by bypass bystander byte ca cabaret cabbage cabin cabinet cable cached cactus cadet
caffeine cage cake calamity calculate calculation calculator calendar calibrated calibration calibre call caller callous callsign calm calmer calmness
cam came camera camouflage camp campaign cams can canal canary cancel cancer candid candidate candle candour canine cannabis cannon cannot canoe
canopy cant canteen canvas cap capability capable capacity capital capitalised caps captain caption captive captor capture car caramel caravan carbine
carbon card cardiac cardigan care career carefree careful carer caress caretaker cargo caricature carnage carnival carousel carpenter carpet carriage
carrier carrot carry cars carton cartridge cascade case caseload caseworker cash casino casket casserole cassette cast castle casual casualty cat
catalogue catapult cataract catastrophe catch catchphrase category catering caterpillar cathedral cats cattle caught cauliflower cause caution
cautious cavalier caveat cavity cc cctv cd cdn cdnt cease cedar ceiling celebrate celebrity celery cell cellar cement cemetery censor census
centimetre central centre centreforwomensjustice century ceramic ceremony cert certain certificate certify cfm ch chain chair chairman chairperson
chalk challenge chamber champagne champion chance chandelier change changeover channel chant chaos chaotic chap chapel chaperone chaplain chapter
character characterisation characterise characteristic charade charge charger chariot charity charm charred chart chase chaser chat chatter chatty
chauffeur cheap check checklist checkout checksum cheek cheeky cheerio cheers chef chemical chemist cherish cherry cheshirewithoutabuse chessboard
chest chestnut chew chic chicken chief child childcare childhood childish childless children chilli chilling chime chimney chimp chin chip chisel chk
chlorine chocolate choice choir choke choose chop chord chore choreographed chose chosen christen chrome chromium chronic chronology chubby chuck
chuckles chum chunk church cider cigarette cinder cinema cinnamon circle circuit circulate circulation circumstance circus cistern citation cite
citizen city civil civilian civvy claim clairemoran clam clamp clandestine clap clarify clarity clash class classic classification classify classmate
classroom clause claw clay cld cldn clean cleaner clear clearance clearer cleaver clench clerk clever cleverer click client cliff climate climb clinch
cling clinic clinical clip cloak clock clockwise clone close closer closest closet closure cloth cloud clout clown club clue clump clumsy cluster
clutch clutter cmd co coach coal coast coastal coat cobble cobweb cockpit cocktail cocoa coconut cocoon code codebook coder codings coerce coercion
coercive coffee coffin cog cohabit coherent cohort coi coil coin coincide coincidence cold colic collage collapse collar collarbone collation
colleague collect collection collectively college collision collude colonel colonial colour column com comb combination combine combos come comet
comfort comfortable comic comings comm comma command commander commando commence commencement commend commendable commendably commendation comment
commentary commiseration commission commissioner commit commitment committee commodity common communal communicate communication community commute
comp company comparable compare comparison compartment compass compassion compatible compelled compelling compensate competence competency competent
competing compile complain complainant complainers complaint complementary complete completeness completion complex complexity compliance complicate
complications complied compliment component compose composite comprehensive compress comprised comprising compromise compulsion compulsorily
compulsory computed computer computes comrade con conceal concede conceive concentrate concept concern concert concierge concise conclude conclusion
concrete concur concurrence concurrently concussed concussion cond condemn condition conditional condolences condom condone conducive conduct conduit
conf confer conference confess confetti confid confidant confidence confident confidential confidentiality config configurable configuration
configured confine confinement confirm confirmation confiscate conflated conflict confounds confront confusable confuse confusion congest congrats
congratulate congratulations conjecture conjure connect connection cons conscience conscious consecutive consensus consent consequence consequently
conservatory conserve consider considerable consideration consist consistency consistent consolation console conspire constable constabulary constancy
constant constellation constituent constitute constraint construction constructive consult consultation consumed cont contact contagious contain
contaminate contemplated contemplates contemplation contemporaneous contempt contend content contest context contingency continue continuity
continuously contour contraband contraception contraceptive contract contractor contradict contradiction contradictory contrary contrast contribute
contribution contrived control controller controversy conundrum convene convenience convenient conversation conversational converted convey conveyance
convict conviction convince cook cookbook cooker cookie cool cooperate cooperation coord coordinate coordinator cop cope copper cops copweb copy
copyright coral cordon core cork corn corner cornerstone coroner corporate corpse correct correction correlates corresp correspond correspondence
corridor corroborated corroboration corrupt corset cos cosh cosine cosmetic cosmic cost costume cosy cot cottage cotton couch cough could couldn
couldnt council counsel counsellor count counter counter-alleg counterfactual counterfeit counterpart countersigned country county couple coupon
courage courgette courier course coursework court courteous courtesy courtroom cousin cover coverage covert coward cowboy coz cps crab crack crackers
cradle craft cramp crash crater cravat crawl crayon crazy crease create creation creature creche credentials credibility credible credit creditable
creek creep creepy cremate crest crevice crew crewmate cricket cricketer crikey crim crime crimeandjustice criminal criminalise crimrxiv cripple
crisis crisp criteria criterion critical criticise criticism crockery crocodile crony crook cross crossings crossroads crosswalk crouch crowbar crowd
crown crucial crude cruel cruise crumb crumble crunch crust crutch cry crypto ct ctr ctrl cttee cube cubicle cuckoo cucumber cuddle cuff cuisine cul
cul-de-sac culmination culpable culprit cultural culture culvert cumbersome cunning cup cupboard cupcake cuppa curable curator curb curdle curfew
curiosity curious curl currency current curry curse cursory curt curtail curtain curve cushion cust custard custodial custodian custody custom
customary customer cut cuts cy cyber cycle cyclist cylinder cymbal cynical dab dad dads daffodil daft dagger dahlias daily dailyecho dairy daisy dam
damage damp dance dandruff dandybooksellers danger dangerous dapn dapo dare daren dark darts dash dashboard dashcam data database dataset date dau
daughter daunting dawn day daylight days daytime daze dazzle de dead deadline deaf deafen deal dealer dealings dealt death debate debit debrief debris
debt debut dec decade decay deceased deceit deceive decency decent decide deciders decimal decision decisive deck declaration declare decline decode
decorate decorations decorum decoy decrease decree dedicate deduct deed deem deep deer def default defaultjavascriptjitsetting defeated defect defence
defenceless defend defendant defensible defensive defer deference deferral defiance defiant deficit define definite definition deflate deflect deform
defrost defuse degrade degree delay delegate delete deletion deliberate delicacy delicate delight deliver delivery delta deluge demand demean
demeanour dementia demographic demonstrably demonstrate demote den denial denim denominator denoted denoting denounce dense dent dental dentist deny
deodorant dep departed department departmental departure depend dependants dependence dependency dependent depict deplete deplored deploy
deployability deployment deport deposited depot depression deprivation deprive dept depth deputy derail derbys deride derivation derived derogatory
descend descent describe description descriptor desert deserve desicion design designate designation desire desk desktop desolate despair despatched
despatcher desperate despite dessert destination destiny destroy detach detail detain detainee detect detection detective detention deter detergent
deteriorate determination determinative determine detest detour detriment dev devastate develop development deviate device devil devise devolved
devote devotion devout dew df diagnosis dial dialect dialogue diameter diamond diarise diarrhoea diary dice dictate dictionary did didn didnt die died
diesel diet dietary diff differ difference different difficult difficulty dig digest digital digits dignity digs dilemma diligent dilute dim dimension
diminish din dine dinghy dingy dinner dinosaur dip diploma direct direction director directorate directory dirty disability disable disadvantage
disagree disagreement disappear disappoint disappointment disarm disarray disaster disband disbelieve disc discard discerned discernible discharge
disciplinary discipline disclose disclosive disclosure disco discolouration discomfort disconnect discontinuance discontinue discord discount
discourage discover discoverable discovery discredit discreditable discreet discrepancy discretion discriminate discuss discussion disease disengage
disengagement disgrace disguise disgust dish dishevelled dishonest dishonesty dishwasher disillusion disinfect disk dislike dislocate dislodge
dismantle dismay dismiss dismissal disobey disorder disown disp disparity dispatch dispatcher dispel dispense disperse displaced display displeased
disposable disposal dispose disposition dispositive dispossess disprove dispute disqualifying disregard disrupt dissatisfied dissected dissented
dissipated dissolve dist distance distant distaste distil distinct distinctive distort distract distress distribute distribution district distro
distrusted distrustful disturb disturbance ditch ditto div dive diver diverging diverse divert divide division divisional divorce dizziness dizzy do
doable doc dock docket docs docslib docstrings doctor document documentary documentation dodge dodgy does doesn doesnt dog dogs doi doing doll dolphin
dome domestic domesticabuseinenglandandwalesoverview dominance dominate domination don donate done donkey donor dont doodle doom door doorbell
doorframe doorman doormat doorstep doorway dorm dormant dormitory dose dossier dot dotnet dots double doubt doubtful dough dove dovetail down
downgrade downhearted downhill download downplay downpour downright downside downstairs downtime downward dowry dozen drab draft drag dragon drain
drama dramatic drank drape drastic draw drawback drawbridge drawer drawn dread dream dreary drench dress drew dribble drift drill drink drip drive
driven driver driveway drizzle drone droop drop droplet drought drove drown drowsy drug drum drunk dry dual dub dubious duck duckdb due duel duet dug
dull duly dumb dumbbell dummy dump dungarees dungeon dunno duo duplicate duplication duration during dusk dust dustbin duty duvet dvpn dvpo dwell
dwindle dynamic dysfunctional each eager ear earache earlier earlies earliest earlobe earmark earn earnings earphone earpiece earshot earth earthquake
ease easel easier easiest easily east easter easy eat eaten eats eavesdrop ebb eccentric eccentricity echo eclipse econ economic economy ecstasy
eczema edge edible edit editor educate education educational eel eerie eff effect effective efficiency efficient effort eg egg eggs eh eight eighteen
eighth eighty either eject elaborate elaboration elapse elastic elbow elder eldest elect election electric electrician electronic elegant element
elephant elevate eleven eleventh elf elicited eligibility eligible eliminate elite ellipse elm elope eloquent else elsewhere eluded em email embark
embarrass embarrassment embed ember emblem embrace emerald emerge emergency emigrate eminently emoji emotion emotional emotive emp empathise empathy
emperor emphasis emphatic empire employ employee employer employment empower empty en enable encase enchant enclose encode encompassed encore
encounter encourage encrypt end endanger endearing endless endorse endorsement endpoint ends endure endviolenceagainstwomen enemy energetic energy enf
enforce enforceable enforcement engage engagement engine engineer engrave engrossed enhance enhancement enigma enjoy enlarge enlighten enlist enormous
enough enq enqs enquire enquiry enrage enrich enrol ensemble ensue ensure entail entangle enter entertained entertainment enthusiastic entice entire
entirety entitle entitlement entity entourage entrance entrapment entreaty entrust entry envelope environment envy epic epidemic epilogue episode
epoch eq equal equality equated equator equestrian equip equipment equity equivalent er erase eraser erasure erm erode erosion erotic errand errant
erratic erroneous error erupt escalate escalation escalator escapade escape escort esp especially essay essence essential est establish estate
estimate estimation estranged et ethic ethnic ethnicity ethos etiquette eu evacuate evacuee evade eval evaluate evaluation evaporate evasive eve even
evenings event eventual ever evergreen everlasting every everybody everyone everything everywhere evict eviction evid evidence evident evidential evil
evoke ex exacerbate exact exaggerate exaggeration exam examination examine examiner example exceeded excel excellent except exception exceptional
excerpt excess excessive exchange excited excl exclude exclusion exclusive exculpatory excursion excuse exec execute execution executive exemplar
exemplary exemplified exempt exemption exercise exert exes exhale exhaust exhaustion exhaustive exhibit exhilarating exigencies exile exist existence
exit exodus exonerate exotic exp expand expect expectation expedition expel expend expense expensive experience experiment expert expertise expire
expiry explain explainable explanation expletive explicable explicit explode exploit explorable explore export exportable exporter expose exposure
express expression expulsion exquisite ext extend extension extensive extent exterior external extinct extinguish extn extort extra extract extraction
extradite extravagant extreme extrovert eye eyeballed eyebrow eyelash eyelid eyes eyesight eyewitness fable fabric fabricate facade face facet facial
facilitated facilitator facility fact factor factory fade fail failure faint fair fairer fairground fairness fairy faith fake falcon fall fallback
fallen fallout false falter fam familiar familiarisation familiarity family familylaw famous fan fancy fang far farce fare farewell farm farrier
fascinate fashion fast fasten fat fatal father fathom fatigue faucet fault faulty favour favourite fax fear feasible feast feat feather feature fed
federation fee feeble feed feedback feel feelings fees feet fell fella fellow felt female fence fender ferment fern ferocious ferry fertile fester
festival festive fetch fetish feud fever few fewer fewest fiance fiancee fiasco fibre fiction fiddle fidget field fiend fierce fifteen fifth
fifthestate fifty fig fight figure file fill film filter filth fin final finale finalised finance financial find findings fine finest finger
fingernail fingerprint fingertip finish finite fire firearm firefighter fireman fireplace fireside firework firm firmer firmness first fish fist fit
fitness fits five fix fixated fixation fizzle flag flagrant flair flak flaky flame flank flannel flap flare flash flashbacks flat flatmate flatter
flavour flaw flea flechette fled flee fleece fleet flesh flew flex flexi flexible flick flicker flight flimsy flinch fling flip flippant flirt float
flock flog flood floor floorwalker flop floral florist flour flourish flouted flow flowchart flower flu fluctuate fluency fluent fluff fluid fluke
flung flush flute flutter fly foam fob focus foe fog foggiest foi foil fold folder folk follow follower folly fond fondle font food fool foot footage
football footbridge footer footpath footprint footstep footwear for forbid forbidden force forceful forearm forecast forecourt forefinger forefront
forehead foreign foreman forensic forerunner foresaw foresee foreseeable foreseen foresight forest forestalled forever forewarned foreword forfeit
forfeiture forge forgery forget forgive forgiven forgot forgotten fork forklift form formal formality formation formative former formidable formula
formulate formulation fort forth forthcoming forthwith fortieth fortnight fortress fortunate fortune forty forum forward fossil foster foul found
foundation fountain four fourteen fourteenth fourth fowl foxglove foyer fraction fracture fragile fragment fragrance frail frame framework frank
frantic fraternal fraud frazzled freckle free freedom freelance freeze freezer freight frenzy freq frequency frequent fresh freshen freshers fret
friction fridge friend friendship fright frighten frigid fringe frisky frivolous frock frog from front frontend frontline frost frown froze frozen
frugal fruit fruitful fruitless frustrate fry fsum fudge fuel fugitive fulfil full fuller fully fumble fume fun function fund funeral fungus funnel
funny fur furious furnace furnish furniture furrow further furthermore fury fuse fusion fuss fussy futile futility future fuzzy fwd gable gadget
gaffer gag gain gait gala galaxy gale gallant gallery gallon gallop gallows gamble game gang gangster gaoler gap gape gaps garage garden gargle
garland garlic garment garnish gas gash gasket gaslight gasp gasparrini gate gatehouse gatekeeper gatepost gateway gather gauge gave gay gaze gazebo
gazetteer gear gearbox gel gem gen gender gene general generalise generate generator generic generous genius genre gentle gentleman gentler gently
gentry gents genuine geography geology geometry gestae gesture get gets geyser gf gherkin ghost giant giddy gift giggle gimmick ginger giraffe girl
girlfriend girth gist github give given glacier glad glamour glance glare glass glaze gleam gleaned gleans glee glide glimmer glimpse glint glitch
glitter gloat global globe gloom glory gloss glossary glove glovebox glow glue glum gnaw go goad goal goalkeeper goat goblet god godfather godmother
godparent goes goggles going gold golden goldfish golf gone gong gonna good goodbye goodwill googled goose gorge gorgeous gorilla gosh gossip got
gotta gouge gov govern governance government govt govuk gown grab gracious grade grader gradual graduate graffiti graft grain gramophone gran grand
grandad grandchild grandchildren granddaughter grandfather grandmother grandpa grandparent grandson granite granny grant grape grapevine graph graphic
grapple grasp grass grassroots grateful grater gratify gratitude gratuitous grave gravel graver graveyard gravitated gravity gravy graze grease great
greater greatest greed green greenhouse greet grew grey greyhound greyscale grid griddle grief grievance grievous grill grim grin grind grip gripe
groan grocer grocery groom groove grope gross grotesque grotty grouch ground group grovel grow growl grown growth grp grub grudge gruelling gruesome
gruff grumble grunt guarantee guard guardian guess guesswork guest guestroom guidance guide guilt guilty guinea guitar gulf gull gullible gulp gum gun
gunfire gunman gunpoint guns gunshot gush gust gut gutter guy guzzle gym gymnasium gymnast gynaecologist gzipped ha habit had hadn hadnt haggle hail
hair haircut hairdresser hairdryer hairline half halfsister halfway hall hallway halo halt halves ham hamlet hammer hammock hamper hampshirechronicle
hamster hand handbag handbook handbrake handcuff handful handgun handheld handicap handkerchief handle handlebar handler handoff handover handpick
handset handshake handsome handwriting handwritten handy hang hanger hangover hansard haphazard happen happier happily happiness happy harass
harassment harbour hard hardback hardening harder hardship hardware hare harm harmonic harmonised harmony harness harp harsh harvest has hash hashtag
hasn hasnt hasty hat hatch hatchback hatchet hate hatred hats haul haunt have haven havent hawk hay hazard hazel hazy he head headache headband
headboard headbutt headcount header headings headlamp headlight headline headphones headquarters headrest headset headstrong headteacher heal health
healthy heap hear heard hearings hearsay heart heartbreak heartbroken hearth heat heater heatwave heaven heavier heavily heavy hectic hedge hedgehog
heel hefty height heir heirloom held helicopter hell hello helmet help helper helpful helpline hem hen hence her herb herd here heritage hermit hero
heroin heroine hers herself hesitancy hesitant hesitate hesitation heyday hiatus hiccup hid hidden hide hideous hideout high highchair higher highest
highland highlight highway hijack hike hilarious hill hilltop him himself hinder hindsight hinge hint hip hippo hire his hist historic history hit
hitch hitchhike hitherto hits hive hiya hmicfrs hmm hoard hoarse hoarseness hoax hob hobby hockey hoist hol hold holdall holder holdings hole holiday
holistic hollow hologram hols holster home homeless homemade homesick homework homicide honest honesty honey honeymoon honorary honour hood hoof hook
hooligan hoop hoot hoover hop hope hopefully horde horizon hormone horn hornet horoscope horrendous horrible horrific horrify horror horse horseback
hose hosp hospice hospitable hospital hospitality host hostage hostel hostile hostility hot hotel hotline hound hour house household householder
housekeeper housekeeping housemate housewife hover hovercraft how however howl hr hrg hrs html https hub hubby huddle hue hug huge hum human humane
humble humidity humiliate humiliation humility humorous humour hump hunch hundred hung hungry hunt hurdle hurled hurricane hurry hurt hurtful husb
husband hush husky hut hx hybrid hydrant hygiene hymn hype hyphen hypocrite hypothesis hypothetical hysteria hysterical ice iceberg icicle ico icon
ict icu icy id idbadge idea ideal ident identical identifiability identification identifier identify identity idiom idiot idle idol ids idva if igloo
ignite ignition ignorance ignorant ignore ill illegal illegible illicit illiterate illness illuminated illuminating illusion illustrate image imagine
imbalance imbibe imitate immaculate immaterial immature immed immediacy immediate immense immerse immigration imminent immoral immortal immune
immutable imp impact impair impairment impartial impassive impatient impeachment impede impending imperative imperfect imperil impersonal implant
implement implementation implicate implications implicit implied implore implying impolite import importance important impose imposition impossibility
impossible impostor impotent impoverish impress impression imprint imprison imprisonment improper improve improvement improvise impudent impulse
impure in inability inaccurate inaction inactive inadequate inadmissible inadvertent inappropriate inasmuch inattention inaudible inaugural inbox inc
incapable incapacitant incapacitate incense incentive inception incest inch incident incidental incisive incite incl inclined include inclusion
incognito incoherent income incompatible incompetent incomplete inconclusive inconsistency inconsistent inconvenience incorporate incorrect increase
increasingly incriminate incubate incumbent incur ind indecent indeed indefensible indefinite indent indep independence independent indeterminate
index indicate indication indicator indictment indifferent indigestion indignant indirect indiscreet indispensable indistinguishable individual indoor
induce induct indulge industry ineffective ineligible inept inert inertia inevitable inexperience infamous infant infatuated infect infection infer
inference inferior infest infidelity infiltrate infinite inflame inflate inflector inflexible inflict inflow influence influx info inform informal
informant information infringe infringement inft infuriate ingenious ingrained ingredient inhabit inhale inhaler inherent inherit inheritance inhibit
inhospitable inhumane initial initiated initiative inject injection injunction injure injury injustice ink inkl inland inlet inmate inn inner
innermost innings innit innocence innocent innovative innuendo input inquest inquiry inscribe insect insecure insecurity insert insertion inside
insider insidious insight insignia insincere insist insistence insofar insolent insomnia insp inspect inspection inspector inspectorate inspire
install installer installment instalment instance instant instantiate instantiation instead instigation instil instinct institute institution instruct
instruction instructive instructor instrument insufficiency insufficient insulate insulin insult insurance insure insurmountable int intact intake
integer integral integrate integrity intel intelligence intend intense intent intention intentional interact intercept intercom interest interface
interfere interim interlude intermediary intermediate intermittent intern internal international internet interpersonal interplay interpret
interpreter interrogate interrogations interrupt intersect interval intervene intervention interview interviewer intestine intimacy intimate
intimation intimidate intimidation intl into intolerable intonation intoxicate intranet intravenous intrepid intricate intrigue intrinsic intro
introduce introduction introductory introvert intrude intruder intrusion intrusive ints intuition inundate inv invade invalid invaluable invasion
invent inventory inverse invert invest investig investigate investigation investigative investigator invigorate invincible invisible invitation invite
invoice invoked involve involvement invs io irate iris irksome iron ironic irony irrational irrecoverable irregular irrelevant irrespective
irreversible irreversibly irrevocable irritable irritant irritate is island isn isnt isolate isolation issue it itch item itemise itinerary its itself
itv ivory ivw ivwd ivy jab jacked jacket jackpot jade jagged jail jailer jam january jargon jasmine javelin jaw jealous jealousy jeans jeer jelly
jellyfish jeopardise jerk jest jet jewellery jigsaw jingle jinx jnr job jobs jockey joe jog join joiner joinery joint joke jokey jokingly jolly jolt
jot journal journalist journey jovial joy js json jubilee judge judgement judgment judicious judo jug juggle juice jumble jump jumper junction
juncture jungle junior junk jurisdiction jurist juror jury just justice justiceinspectorates justification justify juvenile kangaroo kappa karate
kayak kebab keen keep kennel kept kerb kernel kerosene kettle key keyboard keyhole keylogger keypad keyring keys keystroke khat kick kickback kid
kiddies kidnap kidney kids kill kilo kilometre kin kind kinder kindergarten kindle kindness king kingdom kiosk kipper kiss kit kitchen kitten knack
knapsack knead knee kneecap kneel knew knickers knife knit knives knob knock knot knotty know knowledge known knuckle lab label laboratory laborious
labour lace lack lacklustre lad ladder ladle lads lady lag lagoon laid lain lake lamb lame lament laminate lamp land landlady landline landlord
landmark landscape landslide lane language languished lantern lanyard lap lapel lapse laptop larder large larger laser lash lass last latch late
lateness later latest latex lather latitude latter laugh laughter launch laundered laundrette laundry lava lavatory lavender lavish law lawful lawn
lawnmower lawsuit lawyer lax laxative lay layby layer layman layout lazy ldr lead leader leadership leaf leaflet leak leakage lean leant leap learn
learners learnt lease leash least leather leave leaver lectern lecture led ledge ledger leeway left leftover leg legacy legal legend legible
legislation legislationtracker legitimate leisure lemon lemonade lend length lengthy leniency lenient lens lent leopard lesbian lesion less lesson
lest let lethal lethargic lets letter letterbox letterhead lettuce level lever leverage lewd liability liaise liaison liar lib libel liberal liberty
library lic licence license lick lid lie lies lieu life lifeboat lifeguard lifeline lifelong lifestyle lifetime lift ligament light lighter lightest
lighthouse lightning like likelihood likeness likewise lilac lily limb limbo lime limelight limestone limit limitation limousine limp line linear
linen liner linger linguist link lion lip lipstick liquid liquor lisp list listen listener lite literally litigate litre litter little live liver
liveried livestock livestream lizard load loaf loan loath loathe lobby lobster loc local locate location lock lockdown locker locket lockfile
locksmith locum lodge lodger loft lofty log logbook logic login logistic lognormal logo logon logs loin lollipop lone long longer longest longstanding
loo look loom loop loophole loose loot lord lorry lose loss lost lot lotion lots lottery loud louder loudspeaker lounge louse lout love lover lovesick
low lower lowest lowland loyal loyalty lubricate lucid luck lucky lucrative ludicrous luggage lukewarm lull lullaby lumber luminous lump lunatic lunch
lunchtime lung lunge lurk lush lust luxury lying lyric ma machine macho mackerel macro mad made madman mag magazine magic magician magistrate magnet
magnificent magnify magnitude magpie mags mahogany maiden mail mailbox maiming main maint maintain maintenance maisonette maize majesty major majority
make maker makeshift mal male malevolent malfunction malice malicious mallet malnutrition mammal man manage management manager managerial mandate
mandatory mane mango manhole mania manicure manifest manifesto manipulate manipulation manner manor mansion manslaughter mantelpiece manual manure
many map maple maps marac marathon marble march mare margarine margin marine marital mark marker market markings marmalade maroon marquee marrack
marriage marry marsh marshal martyr marvel mascara mascot masculine mash mask mason masquerade mass massacre massage massive mast master masterclass
mastermind masturbate mat match mate material maternal maternity mathematics maths matinee matrices matrix matron matter mattress mature mauve max
maxim maximum may maybe mayhem mayor maze mbx md me meadow meagre meal mean meander meant meantime meanwhile measles measure meat mechanic mechanical
mechanism med medal meddle media median mediapigeon mediate mediation medical medicate medication medicine medics medieval mediocre meditate medium
meds meet meetings megaphone mellow melodrama melody melon melt member membership membrane memento memo memoir memoire memorable memorandum memorial
memorise memory men menace mend meningitis menopause mental mentee mention mentor mercenary merchandise merchant merciful merciless mercury mercy mere
merge merit mermaid merry mesh mesmerise mess message messy met metabolism metal meteor method methodical meticulous metres metrics metro metropolitan
mgmt mgr mgrs mgt micro microchip microphone microscope microsoft microwave mid midday middle midfield midnight midsummer midway midweek midwife might
mightn migraine migrate mild mile mileage milestone militant military milk mill million millionaire milliseconds mime mimic min mince mind minder
mindfulness mine mineral mingle miniature minibus minicab minimal minimise minimum minister minitab minor minoritised minority mins minus minute
miracle mirage mirror misaddressed misadventure misapprehension misbehave misc miscarriage misconduct miscounted misdemeanour miser miserable misery
misfiled misfit misfortune misgiving misguided mishandle mishap misinterpret misjudge mislaid mislead mismatch misogyny misplace misprint misrepresent
miss missile missionary misspell misspelt missus mist mistake mistaken mister mistrust misunderstand misuse mitigate mitigation mitten mix mixture mm
moan moat mob mobile mobility mock mockery mod mode model modem moderate modern modest modify module moist moisture mol mole molest mollify moment
momentary momentum monarch monastery monetary money mongoose mongrel monitor monk monkey monologue monopoly monotonous monsoon monster month monument
mood moody moon moonlight mooted mop moral morale morbid more moreover morn mornings morrow morsel mortal mortar mortgage mortification mortified
mortuary mosaic mosque mosquito moss most motel moth mother motion motionless motivate motive motor motorbike motorcycle motorcyclist motorist
motorway motto mould mound mount mountain mourn mouse mousse moustache mouth mouthful mouthpiece move movement mow ms msg msgs mtg mtgs mth mths much
mucky mud muddle muddy muffin muffle mug mule multi multiple multiply multitude mum mumble mummy mumps mums mundane municipal murder murky murmur
muscle muscular museum mushroom music musician mussel must mustard muster mustn mutation mute mutiny mutter mutual mutuality muzzle mvp mx my myriad
myself mysterious mystery mystify myth na nab nag nah nail naive naked name nan nanny nans nap napkin nappy naps narcotic narr narrate narrative
narrator narrow narrower nasal nastier nasty nat nation national native natter natural nature naughty nausea naval navel navigate navigation navy nbhd
nbrhd near nearby nearest neat necessarily necessary necessity neck necklace nectar need needle needn needy neg negate negation negative neglect
negotiate negotiator neighbour neighbourhood neither neon nephew nerve nervous nest net netball nettle netwk network neurol neurology neutral never
nevertheless new newborn newer newest news newsagent newsletter newspaper newsreader newsroom next nfa ngrams nhs nibble nice nicest niche nick
nickname nicotine niece nifty night nightclub nightdress nightfall nightgown nightmare nightwear nil nimble nine nineteen nineteenth ninety ninth nip
nipple nitrogen nk nmo no nobody nod noise nomad nominal nominate nomination nominee non nonchalant none nonetheless nonsense noodle noon noose nope
nor normal normality north northyorkshire nose nosebleed nosiness nostalgia nostril nosy not notable notably notch note notebook noteworthy nothing
notice noticeboard notif notification notify notion notorious notwithstanding nought noun nourish novel novelty novice now nowhere nowt nozzle npcc
npm nr nuclear nude nudge nugget nuisance null num numb number numeral numerate numerator numerical numerous nun nurse nursery nurture nut nutrition
nxt nylon nz oak oar oasis oath oats obedient obese obey obituary obj object objection objective obligation obligatory oblige obliquely oblivious
oblong obnoxious oboe obs obscene obscenity obscure observablehq observance observation observe observer obsess obsolete obstacle obstruct obtain
obtainable obviate obvious oc occ occasion occasional occs occult occupant occupation occupational occupier occupy occur occurrence ocean oceanic
october octogenarian octopus odd odds odour of ofc ofcr ofcs off offbeat offence offend offender offensive offer offhand office officer official
offline offload offs offset offshoot offspring ofrs often ogle oh oi oil ointment ok okay old older olive omelette omen ominous omission omit on once
one ones ongoing onion online onlooker only ons onset onslaught onto onus onward oops ooze op opaque open opener opera operate operation operational
operative operator opinion opinionated opp oppo opponent opportunist opportunity oppose opposite oppress ops opt optic optician optimal optimistic
optimum option optional opulent or oral orange orbit orchard orchestra orchestrate orchid ordeal order ordinarily ordinary ore org organ organic
organisation organisational organise organism orgasm orgs orient orientation orig origin original originated ornament orphan orphanage orthodox
ostensibly ostrich other otherwise otter ouch ought ounce our ours ourselves oust out outback outbox outbreak outburst outcast outcome outcry outdated
outdo outdoor outer outfit outgoing outlast outlaw outlay outlet outline outlive outlook outlying outmoded outnumber outpatient outpost output outrage
outrank outreach outright outrun outset outshine outside outsider outskirts outsource outspoken outstanding outstay outward outweigh oval ovary oven
over overall overboard overcast overcharge overcoat overcome overcrowd overdispersion overdo overdose overdraft overdraw overdue overeat overestimate
overflow overhaul overhead overhear overheard overjoyed overlap overload overlook overnight overpower overran overrate overreact overridden override
overrule overrun overseas oversee overseen overshadow oversight overspend overstate overt overtake overthrow overtime overtone overture overturn
overtyped overview overweight overwhelm overwork overwrites overwritten overwrote ovulate owe owed owl own owner ownership owns owt ox oxygen oyster
ozone pace pacify pack package packet pact pad paddle padlock pads pagan page pageant paginated paid pail pain painful paint pair pal palace palate
pale palm palpitation pals pamper pamphlet pan pancake panda pander pane panel panic panicking panorama pansy panther pantomime pantry paper paperwork
para parable parachute parade paradise paradox paraffin paragraph paralegal parallel paralyse paralysis paramedic parameter paranoia paranoid
paraphrase parasite parasol parcel parchment pardon parent parental parish park parkrun parliament parlour parody parole parquet parrot parsed parsley
part partial partiality participant participate particular partition partner partnership party pass passage passcode passenger passer passion passive
passphrase passport password past pasta paste pastel pastime pastoral pastry pasture pat patch patchy patent paternal paternity path pathetic
pathologist pathway patience patient patio patriot patrol patron patronising patter pattern paunch pause pave pavement paw pawn pay payable payday
payment payout payroll pays pcc pcso pct pea peace peacock peak peanut pear pearl peasant pebble peck peculiar pedal pedantic pedestal pedestrian
pedigree peek peel peep peer peg pelican pellet pelt pelvis pen penalty penance pencil pendant pending pendulum penetrate penguin peninsula penis
penniless penny pension pensioner pent-up penthouse people peoplepopulationandcommunity pepper per perceive percent percentage percentile perceptibly
perennial perf perfect perforate perform performance perfume perhaps peril perilous perimeter period periodic periodically periphery perish perjury
perk perm permanent permeate permission permit perp perpetrator perpetual perplex pers persecute perseverance persevere persist persistence persistent
person persona personal personality personnel perspective perspire persuade persuasive perverse pest pester pet petal petechiae petite petrify petrol
petticoat petty pg pgs ph phantom pharmacist pharmacy phase phenomenon phew philosophy phobia phone phonetic phoney phosphorus photo photocopier
photocopy photograph photographer photography php phrase physical physician physicist physiotherapist physique piano pic pick pickle pickpocket picnic
pics picture pie piece pierce pigeon pigeonhole pigment pike pile pilgrim pill pillar pillow pilot pimple pin pinch pine pineapple ping pink pinpoint
pint pioneer pious pipe pipeline pips pirate pistol piston pitch pitfall pity pivot pivotal pixel pizza pk place placebo placement placid plagiarism
plague plaice plain plait plan plane plank planner plant plaque plasma plaster plasterer plastic plate plateau platform platinum platter plausible
play playback player playful playground playpen playwright plaza plea plead pleasant please pleasure pleat pledge plentiful plenty pliers plight plot
plough ploy pls pluck plug plum plumage plumber plump plunder plunge plural plus plush pm pmt pnn poach poacher pocket pod podcast podium pods poem
poet poetry poignant point pointedly pointer pointless poise poison poke poker polar polarise pole polfed police policeconduct policeman policeoracle
policeprofessional policewoman policy polish polite political poll pollen pollute polo poltergeist polythene pompous pond ponder pony ponytail pool
poor pop popcorn poppy popular popularity populated population porcelain porch pore pork pornography porridge port portable portal porter portfolio
portion portrait portray pos pose posh position positive poss possess possession possessive possibility possible possibly post postage postal postbox
postcard postcode poster posterior posthumous postings postman postmark postpone postscript posture pot potato potent potential potion pottery pouch
poultry pounce pound pour pout poverty powder power powerful pp ppl ppr pr practicable practical practice practise practitioner prairie praise prank
prat prawn pray pre preach precarious precaution precede precedence precedent precinct precious precipitate precise precision preclude precursor
predate predator predecessor predicament predict predictable predictably prediction predominant pref preface prefer preference prefix pregnancy
pregnant prehistoric prejudice preliminary prelude premature premier premise premium prenatal preoccupy prep prepaid preparation prepare prescribe
prescription presence present presentation presenter preservation preserve preside preson press pressure prestige presumably presume presumption
presumptuous presuppose pretence pretend pretext pretty prev prevail prevalence prevalent prevent prevention previous prey price prick pride priest
primacy primarily primary prime prince princess principal principle print printer printout prior prioritisation prioritise priority prism prison
prisoner pristine privacy private privilege prize proactive prob probability probably probate probation probationary probationer probe problem
procedural procedure proceed proceedings process procession proclaim procrastinate procured prod prodigy produce product production productive prof
profanity profess profession professional professionalising professionalism professor proffered proficient profile profit profound profusely prog
prognosis programme progress prohibit prohibition project projectile projector prolific prologue prolong promenade prominent promiscuous promise promo
promote promotion prompt promptness prone prong pronoun pronounce proof prop propaganda propel proper property prophet proportion proportionate
proposal propose proposition propulsion prose prosecute prosecution prosecutor prospect prospective prosper prostate prostitute protagonist protect
protection protective protein protest protocol prototype protrude proud prov provable prove proven provenance proverb provide provider provision
provisional provoke provost prowess prowl proximity prudent prune pry psd pseudonym pseudonymised pseudonymous psychiatric psychiatrist psychic
psychological psychologist psychology psychopath psychosis pt ptnr pts pub puberty public publication publicise publish pubs pudding puddle puff puke
pull pulley pullover pulp pulpit pulse pump pumpkin pun punch punchline punctual puncture pungent punish punishment punitive punter pupil puppet puppy
purchase purchaser pure purge purify purity purple purporting purports purpose purse pursue pursuit push pushback pushchair pushy put puts putty
puzzle py pyjamas pylon pyramid qbinom qn qns qtr qty quack quadrant quadratic quail quaint quake qual qualification qualify quality qualm quantity
quarantine quarrel quarry quart quarter quartet quartz quash quasi quaver quay queen quench query quest question questionable questionnaires queue
quibble quick quickened quicker quicksand quid quiet quieter quill quilt quip quirk quirky quit quite quiver quiz quorate quorum quota quote rabbi
rabbit rabble rabies race rack racket radar radiant radiate radiator radical radio radioactive radish raffle raft rag rage raid rail railway rain
rainbow raincoat rainfall raise ramble ramp rampage ramshackle ran ranch rancid random rang range ranger rank ransom rant rape rapid rapist rapport
rapture rare rascal rash rasp raspberry rat rate rather ratify ratio ration rational rationale rationalised rattle rattlesnake raucous ravage rave
raven ravenous ravine ravish raw rayon razor rd re reach react reaction read readable reader readily readiness readjust readkong readonly ready real
realigned realise realistic reality reallocate reallocation realm reap reappear rear rearranged reason reasonable reasonably reassigned reassignment
reassurance reassure rebase rebel rebooked rebound rebuffed rebuild rebuilt rebuke rec recall recant recap recast recd recede receipt receive receiver
recency recent reception receptionist recharge recieving recipe recipient reciprocal recital recite reckless reckon reclaim reclassified recliner
recluse recoded recognise recognisers recognition recoil recollect recommend recommendation recommissioned recompense recomputation recompute
reconcile reconciliation reconfigured reconnaissance reconsider reconsideration reconstruct reconvene record recordable recordings recount recover
recovery recp recreate recreation recruit recruiters recruitment recs rectangle rectification rectify recuperate recur recurrence recusal recycle red
redact redaction redeem redefine redeploy redeployment redesign redhead redid redirect redis redo redone redrawn redress reduce reduction redundant
reed reef reek reel ref refectory refer referee reference referral refill refine refinery refit refixed reflect reflection reflective reflex reform
refrain reframed refresh refresher refreshments refrigerate refrigerator refs refuge refund refurb refurbish refurbishment refusal refuse refute reg
regain regal regard regardless regatta regenerate regex reggae regime regiment region regional register registrar registration registry regrade
regress regression regret regrettable regroup regs regular regulate regulation regulator regulatory rehab rehabilitate rehearsal rehearse rehoused
reign reimburse rein reindeer reinforce reinstate reinvestigation reissued reiterate reject rejoice rejoin rekindle rel relapse relate relation
relationship relative relax relay release relent relevance relevant reliability reliable reliance relief relieve religion religious relinquish relive
reload relocate relooked rels reluctance reluctant rely remain remainder remand remark remarkable remarkably remarry remedy remember remind reminder
reminisce remit remnant remodel remorse remorseful remote remould removal remove remunerate renal rename render rendezvous renegade renew renewal
renounce renovate renown rent rental reopen reordered reorganisation rep repair repay repeat repeatable repeatedly repel repellent repent repercussion
repertoire repetition replace replacement replay replica replied replies replying report reportedly reporter reposed repository reposted represent
representation representative reprieve reprimand reprinted reproach reproduced reproduces reproducible reproduction reprogrammed reps reptile
republishes repudiation repugnant repulse reputation repute req reqd reqs request requestable requester require requirement res rescinded rescue
research researcher resemble resent resentful reserve reservoir reset resid reside residence resident residential residual residue resign resignation
resilience resilient resin resist resistance resit resolute resolution resolve resolver resonate resort resource resourceful resp respect respectable
respectfully respective respire respite respond respondent responder response responsibility responsible rest restart restate restaurant restful
restless restock restorative restore restrain restraint restrict restriction restructure resubmission resubmitted result resume resumption resurface
resurrect resuscitate retail retain retaken retaliate retaliation retaliatory retch retd retention rethink rethought reticence retina retire
retirement retort retrace retract retraction retreat retrial retrieval retrieve retro retrospect retrospective retry return reunite rev revamp reveal
revel revenge reverend reversal reverse reversible revert review reviewer revise revision revisit revive revoke revolt revolution revolve revolver
revulsion reward rework rewrite rewritten rewrote rhetoric rheumatism rhino rhubarb rhyme rhythm rib ribbon ribs rice rich rid riddle ride rider ridge
ridicule rifle rift rig right rigid rigmarole rigorous rigour rile rim rind ring ringleader rink rinse riot riotous rip ripe ripen ripple rise risen
riser risk ritual rival river rivet rm road roadblock roadside roadworks roam roar roast rob robbery robe robin robot robust rock rocket rod rodent
rogue role roll rollups romance romantic romantically romp roof roofer rooftop rookie room roost rooster root rope ropey rosary rose rosemary roster
rosy rot rota rotate rotation rotten rouge rough roulette round roundabout rounders rouse rout route router routine rover row rowdy rows royal royalty
rprp rpt rptd rpts rtd rtn rub rubber rubbish rubble ruby rucksack ruckus rudder rude rug rugby rui ruin rule rulebook ruler rum rumble rummage rumour
rump run runaway rune rung runner runs runway rupture rural rush rust rustic rustle rut ruthless sabotage sabre sachet sack sad saddened saddle safari
safe safecic safeg safeguard safety saffron saga sage said sail sailor saint sake salad salami salary sale saliva salmon salon saloon salt saltire
salute salvage same sample sanction sanctuary sandal sandbag sandpaper sandwich sane sanitary sanity sap sapphire sarcasm sarcastic sardine sash sat
satchel satellite satire satisfaction satisfactorily satisfactory satisfy satnav saturate sauce saucepan saucer sauna sausage savage save savings
savour savoury savvy saw sawdust saxophone say says scab scaffold scaffolder scald scale scalp scalpel scamper scams scan scandal scapegoat scar
scarce scare scarecrow scarf scarlet scary scatter scavenge scenario scene scenery scenic scent sceptical sch schedule schema scheme schizophrenia
scholar scholarship school schoolboy schoolchildren schoolgirl schoolteacher schooner schtum sciatica science scientific scientist scikit scipy
scissors scl scoff scold scoop scooter scope scorch score scorn scorpion scoundrel scour scout scowl scramble scrap scrape scratch scratchy scrawl
scream screech screen screenshot screw screwdriver scribble script scripture scroll scrub scruff scruple scrupulously scrutinise scrutiny scuffle
sculpt sculpture scum scurry scythe sea seafood seafront seagull seal seam seaman search searchable seaside season seasonal seat seaweed sec seclude
seclusion second secondary secondee secondment secret secretariat secretary secrete secs sect section sector secular secure securengin security sedan
sedate sedative seduce see seed seedy seek seem seemingly seen sees segment segregate seize seizure seldom select selection selectors self selfie
selfish sell semester seminar send sender senile senior seniority sensation sense sensible sensitive sensual sent sentence sentiment sentinel sentry
sep separate separation septic sequel sequence sequential sequin serene sergeant serial series serious sermon serpent serrated serum serv servant
serve server service serviette session set setback sets settee settings settle settlement seven seventeen seventh seventy sever several severe
severity sew sewage sewer sex sexual sexuality sgt sgts sha shabby shack shackle shadow shaft shaggy shake shaky shall shallow sham shamble shame
shampoo shandy shape shard share shark sharp sharpen sharpest shatter shave shawl shd she sheath shed sheep sheepish sheer sheet shelf shell shellfish
shelter shelve shepherd sheriff shield shift shiftwork shimmer shin shine shingle ship shipment shipwreck shirk shirt shiver shld shldn shoal shock
shoe shoebox shoelace shone shook shoot shop shopkeeper shoplift shoplifter shore short shortage shortbread shortcut shortened shorter shortfall
shorthand shortlist shot shotgun should shoulder shouldn shouldnt shout shouter shove shovel show showcase showdown shower shown showroom shred shrewd
shriek shrill shrimp shrine shrink shrivel shroud shrub shrug shtum shudder shuffle shunt shut shutter shuttle shy sibling sick sickness side sidearm
sideways sieve sift sig sigh sight sightings sightseeing sign signal signature significance significant signify signpost silence silent silhouette
silk silkworm sill silly silo silt silver sim similar simmer simple simplify simply simulate simultaneously since sincere sincerity sinew sinful sing
singe single singlet sinister sink sinus sip siphon sir siren sister sit sitcom site sitrep sits sittings situ situation six sixteen sixth sixty size
sizzle skate skateboard skeleton sketch skewer ski skid skill skim skin skinny skip skipper skirmish skirt skull sky skyline skyscraper slab slack
slam slander slanderous slang slant slap slapdash slapper slash slate slaughter slaughterhouse slave slay sledge sleek sleep sleeper sleepless
sleepover sleet sleeve sleigh slender slept sleuth slice slick slid slide slideshow slight slim slime sling slingshot slip slipper slippery slit
sliver slogan slope sloppy slot slouch slovenly slow slower slug sluggish slum slumber slump slur slurp slush sly smack small smaller smallpox smart
smarter smartphone smartwatch smash smear smell smile smirk smog smoke smokers smoky smooth smother smoulder smug smuggle smuggler snack snail snake
snap snapshot snare snarl snatch sneak sneaky sneer sneeze sniff snigger sniper snippet snob snooker snoop snooze snore snort snot snout snow snowball
snowflake snowman snr snub snuff snug so soak soap soar sob sober soc soccer sociable social socialises society sock socket sod sofa soft softened
softening softness software soggy soil sol solace solar sold solder soldier sole solemn solicit solicitor solid solitary solo solr sols soluble
solution solvability solve solvent sombre some somebody somehow someone something sometimes somewhat somewhere son song sonic sons soo soon sooner
soot sooth soothe sophisticated sophistication sorcerer sore sorrow sorry sort sought soul soulmate sound soup sour source south sow soya spa space
spacecraft spacious spade spaghetti spam span spaniel spank spanner spar spare spark sparkle sparrow sparse spasm spat spatial spawn speak speaker
spear spearhead spec special specialism specialist specific specifically specification specify specimen spectacle spectacular spectator spectre
spectrum speculate speculation speech speed speedboat speedometer spell spellbound spellings spelt spend spent spew sphere spice spicy spider spike
spill spin spinach spinal spindle spine spinster spiral spirit spiritual spit spite spiteful splash splendid splint splinter split splutter spo spoc
spoil spoilt spoke spoken spokesman spokeswoman sponge sponsor spontaneous spook spool spoon spoonful sporadic sport sporty spot spotless spotlight
spouse spout sprain sprawl spray spread spreader spreadsheet spree sprig spring springer sprinkle sprint sprout spruce spur spurious spurn spurt
spyware sq sql squabble squad squalid squander square squash squashy squat squawk squeak squeal squeeze squid squint squirm squirrel squirt src st
stab stabilise stability stable stack stadium staff stag stage stagger stagnant stain stair staircase stairway stairwell stake stale stalemate stalk
stalker stall stalwart stamina stammer stamp stampede stance stand standard standby standpoint standstill staple star starboard starch stardom stare
starfish stark starry start starter startle starve stash stat state statement static station stationary statistic statistical statue stature status
statute statutory stay std stds steadfast steadier steadiest steady steak steal stealth steam steamy steed steel steep steeple steer stellar stem
stemmer stencil step stepbrother stepchild stepchildren stepdad stepdaughter stepfather stepkids stepladder stepmother stepmum stepsister stepson
stereo stereotype sterile stern steroid stethoscope stew steward stewardship stick stickers sticky stiff stifle stigma stiletto still sting stingy
stink stint stipulate stipulation stir stirrup stitch stmt stn stock stockade stockpile stockroom stocky stodgy stolen stomach stone stood stool stoop
stop stopgap stopover stopwatch storage store stork storm stormy story stout stove stowaway straddle straggle straggler straight straighten
straightener straightforward strain strait straitjacket strand strange stranger strangle strangler strangulation strap strat strategic strategy
stratosphere straw strawberry stray streak streaker stream streamline street streetwise strength strengthen strenuous stress stressful stretch
stretcher strew strict stride strife strike striker string stringent stringy strip stripe stripper strive strobe stroke stroll strong stronger strove
struck structure struggle strumpet strung strut stub stubble stubborn stuck stud student studentb studio studious study stuff stuffy stumble stump
stun stunt stupid stupor sturdy stutter style stylish stylist stylus suave subconscious subdivide subdue subheading subj subject subjugated sublet
sublime submarine submerge submission submissive submit subordinate subpoena subsamples subscribe subscriber subsequent subset subside subsidence
subsidise subsisted substance substantial substantive substitute subtitle subtle subtotal subtract suburb subway succeed success successful succession
successive successor succinct succumb such suck suction sudden sue suede suet suffer sufferer suffice sufficient suffix suffocate suffocation sugar
sugary sugg suggest suggestion suggestive suicide suit suitability suitable suitcase suite suitor sulk sulky sullen sultana sultry sum summarily
summarise summary summat summer summit summon summonsed sumptuous sums sun sunbathe sunbed sunburn sundae sundial sundry sunflower sunglasses sunlight
sunny sunrise sunset sunshine sup super superb superficial superfluous superhuman superimpose superintend superintendent superior superlative
supermarket supermkt supernatural superpower supersede superstar superstition supervise supervision supervisor supervisory supp supper supple
supplement supplied supplier supplying support supporter supportive suppose supposedly suppress suppression supremacy supreme supt supv sure surf
surface surge surgeon surgery surly surmise surmounted surname surpass surplus surprise surprisingly surreal surrender surrogate surround surveillance
survey surveyor survival survive survivor susceptible susp suspect suspend suspender suspense suspension suspicion suspicious suss sustain svc svcs
svelte sveltejs swabbed swabs swagger swallow swamp swan swap swarm swat sway swear sweat sweater sweatshirt sweep sweepstake sweet swell swelter
swept swerve swift swifter swim swimmer swimsuit swindle swine swing swipe swirl swish switch switchboard swivel swollen swoon swoop sword swore sworn
swung sycamore syllable syllabus symbol symbolic symmetrical symmetry sympathetic sympathise sympathy symphony symptom synagogue sync synchronisation
synchronise syndicate syndrome synonym synopses synopsis syntax synthesis syphilis syringe syrup sys system systemic ta tab tabby table tablet tabloid
taboo tackle tacky tact tactic tactical tadpole tag tags tail tailback tailor tailspin taint take takeaway taken takeover taker talcum tale talent
talk talkgroup tall taller tally tambourine tame tamper tampon tan tandem tang tangent tangerine tangible tangle tango tangy tank tanker tantrum tap
tape taper tapestry tar target tariff tarmac tarnish tarpaulin tart tartan taser task taskings tassel taster tasty tat tattered tattoo tatty taught
taunt tavern tawny tax taxation taxi taxonomy taxpayer tbc tbd tea teabag teach teacher teacup team teammate teapot tear tearaway tearful tearfulness
tease teaspoon teatime tec tech technical technician technique technology tecsos teddy tedious teem teen teenage teenager teeth teh tel telegraph
telematics telemetry telephone telephony telescope televise television tell temp temper temperament temperature template temple tempo temporarily
temporary tempt temptation ten tenable tenacious tenancy tenant tend tendency tendered tendon tenement tenfold tennis tenor tense tension tent
tentacle tentative tenth tenure tepid term terminal terminate terminology terminus terp terrace terrain terrible terrific terrify territory terror
terrorism test testament testicle testify testimonial testimony tetanus tether text textbook textile texture than thank thankful that thatch thaw the
theatre theatrical thecourieronline theft their thejusticegap them thematic theme themselves then thence theoretical theory therapeutic therapist
therapy there thereafter thereby therefore therein thereof theretofore thermal thermometer thermostat these thesis they thick thicker thief thieves
thigh thimble thin things think third thirst thirsty thirteen thirtieth thirty this thistle tho thorn thorny thorough thoroughbred thoroughfare those
though thought thoughtful thousand thrash thread threadbare threat threaten three threshold threw thrice thrift thrifty thrill thriller thrive thro
throat throb throne throng throttle through throughline throughout throw thrown thru thruout thrust thud thug thumb thumbnails thumped thunder
thunderstorm thus thwart thyme tiara tick ticket tickle tidal tide tidier tidy tie tied tier ties tiff tiger tight tightrope til tile till tiller tilt
timber time timekeeping timeless timeline timeliness timescale timetable timid timings tin tinge tingle tinker tinkle tinsel tint tiny tip tiptoe
tirade tired tissue tit title titter tm tmrw to toad toast toaster tobacco toboggan today toddle toddler toe toffee together toggle toil toilet
toiletries token tokenizer told tolerable tolerance tolerate toll tomato tomb tombola tombstone tomcat tomorrow tone tongs tongue tonic tonight tonne
tonsil tonsillitis too took tool toolkit tooltip tooth toothache toothbrush toothpaste top topic topical topography topple torch tore torment torn
torpedo torrent torrential torso tortoise torture toss total totter touch touchdown touchy tough tougher toupee tour tournament tousle tow toward
towbar towel tower town townspeople towpath tox toxic toxicology toxin toy trace traceable track tracker tract tractor trad trade trademark trader
tradition traditionally traffic tragic trail trailblazer trailer train trainee trainer trainspotter trait traitor tram tramp trample trampoline trance
tranquil tranquilliser trans transaction transatlantic transcend transcribe transcript transfer transferee transfix transform transfusion transgender
transient transit transition transitional translate translation translator translucent transmission transmit transparent transpired transplant
transport transporter transposed transvestite trap trapdoor trapeze trash trauma traumatic traumatised travel traveller trawl trawler tray treacherous
tread treadmill treason treasure treasurer treat treatment treaty treble tree trek tremble tremor trend trespass trestle trg triable triage trial
triangle tribe tribunal tributary tribute trick trickle tricky tricycle trifle trigger trilogy trim trinket trio trip tripartite triple triplet tripod
trite triumph trivial troll trolley trombone troop trophy tropical trot trouble troublesome trough troupe trousers trout trowel truancy truant truce
truck true truffle truism truly trumpet truncated truncheon trunk truss trust trustee trustworthy truth try ts tsconfig tsunami tub tuba tube
tuberculosis tuck tuft tug tuition tulip tumble tumour tuna tune tunic tunnel turban turbine turbulent turf turkey turmeric turmoil turn turn-off
turnip turnout turnover turnround turnstile turntable turnup turquoise turtle tusk tussle tut tutee tutor tutorial tutorship tuxedo tweak tweed
tweezers twelfth twelve twenty twice twig twilight twin twinge twinkle twirl twist twitch twitter two txt txts tycoon type typeface typewriter typhoon
typical typist typo typographical tyrant tyre ugh ugly uh uk ukpga uksi ulcer ulterior ultimately ultimatum um umbrella umpire un unable unacceptable
unaccompanied unaccustomed unacquainted unactioned unaddressed unaffected unaided unallocated unaltered unanimous unannounced unanswered unarmed
unasked unassessed unassigned unassuming unattainable unattended unauthorised unavailable unavoidable unaware unbalanced unbearable unbiased
unblemished unborn unbroken uncanny unceremonious uncertain uncertainty uncertified unchallenged unchanged unchanging uncharged uncivilised unclaimed
uncle unclear uncollected uncomfortable uncomplicated unconcerned unconditional unconfirmed unconnected unconscious unconstitutional uncontrollable
unconventional unconvincing uncooperative uncover uncritically uncut undamaged undated undecided undeclared undefined undeniable under undercarriage
undercoat undercount undercover undercut underdeveloped underdog underestimate underfoot undergo undergraduate underground undergrowth underhand
underlay underlie underline underlying undermine underneath undernourished underpaid underpants underpass underprivileged underrate undersea
undershirt understand understandable understandably understate understood understudy undertake undertaken undertakings undertone undertook underwater
underway underwear underweight underworld underwrite undesirable undetectable undetected undeterred undifferentiated undispatched undisputed
undisturbed undivided undo undocumented undone undress undue unduly unearth unease uneasy uneconomic uneducated unemployed unencrypted unending
unequal unequivocal unethical uneven uneventful unexamined unexercised unexpected unexplained unexplored unextended unfair unfaithful unfamiliar
unfasten unfavourable unfettered unfilled unfinished unfit unfold unforgettable unforgiving unfortunate unfound unfriendly unfurnished ungainly
ungrateful unhappy unharmed unhealthy unheard unhelpful unhindered unhurried unhurt uni unicorn unidentified unification uniform uniformity unify
unilateral unimportant unimpressed uninformed uninhabited uninhibited unintelligible unintentional uninterested uninterrupted uninvited union unionise
unique unisex unison unit unite unity univ universal university unjust unjustified unk unkind unkindness unkn unknowing unknown unlawful unleash
unless unlicensed unlike unlimited unlisted unlit unload unlock unlucky unmanaged unmanned unmarked unmarried unmasked unmentioned unmet unmistakable
unmoved unnatural unnecessary unneeded unnerve unnoticed unobtrusive unofficial unopened unopposed unorthodox unowned unpack unpadded unpaid
unpalatable unparalleled unparked unpick unpleasant unplug unpopular unprecedented unpredictable unprepared unprobed unprofessional unprompted
unprotected unprovoked unqualified unravel unread unreadable unreal unrealistic unreasonable unrecorded unredacted unrelated unreliable unremarkable
unremarked unrenewed unrepentant unreported unrequested unresolved unrest unrestricted unreviewed unrevised unripe unroll unruly unsafe unsatisfactory
unsavoury unscathed unscored unscrew unscrupulous unsealed unseen unselfish unsent unserved unsettle unshaven unsightly unsigned unskilled unsociable
unsolicited unsound unspeakable unspoken unstable unsteady unstuck unsuccessful unsuitable unsupervised unsupported unsure unsuspecting untangle
untested unthinkable unticked untidiness untidy untie until untold untouched untoward untraced untrained untreated untrue unused unusual unveil
unvisited unwanted unwarranted unwelcome unwell unwieldy unwilling unwillingness unwind unwise unwittingly unworthy unwrap unwritten unzip up upbeat
upbringing upcoming update updraft upfront upgrade upheaval upheld uphill uphold upholster upkeep uplift upload upmarket upon upper uppercase
uppermost upright uprising uproar uproot upset upshot upside upstairs upstart upstream upsurge uptake uptight uptown upturn upward uranium urban urge
urgent urinal urinate urine urn us usable usage use used useful user user-friendly username uses usher usr usu usual utensil uterus util utilise
utility utmost utopia utter uwdata vacancy vacant vacate vaccinate vaccine vacuum vagina vagrant vague vain valentine valet valiant valid validate
validation validity valley valuable value valve vampire van vandal vandalise vandalism vanilla vanish vanity vans vapour varchar variable variant
variation varicose variety various varnish vary vase vast vat vault vdocuments veal vector veer vegan vegetable vegetarian veh vehement vehicle vehs
veil vein velvet vendetta vending vendor veneer venereal vengeance venison venom vent ventilate ventilator ventriloquist venture venue ver veranda
verb verbal verbatim verbose verdict verge verify vermin versatile versed version versus vertebra vertical vertigo very vest vestibule vet veteran
veto vets via viable viaduct vibrant vibrate vic vicar vicarage vicarious vice vice-chair vicinity vicious vics victim victimhood victimisation
victimise victor victory video videotape view viewable viewer viewings viewpoint vigil vigilant vigorous vigour vile villa village villager villain
vindicate vindictive vine vinegar vineyard vintage vinyl viola violate violence violent violin viper viral virgin virile virtual virtue virus visa
viscous visibility visible visibly vision visionary visit visitor visor visual vital vitamin vite vitest vivacious vivid vixen vocabulary vocal
vocalist vocation vodka vogue voice voiceless voicemail void vol volatile volcano volley volleyball vols volt volume voluntarily voluntary volunteer
vomit vote vouch voucher vow vowel voyage voyeur vs vulgar vulnerability vulnerable vulture wad wade wafer waffle wag wage wagon wail waist waistband
waistcoat waistline wait waiter waitress waive waiver wake wakeful walk walkabout walkie-talkie walkout walkover walkway wall wallet walnut walrus
waltz wand wander wane wangle wanna want war warble ward warden warder wardrobe warehouse warhead wariness warlike warm warmth warn warnings warp
warrant warranty warrior warship wart wary was wash washable washbasin washer washroom wasm wasn wasnt wasp waste wasteful watch watchdog watchful
watchman water watercolour waterfall waterfront waterlogged watermark watermelon waterproof watershed watertight waterway watery wave wavelength waver
wavy wax way ways wd wdaz wdn wdnt wdrawn wdrew we weak weaken weakness wealth wealthy wean weapon wear wearable wearers weariness weary weather weave
web webcam website wed wedge weed week weekday weekend weep wef weigh weight weightmans weird welcome welder welfare well wellbeing wellington welt
went wept were weren west westerly wet whack whale wharf what whatever whatsoever wheat wheel wheelbarrow wheelchair wheeze when whenever where
whereabouts whereas whereby wherein whereupon wherever whet whether which whichever whiff while whilst whim whimper whine whinge whip whirl whirlpool
whisk whisker whiskey whisky whisper whistle whistleblower white whiteboard whitewash whittle who whoa whoever whole wholehearted wholesale wholesaler
wholesome wholly whom whomever whoop whore whose whr why wick wicker wicket wide widen wider widespread widow widower width wield wife wifi wig wiggle
wiki wild wilderness wildfire wildlife wilful will willingly willingness willow willpower wilt wimp win wince winch wind windfall windmill window
windpipe windscreen windshield windy wine wing wink winner winnings wins winsorised winter wintry wipe wiper wire wiry wisdom wise wiser wish wishful
wisp wistful wit witch witchcraft with withdraw withdrawal withdrawn withdrew wither withheld withhold within without witness wits witty wives wizard
wk wkd wkend wkly wkplace wks wld wo wobble woe wolf woman womanise womb women won wonder wonderful wont woo wood woodland woodwork wool woollen word
wore work workbook worker workfile workflow workforce worklist workload workmate workplace workshop workspace workstation worktop worktribe world
worldwide worm worn worry worse worship worst worth worthless worthwhile worthy would wouldn wouldnt wound woven wow wrangle wrap wrath wreath wreck
wreckage wrench wrestle wretched wriggle wring wrinkle wrist writ write writer writhe written wrong wrongdoing wrongful wrote wrt wry www xfer xmas
yacht yank yap yard yardstick yarn yarnpkg yawn yay yeah year yearn yeast yell yellow yelp yep yes yesterday yet yield yikes yjlc yob yoga yoghurt
yoke yolk yonder you young younger youngest youngster your yourself youth yr yrs yummy yup zany zeal zealous zebra zenith zero zest zigzag zilch zinc
zip zodiac zombie zone zoo zoom zucchini
`);
