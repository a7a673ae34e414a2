/** All decisions of people by outcome, folded, each with its place in the coder's file and its passage: what the counts lead to. */
import { overrideOutcomes, type OverrideResult } from "../../model/override.js";
import type { Run } from "../../model/run.js";
import { wordMessage } from "../../messages/say.js";
import { anchorDecision, anchorOutcome } from "../anchors.js";
import { code, fold, innerLink, list, type Inline, type Section } from "../nodes.js";
import { nameOutcome } from "../names.js";
import { nameDecision, nameFile, nameWho } from "./decision-names.js";

/** What turns a list into a page goes over all of it at each item, so that a very long list is several. */
const longestList = 1000;

/** Lists them; an outcome without decisions is left out. */
export function listDecisions(run: Run): Section {
  const shown = findShown(run);
  const texts = new Map(run.segments.map(({ id, passage }) => [id, passage.text]));
  return overrideOutcomes.flatMap((outcome) => {
    const own = run.overrides.filter((one) => one.outcome === outcome);
    if (own.length === 0) return [];
    const items = own.map((result) => describeDecision(result, shown, texts, run));
    return [fold(`${nameOutcome(outcome, run.study.language)} (${own.length})`, cutList(items).map(list), anchorOutcome(outcome))];
  });
}

function cutList<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / longestList) }, (_, part) =>
    items.slice(part * longestList, (part + 1) * longestList),
  );
}

/** The decisions that stand beside a passage. */
function findShown({ codings }: Run): ReadonlySet<string> {
  return new Set(codings.flatMap(({ because }) => (because.decision === undefined ? [] : [anchorDecision(because.decision)])));
}

/** What was taken away has no passage any more, and what only was seen never had one: then the text itself is told. */
function describeDecision(
  { row, details, nowSegment }: OverrideResult,
  shown: ReadonlySet<string>,
  texts: ReadonlyMap<string, string>,
  { study: { language } }: Run,
): readonly Inline[] {
  const said = [nameDecision(row, language), nameWho(row), row.reason, details.map((detail) => wordMessage(detail, language)).join(" ")];
  const place = anchorDecision(row);
  const segment = nowSegment ?? row.segment;
  const text = texts.get(segment);
  return [
    code(`${nameFile(row.file)}:${row.line}`),
    ` ${said.filter((part) => part !== "").join(" · ")}`,
    ...(shown.has(place) ? [" · ", innerLink(place, segment)] : text === undefined ? [] : [` · ${segment}: «${text}»`]),
  ];
}
