/** Numbers and dates in, their spelling in a language out; no locale of the machine takes part. */
import type { Language } from "../model/study.js";

/** Thousands with a dot (Dutch) or a comma (English). */
export function spellNumber(value: number, language: Language): string {
  const [whole, decimals] = String(value).split(".");
  const grouped = (whole as string).replace(/\B(?=(\d{3})+$)/gu, language === "nl" ? "." : ",");
  return decimals === undefined ? grouped : `${grouped}${language === "nl" ? "," : "."}${decimals}`;
}

/** A share as a whole percentage; only nothing is 0% and only all is 100%. */
export function spellShare(share: number): string {
  const percentage = Math.round(share * 100);
  if (percentage === 0 && share > 0) return "<1%";
  return percentage === 100 && share < 1 ? ">99%" : `${percentage}%`;
}

/** A figure with so many decimals, also where they are zeros, so that the figures of a column stand in line. */
export function spellDecimals(value: number, decimals: number, language: Language): string {
  return value.toFixed(decimals).replace(".", language === "nl" ? "," : ".");
}

/** Below this number a percentage says more than there is: 1 of 3 is not «33%» of anything. */
export const fewestForShare = 10;

/** A part with what it is a part of, and its percentage behind it where there are enough of them: «46 van 131 (35%)». */
export function spellPart(part: number, whole: number, of: string, language: Language, spell = spellShare): string {
  const count = `${spellNumber(part, language)} ${of} ${spellNumber(whole, language)}`;
  return whole < fewestForShare ? count : `${count} (${spell(part / whole)})`;
}

/** The quartiles of a number, around its median. */
export function spellQuartiles(quartiles: readonly number[] | undefined, language: Language): string {
  return (quartiles ?? []).map((value) => spellNumber(value, language)).join(" – ");
}

/** A difference in share as whole percentage points, with its sign; a difference that rounds to nothing has none. */
export function spellPoints(difference: number | undefined): string {
  const points = Math.round((difference ?? 0) * 100);
  return points > 0 ? `+${points}` : String(points === 0 ? 0 : points);
}

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** An ISO date as people write it: 31 mei 2024. */
function spellDay(date: string, language: Language): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${months[language][Number(month) - 1] ?? month} ${year}`;
}

/** Two ISO dates as people write a stretch of days: 1 juni t/m 31 augustus 2024. */
export function spellDays(from: string, to: string, language: Language): string {
  const [first, last] = [spellDay(from, language), spellDay(to, language)];
  const short = from.slice(0, 4) === to.slice(0, 4) ? first.slice(0, -5) : first;
  return `${short} ${language === "nl" ? "t/m" : "to"} ${last}`;
}
