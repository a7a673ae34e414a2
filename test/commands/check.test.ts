import { afterEach, describe, expect, test } from "vitest";
import { call, listBelow, makeFolder, removeFolders, smallStudy } from "./calling.js";

afterEach(removeFolders);

const codebook = smallStudy["codebooks/thema/codebook.md"];

describe("codeboom check", () => {
  test("tells everything there is to tell, and writes nothing", async () => {
    const folder = makeFolder({ ...smallStudy, "codebooks/thema/codebook.md": codebook.replace("- `regie`", "- `regie`\n- `wachtlijst`") });
    const before = listBelow(folder);
    const { code, out, err } = await call("check", folder);
    expect([code, out]).toEqual([0, "0 fouten, 0 waarschuwingen, 1 opmerking\n"]);
    expect(err).toBe(
      "codebooks/thema/codebook.md:14:4  opmerking  De regel `wachtlijst` van «regie» heeft in dit corpus niets geraakt.  rule/never\n",
    );
    expect(listBelow(folder)).toEqual(before);
  });

  test("puts the examples to the rules: a typical that none hits and a close-but-no that one hits are errors", async () => {
    const examples = "> Geen regie.\n>\n> Geen leiding.\n\n**Bijna maar niet**\n\n> De regie van de film.\n";
    const { code, out, err } = await call(
      "check",
      makeFolder({ ...smallStudy, "codebooks/thema/codebook.md": codebook.replace("> Geen regie.\n", examples) }),
    );
    expect([code, out]).toEqual([1, "2 fouten, 0 waarschuwingen, 0 opmerkingen\n"]);
    expect(
      err
        .trimEnd()
        .split("\n")
        .map((line) => line.replace(/ {2}.* {2}/u, " ")),
    ).toEqual(["codebooks/thema/codebook.md:19:3 example/missed", "codebooks/thema/codebook.md:23:3 example/hit"]);
  });

  test("also looks at codebooks that the study does not use", async () => {
    const { code, err } = await call(
      "check",
      makeFolder({ ...smallStudy, "codebooks/los/codebook.md": codebook.replace("- `regie`", "- `(regie`") }),
    );
    expect(code).toBe(1);
    expect(err).toContain("codebooks/los/codebook.md:13:10  fout");
  });

  test("says a mistake once", async () => {
    const { err } = await call(
      "check",
      makeFolder({ ...smallStudy, "codebooks/thema/codebook.md": codebook.replace("Wie leidt.", "Zie [[weg]].") }),
    );
    expect(err.match(/codebook\/unknown-code/gu)).toHaveLength(1);
  });

  test("looks at the texts for the meetings too", async () => {
    const { code, err } = await call(
      "check",
      makeFolder({ ...smallStudy, "report/p9.md": "# Rode lijnen\n", "report/p1.md": "## Rode lijnen\n\n### Een lijn {codes=weg}\n" }),
    );
    expect(code).toBe(1);
    expect(err).toMatch(/^report\/p9\.md:1:1 {2}fout .* wording\/unknown-period$/mu);
    expect(err).toMatch(/^report\/p1\.md:\d+:\d+ {2}\w+ .* wording\/\S+$/mu);
  });

  test("gives the counts as JSON, in any language", async () => {
    const { out } = await call("check", makeFolder({ ...smallStudy, "study.yaml": `${smallStudy["study.yaml"]}taal: en\n` }), {
      json: true,
    });
    expect(JSON.parse(out)).toEqual({ error: 0, warning: 0, info: 0 });
  });

  test("needs a study", async () => {
    expect((await call("check", makeFolder())).code).toBe(2);
  });
});
