import { describe, expect, it } from "vitest";
import { detectIdentifiers } from "../../../src/privacy/detect.js";
import { nameDetector } from "../../../src/privacy/identifiers/name.js";
import { seenClean } from "../sentences/seen-clean.js";
import { seen } from "../sentences/seen-names.js";
import { unseenClean } from "../sentences/unseen-clean.js";
import { unseen } from "../sentences/unseen-names.js";

const findSpans = (text: string) => detectIdentifiers(text, [nameDetector]);

/** Recall on the unseen half was 92.9 %, and 5.7 % of its clean sentences gave a false alarm, before the detector was mended. */
describe("names with a cue", () => {
  it.each([
    ["it was made with", seen],
    ["written later", unseen],
  ])("finds at least 97 in 100 of the names %s", (_, sentences) => {
    const missed = sentences.filter(({ text, start, end }) => !findSpans(text).some((span) => span.start < end && start < span.end));
    expect(missed.length / sentences.length, JSON.stringify(missed.map(({ text }) => text))).toBeLessThanOrEqual(0.03);
  });

  it.each([
    ["it was made with", seenClean],
    ["written later", unseenClean],
  ])("takes at most 1 in 100 of the clean sentences %s for a name", (_, sentences) => {
    const wrong = sentences.filter((text) => findSpans(text).length > 0);
    expect(wrong.length / sentences.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.011);
  });

  it("has enough sentences to say so", () => {
    expect([seen.length + unseen.length, seenClean.length + unseenClean.length].every((count) => count >= 360)).toBe(true);
  });
});
