/** The codebooks of a release in, `codes.csv` out: what the code ids in the other tables stand for. */
import type { Run } from "../../model/run.js";
import { column, type Table } from "../table.js";

/** Tabulates the codes, without their examples, which are words of participants. */
export function tabulateCodes({ codebooks }: Pick<Run, "codebooks">): Table {
  return {
    name: "codes",
    description: "One row per code of a codebook.",
    columns: [
      column("codebook", "string", "Codebook id"),
      column("version", "string", "Version of the codebook"),
      column("code", "string", "Code id"),
      column("main_code", "string", "Id of its main code; empty for a main code"),
      column("label", "string", "What people call it"),
    ],
    rows: codebooks.flatMap(({ id, version, codes }) =>
      Array.from(codes.values(), (code) => [id, version, code.id, code.parent ?? "", code.label]),
    ),
  };
}
