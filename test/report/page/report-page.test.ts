import { describe, expect, test } from "vitest";
import { hashScript } from "../../../src/text/hash.js";
import { attack, hostileStudy } from "../hostile.js";
import { render } from "../rendering.js";

const { read, run } = render(hostileStudy);
const html = read("report.html");
/** The page without the texts of its own style sheet and script, which hold nothing from outside. */
const outside = html.replace(/(?<=<style>)[^<]*(?=<\/style>)/u, "").replace(/(?<=<script type="module">)[^]*?(?=<\/script>)/u, "");

/** Every tag of the page with its attributes; text can't make one, since it has no bare angle bracket. */
const tags = Array.from(
  outside.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z0-9-]+(?:="[^"]*")?)*)\s*>/giu),
  ([, , name = "", attributes = ""]) => ({
    name: name.toLowerCase(),
    attributes: Array.from(attributes.matchAll(/([a-z0-9-]+)(?:="([^"]*)")?/giu), ([, key = "", value = ""]) => ({
      key: key.toLowerCase(),
      value,
    })),
  }),
);

/** What charts are drawn with: nothing of it does anything. */
const drawings = ["figure", "figcaption", "svg", "title", "desc", "defs", "pattern", "g", "rect", "line", "circle", "path", "text"];
const drawn = "xmlns viewbox width height x y x1 x2 y1 y2 cx cy r rx d fill stroke stroke-width stroke-dasharray transform"
  .split(" ")
  .concat("font-family font-size font-weight font-style text-anchor patternunits patterntransform aria-describedby aria-hidden".split(" "));

describe("the page of a study with hostile names and texts", () => {
  test("shows them as text", () => {
    expect(run.codings.length).toBeGreaterThan(3);
    expect(html).toContain('&#x3C;script>alert(1)&#x3C;/script> ">&#x3C;img src=x onerror=alert(1)>');
    expect(html.match(/alert\(1\)/gu)?.length).toBeGreaterThan(10);
  });

  test("has no angle bracket but those of its own tags", () => {
    // A value of an attribute is closed in by its quotes, which it can't hold itself.
    const bare = outside.replace(/^<!doctype html>/u, "").replace(/="[^"]*"/gu, "");
    expect(bare.match(/</gu)?.length).toBe(tags.length);
  });

  test("has only tags that show text", () => {
    const allowed = new Set([
      "html",
      "head",
      "meta",
      "title",
      ...drawings,
      "style",
      "script",
      "body",
      "main",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "p",
      "em",
      "strong",
      "code",
      "a",
      "ul",
      "li",
      "div",
      "span",
      "table",
      "thead",
      "tbody",
      "tr",
      "th",
      "td",
      "details",
      "nav",
      "summary",
      "blockquote",
      "mark",
    ]);
    expect(Array.from(new Set(tags.map(({ name }) => name)).values()).filter((name) => !allowed.has(name))).toEqual([]);
  });

  test("has one script, its own, which its policy knows by its hash", () => {
    const scripts = Array.from(html.matchAll(/<script type="module">([^]*?)<\/script>/gu), ([, script = ""]) => script);
    expect(scripts.length).toBe(1);
    expect(scripts[0]).toContain("offerFilter");
    expect(tags.filter(({ name }) => name === "script").map(({ attributes }) => attributes)).toEqual([
      [{ key: "type", value: "module" }],
      [],
    ]);
    const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${hashScript(scripts[0] ?? "")}'`;
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll("'", "&#x27;")}">`);
  });

  test("gives its script only names and choices, which are told as data", () => {
    const filter = /data-filter="([^"]*)"/u.exec(html)?.[1] ?? "";
    const read = JSON.parse(
      filter
        .replaceAll("&#x22;", '"')
        .replaceAll("&#x27;", "'")
        .replaceAll("&#x3C;", "<")
        .replaceAll("&#x60;", "`")
        .replaceAll("&#x26;", "&"),
    ) as { readonly filters: readonly { readonly name: string; readonly groups: readonly { readonly choices: readonly unknown[] }[] }[] };
    expect(read.filters.map(({ name }) => name)).toEqual(["period", "type", "group", "code", "origin"]);
    expect(read.filters[0]?.groups).toEqual([
      {
        label: "",
        choices: [
          ["p1", attack],
          ['"><x', "p2"],
        ],
      },
    ]);
  });

  test("has only attributes that do nothing, and links that stay on the page and lead somewhere", () => {
    const allowed = new Set([
      "lang",
      "charset",
      "http-equiv",
      "content",
      "name",
      "class",
      "id",
      "href",
      "align",
      "tabindex",
      "role",
      "aria-label",
      "aria-labelledby",
      "type",
      "data-filter",
      "data-main",
      "data-code",
      "data-type",
      "data-period",
      "data-group",
      "data-origin",
      "data-coder",
      ...drawn,
    ]);
    const attributes = tags.flatMap((tag) => tag.attributes);
    expect(Array.from(new Set(attributes.map(({ key }) => key))).filter((key) => !allowed.has(key))).toEqual([]);
    const ids = attributes.filter(({ key }) => key === "id").map(({ value }) => value);
    expect(new Set(ids).size).toBe(ids.length);
    const links = attributes.filter(({ key }) => key === "href").map(({ value }) => value);
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(ids, link).toContain(decodeURIComponent(link.replace(/^#/u, "")));
  });

  test("makes no request", () => {
    // The name of SVG's language looks like an address, and is not fetched.
    const addresses = html.replaceAll('xmlns="http://www.w3.org/2000/svg"', "");
    expect(addresses.match(/.{0,20}(?:\bhttps?:|(?<!&#x3C;)\/\/[a-z]|@import|url\((?!#)).{0,20}/giu)).toBeNull();
    expect(html.match(/\b(?:fetch|XMLHttpRequest|import|sendBeacon|innerHTML|outerHTML|insertAdjacentHTML|eval)\b\s*[(=]/u)).toBeNull();
  });

  test("is the same every time", () => {
    expect(render(hostileStudy).outputs).toEqual(render(Object.fromEntries(Object.entries(hostileStudy).toReversed())).outputs);
  });
});

describe("the page of a study that groups", () => {
  const codebook = `---\ntitel: B\nversie: 1\n---\n\n## Zorg {#zorg}\n\n**Regels**\n\n- \`zorg\`\n\n### Regie {#regie}\n\n**Regels**\n\n- \`regie\`\n`;
  const document = (region: string, text: string): string =>
    `---\nsoort: verslag\ndatum: 2024-02-01\ndeelnemers: 9\n${region}---\n\n${text}\n`;
  const page = render({
    "study.yaml":
      "titel: S\nperioden:\n  - { id: p1, label: periode 1, van: 2024-01-01, tot: 2024-12-31 }\nsoorten:\n  verslag: { codeboek: b, eenheid: alinea }\ngroepeer: regio\n",
    "corpus/a.md": document("regio: oost\n", "De regie.\n\nDe zorg.\n\nZorg en regie."),
    "corpus/b.md": document("regio: west\n", "De regie."),
    "corpus/c.md": document("", "De zorg.\n\nNiets."),
    "codebooks/b/codebook.md": codebook,
  }).read("report.html");

  test("leads from a group of a main code to the places where it stands", () => {
    expect(page).toMatch(
      /<p class="group" id="code\.b\.zorg\.verslag\.p1\.oost">regio: oost \(3\) · <a href="#direct[^"]+oost">alleen hoofdcode \(1\)<\/a> · <a href="#code\.b\.regie[^"]+oost">Regie \(2\)<\/a><\/p>/u,
    );
  });

  test("names the material that is in no group", () => {
    expect(page).toContain('<h4 id="uncoded.b.verslag.p1._28_none_29_">regio: (zonder) (1)</h4>');
  });
});

describe("the page of a study", () => {
  test("leads from each number to its passages, with the words that were hit and the rule", () => {
    const study = {
      "study.yaml":
        "titel: S\nperioden:\n  - { id: p1, label: periode 1, van: 2024-01-01, tot: 2024-12-31 }\nsoorten:\n  verslag: { codeboek: b, eenheid: alinea }\n",
      "corpus/a.md": "---\nsoort: verslag\ndatum: 2024-02-01\n---\n\n## Kop\n\nWie heeft hier de regie over?\n\nNiets.\n",
      "codebooks/b/codebook.md": "---\ntitel: B\nversie: 1\n---\n\n## Regie {#regie}\n\n**Regels**\n\n- `regie`\n",
    };
    const page = render(study).read("report.html");
    const link = /<a href="#(code[^"]+)">1 van 2<\/a>/u.exec(page)?.[1] ?? "";
    const from = page.slice(page.indexOf(`id="${decodeURIComponent(link)}"`));
    expect(from).toMatch(/^[^<]*<\/h4><blockquote>\s*<p>Wie heeft hier de <mark>regie<\/mark> over\?<\/p>/u);
    expect(from).toContain("regie.r1");
    expect(from).toMatch(/a:s1-[a-z]{5}<\/a> · verslag · periode 1 · Kop/u);
    expect(page).toContain('<html lang="nl">');
    expect(page).not.toContain(attack);
  });
});
