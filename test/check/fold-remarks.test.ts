import { describe, expect, test } from "vitest";
import { foldRemarks } from "../../src/check/fold-remarks.js";
import { say } from "../../src/messages/say.js";
import type { Message } from "../../src/model/message.js";

const file = "codebooks/thema/codebook.md";
const silent = (line: number, of = file): Message => say("rule/never", { file: of, line, column: 3 }, { rule: "regie", code: "regie" });
const silentOn = (count: number): readonly Message[] => Array.from({ length: count }, (_, index) => silent(index + 1));

describe("foldRemarks", () => {
  test("tells up to five of one remark in one file in full", () => {
    expect(foldRemarks(silentOn(5))).toEqual(silentOn(5));
  });

  test("of a longer series tells the first three, and the lines of the rest", () => {
    expect(foldRemarks(silentOn(6))).toEqual([
      ...silentOn(3),
      say("check/more", { file }, { remark: "rule/never", count: 3, lines: "4, 5, 6" }),
    ]);
  });

  test("counts each file and each remark for itself", () => {
    const messages = [...silentOn(3), ...[4, 5, 6].map((line) => silent(line, "codebooks/los/codebook.md"))];
    expect(foldRemarks(messages)).toEqual(messages);
    const mixed = [...silentOn(3), ...[4, 5, 6].map((line) => say("codebook/no-rules", { file, line }, { code: "regie" }))];
    expect(foldRemarks(mixed)).toEqual(mixed);
  });

  test("leaves what stands between a series in its place", () => {
    const between = say("load/guessed-headings", { file: "corpus/a.txt" }, { count: 1 });
    const [first, second, third, ...rest] = silentOn(7);
    expect(foldRemarks([first, second, third, between, ...rest].filter((message) => message !== undefined))).toEqual([
      ...silentOn(3),
      between,
      say("check/more", { file }, { remark: "rule/never", count: 4, lines: "4, 5, 6, 7" }),
    ]);
  });

  test("of a remark about whole files tells the first three files, and how many more there are", () => {
    const skipped = (count: number): readonly Message[] =>
      Array.from({ length: count }, (_, index) => say("load/skipped", { file: `corpus/m${String(index)}/.DS_Store` }, { kind: "x" }));
    expect(foldRemarks(skipped(5))).toEqual(skipped(5));
    expect(foldRemarks(skipped(500))).toEqual([...skipped(3), say("check/more-files", undefined, { remark: "load/skipped", count: 497 })]);
  });

  test("never folds errors or warnings", () => {
    const warnings = Array.from({ length: 9 }, (_, index) =>
      say("rule/everything", { file, line: index + 1, column: 3 }, { rule: "regie", code: "regie" }),
    );
    expect(foldRemarks(warnings)).toEqual(warnings);
  });
});
