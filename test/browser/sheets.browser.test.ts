/** The meeting sheets in a real browser, as a projector, a laptop, a phone and a printer show them. */
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { prepareMeetings } from "../../src/meeting/prepare-meetings.js";
import type { Run } from "../../src/model/run.js";
import { runFolder } from "../report/running.js";
import { renderPeriod } from "../report/sheet/sheets.js";
import { regie, renderTexts, silence, trust, waiting, type Text } from "../meeting/meeting-studies.js";
import { browser, countSides, findViolations, hasOverflow, openPage, tabThrough } from "./browser.js";

const root = path.join(import.meta.dirname, "../..");
const shipped = await runFolder(root);

const pageOf = (run: Run, period: string): string => renderPeriod(run, period).get(`${period}.html`) ?? "";
const pages = prepareMeetings(shipped).map(({ period }) => [period, pageOf(shipped, period)] as const);

afterAll(async () => browser?.close());

describe.skipIf(browser === undefined)("the sheet of the example's period", () => {
  test.each(pages)("%s asks for nothing from outside and says nothing on the console", async (_, html) => {
    const { requests, complaints, url, close } = await openPage(html);
    expect([requests, complaints]).toEqual([[url], []]);
    await close();
  });

  test.each(pages)("%s has nothing that axe objects to", async (_, html) => {
    const { page, close } = await openPage(html);
    expect(await findViolations(page)).toEqual([]);
    await close();
  });

  test.each(pages)("%s prints on two sides of A4", async (_, html) => {
    const { page, close } = await openPage(html);
    expect(await countSides(page)).toBeLessThanOrEqual(2);
    await close();
  });

  test.each(pages)("%s has letters that are as large as goes on two sides", async (_, html) => {
    const [written = "", scale = ""] = /style="--scale: ([\d.]+)/u.exec(html) ?? [];
    const larger = html.replace(written, `style="--scale: ${Number(scale) + 0.05}`);
    const { page, close } = await openPage(larger);
    expect(await countSides(page)).toBe(3);
    await close();
  });

  test.each([390, 1366, 1920])("fits a window of %i pixels wide", async (width) => {
    for (const [period, html] of pages) {
      const { page, close } = await openPage(html, { width });
      expect([period, await hasOverflow(page)]).toEqual([period, false]);
      await close();
    }
  });

  test("can be gone through with the Tab key, in the order of the page and with the focus to be seen", async () => {
    const { page, close } = await openPage(pages[0]?.[1] ?? "");
    const wanted = await page.locator("summary:visible, a[href]:visible, [tabindex='0']:visible").count();
    const steps = await tabThrough(page, 100);
    expect(wanted).toBeGreaterThan(0);
    expect(steps.length).toBe(wanted);
    expect(steps.map(({ place }) => place)).toEqual(steps.map(({ place }) => place).toSorted((a, b) => a - b));
    expect(steps.every(({ isVisible }) => isVisible)).toBe(true);
    await close();
  });
});

describe.skipIf(browser === undefined)("a sheet prints on two sides", () => {
  const long = "De jeugdbeschermer en het lokale team spraken met de ouders over wat er nodig was, en schreven dat samen op. "
    .repeat(4)
    .trim();
  const document = (period: Text["period"], extra: string): Text => ({
    period,
    paragraphs: [`${regie} ${long}`, `${trust} ${long}`, `${waiting} ${long}`, silence, extra],
  });

  test("with long passages and a wording of five lines", async () => {
    const line = (place: number, code: string): string =>
      `### Rode lijn ${place}: teams wachten op elkaar en gezinnen merken dat {#${code}}\n\n${"Uit de verslagen komt naar voren dat niemand precies weet wie begint. ".repeat(4)}\n`;
    const { run } = renderTexts(
      [document("p1", "a"), document("p1", "b"), document("p1", "c"), document("p2", "d"), document("p2", "e"), document("p2", "f")],
      {
        "report/p2.md": `## Rode lijnen\n\n${["regie", "vertrouwen", "wachten", "vast-gezicht", "regie"].map((code, index) => line(index + 1, code)).join("\n")}`,
        "report/p1.md": `## Actielijnen\n\n${["regie", "wachten", "vertrouwen"].map((code) => `### Afspraak over ${code} {#${code}}\n\nElke week belt dezelfde persoon.\n`).join("\n")}`,
      },
    );
    const { page, close } = await openPage(pageOf(run, "p2"));
    expect(await countSides(page)).toBe(2);
    await close();
  });

  test("with two hundred documents that are left out", async () => {
    const rows = Array.from({ length: 200 }, (_, index) => `brief-${index},verslag,p1,nee,nog niet vrijgegeven door de gemeente`);
    const { run } = renderTexts([document("p1", "a"), document("p1", "b")], {
      "corpus/inventaris.csv": `id,soort,periode,meenemen,reden\n${rows.join("\n")}\n`,
    });
    const { page, close } = await openPage(pageOf(run, "p1"));
    expect(await countSides(page)).toBeLessThanOrEqual(2);
    expect(await page.locator(".looked-at li").allTextContents()).toHaveLength(7);
    await close();
  });
});
