/** The researchers' report in a real browser: reading with and without its script, searching, filtering, keyboard, paper. */
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { readAssets } from "../../src/files/read-assets.js";
import type { Run } from "../../src/model/run.js";
import { renderRun } from "../../src/report/report.js";
import { hostileStudy } from "../report/hostile.js";
import { render } from "../report/rendering.js";
import { runFolder } from "../report/running.js";
import { browser, countSides, findViolations, hasOverflow, openPage, tabThrough } from "./browser.js";

const root = path.join(import.meta.dirname, "../..");
const assets = await readAssets();

const shipped = await runFolder(root);
const pageOf = (run: Run): string => renderRun(run, "0.0.0", [], assets).get("report.html") ?? "";
const html = pageOf(shipped);
const pages: readonly (readonly [string, string])[] = [
  ["the shipped study", html],
  ["a study in English", pageOf(await runFolder(path.join(root, "test/cases/english-study")))],
  ["a study that groups", pageOf(await runFolder(path.join(root, "test/cases/grouped-by-region")))],
  ["hostile names and texts", pageOf(render(hostileStudy).run)],
];

afterAll(async () => browser?.close());

/** The passages in sight, by their text. */
const listShown = (page: Page): Promise<readonly string[]> =>
  page.evaluate<string[]>(
    `Array.from(document.querySelectorAll("#material blockquote")).filter((one) => one.closest("[hidden]") === null && Array.from((function* (at) { while ((at = at.parentElement?.closest("details"))) yield at; })(one)).every(({ open }) => open)).map((one) => Array.from(one.children, ({ textContent }) => textContent).join(" · "))`,
  );
/** The script waits a moment for the next letter. */
const waitForResult = (page: Page): Promise<void> => page.locator("#found").filter({ hasText: " van " }).waitFor();
const readFound = (page: Page): Promise<string> => page.locator("#found").innerText();

describe.skipIf(browser === undefined).each(pages)("the report of %s", (_, text) => {
  test("asks for nothing from outside, says nothing on the console, and has nothing that axe objects to", async () => {
    const { page, requests, complaints, url, close } = await openPage(text);
    expect([requests, complaints]).toEqual([[url], []]);
    expect(await findViolations(page)).toEqual([]);
    await page.evaluate(`for (const fold of Array.from(document.querySelectorAll("details")).slice(0, 40)) fold.open = true`);
    expect(await findViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([390, 1366, 1920])("fits a window of %i pixels wide", async (width) => {
    const { page, close } = await openPage(text, { width });
    expect(await hasOverflow(page)).toBe(false);
    await close();
  });
});

describe.skipIf(browser === undefined)("the report", () => {
  test("opens a number to exactly its passages, with the words that were hit and the rule", async () => {
    const { page, close } = await openPage(html);
    const cell = shipped.cells.find(
      ({ state, level, segments, base }) => state === "n" && level === "sub" && segments === 3 && base.type === "verslag",
    );
    const link = page.locator(`td a[href="#code.observaties.${cell?.code}.verslag.${cell?.base.period}"]`);
    await link.first().click();
    const target = page.locator(":target");
    expect(await target.isVisible()).toBe(true);
    const quotes = target.locator("xpath=..").locator("blockquote");
    expect(await quotes.count()).toBe(3);
    expect(await quotes.first().locator("mark").count()).toBeGreaterThan(0);
    expect(await quotes.first().locator("a[href^='#rule']").count()).toBeGreaterThan(0);
    await close();
  });

  test("leads from a passage to its place in the document", async () => {
    const { page, close } = await openPage(html);
    await page.locator("#search").fill("wachtlijst");
    await waitForResult(page);
    await page.locator("#material blockquote:visible a[href^='#segment']").first().click();
    expect(await page.locator(":target").isVisible()).toBe(true);
    expect((await page.locator(":target").innerText()).toLowerCase()).toContain("wachtlijst");
    await close();
  });

  test("finds the passages with all words, whatever their case and accents, and tells how many", async () => {
    const { page, close } = await openPage(html);
    expect(await readFound(page)).toMatch(/^[\d.]+ passages/u);
    const all = Number.parseInt((await readFound(page)).replace(".", ""), 10);
    await page.locator("#search").fill("GÉZIN regie");
    await waitForResult(page);
    const shown = await listShown(page);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(all);
    expect(Number.parseInt(await readFound(page), 10)).toBe(shown.length);
    expect(shown.filter((one) => !/gezin/iu.test(one) || !/regie/iu.test(one))).toEqual([]);
    await page.getByRole("button", { name: "Alles tonen" }).click();
    expect(await page.locator("#material [hidden]").count()).toBe(0);
    await close();
  });

  test("filters by period, type, code and coder, and by all of them together", async () => {
    const { page, close } = await openPage(html);
    const choose = async (name: RegExp, label: string): Promise<readonly string[]> => {
      await page.locator("form label").filter({ hasText: name }).locator("select").selectOption({ label });
      return listShown(page);
    };
    const inPeriod = await choose(/^Periode/u, "periode 3");
    expect(inPeriod.length).toBeGreaterThan(50);
    expect(inPeriod.filter((one) => !one.includes("periode 3"))).toEqual([]);
    const interviews = await choose(/^Soort/u, "interview");
    expect(interviews.length).toBeGreaterThan(10);
    expect(interviews.filter((one) => !one.includes("interview"))).toEqual([]);
    await page.getByRole("button", { name: "Alles tonen" }).click();
    const decided = await choose(/^Wie/u, "codeur-a");
    const codings = shipped.codings.filter(({ because }) => because.decision?.coder === "codeur-a");
    expect(new Set(decided.map((one) => / · (\S+:s\d+-[a-z]{5}) · /u.exec(one)?.[1]))).toEqual(
      new Set(codings.map(({ segmentId }) => segmentId)),
    );
    await close();
  });

  test("reads whole without its script, and has no control that does nothing", async () => {
    const { page, complaints, close } = await openPage(html, { withScript: false });
    expect(await page.locator("input, select, button, form").count()).toBe(0);
    await page.locator("td a[href^='#code.']").first().click();
    expect(await page.locator(":target").isVisible()).toBe(true);
    expect(complaints.filter((one) => !/script/iu.test(one))).toEqual([]);
    await close();
  });

  test("shows where the focus is, in the order of the page, and nothing covers it", async () => {
    const { page, close } = await openPage(html);
    const steps = await tabThrough(page, 60);
    expect(steps).toHaveLength(60);
    expect(steps.map(({ place }) => place)).toEqual(steps.map(({ place }) => place).toSorted((a, b) => a - b));
    expect(steps.filter(({ isVisible }) => !isVisible)).toEqual([]);
    await close();
  });

  test("can be printed", async () => {
    const { page, close } = await openPage(html);
    expect(await countSides(page)).toBeGreaterThan(5);
    await close();
  });
});
