import { describe, expect, test } from "vitest";
import { checkUnreadFiles } from "../../src/check/unread-files.js";
import { makeStudy } from "../segment/segmenting.js";

const entry = "---\nid: los\n---\n\n## Regie {#regie}\n\nWie leidt.\n";

function check(files: Readonly<Record<string, string>>): readonly string[] {
  const sources = Object.entries(files).map(([path, text]) => [path, { path, bytes: new TextEncoder().encode(text) }] as const);
  return checkUnreadFiles({ files: new Map(sources), study: makeStudy("paragraph") }).map(
    ({ id, file, values }) => `${id} ${file} → ${values["expected"]}`,
  );
}

describe("checkUnreadFiles", () => {
  test.each([
    ["codebooks/cb/overrides/b.xlsx", "override/not-csv", "codebooks/cb/overrides/b.csv"],
    ["codebooks/cb/overrides/d.txt", "override/not-csv", "codebooks/cb/overrides/d.csv"],
    ["codebooks/cb/overrides/codeur.a", "override/not-csv", "codebooks/cb/overrides/codeur.csv"],
    ["codebooks/cb/overrides/codeur", "override/not-csv", "codebooks/cb/overrides/codeur.csv"],
    ["codebooks/cb/override.csv", "override/misplaced", "codebooks/cb/overrides/….csv"],
    ["codebooks/cb/Overrides/b.csv", "override/misplaced", "codebooks/cb/overrides/….csv"],
    ["codebooks/cb/beslissingen/b.XLSX", "override/misplaced", "codebooks/cb/overrides/….csv"],
    ["codebooks/cb.csv", "override/misplaced", "codebooks/cb/overrides/….csv"],
    ["codebooks/cb/codeboek.md", "codebook/misplaced", "codebooks/cb/codebook.md"],
    ["codebooks/cb/Codebook.md", "codebook/misplaced", "codebooks/cb/codebook.md"],
    ["codebooks/cb/codebook.docx", "codebook/misplaced", "codebooks/cb/codebook.md"],
    ["codebooks/codebook.md", "codebook/misplaced", "codebooks/codebook/codebook.md"],
    ["report/p1.docx", "wording/unread-file", "report/p1.md"],
    ["report/Periode 2.txt", "wording/unread-file", "report/p2.md"],
    ["report/concept/p1.md", "wording/unread-file", "report/p1.md"],
    ["report/foto.png", "wording/unread-file", "report/<id>.md"],
  ])("says of %s: %s", (path, id, expected) => {
    expect(check({ [path]: "" })).toEqual([`${id} ${path} → ${expected}`]);
  });

  test.each([
    ["a code with an id", entry],
    ["a bold label", "# Los\n\n## Regie\n\n**Regels:**\n- `regie`\n"],
  ])("knows a codebook that has another name by %s", (_, text) => {
    expect(check({ "codebooks/los.md": text })).toEqual(["codebook/misplaced codebooks/los.md → codebooks/los/codebook.md"]);
  });

  test("is silent about what is read, about notes and about what is no codebook's", () => {
    expect(
      check({
        "study.yaml": "",
        "corpus/codeboek.md": "",
        "corpus/signalen.xlsx": "",
        "codebooks/cb/codebook.md": entry,
        "codebooks/cb/README.md": entry,
        "codebooks/cb/notes.md": "# Notes\n\n**Let op** dit.\n",
        "codebooks/cb/overrides/a.CSV": "",
        "codebooks/cb/overrides/README.md": "",
        "report/p1.md": "# Periode 1",
        "report/notities.md": "# Nog uit te werken",
        "report/README.txt": "",
        "codebooks/README.md": "# Codeboeken\n\n**Let op**: dit.\n",
      }),
    ).toEqual([]);
  });
});
