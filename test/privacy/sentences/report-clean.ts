/** Lines as reports and minutes have them without anybody in them, many with what looks like a name or a number of somebody. */

export const reportClean: readonly string[] = `
Casus C-017 is besproken in het team.
Zaaknummers zijn weggelaten uit dit verslag.
Respondent R12 zegt dat zij niet is gehoord.
Zie de richtlijn (2023 VT) voor de stappen.
https://doi.org/10.1016/j.childyouth.2019.104567
doi:10.1007/s10896-020-00123-4
ECLI:NL:RBAMS:2021:4567
ECLI:NL:HR:2018:1463 is hier van toepassing.
In de tuin bloeide een roos.
De bakker op de hoek is gesloten.
Hij droeg de wit geverfde kast naar boven.
Een mark is een oude munt.
Moeder wil dat vader komt.
Wil zij nog iets zeggen?
De vos kwam in de tuin.
De koning bezocht de instelling.
Koning Willem-Alexander opende het jaar niet in dit verhaal? Nee.
De Raad voor de Kinderbescherming doet onderzoek.
Veilig Thuis heeft de melding beoordeeld.
Het Leger des Heils biedt begeleiding.
De William Schrikker Stichting voert de maatregel uit.
Jeugdbescherming Regio Amsterdam gaf een reactie.
Samen Veilig Midden-Nederland is de gecertificeerde instelling.
De methode Signs of Safety wordt gebruikt.
Het team werkt met Triple P en met MST.
Functional Family Parole Services is de werkwijze.
Zij volgde een training Nieuwe Autoriteit.
Rapport Commissie De Winter
De commissie-Samson bracht verslag uit.
Volgens Bowlby (1969) is hechting van belang.
(Van der Kolk, 2014)
Zie ook Turnell en Edwards (1999).
Baartman (2009) beschrijft mishandeling als proces.
Braun & Clarke (2006) onderscheiden zes stappen.
Samenvatting En Conclusies
Aanleiding Van Het Onderzoek
Wensen Van Ouders
Hoofdstuk 3 Resultaten
Bijlage B: Vragenlijst
1. Inleiding
2.3 Ervaringen van ouders
Aanwezig: moeder, vader, jeugdbeschermer
Aanwezig: ouders en twee medewerkers van het wijkteam
Deelnemers: zes pleegouders
Voorzitter: lid van de Raad
Notulist: medewerker secretariaat
Naam: niet vermeld
Naam cliënt: geanonimiseerd
Naam kind: [kind 1]
Interviewer: Kunt u daar meer over vertellen?
Moeder: Ik vond het heel zwaar.
Vader: Niemand luisterde naar mij.
Jongere: Ja.
Respondent: Dat weet ik niet meer.
Jeugdbeschermer: We hebben toen een plan gemaakt.
R1: ik ben er niet blij mee.
Beste ouders,
Geachte heer/mevrouw,
Beste lezer,
Beste collega's,
Met vriendelijke groet, het secretariaat
Met vriendelijke groet, Raad voor de Kinderbescherming
Hoogachtend, de directie
Ik ben moeder van drie kinderen.
Ik ben bang voor de politie.
Ik ben blij dat het voorbij is.
Ik ben Nederlander en mijn man is Turks.
Ik ben Marokkaanse en trots.
Mijn naam is niet belangrijk.
Mijn naam is gewijzigd in dit verslag.
Zij heet anders in dit verslag.
Hij woont in Utrecht.
Het gezin verhuisde naar Den Haag.
In Amsterdam is de wachtlijst lang.
De rechtbank Noord-Holland besliste anders.
De Rechtbank Den Haag verlengde de ondertoezichtstelling.
Op 12 mei 2021 was de zitting.
Het verslag dateert van 03-04-2020.
De uithuisplaatsing begon op 1 maart 2019.
Tussen 2018 en 2022 zijn er 14 meldingen gedaan.
Het formulier is van 2021-06-30.
Er waren 06 tot 12 gesprekken.
Het budget is 123456 euro.
Productnummer 4711-2200-18 staat op de doos.
Artikel 1:255 BW biedt de grondslag.
Artikel 8 EVRM beschermt het gezinsleven.
Op grond van artikel 7.3.11 Jeugdwet wordt het dossier bewaard.
De Jeugdwet geldt sinds 2015.
ISBN 978-90-1234-567-8
ISSN 1234-5679
Kamerstukken II 2021/22, 31839, nr. 820
Stb. 2014, 105
De jeugdbeschermer van het gezin kwam niet.
De jeugdbeschermer van Samen Veilig belde terug.
De gezinsvoogd van de kinderen was nieuw.
Jeugdbeschermers van nu hebben te veel zaken.
De moeder van het kind huilde.
Moeder (alleenstaand) vroeg om hulp.
Vader (gescheiden) woont elders.
Oma (moederszijde) past op.
De zoon (12) wil naar huis.
Dochter en zoon wonen bij vader.
Haar zoon Jongere 1 is genoemd.
Tante en oom willen helpen.
Juf en meester maken zich zorgen.
Meester in de rechten is zij niet.
De heer des huizes was er niet.
Mevrouw zegt dat zij moe is.
Meneer begrijpt de brief niet.
Mevrouw wil graag hulp.
De familie is niet gehoord.
Gezin in Beeld is een project.
Gezin Centraal is een methodiek.
Het programma Kansrijke Start loopt goed.
Stichting Jeugdzorg Nederland reageerde.
Het Openbaar Ministerie seponeerde de zaak.
De Inspectie Gezondheidszorg en Jeugd schreef een rapport.
Het Ministerie van VWS financiert het.
Stap 1: Maak een lijst.
Let op: de gegevens zijn verzonnen.
Doel: Herstel van contact.
Conclusie: Ouders voelen zich niet gehoord.
Thema: Vertrouwen
Code: Gebrek aan informatie
Datum: 12-05-2021
Plaats: Utrecht
Betreft: verzoek verlenging OTS
Betreft: Onderzoek Uithuisplaatsing
Cliënt: moeder
Contactpersoon: zie bijlage
Volgens Moeder was er niets aan de hand.
Volgens Vader klopt het verslag niet.
Volgens Jeugdzorg was dat nodig.
Toen zei Moeder dat het klaar was.
Iedereen zegt dat het goed komt.
Niemand vertelt mij iets.
School zegt dat het goed gaat.
Kind vertelt dat het bang is.
Jeugdzorg vraagt om geduld.
Politie meldt een ruzie.
Met Kerst was iedereen thuis.
In de zomer ging hij naar Spanje.
De kinderen Van De Rekening is een boektitel.
Zij leest Kruistocht in spijkerbroek.
Het Wit-Gele Kruis bestaat niet meer.
Dr. is een titel.
De afkorting mr. staat voor meester.
Ouders geven aan dat de bakker hen hielp.
De kleine prins is haar lievelingsboek.
Vrijdag zegt niets over de andere dagen.
Hij is geboren in Suriname.
Zij is geboren als jongste van zes.
De regeling is geboren in 2015.
Het kind is geboren na 32 weken.
Tabel 4: Aantal kinderen per regio
Pagina 12 van 40
Versie 1.2.3
Nota bene: Hoor en wederhoor ontbrak.
Hoor en Wederhoor
Moeder vertelt dat de wolf in het verhaal haar eng leek.
Mark en koers zijn begrippen uit de geschiedenis.
Wil vader contact, dan kan dat.
Bakker en slager zijn beroepen die hij noemt.
Vos is een woord in het dictee.
Koning Winter kwam vroeg.
De roos zegt dat zij mooi is.
Gezinshuisouder worden vraagt veel.
Steunouder Nederland koppelt gezinnen.
Logeerouders Gezocht
Steungezin en steunouder zijn vormen van hulp.
De jeugdbeschermer van Partners voor Jeugd kwam.
De wethouder van Haarlem sprak.
De kinderrechter van Rechtbank Gelderland besliste.
Een meisje, Pools van afkomst, woont hier.
Een methode, Sterk genaamd, werd ingevoerd.
Dalen in het aantal meldingen is goed nieuws.
Dalende cijfers zijn te zien.
In de Brabantse Kempen is weinig hulp.
De wijk Leidsche Rijn groeit.
Het wijkteam Kanaleneiland helpt.
Team Noord en Team Zuid werken samen.
Locatie Zonnehoek is gesloten.
Ambulante Spoedhulp is ingezet.
Families First is een methode.
Integrale Vroeghulp is betrokken.
Stichting MEE denkt mee.
Kinder- en Jeugdpsychiatrie Curium behandelt.
(Juffer, 2010; Van IJzendoorn, 2008)
Bartelink, C. (2013). Uithuisplaatsing: wat werkt?
Ten Berge en Bakker (2005) beschrijven LIRIK.
Volgens het NJi is dit bewezen.
Volgens Richtlijn Uithuisplaatsing mag dat.
Het CBS telde 40.000 kinderen.
Het kind is 1,20 m lang.
Op 3-4-2020 om 10.30 uur vond overleg plaats.
Week 12 2021
Q3 2022
VT-2023-014
C05.3 Wantrouwen
Kinderen geboren vanaf januari 2018 vallen erbuiten.
In november 2012 begon de hulp.
De maatregel, gestart nov 2012, loopt af.
Beoordeling (* verplicht)
De score was 3 * 12.
Groep 7 en groep 8 zijn samengevoegd.
Nummer 06 op de lijst is leeg.
06 is geen leeftijd.
Het interview duurde 00:45:12.
Spreker 1: Dat was in de zomer.
Gespreksleider: Wie wil beginnen?
Deelnemer 4: Ik wil wel.
Pleegmoeder: Ze sliep nooit.
Voogd: We hadden geen keus.
Beste pleegouders,
Beste meneer,
Hallo allemaal,
Groeten uit Zeeland
Hij heet in dit rapport de jongere.
Ik ben Jeugdbeschermer van beroep.
`
  .trim()
  .split("\n");
