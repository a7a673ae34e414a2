/** The words of the reports, in Dutch and in English. */
import type { Unit } from "../model/segment.js";
import type { Language } from "../model/study.js";

const words = {
  nl: {
    report: "Onderzoeksrapport",
    internal: "Intern: bevat passages uit het materiaal. Niet verspreiden buiten het onderzoeksteam.",
    intro:
      "Regels stellen codes voor, mensen beslissen. Elk getal hieronder is te openen: het leidt naar de passages, met de woorden die de regel raakte of de persoon die besliste.",
    lookedAt: "Wat is bekeken",
    type: "Soort",
    period: "Periode",
    documents: "documenten",
    segments: "segmenten",
    words: "woorden",
    uncoded: "zonder code",
    medianWords: "woorden per segment (kwartiel – mediaan – kwartiel)",
    unit: "eenheid",
    leftOut: "Wat niet is meegeteld",
    nothingLeftOut: "Alles wat in de inventaris staat of in corpus/ is gevonden, is meegeteld.",
    document: "Document",
    state: "Waar het eindigde",
    reason: "Reden",
    frequencies: "Thema's per periode",
    frequencyNote:
      "Per cel: segmenten met de code van alle segmenten; daaronder in hoeveel documenten. Een segment telt één keer voor een hoofdcode, hoeveel sub-codes of woorden er ook raken. Vaak genoemd is niet hetzelfde als belangrijk.",
    code: "Code",
    direct: "alleen hoofdcode",
    ofN: "van",
    inDocuments: "in {n} van {of} doc.",
    legend:
      "– geen materiaal · n.v.t. (code) de code geldt niet in deze periode · n.v.t. (soort) de code geldt niet voor deze soort · ◆ meer dan de helft komt uit één document",
    naCodebook: "n.v.t. (code)",
    naType: "n.v.t. (soort)",
    naData: "–",
    changes: "Veranderingen tussen perioden",
    changesNote:
      "Vergeleken wordt alleen binnen één soort, tussen opeenvolgende perioden, en alleen waar genoeg documenten en segmenten zijn. Bij weinig documenten kan een echt verschil onopgemerkt blijven: «geen duidelijk verschil» betekent niet dat er geen verschil is.",
    more: "duidelijk meer",
    less: "duidelijk minder",
    noClearDifference: "geen duidelijk verschil",
    tooLittle: "te weinig materiaal",
    compared: "Vergeleken",
    codesCompared: "{n} codes vergeleken, {clear} duidelijk veranderd",
    nothingCompared: "Geen enkele overgang is vergelijkbaar.",
    clearChanges: "Duidelijke veranderingen",
    noClearChanges: "Tussen geen twee perioden is er een duidelijke verandering te noemen.",
    notComparable: "Niet vergelijkbaar",
    allComparable: "Alle overgangen zijn vergelijkbaar.",
    transition: "Overgang",
    margin: "gevoeligheidsmarge",
    from: "van",
    to: "naar",
    difference: "verschil in aandeel",
    overrides: "Beslissingen van mensen",
    outcome: "Uitkomst",
    number: "aantal",
    noOverrides: "Er zijn nog geen beslissingen van mensen; alle coderingen zijn voorstellen van regels.",
    attention: "Te bekijken",
    nothingToAttend: "Geen beslissing vraagt om aandacht.",
    file: "Bestand",
    line: "regel",
    rules: "Regels die niets raakten",
    noSilentRules: "Elke regel raakte iets.",
    rule: "Regel",
    messages: "Meldingen",
    noMessages: "Geen meldingen.",
    passages: "Passages per code",
    passagesNote: "Gemarkeerd zijn de woorden die een regel raakte. Achter elke passage staat waarom de code er staat.",
    alsoUnder: "Ook geteld bij deze hoofdcode, via een sub-code:",
    byRule: "regel",
    byPerson: "besluit",
    colophon: "Colofon",
    run: "run",
    version: "versie",
    codebook: "Codeboek",
    humanShare: "coderingen waar een mens naar keek",
    participants: "Deelnemers per periode",
    role: "Rol",
    group: "Groep",
    noGroup: "(zonder)",
    undated: "zonder datum",
    outside: "buiten de perioden",
    all: "alle",
    main: "hoofdcode",
    sub: "sub-code",
    level: "niveau",
    share: "aandeel",
    total: "totaal",
  },
  en: {
    report: "Research report",
    internal: "Internal: holds passages of the material. Do not pass on outside the research team.",
    intro:
      "Rules propose codes, people decide. Every number below opens: it leads to the passages, with the words that the rule hit or the person who decided.",
    lookedAt: "What was looked at",
    type: "Type",
    period: "Period",
    documents: "documents",
    segments: "segments",
    words: "words",
    uncoded: "without a code",
    medianWords: "words per segment (quartile – median – quartile)",
    unit: "unit",
    leftOut: "What was not counted",
    nothingLeftOut: "Everything in the inventory or found in corpus/ was counted.",
    document: "Document",
    state: "Where it ended",
    reason: "Reason",
    frequencies: "Themes per period",
    frequencyNote:
      "In each cell: segments with the code out of all segments; below it in how many documents. A segment counts once for a main code, however many sub-codes or words hit. Often mentioned is not the same as important.",
    code: "Code",
    direct: "main code only",
    ofN: "of",
    inDocuments: "in {n} of {of} doc.",
    legend:
      "– no material · n/a (code) the code does not apply in this period · n/a (type) the code does not apply to this type · ◆ more than half comes from one document",
    naCodebook: "n/a (code)",
    naType: "n/a (type)",
    naData: "–",
    changes: "Changes between periods",
    changesNote:
      "Compared only within one data type, between consecutive periods, and only where there are enough documents and segments. With few documents a real difference can go unnoticed: «no clear difference» does not mean that there is none.",
    more: "clearly more",
    less: "clearly less",
    noClearDifference: "no clear difference",
    tooLittle: "too little material",
    compared: "Compared",
    codesCompared: "{n} codes compared, {clear} clearly changed",
    nothingCompared: "No transition at all is comparable.",
    clearChanges: "Clear changes",
    noClearChanges: "Between no two periods can a clear change be claimed.",
    notComparable: "Not comparable",
    allComparable: "All transitions are comparable.",
    transition: "Transition",
    margin: "sensitivity margin",
    from: "from",
    to: "to",
    difference: "difference in share",
    overrides: "Decisions of people",
    outcome: "Outcome",
    number: "number",
    noOverrides: "There are no decisions of people yet; all codings are proposals of rules.",
    attention: "To be looked at",
    nothingToAttend: "No decision asks for attention.",
    file: "File",
    line: "line",
    rules: "Rules that hit nothing",
    noSilentRules: "Every rule hit something.",
    rule: "Rule",
    messages: "Messages",
    noMessages: "No messages.",
    passages: "Passages per code",
    passagesNote: "Highlighted are the words that a rule hit. Behind every passage stands why the code is there.",
    alsoUnder: "Also counted for this main code, by a sub-code:",
    byRule: "rule",
    byPerson: "decision",
    colophon: "Colophon",
    run: "run",
    version: "version",
    codebook: "Codebook",
    humanShare: "codings that a person looked at",
    participants: "Participants per period",
    role: "Role",
    group: "Group",
    noGroup: "(none)",
    undated: "undated",
    outside: "outside the periods",
    all: "all",
    main: "main code",
    sub: "sub-code",
    level: "level",
    share: "share",
    total: "total",
  },
} as const satisfies Record<Language, Record<string, string>>;

export type Words = Record<keyof (typeof words)["nl"], string>;

/** The words of a language. */
export function chooseWords(language: Language): Words {
  return words[language];
}

const outcomes: Record<Language, ReadonlyMap<string, string>> = {
  nl: new Map([
    ["applied", "toegepast"],
    ["already-so", "was al zo"],
    ["moved", "verplaatst"],
    ["needs-review", "toegepast maar nakijken"],
    ["ambiguous", "dubbelzinnig"],
    ["orphaned", "passage weg"],
    ["conflict", "tegenspraak"],
    ["invalid", "ongeldig"],
    ["coded", "gecodeerd"],
    ["uncoded", "zonder code"],
    ["excluded", "weggelaten"],
    ["quarantined", "in quarantaine"],
    ["missing", "niet gevonden"],
    ["refused", "niet gelezen"],
  ]),
  en: new Map([
    ["already-so", "already so"],
    ["needs-review", "applied but to be reviewed"],
  ]),
};

/** The name of an outcome or a state in a language. */
export function nameOutcome(outcome: string, language: Language): string {
  return outcomes[language].get(outcome) ?? outcome;
}

const reasons: Record<Language, ReadonlyMap<string, string>> = {
  nl: new Map([
    ["no-material-from", "geen materiaal in de eerste periode"],
    ["no-material-to", "geen materiaal in de tweede periode"],
    ["code-not-applicable", "de code geldt niet in beide perioden"],
    ["few-documents-from", "te weinig documenten in de eerste periode"],
    ["few-documents-to", "te weinig documenten in de tweede periode"],
    ["few-segments-from", "te weinig segmenten in de eerste periode"],
    ["few-segments-to", "te weinig segmenten in de tweede periode"],
    ["p-not-attainable", "met zo weinig documenten kan toeval nooit worden uitgesloten"],
  ]),
  en: new Map([
    ["no-material-from", "no material in the first period"],
    ["no-material-to", "no material in the second period"],
    ["code-not-applicable", "the code does not apply in both periods"],
    ["few-documents-from", "too few documents in the first period"],
    ["few-documents-to", "too few documents in the second period"],
    ["few-segments-from", "too few segments in the first period"],
    ["few-segments-to", "too few segments in the second period"],
    ["p-not-attainable", "with so few documents chance can never be ruled out"],
  ]),
};

/** Why two periods may not be compared, in a language. */
export function nameReason(reason: string, language: Language): string {
  return reasons[language].get(reason) ?? reason;
}

const units: Record<Unit, string> = { paragraph: "alinea", turn: "beurt", row: "rij", field: "veld", sentence: "zin" };

/** The name of a unit in a language. */
export function nameUnit(unit: Unit | undefined, language: Language): string {
  if (unit === undefined) return "";
  return language === "nl" ? units[unit] : unit;
}
