import { describe, expect, test } from "vitest";
import { zipFiles } from "../readers/docx/make-docx.js";
import { listHidden, readFile, startPlanting } from "./planting.js";

const readRtf = async (rtf: string): ReturnType<typeof readFile> =>
  await readFile(Uint8Array.from(Buffer.from(`{\\rtf1\\ansi ${rtf}}`, "latin1")), "corpus/d.rtf");

describe("rich text with something planted in every place", async () => {
  const { plant, halve, places, listLost } = startPlanting();
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
  const read = await readRtf(
    [
      `{\\stylesheet{\\s0 ${plant("a style")};}}{\\fonttbl{\\f0 Arial 123456782;}}{\\*\\rsidtbl\\rsid12345678}`,
      `{\\info{\\author ${plant("the author")}}{\\operator ${plant("who saved it")}}{\\manager ${plant("the manager")}}{\\company ${plant("the company")}}{\\subject ${plant("the subject")}}{\\keywords ${plant("a keyword")}}{\\doccomm ${plant("a remark on the file")}}{\\*\\company ${plant("the company, starred")}}}`,
      `{\\*\\userprops{\\propname ${plant("the name of a property")}}\\proptype30{\\staticval ${plant("a property")}}}`,
      `{\\*\\docvar{${plant("a variable")}}{${plant("what a variable holds")}}}`,
      `{\\*\\revtbl{Unknown;}{${plant("the author of a change")};}}`,
      `{\\*\\generator ${plant("the program")};}`,
      `{\\header\\pard ${plant("a header")}\\par}`,
      `\\pard Gewone tekst.\\par`,
      `\\pard {\\*\\bkmkstart ${plant("a bookmark")}}Kop{\\*\\bkmkend x}\\par`,
      `\\pard {\\deleted\\revauthdel1 ${halve("deleted words").join("}{\\deleted\\b ")}} bleef\\par`,
      `\\pard {\\v ${plant("hidden words")}} zichtbaar\\par`,
      `\\pard {\\field{\\*\\fldinst {HYPERLINK "mailto:${halve("the code of a field").join("}{\\b0 ")}@x.nl"}}{\\fldrslt link}}\\par`,
      `\\pard {\\field{\\*\\fldinst{\\*\\formfield{\\*\\ffname ${plant("a form field")}}{\\*\\ffdeftext ${plant("what a field begins with")}}{\\*\\ffhelptext ${plant("the help of a field")}}{\\*\\ffl ${plant("an entry of a list")}}}}{\\fldrslt x}}\\par`,
      `\\pard Met opmerking{\\*\\atnid ${plant("the initials of an author")}}{\\*\\atnauthor ${plant("the author of a remark")}}\\chatn{\\*\\annotation\\pard ${plant("a remark")}\\par}\\par`,
      `\\pard {\\shp{\\*\\shpinst{\\sp{\\sn wzDescription}{\\sv ${plant("the description of a shape")}}}{\\sp{\\sn wzName}{\\sv ${plant("the name of a shape")}}}{\\sp{\\sn fillColor}{\\sv 16777215}}{\\shptxt\\pard ${plant("a box")}\\par}}}\\par`,
      `\\pard {\\object\\objemb{\\*\\objclass ${plant("the class of an object")}}{\\*\\objdata ${hex(zipFiles({ "a.txt": plant("a file in an object") }))}}}\\par`,
      `\\pard {\\pict\\jpegblip ${hex(Uint8Array.from(Buffer.from(`\xff\xd8\xff\xfe\0\x42${plant("a remark in a photo").padEnd(64)}\xff\xd9`, "latin1")))}}\\par`,
      `{\\*\\onbekend ${plant("a group that nobody knows")}}`,
      `{\\*\\template ${plant("the template")}}{\\*\\xmlopen\\xmlns1{\\xmlname ${plant("an element of XML")}}}`,
      `\\pard {\\footnote\\pard ${plant("a note")}\\par}\\par`,
    ].join("\n"),
  );

  test("gives every one of them, in its text or beside it", () => {
    expect(places().length).toBeGreaterThan(30);
    expect(listLost(read)).toEqual([]);
  });

  test("gives no number that only programs write", () => {
    expect(listHidden(read).filter((part) => /\d{8}/u.test(part))).toEqual([]);
  });
});

describe("a variable in rich text", () => {
  test("is told apart from its name", async () => {
    expect(listHidden(await readRtf("{\\*\\docvar{rekening}{NL91ABNA0417164300}}Tekst.\\par"))).toContain(
      "property: rekening: NL91ABNA0417164300:",
    );
  });
});
