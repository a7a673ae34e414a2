import { describe, expect, test } from "vitest";
import { catalog } from "../../src/messages/catalog.js";
import { say, wordMessage, type MessageId } from "../../src/messages/say.js";
import { printMessages } from "../../src/report/message-lines.js";

describe("messages on a terminal", () => {
  const messages = [
    say("load/empty", { file: "corpus/a.md" }),
    say("load/no-header", { file: "corpus/b.csv", line: 1, column: 1 }),
    say("load/encoding", { file: "corpus/c.md" }, { encoding: "windows-1252" }),
    say("run/no-documents"),
  ];

  test("are one line each, with place, severity, sentence and id: errors first, then warnings, then remarks", () => {
    expect(
      printMessages(messages, "nl")
        .split("\n")
        .map((line) =>
          line
            .split("  ")
            .filter((_, index, parts) => index !== parts.length - 2)
            .join("  "),
        ),
    ).toEqual([
      "corpus/b.csv:1:1  fout  load/no-header",
      "corpus/a.md  waarschuwing  load/empty",
      "waarschuwing  run/no-documents",
      "corpus/c.md  opmerking  load/encoding",
      "",
    ]);
  });

  test("speak the language of the study", () => {
    expect(printMessages(messages, "en")).toContain("corpus/c.md  remark  Read as windows-1252, since it is not UTF-8.  load/encoding\n");
  });

  test("of which there are none are nothing", () => {
    expect(printMessages([], "nl")).toBe("");
  });
});

describe("the sentence of a message", () => {
  test("takes a value as it is, also when it looks like the name of a phrase, and keeps it on one line", () => {
    for (const value of ["#NAAM?", "#", "#### diep", "#constructor", "#__proto__", "$&", "{hint}"]) {
      expect(wordMessage(say("load/date", undefined, { value }), "nl")).toContain(`«${value}»`);
    }
    expect(wordMessage(say("load/date", undefined, { value: "een\n\ttwee\r\ndrie" }), "nl")).toContain("«een twee drie»");
  });

  test("fills in a phrase of the catalog", () => {
    expect(wordMessage(say("load/table", undefined, { detail: "#problem/quote-open" }), "en")).toContain("is not closed");
  });

  test("asks whether a near name was meant, only when there is one", () => {
    expect(wordMessage(say("codebook/unknown-code", undefined, { code: "regi", nearest: "regie" }), "nl")).toMatch(
      /Bedoelde u «regie»\?$/u,
    );
    expect(wordMessage(say("codebook/unknown-code", undefined, { code: "x", nearest: "" }), "nl")).not.toContain("Bedoelde");
  });

  test.each(Object.keys(catalog) as MessageId[])("is there in both languages, with the same places to fill: %s", (id) => {
    const places = (text: string): readonly string[] => Array.from(text.matchAll(/\{(\w+)\}/gu), ([, name]) => name as string).toSorted();
    expect(catalog[id].nl).not.toBe("");
    expect(catalog[id].en).not.toBe("");
    expect(places(catalog[id].en)).toEqual(places(catalog[id].nl));
  });
});
