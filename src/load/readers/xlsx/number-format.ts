/** The code of a number format as Excel writes it in, what kind of value it shows out. */

export type NumberFormat =
  | { readonly kind: "general" }
  /** A day, or a time of day or of work alone. */
  | { readonly kind: "date" | "time" }
  | { readonly kind: "fixed"; readonly digits: number; readonly decimals: number; readonly isPercent: boolean };

export const general: NumberFormat = { kind: "general" };

/** The formats that Excel knows by a number alone; some are days in the languages of East Asia only. */
export function findBuiltIn(id: number): NumberFormat {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return { kind: "date" };
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return { kind: "time" };
  return classifyFormat(builtIn.get(id) ?? "General");
}

const builtIn = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
]);

/** Longer codes are none that Excel takes. */
const longestCode = 255;

/** Tells a day by its letters, in Dutch as well (`dd-mm-jjjj`); what stands in quotes, in brackets or behind a backslash is text. */
export function classifyFormat(code: string): NumberFormat {
  const bare = (code.slice(0, longestCode).split(";")[0] as string)
    .replace(/"[^"]*"?|\\.|[_*]./gsu, "")
    .replace(/\[(?![hu]+\]|m+\]|s+\])[^\]]*\]?/giu, "")
    .toLowerCase()
    .replace(/am\/pm|a\/p/gu, "");
  if (/general|standaard|@/u.test(bare)) return general;
  // An m beside hours or seconds counts minutes.
  const months = bare.replace(/([hu]+\]?[^a-z]*)m{1,2}(?![a-z])/gu, "$1").replace(/\[m+\]|m{1,2}(?=[^a-z]*s)/gu, "");
  if (/[dyjm]/u.test(months)) return { kind: "date" };
  if (/[hus]/u.test(bare) || /\[m+\]/u.test(bare)) return { kind: "time" };
  const fixed = /^[#,]*(0+)(?:\.(0+))?(%?)$/u.exec(bare.trim());
  if (fixed === null) return general;
  const [, digits = "", decimals = "", percent] = fixed;
  return { kind: "fixed", digits: digits.length, decimals: decimals.length, isPercent: percent === "%" };
}
