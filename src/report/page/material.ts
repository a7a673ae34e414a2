/** The run in, the part of the page that can be searched out: the passages of every code and the segments without one. */
import { closeTag, openTag, type Markup } from "../../text/html-print.js";
import { describeFilter } from "./filter.js";
import type { PageContext } from "./page-context.js";
import { printPassages } from "./passages.js";
import { printUncoded } from "./uncoded.js";

/** Prints the material; the page's script finds it by its name and reads in `data-filter` what to offer. */
export function* printMaterial(page: PageContext): Iterable<Markup> {
  yield openTag("div", { id: "material", "data-filter": JSON.stringify(describeFilter(page.run, page.words)) });
  yield* printPassages(page);
  yield* printUncoded(page);
  yield closeTag("div");
}
