import { describe, expect, test } from "vitest";
import { attack, hostileStudy } from "./hostile.js";
import { render } from "./rendering.js";

const { read, run } = render(hostileStudy);
const html = read("report.html");

/** Every tag of the page with its attributes; text can't make one, since it has no bare angle bracket. */
const tags = Array.from(
  html.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/giu),
  ([, , name = "", attributes = ""]) => ({
    name: name.toLowerCase(),
    attributes: Array.from(attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/giu), ([, key = "", value = ""]) => ({
      key: key.toLowerCase(),
      value,
    })),
  }),
);

describe("the page of a study with hostile names and texts", () => {
  test("shows them as text", () => {
    expect(run.codings.length).toBeGreaterThan(3);
    expect(html).toContain('&#x3C;script>alert(1)&#x3C;/script> ">&#x3C;img src=x onerror=alert(1)>');
    expect(html.match(/alert\(1\)/gu)?.length).toBeGreaterThan(10);
  });

  test("has no angle bracket but those of its own tags", () => {
    const bare = html.replace(/^<!doctype html>/u, "").replace(/<style>[^<]*<\/style>/u, "");
    expect(bare.match(/</gu)?.length).toBe(tags.filter(({ name }) => name !== "style").length);
  });

  test("has only tags that show text", () => {
    const allowed = new Set([
      "html",
      "head",
      "meta",
      "title",
      "style",
      "body",
      "main",
      "h1",
      "h2",
      "h3",
      "h4",
      "p",
      "em",
      "strong",
      "code",
      "a",
      "ul",
      "li",
      "div",
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
    ]);
    const attributes = tags.flatMap((tag) => tag.attributes);
    expect(Array.from(new Set(attributes.map(({ key }) => key))).filter((key) => !allowed.has(key))).toEqual([]);
    const ids = attributes.filter(({ key }) => key === "id").map(({ value }) => value);
    expect(new Set(ids).size).toBe(ids.length);
    const links = attributes.filter(({ key }) => key === "href").map(({ value }) => value);
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(ids, link).toContain(decodeURIComponent(link.replace(/^#/u, "")));
  });

  test("allows itself no script and no request", () => {
    expect(html).toContain(
      '<meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;">',
    );
    expect(html.match(/.{0,20}(?:\bhttps?:|(?<!&#x3C;)\/\/[a-z]|@import|url\().{0,20}/giu)).toBeNull();
  });

  test("is the same every time", () => {
    expect(render(hostileStudy).outputs).toEqual(render(Object.fromEntries(Object.entries(hostileStudy).toReversed())).outputs);
  });
});

describe("the page of a study that groups", () => {
  const codebook = `---\ntitel: B\nversie: 1\n---\n\n## Zorg {#zorg}\n\n**Regels**\n\n- \`zorg\`\n\n### Regie {#regie}\n\n**Regels**\n\n- \`regie\`\n`;
  const document = (region: string, text: string): string => `---\nsoort: verslag\ndatum: 2024-02-01\n${region}---\n\n${text}\n`;
  const page = render({
    "study.yaml":
      "titel: S\nperioden:\n  - { id: p1, label: periode 1, van: 2024-01-01, tot: 2024-12-31 }\nsoorten:\n  verslag: { codeboek: b, eenheid: alinea }\ngroepeer: regio\n",
    "corpus/a.md": document("regio: oost\n", "De regie.\n\nDe zorg.\n\nZorg en regie."),
    "corpus/b.md": document("regio: west\n", "De regie."),
    "corpus/c.md": document("", "De zorg.\n\nNiets."),
    "codebooks/b/codebook.md": codebook,
  }).read("report.html");
  const numbers = Array.from(page.matchAll(/<a href="#([^"]+)">(\d+) van \d+<\/a>/gu), ([, link = "", count = ""]) => {
    const at = page.slice(page.indexOf(`id="${decodeURIComponent(link)}"`));
    return { link, count, target: /^[^>]*>([^<]*)</u.exec(at)?.[1] ?? "" };
  });

  test("leads from each number, also of a group, to a place that tells the same number", () => {
    expect(numbers.length).toBe(10);
    // The line "only main code" leads to where its main code stands, which tells how many of them are so.
    const other = numbers.filter(({ target, count }) => !target.endsWith(`(${count})`));
    expect(other.map(({ count, target }) => `${count} ${target}`)).toEqual(["2 verslag, periode 1 (5)", "1 regio: oost (3)"]);
    expect(page).toContain("Met de hoofdcode zelf 3, waarvan 2 zonder sub-code; via een sub-code:");
  });

  test("names the groups, and the material that is in none", () => {
    expect(Array.from(new Set(numbers.map(({ target }) => target)))).toEqual([
      "verslag, periode 1 (5)",
      "verslag, periode 1 (3)",
      "regio: (zonder) (1)",
      "regio: oost (3)",
      "regio: oost (2)",
      "regio: west (1)",
    ]);
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
    const link = /<a href="#([^"]+)">1 van 2<\/a>/u.exec(page)?.[1] ?? "";
    const from = page.slice(page.indexOf(`id="${decodeURIComponent(link)}"`));
    expect(from).toMatch(/^[^<]*<\/p><blockquote>\s*<p>Wie heeft hier de <mark>regie<\/mark> over\?<\/p>/u);
    expect(from).toContain("regie.r1");
    expect(from).toMatch(/a:s1-[a-z]{5} · verslag · periode 1 · Kop/u);
    expect(page).toContain('<html lang="nl">');
    expect(page).not.toContain(attack);
  });
});
