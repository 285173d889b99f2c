import { listed, phrases } from './listed';

/** Words that panel notes write with a capital and that name no person or place: months, days, ranks' offices, systems,
 *  makers, bodies and feasts; lower case. */
export const KNOWN_CAPITALS: ReadonlySet<string> = listed(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays
christmas xmas easter lent ramadan eid diwali vaisakhi hanukkah passover pride halloween bonfire remembrance valentine hogmanay yom kippur advent whitsun
gold silver bronze bluestone major crime crimestoppers chief special specials constable sergeant inspector superintendent detective commissioner chair head lead deputy officer officers force court crown law act code
speak up home office college policing federation fed unison parliament minister treasury nhs samaritans refuge relate mind galop safelives mankind respect hestia barnardo barnardos nspcc shelter stonewall unite gmb acas
facebook instagram snapchat tiktok whatsapp messenger telegram signal twitter youtube google gmail outlook hotmail icloud apple iphone ipad samsung android alexa siri echo ring nest xbox playstation netflix paypal ebay amazon uber tesco asda tinder hinge bumble grindr linkedin vodafone monzo revolut airtag bluetooth wi-fi wifi excel powerpoint word teams zoom skype onedrive sharepoint microsoft windows onenote
niche athena holmes storm connect genesis guardian origin chronicle centurion pronto airwave taser glock velcro pava naspo post-it tannoy biro sellotape rizla rolex land rover ford transit vauxhall bmw audi
encompass soteria dash dara marac mappa clare's down's alzheimer's parkinson's asperger's crohn's munchausen stockholm hollie
mum dad granddad gran nan nanny grandma grandad grandpa mam mummy daddy sir ma'am madam sarge guv skip boss mr mrs ms miss dr prof
english british french german spanish italian polish romanian bulgarian ukrainian russian lithuanian latvian turkish greek portuguese nepali gurkha indian pakistani bangladeshi sri lankan chinese japanese thai filipino filipina nigerian ghanaian somali sudanese kenyan zimbabwean african caribbean jamaican asian arab arabic afghan iraqi iranian kurdish syrian welsh scottish irish cornish european american australian canadian brazilian punjabi urdu hindi bengali gujarati mandarin cantonese farsi pashto roma gypsy traveller travellers
christian catholic muslim islam islamic jewish hindu sikh buddhist jehovah methodist anglican mormon quaker rastafarian black white mixed lgbt lgbtq lgbt+ bame
nato uk eu usa us gb covid brexit covid-19 internet bible quran god lord christ
victim suspect panel partner partners notes discussion action actions learning outcome investigation risk conduct item update new complex decision decisions
north south east west northern southern eastern western
pdf usb sim gps cctv diy tv dvd atm pin mot dvla hmrc dwp bbc sky itv amazon's chatgpt copilot
yr yrs wk wks hr hrs mth mths dept stds supv fam uni ofc ofcs sols chk hols ivw disc susp vic wit insp supt sgt det con ch spt stn
casey macpherson angiolini everard istanbul caldicott bichard
`);

/** Set phrases that hold a name and name nobody in the room: laws, trusts and inquiries; lower case. They are passed over. */
export const KNOWN_PHRASES: ReadonlySet<string> = phrases(`
clare's law, claire's law, sarah's law, martyn's law, hollie's law, jade's law, operation encompass, operation soteria, operation hampshire, operation signa, suzy lamplugh trust, alice ruggles trust, hollie gazzard trust, lucy faithfull foundation, marie collins foundation, casey review, casey report, macpherson report, angiolini inquiry, angiolini report, istanbul convention, stockholm syndrome, down's syndrome, asperger's syndrome, munchausen's syndrome, st john ambulance, new year, new year's day, new year's eve, boxing day, good friday, valentine's day, mother's day, father's day, bonfire night, bank holiday, speak up, victoria sponge, wayne's world, ring doorbell, land rover, ford transit, pc world, mary celeste, jack and jill, joe public, joe bloggs, john lewis, mark one, uncle sam, heath robinson, hobson's choice, murphy's law, parkinson's law, parkinson's disease, alzheimer's disease, devil's advocate, stone's throw, will and testament, home office, crown court, karma nirvana, victim support, women's aid, nelson's column, swiss army, black museum, scotland yard, chatham house, chatham house rule, duluth model, duluth wheel, jekyll and hyde, bristol stool, walter mitty, job centre, universal credit, oxford english, york notes, wellington boots, jersey top, cheshire cat, english heritage
`);

/** Abbreviations in capitals that notes use; lower case. They name no person. */
export const ACRONYMS: ReadonlySet<string> = listed(`
abe abh acc acu aa afi app adr apsp arv afo bau bcu bwv cad storm cc ccb cctv cid cjs coi cpd cpia cps csc csi csp csu csupt cta cwj da dac dait dapn dapo dara dardr dash dc dcc dci dcs dfu dhr di dmi dpa dpia dpo ds dsl dsupt dvds dvpn dvpo eap eia elp faq fcr fgm fim flo foi fww gbh gm gp gscp hba hgv hiowc hmcts hmicfrs hmp hocr hod hq hr iag iao icidp ict idva idvas imsi iopc io ip isa iso isva it ivr ix la lado lgbt lpa lpb lpt lqa mappa marac mash matac mct mg mh mop mopi mou naai ncrs nfa nfas nfs nie nmo no npcc npt nspis ob oel oh oic oics ooc oocd oocr opcc ot pace paye payg pc pcb pcc pcs pcso pcsos pdr pe peel pip pirm pit pnb pnc pnd pogo ppda ppe ppn pri psd psds psi psni psr psu psv ptph ptsd pvp qa ra rasso rcm rd rds rj rms ro rota rprp rtk rta rtc rtw rui sa sapp sar sarc sc sio sios siro sla slt soa soit soo soos spo spoc spocs sto stra sus sw taser tbc tbij tdc tecsos tfg thrive uki upp va vawg vcop vic vps vrm vrr vs wcu wda ww xx
urgent victim police suspect action note confidential official sensitive restricted panel update new none yes not only never must all and the agreed discussion learning
`);
