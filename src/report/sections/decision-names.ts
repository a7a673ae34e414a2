/** A decision in, what the report calls it out: its file, what was decided, by whom and when. */
import type { OverrideRow } from "../../model/override.js";
import type { Language } from "../../model/study.js";
import { nameAction } from "../names.js";

/** Coders have a file per codebook, so its folder is part of its name. */
export function nameFile(file: string): string {
  return file.replace(/^codebooks\//u, "").replace("/overrides/", "/");
}

export function nameDecision({ action, code, toCode }: OverrideRow, language: Language): string {
  return [`${nameAction(action, language)}:`, code, toCode === "" ? "" : `→ ${toCode}`].filter((part) => part !== "").join(" ");
}

export function nameWho({ coder, date }: OverrideRow): string {
  return [coder, date].filter((part) => part !== "").join(", ");
}
