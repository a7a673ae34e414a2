/** A text in, where it names writers instead of people out: citations with a year, lists of literature. */
import { matchAt } from "../identifiers/surroundings.js";
import type { Span } from "../../model/passage.js";
import { atWords, type Scanned } from "../triggers/scan-text.js";
import { where } from "../triggers/triggers.js";

const titles =
  "literatuur(?:lijst)?|bronnen(?:lijst)?|hulpbronnen|referenties|bibliografie|verder lezen|meer lezen|leestips|references|sources|works cited|further reading|bibliography";
/** A title on a line of its own, behind what makes a heading of it. */
const sections = new RegExp(
  String.raw`(?<=^(#{1,6} *|\*\*|\d+\.? +)?(geraadpleegde )?)(?:${titles})(?: en [\p{L}]+)?:?(?:\*\*)?:?[^\S\n]*$`,
  "imuy",
);
const atTitle = where(atWords(titles.split("|")), (text, at) => at === 0 || " #*\n".includes(text.charAt(at - 1)));
const heading = /^#{1,6} /gmu;
/** From a name to the year behind it: other names, initials, commas and the words between them, nothing else. */
const year =
  /^(?:'s)?(?:[\s,;&.]|(?:\b(?:en|and|et al|e\.a|red|eds?|van|de|den|der|ten|ter|te|el|'t|c\.s)\b)|\p{Lu}\.|\p{Lu}[\p{L}'-]+)*?(?:\((?:[^()\n]{0,40}[,;] )?(?:19|20)\d\d[a-z]?(?:[,:;][^()\n]{0,40})?\)|, (?:19|20)\d\d[a-z]?(?=[;,)]))/u;
const anyYear = /(?:19|20)\d\d/u;
const reference =
  /^(?:[-*\u2022]|\d+\.)?\s*(?:(?:van|de|der|den|ten|ter|te|el|'t) ){0,3}\p{Lu}[\p{L}'-]+, \p{Lu}\..*\((?:19|20)\d\d[a-z]?\)/u;
const farthest = 160;
/** What somebody thought out, with van or a bracket between it and its writers; and what is done by it, with a bracket only. */
const work =
  /(?:theorie|benadering|gedachtegoed|methode|methodiek|model|boek|artikel|essay|proefschrift|studie|publicatie|concept|begrip|navolging|roman|documentaire|kwadrant(?:en)?|cirkel|piramide|driehoek|ladder|venster|kompas|invloed|democracy|inquiry|thinking|approach|practice|theory|leadership|therapy)(?: \(| )$|(?:werken|verzet|gezag|presentie|therapie|denken|communicatie|gespreksvoering|reflectie|hechting|analyse|opvoeding|ethiek|logie|isme|leren|seren|teren|leiderschap|coaching|dialoog) \($|(?<!\p{L})(?:citeert|citeerde|filosoof|filosofe|hoogleraar|schrijver|schrijfster) $|(?:ontwikkeld|bedacht|gemunt|geïntroduceerd) door $/iu;
/** Other writers before a name, and what joins them. */
const others = /(?<![\p{L}'.-])(?:(?:\p{Lu}[\p{L}'.-]*|van|de|der|den|ter|ten|'t|el|en|and|&)(?:,? ))*$/u;
/** What writers do, and what they make: with the year of it in the same sentence they are cited. */
const writing =
  /(?<!\p{L})(?:(?:be)?schr(?:eef|even|ijft|ijven)|publiceer(?:de|den|t)|betoog(?:t|de|den)|onderscheid(?:t|de|den)|definieer(?:t|de|den)|introduceer(?:t|de|den)|ontwikkel(?:t|de|den)|\p{L}*theorie|\p{L}*benadering|\p{L}*model|boek|artikel|proefschrift|studie|publicatie|concept|begrip)(?!\p{L})/iu;
const wholeYear = /(?<![\d-])(?:19|20)\d\d(?![\d-])/u;
const described =
  /^ (?:(?:die|dat|het|deze|dit|hem|haar|ze) )?(?:beschreef|beschrijft|ontwikkelde|bedacht|introduceerde|formuleerde|schreef|schrijft|stelde|betoogde)(?!\p{L})/u;

/** Lists the stretches of a text that are a list of literature: from its heading to the next one. */
export function findLiterature(scanned: Scanned): readonly Span[] {
  const { text } = scanned;
  return matchAt(scanned, atTitle, sections).map(({ 0: title, 1: mark = "", 2: word = "", index }) => {
    heading.lastIndex = index + title.length;
    return { start: index - word.length - mark.length, end: heading.exec(text)?.index ?? text.length };
  });
}

/** Whether a name is a writer's: a year of publication by it, a title in a list as its line, or their work before it. */
export function isCited(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + farthest);
  if (anyYear.test(after) && year.test(after)) return true;
  const line = text.slice(Math.max(0, start - farthest * 2), start);
  if (reference.test(line.slice(line.lastIndexOf("\n") + 1))) return true;
  const before = line.slice(-90);
  if (anyYear.test(after) && /(?<!\p{L})(?:zie(?: ook)?|vgl\.?|cf\.?|bron:?) $/iu.test(before)) return true;
  return isOfWork(before, after) || isDated(before, after);
}

/** Relatiegericht werken (Andries Baart), de theorie van John Bowlby, zoals Donald Schön dat beschreef. */
function isOfWork(before: string, after: string): boolean {
  if (/(?<!\p{L})werk van $/iu.test(before) && /^ over(?!\p{L})/u.test(after)) return true;
  return work.test(before.replace(others, "")) || (/(?<!\p{L})zoals $/iu.test(before) && described.test(after));
}

/** In 2018 beschreven Bakker en Van den Berg dit. */
function isDated(before: string, after: string): boolean {
  const sentence = [before.split(/[.!?] |\n/u).at(-1) as string, after.split(/[.!?](?:\s|$)|\n/u, 1)[0] as string];
  return sentence.some((part) => wholeYear.test(part)) && sentence.some((part) => writing.test(part));
}
