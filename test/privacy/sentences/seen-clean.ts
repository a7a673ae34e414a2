/** Sentences without a name, in the language of the field, that the detector of names was made with. */

export const seenClean = String.raw`
[naam] belde met [moeder] over de zorgmelding.
Moeder M. vertelt dat kind A slecht slaapt.
Dhr. X en mevr. [naam] waren aanwezig.
Mevrouw A. wil niet dat haar ex-man meeluistert.
De heer des huizes deed open.
Mevrouw de voorzitter, mag ik iets vragen?
Ik zei: meneer de rechter, zo was het niet.
Moeder Nederlands spreekt inmiddels goed genoeg voor het gesprek.
Vader Turks, moeder Marokkaanse, kinderen hier geboren.
Jeugdbescherming west heeft de zaak overgedragen aan het lokale team.
De William Schrikker Stichting was niet uitgenodigd.
Veilig Thuis deed de triage en de Raad voor de Kinderbescherming wachtte af.
Jeugdformaat en het Leger des Heils bieden ambulante hulp.
In Den Haag en Delft werkt het anders.
We gebruiken Signs of Safety naast de Top 3-methode.
Van Yperen (2013) noemt dat werkzame factoren.
Volgens Baartman (2009) is dat een kwestie van perspectief.
Lipsky schrijft over de ruimte van uitvoerders, Saldaña over coderen.
De Wet Bakker is nooit aangenomen.
De commissie-De Winter onderzocht geweld in de jeugdzorg.
Op maandag en in maart is er overleg.
De Jong en Groot is geen goede naam voor een team.
Beste collega's,
Beste allemaal, hierbij de agenda.
Hallo allemaal, fijn dat jullie er zijn.
Groeten van het team
Met vriendelijke groet,¶het projectteam
Met vriendelijke groet,¶Team Zuid
Met vriendelijke groet,¶¶Wijkteam Oost
Gedragswetenschapper: Ik zie dat anders.
Casusregisseur 2: We hadden geen mandaat.
Moeder: Nee, dat was niet zo.
Vader: Precies.
Interviewer: Kun je een voorbeeld geven?
Jeugdbeschermer A: Daar ben ik het niet mee eens.
Ervaringsdeskundige: Mooi gezegd.
P07: Wij hebben drie keer gebeld.
# Samenwerken Aan Veiligheid
## Wat Gezinnen Nodig Hebben
De afspraken met J&G, de GI en de RvdK lopen via SAVE.
GGZ en MDFT waren er ook bij.
Dr. Lelykade 12 is het adres van het kantoor.
Het kantoor aan de Burgemeester Patijnlaan gaat dicht.
De Prof. Lorentzlaan is afgesloten.
J. de Vries (2019) beschrijft hoe teams leren.
Bartelink, C., van Yperen, T. A., & ten Berge, I. J. (2015). Besluitvorming in de jeugdzorg.
Zie ook Bakker, A., Jansen, P. & De Boer, K. (2021). Samen beslissen. Den Haag: Boom.
(Vermeulen & Visser, 2018; De Wit et al., 2020)
Kind A woont bij vader, kind B bij oma.
Oma van moederszijde past op.
De moeder van kind B kwam te laat.
De vader van de jongens wil ook gehoord worden.
Moeder Samen met het wijkteam laten optrekken was het doel.
Moeder Veilig Thuis laten bellen werkte niet.
Ouders GI en school zaten aan tafel.
Vader WhatsApp laten gebruiken om af te spreken.
Jeugdbeschermer GI belt morgen.
Jeugdbeschermer Raad en casusregisseur stemmen af.
De jeugdbeschermer van Veilig Thuis Haaglanden sloot aan.
Het gezin Centraal stellen is makkelijker gezegd dan gedaan.
Stichting Kind Centraal doet mee.
Het programma heet Samen Sterk.
De methode, genaamd Triple P, is bekend.
Onze app heet Gezinsknop.
De school heet De Regenboog.
Ik ben Nederlandse en mijn man komt uit Polen.
Ik ben SPV'er bij het lokale team.
Ik ben Jeugdbeschermer geworden omdat ik wilde helpen.
Dit is Zorg op Maat volgens de folder.
Variant A. Jongeren bepalen zelf het tempo.
Bijlage B. Overzicht van de casussen
Bij kind A. Daarna bij kind B.
N.B. Ouders krijgen het verslag eerst.
A. Inleiding
B. Werkwijze en Afspraken
C. Wat we hebben geleerd
We kozen voor plan B. Dat was wennen.
Naam: [naam]
Naam organisatie: Jeugdformaat
Naam: Signalenkaart Oost
Namen: zijn vervangen
Aanwezig: Veilig Thuis, GI, Raad, SPV
Aanwezig: 12 deelnemers
Aanwezig: drie jeugdbeschermers, P03 en P04
Contactpersoon: [naam]
Contactpersoon: wijkteam Noord
Notulist: stagiaire
Verslag: stagiaire [wijkteam]
Cliënt: moeder
Datum: 12 maart 2024
Aan: het kernteam
Van: Veilig Thuis
Albert Heijn ligt naast het wijkteam.
De Anne Frankschool doet niet mee.
Max Havelaar staat op de koffie.
Het Willem de Zwijger College is dichtbij.
Het Emma Kinderziekenhuis verwees door.
Wil Veilig Thuis meedenken, dan kan dat.
Wil je dat ik Mark de regels laat zien?
Bent u tevreden?
Roos was de kleur van de kaart.
Mark de plekken waar je twijfelt.
Wie is er verantwoordelijk, vroeg de gedragswetenschapper.
Zeg maar Nee, dat mag.
Moeder Theresa ben ik ook niet, zei ze.
Moeder aarde kan dat niet dragen.
Ze is geen Florence Nightingale.
Sinterklaas en Kerst zijn moeilijke weken.
De minister wil de Jeugdwet aanpassen.
Rechtbank Den Haag wees het verzoek af.
ECLI:NL:RBDHA:2023:12345 is de uitspraak.
We lazen het Toekomstscenario Kind- en Gezinsbescherming.
Het Verwey-Jonker Instituut en het NJi schreven mee.
De Hogeschool Rotterdam deed de interviews.
Hart van Brabant en Food Valley zijn regio's.
De Top 3 en de LIRIK vullen elkaar aan.
Vader Abraham draaide op het feest.
Tijdens Ramadan plannen we avondgesprekken.
Het Koninklijk Besluit staat in bijlage 2.
Een mevrouw van Humanitas kwam koffie drinken.
Die meneer van Jeugdzorg was aardig.
Mevrouw van de gemeente belde nog.
De mevrouw van het Wijkteam kwam niet.
Ik sprak mevrouw. Daarna belde ik school.
Het was dhr. Daarna werd het stil.
Mevrouw Moeder van het jaar, noemde hij haar.
Wat een meneer, Dat dacht ik.
Aan wie vertel je dat? Moeder. Zij wist het al.
Het kind Wordt niet gehoord, stond er.
Oudste kind Havo, jongste kind basisschool.
De zoon Fortnite, de dochter TikTok.
Dochter VWO, zoon MBO.
Hoofdstuk 3: Ouders Betrekken
Collega's GGZ en VT haken later aan.
Collega J&G neemt contact op.
Trainer Signs of Safety gezocht.
Coach Gezinnen Centraal geeft training.
De voorzitter opent, Agenda is akkoord.
Voorzitter: Welkom allemaal.
Voorzitter: Goed. Volgende punt.
Leerkracht Groep 7 maakt zich zorgen.
Directeur Veilig Thuis sluit aan.
Wethouder Jeugd was verhinderd.
Projectleider Proeftuin stuurt de notulen.
De ouder Zelf aan het woord laten.
Deelnemer 3: Ja.
Deelnemers: Raad, GI, wijkteam
Beste Jeugdbeschermers, dank voor jullie komst.
Beste Lezer,
Beste Praktijken uit de proeftuinen
Dag Team,
Lieve mensen, tot dinsdag.
Hoi Allemaal
Goedemorgen Mevrouw, zei hij.
Zie Kind en Gezin Vlaanderen.
Raad van de Kinderbescherming, schreef iemand.
De Universiteit van Amsterdam en de Vrije Universiteit.
Ministerie van Justitie en Veiligheid
Vereniging van Nederlandse Gemeenten
Het Kwaliteitskader Jeugd is leidend.
Eigen Kracht Centrale organiseert dat.
Samen Veilig Midden-Nederland werkt met SAVE.
Handreiking Samenwerken bij Onveiligheid
Zij heet geen slachtoffer te zijn.
Dat heet Empowerment in de boeken.
Groet, het kernteam
Groet aan Allen
De oudste Zelf liet weten te stoppen.
Een vriend. Dat had hij nodig.
De familie Als geheel bekijken.
Familie en Gezin
Oma Duck stond op de beker.
De tante. Die belde ook.
`
  .trim()
  .split("\n")
  .map((line) => line.replaceAll("¶", "\n"));
