/** What a page shows in, one self-contained HTML page out: it makes no outside request, and runs no script but the program's own. */
import type { Element } from "hast";
import type { Language } from "../../model/study.js";
import { hashScript } from "../../text/hash.js";
import { printHtml } from "../../text/markdown-print.js";
import { element } from "../elements.js";

export interface Page {
  readonly title: string;
  readonly language: Language;
  readonly style: string;
  readonly script?: string;
  readonly body: Element;
}

/** Prints a page. */
export function printPage({ title, language, style, script, body }: Page): string {
  const own = script === undefined ? [] : [element("script", { type: "module" }, script)];
  const head = element(
    "head",
    {},
    element("meta", { charSet: "utf-8" }),
    element("meta", { httpEquiv: ["Content-Security-Policy"], content: writePolicy(script) }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, title),
    element("style", {}, style),
  );
  const whole = element("html", { lang: language }, head, { ...body, children: [...body.children, ...own] });
  return `${printHtml({ type: "root", children: [{ type: "doctype" }, whole] })}\n`;
}

/** Nothing may be fetched, and no script may run but the program's own, which its hash tells from any other. */
function writePolicy(script: string | undefined): string {
  return `default-src 'none'; style-src 'unsafe-inline'${script === undefined ? "" : `; script-src '${hashScript(script)}'`}`;
}
