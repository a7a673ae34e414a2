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
    nl: "Kan de uitgave in {folder} niet schrijven: {detail}. Een uitgave die niet af is hoort nergens heen.",
    en: "Can't write the release in {folder}: {detail}. A release that is not finished belongs nowhere.",
  },
  "release/record": {
    severity: "error",
    nl: "Onverwachte inhoud, verwacht de lijst van eerdere uitgaven zoals codeboom die schreef. Zonder die lijst is niet te zien wat het verschil met een eerdere uitgave verraadt; er is niets geschreven.",
    en: "Unexpected content, expected the record of earlier releases as codeboom wrote it. Without it nothing tells what the difference with an earlier release gives away; nothing was written.",
  },
  "release/held-back": {
    severity: "warning",
    nl: "{codebook}, {type}, {period} is niet opgenomen: het verschil met de eerdere uitgave {earlier} gaat over te weinig mensen.",
    en: "{codebook}, {type}, {period} was left out: the difference with the earlier release {earlier} is about too few people.",
  },
  "release/no-groups": {
    severity: "warning",
    nl: "{codebook}, {type}, {period} is opgenomen zonder groepen: naast de eerdere uitgave {earlier} zou een verborgen groep te vinden zijn.",
    en: "{codebook}, {type}, {period} was included without groups: beside the earlier release {earlier} a hidden group could be found.",
  },
  "release/errors": {
    severity: "warning",
    nl: "De studie heeft {count} fout(en); de uitgave is van wat er overbleef. `codeboom check` noemt ze.",
    en: "The study has {count} error(s); the release is of what was left. `codeboom check` lists them.",
  },
} as const;
