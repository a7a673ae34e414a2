// Takes the pictures of docs/images anew from the last run: the sheet of a period and the report, as a projector, a laptop, a
// phone and a printer show them. Needs a Chromium on the PATH; run it after `npm start`.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const target = path.join(root, "docs/images");
mkdirSync(target, { recursive: true });

const windows = [
  { name: "projector", width: 1920, height: 1080 },
  { name: "laptop", width: 1366, height: 768 },
  { name: "phone", width: 390, height: 844 },
];
const pages = [
  { name: "sheet", file: "sheets/p5.html", heading: 1 },
  { name: "report", file: "report.html", heading: 1 },
];

const executablePath = execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
const browser = await chromium.launch({ executablePath });
for (const { name, file, heading } of pages) {
  const url = pathToFileURL(path.join(root, "out/latest", file)).href;
  for (const { name: device, ...viewport } of windows) {
    const page = await browser.newPage({ viewport });
    await page.goto(url);
    await page.locator("h2").nth(heading).scrollIntoViewIfNeeded();
    await page.evaluate(`document.querySelectorAll("h2")[${heading}].scrollIntoView()`);
    // What is laid out only when it comes near needs a moment.
    await page.waitForTimeout(500);
    await page.screenshot({ path: path.join(target, `${name}-${device}.png`) });
    await page.close();
  }
}
const paper = await browser.newPage({ viewport: { width: 703, height: 1000 }, deviceScaleFactor: 1.5 });
await paper.emulateMedia({ media: "print" });
await paper.goto(pathToFileURL(path.join(root, "out/latest/sheets/p5.html")).href);
await paper.screenshot({ path: path.join(target, "sheet-paper.png"), fullPage: true });
await browser.close();
