/** The run in, the passages of every code as mark-up out, by data type and period: what each number of the tables leads to. */
import type { Code, Codebook } from "../../model/codebook.js";
import type { Coding } from "../../model/coding.js";
import { ungrouped, type Base } from "../../model/frequency.js";
import { closeTag, escapeText, openTag, printTag, type Markup } from "../../text/html-print.js";
import { anchorOf } from "../anchors.js";
import { labelPeriod } from "../periods.js";
import { fileCodings, type FiledSegment } from "./file-codings.js";
import { printHeading, printSummary, type PageContext } from "./page-context.js";
import { listPlaces, printGroupLines, printGroups, printPlace, printTwice } from "./place.js";
import { printRuleList } from "./rule-list.js";

/** A data type and a period with the segments that count for a main code there. */
interface Stretch {
  readonly base: Base;
  readonly filed: readonly FiledSegment[];
}

/** Prints the passages of all codes that have any, a stretch at a time. */
export function* printPassages(page: PageContext): Iterable<Markup> {
  const { run, words } = page;
  const findFiled = fileCodings(run);
  yield printHeading(2, words.passages, page);
  yield printTag("p", {}, escapeText(run.codings.length === 0 ? words.nothingCoded : words.passagesNote));
  for (const codebook of run.codebooks) {
    const bases = run.bases.filter((base) => base.codebook === codebook.id && base.group === ungrouped);
    const shown = Array.from(codebook.codes.values()).flatMap((code) => {
      if (code.parent !== undefined) return [];
      const stretches = bases.map((base) => ({ base, filed: findFiled(base, code.id) })).filter(({ filed }) => filed.length > 0);
      return stretches.length === 0 ? [] : [{ code, stretches }];
    });
    if (shown.length === 0) continue;
    yield openTag("div", { "data-origin": "rule" });
    yield printHeading(3, codebook.title, page);
    for (const { code, stretches } of shown) yield* printCode(code, codebook, stretches, page);
    yield closeTag("div");
  }
}

function* printCode(code: Code, codebook: Codebook, stretches: readonly Stretch[], page: PageContext): Iterable<Markup> {
  const total = stretches.reduce((sum, { filed }) => sum + filed.length, 0);
  const children = Array.from(codebook.codes.values()).filter(({ parent }) => parent === code.id);
  yield openTag("details", { "data-main": `${codebook.id}/${code.id}` });
  yield printSummary(`${code.label} (${total})`, page);
  if (code.definition !== "") yield printTag("p", { class: "definition" }, escapeText(code.definition));
  yield printRuleList(codebook, [code, ...children], page);
  for (const stretch of stretches) yield printStretch(stretch, code, children, page);
  yield closeTag("details");
}

/** One data type and period of a main code: first what has no sub-code, then each sub-code; or, without sub-codes, all at once. */
function printStretch({ base, filed }: Stretch, code: Code, children: readonly Code[], page: PageContext): Markup {
  const { run, words } = page;
  // The anchor stands inside the fold, so that following a link to it opens the fold.
  const title = `${base.type}, ${labelPeriod(base.period, run.study, words)} (${filed.length})`;
  const places = listPlaces(code, children, filed, words);
  const named = new Set<Coding>();
  const content =
    children.length === 0
      ? places.flatMap((place) => printGroups(place, base, "h5", named, page))
      : [
          ...printGroupLines(base, code, places, filed, page),
          ...places.map((place) => printPlace(place, base, named, page)),
          ...printTwice(places, filed, page),
        ];
  return printTag(
    "div",
    { class: "stretch", "data-type": base.type, "data-period": base.period },
    printTag("h4", { id: anchorOf(base, code.id) }, escapeText(title)),
    ...content,
  );
}
