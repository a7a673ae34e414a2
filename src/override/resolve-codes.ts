/** An override row and the codebook in, the codes it decides on and what there is to say about them out. */
import type { Code, Codebook } from "../model/codebook.js";
import type { Override } from "../model/override.js";
import { type Detail, show } from "./input.js";
import { findNearest } from "../text/nearest.js";
import { type CodeNow, resolveCode } from "../text/resolve-code.js";

export interface RowCodes {
  readonly code?: Code;
  readonly toCode?: Code;
  readonly invalid: boolean;
  readonly details: readonly Detail[];
}

export function resolveCodes({ action, code, toCode }: Override, codebook: Codebook): RowCodes {
  if (action === "seen") return { invalid: false, details: [] };
  const written = action === "replace" ? [code, toCode] : [code];
  const found = written.map((id) => (id.trim() === "" ? undefined : resolveCode(id, codebook)));
  const details = found.flatMap((now, at): readonly Detail[] =>
    now === undefined
      ? [{ id: "override/no-code", values: { codebook: codebook.id } }]
      : describeCode(now, written[at] as string, codebook),
  );
  const [from, to] = found.map((now) => (now !== undefined && "code" in now ? now.code : undefined));
  if (from !== undefined && from === to)
    return { invalid: true, details: [...details, { id: "override/same-code", values: { code: from.id } }] };
  return {
    invalid: found.some((now) => now === undefined || !("code" in now)),
    details,
    ...(from === undefined ? {} : { code: from }),
    ...(to === undefined ? {} : { toCode: to }),
  };
}

function describeCode(now: CodeNow, written: string, codebook: Codebook): readonly Detail[] {
  const code = show(written);
  const otherVersion: Detail = { id: "override/other-codebook-version", values: { version: show(codebook.version) } };
  switch (now.kind) {
    case "current":
      return [];
    case "renamed":
    case "merged":
      return [{ id: `override/code-${now.kind}`, values: { code, now: now.code.id } }, otherVersion];
    case "retired":
    case "split":
      return [
        { id: `override/code-${now.kind}`, values: { code, successors: now.successors.length === 0 ? "–" : now.successors.join(", ") } },
        otherVersion,
      ];
    case "unknown":
      return [
        {
          id: "override/code-unknown",
          values: { code, codebook: codebook.id, nearest: findNearest(written.trim(), codebook.codes.keys()) ?? "" },
        },
      ];
  }
}
