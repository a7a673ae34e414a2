/** A folded text in, the schools and day nurseries that it names out. */
import { atWords, type Trigger } from "../triggers/scan-text.js";
import { where } from "../triggers/triggers.js";
import { matchAt } from "./surroundings.js";
import type { Detector } from "./detector.js";

const kinds =
  "basisschool|kleuterschool|school|obs|cbs|kbs|pcbs|ibs|sbo|vso|lyceum|college|gymnasium|scholengemeenschap|kinderdagverblijf|kdv|peuterspeelzaal|peuteropvang|kinderopvang|crèche|bso|mavo|kindcentrum|ikc";
const generic =
  "Basis|Hoge|Middelbare|Voor|Muziek|Zomer|Rij|Dans|Peuter|Kleuter|Bijzondere|Speciale|Openbare|Middel|Brede|De|Het|Een|Die|Deze|Onze|Elke|Geen|Welke|Naar|Op|Van|Haar|Zijn|Hun|Mijn|Veilig|Samen|Kind|Raad|Gezin|Moeder|Vader|Als|Ook|Nieuwe|Andere|Zijn|Voltallig";
const article = "(?:De|Het|'t|Sint|St\\.|Dr\\.|Prins|Prinses|Koningin)";
const capitalKinds = kinds.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
const kindBefore = `(?<=(?<![\\p{L}-])(?:${kinds}|P?[BCKIO]BS|SBO|VSO|BSO|KDV|IKC|${capitalKinds}|groep [1-8] van(?: de| het)?) )`;
const other = `(?!(?:${generic}|Maatschappelijk|Proeftuin|GI|VT|Thuis|Jeugd\\p{L}*|Zorg\\p{L}*|Bestuur)(?!\\p{L}))`;

const schools = new RegExp(
  `(?=[A-Z\\u00C0-\\u00DE\\u0100-\\u1EFF'])(?:${[
    // Basisschool De Regenboog, OBS De Klimop, groep 7 van De Wilgen.
    `${kindBefore}(?:${article} \\p{Lu}[\\p{L}'-]+|${other}\\p{Lu}\\p{Ll}[\\p{L}'-]*)`,
    // De Wilhelminaschool.
    `(?<![\\p{L}-])(?!(?:${generic})school)\\p{Lu}[\\p{Ll}'-]+school(?!\\p{L})`,
    // Het Grotius College.
    `(?<![\\p{L}-])(?!(?:${generic}) )\\p{Lu}[\\p{Ll}'-]+ (?:[Ll]yceum|[Cc]ollege|[Gg]ymnasium|Atheneum|Scholengemeenschap)(?!\\p{L})(?! (?:van|voor) )`,
  ].join("|")})`,
  "uy",
);
/** What stands in the name of a school, or before it. */
const kind = new RegExp(`${kinds}|bbs|atheneum|groep [1-8]`, "iuy");
const atKind = where(atWords(kind.source.split("|")), (text, at) => {
  kind.lastIndex = at;
  return kind.test(text);
});
const farthest = "scholengemeenschap 't".length;

/** The capitals around such a word: in it, in the word before it, right behind it. */
const atNames: Trigger = (scan) => {
  const places: number[] = [];
  let read = 0;
  for (const at of atKind(scan)) {
    const word = findStart(scan.text, at, read);
    const start = word > read && scan.text.charAt(word - 1) === " " ? findStart(scan.text, word - 1, read) : word;
    const end = Math.max(read, at + farthest);
    for (const { index } of scan.text.slice(Math.max(read, start), end).matchAll(capital)) places.push(Math.max(read, start) + index);
    read = end;
  }
  return places;
};
const capital = /[A-Z\u00C0-\u00DE\u0100-\u1EFF']/g;

/** Where what is written without a space begins; what was read before is not read again. */
function findStart(text: string, at: number, read: number): number {
  let start = at;
  while (start > read && text.charAt(start - 1) !== " " && text.charAt(start - 1) !== "\n") start--;
  return start;
}

export const schoolDetector: Detector = {
  class: "school",
  triggers: [atKind],
  find: (scanned) => matchAt(scanned, atNames, schools).map(({ 0: school, index }) => ({ start: index, end: index + school.length })),
};
