import { describe, expect, it } from "vitest";
import type { Span } from "../../../src/model/passage.js";
import { detectIdentifiers } from "../../../src/privacy/detect.js";
import { address } from "../../../src/privacy/identifiers/address.js";
import { birthDate } from "../../../src/privacy/identifiers/birth-date.js";
import { bsn } from "../../../src/privacy/identifiers/bsn.js";
import { email } from "../../../src/privacy/identifiers/email.js";
import { fileNumber } from "../../../src/privacy/identifiers/file-number.js";
import { iban } from "../../../src/privacy/identifiers/iban.js";
import { phone } from "../../../src/privacy/identifiers/phone.js";
import { plate } from "../../../src/privacy/identifiers/plate.js";
import { profile } from "../../../src/privacy/identifiers/profile.js";
import { judgedClean, judgedCleanLast, judgedCleanLater } from "../sentences/judged-clean.js";
import { judgedStructured } from "../sentences/judged-structured.js";
import { harmless } from "./harmless.js";
import { jottings } from "./jottings.js";
import { bareValues, cued, frames } from "./planted.js";

const structured = [profile, email, iban, birthDate, fileNumber, phone, bsn, plate, address];

function find(text: string): readonly string[] {
  return detectIdentifiers(text, structured).map(({ class: name, start, end }) => `${name}: ${text.slice(start, end)}`);
}

/** How much of a stretch a find covers. */
function shareOf(found: Span, start: number, end: number): number {
  return (Math.min(found.end, end) - Math.max(found.start, start)) / (end - start);
}

describe("structured identifiers", () => {
  it.each(bareValues.flatMap(([name, values]) => values.map((value) => [name, value] as const)))(
    "finds a %s written %j in any sentence",
    (name, value) => {
      const missed = frames
        .map((frame) => [frame.replace("#", value), frame.indexOf("#")] as const)
        .filter(([sentence, at]) => {
          const found = detectIdentifiers(sentence, structured);
          return found.length !== 1 || found[0]?.class !== name || shareOf(found[0], at, at + value.length) < 0.8;
        })
        .map(([sentence]) => `${sentence} => ${find(sentence).join("; ")}`);
      expect(missed).toEqual([]);
    },
  );

  it.each(cued.flatMap(([name, sentences]) => sentences.map((sentence) => [name, sentence] as const)))(
    "finds a %s by the words around it: %j",
    (name, sentence) => {
      const wanted = Array.from(sentence.replaceAll("», «", ", ").matchAll(/«([^»]*)»/gu), ({ 1: value = "" }) => `${name}: ${value}`);
      expect(find(sentence.replace(/[«»]/gu, ""))).toEqual(wanted);
    },
  );

  it.each(jottings.flatMap(([name, sentences]) => sentences.map((sentence) => [name, sentence] as const)))(
    "finds a %s, and nothing else, in %j",
    (name, sentence) => {
      const found = detectIdentifiers(sentence, structured).map((one) => one.class);
      expect(found).not.toEqual([]);
      expect(found.filter((one) => one !== name)).toEqual([]);
    },
  );

  it("finds at least 99 in 100 of what a judge wrote, whatever class it says", () => {
    const missed = judgedStructured.filter(
      ({ text, start, end }) => !detectIdentifiers(text, structured).some((one) => shareOf(one, start, end) > 0),
    );
    expect(missed.length / judgedStructured.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.01);
  });

  it("takes nothing for an identifier that a judge wrote without any", () => {
    const wrong = [...judgedClean, ...judgedCleanLater, ...judgedCleanLast].filter((text) => find(text).length > 0);
    expect(wrong).toEqual([]);
  });

  it.each(harmless.map((sentence) => [sentence]))("is silent about %j", (sentence) => {
    const texts = [
      sentence,
      `${sentence}.`,
      `We zagen: ${sentence}`,
      `| 1 | ${sentence} | ja |`,
      `(${sentence})`,
      `Ja.\n${sentence}\nEn toen.`,
    ];
    expect(texts.flatMap(find)).toEqual([]);
  });

  it("knows that planting and silence are tried often enough to say something", () => {
    const planted = bareValues.flatMap(([, values]) => values).length * frames.length;
    expect(planted).toBeGreaterThan(1000);
    expect(cued.flatMap(([, sentences]) => sentences).length + jottings.flatMap(([, sentences]) => sentences).length).toBeGreaterThan(400);
    expect(new Set(harmless).size).toBeGreaterThan(400);
  });

  it.each(["7", "0 ", "1 ", "1.", "1-", " ", "@", "a.", "a@", "A", "|", "06-", "nl91", "|BSN|dossiernummer|\n|-|-|\n|1|222|\n"])(
    "takes time in step with the length of a text of %j",
    (unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      expect(detectIdentifiers(text, structured).length).toBeLessThan(text.length);
    },
  );
});
