/** Names as people write them, Dutch or English, in; the one canonical name out. The only place where both are known. */
import { findNearest } from "./nearest.js";
import { foldKey } from "./fold.js";

/** A table of canonical names, each with the spellings that stand for it (Dutch first, then English). */
export type NameTable = ReadonlyMap<string, string>;

function table(names: Readonly<Record<string, string>>): NameTable {
  return new Map(
    Object.entries(names).flatMap(([canonical, spellings]) =>
      spellings.split(", ").map((spelling) => [normaliseName(spelling), canonical] as const),
    ),
  );
}

/** Folds a name as people vary it: case, accents, spaces, hyphens and underscores. */
export function normaliseName(name: string): string {
  const key = foldKey(name).trim();
  let end = key.length;
  while (end > 0 && /[\s:.]/u.test(key.charAt(end - 1))) end--;
  return key.slice(0, end).replace(/[\s_-]+/gu, "-");
}

/** Finds the canonical name of a spelling. */
export function findName(names: NameTable, spelling: string): string | undefined {
  return names.get(normaliseName(spelling));
}

/** Finds the valid spelling that was probably meant. */
export function findNearestName(names: NameTable, spelling: string): string | undefined {
  return findNearest(normaliseName(spelling), names.keys());
}

/** The places in a list of names that repeat an earlier one; what has no name repeats nothing. */
export function findRepeats(names: readonly (string | undefined)[]): readonly number[] {
  return names.flatMap((name, at) => (name !== undefined && name !== "" && names.indexOf(name) < at ? [at] : []));
}

/** Lists the valid spellings, Dutch with the English between parentheses. */
export function listNames(names: NameTable): string {
  const spellings = new Map<string, string[]>();
  for (const [spelling, canonical] of names) spellings.set(canonical, [...(spellings.get(canonical) ?? []), spelling]);
  return Array.from(spellings.values(), ([first, ...others]) => (others.length === 0 ? first : `${first} (${others.at(-1)})`)).join(", ");
}

export const studyKeys = table({
  title: "titel, title",
  language: "taal, language",
  periods: "perioden, periods",
  types: "soorten, types",
  groupBy: "groepeer, group-by",
  comparison: "vergelijking, comparison",
  negation: "ontkenning, negation",
  wideCsv: "csv",
  privacy: "privacy",
});

/** Settings that a study file may have one day, and that do nothing in this version. */
export const laterKeys = table({ report: "rapport, report" });

export const periodKeys = table({ id: "id", label: "label", from: "van, from", to: "tot, to" });

export const typeKeys = table({
  codebook: "codeboek, codebook",
  unit: "eenheid, unit",
  periodBy: "periode, period",
  codedSpeakers: "codeer, code-speakers",
  interviewers: "interviewers",
  template: "sjabloon, template",
  textColumns: "tekstkolommen, text-columns",
  plural: "meervoud, plural",
});

export const comparisonKeys = table({ minDocuments: "documenten, documents", minSegments: "segmenten, segments", alpha: "alfa, alpha" });
export const negationKeys = table({ words: "woorden, words", window: "venster, window" });

export const privacyKeys = table({
  strictness: "strengheid, strictness",
  classes: "klassen, classes",
  namesFile: "namen, names",
  allowedFile: "toegestaan, allowed",
  smallestGroup: "kleinste groep, smallest group",
  smallestReleasedGroup: "kleinste groep uitgave, smallest released group",
  quotesPerSpeaker: "citaten per spreker, quotes per speaker",
});
export const strictnessNames = table({ strict: "streng, strict", lenient: "soepel, lenient" });
export const handlingNames = table({ block: "blokkeren, block", warn: "melden, warn", ignore: "negeren, ignore" });

/** Columns of the allow-list. */
export const allowedHeaders = table({
  hash: "hash",
  class: "klasse, class",
  document: "document",
  reason: "reden, reason",
  who: "wie, who",
  date: "datum, date",
});

/** The classes of identifiers as people write them. */
export const identifierNames = table({
  bsn: "bsn",
  iban: "iban",
  phone: "telefoon, phone",
  email: "e-mail, email",
  address: "adres, address",
  "birth-date": "geboortedatum, birth date",
  "file-number": "dossiernummer, file number",
  plate: "kenteken, licence plate",
  profile: "profiel, profile",
  name: "naam, name",
  "known-name": "bekende naam, known name",
  age: "leeftijd, age",
  school: "school",
  town: "plaats, town",
  function: "functie, function",
});

export const unitNames = table({
  paragraph: "alinea, paragraph",
  turn: "beurt, turn",
  row: "rij, row",
  field: "veld, field",
  sentence: "zin, sentence",
});
export const periodByNames = table({ document: "document", row: "rij, row" });
export const dialectNames = table({ plain: "gewoon, plain", "excel-nl": "excel-nl" });

/** Properties of a document; any other name is an attribute of its own. */
export const documentKeys = table({
  id: "id",
  path: "pad, bestand, path, file",
  title: "titel, title",
  type: "soort, type",
  date: "datum, date",
  period: "periode, period",
  source: "bron, source",
  region: "regio, region",
  role: "rol, role",
  participants: "deelnemers, participants",
  included: "meenemen, included",
  reason: "reden, reason",
});

/** Properties that the head of a web page may give; not the names that pages use for something else (date, type, source, role). */
export const webPageKeys = table({
  id: "id",
  title: "titel",
  type: "soort",
  date: "datum",
  period: "periode, period",
  source: "bron",
  region: "regio, region",
  role: "rol",
  participants: "deelnemers, participants",
});

/** The name an attribute of a document is kept under, however it is written. */
export function nameAttribute(written: string): string {
  return findName(documentKeys, written) ?? normaliseName(written);
}

/** All ways to write an attribute's name, Dutch first. */
export function spellAttribute(name: string): readonly string[] {
  const spellings = Array.from(documentKeys).flatMap(([spelling, canonical]) => (canonical === name ? [spelling] : []));
  return spellings.length === 0 ? [name] : spellings;
}

/** The value of an attribute as the study names it, in either language; empty when there is none. */
export function readAttribute(attributes: ReadonlyMap<string, string>, written: string): string {
  return attributes.get(nameAttribute(written))?.trim() ?? "";
}

export const overrideHeaders = table({
  document: "document",
  segment: "segment",
  quote: "citaat, quote",
  before: "voor, before",
  after: "na, after",
  action: "actie, action",
  code: "code",
  to: "naar, to",
  coder: "codeur, coder",
  date: "datum, date",
  reason: "reden, reason",
});

export const actionNames = table({
  add: "toevoegen, add",
  remove: "verwijderen, remove",
  replace: "vervangen, replace",
  confirm: "bevestigen, confirm",
  seen: "gezien, seen",
});

export const codebookKeys = table({ id: "id", title: "titel, title", version: "versie, version", facets: "facetten, facets" });

/** The bold labels of a codebook entry. */
export const entryLabels = table({
  definition: "definitie, korte definitie, definition",
  fullDefinition: "volledige definitie, uitgebreide definitie, full definition",
  include: "wel, when to use",
  exclude: "niet, when not to use",
  rules: "regels, rules",
  typical: "typisch, typical",
  atypical: "atypisch, atypical",
  closeButNo: "bijna maar niet, bijna-maar-niet, close but no",
  features: "kenmerken, features",
});

/** The names in a codebook entry's list of features; any other name is a facet. */
export const featureNames = table({
  status: "status",
  types: "geldt voor, soorten, applies to",
  periods: "perioden, periods",
  origin: "herkomst, origin",
  since: "sinds, since",
  formerIds: "voorheen, formerly",
});

export const statusNames = table({
  active: "actief, active",
  retired: "vervallen, retired",
  merged: "samengevoegd met, opgegaan in, merged into",
  split: "gesplitst in, split into",
});

export const wordingKeys = table({ period: "periode, period" });

/** The parts of the researchers' wording for a meeting sheet. */
export const wordingParts = table({
  redLines: "rode lijnen, red lines",
  actionLines: "actielijnen, action lines, lines of action",
  questions: "vragen, questions",
});

/** The bold labels of the quotes below a line. */
export const quoteLabels = table({ supporting: "steunend, supporting", contrasting: "tegengeluid, contrasting" });

/** Columns of a signal map that are not its text. */
export const rowColumns = table({
  number: "nr, nummer, no, number, #, volgnummer",
  date: "datum, date, datum signaal",
  period: "periode, period",
  kind: "soort, type, categorie, category, kind",
  region: "regio, region, gebied",
  role: "rol, functie, role",
  source: "bron, source",
  personal:
    "naam, namen, name, names, melder, ingebracht door, aandrager, aandrager beproeving, van wie, wie, door, inbrenger, actiehouder, deelnemers, aanwezig",
});

/** Columns that usually hold the text of a row; used to recognise a header. */
export const rowTextColumns = table({
  text: "signaal, signalen, constatering, constateringen, verwondering, verwonderingen, observatie, tekst, text, signal, omschrijving, beschrijving, toelichting, opmerking, opmerkingen, vraag, antwoord, actie, casus, citaat",
});

/** Columns of a transcript in a table that are not what was said. */
export const turnColumns = table({
  speaker: "spreker, speaker, wie, naam, name, who",
  time: "tijd, time, tijdcode, timestamp, start, begin, einde, end, nr, no, #",
});

/** Fields at the head of a form. */
export const formFields = table({
  title: "titel experiment, titel",
  date: "datum, date",
  theme: "gericht op fase/thema, gericht op, fase/thema, thema",
  personal: "namen, naam, aandrager beproeving, aandrager, deelnemers, ingevuld door, aanwezig, names, name",
});

export const participantHeaders = table({
  period: "periode, period",
  role: "rol, role",
  organisation: "organisatie, organisation, organization",
  region: "regio, region",
  count: "aantal, count, n",
});

export const yesNo = table({ yes: "ja, yes, true, 1", no: "nee, no, false, 0" });
