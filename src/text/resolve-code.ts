/** A code as a person wrote it and the codebook of now in, the code it stands for out, or why there is none. */
import type { Code, Codebook } from "../model/codebook.js";

export type CodeNow =
  | { readonly kind: "current"; readonly code: Code }
  | { readonly kind: "renamed" | "merged"; readonly code: Code }
  /** No single code can be meant: the successors are for a person to choose from. */
  | { readonly kind: "retired" | "split"; readonly successors: readonly string[] }
  | { readonly kind: "unknown" };

/** Follows renames and merges; a code that was retired or split is never guessed. */
export function resolveCode(written: string, codebook: Codebook): CodeNow {
  let id = written.trim();
  let kind: "current" | "renamed" | "merged" = "current";
  const seen = new Set<string>();
  while (!seen.has(id)) {
    seen.add(id);
    const code = codebook.codes.get(id);
    if (code?.status === "active") return { kind, code };
    if (code === undefined) {
      const heirs = Array.from(codebook.codes.values()).filter(({ formerIds }) => formerIds.includes(id));
      if (heirs.length === 0) return kind === "current" ? { kind: "unknown" } : { kind: "retired", successors: [id] };
      if (heirs.length > 1) return { kind: "split", successors: heirs.map((heir) => heir.id) };
      kind = "renamed";
      id = (heirs[0] as Code).id;
      continue;
    }
    if (code.status !== "merged" || code.successors.length !== 1)
      return { kind: code.status === "retired" ? "retired" : "split", successors: code.successors };
    kind = "merged";
    id = code.successors[0] as string;
  }
  // A circle of merges leads nowhere.
  return { kind: "retired", successors: [] };
}
