/** A page in, what a real browser makes of it out. The browser is one that the machine has; nothing is downloaded. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { source as axe } from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";

/** The browser of this machine; undefined when it has none, and then the tests that need one are skipped. */
export const browser = await openBrowser();

/** One on the PATH must start, for tests that are skipped because it does not would say nothing. */
async function openBrowser(): Promise<Browser | undefined> {
  const [executablePath] = listPaths();
  if (executablePath !== undefined) return chromium.launch({ executablePath });
  for (const channel of ["chrome", "msedge"]) {
    try {
      return await chromium.launch({ channel });
    } catch {
      // Not there: the next one.
    }
  }
  return undefined;
}

function listPaths(): readonly string[] {
  return ["chromium", "chromium-browser", "google-chrome"].flatMap((name) => {
    try {
      return [execFileSync("which", [name], { encoding: "utf8" }).trim()];
    } catch {
      return [];
    }
  });
}

export interface Opened {
  readonly page: Page;
  /** Everything the page asked for, itself included. */
  readonly requests: readonly string[];
  /** Everything it said on the console, and every error it threw. */
  readonly complaints: readonly string[];
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Opens the text of a page from a file, as a person does. */
export async function openPage(
  html: string,
  options: { readonly width?: number; readonly height?: number; readonly withScript?: boolean } = {},
): Promise<Opened> {
  const { width = 1366, height = 768, withScript = true } = options;
  const folder = mkdtempSync(path.join(tmpdir(), "codeboom-page-"));
  const file = path.join(folder, "page.html");
  writeFileSync(file, html);
  const context = await (browser as Browser).newContext({ viewport: { width, height }, javaScriptEnabled: withScript });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  const url = pathToFileURL(file).href;
  await page.goto(url);
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(folder, { recursive: true });
  };
  return { page, requests, complaints, url, close };
}

// What runs in the page is text: the program and its tests know no document.

/** What axe finds wrong, all of its rules asked: the rule and the places. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { target: unknown }[] }[] }>(
    "axe.run({ resultTypes: ['violations'] })",
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target }) => String(target))
        .join(" | ")}`,
  );
}

/** How many sides of paper the page takes. */
export async function countSides(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return Array.from(pdf.toString("latin1").matchAll(/\/Type\s*\/Page(?![a-z])/gu)).length;
}

/** Whether anything sticks out of the window sideways. */
export async function hasOverflow(page: Page): Promise<boolean> {
  return page.evaluate<boolean>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
}

const readFocus = `(() => {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return null;
  const style = getComputedStyle(focused);
  const box = focused.getBoundingClientRect();
  const isInside = box.bottom > 0 && box.top < innerHeight;
  return {
    place: Array.from(document.querySelectorAll("*")).indexOf(focused),
    isVisible: isInside && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
  };
})()`;

export interface Focus {
  /** Of the element among all of the page, in their order. */
  readonly place: number;
  readonly isVisible: boolean;
}

/** Goes through the page with the Tab key: what has the focus each time, and whether one can see that. */
export async function tabThrough(page: Page, most: number): Promise<readonly Focus[]> {
  const steps: Focus[] = [];
  while (steps.length < most) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate<Focus | null>(readFocus);
    if (focus === null) break;
    steps.push(focus);
  }
  return steps;
}
