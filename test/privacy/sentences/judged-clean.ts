/** Headings, labels, codes and prose without any identifier, written as a judge would: the second set after a mending. */

export const judgedClean = readLines(String.raw`
Casusregisseur Jeugd
Jeugdbeschermer Gecertificeerde Instelling
Projectleider Toekomstscenario
Beleidsmedewerker Gemeente, 4 jaar ervaring
Ervaringsdeskundige Ouder
Manager Zorg en Veiligheid
Verslag Vorige Vergadering
Agenda Klankbordgroep Ouders
Werken Aan Veiligheid
Bijlage B: Vragenlijst Professionals
Stap 1: Verhelder De Vraag
Doelen Voor 2025
Signs of Safety is de methode die wij gebruiken.
De training Motiverende Gespreksvoering duurt drie dagen.
Multi Systeem Therapie was niet beschikbaar.
Volgens de Jeugdwet mag dat.
Volgens de Algemene Verordening Gegevensbescherming heeft zij recht op inzage.
Het verdrag van Lanzarote is in Nederland van kracht.
relatiegericht werken (Andries Baart)
Relatiegericht werken volgens Andries Baart (2001) is hier de basis.
Dit sluit aan bij Bronfenbrenner (1979).
Het model van Turnell en Edwards uit 1999 wordt breed gebruikt.
(Van Yperen, De Wilde & Keuzenkamp, 2014)
Zie Jansen et al. (2020).
Kortmann, J. & De Boer, A. (2019). Samenwerken in de keten. Utrecht: NJi.
de transactionele analyse (Eric Berne)
Verbindend gezag (Haim Omer) is de titel van de training.
Het denken van Donald Schön over reflectie past hier goed bij.
het Van Gogh-museum was dicht
De Johan Cruijff Arena was vol.
De Emmaschool en de Julianaschool fuseren.
In het Wilhelmina Kinderziekenhuis werd letsel vastgesteld.
Verwey-Jonker Instituut deed het onderzoek.
De Bascule en Levvel werken samen.
William Schrikker was te laat met het plan.
Jeugdbescherming Regio Amsterdam deed mee.
Sterk Huis biedt opvang.
Moviera en Blijf van m'n Lijf hebben een wachtlijst.
Parlan heeft de groep gesloten.
Jeugdformaat heeft een wachttijd.
Karakter in Ede deed de diagnostiek.
Accare stelde autisme vast.
Het CJG Rijnmond belde niet terug.
Een mark was toen nog een munt.
Bent u daar tevreden over?
De vos in het verhaal is slim.
De koning kwam op bezoek in de wijk.
de boer op het erf wist van niets
De meester gaf een compliment.
Mijn dochter wil Roos genoemd? Nee, een roos wil ze.
Bent u nog betrokken?
Hoop is wat zij nodig heeft.
Joy is een Engels woord voor vreugde.
Ster van de week was hij nooit.
Linde en beuk staan in het park.
Maan, zon en sterren hingen aan het plafond.
In Augustus begint school weer, schreef zij.
mei was een drukke maand
Zij zei: "Kom maar binnen."
Toen zei ze: Nee, dat doe ik niet.
Conclusie: Veiligheid eerst.
Vraag 3: Wie was erbij betrokken?
- Veiligheid in kaart
- Werkafspraken GI en VT
• Minder Wisselingen
1. Intake En Analyse
a) Contact Met School
Beste collega's, hierbij het verslag.
Beste lezer, dit is het derde deel.
Geachte heer/mevrouw,
Mevrouw de voorzitter, ik wil graag reageren.
Meneer de burgemeester was er ook.
Hoi team,
Goedemiddag dames en heren.
Hallo, fijn dat u er bent.
Met vriendelijke groet,¶Team Jeugd
Groeten uit Zeeland
Ik ben Nederlands.
Ik ben Turks opgevoed.
Ik ben er klaar mee.
ik ben bang dat ze terugkomen
Ik heet u welkom.
Mijn naam is niet belangrijk.
Mijn naam wordt steeds verkeerd gespeld.
Het duurde twee uur en 45 minuten.
Subsidie van € 1.250.000 over 2023-2026.
Projectnummer 2023-4471 loopt tot december.
ISBN 978-90-8850-123-4
doi:10.1016/j.childyouth.2020.105512
ECLI:NL:RBAMS:2023:4567
artikel 1:255 BW
artikel 810a lid 2 Rv
artikel 8 EVRM
Stb. 2014, 105
versie 2.10.3
2023 VT
zaak 2024-017
P07
GI-12-AB
VT-12-GI stond op de lijst met de auto
casus 3B, gezin 12
FG2_R5: ja
00:12:34 - 00:13:02
10:30-12:00 uur
p. 123-145
pag. 12, alinea 3
1234 gezinnen en 5678 kinderen
Een budget van 12345678 euro
tussen 2019 en 2023
op 12-03-2024 was het gesprek
Bel 112 of 0800-2000 bij nood.
Kindertelefoon 0800-0432
www.veiligthuis.nl
KvK 12345678
vergadering in zaal 2.14
tweede kamer 2023
groep 8, school west
A4 en A2 stonden vast
B12 en C3 zijn codes
Chi2(3) = 12.345, p < 0.05
kappa 0,81 over 1200 segmenten
[naam kind] is acht.
dhr. X en mevr. Y
mevr. N.N.
kind A en kind B
<naam> zei dat
mevrouw … kwam later
Naam: anoniem
Naam:
Naam kind: n.v.t.
Naam: zie bijlage
Vader: Nee, dat niet.
Interviewer: Kunt u dat uitleggen?
JB: Dat weet ik niet.
Professional: Vaak gaat het mis.
Locatie: Utrecht
Regio: Zuid-Holland Zuid
Functie: Senior Onderzoeker
Datum: 12 maart 2024
Aanwezig: Moeder, Vader, Jeugdbeschermer
Opgesteld door: de projectgroep
Bron: Nederlands Jeugdinstituut, 2023
Deelnemers: Raad, VT, GI en Lokaal Team
Van Utrecht tot Maastricht zien we hetzelfde.
De proeftuin Den Haag stopte.
Hoeksche Waard en Goeree-Overflakkee sloten aan.
Zij komt uit Aleppo in Syrië.
In Den Bosch was geen plek.
de Marokkaanse gemeenschap in Gouda
Zij is Eritrees en spreekt Tigrinya.
Ramadan en Kerst vielen samen.
Allah zij dank, zei ze.
Jezus, dat was zwaar.
Het Toekomstscenario kind- en gezinsbescherming geeft richting.
De Tweede Kamer stelde vragen.
Staatssecretaris Van Ooijen beloofde beterschap.
Movisie en NJi maakten de handreiking.
Hogeschool Utrecht en Universiteit Leiden begeleiden het.
het Lectoraat Jeugd deed mee
het Kennisnetwerk Jeugd Haaglanden
Lokaal Team Kanaleneiland
Jeugdteam Drechtsteden belde
Dat deed Veilig Thuis.
Volgens Jeugdzorg was het veilig.
Met Bureau Jeugdzorg ging het mis.
Moeder zei dat Oma het wist.
Mijn moeder Ging toen weg.
Haar moeder en haar Broer waren er.
zijn vader Dat was een man die sloeg
De huisarts Zei niets.
Onze gezinsvoogd van Jeugdbescherming Brabant
casusregisseur bij Veilig Thuis Twente
advocaat bij Wijngaarden Advocaten
kinderarts AMC
mentor HAVO 3
begeleider WMO en Participatiewet
Meneer wilde niets zeggen.
de heer des huizes
Mevrouw en Meneer kwamen samen.
mw. is zwanger
Mw. wil scheiden. Dhr. Niet.
mr. dr. of drs.
Dr. Sarphatistraat ligt in het centrum
Prinses Máxima Centrum
Koningin Julianalaan
ROC van Twente
Kasteel de Haar
De Wijkplaats
de Dag van de Jeugdprofessional
Van Wieringen wordt gezegd dat het stil is.
Van Elkaar Leren heet de leersessie.
Het Gezin Centraal
Familie Groepsplan
Gezin 3 kreeg hulp
familie Eerst, dan de rest
Tante Agaath-regeling bestaat niet meer.
Sociaal Netwerk Strategieën
Beter Samen werkt.
Kind in Beeld
LIRIK en ARIJ worden gebruikt.
Handle with Care
Drie Huizen, Kinderen Uit de Knel, Piep zei de muis
MDA++ en Filomena
Daan is onzin, zegt zij? Nee: daar is onzin.
A. Werkwijze
I. Inleiding
Fase A. Intake
Deel C. Bijlagen
Tabel A. Gezinnen naar regio
o.a. De Waag
d.w.z. Veiligheid
m.b.t. Jeugd en Gezin
t.a.v. Secretariaat
e.d. Daarna
S. en haar broer K.
P.S. Denk aan de sleutel
`);

export const judgedCleanLater = readLines(String.raw`
Gedragswetenschapper Jeugd En Gezin
Teammanager Gebied Noord
Strategisch Adviseur Bescherming
Jeugdbeschermer In Opleiding
Praktijkleider Regio Oost
Ervaringsdeskundige Jongere
Directeur Zorg
Raadsonderzoeker Team Vechtstede
Procesregisseur Complexe Scheidingen
Adviseur Sociaal Domein
Ouder Van Een Kind
Voogd Van Nidos
Moeder Van Drie Kinderen
Vader Werkt In Ploegendienst
Coach Transformatie, sinds 2021
Onderzoeker Lectoraat Jeugd, HAN
Wijkverpleegkundige Buurtzorg
Vertrouwensarts Veilig Thuis
Agendapunt 4: Terugkoppeling Werkbezoek
Casus 2: Kind Loopt Weg
Wat Werkt Bij Complexe Scheiding
Lessen Uit De Praktijk
Van Plan Naar Praktijk
Van Beschermen Naar Versterken
De Rol Van De Gemeente
Vragen Aan Het Panel
Dank Aan Alle Deelnemers
Over Ons
Wie Doet Wat
Onze Waarden
Met Ouders In Gesprek
Bij Het Gezin Aan Tafel
Voor Wie Is Dit Bedoeld
Aan De Slag Met Vertragen
Beste deelnemer, fijn dat u meedoet.
Beste Ouder,
Beste Raad,
Beste Jeugdprofessional,
Geachte leden van de commissie,
Geachte Voorzitter,
Hallo Iedereen!
Dag Van De Zorg
Dag Mama, zei ze dan.
Lieve Mama en Papa, ik mis jullie.
Lieve Sinterklaas, ik wil een fiets.
Hoi Allemaal,
Goedenavond Gasten
Met hartelijke groet, Stichting Kinderpostzegels
Groeten, Het Bestuur
Groet van de afdeling Communicatie
Hoogachtend, de Raad
Ik ben Jongere en ik wil meepraten.
Ik ben Pleegouder sinds 2012.
Ik ben Ervaringsdeskundige bij het lokale team.
ik ben klaar, zei hij
ik ben max een uur onderweg
ik ben alleen en moe
ik heet dat vertragen
hij heet nu anders
het heet sinds kort Lokaal Team
Dat noemen wij Vertragen.
Ze noemen het Verklarende Analyse.
Zij noemen haar Moeder, nooit mama.
mijn naam is bekend bij de redactie
mijn naam is geheim
zijn naam is gezuiverd
Zijn naam is Haas.
mevrouw was jong en sterk
mevrouw wil rust
meneer kan niet lezen
meneer de koning zei het in zijn troonrede
mevrouw de directeur kwam zelf
dag meneer de bakker
meneer is bakker in het dorp
mevrouw groot en meneer klein is een boek
dhr. kan niet komen
mw. weer gebeld, geen gehoor
mw. goed gesproken
dhr. lang gesproken over het plan
mevr. meer steun nodig
mijn moeder wil dat niet
zijn vader bent u toch?
haar zoon mag mee
mijn kind do not disturb
haar vriend jong en knap
ons kind noord van de stad
onze oma kan oppassen
hallo wereld,
beste mensen,
Zoals Bowlby en Ainsworth lieten zien, is hechting wederkerig.
Ainsworth onderscheidde in 1978 drie stijlen.
Het boek van Bessel van der Kolk over trauma wordt veel gelezen.
traumasensitief werken (Bessel van der Kolk)
In haar proefschrift uit 2015 liet Anne-Marie Hoogeveen zien dat tijd telt.
systemisch werken (Bert Hellinger)
Contextuele therapie (Ivan Nagy)
de contextuele benadering van Ivan Boszormenyi-Nagy
de theorie van Urie Bronfenbrenner
Jo Hermanns pleitte in 2009 voor een andere kijk op opvoeden.
In 2001 verscheen een studie van Geert Jan Stams.
Micha de Winter schreef in 2011 over verbeter de wereld, begin bij de opvoeding.
Volgens Kahneman (2011) denken we snel en langzaam.
René Clarijs publiceerde in 2013 een analyse van het stelsel.
zie ook Van der Laan & Slotboom, 2008
(Stals, 2012; Van Yperen & Van Woudenberg, 2011)
Knorth, E. J., & Harder, A. T. (2022). Op weg.
De publicatie van Tom van Yperen en Bas Tierolf is uit 2018.
Nabijheid en distantie, een begrip van Andries Baart, staat centraal.
Deep democracy (Myrna Lewis)
appreciative inquiry (David Cooperrider)
de cirkel van invloed (Stephen Covey)
De kernkwadranten van Daniel Ofman zijn gebruikt.
het ijsbergmodel van McClelland
de roos van Leary hing aan de muur
de piramide van Maslow
het dramadriehoekmodel van Karpman
Maslow en Rogers komen in de opleiding aan bod.
de vlaggen van Lentiz en de meetlat van Heckman
Goed genoeg ouderschap (Winnicott)
het Prinses Beatrix-ziekenhuis
Het Maria-college is dicht
Het Elisabeth-TweeSteden Ziekenhuis belde terug.
Bij het Amalia kinderziekenhuis
De Koningin Wilhelminaschool vroeg om hulp.
Basisschool De Wegwijzer en obs De Vlinder
De Dr. Leo Kannerschool nam hem aan.
het Pieter Baan Centrum
het Pieter Nieuwland College
De Martin Luther Kingschool had plek.
het Johan de Witt-gymnasium
de Jan Ligthartgroep
Ziekenhuis Rijnstate
Stichting Timon en De Glind
Lucertis heeft hem getest.
Bij Nidos loopt de voogdij.
De voogd, Nidos, was niet aanwezig.
De GI, Jeugdbescherming Noord, vroeg verlenging.
De moeder, Surinaamse, sprak over vroeger.
zijn vader, Koerd, is gevlucht
Haar vader, Turks, en haar moeder, Nederlands, zijn gescheiden.
Kompaan en De Bocht
Sterk Huis, Juzt en Oosterpoort
Xonar en Mutsaersstichting werken daar.
Cardea, Kwadraad en Gemiva waren uitgenodigd.
de Waag, Fivoor en Inforsa
Jeugdzorg Friesland heet nu Regiecentrum Bescherming en Veiligheid
Regiecentrum B&V
Yorneo en Elker zijn gefuseerd.
Van Montfoort deed de evaluatie.
Significant Public en Andersson Elffers Felix deden onderzoek.
Berenschot en KPMG adviseerden.
Regioplan en Ecorys schreven rapporten.
Volgens Partners in Jeugdbeleid werkt dat niet.
Impuls Onderzoekscentrum
Hervormingsagenda Jeugd, hoofdstuk 3
Wet verbetering rechtsbescherming
Programma Kansrijke Start
Actieplan Wachttijden in zicht
Meldcode Huiselijk Geweld
Top 3 Methodiek en Vlaggensysteem
Horizontaal Toezicht
Positieve Gezondheid van Huber
Veerkracht Plus
Rots en Water
Nieuwe Perspectieven Bij Terugkeer
Multidimensionele Familietherapie
Gezin Op Koers
Parent Management Training Oregon
Video Interactie Begeleiding
Basis Trust
Stevig Ouderschap
VoorZorg, Moeders Informeren Moeders
Home-Start en Humanitas DoorZorg
Meeleefgezin en Buurtgezinnen.nl
JIM staat voor Jouw Ingebrachte Mentor.
De Mockingbird-aanpak helpt pleegouders.
De training Regie En Rust is in mei.
in mei 2024 sprak zij de rechter
April was de drukste maand.
Op zondag is Noor een woord voor iemand uit Noorwegen.
de Roos in het wapen, de Leeuw ernaast
Wit, Zwart en Groen zijn kleuren op de kaart
Jong en oud doet mee
Groot of klein, elk kind telt.
Koning Winter kwam vroeg.
De Vries-en-Vriesveem is een gebouw
Bakker Bart is failliet.
We bestelden bij Albert Heijn.
De Jumbo en de HEMA waren dicht.
Bij de Action kocht ze knuffels.
Netflix, TikTok en Snapchat
Fortnite en Roblox speelt hij elke dag.
Bassie en Adriaan keek ze vroeger.
Jip en Janneke-taal
Nijntje en Bumba
Mega Mindy en Kabouter Plop
Anansi de spin
Jezus en Mohammed zijn profeten, zei hij.
Mohammed was de profeet.
Maria en Jozef in de kerststal
Insjallah zei ze steeds.
Eid en Suikerfeest vieren ze thuis.
Sint Maarten en Koningsdag
Sint-Maarten is een eiland.
San Francisco en Santiago
Florence en Sydney zijn steden.
naar Charlotte in Amerika
in Sofia spreken ze Bulgaars
Paramaribo, Nickerie en Commewijne
Van Suriname naar Nederland verhuisd
Van Almere kwam geen reactie
in het Van Abbemuseum
bij Van der Valk Hotel Breukelen
bij de Van Gendthallen
op het Van Heekplein
de Den Uyl-commissie
het Kabinet-Rutte IV viel
Commissie De Winter (2019)
De motie-Ceder werd aangenomen.
amendement Westerveld c.s.
Minister De Jonge beloofde 1 miljard.
Staatssecretaris Van Ooijen schreef aan de Kamer.
Kinderombudsman Margrite Kalverboer waarschuwde.
De Ombudsman en de Kinderombudsman
het rapport van de commissie-Samson
code 2023-VT-08 en code 2024-GI-113
2021 GI en 2022 LT
VT 2024-11, GI 2023-4
gesprek 7, 2023 JB
document 2023_VT_03.docx
casus 24-113
zaak 2023-114
in de zaak 2019-22 speelde dit ook
respondent R14 en P112
K1, K2 en O3
M07-V02
transcript T-2024-05
segment 1203:44
regels 1023-1044
(00:45:10)
00:03:12.500 --> 00:03:15.000
om 06.45 uur opgestaan, 07.30 naar school
van 06-2019 tot 06-2021
periode 01/2022 - 12/2023
01-01-2023 t/m 31-12-2023
wk 12 2024
Q3 2023
schooljaar 2022/2023
€ 06.123,45
0,6123 en 0.4512
06 van de 12 deelnemers
20 20 vision
tel even tot 10
n=06
subsidienummer 1058 0022 1100
projectcode 74010-3344
dossiernr. n.n.b.
NJi-publicatienummer 2021-118
ISBN 90-6665-123-9
ISSN 1234-5679
doi 10.1177/1049731515594353
ECLI:NL:GHARL:2021:10987
ECLI:CE:ECHR:2019:0910JUD003728313
Stb. 2023, 112; Stcrt. 2022, 34567
Kamerstuk 31839, nr. 871
art. 1:247 lid 2 BW
artikel 3.2 Jeugdwet
artikel 13 lid 1 IVRK
EHRM 10 september 2019, nr. 37283/13
HR 14 december 2007, LJN BB7423
NEN 7510 en ISO 27001
versie 3.0.1 (12-2023)
commit 3fba8736
SPSS 28.0.1
χ² = 12,3; df = 4
0800-0113 of 113
14 030 is het nummer van de gemeente
Bel 0900-8844 voor politie
Kies 144 of 112
kamer 12 B
lokaal 2.12 A
1e Kamer, 2e Kamer
A2 richting 's-Hertogenbosch
tram 12
4 havo en 5 vwo
zij was 14 jaar en 7 maanden
Hij, 16, wil weg.
[naam jeugdbeschermer] en [naam GI]
Beste [naam],
Groet, [naam]
Naam: XXXX
naam: <naam>
mevr. Y. en dhr. Z.
dhr. [achternaam]
meneer ***
de heer … (vader)
mw. M., moeder van A.
Ik ben [naam] van [organisatie]
mijn naam is [naam]
kind 1 (8) en kind 2 (5)
M: Dus dat was lastig.
I: En toen?
R1: Dat weet ik niet meer.
Ouder: Niemand luisterde.
Begeleider: Wij zijn er altijd.
Jongere: Boos.
Gespreksleider: Wie wil reageren?
Voogd: Geen tijd
Contactpersoon: zie bijlage
Contactpersoon: Afdeling Zorg
Aanwezig: GI, Raad en School
Aanwezig: Beide ouders, Tolk, Begeleider
Deelnemers: Lokaal Team, Veilig Thuis, Raad
Betrokkenen: Moeder, Vader, Oma
Opgesteld door: Team Onderzoek
Notulist: wisselend
Voorzitter: Gemeente Zwolle
Van: Secretariaat
Aan: Alle Medewerkers
Betreft: Uitnodiging Leersessie
Cc: Directie
Spreker: Lector Jeugd
| Naam | Rol |¶| --- | --- |¶| P01 | GI |¶| P02 | Raad |
| Thema | Aantal |¶| Regie | 12 |¶| Tijd | 7 |
Oma: Die was er altijd
"Weet je," zei Moeder, "Ik kan niet meer."
'Nee,' zei Papa. 'Kom Maar.'
Toen vroeg School om een MDO.
Vertelde Moeder dat ook aan de Raad?
Vond Jeugdbescherming dat goed?
Met School ging het goed, met Vader niet.
Volgens Oma was het altijd zo.
Bij Papa mag alles.
Ik ging met Mama naar de rechter.
`);

export const judgedCleanLast = readLines(String.raw`
We gebruiken de app Tessa voor planning.
Robot Tessa herinnert haar aan medicijnen.
Het project Emma stopt.
Ze keek graag naar Peppa en Bumba.
In Florence was het warm.
We zagen Max Havelaar in de klas.
Ze las Anne Frank en Harry Potter.
Harry Potter las ze drie keer.
We spraken over Romeo en Julia.
Zij koos voor Havo of Vwo.
Toen kwam Sinterklaas langs.
Dat was met Kerst en Pasen.
Zij ging met Sint Maarten langs de deuren.
Ik heb Nederlands gesproken en Turks.
Wij hebben Veilig Thuis gebeld en Jeugdzorg gemaild.
We hebben Moeder gesproken en School gebeld.
Hij heeft Arabisch gesproken met de tolk.
Ik mis Suriname elke dag.
Toen zag Nederland er anders uit.
Zij kent Amsterdam goed.
Dat was voor Corona.
Hij werkt bij Philips en zij bij Jumbo.
Hij werkt voor Thomas Cook.
Een gesprek met Humanitas over hulp.
Interview met Jeugdbeschermer 4
Interview met Ouder 2, maart 2024
Gesprek met Lokaal Team Oost
Overleg met Raad en GI
gesprek met Politie Amsterdam
Contact met Huisarts opgenomen
De Wijkagent Was Erbij
De Moeder, Een Weduwe, Woont Alleen
haar man, Pools, werkt in de bouw
zijn moeder, Vrouw van 40, is ziek
de vader, Timmerman van beroep, werkt veel
haar zus, Verpleegkundige, hielp
De oudste, Havist, gaat studeren.
Mevrouw Werkt Niet
meneer west van de stad
mevrouw zuid gaf op
mw. mei 2024 gezien
dhr. maandag gesproken
dhr. weer aangehouden
mw. zwanger van tweede kind
mevr. sterk betrokken
familie groot en druk
de familie klein netwerk
ik ben jong moeder geworden
ik ben bang, boos
ik ben blij
hallo daar, welkom
lieve schat,
beste lezer,
mijn vriend wil niet
mijn man kan niet komen
haar zus daar ook
zijn broer groot en sterk
zij heet nu de kindregisseur
Mijn naam is er een die opvalt.
Naam | Omschrijving¶Regie | wie beslist¶Rust | tijd
| Naam code | Definitie |¶| --- | --- |¶| Nabijheid | dichtbij |¶| Tempo | snel |
naam;rol¶P01;ouder¶P02;GI
| Deelnemer | Duur |¶|---|---|¶| R1 | 45 min |
| Respondent | Functie |¶|---|---|¶| P3 | Jeugdbeschermer |
Thema: Vertrouwen, Nabijheid, Tijd
Trekker: Gemeente Ede
Eigenaar: Stuurgroep
Actiehouder: Projectleider
Actie: Plan Maken
Reactie: Mooi!
Opmerking: Bron ontbreekt
Vraag 1: Wat Is Uw Rol?
Antwoord: Casusregisseur
Aanspreekpunt: Team West
Uitvoerder: William Schrikker Groep
Deelnemers: Ouders, Jongeren, Professionals
Genodigden: Wethouder, Directeur, Bestuurder
Aanwezig: Voogd, Pleegouders, Therapeut
Afwezig: School, Huisarts
Afwezig met bericht: Gemeente
In 2020 schreef Stichting Het Vergeten Kind een brandbrief.
Het boek van Griet Op de Beeck raakte haar.
Zie Baart & Carbo, 2013.
Denk aan het werk van Alice Miller over het begaafde kind.
Winnicott sprak over goed genoeg moederschap.
In een artikel in Trouw in 2019 stond dat.
Daniel Goleman schreef in 1995 over emotionele intelligentie.
Mentaliseren (Fonagy) is de kern.
mentaliseren (Peter Fonagy)
nieuwe autoriteit (Haim Omer)
de ladder van Judi Clifton
levensloopmodel van Erik Erikson
het model van Jan Willem Roseboom
Zij citeert Hannah Arendt.
zoals Hannah Arendt schreef
naar Michel Foucault (1975)
Toen verscheen het rapport van commissie Rouvoet.
Minister Bruins Slot en minister Weerwind
Koning Willem-Alexander opende het.
Prinses Laurentien was betrokken.
de Sint Annakapel en de Mariakerk
de Marktstraat en de Jan van Galenstraat
op de Dokter Kuyperlaan
Het is zo, toch?
Is dat in Nederland, Vlaanderen?
Ging dat goed, School?
Dank je, Vader.
Ja Mama, zei ze.
Nee Papa, niet doen.
plaats 12-VT-03 in de wagen
auto en GI-12-VT en LT-03-JB
rijdt mee: VT-08-GI
kamer 6811 kd
code 4321 GI en code 1234 lt
0612 keer gemeten
06:12 uur en 06:45 uur
06-2023 2024
06 nummer: onbekend
versie 06 12 2023
tabel 010 5 12 33 44
score 1#2023 en 3#2024
#2023 was druk
gb 12-03-2023 besproken
geb. onbekend, gesprek 12-03-2023
het idee is geboren op 12 maart 2023
wonende in de wijk
wonend op kamers 3 jaar
`);

function readLines(lines: string): readonly string[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => line.replaceAll("¶", "\n"));
}
