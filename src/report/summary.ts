/** The run in, its summary out: as data for `--json`, and as a few lines for a person. */
import { inventoryStates } from "../model/inventory.js";
import type { Severity } from "../model/message.js";
import { overrideOutcomes } from "../model/override.js";
import type { Run } from "../model/run.js";
import type { Language } from "../model/study.js";
import { spellNumber } from "./figures.js";
import { nameOutcome } from "./names.js";

export interface RunSummary {
  readonly run: string;
  readonly title: string;
  readonly documents: Readonly<Record<string, number>>;
  readonly segments: { readonly total: number; readonly coded: number; readonly uncoded: number };
  readonly codings: { readonly total: number; readonly seenByPeople: number };
  readonly overrides: Readonly<Record<string, number>>;
  readonly messages: Readonly<Record<"error" | "warning" | "info", number>>;
  readonly output: string;
  /** Files that were added for the meetings, inside the output; empty when they were not asked for. */
  readonly sheets: readonly string[];
}

/** Summarises a run as data. */
export function summariseRun(run: Run, sheets: readonly string[] = []): RunSummary {
  const coded = new Set(run.codings.map(({ segmentId }) => segmentId)).size;
  const count = (severity: Severity): number => run.messages.filter((message) => message.severity === severity).length;
  return {
    run: run.id,
    title: run.study.title,
    documents: tally(
      inventoryStates,
      run.inventory.map(({ state }) => state),
    ),
    segments: { total: run.segments.length, coded, uncoded: run.segments.length - coded },
    codings: { total: run.codings.length, seenByPeople: run.codings.filter(({ because }) => because.decision !== undefined).length },
    overrides: tally(
      overrideOutcomes,
      run.overrides.map(({ outcome }) => outcome),
    ),
    messages: { error: count("error"), warning: count("warning"), info: count("info") },
    output: "out/latest",
    sheets,
  };
}

/** Summarises a run in lines for a person. */
export function printSummary(run: Run, sheets: readonly string[] = []): string {
  const { language } = run.study;
  const summary = summariseRun(run);
  const number = (value: number): string => spellNumber(value, language);
  const listed = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .map(([name, count]) => `${number(count)} ${nameOutcome(name, language)}`)
      .join(", ");
  const periods = run.study.periods.map(({ id, label }) => ({
    label,
    segments: run.segments.filter(({ period }) => period === id).length,
  }));
  const elsewhere = run.segments.length - periods.reduce((sum, { segments }) => sum + segments, 0);
  const lines =
    language === "nl"
      ? [
          ["Documenten", run.inventory.length === 0 ? "geen" : listed(summary.documents)],
          [
            "Segmenten",
            `${number(summary.segments.total)}, waarvan ${number(summary.segments.coded)} met een code en ${number(summary.segments.uncoded)} zonder`,
          ],
          [
            "Perioden",
            periods.map(({ label, segments }) => `${label}: ${number(segments)}`).join(", ") +
              (elsewhere > 0 ? `; daarbuiten of zonder datum: ${number(elsewhere)}` : ""),
          ],
          ["Coderingen", `${number(summary.codings.total)}; een mens keek naar ${number(summary.codings.seenByPeople)}`],
          ["Beslissingen", run.overrides.length === 0 ? "nog geen" : listed(summary.overrides)],
          ["Meldingen", `${countMessages(summary.messages, language)} (alle in out/latest/messages.csv)`],
          ["Open", "out/latest/report.html (in uw browser) of out/latest/frequencies-*.csv (in Excel)"],
        ]
      : [
          ["Documents", run.inventory.length === 0 ? "none" : listed(summary.documents)],
          [
            "Segments",
            `${number(summary.segments.total)}, of which ${number(summary.segments.coded)} with a code and ${number(summary.segments.uncoded)} without`,
          ],
          [
            "Periods",
            periods.map(({ label, segments }) => `${label}: ${number(segments)}`).join(", ") +
              (elsewhere > 0 ? `; outside them or undated: ${number(elsewhere)}` : ""),
          ],
          ["Codings", `${number(summary.codings.total)}; a person looked at ${number(summary.codings.seenByPeople)}`],
          ["Decisions", run.overrides.length === 0 ? "none yet" : listed(summary.overrides)],
          ["Messages", `${countMessages(summary.messages, language)} (all in out/latest/messages.csv)`],
          ["Open", "out/latest/report.html (in your browser) or out/latest/frequencies-*.csv (in a spreadsheet)"],
        ];
  const pages = sheets.filter((name) => name.endsWith(".html")).map((name) => `out/latest/${name}`);
  if (pages.length > 0)
    lines.push([
      language === "nl" ? "Bladen" : "Sheets",
      `${pages.length === 1 ? "" : `${pages.length}: `}${[pages[0], ...(pages.length > 1 ? [pages.at(-1)] : [])].join(language === "nl" ? " tot en met " : " to ")} (.docx, .md)`,
    ]);
  const workbook = sheets.find((name) => name.endsWith(".xlsx"));
  if (workbook !== undefined) lines.push([language === "nl" ? "Werkboek" : "Workbook", `out/latest/${workbook}`]);
  return `${run.study.title}, ${run.id}\n\n${lines.map(([label = "", text = ""]) => `${label.padEnd(14)}${text}\n`).join("")}`;
}

/** Counts messages in words: «1 fout, 2 waarschuwingen, 0 opmerkingen». */
export function countMessages({ error, warning, info }: RunSummary["messages"], language: Language): string {
  const say = (count: number, one: string, more: string): string => `${spellNumber(count, language)} ${count === 1 ? one : more}`;
  return language === "nl"
    ? [say(error, "fout", "fouten"), say(warning, "waarschuwing", "waarschuwingen"), say(info, "opmerking", "opmerkingen")].join(", ")
    : [say(error, "error", "errors"), say(warning, "warning", "warnings"), say(info, "remark", "remarks")].join(", ");
}

/** Counts names, in the order of the list they are from; a name that does not occur is left out. */
function tally<Name extends string>(list: readonly Name[], names: readonly Name[]): Record<string, number> {
  return Object.fromEntries(
    list.map((one) => [one, names.filter((name) => name === one).length] as const).filter(([, count]) => count > 0),
  );
}
