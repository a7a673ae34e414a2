import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeTwinFinder } from "../../src/load/same-text.js";
import type { Document } from "../../src/model/document.js";
import { takePassage } from "../../src/text/passage.js";
import { nastyText } from "../text/nasty-text.js";
import { load } from "./files.js";
import { makeTwinFinder as makePlainFinder } from "./plain-same-text.js";

const head = "---\nsoort: soort\n---\n";
/** Five hundred words that differ from each other. */
const words = Array.from({ length: 500 }, (_, index) => `woord${String(index)}`);
const text = (list: readonly string[]): string => `${head}${list.join(" ")}\n`;

/** What is said of twins, as `file id other percent`. */
function listTwins(contents: Readonly<Record<string, string>>): readonly string[] {
  return load(contents).messages.flatMap(({ id, file, values }) =>
    id === "load/same-text" || id === "load/similar-text"
      ? [`${String(file)} ${id} ${values["other"]} ${values["percent"] ?? ""}`.trim()]
      : [],
  );
}

describe("two documents that say the same", () => {
  test("are known whatever their list marks, white space, hyphenation and marks", () => {
    const md = `${head}De **regie** was weg:\n\n- bij moeder;\n- bij gezinsbescherming.\n`;
    const txt = `${head}De regie was weg\n\n* bij moeder\n* bij gezins\u00ADbescher-\nming\n`;
    expect(listTwins({ "corpus/a.md": md, "corpus/b.txt": txt })).toEqual(["corpus/b.txt load/same-text corpus/a.md"]);
  });

  test("are told when a few words differ, with how much is the same", () => {
    const changed = words.with(100, "anders").with(300, "anders");
    const [told = ""] = listTwins({ "corpus/a.md": text(words), "corpus/b.md": text(changed) });
    expect(told).toMatch(/^corpus\/b\.md load\/similar-text corpus\/a\.md 9[5-9]$/u);
  });

  test("are no twins when much differs, or when they are short", () => {
    const half = words.map((word, index) => (index % 20 === 0 ? "anders" : word));
    expect(listTwins({ "corpus/a.md": text(words), "corpus/b.md": text(half) })).toEqual([]);
    expect(listTwins({ "corpus/a.md": text(words.slice(0, 60)), "corpus/b.md": text(words.slice(1, 60)) })).toEqual([]);
  });

  test("are found among thousands of others in a moment", () => {
    const many = Object.fromEntries(
      Array.from({ length: 2000 }, (_, one) => [
        `corpus/d${String(one)}.md`,
        text(words.slice(0, 150).map((word) => `${word}x${String(one)}`)),
      ]),
    );
    const twins = { "corpus/z1.md": text(words), "corpus/z2.md": text(words.with(4, "anders")) };
    expect(listTwins({ ...many, ...twins })).toHaveLength(1);
  });

  test("are those that are found the plain way, whatever the texts are made of", () => {
    const makeDocument = (paragraphs: readonly string[]): Document => ({
      id: "d",
      path: "d.md",
      title: "",
      type: "soort",
      attributes: new Map(),
      text: "",
      isSource: true,
      marks: [],
      hash: "",
      blocks: paragraphs.map((own) => ({ kind: "paragraph", style: "text", passage: takePassage(own, 0, own.length) })),
    });
    const long = fc.array(nastyText, { minLength: 8, maxLength: 12 });
    /** Each text once as it is, once with one paragraph changed, and once in one paragraph. */
    const corpus = fc
      .array(fc.tuple(long, nastyText), { maxLength: 4 })
      .map((texts) => texts.flatMap(([own, other]) => [own, own.with(3, other), [own.join(" ")], [other], []]));
    fc.assert(
      fc.property(corpus, fc.boolean(), (texts, isForm) => {
        const documents = texts.map(makeDocument);
        expect(documents.map(makeTwinFinder(() => isForm))).toEqual(documents.map(makePlainFinder(() => isForm)));
      }),
    );
  });
});
