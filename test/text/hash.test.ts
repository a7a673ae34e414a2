import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashBytes, hashContent, hashLetters, hashPassing } from "../../src/text/hash.js";

describe("hashing contents", () => {
  it("gives SHA-256 in hexadecimal", () => {
    expect(hashContent("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(hashContent("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("gives a text and its UTF-8 bytes the same hash", () => {
    expect(hashContent(new TextEncoder().encode("cliënt"))).toBe(hashContent("cliënt"));
  });
});

describe("the short hash", () => {
  it("has letters only, as many as asked for, the same every time", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 12 }), (text, length) => {
        expect(hashLetters(text, length)).toMatch(new RegExp(`^[a-z]{${length}}$`, "u"));
        expect(hashLetters(text, length)).toBe(hashLetters(text, length));
      }),
    );
  });

  it("is the one that earlier runs wrote", () => {
    expect(hashLetters("Niemand had de regie.", 5)).toBe(expectedHash("Niemand had de regie."));
    expect(hashLetters("abc", 5)).toBe("eqwjn");
  });

  it("differs between texts that differ", () => {
    const texts = Array.from({ length: 2000 }, (_, index) => `Segment ${index}`);
    expect(new Set(texts.map((text) => hashLetters(text, 5))).size).toBeGreaterThan(1990);
  });
});

/** From the hexadecimal hash: each byte is a letter. */
function expectedHash(text: string): string {
  return Array.from({ length: 5 }, (_, at) =>
    String.fromCharCode(97 + (Number.parseInt(hashContent(text).slice(at * 2, at * 2 + 2), 16) % 26)),
  ).join("");
}

it("tells the hash of what passes, once all of it has, and changes nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array()), (pieces) => {
      const told: string[] = [];
      const passed: Uint8Array[] = [];
      for (const piece of hashPassing(pieces, (hash) => told.push(hash))) {
        passed.push(piece);
        expect(told).toEqual([]);
      }
      expect(passed).toEqual(pieces);
      expect(told).toEqual([hashContent(Buffer.concat(pieces))]);
    }),
  );
});

describe("the hash of bytes", () => {
  it("is that of their content, the first time and every time after, whatever other bytes there are", () => {
    const [one, same, other] = [Uint8Array.of(0xc3, 0xa9), Uint8Array.of(0xc3, 0xa9), Uint8Array.of(1)];
    for (let time = 0; time < 2; time++) {
      expect([hashBytes(one), hashBytes(same)]).toEqual([hashContent("é"), hashContent("é")]);
      expect(hashBytes(other)).toBe(hashContent(other));
    }
  });
});
