/** What can be said of a decision: where it belongs now, what it decides, and what became of it. */
export const overrideMessages = {
  "override/renumbered": { severity: "info", nl: "Dezelfde tekst staat nu als {segment}.", en: "The same text now stands as {segment}." },
  "override/moved": {
    severity: "info",
    nl: "De woorden staan niet meer in {was} maar, één keer, in {segment}; daar toegepast.",
    en: "The words are no longer in {was} but, once, in {segment}; applied there.",
  },
  "override/edited": {
    severity: "warning",
    nl: "Het citaat is bewerkt ({percent}% gelijk); toegepast op {segment}, kijk na of de beslissing nog klopt.",
    en: "The quote was edited ({percent}% alike); applied to {segment}, check whether the decision still holds.",
  },
  "override/edited-around": {
    severity: "warning",
    nl: "De tekst om het citaat is bewerkt; toegepast op {segment}, kijk na of de beslissing nog klopt.",
    en: "The text around the quote was edited; applied to {segment}, check whether the decision still holds.",
  },
  "override/split": { severity: "warning", nl: "Het segment is gesplitst: {segments}.", en: "The segment was split: {segments}." },
  "override/merged": {
    severity: "warning",
    nl: "Het segment is samengevoegd met zijn buur en staat nu in {segment}.",
    en: "The segment was merged with its neighbour and now stands in {segment}.",
  },
  "override/passage-gone": {
    severity: "warning",
    nl: "Het citaat {quote} is niet gevonden in {document}; niet toegepast.",
    en: "The quote {quote} was not found in {document}; not applied.",
  },
  "override/segment-gone": {
    severity: "warning",
    nl: "Er is geen segment {segment} met deze tekst en de rij heeft geen citaat; niet toegepast.",
    en: "There is no segment {segment} with this text and the row has no quote; not applied.",
  },
  "override/nearest": {
    severity: "info",
    nl: "Het meest lijkt {segment} ({percent}% gelijk).",
    en: "Nearest is {segment} ({percent}% alike).",
  },
  "override/candidate": { severity: "info", nl: "Op die plaats staat nu {segment}.", en: "In its place now stands {segment}." },
  "override/found-more": {
    severity: "warning",
    nl: "Dit past op {count} plaatsen ({segments}); vul «voor» en «na» aan. Niet toegepast.",
    en: "This fits {count} places ({segments}); complete «before» and «after». Not applied.",
  },
  "override/other-surroundings": {
    severity: "warning",
    nl: "De woorden staan in {segment}, maar het is niet zeker dat dat dezelfde passage is; niet toegepast. Vul «voor» en «na» aan, of neem het segment over.",
    en: "The words stand in {segment}, but it is not certain that this is the same passage; not applied. Complete «before» and «after», or copy the segment.",
  },
  "override/recurs": {
    severity: "info",
    nl: "Deze woorden staan in {count} segmenten; vul «voor» en «na» aan, dan blijft de beslissing ook na een bewerking op haar plaats.",
    en: "These words stand in {count} segments; complete «before» and «after», so that the decision keeps its place after an edit.",
  },
  "override/no-place": {
    severity: "error",
    nl: "Onverwacht: geen segment en geen citaat; verwacht minstens een van beide.",
    en: "Unexpected: no segment and no quote; expected at least one of them.",
  },
  "override/other-document-version": {
    severity: "info",
    nl: "De rij is gemaakt op een andere versie van het document.",
    en: "The row was made on another version of the document.",
  },
  "override/other-document": {
    severity: "warning",
    nl: "Het segment {segment} hoort bij een ander document dan {document}.",
    en: "The segment {segment} belongs to another document than {document}.",
  },
  "override/document-missing": {
    severity: "warning",
    nl: "Er is geen document {document}.{hint} Niet toegepast.",
    en: "There is no document {document}.{hint} Not applied.",
  },
  "override/document-left-out": {
    severity: "warning",
    nl: "Het document {document} is wel bekend maar doet niet mee; niet toegepast.",
    en: "The document {document} is known but takes no part; not applied.",
  },
  "override/document-renamed": {
    severity: "info",
    nl: "Een segment met dezelfde tekst staat in {document}: {segment}. Heet het document nu zo, pas dan de rij aan.",
    en: "A segment with the same text stands in {document}: {segment}. If that is the document's new name, change the row.",
  },
  "override/document-quarantined": {
    severity: "warning",
    nl: "Het document {document} staat in quarantaine; niet toegepast.",
    en: "The document {document} is in quarantine; not applied.",
  },
  "override/code-unknown": {
    severity: "error",
    nl: "Onverwachte code {code}, verwacht een code van {codebook}.{hint}",
    en: "Unexpected code {code}, expected a code of {codebook}.{hint}",
  },
  "override/code-renamed": { severity: "info", nl: "De code {code} heet nu {now}.", en: "The code {code} is now called {now}." },
  "override/code-merged": { severity: "info", nl: "De code {code} is opgegaan in {now}.", en: "The code {code} was merged into {now}." },
  "override/code-retired": {
    severity: "error",
    nl: "De code {code} is vervallen; verwacht een andere code. Opvolgers: {successors}.",
    en: "The code {code} was retired; expected another code. Successors: {successors}.",
  },
  "override/code-split": {
    severity: "error",
    nl: "De code {code} is niet één code meer; verwacht een van: {successors}.",
    en: "The code {code} is no longer one code; expected one of: {successors}.",
  },
  "override/code-out-of-scope": {
    severity: "warning",
    nl: "De code {code} geldt volgens het codeboek niet voor soort {type} in periode {period}; toch toegepast, want een beslissing van een mens gaat voor. Kijk na of de beslissing of het codeboek moet veranderen.",
    en: "According to the codebook the code {code} does not apply to type {type} in period {period}; applied all the same, since a person's decision comes first. Check whether the decision or the codebook should change.",
  },
  "override/other-codebook-version": {
    severity: "info",
    nl: "De rij is gemaakt op een andere versie van het codeboek (nu {version}).",
    en: "The row was made on another version of the codebook (now {version}).",
  },
  "override/other-codebook": {
    severity: "error",
    nl: "Het document {document} wordt niet met het codeboek {codebook} gecodeerd; niet toegepast.",
    en: "The document {document} is not coded with the codebook {codebook}; not applied.",
  },
  "override/no-code": {
    severity: "error",
    nl: "Onverwacht: geen code; verwacht een code van {codebook}.",
    en: "Unexpected: no code; expected a code of {codebook}.",
  },
  "override/same-code": {
    severity: "error",
    nl: "Onverwacht: {code} wordt vervangen door zichzelf; verwacht een andere code in «naar».",
    en: "Unexpected: {code} is replaced by itself; expected another code in «to».",
  },
  "override/already-coded": { severity: "info", nl: "De regels kennen {code} hier al toe.", en: "The rules put {code} here already." },
  "override/no-longer-needed": {
    severity: "info",
    nl: "Niet meer nodig: niets kent {code} hier nog toe.",
    en: "No longer needed: nothing puts {code} here any more.",
  },
  "override/stands-alone": {
    severity: "info",
    nl: "De regels stellen {code} hier niet meer voor; de codering staat door deze beslissing.",
    en: "The rules no longer propose {code} here; the coding stands by this decision.",
  },
  "override/duplicate": {
    severity: "info",
    nl: "Dezelfde beslissing staat al in {other}.",
    en: "The same decision stands in {other} already.",
  },
  "override/superseded": {
    severity: "info",
    nl: "Dezelfde codeur besliste later anders in {other}.",
    en: "The same coder decided otherwise later, in {other}.",
  },
  "override/conflict-won": {
    severity: "warning",
    nl: "In tegenspraak met {other} over {code}; deze latere beslissing geldt.",
    en: "Contradicts {other} on {code}; this later decision holds.",
  },
  "override/conflict-lost": {
    severity: "warning",
    nl: "In tegenspraak met {other} over {code}; die latere beslissing geldt.",
    en: "Contradicts {other} on {code}; that later decision holds.",
  },
  "override/conflict-open": {
    severity: "warning",
    nl: "In tegenspraak met {other} over {code}, en de datums beslissen niet; het voorstel van de regels blijft staan.",
    en: "Contradicts {other} on {code}, and the dates don't decide; what the rules propose stays.",
  },
  "override/undated": {
    severity: "info",
    nl: "De datum {date} is niet te lezen; de rij geldt als zonder datum.",
    en: "The date {date} can't be read; the row counts as undated.",
  },
  "override/excel-error": {
    severity: "warning",
    nl: "Beschadigd door Excel: in «{field}» staat de foutwaarde {value}.",
    en: "Damaged by Excel: «{field}» holds the error value {value}.",
  },
  "override/excel-exponent": {
    severity: "warning",
    nl: "Beschadigd door Excel: {value} in «{field}» is een getal met een exponent geworden.",
    en: "Damaged by Excel: {value} in «{field}» became a number with an exponent.",
  },
  "override/excel-date": {
    severity: "warning",
    nl: "Beschadigd door Excel: {value} in «{field}» is een datum of dagnummer geworden.{likely}",
    en: "Damaged by Excel: {value} in «{field}» became a date or a day number.{likely}",
  },
  "override/excel-zero": {
    severity: "warning",
    nl: "Beschadigd door Excel: {value} in «{field}» is een los getal; nullen ervoor zijn weg.",
    en: "Damaged by Excel: {value} in «{field}» is a bare number; zeros in front of it are gone.",
  },
} as const;
