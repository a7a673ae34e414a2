import { describe, expect, test } from "vitest";
import { complain, head, read } from "./reading.js";

const code = "## Regie {#regie}\n\nWie leidt.\n";

describe("a codebook", () => {
  test("is a tree of main codes and sub-codes, in the order of the file", () => {
    const { codebook, messages } = read(
      `${head}# Titel\n\nInleiding.\n\n${code}\n### Vast contact {#vast-contact}\n\n## Wensen {#wensen}\n\n### Tijd {#tijd}\n`,
    );
    expect(messages).toEqual([]);
    expect(Array.from(codebook.codes.values(), ({ id, label, parent, line }) => [id, label, parent, line])).toEqual([
      ["regie", "Regie", undefined, 11],
      ["vast-contact", "Vast contact", "regie", 15],
      ["wensen", "Wensen", undefined, 17],
      ["tijd", "Tijd", "wensen", 19],
    ]);
  });

  test("has a title and a version from its front matter, in Dutch or English, and its id from its folder", () => {
    expect(read(`---\nid: b\ntitle: Boek\nversion: 1.10\n---\n\n${code}`).codebook).toMatchObject({
      id: "b",
      title: "Boek",
      version: "1.10",
    });
    expect(read(`${head}${code}`).codebook.hash).toMatch(/^[0-9a-f]{64}$/u);
  });

  test("without front matter is called after its folder, with a warning for the version", () => {
    const { codebook, messages } = read(code);
    expect(codebook).toMatchObject({ id: "b", title: "b", version: "" });
    expect(messages.map(({ id, severity }) => [id, severity])).toEqual([["codebook/no-version", "warning"]]);
  });

  test("reads Windows line ends the same", () => {
    const text = `${head}${code}\n**Regels**\n\n- \`regie\`\n- \`(x\`\n\n**Typisch**\n\n> Geen regie.\n`;
    const bare = (codebook: ReturnType<typeof read>["codebook"]): unknown => ({ ...codebook, hash: "" });
    expect(bare(read(text.replaceAll("\n", "\r\n")).codebook)).toEqual(bare(read(text).codebook));
    expect(complain(text.replaceAll("\n", "\r\n"))).toEqual(complain(text));
  });
});

describe("a mistake in a codebook is said at its line and column:", () => {
  test.each([
    ["no codes", head, ["codebook/no-codes 1:1 ---"]],
    ["nothing at all", "", ["codebook/no-version 1:1 ", "codebook/no-codes 1:1 "]],
    ["broken front matter", `---\nid: [b\n---\n\n${code}`, ["codebook/front-matter 2:7 "]],
    ["an unknown key", head.replace("versie", "verzie") + code, ["codebook/unknown-key 4:1 verzie: 1.0.0", "codebook/no-version 1:1 ---"]],
    ["another id than the folder's", head.replace("id: b", "# naam\nid: boek") + code, ["codebook/folder-id 3:5 boek"]],
    [
      "a facet without a list of values",
      head.replace("versie", "facetten:\n  niveau: micro\nversie") + code,
      ["codebook/front-matter 5:3 niveau: micro"],
    ],
    ["a code without an id", `${head}## Wat Éénmalig heet!\n`, ["codebook/no-id 7:1 ## Wat Éénmalig heet!"]],
    ["an id with a capital", `${head}## Regie {#Regie}\n`, ["codebook/id 7:1 ## Regie {#Regie}"]],
    ["an id that begins with a digit", `${head}## Regie {#1-regie}\n`, ["codebook/id 7:1 ## Regie {#1-regie}"]],
    ["an id that is empty", `${head}## Regie {#}\n`, ["codebook/id 7:1 ## Regie {#}"]],
    ["an id twice", `${head}${code}\n### Nog een {#regie}\n`, ["codebook/duplicate-id 11:1 ### Nog een {#regie}"]],
    ["a sub-code before any main code", `${head}### Sub {#sub}\n\n${code}`, ["codebook/orphan-sub-code 7:1 ### Sub {#sub}"]],
    ["a heading that is too deep", `${head}${code}\n#### Diep\n`, ["codebook/unread 11:1 #### Diep"]],
    ["a table", `${head}${code}\n| a | b |\n| --- | --- |\n`, ["codebook/unread 11:1 | a | b |"]],
    ["code", `${head}${code}\n\`\`\`\nregie\n\`\`\`\n`, ["codebook/unread 11:1 ```"]],
    ["a quote that is no example", `${head}${code}\n> Niemand.\n`, ["codebook/unread 11:1 > Niemand."]],
    ["a label that is not bold", `${head}${code}\nRegels:\n- \`regie\`\n`, ["codebook/plain-label 11:1 Regels:"]],
    [
      "a label that is not bold, below a line of text",
      `${head}${code}\nMeer.\nBijna maar niet:\n> x\n`,
      ["codebook/plain-label 12:1 Bijna maar niet:", "codebook/unread 13:1 > x"],
    ],
    ["an unknown label", `${head}${code}\n**Regel**\n`, ["codebook/label 11:1 **Regel**"]],
  ])("%s", (_, text, messages) => {
    expect(complain(text)).toEqual(messages);
  });

  test("with the id that counts meanwhile, without accents or signs", () => {
    expect(Array.from(read(`${head}## 1. Wat Éénmalig heet!\n`).codebook.codes.keys())).toEqual(["wat-eenmalig-heet"]);
  });

  test("with the nearest valid label or key", () => {
    expect(
      read(`${head.replace("versie", "verzie")}${code}\n**Regel:**\n`)
        .messages.map(({ values }) => values["nearest"])
        .filter((nearest) => nearest !== undefined),
    ).toEqual(["versie", "regels"]);
  });
});
