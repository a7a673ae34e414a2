import { describe, expect, test } from "vitest";
import { complain, head, read, readCode } from "./reading.js";

describe("the entry of a code", () => {
  test("begins with a short definition, and what follows is the full one", () => {
    expect(readCode("Kort.\n\nLanger, met\ntwee regels.\n\n- en een punt\n")).toMatchObject({
      definition: "Kort.",
      fullDefinition: "Langer, met\ntwee regels.\nen een punt",
    });
  });

  test.each([
    [
      "Dutch",
      "**Definitie**: D\n\n**Volledige definitie**: V\n\n**Wel**: W\n\n**Niet**: N\n\n**Regels**\n\n- `r`\n\n**Typisch**\n\n> t\n\n**Atypisch**\n\n> a\n\n**Bijna maar niet**\n\n> b\n\n**Kenmerken**\n\n- sinds: 1\n",
    ],
    [
      "English",
      "**Definition:** D\n\n**Full definition:** V\n\n**When to use:** W\n\n**When not to use:** N\n\n**Rules:**\n\n- `r`\n\n**Typical:**\n\n> t\n\n**Atypical:**\n\n> a\n\n**Close but no:**\n\n> b\n\n**Features:**\n\n- since: 1\n",
    ],
    [
      "on lines of one paragraph",
      "**Korte definitie**: D\n**Uitgebreide definitie**: V\n**WEL**: W\n**niet**: N\n\n**Regels**:\n- `r`\n\n**Typisch**:\n> t\n\n**Atypisch**:\n> a\n\n**Bijna-maar-niet**:\n> b\n\n**Kenmerken**:\n- Sinds: 1\n",
    ],
  ])("has its parts behind bold labels: %s", (_, body) => {
    const code = readCode(body);
    expect(code).toMatchObject({ definition: "D", fullDefinition: "V", include: "W", exclude: "N", since: "1" });
    expect(code.rules.map(({ text }) => text)).toEqual(["r"]);
    expect(code.examples.map(({ kind, text }) => [kind, text])).toEqual([
      ["typical", "t"],
      ["atypical", "a"],
      ["close-but-no", "b"],
    ]);
  });

  test.each([
    ["a rule", "**Regels**\n- `regie`\n**Kenmerken**\n- sinds: 1\n", { since: "1" }],
    ["a rule, with Windows' line ends", "**Regels**\r\n- `regie`\r\n**Kenmerken**:\r\n- sinds: 1\r\n", { since: "1" }],
    ["a rule, above a quote", "**Regels**\n- `regie`\n**Typisch**\n> t\n", { examples: [{ kind: "typical", text: "t", line: 12 }] }],
    ["a point of a list", "**Regels**\n- `regie`\n\n**Wel**\n- w\n__Niet:__ n\n", { include: "w", exclude: "n" }],
    [
      "a quote",
      "**Regels**\n- `regie`\n\n**Typisch**\n> t\n**Atypisch**\n> a\n",
      { examples: [{ text: "t" }, { kind: "atypical", text: "a", line: 15 }] },
    ],
  ])("needs no empty line above a label: directly below %s", (_, body, expected) => {
    const code = readCode(body);
    expect(code).toMatchObject(expected);
    expect(code.rules.map(({ text }) => text)).toEqual(["regie"]);
  });

  test("has its places in the file, also below a label without an empty line above it", () => {
    expect(complain(`${head}## Naam {#naam}\n\n**Regels**\n- \`regie\`\n**Kenmerken**\n- valentie\n`)).toEqual([
      "codebook/feature 12:1 - valentie",
    ]);
  });

  test("keeps a bold word that opens no part as text", () => {
    expect(readCode("**Niet** elke leider, en **wel** de rest.\n").definition).toBe("Niet elke leider, en wel de rest.");
  });

  test("opens a part by a label alone on its line, with the text directly below it", () => {
    expect(readCode("Kort.\n\n**Wel**\nWie belt.\n**Niet**\nWie zwijgt.\n")).toMatchObject({
      definition: "Kort.",
      include: "Wie belt.",
      exclude: "Wie zwijgt.",
    });
    expect(readCode("Kort.\n\n**Let op**\nWie belt.\n").fullDefinition).toBe("Let op\nWie belt.");
  });

  test("passes over comments and rules between its parts", () => {
    expect(readCode("Kort.\n\n<!-- nog nakijken -->\n\n---\n\nLanger.\n")).toMatchObject({
      definition: "Kort.",
      fullDefinition: "Langer.",
    });
  });

  test.each([
    ["a rule behind its label", "**Regels**: `regie`\n", "codebook/unread 9:1 **Regels**: `regie`"],
    ["a paragraph among the rules", "**Regels**\n\nregie\n", "codebook/unread 11:1 regie"],
    ["an example behind its label", "**Typisch**: Geen regie.\n", "codebook/unread 9:1 **Typisch**: Geen regie."],
    ["an example in a list", "**Typisch**\n\n- Geen regie.\n", "codebook/unread 11:1 - Geen regie."],
    ["a feature behind its label", "**Kenmerken**: status: vervallen\n", "codebook/unread 9:1 **Kenmerken**: status: vervallen"],
  ])("says so when %s is not read", (_, body, message) => {
    expect(complain(`${head}## Naam {#naam}\n\n${body}`)).toEqual([message]);
  });
});

describe("an example", () => {
  test("is each paragraph of a quote, on one line, at its line of the file", () => {
    expect(
      readCode("**Typisch**\n\n> Niemand had\n> de *regie*.\n>\n> Nog een.\n\n> En een.\n").examples.map(({ text, line }) => [text, line]),
    ).toEqual([
      ["Niemand had de regie.", 11],
      ["Nog een.", 14],
      ["En een.", 16],
    ]);
  });

  test.each(["→ wensen", "-> wensen", "=> wensen", "→ [[wensen]]", "-> [[wensen]].", "  →   wensen  "])(
    "that is close but no may name the code it belongs to: %s",
    (arrow) => {
      expect(
        readCode(`**Bijna maar niet**\n\n> De regiegroep vergadert. ${arrow}\n`).examples.map(({ text, belongsTo }) => [text, belongsTo]),
      ).toEqual([["De regiegroep vergadert.", "wensen"]]);
    },
  );

  test("that is typical keeps its arrow", () => {
    expect(readCode("**Typisch**\n\n> Van kast → muur\n").examples.map(({ text, belongsTo }) => [text, belongsTo])).toEqual([
      ["Van kast → muur", undefined],
    ]);
  });
});

describe("the features of a code", () => {
  const readFeatures = (features: string): ReturnType<typeof readCode> => readCode(`**Kenmerken**\n\n${features}`);

  test("are read in Dutch and in English", () => {
    const dutch = readFeatures(
      "- niveau: micro\n- geldt voor: verslag, interview\n- perioden: p1; p2\n- herkomst: a priori\n- sinds: 1.10\n- voorheen: leiding, [[baas]]\n",
    );
    const english = readFeatures(
      "- niveau: micro\n- applies to: verslag, interview\n- periods: p1, p2\n- origin: a priori\n- since: 1.10\n- formerly: leiding, baas\n",
    );
    expect(dutch).toEqual(english);
    expect(dutch).toMatchObject({
      types: ["verslag", "interview"],
      periods: ["p1", "p2"],
      origin: "a priori",
      since: "1.10",
      formerIds: ["leiding", "baas"],
      facets: new Map([["niveau", "micro"]]),
    });
  });

  test.each([
    ["actief", "active", []],
    ["Active", "active", []],
    ["vervallen", "retired", []],
    ["retired", "retired", []],
    ["samengevoegd met [[regie]]", "merged", ["regie"]],
    ["opgegaan in regie", "merged", ["regie"]],
    ["merged into regie", "merged", ["regie"]],
    ["gesplitst in [[a]], [[b]]", "split", ["a", "b"]],
    ["split into a; b", "split", ["a", "b"]],
  ])("hold a status: %s", (written, status, successors) => {
    expect(readFeatures(`- status: ${written}\n`)).toMatchObject({ status, successors });
  });

  test.each([
    ["status: verwallen", "codebook/status"],
    ["valentie", "codebook/feature"],
    ["valentie:", "codebook/feature"],
  ])("that can't be read are an error: %s", (feature, id) => {
    expect(complain(`${head}## Naam {#naam}\n\n**Kenmerken**\n\n- sinds: 1\n- ${feature}\n`)).toEqual([`${id} 12:1 - ${feature}`]);
  });

  test("that the codebook fixes may have no other name or value", () => {
    const fixed = head.replace("versie", "facetten:\n  niveau: [micro, meso]\nversie");
    const { codebook, messages } = read(`${fixed}## Naam {#naam}\n\n**Kenmerken**\n\n- niveau: micro\n- niveua: micro\n- Niveau: mirco\n`);
    expect(codebook.codes.get("naam")?.facets).toEqual(new Map([["niveau", "micro"]]));
    expect(messages.map(({ id, line, values }) => [id, line, values["nearest"]])).toEqual([
      ["codebook/unknown-facet", 14, "niveau"],
      ["codebook/facet-value", 15, "micro"],
    ]);
  });
});
