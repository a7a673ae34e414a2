import fc from "fast-check";
import { expect, it } from "vitest";
import { encodeParts, joinParts, type Part } from "../../src/text/encode.js";

const long = ["é…😀\uD800x".repeat(9000), "a".repeat(70_000), "日本".repeat(100_000)];
const part: fc.Arbitrary<Part> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("", "\uFEFF", "\uDC00\r\n", ...long),
  fc.uint8Array(),
);

it("encodes a text in parts, among what is encoded already, and loses nothing between them", () => {
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const pieces = Array.from(encodeParts(parts));
      expect(Buffer.concat(pieces).equals(Buffer.concat(parts.map((one) => Buffer.from(one as Uint8Array))))).toBe(true);
    }),
  );
});

it("encodes small parts together", () => {
  expect(Array.from(encodeParts(Array.from({ length: 1000 }, () => "één")))).toHaveLength(1);
});

it("joins the parts of a text", () => {
  expect(joinParts(["é", Buffer.from("én"), "", "!"])).toBe("één!");
  expect(joinParts([])).toBe("");
});
