/** Sentences without a name, written after the detector of names was frozen, and measured before it was mended. */

export const unseenClean = String.raw`
De jeugdbeschermer stelde voor om moeder Top 3 te laten invullen.
In de Kamerbrief van oktober staat iets anders.
Ouder Kind Centrum De Brug ligt om de hoek.
Het OKT en Altra werken samen in Amsterdam-Noord.
Samen met vader Zorgen op papier gezet.
De Raad sprak de ouders. Vader Zag dat anders.
Onze werkwijze: Eén Gezin, Eén Plan.
Mevrouw wilde geen Turkse tolk.
Meneer Nederlands leren was de eerste stap.
Moeder Pools, vader Nederlands: de taal was een punt.
Kindertelefoon en Fier zijn genoemd.
Moeder Jeugdhulp laten aanvragen lukte niet.
Zijn vriendin Studeert nog.
Veilig Thuis Hollands Midden deed de overdracht.
Bureau Jeugdzorg bestond toen nog.
Parnassia en Rivierduinen hebben een wachtlijst.
Sterk Huis biedt opvang, Kompaan en De Bocht heet nu zo.
Mijn naam is voor dit verslag niet van belang.
Mijn naam is niet genoemd.
De naam is Haas, zeggen ze altijd.
Ik ben Moe van al die formulieren.
Ik ben het met Veilig Thuis eens.
Ik ben Van huis uit pedagoog.
Hij heet anders dan zijn broer.
Zo heet dat bij de GI.
Het plan heet Vertrouwen.
Wij heten Samen1.
Een map genaamd Casussen Oost staat op de schijf.
Het zogenoemde Gezinsplan is gebruikt.
Hierboven genoemd Kader geldt niet.
Beste deelnemers,
Beste Onderzoekers,
Beste ouders en verzorgers,
Beste Collega,
Hallo Proeftuin!
Hoi team,
Dag mevrouw, dag meneer
Geachte commissie,
Geachte Raadsleden,
Groeten uit Zeeland
Groet,¶Het kernteam van de proeftuin
Met vriendelijke groet,¶Veilig Thuis Haaglanden
Met vriendelijke groet,¶¶Gemeente Zuiderkoog
Vriendelijke groeten,¶Stichting Samen
Mvg, Secretariaat
De uitspraak (ECLI:NL:GHDHA:2022:998) is verwerkt.
Zie Vygotsky over de zone van naaste ontwikkeling.
Zoals Weick (1995) het zegt: betekenis komt achteraf.
Miles en Huberman (1994) beschrijven die stappen.
De indeling van Braun & Clarke (2006) is gevolgd.
Volgens J. P. van der Laan (2016) en anderen werkt dat.
Zie Konijn, C., De Meyer, R. & Van den Berg, G. (2020).
- Jansma, A., & van Dijk, M. (2017). Jeugdhulp in beweging. Utrecht: NJi.
Literatuur¶Bruning, M. (2018). Rechten van het kind.¶Hans Vermeer, Zorg voor jeugd.
Het onderzoek van Verheijden e.a. (2022) liep mee.
Commissie Van der Steenhoven gaf advies.
De motie-Van Nispen is aangenomen.
Wet van Pareto
De stelling van Bayes
De schaal van Likert is gebruikt.
Erik Erikson beschrijft fasen (1963).
Maslow en zijn piramide kwamen langs.
De Van Gogh-straat is opgebroken.
Op het Jan van Galenplein staat een buurthuis.
Het wijkgebouw aan de Johan de Wittlaan
Basisschool Prins Willem-Alexander
De Prinses Beatrixschool en De Regenboog
In het Sophia Kinderziekenhuis
Het Juliana Kinderziekenhuis en HMC Westeinde
Het Willem Dreeshuis is verbouwd.
Bij Jumbo en Albert Heijn werken de jongens.
Een Fiat en een Mercedes voor de deur.
Vader kijkt Ajax, zoon Feyenoord.
De hond Max ligt voor de deur.
Kind B. Die slaapt bij oma.
Moeder B. De jongste zat erbij.
Optie C. Iedereen gaat naar huis.
Fase D. Terugkijken met elkaar
Vraag E. Wat heeft het gezin nodig?
D. Vragen en Opmerkingen
P.S. Vergeet de formulieren niet.
O.T.S. Daarna volgt de toetsing.
Team A. Vergadert op dinsdag.
Zaal B. De lunch staat klaar.
Dat was in de jaren '90. Toen was alles anders.
Aanwezigen: 14 (inclusief twee onderzoekers)
Aanwezig: jeugdbeschermers (2), SPV, ervaringsdeskundige
Afwezig: Raad (m.k.), Veilig Thuis (z.k.)
Notulen: wisselend
Voorzitter: proeftuinleider
Projectleider: vacature
Contactpersoon: Veilig Thuis
Contactpersoon gezin: nog te bepalen
Naam: Onbekend
Naam: n.v.t.
Naam document: Werkafspraken Duo
Namen: P03 en P14
Titel: Van Melden Naar Samenwerken
Titel experiment: Eén Tafel
Cliënt: Gezin R
Cliënten: Zes gezinnen
Moeder: Eh, ja.
Moeder: Toen belde ik de huisarts.
Vader: Waarom moet dat?
Oma: Kom maar binnen.
Kind: Mag ik nu spelen?
Onderzoeker: Dank je wel.
Interviewer 1: Goed, de volgende vraag.
Professional: Eerlijk? Nee.
Jeugdbeschermer: Soms.
SPV: Dat herken ik.
Ouder: Alles. Echt alles.
R2: Precies dat.
Tweede dochter: VMBO, derde: nog onbekend.
Moeder - Vader - Kind
Relatie Moeder en Zoon
Gezin: Twee Kinderen
Jongen Of Meisje doet er niet toe.
Stappenplan Ouder en Team
Het Kind Eerst was de titel.
Werkgroep Jeugd en Gezin Oost
Collega Veilig Thuis en collega Raad waren het eens.
Collega's Jeugd zijn gevraagd.
De onderzoekers Hogeschool en NJi verdeelden het werk.
Medewerker Zorg en Straf
Adviseur Veiligheid (vacature)
Coördinator Zorg sluit aan.
Specialist LVB en specialist Huiselijk Geweld
De voorzitter Ondersteuningsteam opende.
De arts M&G keek mee.
Trainer Nieuwe Autoriteit
Bestuurder Jeugdbescherming west ondertekende.
Hulpverleners Zelf vinden het zwaar.
Directeur GI, directeur Raad en wethouder Zorg
Wijkagent Oost en wijkagent Noord
De familie Heeft geen geld.
Familie Centraal is een methode.
Gezin Noord en gezin Zuid, zo noemden we ze.
Gezin Top 3 geoefend
Mensen van De Ombudsman keken mee.
Roos en groen waren de kleuren van de kaarten.
Storm op zee, stond op de kaart van het kind.
Iris van het oog, stond in het rapport van de oogarts.
Merel op het dak, tekende hij.
Jan en alleman was er.
Jantje Beton steunde de speeltuin.
Piet Snot voelde ze zich.
Jip en Janneke-taal helpt.
Een Florence en een Paris, noemde ze de poppen.
Emma at Home is een project van het ziekenhuis.
Via Nextdoor en Marktplaats kregen ze een bed.
Ze kregen een Lisa-bon van de kerk.
De app Luna houdt de slaap bij.
April doet wat hij wil. Mei ook.
Die avond zei Moeder dat het klaar was.
Volgens Moeder en Vader is dat niet gebeurd.
Volgens Veilig Thuis, aldus de Raad.
Namens Gemeente Lindewaard spreekt de beleidsmedewerker.
Aldus Het Parool.
De Volkskrant schreef daarover, Trouw ook.
De Marokkaanse oma en de Surinaamse tante.
Zijn oma Surinaamse, zijn opa Hindoestaans.
Na het gesprek met Jeugdzorg was het stil.
Overleg met Fier en Perspektief
Een gesprek met Moeder en met Vader
Contact met Halt en HKS
We lazen Kind in Beeld en Ouders in Beeld.
Van der Valk is te duur voor een heidag.
In Van Dale staat het anders.
De Van Dale geeft een andere betekenis.
Op Van Heutszstraat 3 is niemand.
Het Ter Gooi ziekenhuis verwees.
In Ter Apel zit het aanmeldcentrum.
Den Bosch en De Bilt doen mee.
Van De Raad hoorden we niets.
Van de GI kwam een ander geluid.
Van het Wijkteam kwam niemand.
El Salvador en Al Hoceima werden genoemd.
Al Jaren vragen ze erom.
De Groot-Brittannië-route bestaat niet.
"Wie is Mevrouw dan?" vroeg het kind.
Een dr. Phil-aanpak wilden ze niet.
Prof. en docent wisselden elkaar af.
De Ds. Visserschool sloot.
Mr. wordt ze pas na de zitting.
De MR Vergadert op dinsdag.
ING Bank blokkeerde de rekening.
Het IR Onderzoek loopt nog.
Heer en meester in huis, zei opa.
Mevrouw Jeugdzorg, zo noemde hij haar.
Meneer Pastoor kwam langs.
Juf van groep 3 en meester van groep 7
De juf Wil een gesprek.
`
  .trim()
  .split("\n")
  .map((line) => line.replaceAll("¶", "\n"));

/** A third set, measured after the mending. */
export const lastClean = String.raw`
De Raad vroeg moeder Twee keer om hetzelfde formulier.
Vader Belde zelf de Raad.
De jeugdbeschermer Gaf uitleg over de OTS.
Wij werken met Krachtwerk en met Sociaal Netwerk Strategieën.
Beste Lokale Teams,
Beste Juf,
Dag Allen,
Groet namens de proeftuin
Met hartelijke groet,¶Het Landelijk Programma
De Zaak Maasmeisje werd genoemd.
Trainer Verbindend Gezag komt in mei.
Onderzoeker: En toen?
Onderzoekers: Erasmus Universiteit en Verwey-Jonker
Aanwezig: Lokaal Team, Raad, ggz en Halt
Afgemeld: Veilig Thuis, Bureau Halt
Naam project: Vast Contactpersoon
Naam: zie bijlage
Opsteller: kernteam
Contactpersoon: Loket Jeugd
Ze heet Moeder en niets anders in dat verslag.
De werkgroep heet Anders Kijken.
Mijn naam is Haas.
Ik ben Surinaams en trots.
De Sint kwam, en Piet ook.
Sint Jan en Sint Maarten zijn kerken.
De Johan van Oldenbarneveltlaan is dicht.
Het gezin Zuid en het gezin Oost
Collega Wijkteam vroeg om hulp.
Teamleider Jeugd en teamleider Volwassenen
Psychiater GGZ, psycholoog Jeugd
P. Schilder is geen initiaal van de onderzoekers (2011).
Volgens M. Foucault (1975) is toezicht macht.
(Bruning, Liefaard & Vlaardingerbroek, 2016)
In Turnell en Edwards (1999) staan de drie vragen.
Model C. Het gezin beslist.
Stap B. Ouders lezen mee.
Kind C is 7 en woont bij pleegouders.
Mevr. X en dhr. Y tekenden het plan.
Moeder en Kind-huis De Vonk
Vader Zijn is een cursus.
`
  .trim()
  .split("\n")
  .map((line) => line.replaceAll("¶", "\n"));
