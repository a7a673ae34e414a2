import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../../../src/model/passage.js";
import { foldIdentifiers } from "../../../src/privacy/fold-text.js";
import type { Detector } from "../../../src/privacy/identifiers/detector.js";
import { detectors } from "../../../src/privacy/identifiers/identifiers.js";
import { isOpening, readRun } from "../../../src/privacy/names/read-run.js";
import { findPlaceholders } from "../../../src/privacy/placeholders.js";
import { scanText } from "../../../src/privacy/triggers/scan-text.js";
import { scanEverywhere } from "./everywhere.js";
import { hostileTexts, sentences } from "./texts.js";

/** What is found by a detector that is asked only where one of its triggers is, as the gate asks. */
function ask({ triggers, find }: Detector, text: string): readonly Span[] {
  const scanned = scanText(text);
  return triggers.some((trigger) => scanned.places(trigger).length > 0) ? find(scanned) : [];
}

const perClass = detectors.map((detector) => [detector.class, detector] as const);

describe("looking only where a trigger stands", () => {
  it.each(perClass)("finds every %s that looking everywhere finds, and no other, in all sentences there are", (_, detector) => {
    for (const text of sentences.map((sentence) => foldIdentifiers(sentence).text))
      expect(ask(detector, text), text).toEqual(detector.find(scanEverywhere(text)));
  });

  it.each(perClass)("finds the same of %s where sentences follow one another in capitals", (_, detector) => {
    for (let at = 0; at < sentences.length; at += 10) {
      const { text } = foldIdentifiers(
        sentences
          .slice(at, at + 10)
          .join(" ")
          .toUpperCase(),
      );
      expect(ask(detector, text), text).toEqual(detector.find(scanEverywhere(text)));
    }
  });

  it("finds the same in hostile texts", () => {
    fc.assert(
      fc.property(hostileTexts, (written) => {
        const { text } = foldIdentifiers(written);
        for (const detector of detectors) expect(ask(detector, text), detector.class).toEqual(detector.find(scanEverywhere(text)));
      }),
      { numRuns: 200 },
    );
  });

  it("passes over no word that a name begins with", () => {
    fc.assert(
      fc.property(hostileTexts, (written) => {
        const { text } = foldIdentifiers(written);
        for (const { index } of text.matchAll(/[A-Z]/gu)) if (isOpening(text, index)) expect(readRun(text, index), text).toBeUndefined();
      }),
      { numRuns: 500 },
    );
    for (const text of sentences)
      for (const { index } of text.matchAll(/[A-Z]/gu)) if (isOpening(text, index)) expect(readRun(text, index), text).toBeUndefined();
  });

  it("finds the same placeholders", () => {
    const everywhere = (text: string) =>
      findPlaceholders(
        text,
        Array.from(text.matchAll(/(?:)/gu), ({ index }) => index),
      );
    for (const text of sentences) expect(findPlaceholders(text)).toEqual(everywhere(text));
    fc.assert(
      fc.property(hostileTexts, (text) => {
        expect(findPlaceholders(text)).toEqual(everywhere(text));
      }),
      { numRuns: 500 },
    );
  });
});
