// What comes in: nothing. What goes out: the strong and irregular verbs of Dutch, reviewable line by line.

import { readWords } from "./word-list.js";

/** The parts of a strong or irregular verb that its infinitive does not give away. */
export interface StrongVerb {
  readonly infinitive: string;
  /** Present forms where these are irregular; empty when they follow from the infinitive. */
  readonly present: readonly string[];
  readonly pastSingular: readonly string[];
  readonly pastPlural: readonly string[];
  /** As it stands without a separable prefix: gesloten, begonnen. */
  readonly participles: readonly string[];
}

// infinitive | past singular | past plural | participle | irregular present; alternatives share a column.
const LINES = `
bakken | bakte | bakten | gebakken
bannen | bande | banden | gebannen
barsten | barstte | barstten | gebarsten
bederven | bedierf | bedierven | bedorven
bedriegen | bedroog | bedrogen | bedrogen
beginnen | begon | begonnen | begonnen
bergen | borg | borgen | geborgen
bevelen | beval | bevalen | bevolen
bewegen | bewoog | bewogen | bewogen
bezinnen | bezon | bezonnen | bezonnen
bezwijken | bezweek | bezweken | bezweken
bidden | bad | baden | gebeden
bieden | bood | boden | geboden
bijten | beet | beten | gebeten
binden | bond | bonden | gebonden
blazen | blies | bliezen | geblazen
blijken | bleek | bleken | gebleken
blijven | bleef | bleven | gebleven
blinken | blonk | blonken | geblonken
braden | braadde | braadden | gebraden
breken | brak | braken | gebroken
brengen | bracht | brachten | gebracht
brouwen | brouwde | brouwden | gebrouwen
buigen | boog | bogen | gebogen
delven | dolf delfde | dolven delfden | gedolven
denken | dacht | dachten | gedacht
dingen | dong | dongen | gedongen
doen | deed | deden | gedaan | doe doet
dragen | droeg | droegen | gedragen
drijven | dreef | dreven | gedreven
dringen | drong | drongen | gedrongen
drinken | dronk | dronken | gedronken
druipen | droop | dropen | gedropen
duiken | dook | doken | gedoken
dunken | docht | dochten | gedocht
dwingen | dwong | dwongen | gedwongen
ervaren | ervoer ervaarde | ervoeren ervaarden | ervaren
eten | at | aten | gegeten
fluiten | floot | floten | gefloten
gaan | ging | gingen | gegaan | ga gaat
gelden | gold | golden | gegolden
genezen | genas | genazen | genezen
genieten | genoot | genoten | genoten
geven | gaf | gaven | gegeven
gieten | goot | goten | gegoten
glijden | gleed | gleden | gegleden
glimmen | glom | glommen | geglommen
graven | groef | groeven | gegraven
grijpen | greep | grepen | gegrepen
hangen | hing | hingen | gehangen
hebben | had | hadden | gehad | heb hebt heeft
heffen | hief | hieven | geheven
helpen | hielp | hielpen | geholpen
heten | heette | heetten | geheten
hijsen | hees | hesen | gehesen
hoeven | hoefde | hoefden | gehoefd gehoeven
houden | hield | hielden | gehouden | houd houdt hou
houwen | hieuw | hieuwen | gehouwen
jagen | joeg jaagde | joegen jaagden | gejaagd
kiezen | koos | kozen | gekozen
kijken | keek | keken | gekeken
klimmen | klom | klommen | geklommen
klinken | klonk | klonken | geklonken
kluiven | kloof | kloven | gekloven
knijpen | kneep | knepen | geknepen
komen | kwam | kwamen | gekomen | kom komt
kopen | kocht | kochten | gekocht
krijgen | kreeg | kregen | gekregen
krijsen | krijste krees | krijsten kresen | gekrijst gekresen
krimpen | kromp | krompen | gekrompen
kruipen | kroop | kropen | gekropen
kunnen | kon | konden | gekund | kan kun kunt
kwijten | kweet | kweten | gekweten
lachen | lachte | lachten | gelachen
laden | laadde | laadden | geladen
laten | liet | lieten | gelaten
lezen | las | lazen | gelezen
liegen | loog | logen | gelogen
liggen | lag | lagen | gelegen
lijden | leed | leden | geleden
lijken | leek | leken | geleken
lopen | liep | liepen | gelopen
malen | maalde | maalden | gemalen
melken | molk melkte | molken melkten | gemolken
meten | mat | maten | gemeten
mijden | meed | meden | gemeden
moeten | moest | moesten | gemoeten | moet
mogen | mocht | mochten | gemogen gemoogd | mag
nemen | nam | namen | genomen
nijpen | neep | nepen | genepen
ontginnen | ontgon | ontgonnen | ontgonnen
ontluiken | ontlook | ontloken | ontloken
overlijden | overleed | overleden | overleden
plegen | pleegde placht | pleegden plachten | gepleegd
pluizen | ploos | plozen | geplozen
prijzen | prees | prezen | geprezen
raden | ried raadde | rieden raadden | geraden
rijden | reed | reden | gereden
rijgen | reeg | regen | geregen
rijten | reet | reten | gereten
rijzen | rees | rezen | gerezen
roepen | riep | riepen | geroepen
ruiken | rook | roken | geroken
scheiden | scheidde | scheidden | gescheiden
schelden | schold | scholden | gescholden
schenden | schond | schonden | geschonden
schenken | schonk | schonken | geschonken
scheppen | schiep schepte | schiepen schepten | geschapen geschept
scheren | schoor | schoren | geschoren
schieten | schoot | schoten | geschoten
schijnen | scheen | schenen | geschenen
schijten | scheet | scheten | gescheten
schrijden | schreed | schreden | geschreden
schrijven | schreef | schreven | geschreven
schrikken | schrok schrikte | schrokken schrikten | geschrokken geschrikt
schuilen | school schuilde | scholen schuilden | gescholen geschuild
schuiven | schoof | schoven | geschoven
slaan | sloeg | sloegen | geslagen | sla slaat
slapen | sliep | sliepen | geslapen
slijpen | sleep | slepen | geslepen
slijten | sleet | sleten | gesleten
slinken | slonk | slonken | geslonken
sluipen | sloop | slopen | geslopen
sluiten | sloot | sloten | gesloten
smelten | smolt | smolten | gesmolten
smijten | smeet | smeten | gesmeten
snijden | sneed | sneden | gesneden
snuiten | snoot | snoten | gesnoten
snuiven | snoof | snoven | gesnoven
spannen | spande | spanden | gespannen
spijten | speet | speten | gespeten
spinnen | spon | sponnen | gesponnen
splijten | spleet | spleten | gespleten
spreken | sprak | spraken | gesproken
springen | sprong | sprongen | gesprongen
spruiten | sproot | sproten | gesproten
spugen | spuugde spoog | spuugden spogen | gespuugd gespogen
spuiten | spoot | spoten | gespoten
staan | stond | stonden | gestaan | sta staat
steken | stak | staken | gestoken
stelen | stal | stalen | gestolen
sterven | stierf | stierven | gestorven
stijgen | steeg | stegen | gestegen
stinken | stonk | stonken | gestonken
stoten | stootte | stootten | gestoten
strijden | streed | streden | gestreden
strijken | streek | streken | gestreken
stuiven | stoof | stoven | gestoven
treden | trad | traden | getreden
treffen | trof | troffen | getroffen
trekken | trok | trokken | getrokken
vallen | viel | vielen | gevallen
vangen | ving | vingen | gevangen
varen | voer | voeren | gevaren
vechten | vocht | vochten | gevochten
verdrieten | verdroot | verdroten | verdroten
verdwijnen | verdween | verdwenen | verdwenen
vergeten | vergat | vergaten | vergeten
verliezen | verloor | verloren | verloren
verslinden | verslond | verslonden | verslonden
verwelkomen | verwelkomde | verwelkomden | verwelkomd | verwelkom verwelkomt
verzinnen | verzon | verzonnen | verzonnen
vinden | vond | vonden | gevonden
vlechten | vlocht | vlochten | gevlochten
vliegen | vloog | vlogen | gevlogen
vouwen | vouwde | vouwden | gevouwen
vragen | vroeg | vroegen | gevraagd
vreten | vrat | vraten | gevreten
vriezen | vroor | vroren | gevroren
vrijen | vree vrijde | vreeën vrijden | gevreeën gevrijd
waaien | waaide woei | waaiden woeien | gewaaid
wassen | waste wies | wasten wiesen | gewassen
wegen | woog | wogen | gewogen
werpen | wierp | wierpen | geworpen
werven | wierf | wierven | geworven
weten | wist | wisten | geweten
weven | weefde | weefden | geweven
wijken | week | weken | geweken
wijten | weet | weten | geweten
wijzen | wees | wezen | gewezen
willen | wilde wou | wilden wouden | gewild | wil wilt
winden | wond | wonden | gewonden
winnen | won | wonnen | gewonnen
worden | werd | werden | geworden
wreken | wreekte | wreekten | gewroken
wrijven | wreef | wreven | gewreven
wringen | wrong | wrongen | gewrongen
zeggen | zei zegde | zeiden zegden | gezegd
zenden | zond | zonden | gezonden
zien | zag | zagen | gezien | zie ziet
zijn | was | waren | geweest | ben bent is
zingen | zong | zongen | gezongen
zinken | zonk | zonken | gezonken
zitten | zat | zaten | gezeten
zoeken | zocht | zochten | gezocht
zouten | zoutte | zoutten | gezouten
zuigen | zoog | zogen | gezogen
zuipen | zoop | zopen | gezopen
zullen | zou | zouden | | zal zul zult
zwelgen | zwolg | zwolgen | gezwolgen
zwellen | zwol | zwollen | gezwollen
zwemmen | zwom | zwommen | gezwommen
zweren | zwoer zweerde | zwoeren zweerden | gezworen
zwerven | zwierf | zwierven | gezworven
zwijgen | zweeg | zwegen | gezwegen
`;

/** The strong and irregular verbs by infinitive. */
export const STRONG_VERBS: ReadonlyMap<string, StrongVerb> = new Map(
  LINES.trim()
    .split("\n")
    .map((line) => {
      const [infinitive = "", pastSingular = "", pastPlural = "", participles = "", present = ""] = line.split("|");
      const name = infinitive.trim();
      return [
        name,
        {
          infinitive: name,
          present: [...readWords(present)],
          pastSingular: [...readWords(pastSingular)],
          pastPlural: [...readWords(pastPlural)],
          participles: [...readWords(participles)],
        },
      ];
    }),
);

/** Verbs that look like a prefix and a strong verb but are weak: ontmoeten, ontmoette. */
export const WEAK_DESPITE_LOOKS: ReadonlySet<string> = readWords("beprijzen herprijzen ontmoeten verprijzen");
