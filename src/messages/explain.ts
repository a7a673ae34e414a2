/** The sentences with which `codeboom explain` gives its reasons. */
export const explainMessages = {
  "explain/rule-hit": { severity: "info", nl: "raakt: {words}", en: "hits: {words}" },
  "explain/longer-match": {
    severity: "info",
    nl: "raakt {words}, maar een langere treffer van dezelfde code telt",
    en: "hits {words}, but a longer match of the same code counts",
  },
  "explain/filter": {
    severity: "info",
    nl: "doet hier niet mee: het filter vraagt {key} = {values}, hier is het {own}",
    en: "does not take part here: the filter asks for {key} = {values}, here it is {own}",
  },
  "explain/excluded": {
    severity: "info",
    nl: "zou {words} raken, maar een «niet bij» dekt dat af: {rule}",
    en: "would hit {words}, but an exclusion covers that: {rule}",
  },
  "explain/no-form": {
    severity: "info",
    nl: "«{part}» komt hier in geen enkele vorm voor (vormen in dit corpus: {forms})",
    en: "«{part}» does not occur here in any form (forms in this corpus: {forms})",
  },
  "explain/no-regex": { severity: "info", nl: "/{part}/ past nergens in deze tekst", en: "/{part}/ matches nowhere in this text" },
  "explain/no-code": {
    severity: "info",
    nl: "de code «{part}» staat hier niet door een regel",
    en: "the code «{part}» is not here by a rule",
  },
  "explain/not-in-order": {
    severity: "info",
    nl: "de woorden van «{part}» komen voor, maar niet in deze volgorde naast elkaar (of binnen de toegestane afstand)",
    en: "the words of «{part}» occur, but not in this order next to each other (or within the allowed distance)",
  },
  "explain/too-far": {
    severity: "info",
    nl: "beide kanten van «{part}» komen in één zin voor, maar {distance} woorden uit elkaar",
    en: "both sides of «{part}» occur in one sentence, but {distance} words apart",
  },
  "explain/other-sentence": {
    severity: "info",
    nl: "alles van «{part}» komt voor, maar niet in dezelfde zin (@segment verruimt de regel)",
    en: "all of «{part}» occurs, but not in the same sentence (@segment widens the rule)",
  },
  "explain/dropped": {
    severity: "info",
    nl: "«{part}» vervalt omdat in dezelfde zin ook «{drop}» staat",
    en: "«{part}» falls away because «{drop}» stands in the same sentence",
  },
  "explain/negated": {
    severity: "info",
    nl: "«{part}» staat er, maar ontkend door «{word}»",
    en: "«{part}» is there, but negated by «{word}»",
  },
  "explain/no-rules": {
    severity: "info",
    nl: "de code heeft geen regels; alleen een mens kan haar toekennen",
    en: "the code has no rules; only a person can put it on",
  },
  "explain/out-of-scope": {
    severity: "info",
    nl: "de code geldt niet voor deze soort of periode, of is niet meer actief",
    en: "the code does not apply to this data type or period, or is no longer active",
  },
  "explain/other-codebook": {
    severity: "info",
    nl: "deze soort ({type}) wordt met het codeboek «{codebook}» gecodeerd; «{code}» staat daar niet in",
    en: "this data type ({type}) is coded with the codebook «{codebook}»; «{code}» is not in it",
  },
  "explain/no-code-here": {
    severity: "info",
    nl: "Op dit segment staat geen code. Waarom een code hier niet staat: codeboom explain {segment} --code <code>",
    en: "There is no code on this segment. Why a code is not here: codeboom explain {segment} --code <code>",
  },
  "explain/code-in-document": {
    severity: "info",
    nl: "«{code}» staat op {found} van de {all} segmenten. Waarom wel of niet: codeboom explain {segment} --code {code}",
    en: "«{code}» is on {found} of the {all} segments. Why, or why not: codeboom explain {segment} --code {code}",
  },
  "explain/reach": { severity: "info", nl: "raakt {segments} segmenten: {forms}", en: "hits {segments} segments: {forms}" },
  "explain/reach-one": { severity: "info", nl: "raakt 1 segment: {forms}", en: "hits 1 segment: {forms}" },
  "explain/reach-none": { severity: "info", nl: "raakt niets in dit corpus", en: "hits nothing in this corpus" },
  "explain/shared": {
    severity: "info",
    nl: "dezelfde woorden raken ook (aantal segmenten): {codes}",
    en: "the same words are also hit by (number of segments): {codes}",
  },
  "explain/no-form-anywhere": {
    severity: "info",
    nl: "komt in dit corpus in geen enkele vorm voor",
    en: "does not occur in any form in this corpus",
  },
  "explain/decided": {
    severity: "info",
    nl: "besluit van {coder} ({date}): {action}. {reason}",
    en: "decision of {coder} ({date}): {action}. {reason}",
  },
} as const;
