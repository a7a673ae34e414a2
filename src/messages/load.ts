/** What can be said of documents. */
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
  "load/row-date": {
    severity: "warning",
    nl: "Onverwachte datum «{value}» in deze rij, verwacht jjjj-mm-dd of dd-mm-jjjj; de rij geldt als ongedateerd.",
    en: "Unexpected date «{value}» in this row, expected yyyy-mm-dd or dd-mm-yyyy; the row counts as undated.",
  },
  "load/guessed-headings": {
    severity: "info",
    nl: "Als kop gelezen (context, niet gecodeerd): korte regels, {count} keer.",
    en: "{count} short lines were read as headings (context, not coded).",
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
  "inventory/workbook": {
    severity: "error",
    nl: "Onverwacht: dit is een rekenblad; verwacht deze tabel als {expected}. Sla het op als CSV met die naam; het is niet gelezen.",
    en: "Unexpected: this is a spreadsheet; expected this table as {expected}. Save it as CSV under that name; it was not read.",
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
  "load/missing-notes": {
    severity: "warning",
    nl: "De tekst verwijst naar {count} voetnoten of eindnoten die niet in het bestand staan; verwacht bij elk cijfer een noot. Open het bestand in Word, kijk de noten na en sla het opnieuw op.",
    en: "The text refers to {count} footnotes or endnotes that are not in the file; expected a note for each number. Open the file in Word, look at its notes and save it again.",
  },
  "load/mixed-encoding": {
    severity: "warning",
    nl: "Onverwacht: een deel van dit bestand is UTF-8 en een deel niet, voor het eerst hier; verwacht één van beide. Wat geen UTF-8 is, is gelezen als windows-1252; kijk letters met accenten na.",
    en: "Unexpected: a part of this file is UTF-8 and a part is not, here first; expected one of the two. What is not UTF-8 was read as windows-1252; look at letters with accents.",
  },
  "load/strange-letters": {
    severity: "warning",
    nl: "Onverwacht: «{text}», gelezen als windows-1252; verwacht UTF-8. Misschien komt het bestand van een oude Mac: sla het opnieuw op als UTF-8 en kijk letters met accenten na.",
    en: "Unexpected: «{text}», read as windows-1252; expected UTF-8. The file may come from an old Mac: save it again as UTF-8 and look at letters with accents.",
  },
  "load/unclosed-mark": {
    severity: "warning",
    nl: "Onverwacht: «{tag}» wordt niet gesloten; verwacht het einde ervan. Alles erachter is context gebleven en niet gecodeerd.",
    en: "Unexpected: «{tag}» is not closed; expected its end. Everything behind it was kept as context and not coded.",
  },
} as const;
