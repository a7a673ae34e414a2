import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stemWord } from "../../src/text/stem.js";

const words = [
  "reflecteren",
  "reflecteerde",
  "veiligheid",
  "gezinnen",
  "grootheden",
  "bemiddeling",
  "vertrouwen",
  "lopend",
  "eigenlijk",
  "bruikbaar",
  "huizen",
  "de",
  "e",
  "",
];

describe("the Dutch Porter stem", () => {
  it.each([
    ["reflecteren", "reflecter"],
    ["reflecterende", "reflecter"],
    ["veiligheden", "veilig"],
    ["veiligheid", "veilig"],
    ["bemiddelingen", "bemiddel"],
  ])("takes the endings off %s", (word, stem) => {
    expect(stemWord(word)).toBe(stem);
  });

  it("doesn't look at case, accents or soft hyphens", () => {
    expect(stemWord("Reflec\u00ADTEREN")).toBe(stemWord("reflecteren"));
    expect(stemWord("coördineren")).toBe(stemWord("coordineren"));
  });

  it("keeps what is no word as it is", () => {
    expect(stemWord("")).toBe("");
    expect(stemWord("123")).toBe("123");
  });

  it("gives a word the same stem, whatever was stemmed before it", async () => {
    const alone = new Map<string, string>();
    for (const word of words) alone.set(word, await stemAlone(word));
    fc.assert(
      fc.property(fc.shuffledSubarray(words), (order) => {
        for (const word of order) expect(stemWord(word)).toBe(alone.get(word));
      }),
    );
  });
});

/** Stems a word with a stemmer that has seen no other. */
async function stemAlone(word: string): Promise<string> {
  const { vi } = await import("vitest");
  vi.resetModules();
  const fresh = await import("../../src/text/stem.js");
  return fresh.stemWord(word);
}
