/** Fictional identifiers between « and » behind their class, in the odd forms that people write them in. */
import type { IdentifierClass } from "../../../src/model/privacy.js";
import { readMarked } from "./marked.js";

export const judgedStructured = String.raw`
bsn|BSN «546362709» staat in het dossier.
bsn|bsn: «231 709 766»
bsn|burgerservicenummer «852.266.716»
bsn|Zijn BSN is «171-682-786».
bsn|sofinummer «3084 67 292»
bsn|Sofi-nr «1975.07.256»
bsn|Kind 1 («555925213»), kind 2 («553612505»)
bsn|BSN-nummer moeder «769677101»/vader «406606316»
bsn|Het nummer «597204330» hoort bij haar.
bsn|BSN: «267 061 602» 12:30 uur
bsn|bsn «10918152» (oud)
bsn|B.S.N. «246472108».
bsn|BSN=«786349578»;
bsn|BSN nr.«789344774»
bsn|bsnummer van kind: «100 411 289», school onbekend
bsn|In het systeem stond «354628136» als nummer.
bsn|(BSN) «869 87 1341»
bsn|burger service nummer «874 246 131»
bsn|"«891876935»", las zij voor.
bsn|BSN:«385151755»geb.
iban|Rekening «NL79TRIO0379415862» van moeder.
iban|IBAN «NL06 SNSB 0862 9144 75»
iban|iban: «nl09asnb8812300456»
iban|Overmaken naar «NL66 KNAB 0255 8139 07» t.n.v. bewindvoerder
iban|«NL54BUNQ2066154383»
iban|Rek.nr. «NL41-RABO-0301-1223-34»
iban|leefgeld op «NL24.ABNA.0598.7612.43»
iban|IBAN «NL18 INGB 0007 7553 31», elke vrijdag
iban|Belgische rekening «BE68 5390 0754 7034»
iban|Duits: «DE89370400440532013000»
phone|Bel «06-12345678» na vijven.
phone|Haar nummer is «06 1234 5678».
phone|mob. «0612345678»
phone|tel «06 12 34 56 78»
phone|«+31 6 12345678»
phone|«+31 (0)6 12 34 56 78»
phone|«0031612345678»
phone|«+31612345678»,
phone|Telefoon: «020-6241111»
phone|tel. «(020) 624 11 11»
phone|Bereikbaar op «0341-412345»
phone|«0182 - 51 23 45» (werk)
phone|«06.12.34.56.78»
phone|Hij belt vanaf «06-1973 2077».
phone|T «088 123 45 67»
phone|«06/12345678»
phone|noodnummer oma «06–12345678»
phone|App mij op «06 123 456 78»
phone|M: «(06) 12345678»
phone|«+31-6-12345678» of mail
phone|tel:«0475 331 234»
phone|Belgisch nummer «+32 470 12 34 56»
phone|Duits mobiel «+49 151 23456789»
phone|«06 - 1234 56 78»
email|Mail naar «s.devries@hotmail.com» graag.
email|«jan.de.boer@jeugdbescherming-voorbeeld.nl»
email|E-mail: «MOEDER_VAN_TIM@GMAIL.COM»
email|«info+kind@voorbeeld.nl»
email|<«p.smit@ziggo.nl»>
email|p.smit «p.smit [at] ziggo.nl» is zijn adres
email|«a.b@c-d.org»; «x_y@zonnet.nl»
email|mailto:«k.jansen@planet.nl»
email|mailadres «'t.hart@kpnmail.nl»
email|«lisa apenstaartje gmail punt com»
address|Zij woont op «1234 AB 12» te Dorp.
address|adres «Dorpsstraat 15», 1234AB
address|postcode «1234 ab 12»
address|«3511 LX 24-bis»
address|Woont aan de «Prins Hendriklaan 112», Utrecht
address|adres: «Kerkstraat 4b»
address|«Lange Nieuwstraat 33 hs»
address|wonende te Zeist aan de «Van Reenenweg 5»
address|Adres: «Burg. de Vlugtlaan 125-2»
address|«Laan van Meerdervoort 1201», Den Haag
address|verhuisd naar «Plein 1945 nr. 7»
address|Hij verblijft op «Havenkade 88 III».
address|Zij wonen «Molenweg 3»
address|postcode: «2512CX»
address|postcode «7311 kd»
address|«1e Oosterparkstraat 20»
address|«Dokter Kuyperstraat 45 A»
address|Woonadres «Sint Jansdwarsstraat 9», 9712 GK Groningen
address|het huis aan de «Beukenhof 27»
address|Zij woont in de «Jan van Galenstraat 14» met haar zoon.
birth-date|geboren «12-03-2014»
birth-date|geb. «3 mei 2011»
birth-date|geb.dat. «01/09/2009»
birth-date|geboortedatum: «2012-11-30»
birth-date|Geboren op «7 januari 1986» te Zwolle
birth-date|gebdat «12.03.2014»
birth-date|(«*12-3-2014»)
birth-date|g.d. «05-06-2010»
birth-date|Zij is geboren op «vierentwintig april 2008».
birth-date|Geb: «14-02-15»
birth-date|Geboortedatum «14 feb. 2015»
birth-date|is van «12-12-2012» (geboortedatum)
birth-date|Zij is jarig op «4 augustus 2013»
birth-date|GD «17-08-2007»
birth-date|geboortedag «17 aug '07»
birth-date|Hij, geboren te Breda op «9 oktober 1979», erkent
birth-date|kind geboren in Almelo, «09-10-2019»
birth-date|Geboortedatum kind: «20190410»
file-number|dossiernummer «20230045612»
file-number|Dossiernr. «JB-2024-00817»
file-number|zaaknummer «C/13/123456 / JE RK 24-123»
file-number|zaaknr «C/09/654321»
file-number|rekestnummer «FA RK 23-4567»
file-number|cliëntnummer «884512»
file-number|cliëntnr.: «K-55123»
file-number|SKJ «120003456»
file-number|SKJ-registratie «110012345»
file-number|SKJ nummer: «160014562»
file-number|BIG-nummer «49012345625»
file-number|BIG «19012345601»
file-number|casusnummer «2024/33871»
file-number|VT-meldnummer «2309887»
file-number|parketnummer «16/123456-24»
file-number|parketnr. «05-123456-23»
file-number|kenmerk «KZ-2023-77812»
file-number|ons kenmerk: «JB24.09913»
file-number|V-nummer «2871234567»
file-number|polisnummer «104556712»
file-number|patiëntnummer «7712345»
file-number|paspoortnummer «NX4D7K2P1»
file-number|dossier «778123»
file-number|dossier nr «88123/24»
plate|kenteken «12-ABC-3»
plate|kenteken: «XJ-482-B»
plate|De auto met kenteken «K123BD» stond voor de deur.
plate|een grijze Golf, «8-KTR-21»
plate|Zijn bus («VB-12-KL») stond dubbel.
plate|auto «NH-83-ZT» gezien
plate|kenteken «gx482r»
plate|scooter met kenteken «DHB-12-S»
plate|de auto, kenteken «47 TXK 9»
plate|aanhanger met nummerbord «WD-63-RT»
profile|https://www.facebook.com/«jan.jansen.123»
profile|linkedin.com/in/«marieke-de-vries-8a1b2c»
profile|Instagram: «@lotte_xx07»
profile|zijn insta is «@rachid.b»
profile|www.instagram.com/«sanne.vd.b»/
profile|tiktok.com/«@dylan010»
profile|snapchat: «kim.loves.x»
profile|snap «@jordy_2008»
profile|x.com/«petersmit»
profile|twitter.com/«p_smit»
profile|https://nl.linkedin.com/in/«petra-lamers»
profile|facebook.com/profile.php?id=«100004567891234»
profile|Hij zit op Discord als «dylan#1234»
profile|youtube.com/«@mamavandrie»
profile|Facebook-profiel «https://m.facebook.com/anja.visser.9»
bsn|Zijn burgerservicenummer luidt «683240985».
bsn|BSN kind «996 625 458»; BSN moeder «875.911.997»
bsn|bsn nr «778438296» (gecontroleerd)
bsn|bsn/sofi: «593-624-841»
bsn|(bsn «960488029»)
bsn|Sofinr.: «1533 84 864»
bsn|BSN «606 577 336» 09:15 gebeld
bsn|«996272720» - Jeugdige
bsn|Burgerservicenr: «279 850 724»
iban|IBAN: «NL79 TRIO 0379 4158 62».
iban|rekeningnummer «nl06 snsb 0862 9144 75»
iban|op rek. «NL09ASNB8812300456» t.n.v. vader
iban|«NL66KNAB0255813907»,
iban|bankrekening: «NL-54-BUNQ-2066154383»
phone|tel.nr. «06-87654321»
phone|mobiel: «06 8765 4321»
phone|telefoonnummer «0687654321»
phone|«06-87 65 43 21»
phone|«+31 (0) 6 8765 4321»
phone|bel mij op «0031 6 87654321»
phone|nummer van oma: «0113-221144»
phone|«035 - 6 22 33 44»
phone|Whatsapp «+31687654321»
phone|Tel: «(0598) 61 22 33»
phone|bereikbaar via «06.87654321»
phone|«06 876 54 321»
phone|zijn nr is «06_87654321»
phone|moeder («06 87654321») of vader («0687 654 321»)
phone|vast «0512.33.44.55»
phone|06 nummer: «87654321»
email|Mailen kan naar «els.de-wit@outlook.com».
email|«vader1985@live.nl» / «moeder@xs4all.nl»
email|e-mailadres: «j_kramer@raadvdk-voorbeeld.nl»
email|mail «tim(at)voorbeeld.nl»
email|«petra.van.dam @ gmail.com»
email|Mail: «R.OUALI@KPNPLANET.NL»
address|Adres: «Wilgenlaan 8», 6811 KD Arnhem
address|postcode «6811kd 8»
address|«6811 KD», huisnummer 8
address|zij woont aan de «Oude Gracht 210-III»
address|hij verblijft aan het «Vredenburg 40»
address|woonachtig «Schoolstraat 7a» te Ede
address|adres «De Savornin Lohmanplein 12»
address|woont op «Zuiderdiep 45»
address|«Nieuwe Binnenweg 300 B02», Rotterdam
address|Zij staat ingeschreven op «Lindelaan 19»
address|adres moeder: «Brink 5», 7411 BS
address|«Burgemeester Loeffplein 70»
address|wonend «Achter de Hoven 15»
address|huis aan «'t Zand 22»
birth-date|geboren op «1 februari 2016»
birth-date|geboortedatum «01-02-2016»
birth-date|Geb. datum: «1/2/16»
birth-date|geb «2016-02-01»
birth-date|«1 febr. 2016» geboren
birth-date|gebd. «01.02.16»
birth-date|geboren: «1-2-2016», Deventer
birth-date|Geboortedatum¶«12-05-2011»
birth-date|DOB «12/05/2011»
birth-date|verjaardag «12 mei 2011»
file-number|dossiernummer: «JB/2023/55121»
file-number|zaaknummer «C/16/550123 JE RK 23-1044»
file-number|rekestnr. «JE RK 24-55»
file-number|cliëntnummer is «0099812»
file-number|cliënt-id «CL-77120»
file-number|SKJ-nr. «100023456»
file-number|SKJ: «120098765»
file-number|BIG-registratienummer «29060012394»
file-number|meldingsnummer «88123401»
file-number|parketnummer «09/812345-22»
file-number|Ons kenmerk «2023-99812-JB»
file-number|dossier «JZ-2301998»
file-number|zaaknr: «200.312.445/01»
file-number|PV-nummer «PL0900-2023123456»
file-number|V-nr «2790001122»
file-number|verzekerdennummer «3301992812»
plate|kenteken «R-482-TK»
plate|kenteken «48-LKP-2»
plate|rode Clio met kenteken «ZJ891D»
plate|auto («TX-99-GB») weggereden
plate|Kenteken: «1-ZBK-44»
plate|bestelbus «VZ-101-H» van vader
plate|kentekenplaat «PH 404 V»
profile|facebook.com/«anja.de.wit.77»
profile|insta: «@noor.x.2009»
profile|haar tiktok heet «@liv_dances»
profile|https://www.linkedin.com/in/«hans-wiersinga-0a12»
profile|snap: «milan.vdb08»
profile|Op Instagram als «kevin_010»
profile|https://instagram.com/«ouassima.z»
profile|volg «@jordyvdberg» op Twitter
`
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [name, sentence] = line.split(/\|(.*)/su) as [IdentifierClass, string];
    return readMarked(sentence).map((marked) => ({ name, ...marked }));
  });
