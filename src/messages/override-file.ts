/** What can be said of an override file and of a row in it that can't be read. */
export const overrideFileMessages = {
  "override/not-csv": {
    severity: "error",
    nl: "Onverwachte vorm: beslissingen hierin worden niet gelezen; verwacht een CSV-bestand, zoals {expected}.",
    en: "Unexpected form: decisions in this file are not read; expected a CSV file, such as {expected}.",
  },
  "override/misplaced": {
    severity: "warning",
    nl: "Onverwachte plaats: deze tabel wordt niet gelezen; verwacht beslissingen in {expected}.",
    en: "Unexpected place: this table is not read; expected decisions in {expected}.",
  },
  "override/unreadable": {
    severity: "error",
    nl: "Onverwachte tabel: {detail}; de rijen vanaf hier zijn niet gelezen.",
    en: "Unexpected table: {detail}; the rows from here on were not read.",
  },
  "override/header": {
    severity: "error",
    nl: "Onverwacht: de kolom «{column}» ontbreekt; verwacht {expected}.",
    en: "Unexpected: the column «{column}» is missing; expected {expected}.",
  },
  "override/unknown-header": {
    severity: "error",
    nl: "Onverwachte kolom «{header}», verwacht een van: {valid}.{hint}",
    en: "Unexpected column «{header}», expected one of: {valid}.{hint}",
  },
  "override/repeated-header": {
    severity: "error",
    nl: "Onverwacht: een tweede kolom «{column}»; verwacht elke kolom één keer. De eerste is gelezen.",
    en: "Unexpected: a second column «{column}»; expected each column once. The first was read.",
  },
  "override/ragged": {
    severity: "error",
    nl: "Onverwacht: {found} cellen in deze rij, verwacht {expected} zoals in de kop.",
    en: "Unexpected: {found} cells in this row, expected {expected} as in the header.",
  },
  "override/action": {
    severity: "error",
    nl: "Onverwachte actie «{action}», verwacht een van: {valid}.{hint}",
    en: "Unexpected action «{action}», expected one of: {valid}.{hint}",
  },
  "override/incomplete": {
    severity: "error",
    nl: "Onverwacht: «{column}» is leeg; verwacht {expected}.",
    en: "Unexpected: «{column}» is empty; expected {expected}.",
  },
} as const;
