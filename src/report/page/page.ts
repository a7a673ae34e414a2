/** What a page shows in, one self-contained HTML page out: it makes no outside request, and runs no script but the program's own. */
import type { Language } from "../../model/study.js";
import { hashScript } from "../../text/hash.js";
import { closeTag, escapeText, openTag, printTag, type Attributes, type Markup } from "../../text/html-print.js";

/** A page of which a part may be encoded already. */
export interface Page<Encoded = never> {
  readonly title: string;
  readonly language: Language;
  readonly style: string;
  readonly script?: string;
  /** Of the whole body. */
  readonly attributes?: Attributes;
  readonly content: Iterable<Markup | Encoded>;
}

/** Prints a page, in pieces. */
export function* printPage<Encoded = never>({
  title,
  language,
  style,
  script,
  attributes = {},
  content,
}: Page<Encoded>): Iterable<string | Encoded> {
  yield `<!doctype html>${openTag("html", { lang: language })}`;
  yield printTag(
    "head",
    {},
    openTag("meta", { charset: "utf-8" }),
    openTag("meta", { "http-equiv": "Content-Security-Policy", content: writePolicy(script) }),
    openTag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    printTag("title", {}, escapeText(title)),
    printOwn("style", {}, style),
  );
  yield openTag("body", attributes);
  yield* content;
  if (script !== undefined) yield printOwn("script", { type: "module" }, script);
  yield `${closeTag("body")}${closeTag("html")}\n`;
}

/** Nothing may be fetched, and no script may run but the program's own, which its hash tells from any other. */
function writePolicy(script: string | undefined): string {
  return `default-src 'none'; style-src 'unsafe-inline'${script === undefined ? "" : `; script-src '${hashScript(script)}'`}`;
}

/** The program's own style sheet and script stand in a page as they are: a browser reads no mark-up in them. */
function printOwn(tagName: "style" | "script", attributes: Attributes, source: string): Markup {
  return printTag(tagName, attributes, source as Markup);
}
