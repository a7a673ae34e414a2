import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call, makeFolder, removeFolders, smallStudy, type Called } from "./calling.js";

let folder: string;
beforeAll(() => {
  folder = makeFolder({
    ...smallStudy,
    "codebooks/thema/codebook.md": `${smallStudy["codebooks/thema/codebook.md"]}\n## Wachten {#wachten}\n\n**Regels**\n\n- \`wachtlijst NEAR/3 school\`\n- niet bij: \`wachtkamer\`\n`,
  });
});
afterAll(removeFolders);

const explain = async (name: string | undefined, values: Readonly<Record<string, string>> = {}, json = false): Promise<Called> =>
  await call("explain", folder, { args: name === undefined ? [] : [name], values, json });

describe("codeboom explain", () => {
  test("lists a document's segments with their codes, and what stayed context", async () => {
    const { code, out, err } = await explain("a");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe("a: a (corpus/a.md)\n  s1  regie  Niemand had de regie.\n  s2  (zonder code)  De school belde.\n  –  [kop] Kop\n");
  });

  test("says of a segment which rule put a code there, by its whole id or by document and ordinal", async () => {
    const { out } = await explain("a:s1");
    const id = out.split("\n")[0] as string;
    expect(id).toMatch(/^a:s1-[a-z]{5}$/u);
    expect(out).toContain("✓ regie (Regie)\n    regie.r1 (codebook.md:13)  regie\n        raakt: «regie»");
    expect((await explain(id)).out).toBe(out);
  });

  test("says why a code is not on a segment", async () => {
    const { out } = await explain("a:s2", { code: "wachten" });
    expect(out).toContain("✗ wachten (Wachten)\n    wachten.r1 (codebook.md:23)  wachtlijst NEAR/3 school");
    expect(out).toContain("«wachtlijst» komt hier in geen enkele vorm voor");
  });

  test("shows what the rules of a code reach, by its id or with its codebook", async () => {
    const { out } = await explain("regie");
    expect(out).toContain("thema/regie: Regie (codebooks/thema/codebook.md:7)");
    expect(out).toContain("regie.r1 (codebook.md:13)  regie\n    raakt 2 segmenten: regie 2");
    expect((await explain("thema/regie")).out).toBe(out);
  });

  test("takes a code that is asked about without a place as what is to be explained", async () => {
    expect((await explain(undefined, { code: "regie" })).out).toBe((await explain("regie")).out);
  });

  test("shows which forms a rule would reach", async () => {
    expect((await explain(undefined, { rule: "regie* | school" })).out).toBe("regie*: regie 2\nschool: school 1\n");
  });

  test("gives its answer as JSON", async () => {
    expect(JSON.parse((await explain("a", {}, true)).out)).toMatchObject({
      name: "a",
      explanation: expect.stringContaining("Niemand had de regie."),
    });
  });

  test.each([
    ["b2", {}, "geen document, segment of code «b2». Bedoelde u «b»?"],
    ["regi", {}, "geen document, segment of code «regi». Bedoelde u «regie»?"],
    ["a:s9", {}, "«a» heeft geen segment «a:s9»; verwacht a:s1 tot en met a:s2."],
    ["a:s1", { code: "regi" }, "geen document, segment of code «regi». Bedoelde u «regie»?"],
  ])("knows no %s (%o), says so and exits 2", async (name, values, sentence) => {
    const { code, out, err } = await explain(name, values as Readonly<Record<string, string>>);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
  });

  test("says where a rule is broken", async () => {
    const { code, err } = await explain(undefined, { rule: "(regie" });
    expect(code).toBe(2);
    expect(err).toMatch(/^--rule:1:7 {2}fout .* rule\/syntax\n$/u);
  });

  test("asks for a name when there is none", async () => {
    const { code, err } = await explain(undefined);
    expect(code).toBe(2);
    expect(err).toContain("explain/nothing-named");
  });
});
