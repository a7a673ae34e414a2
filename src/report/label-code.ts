/** A code by its id in, the label that people know it by out. */
import type { Codebook } from "../model/codebook.js";
import type { Run } from "../model/run.js";

/** The label; a sub-code that shares it with another code of its codebook is told apart by its main code. */
export function labelCode(id: string, { codes }: Codebook): string {
  const code = codes.get(id);
  if (code === undefined) return id;
  const isShared = Array.from(codes.values()).some((other) => other !== code && other.label === code.label);
  return isShared && code.parent !== undefined ? `${code.label} (${codes.get(code.parent)?.label ?? code.parent})` : code.label;
}

/** The same by the id of its codebook. */
export function labelCodeOf(codebook: string, code: string, { codebooks }: Run): string {
  const own = codebooks.find(({ id }) => id === codebook);
  return own === undefined ? code : labelCode(code, own);
}
