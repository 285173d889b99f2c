import { listed } from './listed';

/** Surnames in use in Britain, folded to lower case without accents; from general knowledge.
 *  None of these is an ordinary English word, so each is a name in any letter case. */
export const SURNAMES: ReadonlySet<string> = listed(`
abbas abbott abdi abdullah abiola abraham abrahams abubakar ackroyd acosta adair adams adamson addison adebayo adekunle adeleke adeyemi adkins afolabi
agarwal aggarwal ahmad ahmadi ahmed aitken akhtar akinola akinyemi akpan al-ali al-rashid al-sayed alam albert alcock aldridge alexander ali allan
allen allison alvarez amadi amin amos andersen anderson andersson andrews ansah ansari anwar appiah appleby appleton archibald arif arkwright armitage
armstrong arora arshad asante ashby ashcroft ashton ashworth asif askew aslam aspinall atherton atkins atkinson attenborough attwood austin aveling
awan ayers aziz babic backhouse bagnall bailey baines baird bajwa balogun bamford banerjee bannister baptiste barclay barlow barnard barnes barnett
barr barraclough barratt barrett barrington barron barrowclough bartlett barton bashir basu bateman bates battersby baxter bayliss beal beardsley
beattie beaumont beckett beckford beckham beddoes beddow begum bellamy bello bendall bennett benson bentley berger bergstrom bernard berry bevan
beveridge bhatt bhatti bhogal bianchi biggs billings bingham birch birkett birtwistle blackburn blackman blackmore blackwell blackwood blair blanchard
bligh bloggs bloomfield blythe boateng bodkin boland bolton bonnici bosch boswell bosworth botham bott boucher boulton bourne bowden bowen bowers
bowes bowles boyce boyd boyle bracewell bradbury braddock bradford bradley bradshaw brady braithwaite bramley brannigan bray breen brennan brennand
brett brewster bridgeman brierley briggs bristow broadbent brockbank brody bromley brookes brooks broughton brownlee brownlow bruce brunton bryant
bryson buchanan buckland buckley bukhari bulmer burgess burke burnell burnett burrows burton bussell butterfield butterworth byrd byrne cabrera
caddick cairns calderwood caldwell callaghan callahan calvert cameron campbell canavan cann capstick caradine carey carlisle carlsson carmichael
carney carr carrington carroll carruthers carson cartwright carvalho casey cassidy castillo castro caulfield cavanagh cawley chadwick chakrabarti
chalmers chan chang chapman charlton chatterjee chaudhary chaudhry chaudhuri chauhan cheema chen cheng chesterton cheung chidgey chikwanha chima
chisholm cho chohan chopra choudhury chow chowdhury christensen christie christou chua chukwu churchill clancy clarke clarkson clayton clegg clements
clifford clifton clough coates cobb cochrane cockburn coffey cohen colbert coleman coles collier collingwood collins collinson colquhoun comiskey
compton conlon connell connelly connolly connor conroy conway cooke cookson coombes coombs cooney copeland corbett corcoran cordeiro cormack cornwell
corrigan cosgrove costa costello cotterill coughlan coulson coulter cowan cowell cowley cox coyle crabtree craddock craig cranston craven crawford
crawley creasey crichton crockett croft crompton cromwell cronin crosby crossley crowe crowley crowther cruickshank cullen culshaw cunliffe cunningham
curran currie curtis cuthbert cuthbertson czarnecki d'arcy d'souza dagnall dalgleish dalton daly danso danvers darby darlington davenport davey
davidson davies davis davison dawes dawkins dawson de-souza deakin delaney delgado dempsey denham denning dennison denny derbyshire desai devereux
devine devlin dewan dewhurst dhaliwal dhami dhanda dhillon diallo dias diaz dibble dickens dickinson dickson dimitrov dinsdale diop dixon dobbs dobson
docherty dodd dodds dodgson doe doherty dolan donaghy donaldson donnelly donoghue donohue donovan doran dos-santos dougherty douglas dowd dowling
downes downing doyle drabble draper driscoll drummond drury duarte dubois duckworth dudley duffy duggan dumitru duncan dunlop dunn dunne dunstan dutta
dutton dwyer dyer dyson dziedzic eagleton eames earnshaw eastwood eaton ebanks eccles eccleston edgar edmonds edmondson edmunds edwards egan egbert
ekwueme eldridge elias elkington ellery ellington elliot elliott ellis ellison ellwood elmi elsworth emerson emery emmerson endicott ennis entwistle
erickson eriksson escobar esposito essien etheridge evans evanson everett ewing eze ezeh fairbanks fairclough fairhurst fairweather falconer fallon
fane faria farid farooq farooqi farr farrell farrelly farrington faulkner fawcett fearnley featherstone feeney fellowes fenton fenwick ferdinand
ferguson fernandes fernandez ferrari ferreira ferris fielding figueroa finch finlay finlayson finnegan finney fischer fitzgerald fitzpatrick
fitzsimmons flanagan flannery fleming fletcher flynn fofana fogarty foley fontaine forbes forde forrest forrester forsyth forsythe fothergill fowler
fowlkes fraser frazer freeman freeth friel frobisher froggatt fulton furness gabriel gaffney gagnon gallacher gallagher galloway galvin gandhi garbutt
garcia gardiner gardner garg garner garrett garrity garside gaskell gaughan geddes geoghegan george georgiou gerrard ghosh giannopoulos gibbons gibbs
gibson giddings gilbert gilchrist giles gillespie gillett gilligan gilmour gilroy gladstone gladwin gleeson glendinning goddard godfrey godwin
goldberg golding goldsmith gomes gomez gonzales gonzalez gooch goodall goodman goodwin gopal gordon gorman goswami gough gould goulding govan
grabowski gradwell graham grainger grantham greaves greenaway greenberg greene greenfield greenhalgh greenwood greer gregory gregson grewal griffin
griffith griffiths grimes grimshaw groves gruber guerrero guillaume gupta gurung guthrie gutierrez gwynne habib hackett haddad hadley hagan haigh
haines halford haliday hallam hallett halliday halliwell halpin halstead hameed hamer hamid hamilton hammond hampson hancock handley hanif hanley
hanlon hannah hannan hansen hanson haq hardcastle harding hardman hardwick hargreaves harker harkness harley harman harper harrigan harrington harris
harrison hartley harvey haslam hassan hastie hatton havelock hawkes hawkins hawksworth hawley haworth hayden haydock hayes haynes hayward haywood
heald healey healy heaney hearn heaton hebden heffernan hegarty henderson hendricks hendry hennessy henshaw hepburn hepworth herbert herrera hewitt
heywood hibbert hickey hickman hicks higginbottom higgins higginson higgs hillier hilton hinchcliffe hinton hirst hitchcock hobbs hobson hodge hodges
hodgkins hodgkinson hodgson hoffman hogan hogg holbrook holcroft holden holdsworth holgate holland hollingsworth hollis holloway holmes holroyd holt
hooper hopkins hopkinson hopwood hornby horne horrocks horsfall horsley horton hosseini hough houghton houlihan howard howarth howe howell howells
howes hoyle huang hubbard huddleston hudson huggins hughes hulme humphreys humphries hunjan huntington hurley hurst husain hussain hussein hutchings
hutchins hutchinson hutchison hutton huxley huynh hyland ibbotson ibrahim idowu idris iftikhar igwe ikram ingham ingleby ingram inman innes iqbal
irvine irving irwin isaac isaacs ismail ivanov ivanova iyer jablonski jackson jacobs jacobson jacques jaffer jagger jama james jameson jamieson jamil
jankowski jansen jarman jarrett jarvis javed jefferson jeffery jeffries jenkins jenkinson jennings jensen jimenez jobanputra johal johansson johns
johnson johnston johnstone jolley jones jordan joseph joshi joyce juarez judd jung kabir kaczmarek kahn kaliszewski kalra kamara kaminski kane kang
kapoor karim karlsson kaur kavanagh kay kaye keane kearney kearns keating keegan keeler keeling keenan kehoe keita kelleher keller kellett kelly
kelsall kelso kemp kendall kendrick kennedy kenny kenworthy kenyon kerr kershaw khalid khalifa khalil khan khanna khatri khatun kielty kiely kilbride
killeen kilpatrick kim kimani kimber kinnear kinsella kinsey kipling kirby kirkham kirkland kirkpatrick kirkwood kitson klein kneale knighton knox
koch kohli konate koroma kouassi kovac kovacs kowalczyk kowalski kozlowski krishnamurthy krishnan krueger kruger kulkarni kumar kumari kuznetsov kwan
kwarteng kwiatkowski lacey lafferty laing lakhani lally lambert landry lang langdon langford langley langton lapworth larkin larsen larsson latham
latif laurie lavelle lavin lawal lawler lawrence lawrenson lawson lawton leadbetter leahy leary leblanc leeming lefebvre leigh leighton lennon lennox
leonard leslie lester leung levy lewandowski lewin lewis leyland lim lima lin lindley lindqvist lindsay lindsey linton lister littlewood liu livesey
livingstone llewellyn lloyd lockett lockhart lockwood logan lomax longbottom longhurst longworth lopez lovell lowther loxley lucas lucey lumsden lund
lunn luscombe lyle lynch lyndon lyons macdonald macfarlane macgregor macintyre mackay mackenzie mackie mackinnon maclean macleod macmillan macpherson
madden maddison maddox madigan magee maguire mahmood mahmoud mahoney maitland majid malcolm maldonado malik mallett malone mancini mann mannion
mansfield manson manzoor marchant marcinkowski mariani marino marques marquez marriott marsden martinez martins masih masood massey masterson mather
mathers matheson mathews mathieson matthews matthewson maughan maurice mawson maxwell maynard mazur mbeki mcallister mcarthur mcauley mcbride mccabe
mccafferty mccaffrey mccall mccann mccarthy mccartney mccluskey mcconnell mccormack mccormick mccoy mccrea mccullagh mccullough mcdaid mcdermott
mcdonagh mcdonald mcdonnell mcdowell mcelroy mcewan mcfadden mcfarlane mcgee mcgill mcginley mcginty mcgovern mcgowan mcgrath mcgregor mcguinness
mcguire mchugh mcinnes mcintosh mcintyre mckay mckee mckenna mckenzie mckeown mckinnon mclaren mclaughlin mclean mcleod mcloughlin mcmahon mcmanus
mcmillan mcnally mcnamara mcneil mcneill mcnulty mcpherson mcqueen mcshane mcsweeney medina meehan mehmood mehta mellor mendes mendez mendoza mensah
mercado meredith merrick metcalf metcalfe meyer miah michalski middleton midgley mihai milburn millar millard millington milne milner milton minhas
minogue mir mirza mishra mistry mitchell mitchinson modi moffat moffatt mohamed mohammad mohammed mohamud mokoena molina molloy moloney molyneux
monaghan montague monteiro montgomery mooney moore moorhouse morales moran moreau moreland morello moreno moreton moretti morgan moriarty morley
morris morrison morrissey mortimer morton moses mosley mottram mountford moyes muir mukherjee mulcahy mulholland mullan mullen muller mulligan mullins
munro murdoch murphy murray murtagh musa mustafa mwangi myers myerscough nadeem naidoo naidu naik nair najib nakamura nandi naqvi narang narayan nash
nasir nath nawaz naylor nazir ncube ndiaye ndlovu neal neale neill nelson nesbitt neville newbold newcombe newell newman newsome newton nguyen
nicholas nicholls nichols nicholson nicol nikolov nixon njoku nkosi noakes nolan noonan noor norris northcott norton novak nowak nugent nunes nunez
nunn nuttall nwachukwu nwosu o'brien o'callaghan o'connell o'connor o'doherty o'donnell o'donoghue o'driscoll o'dwyer o'flaherty o'grady o'hagan
o'halloran o'hara o'keefe o'keeffe o'leary o'mahony o'malley o'neil o'neill o'reilly o'riordan o'rourke o'shaughnessy o'shea o'sullivan o'toole oakes
oakley obi obrien oconnor odoherty odonnell odonoghue okafor okeke okonkwo okoro okoye oladipo olsen olson olsson olusanya omar oneil oneill ong
onyango opoku oreilly ormerod ormond orr ortega ortiz orton osborn osborne osei oshea osman osullivan oswald otieno ouedraogo oulton owens owusu
oyelaran oyelowo ozturk pacey padgett padilla paine palmer pandey pandya panesar papadopoulos parekh parkes parkin parkinson parmar parnell parr parry
parsons partington pascoe pashley patel paterson patil paton patrick patterson pattinson patton paul pawlak payne pearce pearson pemberton pender
pendleton penfold pennington percival pereira perera perez perkins perrin perrott perry peters petersen peterson petrescu petrov petrovic pettigrew
pham phelan phelps philips phillips philpott pickering pickersgill pickett pickford pietersen pilkington pillai pinto pirie platt plummer pollard
pollock poole poon popescu popov porteous postlethwaite potts powell prasad pratt preece prendergast prescott preston prestwich pritchard prosser
pryce purcell purdy puri purohit purvis quayle quigley quinlan quinn qureshi rachman radcliffe radford rafferty rafiq rahman rai rainford raja rajput
raman ramirez ramos ramsay ramsbottom ramsden ramsey randall randhawa rankin ranson rashid rasmussen ratcliffe rathbone rathore raval rawlings
rawlinson rawson raza redfern redmond rees regan rehman reid reilly reis renshaw renwick reyes reynolds rhodes ricci richards richardson richmond
ridgway ridley rigby riley ritchie rivera roberts robertson robinson robson roche rodgers rodrigues rodriguez rogers rogerson rojas romano romero
rooney roper rosario rosenberg ross rossi rothwell rourke routledge rowbotham rowe rowland rowlands rowley roy rozario ruddock ruiz rushton russell
russo rutherford rutter ryan ryder rylance sabir sadiq saeed saha sahota saini salah salazar saleem saleh salim samad sampson samson samuel samuels
sanchez sanders sanderson sandford sandhu sandoval sanghera santos sarkar sarwar satchwell saunders saxton sayed scanlon schaefer schmidt schneider
schofield scholes schroeder schultz schwartz scott searle seddon sedgwick seers selby selvaraj sengupta seymour shackleton shafiq shah shahid shaikh
shanahan shankar shannon sharif sharma sharpe sharples shaughnessy shaw shea sheehan sheikh sheldon shelley shelton shenton sheppard sheridan sherman
sherwood shukla sibanda siddiqi siddiqui sidhu silva silverman simmonds simmons simms simon simons simpson sinclair singh singleton sinha siviter
skelton slattery sloan smedley smith smithson smyth smythe snowden soares sobczak sohal solanki solomon somerville soni sousa southall southgate
southwell souza sowerby spalding speight spencer spicer spiers sproston srinivasan stanford stanley stansfield stapleton starkey statham stephens
stephenson stevens stevenson stewart stirling stoddart stokes storey strachan strickland stuart stubbs sugden suleman sullivan sultan summerfield
surridge sutcliffe suter sutherland sutton swaby swales swann sweeney swinburne sykes symonds szabo szymanski takahashi talbot tamang tanaka tandy
tariq tate taylor tebbutt teixeira telfer tennant terry thackeray thapa theodorou thomas thomasson thompson thomson thorburn thorne thornley thornton
thorpe thurston tierney tilley timmins timms tindall tinsley titmuss todd tolley tomkins tomlinson tompkins tong toole torrance torres toure townsend
townsley tran travers travis traynor treacy tregenza trelawney trevelyan trinder trivedi troughton truscott tsang tudor tunstall turnbull turner
turnock tuttle tweddle twigg tyler tyson uddin udoh ullah umar underhill unsworth upadhyay upton urquhart usman vaidya vance varga vargas varley varma
vasquez vaughan vaz vega venables verma vernon vickers vieira villareal vincent virdee vogel waddington wadsworth wagner wainwright wakeling walcott
walden waldron walia wallace waller wallis walmsley walsh walshe walter walters walton wang warburton wardle waring warner waseem waterhouse watkins
watkinson watson watt watters watts waugh webb weber webster wedgwood weir welch weller wentworth wesley westbrook westcott westwood whalley wharton
wheatley wheelan whelan whitaker whitby whitcombe whitehead whitehouse whitehurst whiteley whitfield whitham whitmore whittaker whittingham
whittington whitworth whyte wickham widdowson wielgosz wiggins wigley wilcock wilcox wilding wilkes wilkie wilkins wilkinson willetts williams
williamson willis willoughby wilmot wilson winstanley winterbottom winterton wisniewski witham wojcik wolstenholme womersley wong woodcock woodhead
woodhouse woodley woodruff woodward wooldridge woolf woolley wootton wormald worrall worsley worthington wozniak wragg wright wrigley wyatt wylie wynn
yadav yamamoto yang yardley yates yeates yeo yildirim yildiz yilmaz yip yousaf yousef youssef yusuf zafar zaheer zaman zapata zawadzki zhang zhao
zheng zhou zhu zielinski zimmerman zuberi
`);

/** Surnames that are ordinary words too: names only after a forename, a title or a rank, or with a capital in the middle of a sentence. */
export const AMBIGUOUS_SURNAMES: ReadonlySet<string> = listed(`
abbey archer ash bachelor baker baldwin ball banks barber bard barker barn baron barrow battle beach bean bear beck bell best bird bishop black blake
bloom blunt boggs bolt bond booker booth bowler bowman box brain branch brand bridge bridges bright broad brook brown buck bull bullock burden burns
bush butcher butler butt button cannon carpenter carter carver castle chamberlain chambers chance chandler chase cherry childs chin church clark clay
cliff close coffin coke cole cook coop cooper cope cork cornish coward crane crisp cross crouch crow curry cutler dale dance daniel dark darling day
deacon dean dent dick dove drake duke eagle eden elder england fair faith farmer farrow field fields fish fisher flint flowers ford foreman fortune
foster fox france frank french frost fry fuller furlong gale garland gill glass glover goldman good goodchild goodfellow gore granger grant grave
graves gray green grey grove guest gunn gunner gunning haddock hale hall hampton hand hands hardy hare harmer hart hastings hatch hawk hazel head
heard heath henley heron hill hills hinds hitch ho hobby holder holding holly homer hook hope horn hull humble hunt hunter hurt hyde ireland ironside
ivory jacks jewel jewell jolly joy judge key keys kidd king kirk kitchen kite knight knowles lad laird lake lamb lancaster lance land lane law lawless
laws leach leaf lee li lightfoot lilly lincoln little lock lodge long lord low lowe luck lucky maker march mark marks marsh marshall martin mason
masters may mead merritt miles miller mills mitten mole monk moody moon moor morrow moss napper ng nightingale noble north oxford page pain painter
parish park parker parks peach peacock peck peel penny pepper perch pike pitt plant plumb poor pope porter potter pound power powers precious price
pride priest prince prior proctor pugh quick rain raven ray read reed reeve reeves rice rich rivers roach rock roe root rose royle rush sadler
salisbury salmon salt savage saville sawyer sayer self shade sharp shearer sheffield shepherd sherlock short sims skinner slater small snell snow
south southern sparks sparrow speed squires stafford stark starling stead steed steele steer stephen sterling steward stock stone strange stringer
strong styles summers swain swan sweet swift tan tanner teal temple thatcher thorn thornhill toms toye trent tripp trotter truelove trueman tuck
tucker vale valentine vane vicars victor viner vu wade wakefield walker wall ward warden ware warm warren warwick waterman waters way weaver webber
wells welsh west whale wheeler white whittle wild wilde wilder willow winch winter winters wise wolf wolfe wood woods worth wray wren wu xu yeoman
york young yu
`);
