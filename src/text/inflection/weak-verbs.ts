// What comes in: nothing. What goes out: the weak verbs of everyday Dutch, without a prefix and but for those on -eren, as
// a reviewable list, so that their finite forms lead back to them: werkt → werken, opbelde → opbellen.

import { readWords } from "./word-list.js";

/** Also verbs that only occur behind a prefix: nodigen in uitnodigen, kondigen in aankondigen. */
export const WEAK_VERBS: ReadonlySet<string> = readWords(`
aaien aarden aarzelen achten ademen antwoorden appen arbeiden armen azen babbelen baden bakenen bakkeleien balen balken
ballen balsemen baren basketballen baten bazen bedelen beelden beitelen bekvechten bellen bengelen beuken beulen beven
bezemen bezigen biechten biggelen bikken biljarten blaffen blaken blauwen bleken bloeden bloeien bloggen blokken blozen
bluffen blussen bobbelen boeien boeken boemelen boenen boeren boeten boffen bokken boksen bollen bolwerken bommen bonken
bonzen bootsen borduren boren borgen borrelen borstelen botsen botten bouwen boycotten brabbelen braken branden brassen
breiden breien briefen briesen broeden broeien brokkelen brommen bruinen bruisen brullen brunchen buffelen buitelen
bukken bulken bundelen bungelen buurten cancelen carpoolen cashen casten chatten checken chillen claimen coachen
counselen crashen crawlen creëren crossen dagdromen dagen dagvaarden dammen dampen danken dansen dartelen dauwen
debuggen deinen deinzen dekken delen dempen deppen derven deugen deuken dichten dienen diepen dijen dikken dimmen dippen
dobbelen doden doelen doemen doezelen dokken dolen dollen dommelen dompelen dooien dopen doppen dorsen dorsten dossen
douchen doven downloaden draaien dralen drammen draven dreigen drenken drentelen dreunen dribbelen drillen drogen dromen
drommen drukken drummen druppelen dubbelchecken dubbelen dubben duchten duiden duikelen duimen duizelen dulden dumpen
dunnen duren durven dutten duvelen duwen dwalen dwarrelen dwarsbomen dweilen dwepen effenen eggen eigenen eindigen eisen
enigen enten erven evenaren fabelen falen faxen feesten feilen fietsen fiksen filmen finishen fitten flansen flappen
flensen flessen fleuren flikken flippen flirten flitsen floepen floppen focussen fokken fonkelen foppen friemelen
frissen frituren frommelen fronsen fuiven galmen gamen gapen gappen garen geeuwen geilen geselen geuren gidsen giebelen
giechelen gieren gijzelen gillen ginnegappen glanzen glimlachen glippen gloeien gloren gluren gniffelen gokken golfen
golven gommen gonzen goochelen googelen gooien gorden gorgelen graaien grabbelen grauwen grazen grendelen grenzen
grienen grieven griezelen grijnzen grillen grimassen grimmen grinniken grissen groeien groenen groeten grommen
grondvesten grossieren groten gruwelen gruwen gulpen gunnen gymmen haasten hacken hagelen haken hakkelen hakken halen
handballen handelen handhaven handicappen handwerken happen harden harken harnassen haspelen haten hechten heersen
heiligen hekelen heksen helen helzen hengelen herbergen heugen heulen hevelen hijgen hikken hinkelen hinken hinniken
hitsen hobbelen hoeden hoepelen hoesten hogen hokken hollen hompelen honen honkballen hooien hopen hoppen horen horten
hossen hotsen hozen huichelen huilen huisvesten huizen huldigen hullen huppelen huren hurken husselen hutselen huwen
ijken ijlen interviewen invloeden jachten jammen janken jassen jatten jengelen jennen jeuken joelen joggen joinen jokken
jubelen juichen jutten kaarden kaarten kaatsen kabbelen kaften kajakken kakelen kakken kallen kalven kamen kammen kampen
kantelen kapen kappen kapseizen karren kastijden katten kauwen keepen keffen kegelen kenmerken kennen kenschetsen
kentekenen kermen kerstenen kerven ketenen ketsen keuren keuvelen kibbelen kicken kidnappen kieken kiemen kienen kieren
kietelen kikken kippen kirren kissebissen kisten kittelen kladden klagen klampen klappen klapwieken klaren klauwen
kleden kleinen klemmen kleppen kletsen kleumen kleunen kleuren kleven klieven klikken klitten klonen klooien kloppen
klossen klotsen kloven klungelen klunzen klussen klutsen knabbelen knagen knakken knallen knappen knarsen knauwen kneden
knellen kneuzen knevelen knibbelen knielen kniezen knikken knipogen knippen knoeien knokken knopen knorren knotten
knuffelen knuppelen knutselen koekeloeren koelen koersen kogelen koken kokhalzen kokkerellen kondigen konkelen
konterfeiten kooien koppelen koppen korrelen korten kotsen kraaien krabbelen krabben kraken kramen krassen krenken
kreukelen kreuken kreunen kriebelen krielen kringelen krioelen kroelen krommen kronen kronkelen kroppen kruiden
kruien kruimelen kruisen kruisigen krullen kuchen kuieren kuipen kuisen kuren kussen kwaken kwakkelen kwakken kwebbelen
kweken kwekken kwellen kwetsen kwijlen kwijnen kwispelen kwisten labelen laken lakken lallen landen langen lanterfanten
lappen ledigen legen leggen leiden lekken lenen lengen lenigen lenzen lepelen lessen letten leunen leuren leven lichten
liefkozen liften lijmen lijnen lijsten lijven liken likkebaarden likken linken lispelen lobbyen loeien loensen loeren
lokken lollen lonen lonken loochenen loodsen looien loonen lossen loten loven lozen luchten luiden luieren luizen lukken
lullen lummelen lunchen lusten lynchen maaien machtigen maffen mailen maken markten martelen matigen matsen matten
mededelen melden menen mengen mennen meppen merken mesten metselen miauwen middelen mijnen mikken minachten minnen
missen misten mixen moeien moffelen mokken mollen mompelen monden monitoren moorden morrelen morren morsen motregenen
muiten mummelen munten murmelen naaien naasten nagelen neigen nestelen netten netwerken neuken neuzelen neuzen nevelen
nieten niezen niksen nippen noden nodigen noemen noodzaken nopen nuttigen oefenen ogen oogsten oordelen oormerken
openbaren openen ordenen ouwehoeren paaien pachten paffen pakken palen pappen parelen passen patsen peddelen peilen
peinzen pekelen pellen pendelen pennen penselen peppen persen pesten peuzelen picknicken pieken piepen pijnigen pikken
pimpelen pingelen pinken pinnen pionieren pissen pitchen pitten plaatsen plagen plakken plamuren plannen planten plassen
plaveien pleiten plempen plengen plenzen pletten plezieren ploegen ploffen plonzen plooien plotten pluggen
plukken pochen poedelen poepen poetsen poffen pogen poken polijsten polsen pompen ponsen popelen posten poten potten
praaien prakken pralen praten prediken preken prenten prevelen priegelen priemen prijken prikkelen prikken printen
proesten proeven promoten pronken proosten proppen pruilen pruimen prutsen pruttelen puffen puilen pulken pushen putten
puzzelen quoten raadplegen raaskallen radbraken rafelen raffelen raken ramen rammelen rammen randen rangschikken ranken
ranselen rapen rappen raspen ratelen ravotten razen rechten rechtvaardigen redden regelen regenen reiken reikhalzen
reilen reinigen reizen rekenen rekken relaxen rellen remmen rennen reppen resetten resten reutelen reven richten rijmen
rijpen rillen rimpelen ringen rinkelen ritselen ritsen rochelen rocken roddelen roeien roemen roeren roesten roffelen
roken rollen rolschaatsen rommelen ronden ronken ronselen rooien rotten rotzooien rouwen roven ruften ruien ruilen
ruimen ruisen rukken rumoeren runnen rusten ruwen sabbelen sarren sausen scannen schaatsen schaden schaduwen schaffen
schakelen schaken schalen schallen schamen schampen scharen scharnieren scharrelen schatten schaven schelen schermen
schermutselen scherpen schertsen schetsen scheuren schiften schikken schillen schimmelen schimpen schminken schoeien
schoffelen schokken scholen schommelen schonen schooien schoppen schorsen schorten schotelen schouwen schrammen
schransen schrapen schrappen schreeuwen schreien schrobben schroeien schroeven schrokken schromen schrompelen schubben
schudden schuifelen schuimen schuren schutten schuwen scoren screenen scrollen seinen shoppen showen sieren sijpelen
simmen sissen sjansen sjezen sjoemelen sjokken sjorren sjouwen skaten slaapwandelen slachten slagen slaken slaven
slechten slepen sleuren sleutelen slieren slijmen slikken slippen slissen sloffen slokken slopen sloven sluieren sluizen
slurpen smachten smaden smaken smakken smeden smeken smeulen smoezelen smoezen smokkelen smoren smullen snaaien snacken
snakken snappen snauwen sneeuwen snellen snerpen sneuvelen snikken snoeien snoepen snoeven snorken snorren snuffelen
snurken soebatten soezen sollen sommen soppen spalken sparen sparren spartelen spatten speechen spekken spelden spelen
spellen spenen speuren spieden spiegelen spieken spijbelen spijzen spitsen spitten splitsen splitten spoeden spoelen
spoken sponsoren sporen sporten spotten sprankelen sprayen spreiden sprenkelen sprieten sprinten sproeien sprokkelen
 spuien spuwen squashen staken stalken stallen stamelen stammen stampen stampvoeten stapelen stappen staren
starten staven stekken stellen stelpen stemmen stempelen stenigen steppen sterken steunen stevenen stichten stijven
stikken stillen stippelen stippen stoeien stoelen stoffen stofzuigen stoken stollen stomen stommelen stompen stoppen
storen stormen storten stouwen straffen stralen stranden strekken strelen stremmen strengelen strepen stressen streven
striemen strikken strippen stroken stromen strompelen strooien stropen stroppen struikelen struinen stuiptrekken stuiten
stuntelen stunten sturen stutten stuwen suffen suilen suizen sukkelen surfen sussen swingen swipen switchen tackelen
tafelen taken talen talmen tanden tanken tappen tarten tasten tekenen telen tellen temmen tennissen tergen testen teuten
tieren tikkelen tikken tillen tingelen tinkelen tintelen tinten tippelen tippen tobben tochten toejuichen toeren toetsen
toeven tokkelen tolken tollen tomen tonen tooien toonzetten toppen tornen tossen touwen trachten trainen tranen
trappelen trappen treuren treuzelen trillen trimmen trippelen troggelen trommelen trompetten tronen troosten trouwen
tuigen tuimelen tuinen tuinieren tuiten tukken turen turnen turven twijfelen twijnen twinkelen twisten typen uiten
vaarden vaardigen vagen vasten vatten vegen veilen veinzen velen vellen venten vergen vervelen verven vesten vestigen
vieren vijlen vijzelen vissen vitten vlammen vlassen vleien vlekken vloeien vloeken vlotten vluchten voeden voegen
voelen voeren voetballen volgen volharden volleyballen vonken vonnissen vormen vorsen vreemden vrezen vrijwaren vullen
vuren waaieren waarborgen waarmerken waarschuwen wachten waden wagen waggelen waken walgen wallen walmen walsen
wandelen wanen wanhopen wankelen wantrouwen wapenen warmen warrelen warren wasemen watertanden wauwelen wedden weeklagen
weiden weifelen weken wekken welven wemelen wenden wenen wenken wennen wensen wentelen werken wervelen wetten wettigen
wichelen wiebelen wieden wiegelen wiegen wielen wijden wijzigen wikkelen wikken willigen wimpelen winkelen wippen
wisselen wissen woeden woelen wonden wonen worstelen wortelen wraken wrikken wroeten wrokken wuiven wurgen wurmen yellen
zaaien zadelen zagen zakken zalven zamelen zaniken zappen zegelen zegenen zegevieren zeiken zeilen zengen zetelen zetten
zeulen zeuren zeven zichten zinnen zinspelen zoemen zoenen zoeten zondigen zoomen zorgen zuchten zwaaien zwachtelen
zwalken zwammen zwarten zwendelen zwenken zwermen zweten zwetsen zweven zwichten zwiepen zwieren zwijmelen zwoegen
`);
