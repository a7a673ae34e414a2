import { describe, expect, it } from "vitest";
import { detectIdentifiers } from "../../src/privacy/detect.js";
import type { Detector } from "../../src/privacy/identifiers/detector.js";

const find = (pattern: RegExp, name: Detector["class"]): Detector => ({
  class: name,
  triggers: [() => [0]],
  find: ({ text }) => Array.from(text.matchAll(pattern), ({ 0: whole, index }) => ({ start: index, end: index + whole.length })),
});

describe("detecting", () => {
  it("leads finds back to where they stand", () => {
    const text = "zie ０\u00AD６ en 06";
    const found = detectIdentifiers(text, [find(/06/gu, "phone")]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["０\u00AD６", "06"]);
  });

  it("keeps what the first detector found where two overlap, in the order of the text", () => {
    const found = detectIdentifiers("x ab bc", [find(/bc/gu, "bsn"), find(/ab bc|x/gu, "phone")]);
    expect(found).toEqual([
      { class: "phone", start: 0, end: 1 },
      { class: "bsn", start: 5, end: 7 },
    ]);
  });
});
