/** First names that are usual in the Netherlands: our own list, looked at only where a cue or a surname stands by. */
import { readWords } from "./word-list.js";

/** In small letters, without accents. */
export const firstNames = readWords(`
  aad aafke aaliyah aart abdel abdelaziz abdelhak abdelkader abdellah abderrahim abdi abdirahman abdul abdulkadir abdullah abebe abel
  achmed achraf ada adam adem adil adnan adri adriaan adrian adriana adrie adrienne afra agnes agnieszka ahlam ahmad ahmed ahmet aicha
  aida aisha aiske akram aksel alain alan albert alberto aleksander aleksandra alex alexander alexandra alexia alfred ali alice alicia
  alida alie alina aline alisha aliyah allard alma alwin alya alyssa amal amar amber amel amelia amelie amin amina amine amir amira amy
  ana anand anass anastasia anda andre andrea andreas andrew andries andriy andrzej andy aneta angel angela angelica angelina angelique
  angie ania aniek anil anis anissa anita anja anke anna annabel annalena anne annebel anneke annelieke annelies annelot annemarie
  annemarijn annemiek annemieke annet annette annie annika anny anouar anouk ans anthony antje antoine antoinette anton antonia antonio
  antoon anwar appie aram aranka arda arend ari ariana arianne arie ariel aris arjan arjen arjun arman armando armin arne arno arnold
  arnoud aron arthur arzu asad asha ashley ashraf ashwin asiye asli asma astrid auke aukje aurora ava avi axel ay aya ayaan ayan ayberk
  ayden ayhan aylin ayman ayoub ayse aysegul aysel aysun aytac ayub azad aziz aziza azra babette babs bahar baran barbara barend barry
  bart bartek bartosz bas bashir bastiaan baukje bea beata beatrice beatrix beau bella ben benjamin bennie benno benthe berat berend
  bernadette bernard bernd berry bert berta bertus betsy betty beyza bianca bibi bie bilal bilge birgit birsen bjorn bo boaz bob bobby
  boris bouchra boudewijn bouke boukje bozena brahim bram brandon brecht brenda brian brigitte britney britt bruno bryan burak busra
  caitlin calvin carel carin carina carla carlijn carlo carlos carmelita carmen carola carolien carolina caroline cas casey casper
  cassandra cato cecile cecilia cees celine cem cemal cemile cengiz chaima chanel chantal charelle charles charlie charlotte chayenne
  chelsea chen cheyenne chiara chloe chris christa christel christiaan christian christien christina christine christoffel christopher
  cihan cindy claire clara claudia clemens clyde coby coen colette colin conny constantijn cor cora corina corine corinne corne cornelia
  cornelis corrie coskun cynthia daan dahir daisy dalia damian damla dana daniel daniela daniella danielle danique danny dante danuta
  daphne daria dario darren dave david davy dawid dean deborah deepak defne delano demi demir denise deniz dennis deqa derek derk derya
  desi desiree desmond destiny devin devon devran dewi diana dick diede diederik diego dieuwertje dilan dilara dilek dimitri dina dinand
  dineke dion dionne dirk dirkje djamila dmytro dolf dominic dominik dominique donna donny dora doreen dorien doris dorota dorothee
  douae douwe douwina driss duco dunya durk duygu dwight dylan ebru eddie eddy eden edgar edith eduard edward edwin eefje eelco eelke
  efe efsa egbert ekin ela elbert eleanor elena eleonora elfriede elham elias elif elin elina eline elisa elisabeth elise eliza
  elizabeth elke ella ellen ellie elly elmer els elsa elsbeth else elsemiek elske elvira elza emel emily emine emir emma emmanuel emre
  enes engin enis enrico erdal erdem eren ergin eric erica erik erika erkan ernst erol ersin erwin esat esma esmee esra esther etienne
  eugene eva evelien evelyn evert evi evie ewa ewald ewelina ewout eylem eymen eyup ezgi ezra fabian fabienne fadi fadime fadma faduma
  faiza farah fares farhan farid farida faris fartun faruk fatih fatiha fatima fatma fatos fedde fee feline femke femmie fenna fenne
  ferdi ferdinand ferhat ferry feyza fieke fien fikret filip filiz finn fleur floor floortje floris fokke fons fouad fouzia frances
  francine francis francisca franciscus frank franka frans fred freddy frederik frederique freek freja friso frits froukje furkan
  gabriel gabriela gabriella gaby gaitree gea geert geertje geertruida geesje gemma george georgina gerald gerard gerarda gerben gerda
  gerdien gerjan gerlinde germaine gerrie gerrit gerritje gert gertjan gertrude ghada gijs gijsbert gilles gina ginny gio giovanni
  gisela githa gizem glenn gloria gokhan gonny goran gosia gosse grace gracia greet greetje gregory greta gretha grietje grzegorz guido
  gul gulay gulcan gulsen gulsum gustaaf guus gwen gwendolyn habiba hadi hadya hafid hafida hafsa hajar hajo hakan hakim hakima hala
  halil halima halina hamid hamida hamit hamza han hana hanan hanane hanna hannah hanne hanneke hannes hannie hans harald hariet harm
  harmen harold harrie harriet harry harun hasan hasna hassan hassana hatice havva hayat haydar hayley heba hedwig hedy heidi heiko hein
  heleen helen helena helene helga hella helma hendrik hendrika hendrikje henk hennie henny henri henriette henrik herbert herma herman
  hermien hessel hester hesther hibo hicham hidde hilal hilbert hilda hilde hilke hilko hillie hind hiske hiwot hoda hodan houda
  houssain hubert hugo huib hulya humphrey huseyin hussain hussein hylke ibrahim ibtissam ida idil idris ielke iep ignace ihsan ikram
  ilham ilhan ilias iliass ilja ilona ilse ilyas imad iman imane imke imran ina inci indra ineke ines inez inge ingeborg ingmar ingrid
  iqra irem irena irene irfan iris irma iryna isa isaac isabel isabella isabelle ismael ismail isra issam istahil iva ivan ivana ivo
  ivonne iwan iwona iza izaak izabela jaap jac jack jackie jaco jacob jacoba jacolien jacqueline jacques jade jadon jadwiga jaimy jair
  jake jakob jakub jalal jamal jamie jamila jamilla jan jana janice janiek janina janine janna janne janneke jannes jannetje jannie jans
  janus jared jarik jarno jaro jaroslaw jasmijn jasmin jasmina jasmine jason jasper jay jayda jayden jaydon jaylano jaylinn jean jeanet
  jeanette jeanne jeannette jeff jeffrey jelena jelka jelle jelmer jelte jen jennifer jenny jens jente jeremia jeremy jermaine jeroen
  jerome jerry jesper jesse jessica jessie jessy jet jetske jette jettie jikke jildert jildou jill jim jimmy jip jitske joachim joan
  joana joanna joanne job jochem joey johan johanna johannes john johnny jojanneke jolanda jolanta jolie jolien jolijn jonas jonathan
  jonne joop joos joost jop jordan jordi jordy jorien jorik joris jorn jorrit jort jos jose josef josefien joseph josephine josh joshua
  josien josine josje jouke joy joyce juan judith jules julia julian juliana julie julien juliette julius jurgen juriaan jurjen jurre
  jurriaan justin justine justyna juul kaan kadir kai kamil kamila karel karen karim karima karin karina karla karlijn karol karolina
  karsten kasia kasper katarzyna kate katelijne katherine kathleen katinka katja katrien kay kaya kaylee kayleigh kayra kazimierz kees
  keith kelly kelvin kemal kenan kenneth kenny kenza kerem kerim kerstin kevin khadija khaled khalid khalil kia kian kiara kiki kim
  kimberley kimberly kinga kirsten kishan kitty kjeld klaar klaas klaasje klara koen koert koos kor koray kris krista kristel kristian
  kristien kristina krystyna krzysztof kubra kyan kylian kyra laila lamia lamyae lana lara lars laura lauren laurens laurie lea leah
  leandra leandro leen leendert leentje leila lejla lena leni lennard lennart lenny leo leon leona leonard leonie leontien leopold
  lesley leslie levent levi levin lex leyla lia liam lian liana lidia lidwien lidy lieke lies liesbeth lieselot liesje lieve lieven
  lilian liliana lilly lily lina linda linde lindsay lindsey lineke linn linsey lionel lisa lisanne lisette liv livia liza lizzy lobke
  loek loes lois lonneke lorenzo loretta lotje lotte lou loubna louis louisa louise lourens luc luca lucas lucia luciano lucie lucien
  lucienne ludo ludwina luigi luk lukas lukasz luke luna luuk lux lydia lynn maaike maaria maarten maartje mabel machteld maciej
  madeleine madelief madelon magda magdalena magnus mahad mahmoud mahmut mai maik mailin maja majda majid malak malgorzata malika malou
  manar mandy manon manouk manuel manuela mara maram marc marcel marcella marcia marcin marco marcus mare marek margaret margareta
  margaretha margit margo margot margreet margriet margrietha maria mariah mariam mariama marian mariana marianna marianne marie marieke
  mariel marielle marije marijke marijn marijne marika marina marinus mario marion mariska marissa marit marita marjan marjanne marjet
  marjolein marjolijn marjon mark marko marleen marlene marlies marlijn marloes marlon marlyn marnix maroua marouane marous marry marten
  martha martijn martin martina martine martinus marvin mary maryam maryse mascha mateo mateusz mathieu mathijs mathilde matthew
  matthias matthijs maud maureen maurice maurits max maxim maxime maya mayra maysa meaghan mechteld mees mehdi mehmet meike meindert
  melanie melek meliha melike melina melis melisa melissa melle melvin menno meral merel merhawi merijn mert merve meryem mesut metin
  mia michael michaela michal michel michelle michiel mick mickey miek mieke mies miguel mika mikail mike mila milan milou mimoun mina
  minke mira miranda mireille miriam mirjam miroslaw mirte mirthe mitch mitchell moad mohamad mohamed mohammad mohammed mohamud moira
  mona monica monika monique morad morgan moritz morris moses mouna mounir mourad moustafa muhammad muhammed munevver murat musa mustafa
  myra myron myrthe nabil nada nadia nadieh nadine nadir naima najat najib najim najma najoua naomi narges nasim nasira nasser nassim
  natacha natalia natalie nataliya natasha natasja nathalie nathan nawal nazan nazli nazmiye necati neeltje nel nele neslihan nesrin
  neva niamh nick nicky nico nicola nicolaas nicole niek niels nienke nihal nihat niki nikita nikki nikola nikolai nilay nilgun nils
  nina nine nisa nisrine nizar noa noah noel noelle noemi noor noortje nora norah norbert nordin noud nouf nour noura noureddine nova
  nuray nurcan nurgul nuri nuriye nynke oda odette odin okke oksana ola olaf oleksandr olena olga oliver olivia olivier oliwia ollie
  omar omer onno onur orhan orlando oscar oskar osman otis ouassim oumaima oumayma ozan ozge ozgur ozlem pablo paola pascal pascale
  patricia patrick patrycja paul paula paulien pauline pawel pedro peggy pelle pepijn perry peter petra petronella phileine philip
  philippe pien pier piet pieter pieternel pieternella pietje pim pinar piotr pip pleun pleuni polly poyraz priscilla priya przemyslaw
  puck quincy quinn quinten raban rabia rachel rachid rachida radboud radjesh rafael rafal raffi ragna rahel rahma raihana raisa rajesh
  ralf ralph ramazan rami ramon ramona rana randy rania raoul raquel rashid raul ravi rawan ray rayan rayen raymond rebecca recep reda
  reem refik regilio regina reinder reinhard reinier remco remi remon remy renata renate rene renee renske resat reshma resul reyhan ria
  rian rianne ricardo riccardo richard rick ricky rico ridouan rieke rien rietje rifka rik rikkert rima rina rinus rishi rita ritchie
  riva riza rob robbert robbie robert roberta roberto robin rochelle roderick rody roel roeland roelie roelien roelof roger rogier rohan
  roland rolf roman romana romano romee romeo romy ron ronald ronnie roos roosmarijn rosa rosalie rosanne rose roselien rosemarie roshni
  rosie rosita rowan rowena rowin roxanne roy ruben rudi rudolf rudy rukiye rumeysa rutger ruth ruud ruveyda ryan saad saar saartje saba
  sabah sabina sabine sabri sabrina sadaf sadik safa safae safiya sagal sahar sahra said saida sakina saleh salih salim salima salma
  saloua sam sama samantha samer samet samia samir samira sammy samrawit samuel sana sanae sander sandhia sandor sandra sandy sanna
  sanne sanneke santino saoud sara sarah sascha saskia savannah scott sean seb sebastiaan sebastian sebnem sef sefa selam selim selin
  selina selma sem semhar semih semra senait senna serdar serena sergio serhiy serkan serpil sevda sevgi sevil sevim sevval shaira
  shakira shan shanaya shane shanice shanna shannon shanti shaquille sharda sharmila sharon shaun shay sheila shelley sherida sherilyn
  sherwin shirley shivani shreya shyam siebe siebren siem siep sietse sietske sietze sigrid sil silas silke silvia simon simona simone
  sina sinan siobhan sipke sita sjaak sjaan sjef sjoerd sjoukje slawek slawomir soerin sofia sofie sofyan sonia sonja sophia sophie
  soraya souad soufian soufiane soukaina soumaya stan stanislaw stef stefan stefanie stefano stella sten stephan stephanie stephen
  steven stijn suat suleyman sultan sumaya sumeyye sunil suraya surya susan susanna susanne suus suzan suzanna suzanne sven svetlana
  swen sybren sylvana sylvester sylvia sylwia szymon taha tahir talitha tamar tamara tania tanja tara tarek tarik tatiana tatjana tayfun
  ted teddy teresa tesfay tess tessa teun teunis teuntje thalia thea theo theresa therese thierry thijmen thijs thirza thom thomas thor
  tia tibor tieme tiemen ties tiffany tijmen tijn tijs tilly tim timo timon timothy tina tineke tirza titia tjalling tjeerd tjerk
  tjitske tobias tom tomas tomasz tomek tommy ton toni tonnie tonny toos torben tracy trees trijnie trijntje trudy truus tugba tugce
  tunahan tuncay turgut tycho tyler tymen tyron tyrone tyson ugur ulas ulrich umit umut urbain urmie ursula urszula usman valentijn
  valentina valerie vanessa vedat veerle vera verena veronica veronique vesna vic vicky victor victoria vikram viktor vincent vinod
  viola violet virginia vivian vivianne volkan volodymyr wael wahid walid walter wanda wander warner waseem wassim wendela wendeline
  wendy werner wesley wiebe wiebren wieger wieke wies wieslaw wieteke wietse wiktor wiktoria wil wilbert wilco wilfred wilhelm
  wilhelmina wilke willeke willem willemien willemijn willemine willy wilma wim winnie winston wojciech wolf wolter wout wouter wytze
  xander xandra xavi xavier xenia yagmur yahya yaman yara yarah yasemin yasin yasmin yasmina yasmine yasser yassin yassine yassir yavuz
  yeliz yesim yigit yildiz ymke yohannes yolanda yonas yosra younes youness youp youri yousra youssef youssra ytsje yulia yunus yuri
  yusra yusuf yvette yvonne zachary zafer zaher zahra zaid zain zainab zakaria zara zayn zbigniew zeger zehra zekeriya zelda zeliha
  zeynep zina zineb zita zoe zoey zofia zohra zsa zuhal zuhra zuzanna zwaantje zwanet
`);
