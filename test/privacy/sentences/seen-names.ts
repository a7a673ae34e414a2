/** Frames and fictional names that the detector of names was made with. */
import { plantNames, readFictionalNames, readFrames } from "./planted.js";

const names = readFictionalNames(`
  Sanne|van der Berg|S.
  Fatima|El Amrani|F.
  Mehmet|Yılmaz|M.
  Jan-Willem|de Vries|J.W.
  Shanaya|Ramdin|S.R.
  Agnieszka|Kowalska|A.
  Daan|Bakker|D.
  Aïcha|Bouali|A.
  Zeynep|Öztürk-Kaya|Z.
  Kevin|'t Hart|K.
  Marieke|in 't Veld|M.J.
  Mohamed|Ait Ouarab|M.
  Truus|Jansen-de Groot|G.T.
  Renée|d'Hondt|R.
  Dwight|Pinas|D.A.
  Łukasz|Wiśniewski|Ł.
  Noor|ter Braak|N.
  Ayşe|Demir|A.
  Priscilla|Mahabier|P.
  Tom|van den Heuvel|T.
  Hatice|Şahin|H.
  Bram|op den Kamp|B.
  Sem|Visser|S.
  Ruud|Smit|R.
`);

const frames = readFrames(`
  Dhr. {surname} was niet bij het overleg.
  Ik sprak gisteren met dhr {surname} over de zorgmelding.
  De heer {surname} wil geen contact meer met de GI.
  Vanmiddag belde mevr. {surname} terug.
  Toen mw. {surname} binnenkwam, was het even stil.
  Volgens mevrouw {surname} is het wijkteam er nooit geweest.
  Meneer {surname} heeft de brief niet ontvangen.
  De advocaat, mr. {surname}, vroeg om uitstel.
  Er is een rapport van drs. {surname} over de hechting.
  Kinderrechter mr. {surname} heeft de OTS verlengd.
  Prof. {surname} gaf een toelichting bij de cijfers.
  MEVROUW {surname} is verhuisd.
  Mijn naam is {full} en ik werk bij Veilig Thuis.
  Mijn naam is {given}.
  Ik ben {given} van het lokale team.
  Ik ben {full}, de moeder van deze kinderen.
  Haar jongste heet {given} en zit op voetbal.
  Hij heet {given}.
  Er was ook een meisje genaamd {given} bij.
  De jongen die {given} heet, bleef in de gang.
  Beste {given},¶Bedankt voor je bericht.
  Hallo {given}, kun je morgen?
  Dag {given},¶¶Hierbij het verslag.
  Hoi {given}! Lukt het nog?
  Lieve {given}, het komt goed.
  Geachte mevrouw {surname},
  Tot morgen!¶Groet,¶{given}
  Met vriendelijke groet,¶¶{full}¶jeugdbeschermer
  Groetjes {given}
  Hartelijke groeten,¶{given}
  Mvg,¶{full}
  Het plan is opgesteld door {short}.
  Aanwezig bij het MDO: {short} (GI) en de Raad.
  De brief was ondertekend door {short}, gedragswetenschapper.
  Naam: {full}
  **Naam:** {full}
  Namen: {given} en [naam]
  Cliënt: {full}
  Aanwezig: {full}, de Raad en het wijkteam
  Contactpersoon: {full}
  Jeugdbeschermer: {full}
  Notulist: {given}
  moeder: {full}
  | Naam | {full} |
  Deelnemers: {given}, {given} en twee mensen van VT
  Moeder {given} vertelt dat het thuis beter gaat.
  Met vader {given} is afgesproken dat hij belt.
  Haar zoontje {given} slaapt slecht.
  Zijn dochter {given} gaat naar de opvang.
  Oma {given} past op dinsdag op.
  Tante {given} woont om de hoek.
  Zijn vriend {given} was er ook.
  Buurvrouw {given} houdt een oogje in het zeil.
  Jeugdbeschermer {full} heeft het dossier overgedragen.
  Mijn collega {given} neemt het over.
  De casusregisseur, {given}, was ziek.
  Pleegmoeder {given} maakt zich zorgen.
  De stiefvader van het kind, {full}, woont in Delft.
  Haar ex-man {given} staat soms voor de deur.
  Zijn broertje {given} is bang voor vader.
  Het gezin {surname} krijgt hulp.
  De familie {surname} is vaak verhuisd.
  Moeder ({given}) wil geen hulp.
  {full}: Ik vond dat eerlijk gezegd lastig.
  {given}: Ja, dat klopt.
  **{given}:** Nee, nooit.
  [00:03:12] {given}: Dat weet ik niet meer.
  {full}
  Gisteren zijn we bij {full} op huisbezoek geweest.
  Ik heb {full} gesproken over de schulden.
  Dat heeft {full} zelf verteld.
  De moeder van {given} kwam te laat.
  De ouders van {given} zijn gescheiden.
  De juf van {given} belde het wijkteam.
  {given} (7) slaapt bij oma.
  {given} (moeder) gaf aan dat ze moe is.
  {given}, de moeder van het gezin, was er niet.
  {given}'s moeder kwam niet opdagen.
  Volgens {given} is er niets gebeurd.
  Daarna vroeg {given} of ze weg mocht.
  Jullie spraken met **{full}** over het plan.
  Wij spraken mevrouw¶{surname} in de wachtkamer.
  Ambulant begeleider {given} komt twee keer per week.
  Juf {given} ziet hem veranderen.
  De nieuwe voogd is {given}.
  De huisarts, dr. {surname}, heeft gebeld.
  Met collega's {given} en [naam] overlegd.
  GI-medewerker {given} was verrast.
  Wijkagent {given} kent het gezin goed.
  De kinderen {given} en [naam] gaan naar school.
  Van: {full}
  Aan: {given}
  t.a.v. {short}
  Op verzoek van {short} is dit toegevoegd.
  {Surname}, S.
  Groeten van {given}
  U spreekt met {full}, goedemiddag.
  Zij noemt haar begeleidster, {given}, een tweede moeder.
  Ondertekend: {full}
  Haar partner {full} werkt in de haven.
  Ervaringsdeskundige {given} deelde haar verhaal.
  Verslag: {full}
  De raadsonderzoeker, mevrouw {surname}, schrijft dat op.
  Mevr. {short} is de grootmoeder.
`);

export const seen = plantNames(frames, names);
