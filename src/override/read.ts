/** The text of one coder's override file in, its decisions out; a row that can't be read is kept as an invalid one. */
import type { Message } from "../model/message.js";
import type { Override, OverrideAction, OverrideResult, OverrideRow } from "../model/override.js";
import { say } from "../messages/say.js";
import { parseCsv, type CsvRow } from "../text/csv.js";
import { parseDate } from "../text/dates.js";
import { restoreFormula } from "../text/formula.js";
import { actionNames, findName, findNearestName, findRepeats, listNames, overrideHeaders } from "../text/names.js";

export interface OverrideFile {
  readonly overrides: readonly Override[];
  readonly invalid: readonly OverrideResult[];
  readonly messages: readonly Message[];
}

const noRow: Omit<OverrideRow, "file" | "line" | "coder"> = {
  document: "",
  segment: "",
  action: "",
  code: "",
  toCode: "",
  date: "",
  reason: "",
};

/** Reads a file; `coder` is its name and stands in for an empty coder cell. */
export function readOverrides(text: string, file: string, codebookId: string, coder: string): OverrideFile {
  const { table, problem } = parseCsv(text);
  const [header, ...rows] = table.rows;
  const unread =
    problem === undefined
      ? []
      : [say("override/unreadable", { file, line: problem.line, column: problem.column }, { detail: `#problem/${problem.kind}` })];
  // What can't be read is a row of the list as well, so that it is not lost there.
  const invalid: OverrideResult[] = unread.map(({ line, id, values }) => ({
    row: { ...noRow, file, line: line ?? 1, coder },
    outcome: "invalid",
    details: [{ id, values }],
  }));
  if (header === undefined) return { overrides: [], invalid, messages: unread };
  const names = header.cells.map(({ text: name }) => findName(overrideHeaders, name));
  // Excel leaves empty columns behind; one without a name that holds something is as unknown as any.
  const isUsed = (index: number): boolean => [header, ...rows].some(({ cells }) => (cells[index]?.text.trim() ?? "") !== "");
  const unknown = header.cells.flatMap(({ text: name }, index) =>
    names[index] === undefined && isUsed(index)
      ? [
          say(
            "override/unknown-header",
            { file, line: header.line, column: 1 },
            { header: name, valid: listNames(overrideHeaders), nearest: findNearestName(overrideHeaders, name) ?? "" },
          ),
        ]
      : [],
  );
  const repeated = findRepeats(names).map((at) =>
    say("override/repeated-header", { file, line: header.line, column: 1 }, { column: header.cells[at]?.text.trim() ?? "" }),
  );
  const messages: Message[] = [...unread, ...unknown, ...repeated];
  if (!names.includes("action"))
    messages.push(
      say("override/header", { file, line: header.line, column: 1 }, { column: "actie", expected: listNames(overrideHeaders) }),
    );
  const overrides: Override[] = [];
  for (const row of rows) {
    const read = readRow(row, names, file, codebookId, coder);
    messages.push(...read.messages);
    if (read.override === undefined)
      invalid.push({ row: read.row, outcome: "invalid", details: read.messages.map(({ id, values }) => ({ id, values })) });
    else overrides.push(read.override);
  }
  return { overrides, invalid, messages };
}

function readRow(
  { cells, line }: CsvRow,
  names: readonly (string | undefined)[],
  file: string,
  codebookId: string,
  coder: string,
): { readonly row: OverrideRow; readonly override?: Override; readonly messages: readonly Message[] } {
  const cell = (name: string): string => {
    const index = names.indexOf(name);
    return index < 0 ? "" : restoreFormula(cells[index]?.text ?? "");
  };
  const place = { file, line, column: 1 };
  const written = cell("action").trim();
  const date = parseDate(cell("date"));
  const row: OverrideRow = {
    file,
    line,
    document:
      cell("document").trim() ||
      cell("segment")
        .trim()
        .replace(/:[^:]*$/u, ""),
    segment: cell("segment").trim(),
    action: findName(actionNames, written) ?? written,
    code: cell("code").trim(),
    toCode: cell("to").trim(),
    coder: cell("coder").trim() || coder,
    date: date ?? cell("date").trim(),
    reason: cell("reason").trim(),
  };
  const messages: Message[] = [];
  const action = findName(actionNames, written) as OverrideAction | undefined;
  if (cells.length > names.length) messages.push(say("override/ragged", place, { found: cells.length, expected: names.length }));
  if (action === undefined)
    messages.push(
      say("override/action", place, {
        action: written,
        valid: listNames(actionNames),
        nearest: findNearestName(actionNames, written) ?? "",
      }),
    );
  const incomplete = findEmpty(row, cell("quote"), action);
  if (incomplete !== undefined) messages.push(say("override/incomplete", place, incomplete));
  if (messages.length > 0 || action === undefined) return { row, messages };
  const override: Override = {
    ...row,
    codebookId,
    quote: cell("quote"),
    before: cell("before"),
    after: cell("after"),
    action,
  };
  return { row, override, messages };
}

function findEmpty(
  row: OverrideRow,
  quote: string,
  action: OverrideAction | undefined,
): Readonly<Record<"column" | "expected", string>> | undefined {
  if (row.document === "") return { column: "document", expected: "#expected/document-id" };
  if (row.segment === "" && quote.trim() === "") return { column: "segment", expected: "#expected/segment-or-quote" };
  if (row.code === "" && action !== "seen") return { column: "code", expected: "#expected/code" };
  if (row.toCode === "" && action === "replace") return { column: "naar", expected: "#expected/new-code" };
  return undefined;
}
