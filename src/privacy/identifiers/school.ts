/** A folded text in, the schools and day nurseries that it names out. */
import type { Span } from "../../model/passage.js";
import type { Detector } from "./detector.js";

const kinds =
  "basisschool|kleuterschool|school|obs|cbs|kbs|pcbs|ibs|sbo|vso|lyceum|college|gymnasium|scholengemeenschap|kinderdagverblijf|kdv|peuterspeelzaal|peuteropvang|kinderopvang|crèche|bso|mavo|kindcentrum|ikc";
const generic =
  "Basis|Hoge|Middelbare|Voor|Muziek|Zomer|Rij|Dans|Peuter|Kleuter|Bijzondere|Speciale|Openbare|Middel|Brede|De|Het|Een|Die|Deze|Onze|Elke|Geen|Welke|Naar|Op|Van|Haar|Zijn|Hun|Mijn|Veilig|Samen|Kind|Raad|Gezin|Moeder|Vader|Als|Ook|Nieuwe|Andere|Zijn|Voltallig";
const article = "(?:De|Het|'t|Sint|St\\.|Dr\\.|Prins|Prinses|Koningin)";
const capitalKinds = kinds.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
const patterns = [
  // Basisschool De Regenboog, OBS De Klimop.
  `(?:${kinds}|P?[BCKIO]BS|SBO|VSO|BSO|KDV|IKC|${capitalKinds}) (?:${article} \\p{Lu}[\\p{L}'-]+|(?!(?:${generic}|Maatschappelijk|GI|VT|Thuis|Jeugd\\p{L}*|Zorg\\p{L}*|Bestuur)(?!\\p{L}))\\p{Lu}\\p{Ll}[\\p{L}'-]*)`,
  // De Wilhelminaschool.
  `(?!(?:${generic})school)\\p{Lu}[\\p{Ll}'-]+school(?!\\p{L})`,
  // Het Grotius College.
  `(?!(?:${generic}) )\\p{Lu}[\\p{Ll}'-]+ (?:[Ll]yceum|[Cc]ollege|[Gg]ymnasium|Atheneum|Scholengemeenschap)(?!\\p{L})(?! (?:van|voor) )`,
  // Groep 7 van De Wilgen.
  `groep [1-8] van (?:${kinds} )?(?:(?:[Dd]e|[Hh]et|'t|Sint) )?(?!(?:Proeftuin|GI|Raad)(?!\\p{L}))\\p{Lu}[\\p{L}'-]+`,
].map((pattern) => new RegExp(pattern, "gu"));

export const schoolDetector: Detector = { class: "school", find: findSchools };

/** What stands before is looked at afterwards: that is much faster. */
function findSchools(text: string): readonly Span[] {
  const found = patterns
    .flatMap((pattern) => Array.from(text.matchAll(pattern), ({ 0: school, index }) => ({ start: index, end: index + school.length })))
    .filter(({ start }) => !/[\p{L}-]/u.test(text.charAt(start - 1)))
    .sort((one, other) => one.start - other.start);
  return found.filter(({ start }, at) => at === 0 || start >= (found[at - 1] as Span).end);
}
