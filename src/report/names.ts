/** An outcome, a reason, an action or a unit as the tables write it in, its name in the language of the reports out. */
import type { OverrideAction } from "../model/override.js";
import type { ContextReason, Unit } from "../model/segment.js";
import type { Language } from "../model/study.js";

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
    ["no-material-from", "geen materiaal in de vroegere periode"],
    ["no-material-to", "geen materiaal in de latere periode"],
    ["code-not-applicable", "de code geldt niet in beide perioden"],
    ["sub-codes-differ", "een sub-code geldt maar in één van de perioden"],
    ["few-documents-from", "te weinig documenten in de vroegere periode"],
    ["few-documents-to", "te weinig documenten in de latere periode"],
    ["few-segments-from", "te weinig segmenten in de vroegere periode"],
    ["few-segments-to", "te weinig segmenten in de latere periode"],
    ["few-documents", "te weinig documenten in beide perioden"],
    ["few-segments", "te weinig segmenten in beide perioden"],
    ["p-not-attainable", "met zo weinig documenten kan toeval nooit worden uitgesloten"],
  ]),
  en: new Map([
    ["no-material-from", "no material in the earlier period"],
    ["no-material-to", "no material in the later period"],
    ["code-not-applicable", "the code does not apply in both periods"],
    ["sub-codes-differ", "a sub-code applies in one of the periods only"],
    ["few-documents-from", "too few documents in the earlier period"],
    ["few-documents-to", "too few documents in the later period"],
    ["few-segments-from", "too few segments in the earlier period"],
    ["few-segments-to", "too few segments in the later period"],
    ["few-documents", "too few documents in both periods"],
    ["few-segments", "too few segments in both periods"],
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

const manyUnits: Record<Language, Record<Unit, string>> = {
  nl: { paragraph: "alinea's", turn: "beurten", row: "rijen", field: "velden", sentence: "zinnen" },
  en: { paragraph: "paragraphs", turn: "turns", row: "rows", field: "fields", sentence: "sentences" },
};

/** The name of more than one of a unit in a language. */
export function nameUnits(unit: Unit, language: Language): string {
  return manyUnits[language][unit];
}

const actions: Record<OverrideAction, string> = {
  add: "toegevoegd",
  remove: "verwijderd",
  replace: "vervangen",
  confirm: "bevestigd",
  seen: "gezien",
};

/** What a person did, in a language; an action that could not be read stays as it was written. */
export function nameAction(action: string, language: Language): string {
  return language === "nl" && Object.hasOwn(actions, action) ? actions[action as OverrideAction] : action;
}

const contexts: Record<ContextReason, string> = {
  heading: "kop",
  attendance: "aanwezigen",
  agenda: "agenda",
  template: "tekst van het formulier",
  interviewer: "interviewer",
  "before-first-turn": "vóór de eerste beurt",
  "table-header": "kop van de tabel",
  "outside-table": "buiten de tabel",
  "form-field": "kop van het formulier",
  aside: "terzijde",
  personal: "persoonsgegevens",
};

/** Why a passage is context, in a language. */
export function nameContext(reason: ContextReason, language: Language): string {
  return language === "nl" ? contexts[reason] : reason;
}
