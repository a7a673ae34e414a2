import { expect, test } from "vitest";
import { labelCode } from "../../src/report/label-code.js";
import { makeCodebook } from "../count/fixtures.js";

test("a sub-code that shares its label is told apart by its main code, and no other code is", () => {
  const codebook = makeCodebook(["M", ["M/a", { label: "Taal" }], "N", ["N/b", { label: "Taal" }], "N/c"]);
  expect(["M", "a", "b", "c", "gone"].map((id) => labelCode(id, codebook))).toEqual([
    "M",
    `Taal (${codebook.codes.get("M")?.label})`,
    `Taal (${codebook.codes.get("N")?.label})`,
    codebook.codes.get("c")?.label,
    "gone",
  ]);
});
