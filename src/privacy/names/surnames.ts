/** Usual surnames in the Netherlands, our own list, without prefix: they tell where nothing else does. */
import { readWords } from "./word-list.js";

export const surnames = readWords(`
  aalbers aarts abbas abdi abdullah achterberg adriaanse ahmed akkerman akkermans aksoy alberts ali altena amrani appelman arends arslan asante aslan atalay aydin aydın baars bakker bakkers bakir bal balci bangma barends bax beek
  beekman beemster beers begum bekker bekkers benali bennani bennink berends berg berkhout bhagwandin bijl bijlsma blok bloemen blom blommaert boer boersma bogaard bolt bonnema boonstra boot bos bosch bosma bosman bosman bouali bouazza
  bouma boukhari boutaib bouwman bouwmeester braak brands brandsma breedveld brinkman broek broekhuizen broeders brouwer brouwers bruijn bruin bruins brink buijs burger burgers buuren can castelein celik çelik çetin chahid cohen
  cornelissen dam dekker dekkers demir demirci dijk dijkhuizen dijkman dijkstra doğan dogan dongen doorn driessen dubois duijn eijk elst engelen erdem erdogan ersoy evers eversdijk faber feenstra fernandes franken gerrits gerritsen gerritse
  gils goede goossens graaf groen groenendijk groeneveld groenewoud groot güler gunes güneş haan haas hagen hamdaoui hamers hartman haddou hassan heijden heijmans hendriks hendrikse hendriksen hermans hermsen heuvel heus hoek hoekstra hoeven hofman hofstede
  hofstra hoogendoorn hoogland horst houtman huijbregts huisman huizinga jaarsma jacobs jager jansen janse janssen janssens jans jansma jong jonge jongsma jonker kamp kamphuis kandemir kaplan kaptein karaca karimi kaya keizer kemp kerkhof kılıç kilic kiers klaassen
  klein kleijn kloosterman kooij kooistra koç kok koning konings koopman koopmans koster kosters kovacs kowalczyk kowalski kraaijeveld kramer kroon kruijf kuijpers kuiper kuipers kurt laan lambert lammers landman lange laar leeuw leeuwen lewandowski linden
  loon maas maes mahabier man marinus martens martinez mazur meer meeuwissen meijer meijers meulen meyer michels mohamed mohan mol molenaar mouhib mulder mulders nguyen nieuwenhuis nijhuis nijland nijman nowak ooms oostenrijk oosterhuis özdemir ozdemir
  öztürk ozturk parlevliet pathirana patel peeters peters pieters pietersen pinas ploeg poel polat polman postma pool pot prins ramdin ramdas rademaker ramlal rietveld ridder rijnders roelofs roos rooij rooijen ruijter ruiter sahin şahin sandberg santos sari schaap schaik scholten
  scholtens schouten schrijver schuurman sewdien singh sital slot smeets smit smits snijder snijders snoek spaans spek staal stam steen stolk straten strijbos swart tahiri tamminga teunissen tas terpstra timmer timmerman timmermans tjon tol tromp tuin
  uyar veen veenstra velde velden velzen ven verbeek verberne verburg verhagen verhoef verhoeven verkerk vermeer vermeulen verschoor versteeg versteegh verweij vink visscher visser vissers vliet vloet voorn vos vries vroom waal waard wal wagenaar warmerdam weer
  weerd weijers wetering mortel bunt werf westerhof westra wiel wiersma wijk wijngaarden willems willemse willemsen winter wisniewski wit witte woerd wolf wolters wong woudstra wouters yavuz yilmaz yıldırım yıldız yildirim yildiz yılmaz zeeuw zielinski zijlstra zwart
  azzaoui aziz bakkali bouzid chaara daoudi el-idrissi fassi haddad hajji idrissi kaddouri khalil lahlou mansouri mokhtari moussaoui naciri ouali ouchen rachidi saidi sbai tahri yassini zahraoui ziani
`);

/** How many a surname ends. */
export const surnameEnd =
  /.{2}(?:sen|ssen|stra|sma|inga|enga|kema|mans|ink|huizen|huis|veld|veen|berg|dijk|oğlu|oglu|ski|ska|wicz|czyk|czak|enko|ović|ic|oui|ani|idi|ouni|singh|persad|endonk|kens|tjes|sson|son|wijk|horst|meijer|broek|kamp|man)$/u;
