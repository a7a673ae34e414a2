import { afterEach, describe, expect, test } from "vitest";
import { openParadigms, openRules } from "../../src/commands/known-rules.js";
import { openCache } from "../../src/files/cache.js";
import { parseRule, recallParsed, tellParsed } from "../../src/rule/parse.js";
import { listForms, recallParadigms, tellParadigms } from "../../src/rule/word-forms.js";
import { makeFolder, removeFolders } from "./calling.js";

afterEach(() => {
  removeFolders();
  recallParadigms(new Map());
  recallParsed(new Map());
});

const words = ["gezin", "wachten", "één", "ggz", "spv'er", "autootje", "straße", "x"];

describe("rules and the forms of their words", () => {
  test("are what they were after they were kept, for the same program that looks for the same", () => {
    const cache = openCache(makeFolder());
    const rules = openRules(cache, "c1");
    for (const word of words) listForms(word);
    const parsed = parseRule("(gezin | regie) NEAR/3 !wachten @segment {periode: p1}");
    rules.keep();
    const forms = new Map(tellParadigms());
    expect(forms.size).toBe(words.length);

    openRules(cache, "c1");
    expect(new Map(tellParadigms())).toEqual(forms);
    expect(Array.from(tellParsed().values())).toEqual([parsed]);

    openRules(cache, "c2");
    expect([tellParadigms().size, tellParsed().size]).toEqual([0, 0]);

    openParadigms(cache, "c1");
    expect(new Map(tellParadigms())).toEqual(forms);
    expect(tellParsed().size).toBe(0);
    openParadigms(cache, "c2");
    expect(tellParadigms().size).toBe(0);
  });

  test("are none where another program kept something else", () => {
    const cache = openCache(makeFolder());
    for (const other of [{ context: "c1", paradigms: new Map([["gezin", ["gezin"]]]) }, new Map([["context", "c1"]]), "c1", 7]) {
      cache.keep("rules", other);
      openRules(cache, "c1");
      openParadigms(cache, "c1");
      expect([tellParadigms().size, tellParsed().size]).toEqual([0, 0]);
    }
  });

  test("are none where nothing was kept", () => {
    openRules(openCache(makeFolder()), "c1");
    expect([tellParadigms().size, tellParsed().size]).toEqual([0, 0]);
  });
});
