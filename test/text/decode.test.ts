import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/text/decode.js";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  view.setUint16(0, 0xfeff, isLittle);
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
};
const text = fc.string({ unit: "binary" }).filter((one) => !one.includes("\0") && !one.startsWith("\uFEFF"));

describe("decoding a text file", () => {
  it("reads UTF-8", () => {
    expect(decodeText(utf8("cliënten 🙂"))).toEqual({ text: "cliënten 🙂", encoding: "utf-8" });
  });

  it("takes a byte order mark off, once", () => {
    expect(decodeText(utf8("\uFEFFgezin"))).toEqual({ text: "gezin", encoding: "utf-8-bom" });
    expect(decodeText(utf8("\uFEFF\uFEFFgezin"))?.text).toBe("\uFEFFgezin");
  });

  it("reads UTF-16 with a byte order mark, little and big end first", () => {
    expect(decodeText(utf16("cliënten 🙂", true))).toEqual({ text: "cliënten 🙂", encoding: "utf-16le" });
    expect(decodeText(utf16("cliënten 🙂", false))).toEqual({ text: "cliënten 🙂", encoding: "utf-16be" });
  });

  it("reads what is no UTF-8 as Windows-1252", () => {
    expect(decodeText(bytes(0x63, 0x6c, 0x69, 0xeb, 0x6e, 0x74))).toEqual({ text: "cliënt", encoding: "windows-1252" });
    expect(decodeText(bytes(0x93, 0x6a, 0x61, 0x94, 0x20, 0x80, 0x35))).toEqual({ text: "“ja” €5", encoding: "windows-1252" });
  });

  it("reads an empty file as an empty text", () => {
    expect(decodeText(bytes())).toEqual({ text: "", encoding: "utf-8" });
  });

  it("reads nothing in bytes that are no text", () => {
    expect(decodeText(bytes(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00))).toBeUndefined();
  });

  it("reads UTF-16 without a byte order mark by its zeros", () => {
    expect(decodeText(utf16("Een cliënt belde.\r\n", true).subarray(2))).toEqual({ text: "Een cliënt belde.\r\n", encoding: "utf-16le" });
    expect(decodeText(utf16("Een cliënt belde.", false).subarray(2))).toEqual({ text: "Een cliënt belde.", encoding: "utf-16be" });
  });

  it("reads UTF-32 with a byte order mark, and nothing in a picture that begins like it or like UTF-16", () => {
    expect(decodeText(bytes(0xff, 0xfe, 0, 0, 0xeb, 0, 0, 0, 0x42, 0xf6, 1, 0))).toEqual({ text: "ë🙂", encoding: "utf-32le" });
    expect(decodeText(bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0xeb))).toEqual({ text: "ë", encoding: "utf-32be" });
    expect(decodeText(bytes(0xff, 0xfe, 0x00, 0x00, 0x41, 0x00, 0x99, 0x00))).toBeUndefined();
    expect(decodeText(bytes(0xff, 0xfe, 0x41, 0x00, 0x00, 0x00))).toBeUndefined();
    expect(decodeText(bytes(0x41, 0x00, 0x00, 0x42, 0x01, 0x02))).toBeUndefined();
  });

  it("reads UTF-8 with a few wrong bytes as UTF-8, and Windows-1252 that happens to hold such a pair as that", () => {
    expect(decodeText(bytes(...utf8("één cliënt "), 0xe9, ...utf8("n")))).toEqual({
      text: "één cliënt \uFFFDn",
      encoding: "utf-8-damaged",
    });
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0xe9))).toEqual({ text: "\uFFFD", encoding: "utf-8-damaged" });
    expect(decodeText(bytes(0xe9, 0x20, 0xeb, 0x20, 0xc3, 0xa9))?.encoding).toBe("windows-1252");
  });

  it("leaves the line ends as they are, but for those of old Macs", () => {
    expect(decodeText(utf8("a\r\nb\rc\n"))?.text).toBe("a\r\nb\nc\n");
  });

  it("reads any text back", () => {
    fc.assert(
      fc.property(text, (given) => {
        const one = given.replace(/\r(?!\n)/gu, "\n");
        expect(decodeText(utf8(one))?.text).toBe(one);
        expect(decodeText(utf16(one, true))?.text).toBe(one);
        expect(decodeText(utf16(one, false))?.text).toBe(one);
      }),
    );
  });

  it("reads any bytes as something or as nothing, without a failure", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (any) => {
        const decoded = decodeText(any);
        if (any.includes(0) && decoded !== undefined) expect(decoded.encoding).toMatch(/^utf-(?:16|32)[bl]e$/u);
        if (decoded !== undefined) expect(decoded.text.length).toBeLessThanOrEqual(any.length);
      }),
    );
  });
});
