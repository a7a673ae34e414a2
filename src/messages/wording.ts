/** What can be said of the researchers' own wording for a meeting sheet. */
export const wordingMessages = {
  "wording/unknown-period": {
    severity: "error",
    nl: "Onverwachte naam «{name}», verwacht die van een periode: {valid}.{hint} Het bestand is niet gelezen.",
    en: "Unexpected name «{name}», expected that of a period: {valid}.{hint} The file was not read.",
  },
  "wording/unread-file": {
    severity: "warning",
    nl: "Dit bestand wordt niet gelezen; verwacht de tekst voor een bijeenkomst in Markdown, als {expected}.",
    en: "This file is not read; expected the text for a meeting in Markdown, as {expected}.",
  },
  "wording/period-twice": {
    severity: "error",
    nl: "Onverwacht: een tweede bestand voor periode {period}; verwacht er één. Alleen {other} is gelezen.",
    en: "Unexpected: a second file for period {period}; expected one. Only {other} was read.",
  },
  "wording/unreadable": {
    severity: "error",
    nl: "Onverwacht: {detail}; verwacht gewone tekst in Markdown. Het bestand is niet gelezen.",
    en: "Unexpected: {detail}; expected plain text in Markdown. The file was not read.",
  },
  "wording/empty": {
    severity: "warning",
    nl: "Hier staat nog geen tekst; verwacht een inleiding, «## Rode lijnen», «## Actielijnen» of «## Vragen».",
    en: "There is no text here yet; expected an introduction, «## Red lines», «## Action lines» or «## Questions».",
  },
  "wording/front-matter": {
    severity: "error",
    nl: "Onverwachte kop, verwacht hooguit «periode: p1» ({detail}). De kop telt niet mee, de naam van het bestand geldt.",
    en: "Unexpected front matter, expected no more than «period: p1» ({detail}). It does not count, the name of the file does.",
  },
  "wording/unknown-key": {
    severity: "warning",
    nl: "Onverwachte sleutel «{key}», verwacht alleen: {valid}.{hint} Zij doet niets.",
    en: "Unexpected key «{key}», expected only: {valid}.{hint} It does nothing.",
  },
  "wording/other-period": {
    severity: "error",
    nl: "Onverwachte periode «{written}», verwacht «{period}» zoals het bestand heet; de naam van het bestand geldt.",
    en: "Unexpected period «{written}», expected «{period}» as the file is called; the name of the file counts.",
  },
  "wording/part": {
    severity: "error",
    nl: "Onverwacht deel «{part}», verwacht een van: {valid}.{hint} Wat eronder staat is niet gelezen.",
    en: "Unexpected part «{part}», expected one of: {valid}.{hint} What stands below it was not read.",
  },
  "wording/heading": {
    severity: "error",
    nl: "Onverwachte kop «{heading}» op deze plaats of dit niveau; verwacht ## voor een deel ({valid}) en daaronder ### voor een lijn. De kop is niet gelezen.",
    en: "Unexpected heading «{heading}» in this place or at this level; expected ## for a part ({valid}) and ### for a line below it. The heading was not read.",
  },
  "wording/unread": {
    severity: "warning",
    nl: "Deze tekst kan hier niet worden gelezen en komt niet op het blad: «{text}».",
    en: "This text can't be read here and does not come on the sheet: «{text}».",
  },
  "wording/no-heading": {
    severity: "error",
    nl: "Onverwacht: een kop zonder titel en zonder code; verwacht «### Titel {#code}». Wat eronder staat is niet gelezen.",
    en: "Unexpected: a heading without a title and without a code; expected «### Title {#code}». What stands below it was not read.",
  },
  "wording/no-title": {
    severity: "warning",
    nl: "De lijn heeft geen titel; verwacht «### Titel {#code}». Zolang heet zij «{title}».",
    en: "The line has no title; expected «### Title {#code}». Until then it is called «{title}».",
  },
  "wording/no-codes": {
    severity: "info",
    nl: "Bij «{title}» staat geen code, dus komen er geen cijfers bij.",
    en: "«{title}» has no code, so no figures come with it.",
  },
  "wording/unknown-code": {
    severity: "error",
    nl: "Onverwachte code «{code}», verwacht een code van de studie.{hint}",
    en: "Unexpected code «{code}», expected a code of the study.{hint}",
  },
  "wording/unknown-codebook": {
    severity: "error",
    nl: "Onverwacht codeboek «{codebook}», verwacht een van: {valid}.{hint}",
    en: "Unexpected codebook «{codebook}», expected one of: {valid}.{hint}",
  },
  "wording/ambiguous-code": {
    severity: "error",
    nl: "Onverwacht: de code «{code}» staat in meer codeboeken; verwacht een van: {candidates}.",
    en: "Unexpected: the code «{code}» stands in more than one codebook; expected one of: {candidates}.",
  },
  "wording/code-renamed": { severity: "info", nl: "De code «{code}» heet nu «{now}».", en: "The code «{code}» is now called «{now}»." },
  "wording/code-merged": {
    severity: "info",
    nl: "De code «{code}» is opgegaan in «{now}».",
    en: "The code «{code}» was merged into «{now}».",
  },
  "wording/code-retired": {
    severity: "error",
    nl: "De code «{code}» is vervallen; verwacht een andere code. Opvolgers: {successors}.",
    en: "The code «{code}» was retired; expected another code. Successors: {successors}.",
  },
  "wording/code-split": {
    severity: "error",
    nl: "De code «{code}» is niet één code meer; verwacht een van: {successors}.",
    en: "The code «{code}» is no longer one code; expected one of: {successors}.",
  },
  "wording/label": {
    severity: "error",
    nl: "Onverwacht label «{label}», verwacht een van: {valid}.{hint} Het is als tekst gelezen.",
    en: "Unexpected label «{label}», expected one of: {valid}.{hint} It was read as text.",
  },
  "wording/plain-label": {
    severity: "error",
    nl: "Onverwacht: het label «{label}» is niet vet en is als tekst gelezen; verwacht «**{label}**:».",
    en: "Unexpected: the label «{label}» is not bold and was read as text; expected «**{label}**:».",
  },
  "wording/repeated-label": {
    severity: "error",
    nl: "Onverwacht: een tweede «{label}» bij deze lijn; verwacht er één. Alleen het eerste citaat is gelezen.",
    en: "Unexpected: a second «{label}» with this line; expected one. Only the first quote was read.",
  },
  "wording/empty-quote": {
    severity: "warning",
    nl: "Onder dit label staat geen citaat; verwacht het id van een segment, of de woorden achter «>».",
    en: "There is no quote below this label; expected the id of a segment, or the words behind «>».",
  },
  "wording/no-segment": {
    severity: "error",
    nl: "Onverwacht segment «{segment}», verwacht het id van een segment van deze studie.{hint}",
    en: "Unexpected segment «{segment}», expected the id of a segment of this study.{hint}",
  },
  "wording/not-verbatim": {
    severity: "error",
    nl: "Onverwacht: {segment} gaat na «{until}» anders verder dan «{here}»; verwacht {there}, of […] waar iets is weggelaten.{hint}",
    en: "Unexpected: behind «{until}» {segment} does not go on with «{here}»; expected {there}, or […] where words were left out.{hint}",
  },
  "wording/not-in-segment": {
    severity: "error",
    nl: "Onverwacht: «{here}» staat niet op deze plaats in {segment}; verwacht de woorden van de passage, letterlijk en in haar volgorde.{hint}",
    en: "Unexpected: «{here}» does not stand in this place of {segment}; expected the words of the passage, verbatim and in its order.{hint}",
  },
  "wording/words-nowhere": {
    severity: "error",
    nl: "Onverwacht: «{words}» staat in geen enkel segment; verwacht woorden uit één segment, letterlijk. Wat de interviewer zegt, koppen en andere context zijn niet te citeren.",
    en: "Unexpected: «{words}» stands in no segment; expected words of one segment, verbatim. What the interviewer says, headings and other context can't be quoted.",
  },
  "wording/words-in-more": {
    severity: "error",
    nl: "Onverwacht: deze woorden staan in {count} segmenten; verwacht het id van een ervan: {segments}.",
    en: "Unexpected: these words stand in {count} segments; expected the id of one of them: {segments}.",
  },
  "wording/moved": {
    severity: "info",
    nl: "Er is geen segment «{was}»; de woorden staan, één keer, in {segment} en zijn daar genomen.",
    en: "There is no segment «{was}»; the words stand, once, in {segment} and were taken there.",
  },
  "wording/other-period-quote": {
    severity: "warning",
    nl: "Het citaat uit {segment} is van periode {period} en niet van {expected}; het is wel gebruikt.",
    en: "The quote from {segment} is of period {period} and not of {expected}; it was used all the same.",
  },
  "wording/uncoded-quote": {
    severity: "info",
    nl: "Het segment {segment} heeft geen van de codes van deze lijn ({codes}).",
    en: "The segment {segment} has none of the codes of this line ({codes}).",
  },
  "wording/speaker-often": {
    severity: "warning",
    nl: "Het citaat uit {segment} bij «{title}» is weggelaten: er mogen hooguit {most} citaten van één spreker op een blad (study.yaml, privacy, citaten per spreker).",
    en: "The quote from {segment} at «{title}» was left out: a sheet may have at most {most} quotes of one speaker (study.yaml, privacy, quotes per speaker).",
  },
  "wording/long-line": {
    severity: "info",
    nl: "De tekst bij «{title}» heeft {count} woorden; verwacht hooguit {most}, anders worden de letters klein of het blad langer dan twee kanten.",
    en: "The text of «{title}» has {count} words; expected at most {most}, or the letters get small, or the sheet longer than two sides.",
  },
  "wording/long-quote": {
    severity: "info",
    nl: "Het citaat heeft {count} woorden; verwacht hooguit {most}. Laat met […] weg wat niet nodig is.",
    en: "The quote has {count} words; expected at most {most}. Leave out with […] what is not needed.",
  },
  "wording/many-lines": {
    severity: "info",
    nl: "Er staan {count} rode lijnen; verwacht hooguit {most}, anders past het blad misschien niet op twee kanten.",
    en: "There are {count} red lines; expected at most {most}, or the sheet may not fit on two sides.",
  },
} as const;
