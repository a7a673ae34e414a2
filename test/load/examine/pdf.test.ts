import { zlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { draw, firstExtra, lines, makePdf, stream } from "../readers/pdf/make-pdf.js";
import { listHidden, readFile, startPlanting } from "./planting.js";

const content = draw(lines(["Wij wachten al maanden op een plek voor de jongen.", "Niemand heeft de regie over het plan."], { y: 700 }));
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

describe("a PDF with something planted in every place", async () => {
  const { plant, places, listLost } = startPlanting();
  const first = firstExtra(1);
  const packed = zlibSync(Buffer.from(`90 0 << /Contents (${plant("an object in a stream")}) >>`));
  const wide = Buffer.from(`\uFEFF${plant("a description in UTF-16")}`, "utf16le")
    .swap16()
    .toString("hex");
  const extra = [
    `<< /Author (${plant("the author")}) /Title (Document1) /Subject (${plant("the subject")}) /Keywords (${plant("a keyword")}) /Eigen (${plant("an own property")}) /CreationDate (D:20240101123456) /ModDate (D:20240101123456) >>`,
    stream(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" photoshop:AuthorsPosition="${plant("an attribute of the metadata")}" xmpMM:DocumentID="uuid:12345678-1234-1234-1234-123456789012"><dc:creator><rdf:Seq><rdf:li>${plant("the author in the metadata")}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`,
      "/Type /Metadata /Subtype /XML",
    ),
    `<< /Type /Outlines /First ${first + 3} 0 R /Last ${first + 3} 0 R /Count 1 >>`,
    `<< /Title (${plant("a title in the outline")}) /Parent ${first + 2} 0 R /Dest [3 0 R /Fit] >>`,
    `<< /Type /Annot /Subtype /Text /Rect [400 700 420 720] /Contents (${plant("a remark")}) /T (${plant("the author of a remark")}) >>`,
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (${plant("the name of a field")}) /TU (${plant("the hint of a field")}) /V (${plant("the value of a hidden field")}) /DV (${plant("what a field begins with")}) /F 2 /Rect [70 640 300 660] >>`,
    `<< /Type /Annot /Subtype /Link /Rect [70 600 300 620] /A << /S /URI /URI (mailto:${plant("the address of a link")}@x.nl) >> >>`,
    `<< /Type /Filespec /F (${plant("the name of an attachment")}.txt) /Desc (${plant("the description of an attachment")}) /EF << /F ${first + 8} 0 R >> >>`,
    stream(plant("an attached text"), "/Type /EmbeddedFile"),
    `<< /Names [(a) ${first + 7} 0 R] >>`,
    `<< /Type /StructElem /Alt <${wide}> /ActualText (${plant("what a drawing says")}) >>`,
    `<< /S /JavaScript /JS (app.alert\\("${plant("a script")}"\\)) >>`,
    `<< /Nums [0 << /P (${plant("the label of a page")}) >>] >>`,
    stream(latin(packed), `/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode`),
    `<< /Type /Note /Was (${plant("what nothing refers to")}) >>`,
  ];
  const bytes = makePdf([{ content, page: `/Annots [${first + 4} 0 R ${first + 5} 0 R ${first + 6} 0 R]` }], {
    catalogue: `/Metadata ${first + 1} 0 R /Outlines ${first + 2} 0 R /AcroForm << /Fields [${first + 5} 0 R] >> /Names << /EmbeddedFiles ${first + 9} 0 R >> /OpenAction ${first + 11} 0 R /PageLabels ${first + 12} 0 R`,
    trailer: `/Info ${first} 0 R /ID [<0123456789012345> <0123456789012345>]`,
    extra,
  });
  const read = await readFile(bytes, "corpus/d.pdf");

  test("gives every one of them, in its text or beside it", () => {
    expect(places().length).toBeGreaterThan(20);
    expect(listLost(read)).toEqual([]);
  });

  test("gives no number that only programs write", () => {
    expect(listHidden(read).filter((part) => /\d{8}/u.test(part))).toEqual([]);
  });

  test("tells a remark on its page, and who made it", () => {
    expect(read.hidden?.find(({ kind }) => kind === "author")).toBeDefined();
    expect(read.hidden?.find(({ kind, location }) => kind === "author" && location?.page === 1)).toBeDefined();
  });
});

describe("a PDF with what an earlier version left, or somebody put behind it", () => {
  test("has its old metadata and its tail examined too", async () => {
    const old = (author: string): string => `<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>${author}</dc:creator></x:xmpmeta>`;
    const packed = latin(zlibSync(Buffer.from(old("Zij die typte"))));
    const bytes = makePdf([{ content }], {
      extra: [stream(old("Wie het maakte"), "/Type /Metadata"), stream(packed, "/Type /Metadata /Filter /FlateDecode")],
    });
    const read = await readFile(Uint8Array.from(Buffer.concat([bytes, Buffer.from("van de balie\n")])), "corpus/d.pdf");
    expect(listHidden(read)).toEqual(expect.arrayContaining(["author: Wie het maakte", "author: Zij die typte", "markup: van de balie"]));
  });
});

describe("a PDF with a head on every page", () => {
  test("has the number in each of them examined, though the text has the head once", async () => {
    const page = (number: string, text: string): string =>
      draw([{ x: 70, y: 800, text: `Dossier ${number}` }, ...lines([text, "Zo gaat het verder, alinea na alinea."], { y: 600 })]);
    const bytes = makePdf([page("1111", "Eerste bladzijde."), page("2222", "Tweede bladzijde."), page("3333", "Derde bladzijde.")]);
    const read = await readFile(bytes, "corpus/d.pdf");
    expect(read.text).toContain("Dossier 1111");
    expect(listHidden(read)).toEqual(["header: Dossier 2222", "header: Dossier 3333"]);
  });
});

describe("a PDF that draws outside its page", () => {
  test("has what stands there examined, with its page", async () => {
    const bytes = makePdf([
      draw([
        ...lines(["Wij wachten al maanden op een plek.", "Niemand heeft de regie."], { y: 700 }),
        { x: 900, y: 500, text: "Buiten Beeld" },
      ]),
    ]);
    const read = await readFile(bytes, "corpus/d.pdf");
    expect(read.text).not.toContain("Beeld");
    expect(read.hidden?.find(({ text }) => text.includes("Buiten Beeld"))).toMatchObject({ kind: "hidden", location: { page: 1 } });
  });
});
