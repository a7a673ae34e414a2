/** Numbers and dates in, their spelling in a language out; no locale of the machine takes part. */
import type { Language } from "../model/study.js";

/** Thousands with a dot (Dutch) or a comma (English). */
export function spellNumber(value: number, language: Language): string {
  const [whole, decimals] = String(value).split(".");
  const grouped = (whole as string).replace(/\B(?=(\d{3})+$)/gu, language === "nl" ? "." : ",");
  return decimals === undefined ? grouped : `${grouped}${language === "nl" ? "," : "."}${decimals}`;
}

/** A share as a whole percentage. */
export function spellShare(share: number): string {
  return `${Math.round(share * 100)}%`;
}
