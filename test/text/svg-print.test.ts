import { describe, expect, it } from "vitest";
import { printSvg } from "../../src/text/svg-print.js";

describe("printing a drawing", () => {
  it("prints a file of its own in XML", () => {
    const svg = printSvg({
      type: "element",
      tagName: "svg",
      properties: { viewBox: "0 0 1 1", ariaLabel: 'n < 10 & "x" > 1', dataOn: true },
      children: [
        { type: "element", tagName: "path", properties: { d: "M0 0", strokeWidth: "2", className: ["a", "\u0000b"] }, children: [] },
        { type: "element", tagName: "text", properties: {}, children: [{ type: "text", value: "a < b & c ]]> é\u0001\uD800" }] },
        { type: "comment", value: "--" },
      ],
    });
    expect(svg).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" aria-label="n &#x3C; 10 &#x26; &#x22;x&#x22; > 1" data-on="">' +
        '<path d="M0 0" stroke-width="2" class="a \uFFFDb"></path><text>a &#x3C; b &#x26; c ]]&#x3E; é\uFFFD\uFFFD</text></svg>',
    );
  });
});
