/** Turns of phrase that fill a place in a message, such as what was expected in a rule. */
export const phrases = {
  "expected/operand": {
    severity: "info",
    nl: "een woord, een haakje openen, code:… of /regex/",
    en: "a word, an opening parenthesis, code:… or /regex/",
  },
  "expected/operator": {
    severity: "info",
    nl: "een volgend woord, |, AND, NOT, NEAR/n, BEFORE/n, @segment of een {filter}",
    en: "a further word, |, AND, NOT, NEAR/n, BEFORE/n, @segment or a {filter}",
  },
  "expected/regex-end": { severity: "info", nl: "een / die de regex sluit", en: "a / that closes the regular expression" },
  "expected/regex": {
    severity: "info",
    nl: "een reguliere expressie die in lineaire tijd te zoeken is",
    en: "a regular expression that can be matched in linear time",
  },
  "expected/gap-size": { severity: "info", nl: "een aantal woorden, zoals ..3", en: "a number of words, such as ..3" },
  "expected/distance": { severity: "info", nl: "/ en een aantal woorden, zoals NEAR/5", en: "/ and a number of words, such as NEAR/5" },
  "expected/code-id": { severity: "info", nl: "het id van een code na code:", en: "the id of a code after code:" },
  "expected/english-operator": { severity: "info", nl: "het Engelse bewerkingswoord", en: "the English operator" },
  "expected/no-quotes": {
    severity: "info",
    nl: "een woord zonder aanhalingstekens (woorden naast elkaar zijn al een woordgroep; =woord is precies die vorm)",
    en: "a word without quotation marks (words in a row are a phrase already; =word is exactly that form)",
  },
  "expected/closing-parenthesis": { severity: "info", nl: "een haakje sluiten", en: "a closing parenthesis" },
  "expected/something-to-keep": { severity: "info", nl: "eerst iets dat wel voorkomt: A NOT B", en: "something to keep first: A NOT B" },
  "expected/words": {
    severity: "info",
    nl: "woorden, want alleen tussen woorden is een afstand te meten",
    en: "words, since a distance can only be measured between words",
  },
  "expected/scope": { severity: "info", nl: "@segment", en: "@segment" },
  "expected/filter": {
    severity: "info",
    nl: 'een filter als {soort: interview, kop: "Knelpunten"}',
    en: 'a filter such as {type: interview, heading: "Bottlenecks"}',
  },
  "expected/filter-key": {
    severity: "info",
    nl: "een sleutel: soort, spreker, kop, periode of een kenmerk",
    en: "a key: type, speaker, heading, period or an attribute",
  },
  "expected/filter-end": { severity: "info", nl: "een komma of een accolade sluiten", en: "a comma or a closing brace" },
  "expected/letters": { severity: "info", nl: "een woord met letters of cijfers", en: "a word with letters or digits" },
  "expected/plain-exact": { severity: "info", nl: "een woord zonder * of ? na =", en: "a word without * or ? after =" },
  "expected/plain-stem": { severity: "info", nl: "één woord zonder * of ? na ~", en: "one word without * or ? after ~" },
  "expected/shallower": { severity: "info", nl: "minder haakjes in elkaar", en: "fewer parentheses inside each other" },
  "expected/end": { severity: "info", nl: "het einde van de regel", en: "the end of the rule" },
  "found/end": { severity: "info", nl: "het einde van de regel", en: "the end of the rule" },
  "problem/quote-open": {
    severity: "info",
    nl: "een aanhalingsteken dat hier begint wordt niet gesloten",
    en: "a quotation mark that opens here is not closed",
  },
  "problem/unreadable": { severity: "info", nl: "de rij is niet te lezen", en: "the row cannot be read" },
} as const;
