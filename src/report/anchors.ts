/** A number of the tables in, the name of the place in the page where its passages stand out. */
import type { Base } from "../model/frequency.js";

/** Different numbers never share a place: what is no letter or digit is written as its code. */
export function anchorOf({ codebook, type, period, group }: Pick<Base, "codebook" | "type" | "period" | "group">, code: string): string {
  return ["code", codebook, code, type, period, ...(group === "" ? [] : [group])]
    .map((part) => part.replace(/[^\p{L}\p{N}-]/gu, (character) => `_${character.codePointAt(0)?.toString(16) ?? ""}_`))
    .join(".");
}
