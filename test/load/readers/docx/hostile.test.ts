import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import { readHeavy } from "../../../../src/load/read-file.js";
import { wordMessage } from "../../../../src/messages/say.js";
import { listBlocks } from "../../blocks.js";
import { makeDocx, namespaces, p, r, readBody, relate, table, zipFiles } from "./make-docx.js";

const good = makeDocx(p("We wachten al maanden."), { styles: "", footnotes: "" });
const relations = { "_rels/.rels": relate([["officeDocument", "word/document.xml"]]) };
const documentOf = (body: string): string => `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;

async function outcome(bytes: Uint8Array, path = "corpus/d.docx"): Promise<string> {
  const read = await readHeavy({ path, bytes });
  if (!("refused" in read)) return listBlocks(read).join(" / ");
  expect(wordMessage(read.refused, "nl")).toMatch(/niet gelezen/u);
  return [read.refused.id, read.refused.values["detail"] ?? ""].join(" ").trim();
}

describe("a Word file built in an odd way", () => {
  test.each<[string, Record<string, string>, string]>([
    [
      "has a space in the name of its document",
      { "_rels/.rels": relate([["officeDocument", "word/mijn%20tekst.xml"]]), "word/mijn tekst.xml": documentOf(p("Goed.")) },
      "text: Goed.",
    ],
    [
      "has a percent sign there",
      { "_rels/.rels": relate([["officeDocument", "word/100%.xml"]]), "word/100%.xml": documentOf(p("Goed.")) },
      "text: Goed.",
    ],
    [
      "has a part whose name differs in capitals only",
      { ...relations, "word/document.xml": documentOf(p("Goed.")), "Word/Document.xml": documentOf(p("Ander.")) },
      "text: Goed.",
    ],
  ])("%s", async (_, files, expected) => {
    expect(await outcome(zipFiles(files))).toBe(expected);
  });
});

describe("a Word file that is not as it should be", () => {
  test.each<[string, Uint8Array, string]>([
    ["is empty", new Uint8Array(), "load/empty-file"],
    ["is text", new TextEncoder().encode("Gewone tekst"), "load/not-that-format"],
    ["was cut off near its beginning", good.subarray(0, 100), "load/damaged #problem/zip-damaged"],
    ["is another zip file", zipFiles({ "verslag.txt": "Tekst." }), "load/no-body"],
    ["was cut off", good.subarray(0, good.length - 30), "load/damaged #problem/zip-damaged"],
    [
      "has other bytes in the middle",
      good.map((byte, at) => (at > 500 && at < 520 ? byte ^ 0xff : byte)),
      "load/damaged #problem/zip-damaged",
    ],
    ["has no document", zipFiles({ ...relations, "word/documentation.txt": "" }), "load/no-body"],
    ["has another root", zipFiles({ ...relations, "word/document.xml": "<html/>" }), "load/no-body"],
    ["has an empty document", zipFiles({ ...relations, "word/document.xml": "" }), "load/no-body"],
    [
      "has a document that breaks off",
      zipFiles({ ...relations, "word/document.xml": documentOf(p("a")).slice(0, -20) }),
      "load/damaged #problem/xml-damaged",
    ],
    [
      "has a DOCTYPE",
      zipFiles({ ...relations, "word/document.xml": `<!DOCTYPE w [<!ENTITY a "aaaa">]>${documentOf(p("&a;"))}` }),
      "load/damaged #problem/xml-doctype",
    ],
    [
      "has an entity of its own",
      zipFiles({ ...relations, "word/document.xml": documentOf(p("&a;")) }),
      "load/damaged #problem/xml-damaged",
    ],
    ["is nested too deeply", makeDocx(`${"<w:sdt>".repeat(20_000)}${"</w:sdt>".repeat(20_000)}`), "load/damaged #problem/xml-depth"],
    ["is packed as a bomb", makeDocx(`<!--${" ".repeat(3_000_000)}-->`), "load/damaged #problem/zip-ratio"],
    [
      "lacks a part that it names",
      zipFiles({
        ...relations,
        "word/document.xml": documentOf(p("a")),
        "word/_rels/document.xml.rels": relate([["footnotes", "footnotes.xml"]]),
      }),
      "load/damaged #problem/zip-damaged",
    ],
    [
      "has bytes that are no text in it",
      zipFiles({ ...relations, "word/document.xml": Uint8Array.of(0x3c, 0, 0x3e) }),
      "load/damaged #problem/xml-text",
    ],
  ])("and %s is refused", async (_, bytes, expected) => {
    expect(await outcome(bytes)).toBe(expected);
  });

  test.each<[string, Uint8Array, string]>([
    ["has no relations at all", zipFiles({ "word/document.xml": documentOf(p("Tekst.")) }), "text: Tekst."],
    [
      "has relations to itself",
      zipFiles({
        ...relations,
        "word/document.xml": documentOf(p("Tekst.")),
        "word/_rels/document.xml.rels": relate([
          ["header", "document.xml"],
          ["footnotes", "document.xml"],
        ]),
      }),
      "text: Tekst.",
    ],
    ["has no text", makeDocx(""), ""],
    [
      "is in UTF-16",
      zipFiles({ ...relations, "word/document.xml": new Uint8Array(Buffer.from(`\uFEFF${documentOf(p("Eén."))}`, "utf16le")) }),
      "text: Eén.",
    ],
    [
      "has names of JavaScript",
      makeDocx(
        p(r("a", '<w:rStyle w:val="__proto__"/>'), '<w:pStyle w:val="constructor"/>') +
          table([
            ["__proto__", "constructor"],
            ["datum", "toString"],
          ]),
      ),
      "text: a / row: =__proto__ | =constructor / row: =datum | =toString",
    ],
    [
      "has absurd numbers",
      makeDocx(
        `${p("a", '<w:outlineLvl w:val="-3"/>')}${table([["b", "c"]], "")}<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${p("d")}</w:tc><w:tc>${p("e")}</w:tc></w:tr></w:tbl>`,
      ),
      "text: a / row: =b | =c / row: =d | =e",
    ],
    ["has rows without cells and tables without rows", makeDocx(`<w:tbl/><w:tbl><w:tr/></w:tbl>${p("Tekst.")}`), "text: Tekst."],
  ])("and %s is read all the same", async (_, bytes, expected) => {
    expect(await outcome(bytes)).toBe(expected);
  });

  test("is read by what it is when its name says otherwise, and that is said", async () => {
    const read = await readHeavy({ path: "corpus/d.txt", bytes: makeDocx(p("Tekst.")) });
    expect("refused" in read ? read.refused.id : read.messages.map(({ id }) => id)).toEqual(["load/named-otherwise"]);
  });

  test("gives back any text that XML can hold", async () => {
    const escape = (text: string): string => text.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
    // Control characters and halves of characters are no XML; signs of the private area are replaced, soft hyphens dropped.
    const anyText = fc
      .string({ unit: "binary", minLength: 1 })
      .map((text) => `a${text.replace(/[\p{Cc}\p{Cs}\p{Co}\u00AD\uFFFE\uFFFF]/gu, "")}b`);
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const read = await readBody(p(r(escape(text))));
        expect(read.blocks.map((block) => ("passage" in block ? block.passage.text : ""))).toEqual([text]);
      }),
    );
  });

  test("is refused or read, whatever byte of it is another", async () => {
    const body =
      p("Kop", '<w:outlineLvl w:val="0"/>') +
      p("We wachten.") +
      table([
        ["Datum", "Signaal"],
        ["3-6", "Wachtlijst"],
      ]);
    const bytes = makeDocx(body, { styles: "", footnotes: `<w:footnote w:id="1">${p("Noot.")}</w:footnote>` });
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, value) => {
        expect(await outcome(bytes.map((byte, index) => (index === at ? value : byte)))).not.toBe("");
      }),
      { numRuns: 300 },
    );
  });

  test("keeps every word once, however paragraphs, tables, controls and text boxes are nested", async () => {
    const inside =
      (...names: readonly string[]) =>
      (content: readonly string[]): string =>
        names.map((name) => `<w:${name}>`).join("") +
        content.join("") +
        names
          .toReversed()
          .map((name) => `</w:${name}>`)
          .join("");
    const wrap = (content: fc.Arbitrary<string>, ...names: readonly (readonly string[])[]): readonly fc.Arbitrary<string>[] =>
      names.map((path) => fc.array(content, { maxLength: 3 }).map(inside(...path)));
    const { flow } = fc.letrec<{ flow: string; words: string }>((tie) => ({
      words: fc.oneof(
        { depthSize: "small" },
        fc.constant("<w:r><w:t>*</w:t></w:r>"),
        ...wrap(tie("words"), ["ins"], ["hyperlink"], ["sdt", "sdtContent"], ["smartTag"]),
        ...wrap(tie("flow"), ["r", "pict", "txbxContent"]),
      ),
      flow: fc.oneof(
        { depthSize: "small" },
        fc.constant("<w:p><w:r><w:t>*</w:t></w:r></w:p>"),
        ...wrap(tie("words"), ["p"], []),
        ...wrap(tie("flow"), ["tbl", "tr", "tc"], ["sdt", "sdtContent"], ["tbl", "sdt", "sdtContent", "tr", "tc"], ["tc"], ["tr"], ["tbl"]),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(flow), async (bodies) => {
        let count = 0;
        const body = bodies.join("").replace(/\*/gu, () => ` w${++count} `);
        const { blocks } = await readBody(body);
        const texts = blocks.flatMap((block) => ("cells" in block ? block.cells.map(({ passage }) => passage.text) : [block.passage.text]));
        const words = texts.join(" ").match(/w\d+/gu) ?? [];
        expect(words.sort()).toEqual(Array.from({ length: count }, (_, index) => `w${index + 1}`).sort());
      }),
      { numRuns: 500 },
    );
  });

  test("is refused or read, whatever its elements are in each other", async () => {
    const names = [
      "p",
      "r",
      "t",
      "tbl",
      "tr",
      "tc",
      "tcPr",
      "trPr",
      "tblPr",
      "sdt",
      "sdtPr",
      "sdtContent",
      "del",
      "ins",
      "pPr",
      "rPr",
      "fldChar",
      "txbxContent",
      "hyperlink",
    ];
    const { element } = fc.letrec<{ element: string }>((tie) => ({
      element: fc.oneof(
        { depthSize: "medium" },
        fc.constantFrom("woord", "", " "),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie("element"), { maxLength: 4 }))
          .map(([name, inside]) => `<w:${name}>${inside.join("")}</w:${name}>`),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(element, async (body) => {
        expect(await outcome(makeDocx(body + p("Slot.")))).toContain("Slot.");
      }),
      { numRuns: 500 },
    );
  });
});
