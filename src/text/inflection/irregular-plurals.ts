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

/** Each singular with its plurals, and each plural with a way back with its singular, by their last letters. */
const BY_SINGULAR = groupByEnd(
  [...PLURALS].map(([singular, plurals]) => ({ form: singular, singular, plurals })),
  2,
);
const BY_PLURAL = groupByEnd(
  [...PLURALS].flatMap(([singular, plurals]) => plurals.filter((form) => !ONE_WAY.has(form)).map((form) => ({ form, singular, plurals }))),
  3,
);

interface Irregular {
  readonly form: string;
  readonly singular: string;
  readonly plurals: readonly string[];
}

/** No form is shorter than its end. */
function groupByEnd(all: readonly Irregular[], letters: number): ReadonlyMap<string, readonly Irregular[]> {
  const groups = new Map<string, Irregular[]>();
  for (const one of all) {
    const end = one.form.slice(-letters);
    const group = groups.get(end);
    if (group === undefined) groups.set(end, [one]);
    else group.push(one);
  }
  return groups;
}

/** Lists the irregular plurals and diminutives of a noun or of a compound that ends in it. */
export function listIrregularPlurals(noun: string): readonly string[] {
  const found = BY_SINGULAR.get(noun.slice(-2))?.find(({ form, singular }) => endsInPart(noun, form, singular));
  if (found === undefined) return [];
  const head = noun.slice(0, noun.length - found.form.length);
  return found.plurals.map((plural) => head + plural);
}

/** Finds the singulars of an irregular plural: gezinsleden → gezinslid; none for any other word. */
export function findIrregularSingulars(word: string): readonly string[] {
  if (NOT_A_PLURAL.test(word)) return [];
  const found = BY_PLURAL.get(word.slice(-3))?.find(({ form, singular }) => endsInPart(word, form, singular));
  return found === undefined ? [] : [word.slice(0, word.length - found.form.length) + found.singular];
}

function endsInPart(word: string, form: string, singular: string): boolean {
  if (word === form) return true;
  return word.endsWith(form) && !WHOLE_WORD_ONLY.has(singular);
}
