/** What can be said of `study.yaml` and the inventory. */
export const studyMessages = {
  "study/missing": {
    severity: "error",
    nl: "Onverwacht: geen study.yaml in {folder}; verwacht een studiemap. `codeboom init <map>` maakt er een.",
    en: "Unexpected: no study.yaml in {folder}; expected a study folder. `codeboom init <folder>` makes one.",
  },
  "study/yaml": {
    severity: "error",
    nl: "Onverwachte YAML, verwacht regels als `sleutel: waarde` ({detail}).",
    en: "Unexpected YAML, expected lines such as `key: value` ({detail}).",
  },
  "study/unknown-key": {
    severity: "error",
    nl: "Onverwachte sleutel «{key}», verwacht een van: {valid}.{hint}",
    en: "Unexpected key «{key}», expected one of: {valid}.{hint}",
  },
  "study/later-key": {
    severity: "error",
    nl: "Onverwacht: deze versie heeft nog geen instelling «{key}»; verwacht een study.yaml zonder, want wat er staat zou niets doen.",
    en: "Unexpected: this version has no setting «{key}» yet; expected a study.yaml without it, since what stands there would do nothing.",
  },
  "study/same-key": {
    severity: "error",
    nl: "Onverwacht: «{key}» is dezelfde sleutel als «{other}»; verwacht er een.",
    en: "Unexpected: «{key}» is the same key as «{other}»; expected one.",
  },
  "study/missing-key": {
    severity: "error",
    nl: "Onverwacht: «{key}» ontbreekt; verwacht {expected}.",
    en: "Unexpected: «{key}» is missing; expected {expected}.",
  },
  "study/value": {
    severity: "error",
    nl: "Onverwachte waarde «{value}» bij «{key}», verwacht {expected}.{hint}",
    en: "Unexpected value «{value}» for «{key}», expected {expected}.{hint}",
  },
  "study/period-order": {
    severity: "error",
    nl: "Onverwacht: periode «{period}» eindigt ({to}) vóór haar begin ({from}); verwacht een begin dat niet na het einde ligt.",
    en: "Unexpected: period «{period}» ends ({to}) before it begins ({from}); expected a beginning that is not after the end.",
  },
  "study/period-overlap": {
    severity: "error",
    nl: "Onverwacht: periode «{period}» overlapt met «{other}»; verwacht perioden die elkaar niet raken.",
    en: "Unexpected: period «{period}» overlaps «{other}»; expected periods that do not touch.",
  },
  "study/duplicate-period": {
    severity: "error",
    nl: "Onverwacht: twee perioden heten «{period}»; verwacht een eigen id en label per periode.",
    en: "Unexpected: two periods are called «{period}»; expected an id and a label of its own for each.",
  },
  "study/no-codebook": {
    severity: "error",
    nl: "Onverwacht: geen codeboek «{codebook}» (verwacht in {path}).{hint}",
    en: "Unexpected: no codebook «{codebook}» (expected at {path}).{hint}",
  },
  "study/no-template": {
    severity: "error",
    nl: "Onverwacht: het sjabloon {path} is er niet; verwacht het blanco formulier, zodat zijn eigen tekst niet meetelt.",
    en: "Unexpected: the template {path} is not there; expected the blank form, so that its own text does not count.",
  },
  "study/no-group": {
    severity: "warning",
    nl: "De studie groepeert op «{attribute}», maar geen enkel gecodeerd document heeft dat kenmerk; alles telt in één groep zonder naam.{hint}",
    en: "The study groups by «{attribute}», but no coded document has that attribute; all counts in one group without a name.{hint}",
  },
  "study/group-spelling": {
    severity: "warning",
    nl: "De waarden {groups} van «{attribute}» verschillen alleen in hoofdletters of accenten en tellen als verschillende groepen; verwacht één schrijfwijze.",
    en: "The values {groups} of «{attribute}» differ in capitals or accents only and count as different groups; expected one spelling.",
  },
  "inventory/header": {
    severity: "error",
    nl: "Onverwacht: de kolom «{column}» ontbreekt; verwacht {expected}.",
    en: "Unexpected: the column «{column}» is missing; expected {expected}.",
  },
  "inventory/repeated-header": {
    severity: "error",
    nl: "Onverwacht: een tweede kolom «{column}»; verwacht elke kolom één keer. De eerste is gelezen.",
    en: "Unexpected: a second column «{column}»; expected each column once. The first was read.",
  },
  "inventory/unreadable": {
    severity: "error",
    nl: "Onverwachte tabel, verwacht rijen met komma's of puntkomma's ({detail}).",
    en: "Unexpected table, expected rows with commas or semicolons ({detail}).",
  },
  "inventory/ragged": {
    severity: "error",
    nl: "Onverwacht: {found} cellen in deze rij, verwacht {expected} zoals in de kop.",
    en: "Unexpected: {found} cells in this row, expected {expected} as in the header.",
  },
  "inventory/no-id": {
    severity: "error",
    nl: "Onverwacht: deze rij heeft geen id; verwacht een id per document. De rij telt niet mee.",
    en: "Unexpected: this row has no id; expected an id for every document. The row does not count.",
  },
  "inventory/duplicate": {
    severity: "error",
    nl: "Onverwacht: «{id}» staat twee keer in de inventaris (ook op regel {other}); verwacht één regel per document.",
    en: "Unexpected: «{id}» stands twice in the inventory (also on line {other}); expected one row per document.",
  },
  "inventory/no-reason": {
    severity: "error",
    nl: "Onverwacht: «{id}» is weggelaten zonder reden; verwacht een reden in de kolom «reden».",
    en: "Unexpected: «{id}» is left out without a reason; expected a reason in the column «reason».",
  },
  "inventory/missing": {
    severity: "error",
    nl: "Onverwacht: «{id}» staat in de inventaris maar is niet gevonden; verwacht {path}.",
    en: "Unexpected: «{id}» is in the inventory but was not found; expected {path}.",
  },
  "inventory/outside": {
    severity: "error",
    nl: "Onverwacht pad «{path}», verwacht een bestand in corpus/. Het pad geldt niet; de rij hoort bij het document met het id «{id}».",
    en: "Unexpected path «{path}», expected a file in corpus/. The path does not count; the row belongs to the document with the id «{id}».",
  },
  "inventory/workbook-beside": {
    severity: "info",
    nl: "Niet gelezen: {expected} is er ook, en dat geldt. Staat hier iets nieuws in, sla het dan weer op als CSV.",
    en: "Not read: {expected} is there as well, and counts. When there is anything new in this one, save it as CSV again.",
  },
  "inventory/unnamed-column": {
    severity: "warning",
    nl: "Kolom {number} heeft geen naam en is niet gelezen, terwijl er in {count} rijen iets in staat; verwacht een naam in de kopregel.",
    en: "Column {number} has no name and was not read, though {count} rows have something in it; expected a name in the header.",
  },
  "inventory/other-path": {
    severity: "info",
    nl: "De inventaris (regel {line}) zegt dat dit document in «{path}» staat, en daar is het niet; het is aan zijn id herkend.",
    en: "The inventory (line {line}) says that this document is at «{path}», and it is not there; it was known by its id.",
  },
  "inventory/other-id": {
    severity: "error",
    nl: "Onverwacht: dit document noemt zich «{id}», de inventaris (regel {line}) noemt het «{declared}»; verwacht hetzelfde id. Het eigen id geldt.",
    en: "Unexpected: this document calls itself «{id}», the inventory (line {line}) calls it «{declared}»; expected the same id. Its own id counts.",
  },
  "inventory/undeclared": {
    severity: "warning",
    nl: "Dit document («{id}») staat niet in de inventaris; het telt wel mee.",
    en: "This document («{id}») is not in the inventory; it does count.",
  },
  "inventory/rows-elsewhere": {
    severity: "warning",
    nl: "Rijen die in geen periode vallen: {undated} zonder datum, {outside} buiten de perioden. Zij worden apart geteld (undated, outside) en tellen in geen periode mee.",
    en: "Rows that fall in no period: {undated} without a date, {outside} outside the periods. They are counted apart (undated, outside) and in no period.",
  },
  "inventory/included": {
    severity: "error",
    nl: "Onverwachte waarde «{value}» bij «meenemen», verwacht ja of nee.",
    en: "Unexpected value «{value}» for «included», expected yes or no.",
  },
} as const;
