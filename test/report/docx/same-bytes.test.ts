import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { readDocxAssets } from "../../../src/files/read-assets.js";
import { printDocx } from "../../../src/report/docx/print-docx.js";
import { buildCli, removeFolders } from "../../commands/calling.js";
import { options, sheet } from "./fixture.js";
import { readDocx } from "./read-docx.js";
import { readAll } from "./read-xml.js";

const assets = await readDocxAssets();
const bytes = await printDocx(sheet, options, assets);
const read = readDocx(bytes);

afterAll(removeFolders);

describe("the bytes of a Word file", () => {
  test("are the same each time, also two at once", async () => {
    const again = await Promise.all([printDocx(sheet, options, assets), printDocx(sheet, options, assets)]);
    expect(again.map((other) => Buffer.compare(other, bytes))).toEqual([0, 0]);
  });

  test("are the same in any time zone and language of the machine", () => {
    const built = path.dirname(buildCli("files/read-assets", "report/docx/print-docx"));
    const load = (file: string): string => JSON.stringify(pathToFileURL(path.join(built, file)).href);
    const program = `
      import { readFileSync } from "node:fs";
      import { readDocxAssets } from ${load("files/read-assets.js")};
      import { printDocx } from ${load("report/docx/print-docx.js")};
      const { sheet, options } = JSON.parse(readFileSync(0, "utf8"));
      process.stdout.write(await printDocx(sheet, options, await readDocxAssets()));
    `;
    for (const env of [
      { TZ: "Asia/Tokyo", LANG: "ja_JP.UTF-8", LC_ALL: "ja_JP.UTF-8" },
      { TZ: "America/New_York", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
      { TZ: "Pacific/Kiritimati", LANG: "C", LC_ALL: "C" },
    ]) {
      const printed = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
        input: JSON.stringify({ sheet, options }),
        env: { ...process.env, ...env },
        maxBuffer: 2 ** 26,
      });
      expect(Buffer.compare(printed, bytes), env.TZ).toBe(0);
    }
  });

  test("hold no time and begin with the list of contents", () => {
    expect(Array.from(read.files.keys())[0]).toBe("[Content_Types].xml");
    expect(readAll(read.part("docProps/core.xml"))).not.toMatch(/\d{4}-\d{2}-\d{2}/u);
  });
});
