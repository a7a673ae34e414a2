/** Usual surnames in the Netherlands, our own list, without prefix: they tell where nothing else does. */
import { readWords } from "./word-list.js";

export const surnames = readWords(`
  aalbers aarts abbas abdi abdullah achterberg adriaanse ahmed akkerman akkermans aksoy alberts ali altena amelsvoort amrani appelman arends arslan asante aslan atalay aydin aydın aziz azzaoui baars bakir bakkali bakker
  bakkers bal balci bangma barends bax beek beekman beemster beers begum bekker bekkers benali bennani bennink berends berg berkel berkhout beukering bhagwandin bijl bijleveld bijlsma blaauw bloemen blok blokland blom
  blommaert boekema boer boersma bogaard bolt bommel bonnema boogaard boonstra boot bos bosch bosma bosman bouali bouazza boukhari bouma boutaib bouwens bouwman bouwmeester bouzid braak brands brandsma breedveld brink
  brinkman broeders broek broekhuizen brouwer brouwers bruijn bruijne bruin bruine bruins buijs bunt burger burgers buuren can castelein celik chaara chahid coenen cohen cornelissen croes dalen dam daoudi dekker dekkers demir
  demirci dijk dijkhuizen dijkman dijkstra dogan dongen doorenbos doorn doornbos dorst doğan drent driessen dubois duijn eerden eijk el-idrissi elst empel engelen erdem erdogan ersoy es esch evers eversdijk everts faber fassi
  feenstra fernandes franken gebre gelder gerrits gerritse gerritsen geurts gijsbers gils ginkel goede goossens graaf grinsven groen groenendijk groeneveld groenewoud groot gunes güler güneş haan haas haddad haddou hagen haile hajji
  hamdaoui hamers hamid hartman hartog hassan hazelaar heemskerk hees heijden heijmans hendriks hendrikse hendriksen hermans hermsen heus heuvel hoek hoekstra hoeven hofman hofstede hofstee hofstra hoof hoogendoorn hoogerwerf
  hoogland horst houtman huijbregts huisman huizinga hulshof hussein idrissi jaarsma jacobs jager jama jans janse jansen jansma janssen janssens jhinkoe jong jonge jongsma jonker jonkers kaddouri kamp kamphuis kamps
  kandemir kaplan kaptein karaca karimi kaur kaya keijzer keizer kemp kerkhof kerkhoff khalil kiers kilic klaassen kleijn klein kloosterman knegt kok kolk koning konings kooij kooistra koopman koopmans kooten koster kosters
  kovacs kowalczyk kowalski koç kraaijeveld kramer kramers kroes kroon kruijf kruse kuijpers kuiper kuipers kumar kurt kılıç laan laar lahlou lambert lamberts lamers lammers lammerts landman lange leenders leeuw leeuwen
  lewandowski lieshout linden loenen looij loon maanen maarse maas maes mahabier man mansouri marinus martens martinez mazur meer meeuwissen meijer meijers meulen meyer michels middelkoop mohamed mohan mokhtari mol molenaar
  molendijk mortel mouhib moussaoui mulder mulders naciri nagel nguyen nieuwenhuis nijboer nijhuis nijland nijman noordhoek nowak oers oever oirschot oldenburger oomen ooms oort oostenrijk oosterhuis oosterling ouali ouchen
  oudshoorn overbeek ozdemir ozturk paauw parlevliet patel pathirana pattipeilohy peeters pengel peters pieters pietersen pinas ploeg poel polat polman pool postma postmus pot prins pronk rachidi rademaker ramcharan
  ramdas ramdin ramlal rashid ravenstein ree reijnders ridder rietveld rijnders roelofs rooij rooijen roos rosario rossum ruijter ruiter rumpt rutten sahin saidi salah sandberg santos sari sbai schaap schaik scheffer schipper
  scholten scholtens schoonhoven schouten schreuder schrijver schutte schuurman sewdien sharma sijtsma singh sital slagter slot smeets smit smits smulders snijder snijders snoek spaans spaargaren spek staal stam staveren
  steen stolk straten strijbos swart tahir tahiri tahri talsma tamminga tas teeuwen terpstra tesfay teunissen timmer timmerman timmermans tjon tol tromp tuin tuyl uitert uyar veen veenstra velde velden velzen ven verbeek
  verberne verburg verdonk verhagen verhoef verhoeven verkerk verkuijl vermaat vermeer vermeulen verschoor verschuren versteeg versteegh verweij vink visscher visser vissers vliet vloet vonk voorn vos vries vroom vugt vuuren waal
  waard wagenaar wal warmerdam warsame waveren weer weerd weijden weijers werf wessels westerhof westra wetering wezel wiegers wiel wierenga wiersinga wiersma wijdenbosch wijk wijngaarden willems willemse willemsen winter
  wisniewski wit witte woerd wolf wolters wong woude woudstra wouters yassini yavuz yildirim yildiz yilmaz yousef yıldırım yıldız yılmaz zahraoui zanden zanten zeeuw ziani zielinski zijlstra zuidam zuidema zuilen zwart
  zwiers zwieten çelik çetin özdemir öztürk şahin
`);

/** How many a surname ends. */
export const surnameEnd =
  /.{2}(?:sen|ssen|stra|sma|inga|enga|kema|mans|ink|huizen|huis|veld|veen|berg|dijk|oğlu|oglu|ski|ska|wicz|czyk|czak|enko|ović|ic|oui|ani|idi|imi|(?:er|en)hof|ouni|singh|persad|endonk|kens|tjes|sson|son|wijk|horst|meijer|broek|kamp|man)$/u;
