/** First names that are usual in the Netherlands: our own list, looked at only where a cue or a surname stands by. */
import { readWords } from "./word-list.js";

/** In small letters, without accents. */
export const firstNames = readWords(`
  aad aafke aaliyah aaltje aaron aart abby abdel abdelaziz abdelhak abdelkader abdellah abderrahim abdi abdirahman abdirizak abdul
  abdulkadir abdullah abe abebe abel achmed achraf ad ada adam adela adem adil adinda adnan adri adriaan adrian adriana adrie adrienne
  adwoa aernout afaf afra agnes agnieszka ahlam ahmad ahmadreza ahmed ahmet aicha aida aisha aiske ajsa akram aksel akua alaa alain alan
  albert alberto alec alef aleid aleksander aleksandra alette alex alexander alexandra alexandru alexia alfred ali alice alicia alida alie
  alina aline alisha aliyah alko allard allart alma almaz alwin alwine alya alyssa amal amani amar amber amel amelia amelie amer amin
  amina amine amir amira amy ana anand anas anass anastasia anastasiia anda andre andrea andreas andreea andrei andrew andries andriy
  andrzej andy aneta angel angela angelica angelina angelique angie anh ania aniek anil anique anis anissa anita anja anjali anke anna
  annabel annabelle annalena anne annebel annechien annefleur anneke annelieke annelies annelot annemarie annemarijn annemiek annemieke
  annerieke annet annette annie anniek annika anny anouar anouk anouschka ans anthony antje antoine antoinette anton antoni antonia
  antonio antonius antoon anwar appie aram aranka arda arend arent ari ariana arianne arie ariel aris arjan arjen arjo arjun arman armando
  armin arne arno arnold arnoud arnout aron artem arthur arzu asad asha ashley ashraf ashwin asiye asli asma asmae astrid auke aukelien
  aukje aurora ava avi axel ay aya ayaan ayan ayat ayberk ayden ayham ayhan ayla aylin ayman ayoub ayse aysegul aysel aysun aytac ayub
  azad aziz aziza azra babette babs bader bahar baldwin baraa baran barbara barbera barend barent barry bart bartek bartosz bas bashir
  bastiaan bastian batoul bauke baukje bea beata beatrice beatrix beau bella ben benjamin bennie benno benthe bep berat bereket berend
  berfin berkay berna bernadet bernadette bernard bernd berry bert berta bertil bertus betsy betty beyza bianca bibi bie bien bilal bilge
  birgit birgul birsen bjorn bo boaz bob bobby bogdan bohdan boris bouchra boudewijn bouke boukje bouwe bozena brahim bram brandon brecht
  bregje brenda brent brian brigit brigitte britney britt bruno bryan burak bushra busra caitlin calvin carel carin carina carla carlien
  carlijn carlo carlos carmel carmelita carmen carola carolien carolina caroline cas casey casimir caspar casper cassandra cato cecile
  cecilia cees celine cem cemal cemile cengiz ceren chaima chaimae chandra chanel chanella chanou chantal charelle charles charlie
  charlotte charly chayenne chelsea chen cheyenne chiara chiel chinedu chloe chris christa christel christiaan christian christiane
  christien christina christine christoffel christopher cihan cindy ciprian claartje claas claire clara claudia clemens clyde coba coby
  coen colette colin conny conrad constantijn coosje cor cora corina corine corinne corne corneel cornelia cornelis cornelius corrie
  coskun cosmin cristina cynthia daan dafne dagmar dahir daisy dalal dalia damiaan damian damla dana daniel daniela daniella danielle
  danilo danique danny dante danuta daphne daria dariia dario dariusz darren dave davey david davy dawid dawit dean debby deborah deepak
  defne delano delia demi demir denise deniz dennis deqa derek derk derya desi desiree desislava desmond destiny devin devon devran dewi
  diana dick dico diede diederick diederik diego dieke dieter dieuwertje dieuwke dilan dilara dilay dilek dilshad dimitar dimitri dina
  dinand dineke dingeman dini dion dionne dirk dirkje djamila djoemadi dmytro dolf dominic dominik dominika dominique donna donny dora
  doreen dorien doris dorota dorothee douae doutzen douwe douwina driss duco dunya durk duygu dwight dylan ebel ebrar ebru eddie eddy eden
  edgar edith eduard edward edwin eefje eefke eelco eelke efe efsa egbert egle egon eise ekin ela elbert eleanor elena eleonora elfriede
  elham eliana elianne elias elif elin elina eline elisa elisabeth elise eliza elizabeth elke ella elleke ellen ellie ellis elly elmer els
  elsa elsbeth else elselien elsemiek elske elvira elza emel emilia emily emine emir emma emmanuel emmy emre enes engin enis enrico ensar
  erdal erdem eren ergin eric erica erik erika erkan ernst erol ersin erwin esat esma esmee esmeralda esra esther etienne eugene eva
  evelien eveline evelyn evert evi evie ewa ewald ewelina ewoud ewout eylem eymen eyup ezgi ezra fabian fabienne fadi fadik fadime fadma
  faduma faiza famke farah fares farhan farid farida faris farisha farshad fartun faruk farzana fatema fatih fatiha fatima fatma fatos
  fatoum fatoumata fedde fee feike feline femke femma femmie fenna fenne ferdi ferdinand ferdy ferhat ferit ferry feyza fieke fien fiene
  fikret filip filiz filmon finn firat fleur flip floor floortje flore florentina florien florin floris fokke folkert fons foppe fouad
  fouzia frances francine francis francisca franciscus franciszek frank franka frans fransje fred freddy frederik frederique freek freja
  friso frits froukje furkan gabriel gabriela gabriella gaby gaitree gea geert geertje geertruida geertruide geesje geke gemma george
  georgi georgina gerald gerard gerarda gerardus gerben gerda gerdie gerdien gerdine gerjan gerlinde germaine gerrie gerrit gerritje gerry
  gert gertjan gertrude gerwin ghada ghaith gheorghe ghizlane ghulam gideon gijs gijsbert gilles gilliano gina ginny gio giovanni gisela
  githa gizem glenn gloria gokhan gonda gonnie gonny goran gosia gosse govert grace gracia grazyna greet greetje gregory greta gretha
  grietje grzegorz guido gul gulay gulcan gulsah gulsen gulsum gustaaf guus guusje gwen gwendolyn haben habiba hacer hadi hadya hafid
  hafida hafsa haico haitham hajar hajo hakan hakim hakima hala halil halima halina halyna hamada hamdi hamed hamid hamida hamit hamza han
  hana hanaa hanan hanane hanna hannah hanne hanneke hannelore hannes hannie hanny hans harald hariet harm harmen harmjan harold harrie
  harriet harro harry harun hasan hasna hassan hassana hatice havva hawre hayat haydar hayley heba hedi hedwig hedy heerke heidi heiko
  hein heleen heleentje helen helena helene helga hella helma hendrien hendrik hendrika hendrikje henk henkjan hennie henny henri
  henriette henrik herbert herma herman hermien hessel hester hesther hetty hiba hibo hicham hidde hielke hilal hilbert hilco hilda hilde
  hilke hilko hillie hilligje hind hiske hiwot hoda hodan hodo houda houssain houssam hristo hubert hugo huib hulya humphrey huseyin
  hussain hussein hylke ibrahim ibtissam ida idil idris ielke iep ies ifrah ignace ignas ihsan ikram ikrame ilham ilhan ilias iliass ilja
  ilona ilonka ilse ilyas ilyes imaan imad iman imane imke imme imran ina inaya inci indra ineke ines inez inge ingeborg ingmar ingrid
  ioana ionut iqra irem irena irene irfan iris irma irmak iryna isa isaac isabel isabella isabelle ismael ismail isra issam istahil iva
  ivan ivana ivanka ivo ivonne ivy iwan iwona iza izaak izabela jaap jac jacintha jack jackie jaco jacob jacoba jacolien jacqueline
  jacques jade jadon jadwiga jahmai jahvano jaimy jair jake jakob jakub jalal jamal jamie jamila jamilla jan jana janice janiek janina
  janine janna janne janneke jannes jannetje jannie jans jantina jantine jantje janus janusz jarco jared jarik jarno jaro jaron jaroslaw
  jasmijn jasmin jasmina jasmine jason jasper jay jayda jayden jaydon jaylano jaylinn jayvano jean jeandra jeanet jeanette jeanne
  jeannette jeff jeffrey jelena jelka jelle jelmar jelmer jelrik jelte jen jenne jenneke jennifer jenny jens jenske jente jeremia jeremy
  jermaine jeroen jerome jerry jesper jesse jessica jessie jessy jet jetske jetta jette jettie jihane jikke jildert jildou jill jim jimmy
  jinan jinte jip jitske joachim joan joana joanna joanne joas job jochem jochum joella joelle joes joey johan johanna johannes johannus
  john johnny jojanneke joke jola jolanda jolanta jolie jolien jolijn jonas jonathan jonne jonneke joop joos joost jop jopie joppe joram
  jordan jordi jordy jorick jorieke jorien jorik joris jorn jorrit jort jos jose josef josefien josefine joseph josephine josh joshua
  josien josine josje joud jouke joy joyce jozef juan judith julan jules julia julian juliana julie julien juliet juliette julius juna
  jurate jurgen juriaan jurjen jurmaine jurre jurriaan jurrien justin justine justyna jutta juul kaan kacper kadir kai kamel kamil kamila
  karel karen karim karima karin karina karla karlijn karlijne karol karolina karsten kartini karwan kasia kasper katarzyna kate katelijn
  katelijne kateryna katherine kathleen katinka katja katrien kauthar kavita kay kaya kaylee kayleigh kayra kazimierz kees keith kelly
  kelvin kemal kenan kenneth kenny kenza kerem kerim kerstin kevin khadija khaled khalid khalil khaoula kia kian kiano kiara kiki kim
  kimberley kimberly kinga kirsten kishan kitty kjeld klaar klaas klaasje klara klaudia koen koenraad koert kofi koos kor koray kris
  krista kristel kristian kristien kristina krystian krystyna krzysztof kubra kwame kwasi kyan kyano kylian kyra laila laima lamberta
  lamia lamyae lana lara lars laura lauren laurens laurentius laurie laurine layla lea leah leander leandra leandro leen leendert leentje
  leila lejla lena leni lennard lennart lenny leo leon leona leonard leonie leonoor leontien leontine leopold lesley leslie leszek levent
  levi levin levy lex leyla lia liam lian liana lidia liduina lidwien lidwina lidy lieke lies liesanne liesbeth lieselot liesje lieuwe
  lieve lieven lilian liliana lilianne lilly lily lina linda linde lindsay lindsey lineke linh linn linnea linsey lionel lisa lisanne
  lisette liv livia liya liyana liza lizet lizzy lobke loek loes lois loise lonne lonneke lorenzo loretta lotje lotte lou loubna louella
  louis louisa louise lourens luc luca lucas lucia luciana luciano lucie lucien lucienne lucy ludmila ludo ludwina luigi luit luk lukas
  lukasz luke luna luuk lux lydia lynn lyudmyla maaike maaria maarten maartje mabel machteld machtelt maciej madalina madeleine madelief
  madelon magda magdalena magnus maha mahad mahdi mahmoud mahmut mai maik maike maikel mailin maja majda majid maksym malak malgorzata
  malika malou malwina manar mandy manfred manon manouk mantas manuel manuela mara maram marc marcel marcella marcelle marcia marcin marco
  marcus mare marek margaret margareta margaretha margit margje margo margot margreet margriet margrietha maria mariah mariam mariama
  marian mariana marianna marianne marie marieke mariel marielle mariette marije marijke marijn marijne marijntje marika marina marinus
  mario marion mariska marissa marit marita marius mariusz marja marjan marjanne marjet marjo marjolein marjolijn marjon mark marko
  marleen marlene marlies marlijn marloe marloes marlon marlyn marnick marnix maroua marouane marous marry marten martha martijn martin
  martina martine martinus martje marvin marwa mary maryam maryama maryse marzena mascha mason mateo mateusz mathieu mathijs mathilda
  mathilde matthew matthias matthijn matthijs maud maureen maurice maurits max maxim maxime maya mayke mayra maysa maysae meaghan mechteld
  mees mehdi mehmet meike meindert meinte melanie melchior melek meliha melike melina melis melisa melissa melle meltem melvin menno meral
  merel merhawi meriem merijn merlijn meron mert merve meryem mesut meta metin mia micha michael michaela michai michal michel michelle
  michiel mick mickey miek mieke mien mieneke mies miguel mihaela mihai mika mikail mike mila milad milan milana milo milou mimoun mina
  minh minke mira miranda mireille miriam mirjam miroslaw mirte mirthe mitch mitchel mitchell mo moad mohamad mohamed mohammad mohammed
  mohamud mohsin moira mona monica monika monique morad morgan moritz morris moses mouna mounia mounir mourad moustafa muhammad muhammed
  muna munevver murat musa mustafa mykola myra myrna myron myrthe nabil nabila naciye nada nader nadia nadieh nadine nadir naima najat
  najib najim najma najoua nancy nanda naomi naoual nard narges narjis nasim nasira nasra nasrin nasser nassim natacha natalia natalie
  nataliia nataliya natasha natasja nathalie nathan nathanael natnael nawal nawid nazan nazli nazmiye necati neeltje nel nele nelleke
  nermin neslihan nesrin neva niamh nick nicky nico nicola nicolaas nicole nicoleta nicolette nicolien niek niels nienke nihal nihat niki
  nikita nikki nikkie nikola nikolai nikolay nilay nilgun nils nina nine nisa nisrine nizar noa noah noel noelia noelle noemi nol noor
  noortje nora norah norbert nordin norine noud nouf nour noura noureddine nova nuray nurcan nurgul nuri nuriye nurten nynke obaida oda
  odette odin oemar okke oksana ola olaf oleg oleksandr olena olesya olga olha oliver olivia olivier oliwia oliwier ollie omar omayma omer
  omid onno onur orhan orlando osama oscar oskar osman otis otto ouassim ouassima oumaima oumayma owen ozan ozge ozgur ozlem pablo paola
  parisa pascal pascale patricia patrick patrik patrycja paul paula paulien pauline pawel pedro peggy pelle pepijn perry peter petra
  petronella petrus phileine philine philip philippe piebe pien pier piet pieter pieternel pieternella pietje pim pinar piotr pip pippa
  plamen pleun pleuni pleuntje polina polly poyraz priscilla priya przemyslaw puck qasim quincy quinn quint quinten quinty quirine raban
  rabia rachel rachid rachida radboud radha radjesh radjkoemar radka rafael rafal raffi ragna rahel rahma raihana raisa rajesh ralf ralph
  ramazan rami ramon ramona ramses rana randy rania raoul raquel rashid raul ravi ravindra rawan ray rayan rayen raymond rayvano razvan
  rebecca recep reda redouan reem refik regilio regina rein reina reinder reinhard reinier reinoud remco remi remmelt remon remy renata
  renate rene renee renger rens renske resat reshma resul reyhan reza rhode ria rian rianne ricardo riccardo richard richelle rick ricky
  rico rida ridouan rieke rien rietje rifka rik rikkert rikus rima rina rindert rinus riny rishi rishma rita ritchie riva rixt riza roan
  rob robbert robbie robel robert roberta roberto robin rochelle roderick roderik rody roel roeland roelie roelien roelof roger rogier
  rohan rojda rojin roland rolf roman romana romano romee romeo romy ron ronald ronnie ronny roos roosmarijn rosa rosalie rosan rosanne
  rose roselien rosemarie roshni rosie rosita roukaya rowan rowena rowin roxana roxanne roxy roy rozh ruben ruby rudi rudolf rudsel rudy
  rukiye rumeysa rumyana ruqaya rutger ruth ruthmila ruud ruurd ruveyda ryan ryszard saad saar saartje saba sabah sabina sabine sabri
  sabrina sadaf sadik safa safae safiya sagal sahar sahra said saida saif sakina saleh salih salim salima salma saloua sam sama samantha
  samer samet samia samih samir samira sammy samrawit samuel sana sanae sander sandhia sandor sandra sandy sanjay sanna sanne sanneke
  santino saoud sara sarah sarita sascha saskia savannah sayed scott sean seb sebas sebastiaan sebastian sebnem sef sefa selam selena
  selim selin selina selma sem semere semhar semih semra senait senn senna sepp serdar serena sergio serhii serhiy serkan serpil seth
  sevda sevgi sevil sevim sevinc sevval shaira shakira shan shanaya shane shanice shanna shannon shanti shaquille sharda sharmila sharon
  sharona shaun shay sheila shelley shelly sherida sherilyn shermaine sherwin sheryl shilan shirin shirley shivani shreya shukria shurendy
  shyam siebe siebren siem siep sietse sietske sietze sigrid siham sil silas silke silvana silvano silvia simon simona simone sina sinan
  sinem siobhan sipke sippora sirin sirwan siska sita sjaak sjaan sjef sjoerd sjors sjoukje slawek slawomir soerin soewarni sofia sofie
  sofieke sofyan somaya songul sonia sonja sonny sophia sophie soraya sorin souad soufian soufiane souhaila soukaina soumaya stan
  stanislaw stef stefan stefanie stefano stefka stella sten stephan stephanie stephen steven stijn stoyan suad suat suleyman sultan sumaya
  sumeyye sunil sunita suraya surya susan susanna susanne suus suzan suzanna suzanne suze suzette sven svenja svetlana svitlana swen sybe
  sybren sylke sylvana sylvester sylvia sylwia szymon taha tahir talitha tamar tamara tania tanja tanneke tara taras tarek tarik tatiana
  tatjana tayfun teake ted teddy teresa tesfay tess tessa tessel teun teunis teuntje thalia thamar thea theo theodorus theresa therese
  thierry thijmen thijs thirsa thirza thom thomas thor thuy tia tibbe tibor tieme tiemen ties tiffany tijmen tijn tijs tilly tim timo
  timon timothy tina tineke tirza titia tjalling tjebbe tjeerd tjerk tjitske tobias toine tom tomas tomasz tomek tommy ton toni tonnie
  tonny toos torben tracy trees treesje trijnie trijntje trudy truus truusje tsegay tugba tugce tunahan tuncay turgut tycho tygo tyler
  tymen tymofii tyrell tyron tyrone tyson ubah ubbo ugur ulas ulbe ulrich ulrike umar umit umut urbain urmie ursula urszula usama usman
  valentijn valentina valerie valeriia vanessa vasile vedat veerle vera verena veronica veronique vesna vic vicky victor victoria vigo
  vikram viktor viktoriia vincent vinod viola violet virginia vitaliy vivian vivianne volkan volodymyr wael wahid waldo waleed walid
  walter wanda wander warner waseem wassila wassim wassima wendela wendeline wendy werner weronika wesley wiebe wiebren wieger wieke
  wieneke wies wieslaw wieteke wietse wietske wijnand wiktor wiktoria wil wilbert wilco wilfred wilfried wilhelm wilhelmien wilhelmina
  wilhelmus wilke willeke willem willemien willemijn willemine willianne willy wilma wim winnie winston wojciech wolf wolter wongso wout
  wouter wubbo wytze xander xandra xavi xavier xem xenia xin yagmur yahia yahya yaman yana yannick yara yarah yasemin yasin yasmin yasmina
  yasmine yasser yassin yassine yassir yavuz yazan yeliz yentl yesim yevhen yigit yildiz ymke ymkje yohana yohannes yolanda yonas yonatan
  yosra younes youness younis youp youri yousra youssef youssra ysbrand ytsje yulia yunus yuri yusra yusuf yvette yvon yvonne zabihullah
  zachary zafer zaher zahra zaid zain zaina zainab zaira zakaria zakariya zaki zara zayn zbigniew zdzislaw zeger zehra zekeriya zelda
  zeliha zeno zeynep zilan zina zineb zita zlata zoe zoey zofia zohra zsa zubeyir zuhal zuhra zuzanna zwaantje zwanet
`);
