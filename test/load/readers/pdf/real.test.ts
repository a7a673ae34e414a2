import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { browser } from "../../../browser/browser.js";
import { listPdf, listSaid } from "./reading.js";

/** One that is there and does not work is no reason to skip. */
const hasSoffice = spawnSync("soffice", ["--version"]).error === undefined;
const folder = mkdtempSync(path.join(tmpdir(), "codeboom-pdf-"));

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const paragraphs = [
  "De jeugdbescherming en het lokale team zaten in deze weken drie keer samen aan tafel. Moeder was er elke keer bij, vader alleen de laatste keer. Wat er besproken werd, stond daarna niet op papier.",
  "‘Niemand zei wie het zou oppakken’, vertelde de gezinsvoogd. ‘Dus bleef het liggen, en na de zomervakantie wist niemand meer wat er was afgesproken over de veiligheid van de kinderen.’",
  "Een verklarende analyse was er nog niet. Die kwam pas in maart, toen de jeugd- en gezinsbeschermers een dag vrijmaakten en met ouders, school en huisarts naast elkaar legden wat ieder al wist.",
  "De informele steun van oma telde mee. Zij haalde de kinderen op woensdag en vrijdag uit school, kookte en belde ’s avonds nog even; dat stond in geen enkel plan en het hield het gezin overeind.",
];
const items = [
  "één vast aanspreekpunt voor het gezin",
  "afspraken die dezelfde dag op papier staan, ook als het er maar twee zijn en iedereen ze al denkt te kennen",
  "een belafspraak op vrijdag",
];
const body = `<h1>Bijeenkomst in Zeeveld</h1><h2>Wat er gebeurde</h2>${paragraphs.map((text) => `<p>${text}</p>`).join("")}<h2>Wat nodig is</h2><ul>${items.map((text) => `<li>${text}</li>`).join("")}</ul>`;
const repeated = [1, 2, 3, 4]
  .map((part) => `<h2>Deel ${["een", "twee", "drie", "vier"][part - 1]}</h2>${paragraphs.map((text) => `<p>${text}</p>`).join("")}`)
  .join("");

const expected = [
  "# Bijeenkomst in Zeeveld",
  "## Wat er gebeurde",
  ...paragraphs.map((text) => `text: ${text}`),
  "## Wat nodig is",
  ...items.map((text) => `item: ${text}`),
];

function html(content: string, style: string): string {
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Zeeveld</title><style>${style}</style><body>${content}</body></html>`;
}

async function print(
  content: string,
  style: string,
  options: Parameters<Awaited<ReturnType<Browser["newPage"]>>["pdf"]>[0] = {},
): Promise<Uint8Array> {
  const page = await (browser as Browser).newPage();
  await page.setContent(html(content, style));
  const bytes = await page.pdf({ format: "A4", margin: { top: "2.5cm", bottom: "2.5cm", left: "2.5cm", right: "2.5cm" }, ...options });
  await page.close();
  return new Uint8Array(bytes);
}

describe.skipIf(browser === undefined)("a page printed by a browser", () => {
  test.each([
    ["as it is", ""],
    ["with wide lines", "body { font: 11pt/1.6 sans-serif }"],
    ["with justified lines and broken words", "body { font: 11pt sans-serif; hyphens: auto; text-align: justify }"],
    ["in two columns", "body { font: 10pt serif; columns: 2; column-gap: 9mm; column-fill: auto; height: 9cm } h1 { column-span: all }"],
    ["with indents and no white between paragraphs", "body { font: 11pt serif } p { margin: 0; text-indent: 1.5em }"],
  ])("is read whole %s", async (_, style) => {
    const bytes = await print(body, style);
    expect(await listPdf(bytes)).toEqual(expected);
    expect(await listSaid(bytes)).toEqual([]);
  });

  test("loses its heads and feet, and joins what runs over its pages", async () => {
    const small = (text: string): string => `<div style="font-size: 8px; margin: auto">${text}</div>`;
    const bytes = await print(repeated, "body { font: 13pt/1.5 serif }", {
      displayHeaderFooter: true,
      headerTemplate: small("Verslag Zeeveld"),
      footerTemplate: small('Pagina <span class="pageNumber"></span> van <span class="totalPages"></span>'),
    });
    const blocks = await listPdf(bytes);
    expect(blocks.filter((block) => block.startsWith("aside"))).toEqual([
      "aside: Verslag Zeeveld",
      expect.stringMatching(/^aside: Pagina 1 van \d$/u),
    ]);
    expect(blocks.filter((block) => !block.startsWith("aside"))).toEqual(
      ["een", "twee", "drie", "vier"].flatMap((part) => [`# Deel ${part}`, ...paragraphs.map((text) => `text: ${text}`)]),
    );
  });

  test("is refused when it is one picture", async () => {
    const page = await (browser as Browser).newPage();
    await page.setContent(html(body, ""));
    const picture = (await page.screenshot()).toString("base64");
    await page.close();
    expect(await listSaid(await print(`<img src="data:image/png;base64,${picture}" style="width: 100%">`, ""))).toEqual([
      "load/pdf-no-text",
    ]);
  });
});

describe.skipIf(!hasSoffice)("a text saved as PDF by LibreOffice", () => {
  /** Each time as a new user. */
  function convert(file: string, kind: string, ...more: readonly string[]): string {
    const user = `-env:UserInstallation=${pathToFileURL(mkdtempSync(path.join(folder, "profile-"))).href}`;
    execFileSync("soffice", [user, "--headless", ...more, "--convert-to", kind, "--outdir", folder, path.join(folder, file)], {
      stdio: "ignore",
    });
    return file.replace(/\.\w+$/u, `.${kind.split(":")[0] as string}`);
  }

  test("is read whole", () => {
    writeFileSync(path.join(folder, "zeeveld.html"), html(body, ""));
    const text = convert("zeeveld.html", "odt:writer8", "--infilter=HTML (StarWriter)");
    const bytes = new Uint8Array(readFileSync(path.join(folder, convert(text, "pdf"))));
    return Promise.all([expect(listPdf(bytes)).resolves.toEqual(expected), expect(listSaid(bytes)).resolves.toEqual([])]);
  });
});
