import { describe, expect, it } from "vitest";
import { chooseNames, examineName } from "../../src/privacy/file-names.js";
import { judgeFinds } from "../../src/privacy/gate.js";
import { makeFiles } from "../load/files.js";
import { findWord, makeTestGate } from "./gates.js";

function choose(paths: readonly string[], others: readonly string[] = [], gate = makeTestGate()): readonly string[] {
  const files = makeFiles(Object.fromEntries(paths.map((path) => [path, path])));
  return Array.from(chooseNames(files, others, gate).values());
}

describe("names of files", () => {
  it("stay as they are without an identifier", () => {
    expect(choose(["corpus/verslag p1.md", "study.yaml"], ["corpus/~$a.docx"])).toEqual([
      "corpus/~$a.docx",
      "corpus/verslag p1.md",
      "study.yaml",
    ]);
  });

  it("lose an identifier, in the name of a file or of a folder", () => {
    expect(choose(["corpus/Geheim/verslag 112233.md"], ["corpus/.Geheim"])).toEqual([
      "corpus/.(achtergehouden)",
      "corpus/(achtergehouden)/verslag (achtergehouden).md",
    ]);
  });

  it("are searched as if their hyphens and underscores were spaces", () => {
    const gate = makeTestGate({}, [], [findWord("dhr\\. Geheim", "name")]);
    expect(choose(["corpus/dhr._Geheim.md", "corpus/dhr.-Geheim.md", "corpus/dhr.+Geheim.txt"], [], gate)).toEqual([
      "corpus/(achtergehouden).md",
      "corpus/(achtergehouden) (2).md",
      "corpus/(achtergehouden).txt",
    ]);
  });

  it("are searched as if the capitals behind a title were there, and never for the folders at the top", () => {
    const gate = makeTestGate({}, [], [findWord("Van Geheim", "name"), findWord("corpus", "known-name")]);
    expect(choose(["corpus/gesprek-mevrouw-van-geheim.md", "corpus/van-geheim.md"], [], gate)).toEqual([
      "corpus/gesprek-mevrouw-(achtergehouden).md",
      "corpus/van-geheim.md",
    ]);
  });

  it("are never given to two files", () => {
    expect(choose(["corpus/Geheim.md", "corpus/(achtergehouden).md", "corpus/112233.md"])).toEqual([
      "corpus/(achtergehouden) (2).md",
      "corpus/(achtergehouden).md",
      "corpus/(achtergehouden) (3).md",
    ]);
  });

  it("of decisions may be the name of their coder", () => {
    expect(choose(["codebooks/b/overrides/Geheim.csv", "codebooks/b/overrides/112233.csv"])).toEqual([
      "codebooks/b/overrides/Geheim.csv",
      "codebooks/b/overrides/(achtergehouden).csv",
    ]);
  });

  it("keep what a person allowed, and what only warns", () => {
    const [file] = makeFiles({ "corpus/Geheim.md": "corpus/Geheim.md" }).values();
    const met = file === undefined ? [] : examineName(file, file.path, makeTestGate());
    const fingerprint = judgeFinds(met, "corpus/Geheim.md", makeTestGate())[0]?.find.fingerprint ?? "";
    const allowed = [{ line: 2, fingerprint, class: "name" as const, document: "corpus/Geheim.md" }];
    expect(choose(["corpus/Geheim.md"], [], makeTestGate({}, allowed))).toEqual(["corpus/Geheim.md"]);
    const handling = new Map(makeTestGate().settings.handling).set("name", "warn");
    expect(choose(["corpus/Geheim.md"], [], makeTestGate({ handling }))).toEqual(["corpus/Geheim.md"]);
  });
});
