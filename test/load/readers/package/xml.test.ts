import { describe, expect, it, test } from "vitest";
import { XmlError } from "../../../../src/load/readers/package/package-error.js";
import { findChild, listChildren, readText, readXml, tellXml, type XmlElement } from "../../../../src/load/readers/package/xml.js";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function read(text: string): XmlElement {
  return readXml(new TextEncoder().encode(text));
}

function findProblem(bytes: string | Uint8Array): string {
  try {
    readXml(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes);
  } catch (error) {
    if (error instanceof XmlError) return error.problem;
    throw error;
  }
  return "none";
}

describe("an XML part", () => {
  it("is read as a tree of elements and texts", () => {
    const root = read('<?xml version="1.0"?><a><!-- niet --><b x="1">een &amp; <c/>tw&#233;e</b><b><![CDATA[<drie>]]></b></a>');
    expect(root.name).toBe("a");
    expect(listChildren(root, "b").map(readText)).toEqual(["een & twée", "<drie>"]);
    expect(findChild(root, "b")?.attributes.get("x")).toBe("1");
    expect([findChild(root, "z"), listChildren(root).length]).toEqual([undefined, 2]);
  });

  test.each([
    ["by the usual prefix", `<w:p xmlns:w="${word}"><w:t w:val="1"/></w:p>`],
    ["by another prefix", `<x:p xmlns:x="${word}"><x:t x:val="1"/></x:p>`],
    ["without a prefix", `<p xmlns="${word}" xmlns:y="${word}"><t y:val="1"/></p>`],
    ["in the strict form", '<w:p xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:t w:val="1"/></w:p>'],
    ["declared further down", `<w:p xmlns:w="${word}"><q:t xmlns:q="${word}" q:val="1"/></w:p>`],
  ])("names its elements alike, called %s", (_, text) => {
    const root = read(text);
    expect([root.name, findChild(root, "w:t")?.attributes.get("w:val")]).toEqual(["w:p", "1"]);
  });

  it("keeps a prefix for the element that declares it", () => {
    const root = read(`<r><a:p xmlns:a="${word}"/><a:p xmlns:a="urn:anders"/></r>`);
    expect(listChildren(root).map(({ name }) => name)).toEqual(["w:p", "a:p"]);
  });

  test.each([
    ["a DOCTYPE", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "xml-doctype"],
    ["a DOCTYPE that points elsewhere", '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "xml-doctype"],
    ["an unknown entity", "<a>&regie;</a>", "xml-damaged"],
    ["an element that is not closed", "<a><b></a>", "xml-damaged"],
    ["its first half", "<a><b>tekst", "xml-damaged"],
    ["nothing", "", "xml-damaged"],
    ["no XML", "regie", "xml-damaged"],
    ["five hundred levels", `${"<a>".repeat(501)}${"</a>".repeat(501)}`, "xml-depth"],
    ["twenty thousand levels", "<a>".repeat(20_000), "xml-depth"],
    ["bytes that are no UTF-8", Uint8Array.from([0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e]), "xml-text"],
  ])("with %s is refused", (_, text, problem) => {
    expect(findProblem(text)).toBe(problem);
  });

  it("may be UTF-16", () => {
    const text = "\uFEFF<a>één</a>";
    expect(readText(readXml(new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer)))).toBe("één");
  });

  it("holds names from outside as mere names", () => {
    const root = read('<__proto__ constructor="x" toString="y">z</__proto__>');
    expect([root.name, root.attributes.get("constructor"), root.attributes.get("hasOwnProperty")]).toEqual(["__proto__", "x", undefined]);
    expect(({} as { readonly x?: string }).x).toBeUndefined();
  });

  it("is told in order, whatever the length of a text", () => {
    const long = "regie ".repeat(50_000);
    const told: string[] = [];
    let text = "";
    tellXml(new TextEncoder().encode(`<a><b>${long}</b></a>`), {
      open: (name) => void told.push(`<${name}`),
      close: (name) => void told.push(`${name}>`),
      text: (part) => void (text += part),
    });
    expect([told, text === long]).toEqual([["<a", "<b", "b>", "a>"], true]);
  });
});
