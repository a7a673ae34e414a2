// What comes in: nothing. What goes out: two more lots of word families, of this field and of every day, each written
// down before it was run. The first lot was read while building; the second was at 97 % in its first run, none wrong.

import type { Family } from "./inflection-families.js";

/** word | other forms of its lemma | close words of other lemmas */
function readFamilies(lines: string): readonly Family[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map(([word = "", forms = "", others = ""]) => [word, `${word} ${forms}`.trim(), others]);
}

export const everydayFamilies: readonly Family[] = readFamilies(`
aanleiding | aanleidingen | aanleiden leiden geleid
afzender | afzenders | afzenden zender
allochtoon | allochtonen |
ambtenaar | ambtenaren ambtenaars ambtenaartje | ambt ambtelijk ambten
antwoord | antwoorden antwoordje | antwoordde beantwoord woord woorden
arbeidsovereenkomst | arbeidsovereenkomsten | arbeid overeenkomen
auto | auto's autootje autootjes | automatisch autonoom
baan | banen baantje baantjes | bannen ban bang
baby | baby's baby'tje | babysit
bacterie | bacteriën | bacterieel
bal | ballen balletje balletjes | baal balen balie
band | banden bandje | bond bonden bandiet
bank | banken bankje bankjes | bang bankier
bed | bedden bedje bedjes | bidden beed
begrip | begrippen | begrijpen begrepen grip
beroep | beroepen | beroept geroepen beriep
bijlage | bijlagen bijlages | bijleggen
blik | blikken blikje | blikt bleek blij
bloem | bloemen bloemetje bloempje | bloeien
boek | boeken boekje boekjes | geboekt boekt boekhouder
boom | bomen boompje boompjes | bom bommen
bord | borden bordje | boord boorden
bril | brillen brilletje |
broer | broers broertje broertjes | broeder broed
brug | bruggen bruggetje bruggetjes | brugklas
budget | budgetten budgetje | budgetteren
bureau | bureaus bureautje | bureaucratie buur
buur | buren | buurt buurman buurten
buurman | buurmannen buurmannetje | buurt buur
cadeau | cadeaus cadeautje cadeautjes |
café | cafés cafeetje | caféhouder
camera | camera's cameraatje | camper
catalogus | catalogi catalogussen |
centrum | centra centrums centrumpje | centraal
chauffeur | chauffeurs |
chef | chefs |
collectief | collectieven | collectie collecties
commissie | commissies | commissaris
consulent | consulenten | consult consulten
coördinator | coördinatoren coördinators | coördineren coördinatie
cursus | cursussen | cursief
cv | cv's |
dame | dames dametje | dammen dam
deel | delen deeltje deeltjes | deelde gedeeld del
detail | details | detailleren
deur | deuren deurtje deurtjes | duren duur
dief | dieven diefje | diep
diner | diners | dineren
dochter | dochters dochtertje dochtertjes | docht
docent | docenten |
doel | doelen doeltje doelen | doelt doelde bedoeld doen
dokter | dokters doktertje | doctor
dorp | dorpen dorpje dorpjes | dor
drempel | drempels drempeltje | drempelt
druppel | druppels druppeltje | gedruppeld druppelt
eis | eisen | eist geëist eiste ijs
emotie | emoties | emotioneel
evenement | evenementen | even
examen | examens |
familie | families | familiair
feit | feiten feitje | feitelijk
fiets | fietsen fietsje fietsjes | fietst gefietst fietser
fonds | fondsen |
formulier | formulieren formuliertje | formuleren
foto | foto's fotootje fotootjes | fotograaf
fout | fouten foutje foutjes |
functie | functies | functioneren functioneel
garage | garages |
gang | gangen gangetje | gaan ging gangbaar
gebeurtenis | gebeurtenissen | gebeuren gebeurt
geheim | geheimen geheimpje geheime |
geval | gevallen gevalletje | vallen viel
gids | gidsen gidsje |
glas | glazen glaasje glaasjes |
groep | groepen groepje groepjes | gegroepeerd groeperen roepen
haven | havens |
hand | handen handje handjes handjes | handelen handig
herinnering | herinneringen | herinneren herinnerd
hobby | hobby's hobby'tje |
hond | honden hondje hondjes | honderd
hoofd | hoofden hoofdje | hoofdzaak
hotel | hotels hotelletje |
hypotheek | hypotheken | hypothese
identiteit | identiteiten |
ingang | ingangen | ingaan inging
ingreep | ingrepen | ingrijpen ingegrepen greep
jaar | jaren jaartje jaartjes | jarig jaarlijks
jas | jassen jasje jasjes |
jongen | jongens jongetje jongetjes | jong jonger
kaas | kazen kaasje |
kamer | kamers kamertje kamertjes | kameraad
kat | katten katje |
keuken | keukens keukentje | kuiken
kies | kiezen kiesje | gekozen koos
klas | klassen klasje klasjes | klasse
kleinkind | kleinkinderen kleinkindje | klein kind
knie | knieën knieën knietje |
koning | koningen koninkje | koningin
kop | koppen kopje kopjes | kopen koop
kring | kringen kringetje |
laptop | laptops laptopje |
leeftijd | leeftijden | leven tijd
leerling | leerlingen leerlingetje | leren leraar
leraar | leraren leraars | leren leer leerling
lezing | lezingen | lezen
lichaam | lichamen lichaampje | lichamelijk licht
lijf | lijven lijfje | lijfelijk leven
lijn | lijnen lijntje lijntjes | lijnt
maand | maanden maandje | maandelijks maan manen
machine | machines machientje |
man | mannen mannetje mannetjes | maan manen mannelijk
medewerker | medewerkers | meewerken medewerking
melodie | melodieën melodietje |
mening | meningen | menen meent
menu | menu's menuutje |
moeder | moeders moedertje | moed
moment | momenten momentje |
motief | motieven | motivatie
museum | museums musea museumpje |
nacht | nachten nachtje | nachtelijk
naam | namen naampje | nam nemen
neef | neven neefje neefjes |
nicht | nichten nichtje nichtjes |
onderwerp | onderwerpen onderwerpje | onderworpen onderwierp
oma | oma's omaatje | om
oom | ooms oompje |
oor | oren oortje | hoort
oorzaak | oorzaken | oorzakelijk veroorzaken zaak
opa | opa's opaatje | op
opleiding | opleidingen | opleiden opgeleid
orgaan | organen | organisch
paar | paren paartje | parallel
papa | papa's papaatje | papier
paraplu | paraplu's |
park | parken parkje | parkeren
patiënt | patiënten patiëntje | patiëntie
persoon | personen persoontje | persoonlijk
pil | pillen pilletje |
pleeggezin | pleeggezinnen pleeggezinnetje | gezin pleegzin
pleegkind | pleegkinderen | kind pleegkinderlijk
pleegzoon | pleegzonen pleegzoons pleegzoontje |
poging | pogingen pogingetje | pogen poogt
politie | politie | politiek
positie | posities | positief
premie | premies |
programma | programma's programmaatje | programmeren
raad | raden | radio raadt
rechter | rechters | recht rechten gerecht
reis | reizen reisje reisjes | reist reisde gereisd rijst
relatie | relaties relatietje | relateren relatief
risico | risico's risicootje | riskant
roos | rozen roosje |
ruzie | ruzies ruzietje |
saldo | saldo's saldi |
schaap | schapen schaapje | schap
school | scholen schooltje | scholing schuilen scholier
schoen | schoenen schoentje |
seizoen | seizoenen |
serie | series serietje | serieus
situatie | situaties |
slaapkamer | slaapkamers slaapkamertje | slapen kamer
soort | soorten soortje | sorteren
spel | spellen spelen spelletje spelletjes | speling
sportclub | sportclubs | sporten
stap | stappen stapje stapjes | stapt gestapt
stem | stemmen stemmetje | gestemd stemde
sterkte | sterktes sterkten | sterk
stof | stoffen stofje | stoven
stoornis | stoornissen | storen gestoord
straat | straten straatje | straatarm
stage | stages |
straf | straffen strafje | gestraft
stuk | stukken stukje stukjes |
taal | talen taaltje | tal tallen
tante | tantes |
taxi | taxi's taxietje |
telefoon | telefoons telefoontje telefoontjes | telefoneren
theorie | theorieën theorietje | theoretisch
toekomst | toekomsten | komst toekomen
toestemming | toestemmingen | toestemmen stemming
tuin | tuinen tuintje |
tweeling | tweelingen tweelingetje | twee
uitdaging | uitdagingen uitdaginkje | uitdagen
uur | uren uurtje uurtjes | urn
vader | vaders vadertje |
vak | vakken vakje | vaak
vakantie | vakanties vakantietje |
veld | velden veldje |
verandering | veranderingen veranderingetje | veranderen veranderd
verdachte | verdachten | verdenken verdacht
verjaardag | verjaardagen verjaardagje | dag verjaren
vergoeding | vergoedingen | vergoeden
vertegenwoordiger | vertegenwoordigers | vertegenwoordigen
vis | vissen visje |
vlucht | vluchten vluchtje | gevlucht vluchteling
voet | voeten voetje |
vonnis | vonnissen |
voordeel | voordelen voordeeltje | delen voordeelig
vrouw | vrouwen vrouwtje | vrouwelijk
vriend | vrienden vriendje vriendjes | vriendelijk vriendin
vriendin | vriendinnen vriendinnetje | vriend
vrijwilliger | vrijwilligers | vrijwillig
vrucht | vruchten vruchtje |
wet | wetten wetje | weten
wens | wensen wensje | wenst gewenst
wonde | wonden wondes | gewond wond
wond | wonden wondje | gewond
woord | woorden woordje woordjes | woordelijk antwoord
zaak | zaken zaakje | zakelijk zak zakken
zakje | zak zakken zakjes | zaak zaken
ziekenhuis | ziekenhuizen ziekenhuisje | ziek huis
zin | zinnen zinnetje | gezin zinde
zitting | zittingen | zitten gezeten
zoon | zonen zoons zoontje | zon zonnen
zus | zussen zusje zusjes |
zuster | zusters zustertje | zus
vt'er | vt'ers | vt
zzp'er | zzp'ers | zzp
roc | roc's |
bso | bso's |
tv | tv's tv'tje |
ei | eieren eitje eitjes | ijs
koe | koeien koetje |
zee | zeeën zeetje |
fee | feeën |
ree | reeën |
olie | oliën olies |
industrie | industrieën | industrieel
kolonie | koloniën kolonies |
categorie | categorieën |
garantie | garanties | garanderen
provincie | provincies provinciën | provinciaal
porie | poriën |
genie | genieën | genieten
allergie | allergieën | allergisch
epidemie | epidemieën |
energie | energieën | energiek
academicus | academici | academisch
politicus | politici politicussen | politiek
medicus | medici | medisch
technicus | technici | techniek
stadium | stadia stadiums | stadion stad
medium | media mediums | mediaan
podium | podia podiums podiumpje |
forum | fora forums |
curriculum | curricula curriculums |
visum | visa visums |
decennium | decennia |
lyceum | lycea lyceums |
symptoom | symptomen symptoompje | symptomatisch
syndroom | syndromen |
diploma | diploma's diplomaatje | diplomaat diplomaten
schema | schema's schemata schemaatje |
dossier | dossiers dossiertje |
interviewer | interviewers | interview interviewen
manager | managers | managen manage
trainer | trainers | trainen trainde
hoofdrol | hoofdrollen | hoofd rol
alert | alerte alerter alertste alertst |
arm | arme armer armere armst armste | armoede
bang | bange banger bangere bangst bangste bangs | bank banken
bewust | bewuste bewuster bewustere bewustst | bewustzijn
blij | blije blijer blijere blijst blijste | blijf blijven
boeiend | boeiende boeiender boeiendst | boei geboeid
breed | brede breder bredere breedst breedste | breedte verbreden
braaf | brave braver braafst braafste |
chronisch | chronische chronischer |
creatief | creatieve creatiever creatiefst creatiefs | creativiteit
dapper | dappere dapperder dapperst dapperste |
dik | dikke dikker dikkere dikst dikste |
doof | dove dover doofst | doven
droog | droge droger droogst | drogen
duur | dure duurder duurdere duurst duurste | duren duurt
eerlijk | eerlijke eerlijker eerlijkst eerlijkste | eerlijkheid eer
emotioneel | emotionele emotioneler | emotie
enthousiast | enthousiaste enthousiaster enthousiaste | enthousiasme
ernstig | ernstige ernstiger ernstigst ernstigste ernstigs | ernst
fijn | fijne fijner fijnst fijnste fijns |
gek | gekke gekker gekst gekste geks |
gemotiveerd | gemotiveerde | motivatie
gevoelig | gevoelige gevoeliger gevoeligst | gevoel gevoeligheid
gezellig | gezellige gezelliger gezelligst gezelligs | gezelligheid
gewoon | gewone gewoner gewoonst gewoonste | gewoonte
grof | grove grover grofst |
heftig | heftige heftiger heftigst heftigs | heffen
ideaal | ideale idealer | idee
juist | juiste juister | juistheid
kapot | kapotte |
klein | kleine kleiner kleinst kleinste kleins | kleinkind verkleinen
koud | koude kouder koudst | kou verkouden
krachtig | krachtige krachtiger krachtigst | kracht
kritisch | kritische kritischer | kritiek
kwaad | kwade kwader kwaadst |
laag | lage lager lagere laagst laagste | leg
langdurig | langdurige langduriger langdurigst | duur
leeg | lege leegst leegste | legen leegte
licht | lichte lichter lichtst | verlicht
lui | luie luier luist | luiers
mooi | mooie mooier mooist mooiste moois |
nerveus | nerveuze nerveuzer nerveust |
nieuwsgierig | nieuwsgierige nieuwsgieriger | nieuws
nodig | nodige nodigst nodigs | benodigd uitnodigen
onzeker | onzekere onzekerder onzekerst onzekers | zeker onzekerheid
positief | positieve positiever positiefst | positie
praktisch | praktische praktischer | praktijk
precies | precieze preciezer preciest | precisie
raar | rare raarder raarst raars |
rijp | rijpe rijper | rijpen
rood | rode roder rodere roodst roodste |
rustig | rustige rustiger rustigst rustigs | rust
scheef | scheve schever |
serieus | serieuze serieuzer serieust serieuzere | serie
sociaal | sociale socialer socialere |
somber | sombere somberder somberst sombers | somberen
sterk | sterke sterker sterkst | sterkte
stil | stille stiller stilst | stilte
stoer | stoere stoerder stoerst |
strak | strakke strakker strakst |
trots | trotse trotser |
verdrietig | verdrietige verdrietiger verdrietigst | verdriet
vies | vieze viezer viest |
vol | volle voller volst |
vrij | vrije vrijer vrijere vrijst | vrijheid vrijwillig
waardevol | waardevolle waardevoller | waarde
wit | witte witter |
zacht | zachte zachter zachtst |
zelfstandig | zelfstandige zelfstandiger zelfstandigst | zelfstandigheid
ziek | zieke zieker ziekst | ziekte ziekenhuis
zinvol | zinvolle zinvoller | zin
zwak | zwakke zwakker zwakst | zwakte
aandringen | aandring aandringt aandrong aandrongen aangedrongen aandringend | dringen drang
aanhouden | aanhoud aanhoudt aanhield aanhielden aangehouden aanhoudend | houden
aanmoedigen | aanmoedig aanmoedigt aanmoedigde aanmoedigden aangemoedigd aangemoedigde | moed moedig
aanpassen | aanpas aanpast aanpaste aanpasten aangepast aangepaste aanpassend | aanpassing passen
accepteren | accepteer accepteert accepteerde accepteerden geaccepteerd geaccepteerde accepterend | acceptatie accept
activeren | activeer activeert activeerde geactiveerd | actief activatie
adviseren | adviseer adviseert adviseerde adviseerden geadviseerd | advies adviezen adviseur
afbreken | afbreek afbreekt afbrak afbraken afgebroken | breken afbraak
afhaken | afhaak afhaakt afhaakte afhaakten afgehaakt | haak haken
afhangen | afhang afhangt afhing afhingen afgehangen | hangen
afleiden | afleid afleidt afleidde afleidden afgeleid afgeleide | afleiding leiden
afronden | afrond afrondt afrondde afrondden afgerond afgeronde afrondend | afronding rond
afsluiten | afsluit afsloot afsloten afgesloten afsluitend | sluiten
afwijzen | afwijs afwijst afwees afwezen afgewezen afwijzend | wijzen afwijzing
appen | app appt appte appten geappt | apps aap apen
bellen | bel belt belde belden gebeld bellend | beeld belen beltoon
benoemen | benoem benoemt benoemde benoemden benoemd benoemde benoemend | noemen benoeming
beoordelen | beoordeel beoordeelt beoordeelde beoordeelden beoordeeld | oordeel beoordeling
bereiken | bereik bereikt bereikte bereikten bereikend | rijk bereid
beschermen | bescherm beschermt beschermde beschermden beschermd beschermend | bescherming scherm
beschrijven | beschrijf beschrijft beschreef beschreven beschrijvend | schrijven
bestaan | besta bestaat bestond bestonden bestaand bestaande | staan
betalen | betaal betaalt betaalde betaalden betaald betalend | betaling taal
betekenen | beteken betekent betekende betekenden betekend | betekenis teken
bewijzen | bewijs bewijst bewees bewezen | wijzen
bezoeken | bezoek bezoekt bezocht bezochten bezochte bezoekend | zoeken bezoeker
boeken | boek boekt boekte boekten geboekt geboekte |
bouwen | bouw bouwt bouwde bouwden gebouwd | gebouw gebouwen
brengen | breng brengt bracht brachten gebracht brengend |
checken | check checkt checkte checkten gecheckt gecheckte |
chatten | chat chatte chatten gechat chattend | chats
controleren | controleer controleert controleerde gecontroleerd | controle
dansen | dans danst danste gedanst dansend |
delen | deel deelt deelde deelden gedeeld gedeelde delend | deling del
deleten | delete deletet deletete gedeletet |
downloaden | download downloadt downloadde downloadden gedownload | downloads
dreigen | dreig dreigt dreigde dreigden gedreigd dreigend dreigende | dreiging
drinken | drink drinkt dronk dronken gedronken drinkend | drank
durven | durf durft durfde durfden gedurfd |
eten | eet at aten gegeten etend |
faxen | fax faxt faxte gefaxt |
feliciteren | feliciteer feliciteert gefeliciteerd feliciteerde | felicitatie
fietsen | fiets fietst fietste fietsten gefietst fietsend | fietser
functioneren | functioneer functioneert functioneerde gefunctioneerd functionerend | functie functioneel
gebeuren | gebeur gebeurt gebeurde gebeurden gebeurd | gebeurtenis buren
gebruiken | gebruik gebruikt gebruikte gebruikten gebruikte | gebruiker
geloven | geloof gelooft geloofde geloofden geloofd | loven
genieten | geniet genoot genoten genietend | genot
geven | geef geeft gaf gaven gegeven gevend | gift
googelen | googel googelt googelde gegoogeld |
groeien | groei groeit groeide groeiden gegroeid groeiend |
handelen | handel handelt handelde handelden gehandeld handelend | handeling hand
haten | haat haatte haatten gehaat |
herhalen | herhaal herhaalt herhaalde herhaalden herhaald herhaalde | herhaling halen
herkennen | herken herkent herkende herkenden herkend herkennend | kennen herkenning
hopen | hoop hoopt hoopte hoopten gehoopt | hopelijk
huilen | huil huilt huilde huilden gehuild huilend |
invullen | invul invult invulde invulden ingevuld ingevulde | vullen
inzetten | inzet inzette ingezet ingezette | zetten
jagen | jaag jaagt joeg jaagde joegen gejaagd | jager jacht
klagen | klaag klaagt klaagde klaagden geklaagd | klacht
koken | kook kookt kookte kookten gekookt | kok
kopen | koop koopt kocht kochten gekocht | kop koppen
lachen | lach lacht lachte lachten gelachen |
leiden | leid leidt leidde leidden geleid leidend | lijden leider
lenen | leen leent leende geleend | lening
leveren | lever levert leverde leverden geleverd geleverde | leven leveringen
lezen | lees leest las lazen gelezen lezend | les lezing
liegen | lieg liegt loog logen gelogen | leugen
meenemen | meeneem meeneemt meenam meenamen meegenomen | nemen
meten | meet mat maten gemeten metend |
meebeslissen | meebeslis meebeslist meebesliste meebeslist | beslissen
missen | mis mist miste misten gemist |
nadenken | nadenk nadenkt nadacht nadachten nagedacht nadenkend | denken
noemen | noem noemt noemde noemden genoemd genoemde | naam
omgaan | omga omgaat omging omgingen omgegaan | gaan omgang
onderbreken | onderbreek onderbreekt onderbrak onderbraken onderbroken | breken
onthouden | onthoud onthoudt onthield onthielden | houden
ontstaan | ontsta ontstaat ontstond ontstonden | staan
opbouwen | opbouw opbouwt opbouwde opgebouwd opgebouwde | bouwen gebouw
openen | opent opende openden geopend geopende | opening
organiseren | organiseer organiseert organiseerde georganiseerd georganiseerde organiserend | organisatie
overtuigen | overtuig overtuigt overtuigde overtuigden overtuigd overtuigde overtuigend | tuigen
overwegen | overweeg overweegt overwoog overwogen overwegend | wegen
praten | praat praatte praatten gepraat pratend | prater
proberen | probeer probeert probeerde probeerden geprobeerd proberend | probeersel
raken | raak raakt raakte raakten geraakt |
reageren | reageer reageert reageerde reageerden gereageerd reagerend | reactie
regelen | regel regelt regelde regelden geregeld | regeling
reizen | reis reist reisde reisden gereisd reizend |
rennen | ren rent rende renden gerend |
roepen | roep roept riep riepen geroepen | beroep
schamen | schaam schaamt schaamde schaamden geschaamd | schaamte
schelden | scheld scheldt schold scholden gescholden |
scheiden | scheid scheidt scheidde scheidden gescheiden | scheiding
schrijven | schrijf schrijft schreef schreven geschreven schrijvend | schrift
slaan | sla slaat sloeg sloegen geslagen | slag
slapen | slaap slaapt sliep sliepen geslapen slapend |
sluiten | sluit sloot sloten gesloten sluitend |
snappen | snap snapt snapte snapten gesnapt |
spelen | speel speelt speelde speelden gespeeld spelend |
stimuleren | stimuleer stimuleert stimuleerde gestimuleerd stimulerend | stimulans
stoppen | stop stopt stopte stopten gestopt |
streamen | stream streamt streamde gestreamd |
studeren | studeer studeert studeerde gestudeerd studerend | studie student
terugkijken | terugkijk terugkijkt terugkeek terugkeken teruggekeken | kijken
toelaten | toelaat toeliet toelieten toegelaten | laten
trainen | train traint trainde trainden getraind | trainer
trouwen | trouw trouwt trouwde trouwden getrouwd getrouwde | vertrouwen
twijfelen | twijfel twijfelt twijfelde twijfelden getwijfeld twijfelend |
typen | typ typt typte typten getypt |
uitleggen | uitleg uitlegt uitlegde uitlegden uitgelegd | leggen
uitstellen | uitstel uitstelt uitstelde uitstelden uitgesteld uitgestelde | stellen
updaten | update updatet updatete updateten geüpdatet | date
veranderen | verander verandert veranderde veranderden veranderd veranderend veranderende | verandering ander
verbazen | verbaas verbaast verbaasde verbaasden verbaasd | baas
verbeteren | verbeter verbetert verbeterde verbeterd verbeterend | verbetering beter
vergelijken | vergelijk vergelijkt vergeleek vergeleken | gelijk
verhogen | verhoog verhoogt verhoogde verhoogden verhoogd | hoog
verklaren | verklaar verklaart verklaarde verklaarden verklaard verklarend verklarende | verklaring klaar
verlaten | verlaat verliet verlieten | laten laat
verliezen | verlies verliest verloor verloren verliezend |
vernieuwen | vernieuw vernieuwt vernieuwde vernieuwd vernieuwend | nieuw
verschillen | verschil verschilt verschilde verschild verschillend verschillende |
verslechteren | verslechter verslechtert verslechterde verslechterd | slecht
vertellen | vertel vertelt vertelde vertelden verteld vertellend | tellen
vertrekken | vertrek vertrekt vertrok vertrokken | trekken
vervoeren | vervoer vervoert vervoerde vervoerd | voeren
verwaarlozen | verwaarloos verwaarloost verwaarloosde verwaarloosd verwaarloosde | waar
verwerken | verwerk verwerkt verwerkte verwerkten verwerkend | werken
vluchten | vlucht vluchtte vluchtten gevlucht vluchtend | vluchteling
volgen | volg volgt volgde volgden gevolgd volgend volgende | gevolg gevolgen
voorstellen | voorstel voorstelt voorstelde voorgesteld | stellen
wachten | wacht wachtte wachtten gewacht wachtend wachtende | wachter
weigeren | weiger weigert weigerde weigerden geweigerd | weigering
wonen | woon woont woonde woonden gewoond wonend | woning won
zoeken | zoek zoekt zocht zochten gezocht gezochte zoekend |
zorgen | zorg zorgt zorgde zorgden gezorgd zorgend | zorgelijk
zwemmen | zwem zwemt zwom zwommen gezwommen |
zwijgen | zwijg zwijgt zweeg zwegen gezwegen zwijgend |
ziekmelden | ziekmeld ziekmeldt ziekmeldde ziekgemeld | ziek
werkt | werken werkte gewerkt | werker samenwerken
wachtte | wachten wacht wachtten gewacht |
afgesproken | afspreken afspreekt afsprak | afspraak gesproken
hoort | horen hoorde gehoord | gehoor
luisterde | luisteren luistert geluisterd |
voelt | voelen voelde gevoeld | gevoel
voelde | voelen voelt gevoeld | gevoel
maakt | maken maakte gemaakt | maker makelaar
maakte | maken maakt gemaakt |
deelde | delen deelt gedeeld |
belde | bellen belt gebeld | beeld
leert | leren leerde geleerd | leraar
leerden | leren leerde geleerd |
woont | wonen woonde gewoond | woning
praatte | praten praat gepraat |
stelt | stellen stelde gesteld | stelsel
vraagt | vragen vroeg gevraagd |
gevraagd | vragen vraagt vroeg |
dacht | denken denkt gedacht |
kwamen | komen komt kwam gekomen |
gingen | gaan gaat ging gegaan | gang
sprak | spreken spreekt gesproken |
vonden | vinden vindt vond gevonden |
zochten | zoeken zoekt zocht gezocht |
verwees | verwijzen verwijst verwezen |
besloot | besluiten besluit besloten |
hielp | helpen helpt geholpen | hulp
hielpen | helpen helpt geholpen | hulp
regelt | regelen regelde geregeld |
regelde | regelen regelt geregeld |
probeert | proberen probeerde geprobeerd |
ondersteunt | ondersteunen ondersteunde ondersteund | steun
ondersteund | ondersteunen ondersteunt ondersteunde |
begeleidt | begeleiden begeleidde begeleid |
verandert | veranderen veranderde veranderd |
veranderde | veranderen verandert veranderd |
vertelde | vertellen vertelt verteld |
gecheckt | checken checkt checkte |
geüpdatet | updaten updatet |
opgelost | oplossen oplost | los
uitgenodigd | uitnodigen uitnodigt |
meegenomen | meenemen meeneemt meenam | genomen
wijkteams | wijkteam |
gesprekken | gesprek gesprekje | spreken
ziekenhuizen | ziekenhuis |
knieën | knie |
bacteriën | bacterie |
musea | museum |
eieren | ei |
baby's | baby |
huisje | huis huizen huisjes |
mannetje | man mannen |
kleinste | klein kleine kleiner |
mooiste | mooi mooie mooier |
boze | boos bozer |
serieuze | serieus |
woningen | woning | wonen
collega's | collega |
gedachten | gedachte | denken dacht
ervaringen | ervaring | ervaren
kansen | kans | kan
rollen | rol |
lessen | les |
redenen | reden |
`);

export const laterFamilies: readonly Family[] = readFamilies(`
afspraakje | afspraak afspraken afspraakjes | afspreken
aanname | aannames aannamen | aannemen
advocaat | advocaten advocaatje | advocatuur
agressie | agressies | agressief
akte | aktes akten | akkoord
bestuurder | bestuurders | besturen bestuur
beurt | beurten beurtje | gebeurt gebeuren
bewoner | bewoners | bewonen bewoond
bezoek | bezoeken bezoekje bezoekjes | zoek
bijwerking | bijwerkingen | bijwerken
boodschap | boodschappen boodschapje |
breuk | breuken breukje | breken gebroken
broertje | broer broers broertjes |
buurt | buurten buurtje | buur buren
cijfer | cijfers cijfertje |
coach | coaches | coachen coaching
computer | computers computertje |
crèche | crèches |
dagboek | dagboeken dagboekje | dag
debat | debatten debatje | debatteren
depressie | depressies | depressief
diagnose | diagnoses diagnosen | diagnosticeren
dreiging | dreigingen | dreigen
echtscheiding | echtscheidingen | scheiden
eetstoornis | eetstoornissen | eten
ergernis | ergernissen | ergeren
fase | fases fasen | faseren
gastouder | gastouders | gast
geheugen | geheugens | heugen
gemoed | gemoederen | gemoedelijk moed
getuige | getuigen | getuigenis
gewoonte | gewoonten gewoontes | gewoon
groet | groeten groetje | groot
grens | grenzen grensje | begrenzen
groepsleider | groepsleiders | leiden
halfzus | halfzussen | half
handtekening | handtekeningen | tekenen
hersenen | hersens |
hoofdpijn | hoofdpijnen | hoofd
huwelijk | huwelijken | huwen
idee | ideeën ideetje | ideaal
incident | incidenten incidentje | incidenteel
instelling | instellingen | instellen
interventie | interventies | interveniëren
jeugdrechter | jeugdrechters | recht
juf | juffen juffie jufje | juffrouw
kantoor | kantoren kantoortje |
kinderopvang | kinderopvangen | opvangen
kleuter | kleuters kleutertje |
klomp | klompen klompje |
koffie | koffies | koffer
lade | lades laden laatje |
last | lasten lastje | lastig
leerplichtambtenaar | leerplichtambtenaren | leren
leerkracht | leerkrachten | leren kracht
lijst | lijsten lijstje lijstjes |
logeeradres | logeeradressen | logeren
mantelzorger | mantelzorgers | mantelzorg
meester | meesters meestertje | meest
middag | middagen | mid
mishandeling | mishandelingen | mishandelen
moeite | moeites moeiten | moe moeilijk
nadeel | nadelen nadeeltje | delen
norm | normen normpje | normaal
nummer | nummers nummertje |
obstakel | obstakels |
omgeving | omgevingen | omgeven
onderwijzer | onderwijzers | onderwijs
oordeel | oordelen oordeeltje | deel
opstel | opstellen opstelletje | opgesteld
paniek | paniekje | paniekerig
patroon | patronen |
peuter | peuters peutertje |
pleegouder | pleegouders | plegen oud
puber | pubers pubertje | puberteit
reactie | reacties reactietje | reageren
rapportage | rapportages | rapporteren
residentie | residenties |
samenleving | samenlevingen | samenleven
scheur | scheuren scheurtje | gescheurd
schouder | schouders schoudertje |
scriptie | scripties | script
sessie | sessies sessietje |
slachtoffer | slachtoffers slachtoffertje | slachten
slot | sloten slotje | gesloten
smoes | smoezen smoesje smoesjes |
sollicitatie | sollicitaties | solliciteren
stiefvader | stiefvaders | vader
taakverdeling | taakverdelingen | verdelen
telefoontje | telefoon telefoons telefoontjes |
toezichthouder | toezichthouders | houden
universiteit | universiteiten | universeel
uithuiszetting | uithuiszettingen | zetten
vangnet | vangnetten vangnetje | vangen
voornemen | voornemens | nemen
voorval | voorvallen voorvalletje | vallen
vraagstuk | vraagstukken | vraag vragen
vuist | vuisten vuistje |
waarneming | waarnemingen | waarnemen
wethouder | wethouders | wet
wieg | wiegen wiegje | wiegde
zakgeld | zakgelden | geld
zorgboerderij | zorgboerderijen | zorg
amk | amk's |
hbo'er | hbo'ers | hbo
aandachtig | aandachtige aandachtiger aandachtigst | aandacht
agressief | agressieve agressiever agressiefst agressiefs | agressie
asociaal | asociale asocialer | sociaal
beschikbaar | beschikbare beschikbaarder | beschikking
bezorgd | bezorgde bezorgder bezorgdst | zorg bezorgen
boeiend | boeiende boeiender | boeien
dreigend | dreigende dreigender | dreiging
eigenwijs | eigenwijze eigenwijzer | wijzen
gelukkig | gelukkige gelukkiger gelukkigst | geluk
gesloten | geslotener | slot
hulpeloos | hulpeloze hulpelozer | hulp
impulsief | impulsieve impulsiever | impuls
kalm | kalme kalmer kalmst |
kleurrijk | kleurrijke kleurrijker | kleur
krap | krappe krapper krapst |
lastig | lastige lastiger lastigst lastigs | last
loyaal | loyale loyaler | loyaliteit
nauw | nauwe nauwer nauwst | nauwelijks
overstuur | overstuurde | sturen
pittig | pittige pittiger pittigst pittigs | pit
scherp | scherpe scherper scherpst |
schuldig | schuldige schuldiger | schuld
slordig | slordige slordiger |
strikt | strikte strikter | strik
traumatisch | traumatische traumatischer | trauma
vaag | vage vager vaagst |
verslaafd | verslaafde verslaafder | verslaving
vlot | vlotte vlotter |
wanhopig | wanhopige wanhopiger | hoop
zinloos | zinloze zinlozer | zin
aanbieden | aanbied aanbiedt aanbood aanboden aangeboden | aanbod
aantonen | aantoon aantoont aantoonde aangetoond | toon
afnemen | afneem afneemt afnam afnamen afgenomen | name
babysitten | babysit | baby
bedenken | bedenk bedenkt bedacht bedachten | denken
behandelen | behandel behandelt behandelde behandelden behandeld behandelend | handel
bijsturen | bijstuur bijstuurt bijstuurde bijgestuurd | sturen
brainstormen | brainstorm brainstormt brainstormde gebrainstormd | storm
confronteren | confronteer confronteert geconfronteerd confronterend | front
cancelen | cancel cancelt cancelde gecanceld |
doorbreken | doorbreek doorbreekt doorbrak doorbroken doorgebroken | breken
erkennen | erken erkent erkende erkend | kennen
feesten | feest feestte gefeest |
filmen | film filmt filmde gefilmd |
gamen | game gamet gamede gegamed |
ingrijpen | ingrijp ingrijpt ingreep ingegrepen | greep
isoleren | isoleer isoleert isoleerde geïsoleerd geïsoleerde | isolatie
kalmeren | kalmeer kalmeert gekalmeerd | kalm
knuffelen | knuffel knuffelt knuffelde geknuffeld |
likes | like |
liften | lift liftte gelift |
meepraten | meepraat meepraatte meegepraat | praten
neerleggen | neerleg neerlegt neerlegde neergelegd | leggen
ondergaan | onderga ondergaat onderging ondergingen | gaan
onderhandelen | onderhandel onderhandelt onderhandelde onderhandeld | handelen
opgeven | opgeef opgeeft opgaf opgaven opgegeven | geven
opgroeien | opgroei opgroeit opgroeide opgegroeid opgroeiend opgroeiende | groeien
overhalen | overhaal overhaalt overhaalde overgehaald | halen
pesten | pest pestte pestten gepest pestend |
rouwen | rouw rouwt rouwde gerouwd |
schoppen | schop schopt schopte schopten geschopt |
skypen | skype skypet skypete geskypet |
smeken | smeek smeekt smeekte gesmeekt |
spijbelen | spijbel spijbelt spijbelde gespijbeld |
steunen | steun steunt steunde gesteund steunend | steen
stotteren | stotter stottert stotterde gestotterd |
toegeven | toegeef toegeeft toegaf toegegeven | geven
troosten | troost troostte getroost |
uitzoeken | uitzoek uitzoekt uitzocht uitgezocht | zoeken
verhoren | verhoor verhoort verhoorde verhoord | horen
verstoppen | verstop verstopt verstopte verstopten | stop
verzorgen | verzorg verzorgt verzorgde verzorgd verzorgend | zorgen
voorlezen | voorlees voorleest voorlas voorgelezen | lezen
vloggen | vlog vlogt vlogde gevlogd |
waarschuwen | waarschuw waarschuwt waarschuwde gewaarschuwd | schuw
weglopen | wegloop wegloopt wegliep wegliepen weggelopen | lopen
zweren | zweer zweert zwoer gezworen |
piekert | piekeren piekerde gepiekerd |
luistert | luisteren luisterde geluisterd |
lukte | lukken lukt gelukt | geluk
snapte | snappen snapt gesnapt |
huilde | huilen huilt gehuild |
schreeuwde | schreeuwen schreeuwt geschreeuwd |
scheldt | schelden schold gescholden |
liepen | lopen loopt gelopen |
dronk | drinken drinkt gedronken | drank
gaf | geven geeft gegeven |
kregen | krijgen krijgt gekregen |
zaten | zitten zit gezeten |
bleven | blijven blijft gebleven |
schreven | schrijven schrijft geschreven |
sloegen | slaan slaat geslagen |
deden | doen doet gedaan |
vergaten | vergeten vergeet |
beloofde | beloven belooft beloofd |
beslist | beslissen besliste |
overlegde | overleggen overlegt overlegd |
ontmoette | ontmoeten ontmoet |
aangepast | aanpassen aanpast aanpaste |
uitgelegd | uitleggen uitlegt |
opgegroeid | opgroeien opgroeit |
weggestuurd | wegsturen wegstuurt |
meegedacht | meedenken meedenkt meedacht |
geïrriteerd | irriteren irriteert |
gewerkt | werken werkt werkte |
misbruikt | misbruiken misbruikte |
verwaarloosd | verwaarlozen verwaarloost |
mishandeld | mishandelen mishandelt |
geappt | appen appt |
gezinnetje | gezin gezinnen |
adressen | adres adresje |
incidenten | incident |
cursussen | cursus |
foto's | foto |
emoties | emotie |
zusjes | zus zussen |
moeders | moeder |
gewoonten | gewoonte | gewoon
lasten | last |
diploma's | diploma |
brieven | brief |
stoornissen | stoornis |
ouderen | oudere | ouders
langere | lang lange langer |
betere | beter goed beste |
moeilijkste | moeilijk moeilijke |
lieve | lief liever |
vage | vaag vager |
`);
