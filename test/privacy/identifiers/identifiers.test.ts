import { describe, expect, it } from "vitest";
import { detectIdentifiers } from "../../../src/privacy/detect.js";
import { detectors } from "../../../src/privacy/identifiers/identifiers.js";

const placeholders = [
  "[naam]",
  "<naam>",
  "{naam}",
  "XXX",
  "N.N.",
  "P07",
  "R3",
  "kind A",
  "moeder M.",
  "***",
  "gezin B",
  "dhr. X",
  "respondent 3",
];
const frames = [
  "Beste #,",
  "Groet,\n#",
  "Naam: #",
  "mevrouw # belde",
  "moeder # zegt dat",
  "#: ja",
  "Mijn naam is #.",
  "zij woont bij # in [plaats]",
];

describe("all detectors together", () => {
  it.each(placeholders)("leave %s alone, whatever stands before it", (placeholder) => {
    const found = frames.filter((frame) => detectIdentifiers(frame.replace("#", placeholder), detectors).length > 0);
    expect(found).toEqual([]);
  });
});
