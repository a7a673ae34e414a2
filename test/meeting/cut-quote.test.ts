import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutQuote } from "../../src/meeting/cut-quote.js";
import { countWords } from "../../src/text/words.js";

const at = (text: string, word: string): readonly { start: number; end: number }[] => {
  const start = text.indexOf(word);
  return [{ start, end: start + word.length }];
};

describe("a quote", () => {
  const text = "Eerst was er koffie. Toen kwam de regie ter sprake. Niemand wilde. Daarna gingen wij naar huis.";

  test("of a short passage is the passage", () => {
    expect(cutQuote(text, at(text, "regie"), 40)).toBe(text);
  });

  test("of a longer one is the sentence with the match and what follows it", () => {
    expect(cutQuote(text, at(text, "regie"), 8)).toBe("[…] Toen kwam de regie ter sprake. Niemand wilde. […]");
    expect(cutQuote(text, at(text, "Eerst"), 4)).toBe("Eerst was er koffie. […]");
  });

  test("keeps a long sentence whole", () => {
    const long = `Wij ${"praten en ".repeat(40)}zwijgen over regie.`;
    expect(cutQuote(long, at(long, "regie"), 10)).toBe(long);
  });

  test("has the fewest faults that a cut can have, and then the most words", () => {
    const judge = (cut: string): number => Number(cut.includes("koffie")) + Number(cut.includes("huis"));
    expect(cutQuote(text, at(text, "regie"), 40, judge)).toBe("[…] Toen kwam de regie ter sprake. Niemand wilde. […]");
    const places = [...at(text, "koffie"), ...at(text, "Niemand")];
    expect(cutQuote(text, places, 5, judge)).toBe("[…] Niemand wilde. […]");
  });

  test("has no mark of a list, and no quotation marks around the whole", () => {
    expect(cutQuote("c. Samen schrijven.", at("c. Samen", "Samen"), 9)).toBe("Samen schrijven.");
    expect(cutQuote("- Samen schrijven;", at("- Samen", "Samen"), 9)).toBe("Samen schrijven");
    expect(cutQuote("'Samen schrijven.'", at("'Samen", "Samen"), 9)).toBe("Samen schrijven.");
    expect(cutQuote("‘Ja.’ Toen ‘nee.’", at("‘Ja.’ Toen", "Toen"), 9)).toBe("‘Ja.’ Toen ‘nee.’");
    expect(cutQuote("'s Avonds belt zij zelf 's moeders nummer'", at("'s Avonds", "Avonds"), 9)).toContain("'s Avonds");
  });

  test("says nothing that the passage does not say", () => {
    const sentence = fc
      .array(fc.constantFrom("wij", "regie", "gezin", "wachten", "thuis"), { minLength: 1, maxLength: 12 })
      .map((words) => `${words.join(" ").replace(/^./u, (letter) => letter.toUpperCase())}.`);
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 8 }),
        fc.nat(200),
        fc.integer({ min: 1, max: 30 }),
        (sentences, start, most) => {
          const whole = sentences.join(" ");
          const place = Math.min(start, whole.length - 1);
          const quote = cutQuote(whole, [{ start: place, end: place + 1 }], most);
          const kept = quote.replaceAll("[…]", "").trim();
          expect(whole).toContain(kept);
          expect(quote.startsWith("[…]")).toBe(!whole.startsWith(kept));
          if (countWords(kept) > most) expect(sentences).toContain(kept);
        },
      ),
    );
  });
});
