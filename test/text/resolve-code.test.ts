import { describe, expect, it } from "vitest";
import { resolveCode } from "../../src/text/resolve-code.js";
import { makeCode } from "../make-code.js";
import { makeCodebook } from "../override/make.js";

const codebook = makeCodebook([
  makeCode("regie", { formerIds: ["sturing"] }),
  "mandaten",
  makeCode("wachtlijst", { status: "merged", successors: ["wachttijd"] }),
  makeCode("wachttijd", { formerIds: ["wachten"] }),
  makeCode("oud", { status: "retired" }),
  makeCode("ouder", { status: "retired", successors: ["regie"] }),
  makeCode("samen", { status: "split", successors: ["regie", "mandaten"] }),
  makeCode("half", { status: "split", successors: ["regie"] }),
  makeCode("vaag", { status: "merged", successors: ["regie", "mandaten"] }),
  makeCode("keten", { status: "merged", successors: ["wachtlijst"] }),
  makeCode("kring", { status: "merged", successors: ["rondje"] }),
  makeCode("rondje", { status: "merged", successors: ["kring"] }),
  makeCode("los", { status: "merged", successors: ["nergens"] }),
  makeCode("een", { formerIds: ["beide"] }),
  makeCode("twee", { formerIds: ["beide"] }),
]);

describe("a code as a person wrote it", () => {
  it("is the code of that id", () => {
    expect(resolveCode(" regie ", codebook)).toMatchObject({ kind: "current", code: { id: "regie" } });
  });

  it("is followed through a rename and a merge", () => {
    expect(resolveCode("sturing", codebook)).toMatchObject({ kind: "renamed", code: { id: "regie" } });
    expect(resolveCode("wachtlijst", codebook)).toMatchObject({ kind: "merged", code: { id: "wachttijd" } });
    expect(resolveCode("keten", codebook)).toMatchObject({ kind: "merged", code: { id: "wachttijd" } });
  });

  it("is never guessed when it was retired or split", () => {
    expect(resolveCode("oud", codebook)).toEqual({ kind: "retired", successors: [] });
    expect(resolveCode("ouder", codebook)).toEqual({ kind: "retired", successors: ["regie"] });
    expect(resolveCode("samen", codebook)).toEqual({ kind: "split", successors: ["regie", "mandaten"] });
    expect(resolveCode("half", codebook)).toEqual({ kind: "split", successors: ["regie"] });
    expect(resolveCode("vaag", codebook)).toEqual({ kind: "split", successors: ["regie", "mandaten"] });
    expect(resolveCode("beide", codebook)).toEqual({ kind: "split", successors: ["een", "twee"] });
  });

  it("leads nowhere when a merge does", () => {
    expect(resolveCode("kring", codebook)).toEqual({ kind: "retired", successors: [] });
    expect(resolveCode("los", codebook)).toEqual({ kind: "retired", successors: ["nergens"] });
  });

  it("is unknown otherwise, with the nearest valid id", () => {
    expect(resolveCode("regi", codebook)).toEqual({ kind: "unknown" });
  });
});
