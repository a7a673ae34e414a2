/** What can be said of dividing a document into segments. */
export const segmentMessages = {
  "segment/no-turns": {
    severity: "warning",
    nl: "Er is geen spreker herkend; verwacht beurten als «Interviewer: …» en «R1: …». De tekst is context gebleven.",
    en: "No speaker was recognised; expected turns such as «Interviewer: …» and «R1: …». The text was kept as context.",
  },
  "segment/only-one-role": {
    severity: "warning",
    nl: "Geen van de sprekers ({speakers}) is als interviewer herkend; alle beurten tellen als die van deelnemers. Noem de interviewer onder «interviewers» in study.yaml.",
    en: "None of the speakers ({speakers}) was recognised as the interviewer; all turns count as participants'. Name the interviewer under «interviewers» in study.yaml.",
  },
  "segment/only-interviewer": {
    severity: "warning",
    nl: "Alleen de interviewer ({speakers}) heeft een naam; elke alinea zonder naam na een vraag geldt als het antwoord. Verwacht ook een naam voor de antwoorden, zoals «R1: …».",
    en: "Only the interviewer ({speakers}) has a name; every paragraph without one behind a question counts as the answer. Expected a name for the answers too, such as «R1: …».",
  },
  "segment/guessed-speaker": {
    severity: "warning",
    nl: "«{speaker}:» staat hier één keer, na de interviewer, en geldt als spreker. Noem de naam onder «codeer» of «interviewers» in study.yaml, of haal de dubbele punt weg als hier niemand anders spreekt.",
    en: "«{speaker}:» occurs once, behind the interviewer, and counts as a speaker. Name it under «codeer» or «interviewers» in study.yaml, or take the colon away when nobody else speaks here.",
  },
  "segment/no-rows": {
    severity: "warning",
    nl: "Er is geen tabel gevonden; verwacht één rij per signaal. De tekst is context gebleven.",
    en: "No table was found; expected one row per signal. The text was kept as context.",
  },
  "segment/empty-row": {
    severity: "warning",
    nl: "Deze rij heeft geen tekst in de kolommen die geteld worden; zij is geen segment.",
    en: "This row has no text in the columns that count; it is no segment.",
  },
  "segment/no-template": {
    severity: "warning",
    nl: "Geen vraag van het sjabloon herkend; verwacht de vragen van {template}. Elke alinea telt nu als een veld.",
    en: "No question of the template was recognised; expected the questions of {template}. Every paragraph now counts as a field.",
  },
  "segment/question-retyped": {
    severity: "info",
    nl: "De sjabloontekst is hier anders getypt en toch als sjabloon herkend: «{text}».",
    en: "The template's text was typed differently here and still recognised: «{text}».",
  },
  "segment/outside-table": {
    severity: "info",
    nl: "{words} woorden buiten de tabel zijn context gebleven.",
    en: "{words} words outside the table were kept as context.",
  },
} as const;
