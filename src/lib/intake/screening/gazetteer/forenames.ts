import { listed } from './listed';

/** Forenames in use in Britain, folded to lower case without accents; from general knowledge.
 * None of these is an ordinary English word, so each is a name in any letter case. */
export const FORENAMES: ReadonlySet<string> = listed(`
aaliyah aaron abbie abby abdirahman abdul abdullah abena abigail abimbola abraham abu ada adaeze adam adanna adebayo adel adele adeola adrian adriana
adwoa afsana agnes agnieszka agron ahmad ahmed aidan ailsa aimee aisha aishah aisling ajay akash akeem akinwale akosua alaa alan alana alasdair
alastair albert alejandro aleksander aleksandra alessandro alex alexander alexandra alexandru alexis alfie alfred ali alice alicia alina alison
alistair aliyah allan allison alma almas alun alvin alyssa amaka amanda amara amarjit amelia amelie amina aminata amir amit amita amrit amy ana
anastasia anatoly andre andrea andreas andrei andrej andrew andris andrzej andy aneesa aneta aneurin angela angelica angelina angharad angus anil
anisa anish anita anjali ann anna annabel annabelle anne annette annie antanas anthony antoine anton antonia antonio anu anwar anya arben archie
areeba aria ariana arif arjun arlo armaan arnold arran arthur arturo arun asha ashleigh ashley ashok asif asma astrid aubrey audrey ava avril
ayaan ayesha ayo aysha azhar aziz babatunde bahar baljit bao barbara barnaby barry bartosz beata beatrice beatriz becca becky belinda ben benedict
benjamin bernadette bernard bernice bertie besnik beth bethan bethany betty beverley bhavna bianca bilal billie billy bogdan bojan boris bradley
brandon brenda brendan brenna brett brian bridget brigitte bronagh bronwen bronwyn bruce bryan bryony byron cai caitlin caleb callum calum calvin
cameron camilla carina carl carla carlo carlos carly carmen caroline carolyn carrie carwyn casey cassandra cassie catalin catherine cathy catriona
cecil cecilia cedric ceri cerys chandra chanel chantelle charlene charles charlie charlotte cheryl chiamaka chidi chinedu chinwe chioma chipo chloe
chris christina christine christopher chukwuemeka cian ciara ciaran cillian claire clara clare clarence clarissa claude claudette claudia clement
clive clodagh cody colin colleen connor conor conrad cora cordelia corinne cormac cornelius cory craig cristian cristina curtis cynthia cyril dafydd
daiana daiva damian damien dan dana daniel daniela danielle danny daphne darius darragh darrell darren darryl dave david davide davina dawid debbie
deborah declan deepak deirdre delia delroy delyth denis denise dennis denzel derek dermot des desmond devon dewi dhruv diana diane diarmuid dieter
dilip dimitri dinesh dirk dmitri dolores dominic dominik dominika donald donna donovan doreen doris dorothy dougal dougie douglas dragan duncan dung
dylan eamon eamonn eddie edgar edith edmund eduardo edward edwin edyta efe egzon eileen eilidh eilis eimear eirlys ekaterina elaine eleanor elena
eleni eleri elif elijah elin eliot elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott ellis elodie eloise elsa elsie elspeth elton
elvira elwyn emeka emil emilia emily emma emmanuel emmeline enid enrique eoghan eoin eric erica erik erika erin ernie esi esme esmee esperanza esther
ethan ethel etienne euan eugene eunice eva evan evangeline evelyn evie ewa ewan ezekiel fabian fadi faisal farah fareed farhan farida faris farooq
farzana fathima fatima fatou fatoumata felix femi fenella ferenc fergal fergus fernando ffion filip finlay finley finn finnian fiona florin flutura
folake folasade fran frances francesca francesco francis francisco francois frankie franklin fraser fred freda freddie frederick freya funmilayo gabor
gabriel gabriela gabriella gail gareth gary gavin gaynor gemma geoff geoffrey george georgie georgina geraint gerald geraldine gerard gerry gethin
ghulam giles gillian gina gintaras giorgio giovanni giulia gjon gladys glenda glenn glenys gloria glyn goran gordon graeme graham grainne grazyna greg
gregor gregory greta grzegorz guillaume gurdeep gurpreet gurvinder gustav gwen gwendolyn gwilym gwyneth habib hadiya hafsa hamid hamish hamza han
hannah hans hardeep harjit harminder haroon harpreet harriet harrison harry harvey hasan hassan hayden hayley hector heidi helen helena helga
henrietta henrik henry herbert hilary hilda hiroshi hollie horace howard hua hubert hugh hugo humaira humphrey huong hussain hussein hywel iain ian
ibrahim idris ieuan ifeoma ignacio igor ikechukwu ikram ilir ilona iman imani imelda imogen imran ina inaya indira ines inga ingrid ioana iona ionut
iqbal irena irene irina irma iryna isaac isabel isabella isabelle isaiah isha ishaan isla ismail isobel issac istvan ivan ivana ivanka ivo iwan iwona
izabela jabir jackson jacob jacqueline jacques jacqui jada jaden jagdeep jagjit jai jaime jake jakub jamal jameela james jamie jamila jana jane
janet janice janina janine janis janusz jared jaroslaw jasbir jasmin jason jasper jaswinder javed javier jayden jayne jean-paul jeanette jed jeff
jeffrey jelena jemima jemma jennie jennifer jenny jens jeremiah jeremy jermaine jerome jerzy jesse jessica jessie jian jill jillian jim jin jing
jitendra joan joana joanna joanne joao joaquim jocelyn jody joel joelle johan johann johannes john johnny jolanta jon jonah jonas jonathan jonny jorge
jose josef joseph josephine josh joshua josie joyce juan juanita judith judy jules julia julian juliana julianna julie juliette julio junaid
jurgen jurgita justin justine justyna jyoti kabir kaitlyn kalpana kalsoom kamal kamala kamil kamran karan kareem karen karim karina karl karol
karolina kasia kasper kat katalin katarina katarzyna kate katherine kathleen kathryn kathy katie katrina katy katya kavita kay kaya kayla kayleigh
keeley keira keiran keisha keith kelechi kellie kelly kelsey kelvin kemi kendra kenneth kenny kerri kerry keval kevin khadija khadijah khadra khaled
khalid kian kiera kieran kiki kim kimberley kimberly kiran kirsten kirsty klaus kofi konrad kris krishna kristaps kristen kristian kristin kristina
krystyna krzysztof kuldeep kulwinder kumar kunal kurt kwabena kwaku kwame kwesi kyle kylie kyra laila lakshmi lamar lana lara larissa larry lars
laszlo lata latifa laura lauren laurence laurie lavinia layla leah leann leanne leigh leila lena lennox lenny leo leon leona leonard leonardo leonie
leopold leroy lesley leslie leticia lewis lexi li liam lidia liga lilian lilith lillian lilly lina linda lindsay lindsey ling linh linus lionel lisa
liudmila livia liz lizzie lloyd logan lois lola lorcan loredana lorenzo loretta lorna lorraine lottie lou louis louisa louise luca lucas lucia lucian
lucien lucinda lucja lucy luis luisa luka lukas lukasz luke luna lwazi lydia lyn lynda lyndsey lynette lynn lynne lynsey mabel maciej maddie madeleine
madeline magda magdalena maggie magnus maha mahmood mahmoud maisie maja malachi malak malcolm malgorzata malik mandeep mandy manjinder manjit manoj
manuel manuela marc marcel marcela marcia marcin marco marcus marek margaret margarita margery margot maria mariam mariana marianne marie mariella
marija marika marilyn marina mario marion marius mariusz marjorie marlene marlon marsha marta martha martina martyn marvin mary maryam maryann matej
mateo mateusz mathew mathias mathilda matilda matt matteo matthew matthias maureen maurice mavis maximilian maxine maxwell maya mbali meera megan
mehmet mei meinir mel melanie melissa mercedes meredith mervyn mhairi mia michael michaela michal micheal michel michele michelle mick miguel mihaela
mihai mikhail mikolaj mila milan mildred milena milo milos mimi mina mindaugas minh mira miranda miriam mitchell mo moazzam mohamed mohammad mohammed
mohamud mohit moira mona monica monika morag morgan morris moses moustafa muhammad muhammed mukesh mungo munir muriel murray mustafa myfanwy mykola
myra myrtle naadir nabeel nabila nadeem nadia nadine naheed naila naima nancy naomi nasir nasreen nasser natalia natalie natasha nathan nathaniel
naveed naveen navjot nayla nazia ned neelam neha neil nell nellie nelson nerys nesta neville ngozi nguyet nia niall niamh nichola nicholas nicky nico
nicola nicolas nicole nicoleta nigel nikhil nikita nikki niklas nikola nikolai nila nimra nina nisha nita nkechi noah noel noelle noor nora norah
noreen norman nuala nusrat obinna obioma odette ofelia oksana olaf oleksandr olena olga oliver olivia ollie olu olumide olusegun oluwaseun oluwatobi
omar omari omolara oona oonagh orla orlaith orlando oscar osian osman oswald otis otto owain owen oyinkan pablo paddy padraig paloma pam pamela paola
paolo parminder parveen pascal patricia patrick patrycja patryk paul paula paulette paulina pauline pavel pawel pedro penelope perry petar peter petra
petros phil philip philippa phillip philomena phoebe phyllis pierre pietro piotr pippa piyush polly pooja prakash pranav preeti priscilla priti priya
priyanka przemyslaw quentin quincy rabia rachael rachel rachid radek radoslaw rafael rafal rafiq raghav rahim rahul raj rajan rajesh rajinder rajiv
rakesh ralph ram rama ramesh ramon ramona rana randeep ranjit raphael raquel rasa rashid rashida raul ravi ravinder raymond razia razvan rebecca
rebekah reece reena regina reginald rehana reinhard rekha renata rene renee reuben reza rhian rhiannon rhoda rhodri rhona rhonda rhys ria ricardo
riccardo richard ricky rita ritu riya robbie robert roberta roberto rochelle roddy roderick rodney rodrigo roger rohan rohit roisin roland roman romy
ronald ronan ronnie rory rosa rosaleen rosalie rosalind rosalyn rosamund rosanna roseanne rosemarie rosie roslyn ross rowan rowena roxanne roy ruairi
rudolf rufus rukhsana rupert rupinder russell rutendo ruth ryan ryszard saad saba sabah sabina sabrina sacha sadia sadie safia sahar saima saira sajid
sakina saleem salim sally salma salman sam samantha sameer samia samina samira samuel sandeep sandra sanja sanjay sanjeev santiago sara sarah sarita
saskia satnam satpal saul savannah scarlett scott seamus sean sebastian selena selina selma serena sergei sergio seth shabana shabnam shafiq shaheen
shahid shahida shaima shakeel shakira shamima shamsa shan shane shania shanice shannon shanti shari sharifa sharon shaun shauna shayla shazia sheena
sheila shelagh shelby shelley shereen sheridan sherry shirin shirley shivani shobha shona shreya shyam sian sid siddharth sidney sienna sigrid silvia
simeon simon simona simone sinead siobhan sipho siti skye slawomir sofia sofie solomon somchai sonia sonja sonny sonya sophia sophie soraya sorcha
spencer stacey stacy stan stanislaw stanley stavros stefan stefania stefano steffan stella stephanie stephen steve steven stewart stuart subhash suda
sufyan sukhdeep sukhjit sukhwinder suleiman sumaira sunil sunita suraj suresh susan susanna susannah susie suzanne suzie svetlana svitlana sybil syed
sylvia sylvie szymon tabitha tafadzwa tahir tahira taiwo talia tamar tamara tamika tamsin tania tanveer tanvir tanya tara tarik tariq tasha tasneem
tatiana tayyab ted temitope tendai terence teresa terri terry tess tessa tetiana thabo thalia thandi theo theodora theodore theresa therese thi thomas
tia tiago tiegan tiffany tilly tim timothy tina tiziana tobias toby todd tom tomas tomasz tommy toni tony tonya tracey tracy trang trevor tricia trina
tristan trudy tuan tunde tyler tyrone uche ulrich uma umair umar una ursula usha usman uzma val valentin valentina valerie vanessa vasile vaughan
venkat vera verity vernon veronica vesna vicki vicky victoria vihaan vijay vikas vikki vikram vinay vincent vinod violeta vivek vivian vivien vivienne
vladimir volodymyr vytautas waheed waleed walid wallace walter waqar warren waseem wayne wei wen wendy wesley wiktoria wilfred wilhelm wilhelmina
william wilma winifred winston wojciech wynford xavier xin xiu yacoub yahya yan yasin yasir yasmeen yasmin yaw yetunde yevhen yi ying yolanda yosef
youssef yuki yuliia yuri yusef yusra yusuf yvette yvonne zachary zack zafar zahid zahir zahra zain zainab zak zakariya zanele zara zaynab zbigniew
zeeshan zehra zeinab zelda zeynep zion zita zoe zofia zoltan zoran zsuzsanna zubair zuzanna
`);

/** Forenames that are ordinary words too: names only where a capital or the neighbours say so. */
export const AMBIGUOUS_FORENAMES: ReadonlySet<string> = listed(`
ace al amber angel april art august austin autumn barney basil bea bertha bill blake blessing bob bobby bonnie brad brook brooke carol charity chase
chelsea christian chuck cliff colt comfort constance crystal daisy dale dawn dean dee dick dolly don dot drew earl ebony ed eden ernest eve faith
favour fay felicity fern flora florence frank gale gay gene georgia gift ginger glen goodness grace grant gus guy hal harmony hazel heath heather
holly homer honey hope hunter india iris ivy jack jackie jade jas jasmine jay jean jesus jimmy jo joe jordan joy juliet june ken kit kitty lance lee
les lily lucky madison mark marshall martin mason max may melody mercy merlin mike miles misty molly nat neo nick norma olive paige pat patience pearl
peg peggy penny percy pete pierce piers pip poppy precious prince ray red reed rex rich river rob robin rod romeo ron rose rosemary ruby rusty sage
sandy sky sterling sue summer tanner teddy tiger trinity troy vic vicar victor vince viola violet virginia wade will willow winter
`);
