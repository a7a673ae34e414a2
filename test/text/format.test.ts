import { strToU8, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { sniffFormat } from "../../src/text/format.js";

const latin = (text: string): Uint8Array => Buffer.from(text, "latin1");
const part = strToU8("x");

describe("the format of a file", () => {
  test.each([
    ["pdf", latin("%PDF-1.7\n")],
    ["rtf", latin("{\\rtf1 regie}")],
    ["transcript", latin("WEBVTT\n\n")],
    ["transcript", latin("\u00EF\u00BB\u00BFWEBVTT - titel\n")],
    ["html", latin("\u00EF\u00BB\u00BF\n<!DOCTYPE html><p>regie</p>")],
    ["html", latin('<html lang="nl"><p>regie</p>')],
    ["html", latin("<!-- bewaard -->\n<html>")],
    ["html", latin("\u00FF\u00FE<\0h\0t\0m\0l\0>\0")],
    ["docx", zipSync({ "[Content_Types].xml": part, "word/document.xml": part })],
    ["docx", zipSync({ "word/document2.xml": part })],
    ["xlsx", zipSync({ "xl/workbook.xml": part })],
    ["odt", zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }], "content.xml": part })],
    ["ods", zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }] })],
    ["presentation", zipSync({ "ppt/presentation.xml": part })],
    ["zip", zipSync({ "verslag.md": part })],
    ["zip", zipSync({})],
    ["office", latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")],
    ["password", latin(`\u00D0\u00CF\u0011\u00E0${"\0".repeat(2000)}${Array.from("EncryptedPackage").join("\0")}`)],
  ])("is seen by its bytes: %s", (format, bytes) => {
    expect(sniffFormat(bytes)).toBe(format);
  });

  it.each([
    ["a text that speaks of one", "Zie %PDF-1.7, WEBVTT en <html>.\n"],
    ["nothing", ""],
    ["a fragment of a page", "<p>regie</p>"],
  ])("is not seen in %s", (_, text) => {
    expect(sniffFormat(latin(text))).toBeUndefined();
  });
});
