/** A folded text in, the schools and day nurseries that it names out. */
import type { Detector } from "./detector.js";

const kinds =
  "basisschool|kleuterschool|school|obs|cbs|kbs|pcbs|ibs|sbo|vso|lyceum|college|gymnasium|scholengemeenschap|kinderdagverblijf|kdv|peuterspeelzaal|peuteropvang|kinderopvang|crèche|bso|mavo|kindcentrum|ikc";
const generic =
  "Basis|Hoge|Middelbare|Voor|Muziek|Zomer|Rij|Dans|Peuter|Kleuter|Bijzondere|Speciale|Openbare|Middel|Brede|De|Het|Een|Die|Deze|Onze|Elke|Geen|Welke|Naar|Op|Van|Haar|Zijn|Hun|Mijn|Veilig|Samen|Kind|Raad|Gezin|Moeder|Vader|Als|Ook|Nieuwe|Andere|Zijn|Voltallig";
const article = "(?:De|Het|'t|Sint|St\\.|Dr\\.|Prins|Prinses|Koningin)";
const capitalKinds = kinds.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
const kindBefore = `(?<=(?<![\\p{L}-])(?:${kinds}|P?[BCKIO]BS|SBO|VSO|BSO|KDV|IKC|${capitalKinds}|groep [1-8] van(?: de| het)?) )`;
const other = `(?!(?:${generic}|Maatschappelijk|Proeftuin|GI|VT|Thuis|Jeugd\\p{L}*|Zorg\\p{L}*|Bestuur)(?!\\p{L}))`;

/** A capital is looked for first, and the word before it afterwards: that is much faster. */
const schools = new RegExp(
  `(?=[A-Z\\u00C0-\\u00DE\\u0100-\\u1EFF'])(?:${[
    // Basisschool De Regenboog, OBS De Klimop, groep 7 van De Wilgen.
    `${kindBefore}(?:${article} \\p{Lu}[\\p{L}'-]+|${other}\\p{Lu}\\p{Ll}[\\p{L}'-]*)`,
    // De Wilhelminaschool.
    `(?<![\\p{L}-])(?!(?:${generic})school)\\p{Lu}[\\p{Ll}'-]+school(?!\\p{L})`,
    // Het Grotius College.
    `(?<![\\p{L}-])(?!(?:${generic}) )\\p{Lu}[\\p{Ll}'-]+ (?:[Ll]yceum|[Cc]ollege|[Gg]ymnasium|Atheneum|Scholengemeenschap)(?!\\p{L})(?! (?:van|voor) )`,
  ].join("|")})`,
  "gu",
);

export const schoolDetector: Detector = {
  class: "school",
  find: (text) => Array.from(text.matchAll(schools), ({ 0: school, index }) => ({ start: index, end: index + school.length })),
};
