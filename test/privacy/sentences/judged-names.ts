/** Sentences with fictional names between « and », written as a judge would before the detector was looked at; the second set after a mending. */
import { readMarked } from "./marked.js";

export const judgedNames = readMarked(String.raw`
Ik heb gisteren met dhr. «Bruinsma» gesproken over de omgang.
Mw. «Oosterling» gaf aan dat zij geen contact meer wil.
De heer «Van Rossum» was niet aanwezig.
Toen zei mevrouw «El Bouazzati» dat ze moe was.
mevrouw «Yilmaz» vertelt dat de hulp te laat kwam.
meneer «van der Sluis» werd boos toen het over veiligheid ging.
Meester «Ruud» heeft de melding gedaan.
Dr. «Nieuwenhuizen» deed het onderzoek naar het letsel.
mr. «K. Abdoelrahman» trad op als advocaat.
Prof. dr. «Hofstee» gaf een second opinion.
Hallo, mijn naam is «Fatiha», ik ben jeugdbeschermer.
Ik heet «Brahim» en ik ben veertien.
Ik ben «Marloes», casusregisseur bij het lokale team.
Goedemiddag, u spreekt met «Ingrid Postma» van de Raad.
Met «Willemijn», goedemorgen.
Beste mevrouw «Terpstra», hierbij de uitnodiging.
Dag «Wouter», fijn dat je er bent.
Geachte heer «Vermeulen», wij ontvingen uw klacht.
Goedemorgen «Nadia», heb je het plan al gezien?
Met vriendelijke groet, «Mirjam de Wit»
Groetjes «Chantal»
Hartelijke groet, «Hanneke»
Liefs, «Romy»
Het plan is opgesteld door «A.M. van Leeuwen».
Het verzoek is getekend door «R. ter Horst».
«H.J. 't Hooft» is door de rechtbank benoemd.
Ik belde met «van der Velden» van het wijkteam.
Het gezin «Bouzidi» is al jaren bekend.
De familie «Öztürk» wil geen tolk.
Haar zoon «Milan» gaat niet meer naar school.
Mijn zus «Danique» past op de kinderen.
Haar moeder «Wilma» kwam elke week.
Onze buurvrouw «Trudy» heeft gebeld.
De stiefvader, «Marco», is uit beeld.
Opa «Henk» brengt hem naar voetbal.
oom «Youssef» komt in het weekend.
pleegvader «Ton» was er ook bij.
Zijn vriend «Mo» haalde hem op.
De gezinsvoogd «Astrid Kooistra» was vaak weg.
Gedragswetenschapper «Judith Vos» dacht mee.
Wijkagent «Kees» kent de straat goed.
Kinderrechter «Van Dam» besliste anders.
onze maatschappelijk werker «Floor» kwam thuis.
Advocaat «Mulder» vroeg uitstel.
Teamleider «Karin Brouwer» wil dat we het anders doen.
Naam: «Fatima Amrani»
Naam moeder: «Elif Demir»
Voornaam: «Sem»
Moeder: «Priscilla Wagenaar»
Geïnterviewde: «Gerrit Bosman»
Contactpersoon: «Bea Zwart»
Opgesteld door: «Noortje Akkermans»
Aanwezig: «Linda Koster» (GI), «Wim Dekkers» (Raad), «Suzan Aydin» (VT)
Afwezig: «Corrie», «Jan-Willem»
Deelnemers: «mevr. Scholten», «dhr. Pinas»
Voorzitter: «Ronald Schipper»
«Karim»: Nee, dat was bij ons anders.
«Wendy de Groot»: Wij kregen geen hulp.
Opmerking van «Dorien»: dit klopt niet.
Gewijzigd door «Marcel Huizinga»
Actiepunt «Robin»: plan rondsturen.
Toen zei «Mohamed» dat hij wilde stoppen.
Ik heb toen «Bianca» gebeld en die kwam meteen.
Met «Angela» en «Thijs» hebben we een plan gemaakt.
Hun kinderen, «Noah» (8) en «Saar» (5), zijn uit huis.
De jongen, genaamd «Dylan», liep weg.
Ze noemen hem «Appie».
Zijn naam is «Abdel Karim».
Moeder («Monique») is aangehouden.
Dat heeft «Ton Brinkman» toen ook zo opgeschreven.
Volgens «Gerard Hulshof» is dat onwettig.
Mevrouw «Bakker» wilde niet praten.
dhr. «De Jong» belde.
mevr «de vries» was te laat
dhr. «bakker» is boos
Dhr.«Prins» was erbij.
de heer «Groot» weigert
Hr. «Molenaar» en mw. «Visser»
Zuster «Beatrijs» gaf hem zijn medicijnen.
dokter «Ramdin» heeft zijn zorgen geuit
Officier van justitie «mr. Rademaker» seponeerde de zaak.
De wijkverpleegkundige, «Truus Hendrikse», zag de blauwe plek.
Intern begeleider «Sonja» maakte zich zorgen.
Begeleider «Shirley» van de groep was aardig.
Mentor «Van Zanten» schreef een mail.
Bewindvoerder «T. Lamberts» regelt het geld.
Buurman «Sjaak» hoorde geschreeuw.
mijn man «Erik» heeft een eigen zaak
mijn dochtertje «Lina» was toen drie
haar kleinzoon «Xavier» bleef slapen
Haar oudste, «Silvana», zorgt voor de rest.
Kleine «Mees» is bang in het donker.
Jeugdige «Quinten» is geplaatst in een gezinshuis.
cliënte «Mw. Rambaldo» woont alleen
Bij «Nathalie» thuis was het vies.
De vader van «Kaylee» belde.
Ik heb «Roos» gesproken, zij is twaalf.
«Wil» zei dat zij niet meer kan.
Ja «Marian», dat klopt.
«Esra», wil jij beginnen?
Hé «Claudia», weet jij dat nog?
Ik sluit me aan bij «Roel».
«Jan de Boer» en «Piet Smit» waren aanwezig.
Ondertekening: «B.C. Noordhoek»
namens «Van Wijngaarden»
T.a.v. «A. Brandsma»
Cc: «Danielle»
Van: «Leonie Everts»
Tel. gesprek met «Nico» (buurman).
HB bij «fam. Kleijn».
fam. «van den Heuvel» wil hulp
«Mw. A. Zuidema» is belanghebbende.
mevrouw «C. Wolters-Maas»
Mevrouw «d'Hondt» kwam uit België.
mevrouw «Ter Braak» sloot zich aan
Meneer «Den Ouden» is overleden.
mevrouw «Ait Oulahcen» sprak Berbers
meneer «Wong» heeft een restaurant
Meneer «Kowalczyk» werkt in de kassen.
«Oleksandr» wilde niet praten met de tolk.
Moeder «Gülsüm» gaf borstvoeding.
Mijn voogd heette «Wim» en dat was een fijne man.
Collega «Hans» nam het over.
Onze tolk heette «Dilek».
Die «Jansen» van jeugdzorg luisterde niet.
De ouders, «Frank» en «Lisette», hebben gezamenlijk gezag.
Interview met «Wijnand Stam», 14 juni 2024
`);

export const judgedLater = readMarked(String.raw`
Dhr. «Ravensberg» liet weten dat hij niet komt.
mevr. «Oudejans» heeft de brief gekregen
mw. «M. Tiemersma» zag de kinderen buiten spelen.
Mevrouw «Haddouch» vindt het plan te vaag.
mevrouw «van Bommel» wil een andere voogd
Mevrouw «Van den Akker-Smeets» sprak namens de ouders.
De heer «Kruidenier» werd gehoord op 4 mei.
de heer «Bendjedid» kreeg een tolk toegewezen
De heren «Van Loenen» en «Stuiver» hebben elkaar gesproken.
meneer «Ibrahimovic» had zijn papieren bij zich
Meneer «Zwaluw» kwam te laat.
Juf «Fenna» gaf hem een knuffel.
meester «Otis» kent de hele klas
Dr. «Van Amelsvoort» bekeek de foto's.
dr. «S. Bhattacharya» is kinderarts
Mr. «H. van Ravenstein» pleit voor verlenging.
Drs. «Bonnier» adviseerde een contra-expertise.
ds. «Lindeboom» kwam op bezoek
Mijn naam is «Hessel Dijkgraaf», ik ben teamleider.
Hoi, mijn naam is «Aukje».
mijn naam is «kevin» en ik was toen zestien
Ik heet «Yentl», maar iedereen zegt Yen.
ik heet «hassan»
Ik ben «Wietske» en ik werk hier vijf jaar.
Ik ben «Gijsbert Molendijk», raadsonderzoeker.
Je spreekt met «Marleen» van het wijkteam.
Met «Van Oirschot», Raad voor de Kinderbescherming, goedemiddag.
Beste «Rutger», kun jij dit oppakken?
Beste meneer «Oukili», bedankt voor uw komst.
Lieve «Pien», we denken aan je.
Geachte heer «Stegeman», naar aanleiding van ons gesprek
Geachte mevrouw «Van Wezel-Pronk»,
Hey «Dunya», lukt het vanmiddag?
Goedemiddag «Corné», dank voor je bericht.
Dag mevrouw «Sijtsma», hoe gaat het?
Met vriendelijke groet,¶¶«Heleen Wierenga»¶Jeugdbeschermer
Groet,¶«Stefan»
Vriendelijke groeten, «A. Zegers»
Veel liefs, «oma Bep»
Hoogachtend,¶«mr. D. Kranenburg»
Het rapport van «T.A. Weststrate» is helder.
Ik las dat «C.M. de Ruyter» het gezag krijgt.
verzoeker is «W. van Zuilen»
namens de GI «E. Kattestaart»
belanghebbenden: «R.S. Bisesar» en «J. Oude Voshaar»
Daarna nam «van der Heijden» de zaak over.
Het was «Van der Plas» die de melding deed.
Volgens «El Ouafi» klopt dat niet.
«Ten Hoope» belde gisteren terug.
Gezin «Sahin» woont tijdelijk in een hotel.
De familie «Kruiswijk» kreeg een urgentieverklaring.
fam. «Van Doorn» is op vakantie
Haar dochter «Liv» eet slecht.
Zijn zoontje «Abel» kan nog niet praten.
mijn zoon «Jesse» zit in de gesloten jeugdzorg
Mijn nichtje «Aaliyah» logeert er vaak.
Haar broertje «Ties» werd ook geslagen.
zijn zusje «Mirthe» durfde niks te zeggen
Haar man «Radjesh» drinkt.
zijn vrouw «Ludmila» spreekt alleen Russisch
Haar stiefvader «Gerard» werkt op zee.
mijn pleegmoeder «Ineke» bleef altijd rustig
Mijn oma «Toos» was mijn alles.
Haar ex «Milad» bedreigt haar.
de oudste dochter «Yasmina» regelt alles
Het jongetje «Jip» wilde niet naar binnen.
De baby «Lauren» huilde onafgebroken.
Tante «Fien» en oom «Cor» wonen om de hoek.
Jeugdbeschermer «Hilde» had weinig tijd.
de jeugdzorgwerker «Ramon» kwam elke dinsdag
Raadsonderzoeker «Van Tuyl» sprak de school.
gezinscoach «Mieke» bleef komen
onze gezinsvoogd «mevrouw Sweers» ging met pensioen
vertrouwensarts «Hoogerwerf» keek mee
onze wijkteammedewerker «Ozan» deed veel
Kinderarts «Bijleveld» zag oude breuken.
Rechter «van Empel» hoorde het kind apart.
psychiater «Dogan» schreef medicatie voor
orthopedagoog «Lisa Vreeman» testte hem
Mijn coach «Gwen» zei: schrijf het op.
Mijn mentor «Thijmen» geloofde me.
ambulant begeleider «Nisrine» sliep er een nacht
Casusregisseur «Margot van Dun» zat voor.
advocate «Botterblom» diende een verzoek in
bijzondere curator «M. Kreuger» sprak de kinderen
Mediator «Steef» stopte het gesprek.
collega «Ankie» schoof aan
Naam: «Selma Hodzic»
Naam jeugdige: «T. Groothedde»
Naam vader: «Ravi»
Voornamen: «Johanna Maria»
Achternaam: «Schoonderwoerd»
Roepnaam: «Joppe»
Moeder: «N. Achahbar»
Vader: «Gerben Talsma»
Respondent: «Irma Lokhorst»
Gesprekspartner: «Monique Raap»
Interviewer: «Tirza»
Contactpersoon GI: «Bert Nagtegaal»
Jeugdbeschermer: «Annelot Prinsen»
Verslaglegging: «Kirsten»
Aanwezig: «Jelle», «Samira», «Ankie» en «Dorus»
Aanwezig: «mw. Sturm», «dhr. El Fassi», «Hennie Blom»
Aanwezigen: «Tineke Pol» (voorzitter), «Hamid Azough» (GI)
Afwezig met bericht: «Cora»
Deelnemers:¶* «Josine Terwel»¶* «Abdel Hachi»
Genodigden: «Marjo van Hees», «Pelle»
| Naam | Rol |¶| --- | --- |¶| «Suzan Driesprong» | GI |¶| «Omar» | Raad |
Naam;Functie¶«Petra Schuurmans»;jurist
«Elske»: Ik herken dat wel.
«Bilal»: Mag ik daar iets over zeggen?
«Tom Verkuijl»: Dat is precies het punt.
[00:03:12] «Rosalie»: Ja.
«Jacqueline» (moeder): Ik was radeloos.
Reactie van «Liesbeth»: graag aanvullen.
Opmerking «Marc»: bron ontbreekt
Gecontroleerd door «Joyce Abspoel»
Ingevuld door: «Hans Wiersinga»
Actiehouder: «Nynke»
Toen zei «Samir» dat het genoeg was.
Later vertelde «Jantine» hoe het ging.
«Fatma» zei dat ze er niet meer in geloofde.
«Roelof» belde de politie.
We hebben «Ouassima» niet kunnen bereiken.
Met «Koen» ging het daarna beter.
Bij «Ria» thuis konden ze terecht.
Ik werk nauw samen met «Tanja».
Dat heb ik van «Sjoerd» gehoord.
Dat gesprek met «Meryem» vergeet ik niet.
De kinderen, «Bo» en «Isa», waren erbij.
hun kinderen «Damian» (11), «Joëlla» (9) en «Kyano» (2)
Het meisje heet «Pleun».
een jongen genaamd «Ilias»
Zijn naam was «Bartholomeus».
Moeder heet «Rowena Lont».
Een kind dat «Sterre» heet, zegt zoiets niet zomaar.
Moeder («Dilara») kwam alleen.
Oma mz («Truus Hagenaars») was erbij.
Ik denk dat «Anke Roosendaal» dit beter weet.
Toen heb ik «Johan Witteveen» gemaild.
We spraken «Zohra Ait Moussa» thuis.
meneer «de groot» belde vanmorgen
mevr «bouwman» reageert niet
dhr «el amrani» wil een tolk
mw «van dijk» is terug van verlof
mijn dochter «fatima» durft niet
mijn zoon «dennis» is weg
hoi «marieke», dank je
beste «mohamed», kun je bellen
Dhr.«Kok» en mw.«Smit»
De hr. «Boersma» is vader.
Mevr. dr. «Ekelmans» leidde het gesprek.
ir. «Waterreus» was ook familie
Zuster «Clementia» hielp bij de bevalling.
broeder «Anselm» uit het klooster
Dokter «Oei» heeft het gezien.
dokter «de Bruijne» kwam langs
Agent «Peeters» schreef een proces-verbaal.
IB'er «Jorien» deed de overdracht.
leerkracht «Sietske» en directeur «Wolfswinkel»
Voogd «Esmée» is nieuw.
Zijn begeleider heet «Storm».
Onze contactpersoon is «Gonnie».
de gezinsvoogd was toen «Arjan Kok»
Ja «Ellen», zo ging het.
Dank je, «Youri».
Nee «Patricia», dat bedoel ik niet.
Hoe zie jij dat, «Mohammed»?
«Marja», kun jij dat toelichten?
Zoals «Frederique» al aangaf is er te weinig tijd.
Getekend: «P. Oldenburger»
w.g. «Z. Tahiri»
t.a.v. «dhr. Boekema»
T.a.v. mevrouw «De Leeuw»
Van: «Ingeborg Tol»
Aan: «Bas Kramer»; «Lies»
Gesproken met «Hakan» (vader).
tel. contact met «mw. Verdonk»
Huisbezoek bij «fam. Pietersma».
Overleg met «Gijs van Wijk», Raad.
Interview met «Roxanne Tuinman»
Bijlage bij brief van «mr. Sahebdin»
Pleegouders «Kees» en «Ria» wilden stoppen.
De ouders, «Sandra» en «Michel», liggen in scheiding.
De tweeling «Fenne» en «Jurre» slaapt bij oma.
de vriend van «Melissa» was agressief
Op verzoek van «Claudia» is dit geschrapt.
een zekere «Kuipers» van de gemeente
de zaak «Van Beukering»
Mevrouw «Oost» en meneer «West» zijn buren.
meneer «Winter» sprak niet
mevrouw «Zomer» zag niets
dhr. «Mei» tekende
Mevrouw «Roos» heeft drie kinderen.
mevrouw «Goedhart» is de pleegmoeder
«Daan» en «Lotte» willen allebei naar huis.
Toen «Nadine» thuiskwam lag hij op de bank.
`);

export const judgedLast = readMarked(String.raw`
Dhr. «Kranendonk» heeft afgezegd.
mevr. «Soekhai» is verhuisd naar haar zus
Mevrouw «Van Rooijen-Bax» tekende
meneer «Tesfamariam» volgt een cursus
mevrouw «Zijp» klaagde
De heer «W.F. Osinga» is advocaat.
mr. «Bouterse» verscheen niet
Dr. «Plantinga» zag hem
juf «Margreet» en meester «Dave»
Mijn naam is «Rinske de Ridder».
mijn naam is «thomas»
Ik heet «Zohra».
Ik ben «Coen» van het lokale team.
Beste «Hedwig», wat fijn!
Hoi «Tarik», tot morgen
Geachte mevrouw «Lambregts»,
Geachte heer «Çakir»,
Groetjes,¶«Annabel»
Met vriendelijke groet, «F. Zonneveld»
Volgens «G.A. Ketelaar» is het plan klaar.
Namens «H. Vlietstra» en «B. Moes»
«K. ten Brinke» is bewindvoerder
Het gezin «Rahimi» woont in een azc.
familie «Oosterhof» wil bezwaar maken
Haar zoon «Joah» is zes.
zijn dochter «Elize» is zes.
mijn zus «Rachel» kwam
Haar moeder «Ans» stierf.
pleegvader «Wiebe» bouwt een boomhut
Jeugdbeschermer «Kelly» belde
voogd «Van Es» mailde
raadsonderzoeker «Stolp» rapporteerde
wijkagent «Ferdinand» kwam
psycholoog «Huizenga» testte
Casusregisseur «Tamara Spiering» zat voor.
Naam: «Xandra Poelstra»
Naam kind: «Dex»
Moeder: «Betül Arslan»
Jeugdbeschermer: «Koos Wessels»
Aanwezig: «Trudie», «Moniek», «Dirk-Jan»
«Wilco»: Dat zie ik ook.
«Hind El Yaakoubi»: Bij ons niet.
Toen vertelde «Sofie» dat ze zwanger was.
«Martijn» zei niks.
Hij heet «Levi».
een meisje genaamd «Naz»
Moeder («Carmen») huilt.
Gesproken met «Bas Oldenhof» over school.
Overleg met «mevr. Tjin»
Contactpersoon: «Jolien Smeenk»
t.a.v. «A. Rozema»
mevr «mulder» belde terug
dhr «van den berg» was er niet
mijn broer «mohamed» hielp
Bedankt «Sylvia», heel duidelijk.
En jij, «Karel»?
| Naam | Functie |¶|---|---|¶| «Lotte Buning» | GI |
Van: «Dick Reitsma»
De tolk «Hamid» vertaalde.
De vader van «Jayden» is weg.
`);
