/** Words that tell that a name follows, or that somebody is meant: titles, relatives, people at work, labels, greetings. */
import { remember } from "./remember.js";
import { readWords } from "./word-list.js";

/** Almost nothing but a name comes after these. */
export const titles = readWords(`
  dhr hr heer heren mevr mw mevrouw mevrouwen mej mejuffrouw meneer mijnheer mr dr drs ir ing prof professor ds juf juffrouw meester fam familie
  mrs mister
`);

/** Titles that stand in names of streets and institutes too. */
export const streetTitles = readWords("mr dr drs ir ing prof professor ds burgemeester dominee pastoor pater zuster meester dokter");

const relatives =
  "moeders?|vaders?|mama|papa|mams|paps|ouders?|zoons?|zoontjes?|zonen|dochters?|dochtertjes?|zus|zussen|zusjes?|broers?|broertjes?|oma|opa|opas|omas|tantes?|tante|" +
  "ooms?|ome|nicht|nichtje|neef|neefje|kind|kindje|kinderen|kindjes|kleinkind|kleinzoon|kleindochter|baby|peuter|kleuter|puber|tweeling|partner|expartner|vriend|vriendin|vriendje|" +
  "vriendinnetje|echtgenoot|echtgenote|ex|man|vrouw|verloofde|schoonmoeder|schoonvader|pleegouders?|buurman|buurvrouw|buurmeisje|buurjongen|meisje|meisjes|jongen|jongens|jongetje|" +
  "jongste|oudste|middelste|verzorger|verzorgster|gezin|oppas|babysitter|mother|father|son|daughter|sister|brother|uncle|aunt|grandma|grandpa";

/** Those that are the end of other words too. */
const wholeWorkers =
  "lid|dokter|tolk|zuster|broeder|imam|pater|agente?|agenten|arts|artsen|client|mentor|maatje|buddy|curator|spv|pupil|auteur";

const workers =
  "werkers?|werksters?|medewerkers?|medewerksters?|begeleiders?|begeleidsters?|beschermers?|regisseurs?|managers?|voogd|voogden|therapeute?|therapeuten|verpleegkundigen?|" +
  "deskundigen?|coach|coaches|leiders?|leidster|onderzoekers?|onderzoekster|rechters?|consulente?|consulenten|adviseurs?|psycholoog|psychologe|psychologen|pedagoog|pedagoge|pedagogen|psychiater|" +
  "hulpverleners?|hulpverleenster|collega|collegas|collega's|docente?|docenten|leraar|lerares|leerkracht|leerkrachten|directeur|directrice|coördinator|secretaris|" +
  "secretaresse|voorzitter|notuliste?|verslaglegger|griffier|officier|advocate?|advocaat|advocaten|reclasseerder|stagiaire?|stagiaires|vrijwilligers?|vrijwilligster|mantelzorger|contactpersoon|" +
  "vertrouwenspersoon|bestuurder|wethouder|burgemeester|dominee|pastoor|bewindvoerder|curator|mediator|bemiddelaar|cliënte?|cliënten|clienten|patiënte?|" +
  "bewoner|bewoonster|leerling|leerlinge|jongere|jeugdige|student|studente|kraamverzorgster|verloskundige|verzorgende|spv'er|ib'er|bso'er|poh'er|huisarts|tandarts|logopedist|logopediste|" +
  "fysiotherapeut|trainer|trainster|specialist|gastouder|conciërge|genoot|genoten|genootje|juf|huisarts|kinderarts|jeugdarts|schoolarts|vertrouwensarts|verslavingsarts|wijkagente?|teamlid|gezinslid|interviewer|interviewster|respondent|deelnemer|deelnemers|geïnterviewde|social worker";

const relativeEnd = new RegExp(
  `(?:^|^(?:pleeg|(?:crisis|netwerk|weekend|perspectief)pleeg|gezinshuis|crisis|logeer|steun|stief|schoon|groot|bonus|half|adoptie|ex-?|over|jongste|oudste|tweeling|aangetrouwde |klein|school|buur|vaste-))(?:${relatives})$`,
  "u",
);
const workerEnd = new RegExp(`(?:(?:^|-)(?:${wholeWorkers})|${workers})$`, "u");
const noWorkers =
  /(?:^|-)(?:samenwerkers?|wisselwerkers?|gelid|overlid|onderlid|artikellid)$|^staatssecretaris$|(?:net|bouw|hand|hoog|vak|kunst|wis)werkers?$|(?:ge|ver|over)lid$/u;

/** A relative, in small letters: moeder, pleegoma, zoontje. */
export const isRelative = remember((word) => relativeEnd.test(word));

/** Somebody by what they do, in small letters: jeugdbeschermer, GI-medewerker, collega. */
export const isWorker = remember((word) => workerEnd.test(word) && !noWorkers.test(word));

/** Words after which a colon and the names of people come. */
export const nameLabels = readWords(`
  naam namen voornaam voornamen achternaam roepnaam name names aanwezig aanwezigen afwezig afgemeld aanwezigheid genodigden deelnemers betrokkenen gezinsleden gezinssamenstelling
  ondertekend getekend handtekening ondertekening opsteller opgesteld notulen aandrager
`);
/** Labels after which something else than a name may well come. */
export const looseLabels = readWords(
  "aan van cc bcc door from to t.a.v tav w.g wg verslag beproeving betreft inzake re spreker int interv actiehouder trekker eigenaar penvoerder uitvoerder verslaglegging aanspreekpunt",
);

export const greetings = readWords(
  "beste hallo hoi hai hi hey hé dag lieve geachte goedemorgen goedemiddag goedenavond goedendag ha dear hello",
);
export const farewells = readWords("groet groeten groetjes groetje gr gr. mvg liefs regards hoogachtend gegroet");

/** Verbs of saying, after or before a first name. */
export const sayings = readWords(`
  zegt zei zeiden vertelt vertelde vraagt vroeg antwoordt antwoordde geeft gaf belt belde appt appte mailt mailde schrijft schreef vindt vond denkt dacht huilt huilde wil wilde kwam komt
  woont woonde werkt werkte legde legt reageerde reageert benadrukt noemt noemde wordt werd is was heeft had kan kon mag mocht moet moest ging gaat blijft bleef
`);
/** Those that only people do, and that come before a name as well. */
export const speaking = readWords(
  "zegt zei vertelt vertelde vraagt vroeg antwoordt antwoordde belde appte mailde volgens aldus namens reageert reageerde huilde benadrukte noemde",
);
export const meetings = readWords(
  "gesproken gebeld gesprek gesprekken overleg overlegd contact afspraak afgesproken gemaild geappt interview telefoongesprek belafspraak",
);
/** Whose name is told: hij heet, een meisje genaamd. */
export const namings = readWords("heet heette heten genaamd genoemd noemt named called");
/** Before heet: somebody. */
export const persons = readWords(
  "hij zij ze ik je jij u die wie mij kind zoon zoontje dochter dochtertje moeder vader meisje jongen jongetje baby vriend vriendin broer broertje zus zusje man vrouw",
);
