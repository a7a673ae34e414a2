import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Root } from "mdast";
import { prepareMeetings } from "../../../src/meeting/prepare-meetings.js";
import { readDocxAssets } from "../../../src/files/read-assets.js";
import type { Meeting } from "../../../src/model/meeting.js";
import { printDocx } from "../../../src/report/docx/print-docx.js";
import { composeSheet, joinPartsWithAnnex } from "../../../src/report/sheet/compose-sheet.js";
import { runFolder } from "../running.js";
import { options, sheet } from "./fixture.js";
import { readDocx } from "./read-docx.js";
import { findAll, readAll, readXml } from "./read-xml.js";

/** One that is there and does not work is no reason to skip. */
const hasSoffice = spawnSync("soffice", ["--version"]).error === undefined;
const why = hasSoffice ? "" : " (skipped: no soffice on this machine's PATH)";

const root = path.join(import.meta.dirname, "../../..");
const run = await runFolder(root);

/** The sheet of a period in which the example has four data types and two codebooks. */
function composeExample(): Root {
  const [meeting] = prepareMeetings(run, "p5") as [Meeting];
  return joinPartsWithAnnex(composeSheet(meeting, run, "0.0.0"), "nl");
}

describe.skipIf(!hasSoffice).each([
  ["a sheet with all kinds of content", sheet],
  ["the sheet of the example", composeExample()],
] as const)(`the Word file of %s in LibreOffice${why}`, (_, tree) => {
  let folder = "";
  let bytes = new Uint8Array();

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "codeboom-docx-"));
    bytes = new Uint8Array(await printDocx(tree, options, await readDocxAssets()));
    writeFileSync(path.join(folder, "blad.docx"), bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Opens the file and saves it as another kind; each time as a new user. */
  function convert(kind: string): Buffer {
    const profile = mkdtempSync(path.join(folder, "profile-"));
    const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    execFileSync("soffice", [user, "--headless", "--convert-to", kind, "--outdir", folder, path.join(folder, "blad.docx")], {
      stdio: "ignore",
    });
    return readFileSync(path.join(folder, `blad.${kind}`));
  }

  test("keeps headings, tables and pictures with their words", () => {
    const parts = unzipSync(convert("odt"));
    const content = readXml(strFromU8(parts["content.xml"] as Uint8Array));
    const given = readDocx(bytes);
    expect(findAll(content, "text:h").map((heading) => [Number(heading.attributes.get("text:outline-level")), readAll(heading)])).toEqual(
      given.headings,
    );
    const tables = findAll(content, "table:table").map((one) =>
      findAll(one, "table:table-row").map((row) => findAll(row, "table:table-cell").map(readAll)),
    );
    expect(tables).toEqual(given.tables);
    expect(findAll(content, "table:table-header-rows")).toHaveLength(given.tables.length);
    const pictures = findAll(content, "draw:frame").map((frame) => [
      findAll(frame, "svg:title").map(readAll).join(""),
      findAll(frame, "svg:desc").map(readAll).join(""),
    ]);
    const charts = tree.children.flatMap((child) => (child.type === "chart" ? [[child.caption, child.chart.text]] : []));
    expect(charts.length).toBeGreaterThan(1);
    expect(pictures).toEqual(charts);
    for (const image of findAll(content, "draw:image")) {
      expect(parts[image.attributes.get("xlink:href") ?? ""]?.length).toBeGreaterThan(500);
    }
  });

  test("prints on A4 pages", () => {
    const pdf = convert("pdf").toString("latin1");
    const sizes = Array.from(pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/gu), ([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
    expect(sizes.length).toBeGreaterThan(0);
    for (const size of sizes) expect(size).toEqual([595, 842]);
  });
});
