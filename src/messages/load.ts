/** What can be said of files as a whole, and of the documents they become. */
export const loadMessages = {
  "load/not-text": {
    severity: "error",
    nl: "Onverwacht: dit bestand is geen tekst, al zegt de naam van wel; verwacht UTF-8, UTF-16 met een byte order mark of windows-1252. Het is niet gelezen.",
    en: "Unexpected: this file is not text, whatever its name says; expected UTF-8, UTF-16 with a byte order mark or windows-1252. It was not read.",
  },
  "load/no-reader": {
    severity: "error",
    nl: "Onverwacht bestandstype «{extension}»; verwacht {valid}. Het is niet gelezen.",
    en: "Unexpected file type «{extension}»; expected {valid}. It was not read.",
  },
  "load/other-format": {
    severity: "error",
    nl: "Onverwacht: dit is {format}; verwacht {valid}. Het is niet gelezen.",
    en: "Unexpected: this is {format}; expected {valid}. It was not read.",
  },
  "load/not-that-format": {
    severity: "error",
    nl: "Onverwacht: dit is niet {format}, al zegt de naam van wel; het bestand is misschien leeg of beschadigd. Het is niet gelezen.",
    en: "Unexpected: this is not {format}, whatever its name says; the file may be empty or damaged. It was not read.",
  },
  "load/named-otherwise": {
    severity: "warning",
    nl: "De naam zegt iets anders, maar dit is {format}; zo is het gelezen.",
    en: "The name says otherwise, but this is {format}; it was read as such.",
  },
  "load/damaged": {
    severity: "error",
    nl: "Onverwacht: dit is {format} waarin iets niet klopt ({detail}). Het is niet gelezen; open het in het programma waarmee het gemaakt is en sla het opnieuw op.",
    en: "Unexpected: this is {format} with something wrong in it ({detail}). It was not read; open it in the program it was made with and save it again.",
  },
  "load/too-slow": {
    severity: "error",
    nl: "Het lezen duurde langer dan {seconds} seconden en is gestopt. Het bestand is niet gelezen; verdeel het over meer bestanden, of sla het opnieuw op.",
    en: "Reading took more than {seconds} seconds and was stopped. The file was not read; divide it over more files, or save it again.",
  },
  "load/too-much-memory": {
    severity: "error",
    nl: "Het lezen vroeg meer dan {megabytes} MB geheugen en is gestopt. Het bestand is niet gelezen; verdeel het over meer bestanden, of sla het opnieuw op.",
    en: "Reading took more than {megabytes} MB of memory and was stopped. The file was not read; divide it over more files, or save it again.",
  },
  "load/unreadable": {
    severity: "error",
    nl: "Het bestand kon niet worden gelezen ({detail}).",
    en: "The file could not be read ({detail}).",
  },
  "load/encoding": {
    severity: "info",
    nl: "Gelezen als {encoding}, want het is geen UTF-8.",
    en: "Read as {encoding}, since it is not UTF-8.",
  },
  "load/replacement": {
    severity: "warning",
    nl: "Hier staat een vervangteken (U+FFFD): bij een eerdere omzetting is een letter verloren gegaan.",
    en: "There is a replacement character (U+FFFD) here: a letter was lost in an earlier conversion.",
  },
  "load/no-type": {
    severity: "error",
    nl: "Onverwacht: het document heeft geen soort; verwacht «soort» in de kop of in de inventaris, een van: {valid}. Het is niet gecodeerd.",
    en: "Unexpected: the document has no type; expected «type» in its front matter or in the inventory, one of: {valid}. It was not coded.",
  },
  "load/unknown-type": {
    severity: "error",
    nl: "Onverwachte soort «{type}», verwacht een van: {valid}.{hint} Het document is niet gecodeerd.",
    en: "Unexpected type «{type}», expected one of: {valid}.{hint} The document was not coded.",
  },
  "load/id": {
    severity: "error",
    nl: "Onverwacht id «{id}», verwacht letters, cijfers, punten en streepjes, te beginnen met een letter. Het document is niet gecodeerd.",
    en: "Unexpected id «{id}», expected letters, digits, dots and hyphens, beginning with a letter. The document was not coded.",
  },
  "load/duplicate-id": {
    severity: "error",
    nl: "Onverwacht: het id «{id}» is ook van {other}; verwacht een eigen id per document. Dit document is niet gecodeerd.",
    en: "Unexpected: the id «{id}» is also that of {other}; expected an id of its own. This document was not coded.",
  },
  "load/same-text": {
    severity: "warning",
    nl: "De tekst is dezelfde als die van {other}; zo telt zij dubbel.",
    en: "The text is the same as that of {other}; this way it counts twice.",
  },
  "load/date": {
    severity: "error",
    nl: "Onverwachte datum «{value}», verwacht jjjj-mm-dd of dd-mm-jjjj; het document geldt als ongedateerd.",
    en: "Unexpected date «{value}», expected yyyy-mm-dd or dd-mm-yyyy; the document counts as undated.",
  },
  "load/period": {
    severity: "error",
    nl: "Onverwachte periode «{value}», verwacht een van: {valid}.{hint} De datum beslist.",
    en: "Unexpected period «{value}», expected one of: {valid}.{hint} The date decides.",
  },
  "load/row-date": {
    severity: "warning",
    nl: "Onverwachte datum «{value}» in deze rij, verwacht jjjj-mm-dd of dd-mm-jjjj; de rij geldt als ongedateerd.",
    en: "Unexpected date «{value}» in this row, expected yyyy-mm-dd or dd-mm-yyyy; the row counts as undated.",
  },
  "load/empty": { severity: "warning", nl: "Het document heeft geen tekst om te coderen.", en: "The document has no text to code." },
  "load/skipped": {
    severity: "info",
    nl: "Overgeslagen: {kind}.",
    en: "Skipped: {kind}.",
  },
  "load/participants-period": {
    severity: "error",
    nl: "Onverwachte periode «{value}», verwacht een van: {valid}.{hint}",
    en: "Unexpected period «{value}», expected one of: {valid}.{hint}",
  },
  "load/participants-count": {
    severity: "error",
    nl: "Onverwacht aantal «{value}», verwacht een heel getal.",
    en: "Unexpected number «{value}», expected a whole number.",
  },
  "inventory/workbook": {
    severity: "error",
    nl: "Onverwacht: dit is een rekenblad; verwacht deze tabel als {expected}. Sla het op als CSV met die naam; het is niet gelezen.",
    en: "Unexpected: this is a spreadsheet; expected this table as {expected}. Save it as CSV under that name; it was not read.",
  },
  "load/made-id": {
    severity: "info",
    nl: "Het document heet «{id}», want «{name}» kan geen id zijn; zet een eigen «id» in de kop of in de inventaris als u een ander wilt.",
    en: "The document is called «{id}», since «{name}» can't be an id; put an «id» of its own in its front matter or in the inventory if you want another.",
  },
  "load/similar-text": {
    severity: "warning",
    nl: "De tekst is bijna dezelfde als die van {other}: {percent} % van de groepjes van drie woorden is gelijk. Is dit hetzelfde verslag? Dan telt het dubbel; haal er een weg.",
    en: "The text is nearly the same as that of {other}: {percent} % of the groups of three words are equal. Is it the same report? Then it counts twice; take one away.",
  },
  "load/conflict-copy": {
    severity: "warning",
    nl: "Overgeslagen: naar zijn naam een kopie die een synchronisatieprogramma naast {other} zette, en er staat iets anders in. Alleen {other} is gelezen; vergelijk de twee en houd er een. Is het een eigen document? Geef het dan een andere naam.",
    en: "Skipped: by its name a copy that a sync program put beside {other}, and it says something else. Only {other} was read; compare the two and keep one. Is it a document of its own? Then give it another name.",
  },
  "load/equal-copy": {
    severity: "info",
    nl: "Overgeslagen: naar zijn naam een kopie die een synchronisatieprogramma naast {other} zette, met dezelfde inhoud.",
    en: "Skipped: by its name a copy that a sync program put beside {other}, with the same content.",
  },
  "load/only-conflict-copy": {
    severity: "warning",
    nl: "Naar zijn naam is dit een kopie die een synchronisatieprogramma naast {other} zette, maar dat is er niet. Het is wel gelezen; geef het zijn eigen naam terug.",
    en: "By its name this is a copy that a sync program put beside {other}, which is not there. It was read all the same; give it its own name back.",
  },
  "load/same-name": {
    severity: "warning",
    nl: "De naam verschilt alleen in hoofdletters, of in hoe een accent is opgeslagen, van {other}; op een Mac of onder Windows is er maar één van. Hernoem er een.",
    en: "The name differs only in capitals, or in how an accent is stored, from {other}; on a Mac or on Windows there is only one of them. Rename one.",
  },
  "load/name-elsewhere": {
    severity: "info",
    nl: "Deze naam geeft moeite op een andere computer: {detail}.",
    en: "This name gives trouble on another computer: {detail}.",
  },
  "load/empty-file": {
    severity: "error",
    nl: "Onverwacht: het bestand is leeg (0 bytes); verwacht tekst. Staat het in OneDrive, iCloud of Dropbox, dan is het misschien nog niet gedownload: kies «Altijd behouden op dit apparaat». Het is niet gelezen.",
    en: "Unexpected: the file is empty (0 bytes); expected text. If it is in OneDrive, iCloud or Dropbox it may not be downloaded yet: choose «Always keep on this device». It was not read.",
  },
  "load/too-long": {
    severity: "error",
    nl: "Onverwacht: het bestand heeft meer dan {characters} tekens of meer dan {lines} regels met tekst, en dat is geen één document; verwacht minder. Het is niet gelezen; verdeel het over meer bestanden.",
    en: "Unexpected: the file has more than {characters} characters or more than {lines} lines with text, which is no one document; expected fewer. It was not read; divide it over more files.",
  },
  "load/damaged-text": {
    severity: "warning",
    nl: "Hier staan bytes die geen letter zijn ({count} keer in dit bestand, voor het eerst hier); op hun plaats staat � (U+FFFD). Verbeter de tekst, of sla het bestand opnieuw op als UTF-8.",
    en: "There are bytes here that are no letter ({count} times in this file, here first); � (U+FFFD) stands in their place. Correct the text, or save the file as UTF-8 again.",
  },
  "load/double-encoding": {
    severity: "warning",
    nl: "Hier staan twee tekens waar er een hoort, zoals Ã« voor ë ({count} keer in dit bestand, voor het eerst hier): bij een eerdere omzetting is de tekst verkeerd gelezen. Neem het bestand van vóór die omzetting, of verbeter de letters.",
    en: "Two characters stand here for one, such as Ã« for ë ({count} times in this file, here first): the text was misread in an earlier conversion. Take the file from before it, or correct the letters.",
  },
  "load/other-encoding": {
    severity: "warning",
    nl: "Hier staan tekens midden in een woord die daar niet horen ({count} keer in dit bestand, voor het eerst hier): misschien is het bestand in de tekens van DOS of een oude Mac geschreven. Sla het op als UTF-8 en kijk de letters met accenten na.",
    en: "Characters stand inside a word that do not belong there ({count} times in this file, here first): the file may be written in the characters of DOS or an old Mac. Save it as UTF-8, and look at the letters with accents.",
  },
} as const;
