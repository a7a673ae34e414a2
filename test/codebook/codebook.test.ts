import { describe, expect, test } from "vitest";
import { checkCodebooks } from "../../src/codebook-check.js";
import { findCodebooks, listCodebookFolders, readCodebookFile } from "../../src/codebook/codebook.js";
import { makeFiles } from "../load/files.js";
import { makeStudy } from "../segment/segmenting.js";

const text = "---\ntitel: Boek\nversie: 1\n---\n\n## Regie {#regie}\n\n**Regels**\n\n- `regie`\n\n**Typisch**\n\n> Geen regie.\n";

describe("the codebooks of a study", () => {
  test("are those its data types name, each once", () => {
    const files = makeFiles({
      "codebooks/boek/codebook.md": text,
      "codebooks/ander/codebook.md": text,
      "codebooks/boek/overrides/a.csv": "",
      "codebooks/los.md": "",
    });
    expect(findCodebooks(files, makeStudy("paragraph"))).toEqual({ value: ["boek"], messages: [] });
    expect(listCodebookFolders(files)).toEqual(["boek", "ander"]);
  });

  test("that are not there are an error of the study, with the nearest that is", () => {
    const { value, messages } = findCodebooks(makeFiles({ "codebooks/boekk/codebook.md": text }), makeStudy("paragraph"));
    expect(value).toEqual([]);
    expect(messages.map(({ id, file, values }) => [id, file, values["nearest"]])).toEqual([["study/no-codebook", "study.yaml", "boekk"]]);
  });

  test("that are no text are an error of that file, and nothing else is said of them", () => {
    const files = makeFiles({ "codebooks/boek/codebook.md": Uint8Array.of(1, 0, 2) });
    const told = readCodebookFile(files, "boek", makeStudy("paragraph"), new Set());
    expect(told.value.codes.size).toBe(0);
    expect(told.messages.map(({ id, file }) => [id, file])).toEqual([["load/not-text", "codebooks/boek/codebook.md"]]);
  });

  test("are all checked, also those the study does not use", () => {
    const broken = text.replace("> Geen regie.", "> Geen leiding.").replace("versie: 1", "versie: 1\nfoo: 1");
    const messages = checkCodebooks(
      makeFiles({ "codebooks/boek/codebook.md": broken, "codebooks/ander/codebook.md": broken }),
      makeStudy("paragraph"),
      new Set(),
    );
    expect(messages.map(({ file, id }) => `${file} ${id}`)).toEqual([
      "codebooks/boek/codebook.md example/missed",
      "codebooks/ander/codebook.md codebook/unknown-key",
      "codebooks/ander/codebook.md example/missed",
    ]);
  });
});
