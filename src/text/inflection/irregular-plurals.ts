// What comes in: a noun, or the last part of a compound. What goes out: its irregular plurals, and the way back:
// gezinslid → gezinsleden, kinderen → kind.

import { readWords } from "./word-list.js";

// singular: plurals. Each also holds for compounds that end in it.
const LINES = `
kind: kinderen kindertjes
lid: leden
stad: steden
schip: schepen scheepje scheepjes
smid: smeden
ei: eieren eiertjes
blad: bladen bladeren blaadje blaadjes
rad: raderen radertje radertjes
been: benen beenderen
lied: liederen liedjes
kleed: kleden kleren kleertjes
kalf: kalveren
lam: lammeren
rund: runderen
hoen: hoenders hoenderen
gelid: gelederen
gemoed: gemoederen
volk: volken volkeren
goed: goederen
zoon: zonen zoons
koe: koeien koetje koetjes
vlo: vlooien
dag: dagen daagje daagjes
weg: wegen
slag: slagen
gat: gaten gaatje gaatjes
vat: vaten vaatje vaatjes
bad: baden
pad: paden paadje paadjes
dak: daken
glas: glazen glaasje glaasjes
graf: graven
staf: staven
hof: hoven
god: goden
lot: loten
slot: sloten
schot: schoten schotten
dal: dalen
hol: holen
gebed: gebeden
gebod: geboden
verbod: verboden
bevel: bevelen
gebrek: gebreken
spel: spelen spellen
gen: genen
oorlog: oorlogen
verdrag: verdragen
bedrag: bedragen
verlof: verloven
tred: treden
gevoel: gevoelens
aanbod: aanbiedingen
datum: data datums
individu: individuen individu's
jongen: jongens jongetje jongetjes
bloem: bloemen bloemetje bloemetjes bloempje bloempjes
kip: kippen kippetje kippetjes
pop: poppen poppetje poppetjes popje
rib: ribben ribbetje ribbetjes
wiel: wielen wieletje wieltje
bonus: bonussen boni
catalogus: catalogi catalogussen
alumnus: alumni
modus: modi modussen
nucleus: nuclei
radius: radii radiussen
stimulus: stimuli
syllabus: syllabi syllabussen
alumna: alumnae alumna's
corpus: corpora corpussen
genus: genera
saldo: saldi saldo's
conto: conti conto's
tempo: tempi tempo's
lexicon: lexica lexicons
examen: examens examina
tentamen: tentamens tentamina
basis: bases basissen
crisis: crises crisissen
echtpaar: echtparen echtelieden
`;

// Singulars that are the end of too many other words to be a safe last part: partij, geit, bezet.
const WHOLE_WORD_ONLY: ReadonlySet<string> = readWords("dal ei gen goed hoen hof hol kip lam lot pop rad rib schot slot vat wiel");

// Plurals that are more often the form of a verb, so that there is no way back from them.
const ONE_WAY: ReadonlySet<string> = readWords(`
wegen geboden verboden spellen gebeden sloten schoten spelen graven staven dalen holen vaten loten baden bevelen treden
hoven verloven genen aanbiedingen data bladeren kleden volken smeden
`);

// Words that end like an irregular plural but come from a verb.
const NOT_A_PLURAL =
  /^(?:ge|ver|over|be|ont)leden$|[bk]leden$|besteden$|^(?:uit|op|ver|be)dagen$|^(?:be|door|af|mee)?slagen$|geslagen$|^vergaten$/u;

const PLURALS: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split("\n")
    .map((line) => {
      const [singular = "", plurals = ""] = line.split(":");
      return [singular, plurals.trim().split(" ")] as const;
    })
    .toSorted(([a], [b]) => b.length - a.length),
);

/** Lists the irregular plurals and diminutives of a noun or of a compound that ends in it. */
export function listIrregularPlurals(noun: string): readonly string[] {
  for (const [singular, plurals] of PLURALS) {
    if (!endsInPart(noun, singular, singular)) continue;
    const head = noun.slice(0, noun.length - singular.length);
    return plurals.map((plural) => head + plural);
  }
  return [];
}

/** Finds the singulars of an irregular plural: gezinsleden → gezinslid; none for any other word. */
export function findIrregularSingulars(word: string): readonly string[] {
  if (NOT_A_PLURAL.test(word)) return [];
  for (const [singular, plurals] of PLURALS) {
    const plural = plurals.find((form) => !ONE_WAY.has(form) && endsInPart(word, form, singular));
    if (plural !== undefined) return [word.slice(0, word.length - plural.length) + singular];
  }
  return [];
}

function endsInPart(word: string, form: string, singular: string): boolean {
  if (word === form) return true;
  return word.endsWith(form) && !WHOLE_WORD_ONLY.has(singular);
}
