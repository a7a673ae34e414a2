import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { Terminal } from "../src/commands/command.js";
import { commands } from "../src/commands/commands.js";
import { answerHelp } from "../src/commands/help.js";
import { listStarterFiles } from "../src/commands/starter.js";
import { nameHolder } from "../src/files/lock.js";
import { readAssets } from "../src/files/read-assets.js";
import { formatsByExtension } from "../src/load/readers/readers.js";
import { readStudy } from "../src/load/study.js";
import { catalog } from "../src/messages/catalog.js";
import type { CellState, FrequencyFlag, Level, MarginMethod, Verdict, WhyNot } from "../src/model/frequency.js";
import type { PairFlag, SaturationFlag } from "../src/model/looking-around.js";
import type { InventoryState } from "../src/model/inventory.js";
import { overrideOutcomes } from "../src/model/override.js";
import type { RuleNode, WordMode } from "../src/model/rule.js";
import type { Run, RuleFlag } from "../src/model/run.js";
import type { ContextReason } from "../src/model/segment.js";
import { languages, type Language, type Study } from "../src/model/study.js";
import { runPipeline } from "../src/pipeline.js";
import { printMessages } from "../src/report/message-lines.js";
import { renderRun } from "../src/report/report.js";
import { summariseRun } from "../src/report/summary.js";
import { nameOutcome } from "../src/report/names.js";
import { parseRule } from "../src/rule/parse.js";
import { countCodings } from "../src/count/count.js";
import { findDifferenceInterval, findLogRatio } from "../src/count/difference.js";
import { findClusterInterval, findEffectiveSize, findMargin, poolDocuments, type DocumentCount } from "../src/count/margin.js";
import { createPermutationTest } from "../src/count/permutation.js";
import { findSmallestP } from "../src/count/relabellings.js";
import { parseCsv } from "../src/text/csv.js";
import { inflect } from "../src/text/inflection.js";
import { parseMarkdown, readPassage, type MarkdownNode } from "../src/text/markdown.js";
import * as names from "../src/text/names.js";
import { normaliseName } from "../src/text/names.js";
import { version } from "../src/version.js";
import { readHere } from "./load/files.js";
import { makeCodebook, makeSegments, makeStudy } from "./count/fixtures.js";
import { listHits } from "./rule/list-hits.js";

type Table = Extract<MarkdownNode, { type: "table" }>;
type Cell = Table["children"][number]["children"][number];

interface Page {
  readonly name: string;
  readonly source: string;
  readonly nodes: readonly MarkdownNode[];
}

const root = path.join(import.meta.dirname, "..");
const assets = await readAssets();
const pages: readonly Page[] = [
  "README.md",
  ...readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name.split(path.sep).join("/")}`),
].map(readPage);
const packageJson = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe("the documentation", () => {
  it.each(pages.map((page) => [page.name, page] as const))("has no link in %s that leads nowhere", (_, page) => {
    expect(listLinks(page).filter((url) => !leadsSomewhere(page, url))).toEqual([]);
  });

  it.each(commands.map((command) => [command.name, command] as const))("has a section on the command %s with its options", (_, command) => {
    const section = cutSection(findPage("docs/commands.md"), command.name);
    const written = listCodes(section);
    for (const { name } of command.options) expect(written.filter((code) => code.includes(`--${name}`))).not.toEqual([]);
  });

  it("tells the options that every command has", () => {
    const known = answerHelp(["--help"], version)?.match(/--[a-z]+/gu) ?? [];
    const written = listCodes(findPage("docs/commands.md").nodes).join("\n");
    expect(known.filter((option) => !written.includes(option))).toEqual([]);
  });

  it.each(pages.map((page) => [page.name, page] as const))("names only commands and options in %s that exist", (_, page) => {
    expect(listCalls(page).flatMap(findWrongWords)).toEqual([]);
  });

  it("names only npm scripts that exist", () => {
    const called = pages.flatMap((page) =>
      Array.from(page.source.matchAll(/\bnpm (?:run )?([a-z:]+)\b/gu), ([, script]) => script as string),
    );
    const own = new Set(["start", "test", ...Object.keys(packageJson.scripts), "ci", "install", "run"]);
    expect(called.filter((script) => !own.has(script))).toEqual([]);
  });

  it("has a section for every message, with its severity", () => {
    const page = findPage("docs/messages.md");
    const shown = Object.entries(catalog).filter(([id]) => !isPhrase(id));
    expect(shown.filter(([id]) => !hasSection(page, id)).map(([id]) => id)).toEqual([]);
    expect(shown.filter(([id, { severity }]) => !readText(cutSection(page, id)).startsWith(severity)).map(([id]) => id)).toEqual([]);
  });

  it("lists every turn of phrase and every reason of explain", () => {
    const written = new Set(listCodes(findPage("docs/messages.md").nodes));
    expect(Object.keys(catalog).filter((id) => isPhrase(id) && !written.has(id))).toEqual([]);
  });

  it.each(pages.map((page) => [page.name, page] as const))("names only messages in %s that exist", (_, page) => {
    const kinds = new Set(Object.keys(catalog).map((id) => id.split("/")[0]));
    const written = [...listHeadings(page), ...listCodes(page.nodes)].filter(
      (text) => /^[a-z]+\/[a-z-]+$/u.test(text) && kinds.has(text.split("/")[0]),
    );
    expect(written.filter((id) => !(id in catalog) && !id.startsWith("report/"))).toEqual([]);
  });

  it("lists every name that a file of a study may use", () => {
    const written = new Set(pages.flatMap((page) => listCodes(page.nodes)).map(normaliseName));
    const tables = Object.entries(names).filter((entry): entry is [string, names.NameTable] => entry[1] instanceof Map);
    expect(tables.length).toBeGreaterThan(15);
    expect(
      tables
        .flatMap(([table, spellings]) => Array.from(spellings.keys(), (spelling) => [table, spelling]))
        .filter(([, spelling]) => !written.has(spelling as string)),
    ).toEqual([]);
  });

  it("lists every kind of document that can be read", () => {
    const written = new Set(listCodes(findPage("docs/study-folder.md").nodes));
    expect(Array.from(formatsByExtension.keys()).filter((extension) => !written.has(extension))).toEqual([]);
  });

  it.each(languages)("describes every output and every column (%s)", (language) => {
    const page = findPage("docs/outputs.md");
    const missing = Array.from(renderRun(runStarter(language), version, [], assets)).flatMap(([file, content]) => {
      const title = file.replace(/^frequencies-.+\.csv$/u, "frequencies-<codebook>.csv");
      if (!hasSection(page, title)) return [file];
      const written = new Set(listCodes(cutSection(page, title)));
      return file.endsWith(".csv")
        ? listHeader(content)
            .filter((name) => !written.has(name))
            .map((name) => `${file}: ${name}`)
        : [];
    });
    expect(missing).toEqual([]);
  });

  it("describes every key of the manifest and of the summary", () => {
    const run = runStarter("nl");
    const manifest = JSON.parse(renderRun(run, version, [], assets).get("manifest.json") ?? "") as object;
    const inManifest = new Set(listCodes(cutSection(findPage("docs/outputs.md"), "manifest.json")));
    expect(Object.keys(manifest).filter((key) => !inManifest.has(key))).toEqual([]);
    const inSummary = new Set(listCodes(cutSection(findPage("docs/commands.md"), "run")));
    expect(Object.keys(summariseRun(run)).filter((key) => !inSummary.has(key))).toEqual([]);
  });

  it("explains every state, flag, verdict and reason that stands in an output", () => {
    const written = new Set(listCodes(findPage("docs/outputs.md").nodes));
    expect(listStates().filter((state) => !written.has(state))).toEqual([]);
  });

  it("explains why a passage is kept as context", () => {
    const written = new Set(listCodes(cutSection(findPage("docs/commands.md"), "explain")));
    expect(listContextReasons().filter((reason) => !written.has(reason))).toEqual([]);
  });

  it("explains every outcome of a decision, in the Dutch guide by its Dutch name", () => {
    const outcomes = new Set(listCodes(findPage("docs/overrides.md").nodes));
    expect(overrideOutcomes.filter((outcome) => !outcomes.has(outcome))).toEqual([]);
    const guide = findPage("docs/nl/handleiding.md").source;
    expect(overrideOutcomes.map((outcome) => nameOutcome(outcome, "nl")).filter((name) => !guide.includes(name))).toEqual([]);
  });

  it("gives a reason for every library", () => {
    const written = new Set(listCodes(findPage("docs/decisions.md").nodes));
    const used = [...Object.keys(packageJson.dependencies), ...Object.keys(packageJson.devDependencies)];
    expect(used.filter((library) => !written.has(library))).toEqual([]);
  });

  it("asks for the version of Node that the package asks for", () => {
    const asked = /\d+\.\d+/u.exec(packageJson.engines.node)?.[0] ?? "";
    expect(findPage("README.md").source).toContain(asked);
  });
});

describe("the examples on the command line", () => {
  const study = path.join(mkdtempSync(path.join(tmpdir(), "codeboom-docs-")), "my-study");
  afterEach(() => rmSync(study, { recursive: true, force: true }));
  afterAll(() => rmSync(path.dirname(study), { recursive: true, force: true }));
  const examples = (
    [
      ["docs/commands.md", "en"],
      ["docs/getting-started.md", "nl"],
    ] as const
  ).flatMap(([name, language]) => listExamples(findPage(name)).map((example) => [name, example.call, language, example.output] as const));

  it.each(examples)("of %s give what they say: %s", async (_, call, language, output) => {
    if (!call.startsWith("init")) await callCodeboom(language === "en" ? "init --en ../my-study" : "init ../my-study", study);
    if (call.startsWith("verify")) await callCodeboom("run ../my-study", study);
    expect(await callCodeboom(call, study)).toBe(output);
  });
});

describe("the examples in docs/rules.md", () => {
  const examples = listTables(findPage("docs/rules.md"), ["rule", "text", "hits"]);

  it.each(examples.map((row) => [row.map((cell) => readCell(cell)).join(" | "), row] as const))(
    "hit as they say: %s",
    (_, [rule, text, hits]) => {
      expect(applyRules(rule as Cell, readCell(text as Cell))).toBe(readCell(hits as Cell));
    },
  );

  it("show every operator", () => {
    const shown = new Set<string>(examples.flatMap(([rule]) => listKinds(rule as Cell)));
    const kinds: Record<RuleNode["kind"] | WordMode, true> = {
      word: true,
      inflected: true,
      exact: true,
      stem: true,
      wildcard: true,
      phrase: true,
      near: true,
      and: true,
      or: true,
      not: true,
      unnegated: true,
      regex: true,
      code: true,
    };
    // A code: needs a second code, so it is shown without a table.
    const expected = [...Object.keys(kinds).filter((kind) => kind !== "code"), "ordered", "gap", "segment", "filter"];
    expect(expected.filter((kind) => !shown.has(kind))).toEqual([]);
    expect(listCodes(findPage("docs/rules.md").nodes).some((code) => code.startsWith("code:"))).toBe(true);
  });

  it.each(listTables(findPage("docs/rules.md"), ["mistake", "instead"]).map((row) => [readCell(row[0] as Cell), row] as const))(
    "refuse the mistake %s",
    (mistake, [, instead]) => {
      expect(() => parseRule(mistake)).toThrow();
      expect(() => parseRule(listCodes((instead as Cell).children)[0] ?? "")).not.toThrow();
    },
  );

  it.each(
    listTables(findPage("docs/rules.md"), ["word", "reaches", "does not reach"]).map((row) => [readCell(row[0] as Cell), row] as const),
  )("inflect %s as they say", (word, [, reached, missed]) => {
    const forms = inflect(word);
    expect(splitList(reached as Cell).filter((form) => !forms.has(form))).toEqual([]);
    expect(splitList(missed as Cell).filter((form) => forms.has(form))).toEqual([]);
  });
});

describe("the examples in docs/counting.md", () => {
  const page = findPage("docs/counting.md");
  const readCounts = (side: string): readonly DocumentCount[] =>
    listTables(page, [`${side} document`, "hits", "segments"]).map((row) => ({
      hits: Number(readCell(row[1] as Cell)),
      segments: Number(readCell(row[2] as Cell)),
    }));
  const earlier = readCounts("earlier");
  const later = readCounts("later");

  it("has the margins that the program computes", () => {
    const columns = [earlier, later].map((counts) => {
      const margin = findMargin(counts);
      if (margin.method === "none") throw new Error("no margin");
      return { share: poolDocuments(counts).share, "effective size": findEffectiveSize(counts), low: margin.low, high: margin.high };
    });
    const written = listTables(page, ["figure", "earlier", "later"]).map((row) => row.map(readCell));
    expect(written).toEqual(
      Object.keys(columns[0] as object).map((name) => [name, ...columns.map((column) => spell(column[name as keyof typeof column]))]),
    );
  });

  it("has the change that the program computes", () => {
    const [before, after] = [poolDocuments(earlier), poolDocuments(later)];
    const interval = findDifferenceInterval(
      { share: after.share, ...findClusterInterval(later) },
      { share: before.share, ...findClusterInterval(earlier) },
    );
    const test = createPermutationTest(
      earlier.map(({ segments }) => segments),
      later.map(({ segments }) => segments),
    );
    const p = test.findP(
      earlier.map(({ hits }) => hits),
      later.map(({ hits }) => hits),
    );
    const change = {
      difference: after.share - before.share,
      low: interval.low,
      high: interval.high,
      log_ratio: findLogRatio(after, before),
      p,
      "smallest p": findSmallestP(earlier.length, later.length),
    };
    expect(listTables(page, ["figure", "value"]).map((row) => row.map(readCell))).toEqual(
      Object.entries(change).map(([name, value]) => [name, spell(value)]),
    );
  });

  it("have the pairs of codes that the program computes", () => {
    const rows = listTables(page, ["code 1", "code 2", "both", "c", "P(2 given 1)", "P(1 given 2)", "flagged"]).map((row) =>
      row.map(readCell),
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const [n1, n2, n12, ...figures] of rows) {
      const put = (codes: readonly string[], times: number) => Array.from({ length: times }, () => ({ document: "d", codes }));
      const both = Number(n12);
      const written = [...put(["A", "B"], both), ...put(["A"], Number(n1) - both), ...put(["B"], Number(n2) - both)];
      const { coOccurrences } = countCodings({ study: makeStudy(), codebooks: [makeCodebook(["A", "B"])], ...makeSegments(written) });
      const shown = coOccurrences.map(({ first, second, together, coefficient, flags }) => [
        coefficient === undefined ? "" : spell(coefficient),
        spell(together / first.segments),
        spell(together / second.segments),
        flags.join("; "),
      ]);
      expect(shown).toEqual([figures]);
    }
  });

  it("have the saturation that the program computes", () => {
    const codes = Array.from({ length: 45 }, (_, index) => `c${index}`);
    const taken = [0, 10, 20, 30, 37, 41, 44, 45, 45];
    const written = taken.slice(1).map((end, index) => ({ document: `d${index}`, codes: codes.slice(taken[index], end) }));
    const { saturations } = countCodings({ study: makeStudy(), codebooks: [makeCodebook(codes)], ...makeSegments(written) });
    const [found] = saturations;
    expect(found?.baseCodes).toBe(37);
    expect(found?.points.map(({ threshold, documents }) => [threshold, documents])).toEqual([
      [0.05, 6],
      [0, undefined],
    ]);
    const runs = found?.steps.flatMap(({ run }, index) =>
      run === undefined ? [] : [[`${index - 1}+2`, String(run.newCodes), spell(run.share ?? 0)]],
    );
    expect(listTables(page, ["run", "new codes", "new information"]).map((row) => row.map(readCell))).toEqual(runs);
  });
});

function spell(value: number): string {
  return value.toFixed(4);
}

function readPage(name: string): Page {
  const source = readFileSync(path.join(root, name), "utf8");
  return { name, source, nodes: parseMarkdown(source).children };
}

function findPage(name: string): Page {
  const page = pages.find((one) => one.name === name);
  if (page === undefined) throw new Error(`no page ${name}`);
  return page;
}

function walk(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  return nodes.flatMap((node) => [node, ...("children" in node ? walk(node.children as readonly MarkdownNode[]) : [])]);
}

function readText(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node) => readPassage(node, "").text)
    .join("\n")
    .trim();
}

function listHeadings({ nodes }: Page): readonly string[] {
  return nodes.flatMap((node) => (node.type === "heading" ? [readText([node])] : []));
}

/** The inline code and the code blocks, as written. */
function listCodes(nodes: readonly MarkdownNode[]): readonly string[] {
  return walk(nodes).flatMap((node) => (node.type === "inlineCode" || node.type === "code" ? [node.value] : []));
}

function hasSection(page: Page, title: string): boolean {
  return listHeadings(page).includes(title);
}

/** What stands below a heading, up to the next one of the same or a higher level. */
function cutSection(page: Page, title: string): readonly MarkdownNode[] {
  const start = page.nodes.findIndex((node) => node.type === "heading" && readText([node]) === title);
  const opened = page.nodes[start];
  if (opened?.type !== "heading") throw new Error(`no section ${title} in ${page.name}`);
  const rest = page.nodes.slice(start + 1);
  const end = rest.findIndex((node) => node.type === "heading" && node.depth <= opened.depth);
  return end < 0 ? rest : rest.slice(0, end);
}

function listLinks({ nodes }: Page): readonly string[] {
  return walk(nodes).flatMap((node) => (node.type === "link" || node.type === "image" || node.type === "definition" ? [node.url] : []));
}

function leadsSomewhere(from: Page, url: string): boolean {
  if (/^[a-z]+:/u.test(url)) return true;
  const [file = "", anchor] = decodeURI(url).split("#");
  const target = file === "" ? from.name : path.posix.normalize(path.posix.join(path.posix.dirname(from.name), file));
  if (!existsSync(path.join(root, target)) || target.startsWith("..")) return false;
  if (anchor === undefined) return true;
  const page = pages.find((one) => one.name === target);
  return page !== undefined && listHeadings(page).some((heading) => slug(heading) === anchor);
}

/** The anchor that GitHub gives a heading. */
function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/gu, "-");
}

/** Every call of codeboom in code, split into words. */
function listCalls(page: Page): readonly (readonly string[])[] {
  const lines = listCodes(page.nodes).flatMap((code) => code.split("\n"));
  return lines.flatMap((line) => {
    const call = /(?:^|[$>`\s])(?:npx )?(?:codeboom|node dist\/cli\.js)((?: .*)?)$/u.exec(line)?.[1];
    return call === undefined
      ? []
      : [
          call
            .replace(/"[^"]*"/gu, "…")
            .trim()
            .split(/\s+/u),
        ];
  });
}

/** The console blocks about the small study, each with what it prints. */
function listExamples({ nodes }: Page): readonly { readonly call: string; readonly output: string }[] {
  return walk(nodes).flatMap((node) => {
    if (node.type !== "code" || node.lang !== "console") return [];
    const [first = "", ...output] = node.value.split("\n");
    const call = /^\$ npx codeboom (.+)$/u.exec(first)?.[1];
    return call === undefined || output.length === 0 ? [] : [{ call, output: output.join("\n") }];
  });
}

/** Calls a command on a study in the folder that the examples call ../my-study; gives all that it tells and prints. */
async function callCodeboom(call: string, root: string): Promise<string> {
  const [name, ...words] = (call.match(/"[^"]*"|\S+/gu) ?? []).map((word) => word.replace(/^"|"$/gu, ""));
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new Error(`no command ${name}`);
  const options = Object.fromEntries(
    command.options.map((option) => [option.name, { type: option.value === undefined ? ("boolean" as const) : ("string" as const) }]),
  );
  const { values, positionals } = parseArgs({ args: words, options: { ...options, json: { type: "boolean" } }, allowPositionals: true });
  const given = new Map(Object.entries(values) as [string, string | true][]);
  let text = "";
  const terminal: Terminal = {
    print: (printed) => {
      text += printed;
    },
    tell: (messages, language) => {
      text += printMessages(messages, language);
    },
    isScreen: false,
    progress: () => undefined,
  };
  await command.run({
    root,
    args: given.has("rule") ? [] : positionals.slice(0, command.ownArguments),
    usage: command.usage,
    options: { json: given.has("json"), values: given },
    terminal,
    version,
    asker: { ...nameHolder({ pid: process.pid, host: "hier", time: "2024-01-01T00:00:00.000Z" }), isRunning: () => true },
    readApart: readHere,
  });
  return text.replaceAll(root, "../my-study").trimEnd();
}

/** A call begins with a command, a folder or an option; its options are the command's. */
function findWrongWords(words: readonly string[]): readonly string[] {
  const [first = ""] = words;
  const command = commands.find(({ name }) => name === first);
  const isFree = first === "" || first === "help" || first.startsWith("-") || /[/\\.<[]|^\d/u.test(first);
  if (command === undefined && !isFree) return [words.join(" ")];
  const valid = new Set(["json", "help", "version", ...(command?.options ?? []).map(({ name }) => name)]);
  return words.filter((word) => word.startsWith("--") && !valid.has(word.slice(2).split("=")[0] as string));
}

/** Phrases fill a place in a message, reasons are said by explain: both are shown without their id. */
function isPhrase(id: string): boolean {
  return (
    /^(?:expected|found|problem|identifier|part)\//u.test(id) ||
    (id.startsWith("explain/") && !["explain/not-found", "explain/no-segment", "explain/nothing-named"].includes(id))
  );
}

function runStarter(language: Language): Run {
  const encoder = new TextEncoder();
  const files = new Map(Array.from(listStarterFiles(language), ([file, text]) => [file, { path: file, bytes: encoder.encode(text) }]));
  const { study } = readStudy(listStarterFiles(language).get("study.yaml") ?? "");
  return runPipeline(study as Study, { files, litter: [] }, "run-docs");
}

/** The header of a table, in which `…` stands for the label of any period. */
function listHeader(csv: string): readonly string[] {
  const parsed = parseCsv(csv);
  const header = "table" in parsed ? parsed.table.rows[0]?.cells : [];
  return Array.from(new Set((header ?? []).map(({ text }) => text.replace(/^period\S* \d+: /u, "…: "))));
}

function listStates(): readonly string[] {
  const states: Record<
    CellState | Level | MarginMethod | FrequencyFlag | PairFlag | SaturationFlag | Verdict | WhyNot | InventoryState | RuleFlag,
    true
  > = {
    n: true,
    "0": true,
    "NA-codebook": true,
    "NA-type": true,
    "NA-data": true,
    "few-people": true,
    hidden: true,
    main: true,
    sub: true,
    direct: true,
    interval: true,
    "leave-one-out": true,
    none: true,
    concentrated: true,
    "few-documents": true,
    "outside-scope": true,
    "few-together": true,
    unequal: true,
    base: true,
    "no-date": true,
    "no-date-no-period": true,
    "newly-applicable": true,
    more: true,
    less: true,
    "no-clear-difference": true,
    "too-little-material": true,
    "no-material-from": true,
    "no-material-to": true,
    "not-comparable": true,
    "code-not-applicable": true,
    "sub-codes-differ": true,
    "few-documents-from": true,
    "few-documents-to": true,
    "few-segments-from": true,
    "few-segments-to": true,
    "p-not-attainable": true,
    coded: true,
    uncoded: true,
    excluded: true,
    quarantined: true,
    missing: true,
    refused: true,
    never: true,
    everything: true,
    duplicate: true,
  };
  return Object.keys(states).map((state) => (state === "few-people" ? "<5" : state));
}

function listContextReasons(): readonly string[] {
  const reasons: Record<ContextReason, true> = {
    heading: true,
    attendance: true,
    agenda: true,
    template: true,
    interviewer: true,
    "before-first-turn": true,
    "table-header": true,
    "outside-table": true,
    "form-field": true,
    aside: true,
    personal: true,
  };
  return Object.keys(reasons);
}

/** The rows of all tables with these headers. */
function listTables({ nodes }: Page, headers: readonly string[]): readonly (readonly Cell[])[] {
  const tables = walk(nodes).filter((node): node is Table => node.type === "table");
  const matching = tables.filter(({ children: [head] }) => head?.children.map(readCell).join() === headers.join());
  return matching.flatMap(({ children: [, ...rows] }) => rows.map(({ children }) => children));
}

function readCell(cell: Cell): string {
  return readText([cell]);
}

function splitList(cell: Cell): readonly string[] {
  return readCell(cell).split(", ");
}

/** The rules of a cell as the list of a codebook; the words «niet bij:» make the next one an exclusion. */
function applyRules(cell: Cell, text: string): string {
  const lines = cell.children.flatMap((node, index) => {
    const before = cell.children[index - 1];
    return node.type === "inlineCode" ? [`- ${before?.type === "text" ? before.value.trim() : ""} \`${node.value}\``] : [];
  });
  const { hits, messages } = listHits(lines, text);
  expect(messages).toEqual([]);
  return hits;
}

function listKinds(cell: Cell): readonly string[] {
  return cell.children.flatMap((node) => {
    if (node.type !== "inlineCode") return [];
    const { tree, scope, filter } = parseRule(node.value);
    return [...listNodeKinds(tree), scope, ...(filter.length > 0 ? ["filter"] : [])];
  });
}

function listNodeKinds(node: RuleNode): readonly string[] {
  switch (node.kind) {
    case "word":
      return [node.kind, node.mode];
    case "phrase":
      return [node.kind, ...(node.gaps.some((gap) => gap > 0) ? ["gap"] : []), ...node.parts.flatMap(listNodeKinds)];
    case "and":
    case "or":
      return [node.kind, ...node.parts.flatMap(listNodeKinds)];
    case "near":
      return [node.kind, ...(node.ordered ? ["ordered"] : []), ...listNodeKinds(node.left), ...listNodeKinds(node.right)];
    case "not":
      return [node.kind, ...listNodeKinds(node.keep), ...listNodeKinds(node.drop)];
    case "unnegated":
      return [node.kind, ...listNodeKinds(node.part)];
    default:
      return [node.kind];
  }
}
