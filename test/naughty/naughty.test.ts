/** The naughty strings in every place that text can come from: nothing crashes, nothing is lost, nothing becomes active. */
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { defaultTreeAdapter, parse as parseHtml, type DefaultTreeAdapterTypes } from "parse5";
import { beforeAll, describe, expect, test } from "vitest";
import { prepareMeetings } from "../../src/meeting/prepare-meetings.js";
import { readAssets, readDocxAssets } from "../../src/files/read-assets.js";
import { renderAdditions } from "../../src/report/additions.js";
import { restoreFormula } from "../../src/text/formula.js";
import { printMessages } from "../../src/report/message-lines.js";
import { render, type Rendered } from "../report/rendering.js";
import { naughty } from "./strings.js";
import { cellOf, makeNaughtyStudy } from "./study.js";

const objectKeys = Reflect.ownKeys(Object.prototype).length;
/** Every place has another of the texts each time. */
const turns = [0, 190, 380];
/** A file with a zero in it is no text, and is refused whole. */
const short = naughty.filter((text) => text.length < 500 && !text.includes("\0"));
/** What no file in UTF-8 holds comes back as what stands for it; a cell of the map ends where white space begins. */
const readAs = (text: string): string =>
  Buffer.from(text)
    .toString()
    .replace(/\r\n|\r/gu, "\n")
    .trim();

async function renderAll(
  texts: readonly string[],
): Promise<{ readonly rendered: Rendered; readonly sheets: ReadonlyMap<string, string | Uint8Array> }> {
  const rendered = render(makeNaughtyStudy(texts));
  const assets = { ...(await readAssets()), ...(await readDocxAssets()) };
  return { rendered, sheets: await renderAdditions(rendered.run, prepareMeetings(rendered.run), "0.0.0", assets) };
}

/** The elements and attributes of a page, and the addresses it leads to elsewhere. */
function listMarkup(html: string): { readonly names: ReadonlySet<string>; readonly addresses: readonly string[] } {
  const names = new Set<string>();
  const addresses: string[] = [];
  const open: DefaultTreeAdapterTypes.Node[] = [parseHtml(html)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (defaultTreeAdapter.isElementNode(node)) {
      names.add(node.tagName);
      for (const { name, value } of node.attrs) {
        names.add(`${node.tagName} ${name}`);
        if (["href", "src", "action", "data", "xlink:href"].includes(name) && !value.startsWith("#")) addresses.push(value);
      }
      if (node.tagName === "template") open.push((node as DefaultTreeAdapterTypes.Template).content);
    }
    if ("childNodes" in node) open.push(...node.childNodes);
  }
  return { names, addresses };
}

/** What hangs on how much there is to show, and does nothing by itself. */
const harmless = /^(?:div|details|section|tr|g) (?:data-[a-z]+|transform)$/u;
const plain = Array.from({ length: short.length }, (_, index) => `gewone tekst ${String(index)}`);
let plainly: Awaited<ReturnType<typeof renderAll>>;
beforeAll(async () => {
  plainly = await renderAll(plain);
});

describe.each(turns)("a study full of naughty strings, turned by %i", (turn) => {
  const texts = [...short.slice(turn % short.length), ...short.slice(0, turn % short.length)];
  let all: Awaited<ReturnType<typeof renderAll>>;
  beforeAll(async () => {
    all = await renderAll(texts);
  }, 60_000);

  test("changes no object of the language", () => {
    expect(Reflect.ownKeys(Object.prototype)).toHaveLength(objectKeys);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("has tables whose cells a spreadsheet does not run, and that read back", () => {
    for (const [name, content] of all.rendered.outputs) {
      if (!name.endsWith(".csv")) continue;
      const delimiter = content.split("\n")[0]?.includes(";") === true ? ";" : ",";
      const rows = parse(content, { delimiter, bom: true, record_delimiter: ["\r\n", "\n", "\r"] }) as string[][];
      const unsafe = rows.flat().filter((cell) => /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell) && !/^-?\d+(?:[.,]\d+)?$/u.test(cell));
      expect([name, unsafe]).toEqual([name, []]);
    }
  });

  test("loses none of the texts", () => {
    const rows = parse(all.rendered.read("segments.csv"), { columns: true, record_delimiter: ["\n"] }) as Record<string, string>[];
    const shown = new Set(rows.filter((row) => row["document"] === "kaart").map((row) => restoreFormula(row["text"] as string)));
    expect(texts.map((text) => readAs(cellOf(text))).filter((text) => !shown.has(text))).toEqual([]);
  });

  test("has pages with no element, attribute or address that plain texts do not bring", () => {
    const pages = [
      ["report.html", all.rendered.read("report.html")] as const,
      ...Array.from(all.sheets).filter(([name]) => name.endsWith(".html")),
    ];
    const known = new Set(
      [
        plainly.rendered.read("report.html"),
        ...Array.from(plainly.sheets.values()).filter((one) => typeof one === "string" && one.startsWith("<!")),
      ].flatMap((html) => Array.from(listMarkup(String(html)).names)),
    );
    for (const [name, html] of pages) {
      const { names, addresses } = listMarkup(String(html));
      expect([name, Array.from(names).filter((one) => !known.has(one) && !harmless.test(one))]).toEqual([name, []]);
      expect([name, addresses.filter((one) => /^\s*(?:[a-z]+:|\/\/)/iu.test(one))]).toEqual([name, []]);
      expect(String(html)).toMatch(/content="default-src (?:'|&#x27;)none/u);
    }
  });

  test("has other outputs that can be opened, and hold no formula", () => {
    for (const [name, content] of all.rendered.outputs) if (name.endsWith(".json")) expect(() => JSON.parse(content), name).not.toThrow();
    for (const [name, content] of all.sheets) {
      if (!(content instanceof Uint8Array)) continue;
      for (const [part, bytes] of Object.entries(unzipSync(content))) {
        if (!part.endsWith(".xml")) continue;
        const xml = strFromU8(bytes);
        expect(xml, `${name} ${part}`).not.toMatch(/\p{Surrogate}/u);
        expect(xml, `${name} ${part}`).not.toMatch(/(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/u);
        if (part.includes("worksheets/")) expect(xml, part).not.toMatch(/<f[\s>]/u);
      }
    }
  });

  test("tells its messages on one line each, without a command to the terminal", () => {
    const told = printMessages(all.rendered.run.messages, "nl");
    expect(told.split("\n")).toHaveLength(all.rendered.run.messages.length + 1);
    expect(told).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
  });
});
