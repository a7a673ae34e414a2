/** What the readers can say of what is in a file, format by format. */
export const readerMessages = {
  "load/front-matter": {
    severity: "error",
    nl: "Onverwachte YAML in de kop, verwacht regels als `sleutel: waarde` ({detail}). Het document is niet gelezen.",
    en: "Unexpected YAML in the front matter, expected lines such as `key: value` ({detail}). The document was not read.",
  },
  "load/key-twice": {
    severity: "warning",
    nl: "«{key}» zegt hetzelfde als «{first}», dat er al staat; het eerste telt.",
    en: "«{key}» means the same as «{first}», which is there already; the first counts.",
  },
  "load/too-deep": {
    severity: "error",
    nl: "Onverwacht: lijsten, citaten of noten staan hier te diep in elkaar; verwacht minder dan honderd niveaus. Het document is niet gelezen.",
    en: "Unexpected: lists, quotes or notes are nested too deeply here; expected fewer than a hundred levels. The document was not read.",
  },
  "load/too-much-markup": {
    severity: "error",
    nl: "Onverwacht: hier staan duizenden losse opmaaktekens (zoals * _ [ of <) of citaten bij elkaar; verwacht gewone tekst met lege regels tussen de alinea's. Het document is niet gelezen.",
    en: "Unexpected: thousands of loose marks (such as * _ [ or <) or quotes stand together here; expected plain text with empty lines between the paragraphs. The document was not read.",
  },
  "load/unclosed-front-matter": {
    severity: "error",
    nl: "Onverwacht: de kop begint met --- maar wordt niet gesloten; verwacht een tweede regel met ---. Het document is niet gelezen.",
    en: "Unexpected: the front matter begins with --- but is not closed; expected a second line with ---. The document was not read.",
  },
  "load/table": {
    severity: "error",
    nl: "Onverwachte tabel: {detail}. Het bestand is niet gelezen.",
    en: "Unexpected table: {detail}. The file was not read.",
  },
  "load/ragged-row": {
    severity: "error",
    nl: "Onverwacht: {found} cellen in deze rij, verwacht {expected} zoals in de kop. De rij is wel gelezen.",
    en: "Unexpected: {found} cells in this row, expected {expected} as in the header. The row was read all the same.",
  },
  "load/no-header": {
    severity: "error",
    nl: "Onverwacht: geen kopregel gevonden; verwacht een rij met kolomnamen zoals datum en signaal. Het bestand is niet gelezen.",
    en: "Unexpected: no header row found; expected a row with column names such as date and signal. The file was not read.",
  },
  "load/guessed-headings": {
    severity: "info",
    nl: "Als kop gelezen (context, niet gecodeerd): korte regels, {count} keer.",
    en: "{count} short lines were read as headings (context, not coded).",
  },
  "load/no-times": {
    severity: "warning",
    nl: "Onverwacht: in dit transcript staan geen tijden; verwacht regels als 00:00:01.000 --> 00:00:04.000. Het is als gewone tekst gelezen.",
    en: "Unexpected: there are no times in this transcript; expected lines such as 00:00:01.000 --> 00:00:04.000. It was read as plain text.",
  },
  "load/cue-times": {
    severity: "warning",
    nl: "Onverwachte tijden boven een ondertitel ({count} keer, voor het eerst hier); verwacht 00:00:01.000 --> 00:00:04.000. De tekst telt mee en staat op de tijd ervoor.",
    en: "Unexpected times above a cue ({count} times, here first); expected 00:00:01.000 --> 00:00:04.000. Its text counts and stands at the time before it.",
  },
  "load/text-without-times": {
    severity: "warning",
    nl: "Onverwacht: tekst waar geen tijden boven staan ({count} keer, voor het eerst hier); verwacht 00:00:01.000 --> 00:00:04.000. De tekst telt mee en hoort bij wat ervoor staat.",
    en: "Unexpected: text without times above it ({count} times, here first); expected 00:00:01.000 --> 00:00:04.000. The text counts and belongs to what stands before it.",
  },
  "load/repeated-cues": {
    severity: "info",
    nl: "Ondertitels die herhalen wat er al stond: {count} keer; elke zin telt één keer.",
    en: "Cues that repeat what was there already: {count} times; every sentence counts once.",
  },
  "load/dashes": {
    severity: "warning",
    nl: "Een streepje geeft een zin aan iemand zonder naam ({count} keer), terwijl anderen hier wel een naam hebben; waar beurten gelezen worden, hoort zo'n zin bij de spreker ervoor. Zet de naam erbij.",
    en: "A hyphen gives a sentence to somebody without a name ({count} times), where others do have one; where turns are read, such a sentence belongs to the speaker before it. Add the name.",
  },
  "load/cut-at-pauses": {
    severity: "info",
    nl: "Niemand heeft hier een naam; de tekst is bij stiltes en zinseinden in {count} alinea's verdeeld.",
    en: "Nobody has a name here; the text was divided into {count} paragraphs at silences and the ends of sentences.",
  },
  "load/too-large-table": {
    severity: "error",
    nl: "Onverwacht: deze tabel heeft meer dan {rows} rijen of {cells} cellen; verwacht een signalenkaart die een mens kan lezen. Het bestand is niet gelezen; verdeel het over meer bestanden.",
    en: "Unexpected: this table has more than {rows} rows or {cells} cells; expected a signal map that a person can read. The file was not read; divide it over more files.",
  },
  "load/no-cells": {
    severity: "error",
    nl: "Onverwacht: geen zichtbaar blad met iets erin (verborgen bladen: {hidden}); verwacht een blad met een kopregel en rijen. Het bestand is niet gelezen.",
    en: "Unexpected: no visible sheet with anything in it (hidden sheets: {hidden}); expected a sheet with a header row and rows. The file was not read.",
  },
  "load/sheet-without-header": {
    severity: "warning",
    nl: "Op dit blad is geen kopregel gevonden; wat erop staat is context gebleven en niet gecodeerd (rijen: {rows}).",
    en: "No header row was found on this sheet; what is on it was kept as context and not coded (rows: {rows}).",
  },
  "load/hidden-sheet": {
    severity: "warning",
    nl: "Dit blad is verborgen en daarom niet gelezen (rijen: {rows}). Maak het zichtbaar als het mee moet tellen.",
    en: "This sheet is hidden and was therefore not read (rows: {rows}). Make it visible when it has to count.",
  },
  "load/hidden-cells": {
    severity: "warning",
    nl: "Op dit blad is een deel verborgen; het is wel gelezen (rijen: {rows}, kolommen: {columns}).",
    en: "A part of this sheet is hidden; it was read all the same (rows: {rows}, columns: {columns}).",
  },
  "load/error-cells": {
    severity: "warning",
    nl: "Een foutwaarde zoals #N/B is geen tekst en is niet gelezen ({count} keer: {cells}).",
    en: "An error such as #N/A is no text and was not read ({count} times: {cells}).",
  },
  "load/formula-cells": {
    severity: "warning",
    nl: "Een formule waarvan de uitkomst niet in het bestand staat is niet gelezen ({count} keer: {cells}). Open het bestand in Excel of LibreOffice en sla het opnieuw op.",
    en: "A formula whose outcome is not in the file was not read ({count} times: {cells}). Open the file in Excel or LibreOffice and save it again.",
  },
  "load/sheet-pictures": {
    severity: "info",
    nl: "Op dit blad staan afbeeldingen of grafieken ({count}); wat daarop te lezen is, is geen tekst.",
    en: "There are pictures or charts on this sheet ({count}); what can be read on them is no text.",
  },
  "load/other-sheet": {
    severity: "info",
    nl: "Dit blad is geen tabel maar een grafiek of een macro; het is niet gelezen.",
    en: "This sheet is no table but a chart or a macro; it was not read.",
  },
  "load/page-too-large": {
    severity: "error",
    nl: "Onverwacht: een webpagina met meer dan anderhalf miljoen onderdelen, of meer dan dertigduizend in elkaar; verwacht een gewone pagina. Zij is niet gelezen.",
    en: "Unexpected: a web page of more than a million and a half elements, or more than thirty thousand inside each other; expected an ordinary page. It was not read.",
  },
  "load/unclosed-tag": {
    severity: "warning",
    nl: "Onverwacht: «{tag}» wordt op deze pagina niet gesloten; wat erachter staat laat geen browser zien en is niet gelezen. Het bestand is misschien niet volledig.",
    en: "Unexpected: «{tag}» is not closed on this page; no browser shows what follows it, and it was not read. The file may not be complete.",
  },
  "load/declared-encoding": {
    severity: "info",
    nl: "De pagina zegt in {declared} geschreven te zijn, maar het is {encoding}; zo is zij gelezen.",
    en: "The page says that it is written in {declared}, but it is {encoding}; it was read as such.",
  },
  "load/unknown-encoding": {
    severity: "warning",
    nl: "Onverwacht: de pagina zegt in {declared} geschreven te zijn; verwacht UTF-8, UTF-16, windows-1252, iso-8859-1 of iso-8859-15. Zij is gelezen als {encoding}: kijk letters met accenten na.",
    en: "Unexpected: the page says that it is written in {declared}; expected UTF-8, UTF-16, windows-1252, iso-8859-1 or iso-8859-15. It was read as {encoding}: look at letters with accents.",
  },
  "load/no-body": {
    severity: "error",
    nl: "Onverwacht: in dit Word-bestand is het onderdeel met de tekst niet te vinden; verwacht een bestand dat Word kan openen. Het is niet gelezen.",
    en: "Unexpected: the part with the text is not to be found in this Word file; expected a file that Word can open. It was not read.",
  },
  "load/long-headings": {
    severity: "info",
    nl: "Als gewone tekst gelezen: alinea's in een kopstijl die te lang zijn voor een kop, {count} keer.",
    en: "Read as plain text: paragraphs in the style of a heading that are too long for one, {count} times.",
  },
  "load/password": {
    severity: "error",
    nl: "Onverwacht: dit bestand heeft een wachtwoord. Het is niet gelezen; sla het op zonder wachtwoord.",
    en: "Unexpected: this file has a password. It was not read; save it without one.",
  },
  "load/deleted-changes": {
    severity: "info",
    nl: "Niet gelezen: {count} stukken die met bijgehouden wijzigingen verwijderd of verplaatst zijn; gelezen is de tekst met alle wijzigingen aanvaard.",
    en: "Not read: {count} pieces that were deleted or moved while changes were tracked; the text was read with all changes accepted.",
  },
  "load/hidden-text": {
    severity: "warning",
    nl: "Niet gelezen: {words} woorden verborgen tekst; maak ze zichtbaar als ze meetellen.",
    en: "Not read: {words} words of hidden text; make them visible if they count.",
  },
  "load/unexamined": {
    severity: "warning",
    nl: "Niet onderzocht op persoonsgegevens: {count} onderdelen van dit bestand, omdat ze beschadigd, op slot of te groot zijn; haal ze eruit als ze niet nodig zijn.",
    en: "Not examined for personal data: {count} parts of this file, because they are damaged, locked or too large; take them out if they are not needed.",
  },
  "load/unread-objects": {
    severity: "warning",
    nl: "Niet gelezen: {count} ingevoegde objecten, zoals een rekenblad, een grafiek of een invulveld; zet wat meetelt als gewone tekst in het document.",
    en: "Not read: {count} embedded objects, such as a sheet, a chart or a form field; put what counts into the document as plain text.",
  },
  "load/unread-pictures": {
    severity: "info",
    nl: "Niet gelezen: {count} afbeeldingen; tekst in een afbeelding telt niet mee.",
    en: "Not read: {count} pictures; text in a picture does not count.",
  },
  "load/unknown-code-page": {
    severity: "warning",
    nl: "Onbekende tekentabel {page}; verwacht 1252 of een andere van Windows. Letters met accenten kunnen verkeerd gelezen zijn; sla het op als .docx.",
    en: "Unknown code page {page}; expected 1252 or another of Windows. Letters with accents may be wrong; save it as .docx.",
  },
  "load/pdf-password": {
    severity: "error",
    nl: "Onverwacht: op deze PDF zit een wachtwoord. Het is niet gelezen; sla het op zonder wachtwoord.",
    en: "Unexpected: this PDF has a password. It was not read; save it without one.",
  },
  "load/pdf-too-many-pages": {
    severity: "error",
    nl: "Onverwacht: deze PDF heeft {count} bladzijden; verwacht er hoogstens {most}. Het is niet gelezen; verdeel het over meer bestanden.",
    en: "Unexpected: this PDF has {count} pages; expected at most {most}. It was not read; divide it over more files.",
  },
  "load/pdf-too-large": {
    severity: "error",
    nl: "Onverwacht: wat in deze PDF is ingepakt, wordt uitgepakt te groot voor het geheugen. Het is niet gelezen; sla het opnieuw op.",
    en: "Unexpected: what is packed in this PDF is too large for memory when unpacked. It was not read; save it again.",
  },
  "load/pdf-no-text": {
    severity: "error",
    nl: "Onverwacht: op geen van de {count} bladzijden van deze PDF staat tekst; het is waarschijnlijk een scan of een plaatje, of leeg. Het is niet gelezen. Vraag het bestand waarvan de PDF is gemaakt (zoals het Word-bestand), of laat tekstherkenning (OCR) de tekst toevoegen en lees die na.",
    en: "Unexpected: none of the {count} pages of this PDF has text; it is probably a scan or a picture, or empty. It was not read. Ask for the file that the PDF was made from (such as the Word file), or let text recognition (OCR) add the text and proofread it.",
  },
  "load/pdf-scanned-pages": {
    severity: "warning",
    nl: "Op deze bladzijden staat geen tekst maar een scan, plaatje of tekening: {pages}. Wat daar te lezen is, is niet gelezen; vraag het oorspronkelijke bestand of gebruik tekstherkenning (OCR).",
    en: "These pages have no text but a scan, a picture or a drawing: {pages}. What they show was not read; ask for the original file or use text recognition (OCR).",
  },
  "load/pdf-letters-lost": {
    severity: "error",
    nl: "Onverwacht: de letters van deze PDF zeggen niet welke letters zij zijn, ook al zijn ze op het scherm te lezen. Het is niet gelezen. Vraag het bestand waarvan de PDF is gemaakt, of gebruik tekstherkenning (OCR).",
    en: "Unexpected: the letters of this PDF do not say which letters they are, even though one can read them on the screen. It was not read. Ask for the file that the PDF was made from, or use text recognition (OCR).",
  },
  "load/pdf-letters": {
    severity: "warning",
    nl: "Van een deel van de letters is niet bekend welke het zijn; woorden op deze bladzijden kunnen ontbreken of onleesbaar zijn: {pages}.",
    en: "Of some letters it is not known which they are; words on these pages may be missing or unreadable: {pages}.",
  },
  "load/pdf-gibberish": {
    severity: "warning",
    nl: "In de tekst staan bijna geen gewone woorden; misschien staat elke letter voor een andere. Vergelijk een stuk met de PDF op het scherm.",
    en: "The text has hardly any everyday words; perhaps every letter stands for another. Compare a part with the PDF on the screen.",
  },
  "load/pdf-order": {
    severity: "warning",
    nl: "De leesvolgorde is niet zeker op deze bladzijden: {pages} ({reason}). Kijk ze na.",
    en: "The order of reading is not certain on these pages: {pages} ({reason}). Look at them.",
  },
  "load/pdf-pages-lost": {
    severity: "warning",
    nl: "{count} bladzijden van deze PDF zijn beschadigd en niet gelezen: {pages}.",
    en: "{count} pages of this PDF are damaged and were not read: {pages}.",
  },
  "load/pdf-damaged": {
    severity: "warning",
    nl: "Van deze PDF zijn {count} ingepakte onderdelen beschadigd; er kan tekst ontbreken. Open het bestand in een ander programma en sla het opnieuw op, of vraag het oorspronkelijke bestand.",
    en: "{count} packed parts of this PDF are damaged; text may be missing. Open the file in another program and save it again, or ask for the original file.",
  },
  "load/pdf-repaired": {
    severity: "warning",
    nl: "De inhoudsopgave achter in deze PDF ontbreekt of klopt niet; gelezen is wat terug te vinden was. Het bestand is misschien niet volledig.",
    en: "The directory at the end of this PDF is missing or wrong; what could be found was read. The file may not be complete.",
  },
  "load/pdf-xfa": {
    severity: "error",
    nl: "Onverwacht: dit is een XFA-formulier, dat alleen Adobe kan tonen. Het is niet gelezen; druk het af naar een gewone PDF.",
    en: "Unexpected: this is an XFA form, which only Adobe can show. It was not read; print it to a plain PDF.",
  },
  "load/pdf-recognised": {
    severity: "warning",
    nl: "De tekst van deze bladzijden komt uit tekstherkenning (OCR) en kan leesfouten hebben: {pages}.",
    en: "The text of these pages comes from text recognition (OCR) and may have errors: {pages}.",
  },
  "load/pdf-slanted": {
    severity: "warning",
    nl: "Gedraaide tekst is context gebleven, op deze bladzijden: {pages}.",
    en: "Turned text was kept as context, on these pages: {pages}.",
  },
  "load/pdf-hidden": {
    severity: "info",
    nl: "Tekst in een laag die niet getoond wordt is context gebleven, op deze bladzijden: {pages}.",
    en: "Text in a layer that is not shown was kept as context, on these pages: {pages}.",
  },
  "load/pdf-fields": {
    severity: "info",
    nl: "Gelezen als alinea: wat in {count} invulvelden staat.",
    en: "Read as paragraphs: what stands in {count} form fields.",
  },
  "load/pdf-ticked": {
    severity: "info",
    nl: "{count} aangekruiste vakjes zijn niet gelezen.",
    en: "{count} ticked boxes were not read.",
  },
  "load/pdf-comments": {
    severity: "info",
    nl: "{count} opmerkingen bij de tekst zijn context gebleven.",
    en: "{count} comments on the text were kept as context.",
  },
  "load/pdf-attached": {
    severity: "warning",
    nl: "In deze PDF zitten {count} andere bestanden; die zijn niet gelezen.",
    en: "There are {count} other files inside this PDF; they were not read.",
  },
  "load/pdf-bare-pages": {
    severity: "warning",
    nl: "Op deze bladzijden is helemaal niets te vinden, ook geen plaatje: {pages}. Hoort er tekst te staan, dan is het bestand beschadigd; vraag het oorspronkelijke bestand.",
    en: "On these pages nothing at all can be found, no picture either: {pages}. If there should be text, the file is damaged; ask for the original file.",
  },
  "load/pdf-outside": {
    severity: "warning",
    nl: "Op deze bladzijden staat ook tekst buiten de rand, die op het scherm niet te zien is; zij is niet gelezen: {pages}.",
    en: "These pages also have text outside their edges, which the screen does not show; it was not read: {pages}.",
  },
  "load/part-failed": {
    severity: "warning",
    nl: "Een deel van dit bestand is beschadigd en kon niet worden gevolgd; er kan tekst ontbreken. Open het in een ander programma en sla het opnieuw op, of vraag het oorspronkelijke bestand.",
    en: "A part of this file is damaged and could not be followed; text may be missing. Open it in another program and save it again, or ask for the original file.",
  },
  "load/missing-notes": {
    severity: "warning",
    nl: "De tekst verwijst naar {count} voetnoten of eindnoten die niet in het bestand staan; verwacht bij elk cijfer een noot. Open het bestand in Word, kijk de noten na en sla het opnieuw op.",
    en: "The text refers to {count} footnotes or endnotes that are not in the file; expected a note for each number. Open the file in Word, look at its notes and save it again.",
  },
  "load/unclosed-mark": {
    severity: "warning",
    nl: "Onverwacht: «{tag}» wordt niet gesloten; verwacht het einde ervan. Alles erachter is context gebleven en niet gecodeerd.",
    en: "Unexpected: «{tag}» is not closed; expected its end. Everything behind it was kept as context and not coded.",
  },
} as const;
