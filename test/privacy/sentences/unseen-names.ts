/** Frames and fictional names written after the detector of names was frozen, and measured before it was mended. */
import { plantNames, readFictionalNames, readFrames } from "./planted.js";

const names = readFictionalNames(`
  Lotte|van Dalen|L.
  Youssef|Benali|Y.
  Elif|Kılıç|E.
  Pieter|Hoogendoorn|P.C.
  Samira|El Khattabi|S.
  Marlon|Sewpersad|M.
  Katarzyna|Nowak|K.
  Finn|de Haan|F.
  Emine|Çelik-Arslan|E.
  Henk|Oosterveen|H.
  Anne-Fleur|Mulder-Kok|A.F.
  Ibrahim|Ould Hamdi|I.
  Iris|van 't Hof|I.
  Zbigniew|Zieliński|Z.
  Mees|den Uyl|M.
  Desi|Kromopawiro|D.
  José|O'Brien|J.
  Naima|Bouzian|N.
  Chayenne|Verhoeven|C.
  Gerrit|ten Cate|G.
  Sevda|Aydın|S.
  Tess|van de Wetering|T.
  Roos|Vermeer|R.
  Abdel|Ben Salah|A.
`);

const frames = readFrames(`
  Tijdens het huisbezoek zei mevrouw {surname} dat de slotenmaker was geweest.
  Op 3 maart heb ik dhr. {surname} telefonisch gesproken.
  De heer {short} is de bewindvoerder.
  Mw. {short} heeft een verzoek ingediend.
  Namens het team sprak mevr. {full}.
  Bij meneer {surname} thuis was het koud.
  Er is een afspraak bij dr. {surname} van de polikliniek.
  Ing. {surname} heeft de woning bekeken.
  Aan tafel zaten moeder, mevrouw {surname} en haar zus.
  Het was mr. {surname} die het verweer schreef.
  Goedemiddag, mijn naam is {full} van het jeugdteam.
  Zijn naam is {given}.
  Ik heet {given} en ik ben elf.
  Haar zusje heet {given}.
  Ze hebben een dochtertje, {given}, en een baby.
  Een pleegkind genaamd {given} kwam erbij.
  Hé {given}, heb jij de sleutel?
  Goedemorgen {given},¶Kun je even bellen?
  Geachte heer {surname},
  Beste {full},
  Beste {given} en anderen,
  Alvast bedankt.¶Vriendelijke groet,¶¶{given}
  Warme groet,¶{full}
  Groet {given}
  Liefs,¶{given}
  Gemaild aan {short} op dinsdag.
  Dit formulier is ingevuld door {full}.
  In het dossier van {short} staat dat niet.
  Cc: {full}
  Voornaam: {given}
  Achternaam: {Surname}
  Begeleider: {given}
  Opgesteld door: {full}
  Gezinsleden: {given}, moeder en een baby
  Casusregisseur: {full}
  Afwezig: {full} (ziek)
  vader: {given}
  Naam kind: {given}
  | Jeugdbeschermer | {full} |
  - {full} (jeugdbeschermer)
  - Contactpersoon gezin: {full}
  Oma {given} en opa hebben de kinderen een week gehad.
  Haar man {given} dronk te veel.
  Het was haar broer {given} die de politie belde.
  Nichtje {given} logeert er vaak.
  De oudste zoon, {given}, doet de boodschappen.
  De jongste, {given}, zit in groep 3.
  Stiefmoeder {given} bemoeit zich er niet mee.
  Schoonzus {given} heeft een sleutel.
  Zijn beste vriend {given} weet ervan.
  Gezinsbegeleider {given} heeft het opgemerkt.
  Psycholoog {full} doet de diagnostiek.
  Leerkracht {given} zag blauwe plekken.
  De gezinsvoogd ({full}) was met verlof.
  Teamleider {given} beslist.
  We hebben met wijkverpleegkundige {given} gebeld.
  SPV'er {given} ging mee.
  Advocaat {full} stuurde een brief.
  Pleegouders {given} en [naam] willen stoppen.
  De twee zussen {given} en [naam] delen een kamer.
  Familie {surname} ging op vakantie.
  Gezin {surname}: stand van zaken
  Interview met {full}, 12 maart
  In gesprek met {given} bleek dat de huur niet betaald was.
  Verslag huisbezoek {full}
  Gesproken met {given}, die van niets wist.
  {full} (GI) vond dat te vroeg.
  {full}, gedragswetenschapper, sloot later aan.
  {given} zei: ik wil naar huis.
  '{given} heeft dat nooit gezegd', aldus moeder.
  "Ik wil niet meer", zegt {given}.
  Dat kwam van {full}.
  {given}s vader is nooit in beeld geweest.
  De kamer van {full} was leeg.
  Met dank aan {full} voor de notulen.
  {given} (9 jaar) en haar broertje.
  {given}, 14 jaar, wil bij vader wonen.
  {given} is de dochter van de buren.
  {full} - ik weet het niet zeker
  {full}: Kun je daar iets over zeggen?
  *{given}*: Nou, eigenlijk wel.
  {given} (moeder): Dat weet ik nog goed.
  Toen zei oma: {given}, kom hier.
  Bel {full} als er iets is.
  Overleg tussen {full} en de school.
  Uit het rapport van {short} blijkt iets anders.
  MEVR. {upper} TEKENDE NIET
  Wat dhr.¶{surname} bedoelde, weten we niet.
  De behandelaar van moeder, {full}, zag geen bezwaar.
  Namens de ouders: {full}
  Tolk {given} was er weer.
  Klasgenoot {given} pest hem.
  Mijn kleinzoon {given} belt elke dag.
  Onze stagiaire {given} schrijft mee.
  Bij afwezigheid: {full}
  Van moeders vriend, {full}, is weinig bekend.
  De ex van moeder, {given}, heeft een contactverbod.
  Daarom is {full} gevraagd mee te denken.
  Ze noemde {full} als steunfiguur.
`);

/** A third set, measured after the mending. */
const lastFrames = readFrames(`
  De wijkverpleegkundige belde mw. {surname} om tien uur.
  Bij de heer en mevrouw {surname} is het nu rustig.
  Zij stelde zich voor: "Mijn naam is {given}".
  Er werd gevraagd of {full} ook mocht meelezen.
  Goedenavond {given},¶Dank voor het verslag.
  Tot dan,¶groeten {given}
  Gezinscoach {given} en haar collega gaan op huisbezoek.
  Haar pleegzoon {given} heeft een eigen kamer.
  Zijn halfbroer {given} is meerderjarig.
  Contactpersoon school: {full}
  Ondertekening: {full}
  De afspraak met {full} ging niet door.
  Groepsleider {given} heeft hem naar bed gebracht.
  Oma ({given}) en opa zijn ook uitgenodigd.
  Het dossier van dhr. {short} is gesloten.
  {full}: Goed, laten we beginnen.
  Bewindvoerder {full} regelt de post.
  Moeders nieuwe partner, {given}, was erbij.
  De baby heet {given}.
  Gesprek met mevrouw {short}, 4 juni.
  De zus van {given} kwam mee.
  Maatschappelijk werkster {given} heeft gebeld.
  Kraamverzorgster {given} zag het meteen.
  Vader {full} is gedetineerd.
  Wat {full} betreft hoeft het niet.
`);

export const unseen = plantNames(frames, names);
export const last = plantNames(lastFrames, names.toReversed());
