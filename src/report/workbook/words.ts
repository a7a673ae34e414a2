/** The words of the workbook's first sheet, in Dutch and in English. */
import type { Language } from "../../model/study.js";

const words = {
  nl: {
    sheet: "Uitleg",
    made: "De tabellen van {run}, gemaakt met codeboom {version}.",
    layers: "Regels stellen codes voor, mensen beslissen. Elke codering noemt de regel die haar voorstelde of de persoon die besliste.",
    remade:
      "Elke run maakt dit bestand opnieuw. Wat u hier verandert, verandert de studie niet; een beslissing hoort in codebooks/<codeboek>/overrides/.",
    empty: "Een lege cel betekent: hier niet van toepassing. Leeg is iets anders dan 0.",
    quoted:
      "Een apostrof vóór = + - of @ staat er om te zorgen dat geen rekenblad de tekst als formule uitvoert; hij hoort niet bij de tekst.",
    sheets: "Bladen",
    name: "Blad",
    file: "Zelfde tabel als CSV",
    rows: "Rijen",
    row: "Wat een rij is",
    columns: "Kolommen",
    column: "Kolom",
    kind: "Soort",
    meaning: "Betekenis",
    partOfRows: "{n} van {all}",
    restOfRows: "Een Excelblad kan er niet meer bevatten: de overige {rest} rijen staan alleen in {file}.",
    restOfColumns: "Een Excelblad kan niet meer kolommen bevatten: de overige {rest} staan alleen in {file}.",
    cut: " … [afgekapt: de hele tekst staat in {file}]",
    string: "tekst",
    integer: "geheel getal",
    number: "getal",
    share: "aandeel",
    boolean: "waar of onwaar",
    date: "datum",
    mixed: "getal of tekst",
  },
  en: {
    sheet: "Explanation",
    made: "The tables of {run}, made with codeboom {version}.",
    layers: "Rules propose codes, people decide. Every coding names the rule that proposed it or the person who decided.",
    remade:
      "Every run makes this file anew. What you change here does not change the study; a decision belongs in codebooks/<codebook>/overrides/.",
    empty: "An empty cell means: not applicable here. Empty is something else than 0.",
    quoted: "An apostrophe before = + - or @ is there so that no spreadsheet runs the text as a formula; it is no part of the text.",
    sheets: "Sheets",
    name: "Sheet",
    file: "Same table as CSV",
    rows: "Rows",
    row: "What a row is",
    columns: "Columns",
    column: "Column",
    kind: "Kind",
    meaning: "Meaning",
    partOfRows: "{n} of {all}",
    restOfRows: "A sheet of Excel holds no more: the other {rest} rows stand in {file} only.",
    restOfColumns: "A sheet of Excel holds no more columns: the other {rest} stand in {file} only.",
    cut: " … [cut off: the whole text stands in {file}]",
    string: "text",
    integer: "whole number",
    number: "number",
    share: "share",
    boolean: "true or false",
    date: "date",
    mixed: "number or text",
  },
} as const satisfies Record<Language, Record<string, string>>;

export type WorkbookWords = Record<keyof (typeof words)["nl"], string>;

/** The words of a language. */
export function chooseWorkbookWords(language: Language): WorkbookWords {
  return words[language];
}
