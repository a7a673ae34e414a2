/** Lines as reports and minutes have them, a fictional name between « and »: written unseen, measured before the mending. */
import { readMarked } from "./marked.js";

export const reportNames = readMarked(`
Dhr. «Verhagen» geeft aan dat hij de afspraken niet heeft gekregen.
Op de zitting verscheen dhr. A. «Bouzidi» zonder advocaat.
Mevr. «Kuipers» is sinds januari de pleegmoeder.
Met mevr. «Yildirim» is gesproken over de schoolgang.
Mw. «Scholten» heeft het plan ondertekend.
Het gesprek met mw. van der «Heijden» verliep rustig.
De heer «Achterberg» is de vader van het jongste kind.
Volgens de heer El «Khattabi» is er geen sprake van geweld.
Mevrouw «Nguyen» spreekt weinig Nederlands.
Wij spraken mevrouw De «Groot» over de omgangsregeling.
Meneer «Pengel» wil zijn dochter vaker zien.
Ik heb meneer «Tesfay» gebeld over de toeslagen.
Dr. «Wijnberg» stelde de diagnose ADHD.
Het kind is gezien door dr. «Hoekstra» van het ziekenhuis.
Mr. «Brinkhorst» staat de moeder bij.
De advocaat, mr. S. «Oosterbaan», vroeg om aanhouding.
Mijn naam is «Jolanda» en ik ben pleegmoeder van twee kinderen.
Goedemiddag, mijn naam is Rachid «Amrani».
Ik heet «Samira» en ik ben veertien jaar.
Hoi, ik heet «Thijs».
Ik ben «Marieke» van het wijkteam.
Ik ben Bart «Lammers» van de Raad.
U spreekt met «Esther» van Veilig Thuis.
Beste «Annemarie»,
Beste mevrouw «Okafor»,
Geachte heer «Dijkgraaf»,
Geachte mevrouw Ten «Cate»,
Hallo «Jeroen», bedankt voor je bericht.
Dag «Fatma», hoe gaat het met je?
Lieve «Noor», gefeliciteerd met je verjaardag.
Hoi «Wesley»,
Met vriendelijke groet, Ingrid «Vermeulen»
Groetjes, «Daan»
Hartelijke groet, «Saskia»
Hoogachtend, J.P. «Terpstra»
Mvg, «Lotte»
Verslag opgesteld door K. «Mulder».
De rapportage is van H.J. «Zandstra».
De melding kwam binnen bij R. van «Beek» op maandag.
Rapporteur: M.A. de «Vries»
Kind woont bij T. ter «Braak» in huis.
De zitting stond onder leiding van P. 't «Hart».
F. el «Amrani» is niet verschenen.
S. ben «Salah» was telefonisch aanwezig.
Gesproken met N. den «Ouden» over de veiligheid.
Jeugdbeschermer Karin «Postma» belt morgen terug.
De jeugdbeschermer van «Dalen» heeft het plan besproken.
Gezinsvoogd «Dijkstra» vroeg om een verlenging.
De raadsonderzoeker Mieke «Hendriks» sprak met beide ouders.
Haar zoon «Milan» slaapt slecht.
Zijn dochter «Yara» wil niet naar vader.
Buurvrouw «Ria» past vaak op.
De buurman «Henk» heeft de politie gebeld.
Moeder («Anouk») huilt tijdens het gesprek.
Vader («Mehmet») is niet verschenen.
Oma «Fien» haalt de kinderen van school.
De kinderen logeren bij opa «Kees».
Tante «Sevda» wil de voogdij aanvragen.
Zijn oom «Ruben» heeft een auto.
Pleegmoeder «Hanneke» maakt zich zorgen.
Pleegvader Gerrit «Bosma» is gepensioneerd.
Stiefvader «Dennis» woont weer thuis.
Haar broertje «Jayden» is uit huis geplaatst.
Zijn zusje «Zoë» durft niet te slapen.
Juf «Marloes» ziet dat hij stiller is.
Meester «Tim» heeft met de klas gepraat.
Huisarts Van «Leeuwen» heeft een verwijzing geschreven.
Kinderrechter Van den «Berg» wees het verzoek toe.
Psycholoog Aylin «Demir» nam de tests af.
Gedragswetenschapper Olga «Kowalska» was bij het overleg.
Wijkagent «Erwin» kent het gezin goed.
Leerkracht Sanne «Bruins» deed een zorgmelding.
Mentor Pieter «Haverkamp» zag hem weinig in de les.
Aanwezig: Karin, «Mohammed» en moeder
Aanwezig: mevr. «Jansen», dhr. Bakker, jeugdbeschermer
Aanwezigen: Linda «Smeets» (Raad), Tom Aerts (GI)
Afwezig met bericht: Chantal «Roosendaal»
Aanwezig zijn «Willeke» Smit en Joost Prins.
Deelnemers: Fleur, Ahmed, «Sjoerd»
Notulist: Carla «Wouters»
Voorzitter: Bert «Nijhof»
Naam cliënt: Priya «Ramdin»
Naam kind: «Liam»
Naam moeder: Svetlana «Petrova»
Naam: Dylan «Maduro»
Betreft: Noah «Willemsen»
Cliënt: Abdi «Warsame»
Contactpersoon: Femke «Tromp»
Behandelaar: drs. L. «Koster»
«Karin»: Ik vond het een moeilijk gesprek.
«Hassan»: Dat heb ik nooit gezegd.
Mevr. «Blom»: wij willen duidelijkheid.
Interviewer: Dank je wel, «Petra», voor je verhaal.
«Milan» zegt dat hij bij oma wil wonen.
«Anouk» vertelt dat vader vaak boos is.
Volgens «Esra» was er die avond ruzie.
Toen zei «Bram» dat hij weg wilde.
"Ik wil naar huis", zegt «Lisa».
Ik heb met «Monique» gesproken over school.
Het jongetje heet «Levi» en is drie jaar.
Het meisje, «Amina» genaamd, woont bij haar tante.
Moeder noemt haar dochter «Roos» in het gesprek.
De kinderen Finn en «Julia» zijn onder toezicht gesteld.
De broers Omar en «Youssef» delen een kamer.
Zij heeft twee kinderen: «Sem» (4) en Isa (7).
Het gaat om «Kevin» (12 jaar) en zijn zus.
De minderjarige Jaylano «Martina» verblijft in een gezinshuis.
Haar ex-partner «Ricardo» heeft een contactverbod.
De ex-man van moeder, «Piotr», drinkt veel.
Haar nieuwe vriend «Marco» is bij haar ingetrokken.
Mijn collega «Wendy» neemt het over.
Mijn man «Johan» en ik zijn al tien jaar pleegouders.
Ambulant begeleider «Stefan» komt wekelijks langs.
Casusregisseur mevrouw «Bouwmeester» belt de school.
De familie «Hoogland» krijgt hulp van het wijkteam.
Gezin «Özdemir» is in 2021 aangemeld.
Echtpaar De «Boer» wil het meisje adopteren.
Er is gebeld met school, juf «Ellen» gaf aan dat het goed gaat.
Gezinshuisouder Ankie van «Rijn» vroeg om respijtzorg.
Ondertekend door moeder, C. «Wiersma»-Pool.
Mevr. A. Timmers-de «Roo» belde om half tien.
Dhr. en mevr. «Sardjoe» zijn op de hoogte.
Namens de heer «Wesselink» deelt de advocaat mee dat hij komt.
Mw. drs. F. «Bilgin» is orthopedagoog.
Aan: mevrouw «Hartgers»
Beste «Tineke» en Rob,
Goedemorgen «Sjaak», ik bel u straks terug.
Vriendelijke groeten, Maaike «Olthof»
Groeten van juf «Britt»
Mijn naam is «Gülsüm» en ik werk bij de GI.
Ik ben Coen, de vader van «Pleun».
Ik ben «Nadia» van de crisisdienst.
Moeder heet «Joyce».
De baby heet «Elin».
Pleegzoon «Kyano» doet het goed op school.
Halfbroer «Delano» woont bij zijn vader.
Zijn stiefmoeder «Brenda» maakt vaak ruzie.
De grootouders, Wim en «Corrie», willen helpen.
Opa «Harm» is overleden.
Nichtje «Shaniqua» logeert in het weekend.
Overbuurman «Theo» hoorde geschreeuw.
Gezinscoach Irma «Kloosterboer» komt twee keer per week.
Maatschappelijk werker Bas «Hilhorst» belde de huisarts.
Raadsonderzoeker «Feenstra» adviseert een ondertoezichtstelling.
Zittingsvertegenwoordiger mr. «Kolkman» licht het verzoek toe.
De bijzondere curator, mr. Van «Eck», sprak met het kind.
Tolk «Berhane» was telefonisch aanwezig.
Kinderarts «Soetekouw» zag blauwe plekken.
Intern begeleider Hilde «Vos» meldde verzuim.
Leerplichtambtenaar Dewi «Latuheru» maakte proces-verbaal op.
Teamleider Van «Rijn» heeft getekend.
Gezinsvoogd De «Haan» was op vakantie.
De jeugdreclasseerder, «Murat», sprak hem aan.
Gedragsdeskundige van der «Sluis» is geraadpleegd.
Aanwezig: de ouders, Bo (mentor), «Karlijn» (jeugdbeschermer)
Aanwezig: N. Ouali, T. «Prinsen», L. de Jong
Afmelding: Roos van «Putten»
Verslag: Jolanda «Tims»
Naam jeugdige: «Quincy» Tevreden
Naam vader: B. «Siregar»
Gezinsvoogd: Annelies «Vroom»
Moeder: Oksana «Bondarenko»
Kind 1: «Tygo»
Inzake: J. «Haverman»
«Fatima»: Nee, dat klopt niet.
Dhr. «Blok»: Ik heb niets gedaan.
Toen «Nina» thuiskwam was vader weg.
Volgens mevrouw «Eikelboom» liegt vader.
Tijdens het gesprek met «Daphne» bleek dat zij bang is.
«Tim» vertelt dat hij vaak honger heeft.
Wij hebben «Mohamed» twee keer thuis bezocht.
De ouders van «Luuk» zijn gescheiden.
Het gezin «Abdullahi» woont hier sinds 2019.
Familie Ten «Brinke» heeft drie kinderen.
Haar vriendin «Cynthia» ving de kinderen op.
Vaders nieuwe partner, «Ewa», is zwanger.
De tweeling Jip en «Saar» gaat naar groep 3.
Op verzoek van mevrouw 't «Lam» is dit aangepast.
Zusje («Lina», 5 jaar) was erbij.
Getekend: P. «Dijkhof»
`);
