/** A folded text in, the names in the cells of tables below a header that says name out. */
import type { Span } from "../../model/passage.js";
import { atWords, type Scanned } from "../triggers/scan-text.js";
import { findCells } from "../identifiers/columns.js";
import { readCandidate } from "./candidate.js";
import { hasSurname, isListed, isTold } from "./facts.js";
import { surnameEnd, surnames } from "./surnames.js";

const headerEnd = /(?:naam|namen|deelnemers?|aanwezigen?|geïnterviewden?|respondent)["'* ]*(?=[|;,\n])/iy;
export const atNameHeader = atWords(["naam", "namen", "deelnemer", "aanwezig", "geïnterviewde", "respondent"]);
const column =
  /^[ "'*]*(?:(?:voor|achter|roep)?(?:naam|namen)(?: (?:en|van|kind|moeder|vader|ouder|cliënt|jeugdige|deelnemer|respondent|professional|contactpersoon)\b[\p{L} ]*)?|deelnemers?|aanwezigen?|geïnterviewden?|respondent)["'* ]*$/iu;

/** A code of the study has a name too: one word counts only where it is a usual name. */
export function findNameCells(scanned: Scanned): readonly Span[] {
  const { text } = scanned;
  return findCells(scanned, atNameHeader, headerEnd, column).flatMap((cell) => {
    const start = cell.start + text.slice(cell.start, cell.end).search(/\S|$/u);
    const name = readCandidate(text, start);
    if (name === undefined || name.end > cell.end) return [];
    const [last, isWhole] = [(name.parts.at(-1) as string).toLowerCase(), text.slice(name.end, cell.end).trim() === ""];
    const isUsual = surnames.has(last) || surnameEnd.test(last) || name.initials !== "";
    return isWhole && (isListed(name) || (isUsual && hasSurname(name) && isTold(name))) ? [{ start: name.start, end: name.end }] : [];
  });
}
