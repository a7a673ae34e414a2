/** A seed in; generated Dutch-like documents that repeat themselves, override rows on them, random edits, and where each quoted word went, out. */
import type { Segment } from "../../src/model/segment.js";
import { hashLetters } from "../../src/text/hash.js";

/** A word that keeps its identity through every edit; a copy remembers whose copy it is. */
export interface Token {
  readonly text: string;
  readonly uid: number;
  readonly copyOf?: number;
}

export interface Text {
  readonly paragraphs: readonly (readonly Token[])[];
}

export interface Random {
  readonly next: () => number;
  readonly upTo: (count: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
  readonly uid: () => number;
}

export function seedRandom(seed: number): Random {
  let state = seed >>> 0;
  let uids = 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (count: number): number => Math.floor(next() * count);
  return {
    next,
    upTo,
    pick: (from) => from[upTo(from.length)] as (typeof from)[number],
    chance: (share) => next() < share,
    uid: () => ++uids,
  };
}

const slots: Readonly<Record<string, readonly string[]>> = {
  wie: [
    "de gezinsvoogd",
    "de casusregisseur",
    "het lokale team",
    "de Raad",
    "Veilig Thuis",
    "de jeugdbeschermer",
    "de gedragswetenschapper",
    "moeder",
    "vader",
    "de school",
    "de ggz",
    "het analyseteam",
    "de gecertificeerde instelling",
    "de huisarts",
    "oma",
    "de projectleider",
    "een collega",
    "de ervaringsdeskundige",
    "het wijkteam",
    "de rechter",
  ],
  wat: [
    "het plan",
    "de analyse",
    "de verklarende analyse",
    "het dossier",
    "de casus",
    "de aanvraag",
    "het veiligheidsplan",
    "de overdracht",
    "het gesprek",
    "de evaluatie",
    "de wachtlijst",
    "het mandaat",
    "de intake",
    "het netwerkberaad",
    "de beschikking",
    "het signaal",
    "de planning",
    "de rolverdeling",
  ],
  doet: [
    "bespreekt",
    "mist",
    "schrijft",
    "regelt",
    "vertraagt",
    "bewaakt",
    "waardeert",
    "herkent",
    "organiseert",
    "begrijpt",
    "onderzoekt",
    "verandert",
  ],
  waar: [
    "in Delft",
    "in de proeftuin",
    "op kantoor",
    "thuis",
    "in het overleg",
    "bij de intake",
    "in de regio",
    "op school",
    "tijdens de leersessie",
    "bij het gezin",
  ],
  wanneer: [
    "deze week",
    "na de zomer",
    "al maanden",
    "sinds maart",
    "morgen",
    "in periode 2",
    "in periode 3",
    "vaak",
    "zelden",
    "steeds vaker",
    "elke maand",
  ],
  hoe: [
    "onduidelijk",
    "goed belegd",
    "versnipperd",
    "nieuw",
    "veilig genoeg",
    "te laat",
    "afgestemd",
    "zwaar",
    "helder",
    "spannend",
    "nodig",
    "belangrijk",
  ],
  getal: ["2", "3", "4", "5", "12", "vijftien", "twee", "drie", "zes", "20"],
  gevoel: ["trots", "moe", "opgelucht", "bezorgd", "verbaasd", "gehoord", "alleen", "hoopvol"],
};
const templates = [
  "{Wie} {doet} {wat} {waar}.",
  "{Wie} vindt {wat} {hoe}.",
  "Volgens {wie} is {wat} {wanneer} {hoe}.",
  "Er is {wanneer} geen overleg over {wat} geweest.",
  "We wachten {wanneer} op {wie}, want {wat} is {hoe}.",
  "Niemand heeft de regie over {wat}.",
  "Dat {wie} {wat} {waar} {doet}, is {hoe}.",
  "In {getal} gezinnen is {wat} {hoe}.",
  "{Wie} en {wie} stemmen {wat} {wanneer} af.",
  "“Ik weet niet wie {wat} {doet}”, zegt {wie}.",
  "Het gezin wil dat {wie} {wat} {waar} uitlegt.",
  "Vraag: wie pakt {wat} op?",
  "De wachttijd is {getal} weken.",
  "{Wie} krijgt {wanneer} meer mandaat; {wie} niet.",
  "De samenwerking met {wie} is {hoe}.",
  "Afspraak: {wie} belt {wie} {wanneer}.",
  "Ouders voelen zich {gevoel} over {wat}.",
  "“Ik ben {gevoel}, want {wat} is {hoe}”, vertelt {wie} {waar}.",
  "Omdat {wie} {wat} {doet}, kan {wie} {wanneer} verder.",
  "Als {wat} {hoe} is, wordt {wie} {gevoel}.",
  "Een voorbeeld: {wie} {doet} {wat}, terwijl {wie} {waar} wacht.",
  "{Wie} stelt voor {wat} {wanneer} {waar} te bespreken.",
  "Het kost {getal} uur om {wat} met {wie} rond te krijgen.",
  "De vertrouwenspersoon vraagt {waar} aandacht voor {wat}.",
  "Zonder {wie} komt {wat} niet van de grond.",
  "{Wat} wordt {wanneer} gedeeld met {wie} en {wie}.",
  "Wij zien dat {wie} zich {gevoel} voelt zodra {wie} {wat} {doet}.",
  "Privacy maakt dat {wie} {wat} niet met {wie} deelt.",
  "Over {wat} bestaan {getal} verschillende beelden.",
  "Na {wat} bleek {wie} {wanneer} {gevoel}.",
];
const stock = [
  "De regie is niet duidelijk belegd.",
  "Dit kost veel tijd.",
  "Er is behoefte aan één vast contactpersoon.",
  "De lijnen zijn kort.",
  "Dat geeft rust in het gezin.",
  "We komen hier de volgende keer op terug.",
  "Privacy staat het delen van informatie in de weg.",
  "Er is een wachtlijst bij de ggz.",
  "Iedereen is het hierover eens.",
];
const bullets = [
  "Geen bijzonderheden.",
  "Zie vorige keer.",
  "Actie: teamleider.",
  "n.v.t.",
  "Loopt.",
  "Regie: onduidelijk.",
  "Wachtlijst ggz.",
  "Geen regie.",
  "Akkoord van ouders.",
  "Wordt vervolgd.",
  "Mandaat ontbreekt.",
  "Afgerond.",
  "Nog te plannen.",
  "Overdracht naar het lokale team.",
  "Toestemming gevraagd.",
];
const boilerplate = [
  "De aanwezigen stellen het verslag van de vorige keer ongewijzigd vast. Er zijn geen mededelingen.",
  "Wat wordt besproken blijft binnen de proeftuin. Namen worden niet genoteerd.",
  "Reflectie: wat ging goed, wat kan beter, en wat nemen we mee naar de volgende keer?",
  "De volgende bijeenkomst wordt later gepland. Iedereen krijgt bericht.",
];
const families = [
  "Gezin {getal}: geen regie afgesproken.",
  "Afspraak: {wie} belt met school.",
  "Casus {getal}: {wie} {doet} {wat}.",
  "Signaal {getal}: de samenwerking met {wie} is {hoe}.",
];

const fill = (random: Random, template: string): string =>
  template.replace(/\{(\w+)\}/gu, (_, slot: string) => {
    const word = random.pick(slots[slot.toLowerCase()] as readonly string[]);
    return slot[0] === slot[0]?.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });

export const makeSentence = (random: Random): string =>
  random.chance(repeats.stockSentence) ? random.pick(stock) : fill(random, random.pick(templates));
export const toTokens = (random: Random, text: string): readonly Token[] =>
  text.split(" ").map((word) => ({ text: word, uid: random.uid() }));
export const toText = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(" ");
export const copyTokens = (random: Random, tokens: readonly Token[]): readonly Token[] =>
  tokens.map(({ text, uid }) => ({ text, uid: random.uid(), copyOf: uid }));

/** A near-twin: the same words but one or two, which are of others; what it says is not a copy of the passage. */
export function twinTokens(random: Random, tokens: readonly Token[]): readonly Token[] {
  const twin = tokens.map(({ text }) => ({ text, uid: random.uid() }));
  for (let change = random.upTo(2); change >= 0; change--) {
    const at = random.upTo(twin.length);
    twin[at] = {
      text: random.chance(0.3) ? random.pick(slots.getal as readonly string[]) : changeWord(random, (twin[at] as Token).text),
      uid: random.uid(),
    };
  }
  return toText(twin) === toText(tokens) ? twinTokens(random, tokens) : twin;
}

export function changeWord(random: Random, word: string): string {
  const tail = /[.,;?!”]*$/u.exec(word)?.[0] ?? "";
  const all = Object.values(slots).flat();
  return `${random.pick(random.pick(all).split(" "))}${tail}`;
}

/** How much of a document repeats itself: the shares of paragraphs that are a stock bullet, boilerplate, a list of look-alikes, a near-twin or a copy of an earlier one. */
export const repeats = { bullet: 0.1, boilerplate: 0.04, family: 0.03, twin: 0.05, copy: 0.02, stockSentence: 0.1 };

export function makeParagraph(random: Random, earlier: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  let dice = random.next();
  const falls = (share: number): boolean => (dice -= share) < 0;
  const one = (text: string): readonly (readonly Token[])[] => [toTokens(random, text)];
  if (falls(repeats.bullet)) return one(random.pick(bullets));
  if (falls(repeats.boilerplate)) return one(random.pick(boilerplate));
  if (falls(repeats.family)) {
    const family = random.pick(families);
    return Array.from({ length: 2 + random.upTo(3) }, () => toTokens(random, fill(random, family)));
  }
  if (falls(repeats.twin) && earlier.length > 1) return [twinTokens(random, random.pick(earlier.slice(0, -1)))];
  if (falls(repeats.copy) && earlier.length > 1) return one(toText(random.pick(earlier.slice(0, -1))));
  return one(Array.from({ length: 1 + random.upTo(6) }, () => makeSentence(random)).join(" "));
}

export function makeText(random: Random, paragraphs: number): Text {
  const made: (readonly Token[])[] = [];
  while (made.length < paragraphs) {
    for (const tokens of makeParagraph(random, made))
      if (made.length === 0 || toText(tokens) !== toText(made.at(-1) as readonly Token[])) made.push(tokens);
  }
  return { paragraphs: made };
}

const hashes = new Map<string, string>();

export function toSegments({ paragraphs }: Text, documentId: string): readonly Segment[] {
  let start = 0;
  return paragraphs.map((tokens, at) => {
    const text = toText(tokens);
    const hash = hashes.get(text) ?? hashLetters(text, 5);
    hashes.set(text, hash);
    const segment: Segment = {
      id: `${documentId}:s${at + 1}-${hash}`,
      documentId,
      type: "verslag",
      ordinal: at + 1,
      hash,
      unit: "paragraph",
      start,
      end: start + text.length,
      passage: { text, pieces: [{ at: 0, start, end: start + text.length }] },
      headings: [],
      period: "p1",
      attributes: new Map(),
      words: tokens.length,
    };
    start += text.length + 2;
    return segment;
  });
}
