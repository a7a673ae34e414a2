/** What can be said of a release. */
export const releaseMessages = {
  "release/no-folder": {
    severity: "error",
    nl: "Onverwacht: geen map genoemd; verwacht: codeboom release {expected}",
    en: "Unexpected: no folder named; expected: codeboom release {expected}",
  },
  "release/not-empty": {
    severity: "error",
    nl: "Onverwacht: in {folder} staat al iets; verwacht een nieuwe of lege map. Er is niets geschreven.",
    en: "Unexpected: there is something in {folder}; expected a new or empty folder. Nothing was written.",
  },
  "release/cannot-write": {
    severity: "error",
    nl: "De uitgave is niet af: {target} kon niet worden beschreven ({detail}); is dat verholpen, geef dan dezelfde opdracht opnieuw.",
    en: "The release is not finished: {target} could not be written to ({detail}); once that is put right, give the same command again.",
  },
  "release/inside-study": {
    severity: "error",
    nl: "Onverwacht: {folder} ligt in {part} van de studie, waar codeboom zelf leest, schrijft en opruimt; verwacht een map daarbuiten. Er is niets geschreven.",
    en: "Unexpected: {folder} lies in {part} of the study, where codeboom itself reads, writes and clears away; expected a folder elsewhere. Nothing was written.",
  },
  "release/record": {
    severity: "error",
    nl: "Onverwachte inhoud, verwacht de lijst van eerdere uitgaven zoals codeboom die schreef. Zonder die lijst is niet te zien wat het verschil met een eerdere uitgave verraadt; er is niets geschreven.",
    en: "Unexpected content, expected the record of earlier releases as codeboom wrote it. Without it nothing tells what the difference with an earlier release gives away; nothing was written.",
  },
  "release/few-people": {
    severity: "warning",
    nl: "{type}, {period} is niet opgenomen: er staan te weinig mensen achter.",
    en: "{type}, {period} was left out: too few people stand behind it.",
  },
  "release/held-back": {
    severity: "warning",
    nl: "{type}, {period} is niet opgenomen: naast de eerdere uitgave {earlier} zou het iets over te weinig mensen vertellen.",
    en: "{type}, {period} was left out: beside the earlier release {earlier} it would tell something about too few people.",
  },
  "release/no-groups": {
    severity: "warning",
    nl: "{type}, {period} is opgenomen zonder groepen: naast de eerdere uitgave {earlier} zou een verborgen groep te vinden zijn.",
    en: "{type}, {period} was included without groups: beside the earlier release {earlier} a hidden group could be found.",
  },
  "release/errors": {
    severity: "warning",
    nl: "De studie heeft {count} fout(en); de uitgave is van wat er overbleef. `codeboom check` noemt ze.",
    en: "The study has {count} error(s); the release is of what was left. `codeboom check` lists them.",
  },
} as const;
