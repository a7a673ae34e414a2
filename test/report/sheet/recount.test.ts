/** Every figure on the sheets of random studies, told again from the run's tables alone. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { prepareMeetings } from "../../../src/meeting/prepare-meetings.js";
import { periods, studies } from "../../count/random-study.js";
import { parseCsv } from "../../../src/text/csv.js";
import { render } from "../rendering.js";
import { readSheet, renderPeriod } from "./sheets.js";
import {
  chooseFill,
  isSearched,
  number,
  rankCodes,
  spellBase,
  spellFigure,
  spellFigures,
  spellPart,
  spellPassages,
  type Row,
} from "./recount.js";

interface Told {
  readonly period: string;
  /** The lines of a part of the sheet. */
  readonly part: (title: RegExp) => readonly string[];
  readonly text: string;
  readonly page: string;
  readonly read: (table: string) => readonly Row[];
  /** The cells of all groups together, main codes and sub-codes. */
  readonly cells: readonly Row[];
  readonly find: (type: string, period: string, code: string) => Row | undefined;
}

const wording = "## Actielijnen\n\n### Een lijn {#m #n #ma}\n";
const told = fc.sample(studies, { numRuns: 40, seed: 31 }).flatMap((files) => tell({ ...files, "report/p1.md": wording }));

function tell(files: Readonly<Record<string, string>>): readonly Told[] {
  const rendered = render(files);
  const read = (name: string): readonly Row[] => {
    const parsed = parseCsv(rendered.read(name));
    const [header, ...rows] = "table" in parsed ? parsed.table.rows.map(({ cells }) => cells.map(({ text }) => text)) : [];
    return rows.map((cells) => Object.fromEntries((header ?? []).map((column, index) => [column, cells[index] ?? ""])));
  };
  const cells = read("frequencies.csv").filter(({ group, level }) => group === "" && level !== "direct");
  const find = (type: string, period: string, code: string): Row | undefined =>
    cells.find((row) => row["type"] === type && row["period"] === period && row["code"] === code);
  return prepareMeetings(rendered.run).map(({ period }) => {
    const text = readSheet(rendered.run, period);
    const parts = text.split(/^## /mu);
    const part = (title: RegExp): readonly string[] => (parts.find((one) => title.test(one)) ?? "").split("\n");
    return { period, part, text, page: renderPeriod(rendered.run, period).get(`${period}.html`) ?? "", read, cells, find };
  });
}

/** The items of lists, without their marks. */
function listItems(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => (line.startsWith("- ") ? [line.slice(2).replaceAll("**", "")] : []));
}

function isLookedAt(row: Row): boolean {
  return number(row, "base_segments") > 0;
}

test("there are sheets with everything that is checked here", () => {
  const all = told.map(({ text }) => text).join("\n");
  for (const sign of [
    "duidelijk meer.**",
    "duidelijk minder.**",
    "; eerder niet in",
    "; nu niet in",
    ". Toen in",
    "niet gezocht",
    "sprekers (",
    "%)",
  ])
    expect(all.includes(sign), sign).toBe(true);
});

test("the material is what was counted, and the share without a code is that of the tables", () => {
  for (const { period, part, read } of told) {
    const rows = read("bases.csv").filter((row) => row["group"] === "" && row["period"] === period && number(row, "segments") > 0);
    const shown = part(/^Wat we bekeken/u).flatMap((line) => (line.startsWith("| ") ? [line.split("|").map((cell) => cell.trim())] : []));
    expect(shown.slice(2).map(([, type, documents, passages, , uncoded]) => [type, documents, passages?.split(" ")[0], uncoded])).toEqual(
      rows.map((row) => [
        row["type"],
        row["documents"],
        row["segments"],
        spellPart(number(row, "uncoded_segments"), number(row, "segments")),
      ]),
    );
  }
});

test("the lines proposed are those that lead by change, spread and share, each with the figures of its data types", () => {
  for (const { period, part, read, cells } of told) {
    const codes = rankCodes(cells, read("changes.csv"), period).slice(0, 5);
    const lines = part(/^Rode lijnen/u);
    expect(lines.filter((line) => line.startsWith("### "))).toEqual(codes.map((code, at) => `### ${at + 1}. ${code} (voorstel)`));
    expect(listItems(lines)).toEqual(
      codes.map((code) =>
        spellFigures(cells.filter((row) => row["code"] === code && row["period"] === period && isLookedAt(row) && isSearched(row))),
      ),
    );
  }
});

test("a change is claimed where the tables claim one, with the counts of both sides, and nowhere else", () => {
  for (const { period, part, read, find } of told) {
    const changes = read("changes.csv").filter((row) => row["to"] === period && row["why_not"]?.includes("no-material-to") !== true);
    const clear = changes.filter(({ verdict }) => verdict === "more" || verdict === "less");
    const lines = part(/^Wat veranderde/u);
    const claims = listItems(lines).filter((item) => /: duidelijk (?:meer|minder)\. /u.test(item));
    expect(claims).toEqual(
      clear.map((row) => {
        const [from, to] = [row["from"], row["to"]].map((one) => spellFigure(find(row["type"] ?? "", one ?? "", row["code"] ?? "") as Row));
        return `${row["code"]}: duidelijk ${row["verdict"] === "more" ? "meer" : "minder"}. Eerst ${from}; nu ${to}.`;
      }),
    );
    const compared = changes.some(({ comparable }) => comparable === "true");
    if (period !== periods[0]) expect(lines.join("\n").includes("mag geen verandering worden genoemd")).toBe(!compared);
  }
});

test("new is what no period before has, gone what the last one has, with what each was searched in", () => {
  for (const { period, part, cells, find } of told) {
    const earlier = periods.slice(0, periods.indexOf(period));
    const all = cells
      .filter((row) => row["period"] === period && isLookedAt(row) && isSearched(row))
      .map((now) => {
        const before = earlier.map((one) => find(now["type"] ?? "", one, now["code"] ?? ""));
        return { now, before: before.filter(isSearched).filter(isLookedAt) };
      })
      .filter(({ before }) => before.length > 0);
    const fresh = all.filter(({ now, before }) => now["cell"] === "n" && before.every(({ cell }) => cell === "0"));
    const gone = all.filter(({ now, before }) => now["cell"] === "0" && before.at(-1)?.["cell"] === "n");
    const sentences = new Set([
      ...fresh.map(
        ({ now, before }) =>
          `${now["code"]}, ${spellFigure(now)}; eerder niet in ${before.map((row) => `${spellBase(row)} (${row["period"]})`).join(", ")}`,
      ),
      ...gone.map(({ now, before }) => {
        const last = before.at(-1) as Row;
        return `${now["code"]}, ${now["type"]}: ${spellPassages(last)} in ${last["period"]}; nu niet in ${spellBase(now)}`;
      }),
    ]);
    const items = listItems(part(/^Nieuw, en/u));
    const more = items.flatMap((item) => /^en nog (\d+)$/u.exec(item)?.[1] ?? []).map(Number);
    const named = items.filter((item) => !item.startsWith("en nog "));
    for (const item of named) expect(Array.from(sentences)).toContain(item);
    expect(named.length).toBe(Math.min(4, fresh.length) + Math.min(4, gone.length));
    expect(more).toEqual([fresh.length - 4, gone.length - 4].filter((count) => count > 0));
  }
});

test("the picture has a box for every main code where there was material, with its count and the shade of its share", () => {
  for (const { period, page, cells } of told) {
    const known = new Set(periods.slice(0, periods.indexOf(period) + 1));
    const types = new Set(cells.filter((row) => row["period"] === period && isLookedAt(row)).map(({ type }) => type));
    const rows = cells.filter(
      (row) => row["level"] === "main" && isLookedAt(row) && types.has(row["type"] ?? "") && known.has(row["period"] ?? ""),
    );
    const boxes = Array.from(
      page.matchAll(/<g><title>([^<]*)<\/title><rect[^>]* fill="([^"]*)"[^>]*>(?:<\/rect>)?(<path)?(?:<text[^>]*>([^<]*))?/gu),
      ([, title, fill, hatching, shown]) => [title?.split(/[:] /u)[0], hatching === undefined ? fill : "hatched", shown ?? ""],
    );
    expect(boxes.toSorted()).toEqual(
      rows
        .map((row) => [`${row["code"]}, ${row["type"]}, ${row["period"]}`, chooseFill(row), isSearched(row) ? row["segments"] : ""])
        .toSorted(),
    );
  }
});

test("a line of action has the figures of now and of then, or says that it was not searched for", () => {
  for (const { period, part, cells, read } of told) {
    const figures = (code: string, one: string, types?: readonly Row[]): readonly Row[] =>
      cells
        .filter((row) => row["code"] === code && row["period"] === one && isLookedAt(row) && isSearched(row))
        .filter(({ type }) => types?.some((row) => row["type"] === type) ?? true);
    for (const item of listItems(part(/^Actielijnen van/u))) {
      const code = item.split(" ")[0] ?? "";
      const now = figures(code, period);
      const looked = cells.filter((row) => row["code"] === code && row["period"] === period && isLookedAt(row));
      const then = spellFigures(figures(code, "p1", looked));
      const end = then === "" ? "Toen is het in deze soort materiaal niet gezocht." : `Toen ${then}.`;
      const clear = read("changes.csv").filter((row) => row["from"] === "p1" && row["to"] === period && row["code"] === code);
      const verdicts = clear.flatMap(({ type, verdict }) =>
        verdict === "more" ? [` ${type}: duidelijk meer.`] : verdict === "less" ? [` ${type}: duidelijk minder.`] : [],
      );
      expect(item).toBe(
        now.length === 0
          ? `${code} is in het materiaal van deze periode niet gezocht.`
          : `${code} nu ${spellFigures(now)}. ${end}${verdicts.join("")}`,
      );
    }
  }
});

test("the share that people looked at is that of the codings, and nowhere stands a p or a percentage of fewer than ten", () => {
  for (const { period, text, read } of told) {
    const codings = read("codings.csv").filter((row) => row["period"] === period);
    const looked = codings.filter(({ action }) => action !== "").length;
    if (codings.length > 0) expect(text).toContain(`Een mens keek naar ${spellPart(looked, codings.length)} coderingen`);
    for (const [, part, whole, share] of text.matchAll(/(\d+) van (\d+)[^(),;|]*(\([<>]?\d+%\))/gu))
      expect(spellPart(Number(part), Number(whole))).toBe(`${part} van ${whole} ${share}`);
    expect(text).not.toMatch(/\bp\s*[=<>]/u);
  }
});
