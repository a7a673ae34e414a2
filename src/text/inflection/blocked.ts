// What comes in: nothing. What goes out: words that are never a form of another one, and single forms that belong
// to another lemma more often than to their own.

import { readWords } from "./word-list.js";

/** Function words and adverbs: as a rule word each reaches only itself, and no other word reaches them. */
export const FUNCTION_WORDS: ReadonlySet<string> = readWords(`
aan aangezien acht achter achteraf af al aldus alle alleen allen allerlei alles alom als alsnog altijd alvorens amper anders
behalve beide beiden ben bent bij bijna binnen boven bovenaan bovendien buiten daar daarbij daarentegen daarmee daarna daarom
daarvoor dan dankzij dat de deels den der des desondanks deze dichtbij die dikwijls dit doch door drie dus duizend duizenden echter
een één eens eerst eerste elf elk elkaar elke en enige er ergens etc even evenals evenwel geen genoeg ginds had halverwege heb hem
hen het hier hiermee hij heen helaas helemaal hoe hoewel honderd honderden hoogstens hun ieder iedereen ieders iemand iets ik immers in indien ineens
inmiddels inzake is ja je jegens jij jou jouw jullie kan kortom langs links maar mede mee meer meest meestal men me met meteen
middels mij mijn minst minstens misschien mits morgen na naar naargelang naast nadat namelijk namens nauwelijks nee negen
nergens niemand niet niets niettemin noch nog nogal nooit nou nu of ofwel om omdat omtrent ondanks onder ondertussen onlangs
ons onze ooit ook op opeens opnieuw over overal overigens per qua rechts reeds rond rondom samen sedert sinds slechts sommige sprake
soms steeds straks tegen telkens ten tenminste tenslotte tenzij ter terug terwijl tevens te thans thuis tien tijdens toch toe
toen tot trouwens tussen twaalf twee uit uw vaak van vanaf vandaag vandaar vanuit vanwege veel velen vervolgens via vier vijf
volgens voor vooraf vooral voorbij voorts voortaan waar waarbij waarmee waarom wanneer want waren was wat we weer wegens weinig
wel weldra welk welke wellicht werd wie wij wil zal ze zelden zelf zelfs zes zeven zich zij zijn zo zoals zodat zodra zojuist
zomaar zonder zou zowat zowel zul zulk zulke
`);

/** Verbs of which most forms are function words, and which reach them all the same. */
export const AUXILIARIES: ReadonlySet<string> = readWords("hebben kunnen moeten mogen willen worden zijn zullen");

/** Function words that do inflect, with their forms. */
export const INFLECTED_FUNCTION_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["ander", ["andere", "anderen"]],
  ["andere", ["ander", "anderen"]],
  ["veel", ["vele", "velen"]],
  ["weinig", ["weinige", "weinigen"]],
  ["elk", ["elke"]],
  ["ver", ["verre"]],
  ["welk", ["welke"]],
  ["zulk", ["zulke"]],
  ["ieder", ["iedere", "ieders"]],
  ["enkel", ["enkele", "enkelen"]],
  ["enkele", ["enkel", "enkelen"]],
]);

// lemma: forms it must not reach, though its paradigm holds them (rijden, reden) or spelling makes them (presenteren, presenter).
const LINES = `
rijden: reden
lijden: leden
leed: leden
rede: reden
wijken: week weken
wijten: weet weten
schuilen: school scholen
varen: voer voeren
uitvaren: uitvoer uitvoeren
weren: weer
meren: meer
vasten: vast
heven: heeft
recht: rechter rechters rechts
oud: ouder ouders
vrijwillig: vrijwilliger vrijwilligers
maat: mate
kost: koste
waard: waarde
bod: bode
moe: moest
nieuw: nieuws
openen: open
helen: heel
vrijen: vrij
duren: duur
zekeren: zeker
gelijken: gelijk
klaren: klaar
korten: kort
echten: echt
langen: lang
leeg: leger
denken: gedachte
paren: paarden
adopteren: adopter
bekeren: beker
citeren: citer
decoderen: decoder
dineren: diner
eren: er
fixeren: fixer
inhaleren: inhaler
kalmeren: kalmer
kamperen: kamper
markeren: marker
monteren: monter
negeren: neger
overspelen: overspel
parkeren: parker
passeren: passer
posteren: poster posters
presenteren: presenter
produceren: producer
schakeren: schaker
serveren: server
testeren: tester
traineren: trainer
veren: ver
waarderen: waarder
`;

/** Forms that are never reached through a lemma. */
export const BLOCKED_FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.trim()
    .split("\n")
    .map((line) => {
      const [word = "", forms = ""] = line.split(":");
      return [word, readWords(forms)];
    }),
);
