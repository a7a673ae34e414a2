import { strToU8, unzipSync, zipSync, zlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { makeDocx, namespaces, p, r, zipFiles } from "../readers/docx/make-docx.js";
import { inlineRow, makeXlsx } from "../readers/workbooks.js";
import { listHidden, readFile, startPlanting } from "./planting.js";

const office = "http://schemas.openxmlformats.org";
const word14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const wp = `xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing"`;
const relation = (id: string, target: string, type = "hyperlink"): string =>
  `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
const relations = (all: string): string => `<Relationships xmlns="${office}/package/2006/relationships">${all}</Relationships>`;
const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const join = (...pieces: readonly (string | Uint8Array)[]): Uint8Array =>
  new Uint8Array(Buffer.concat(pieces.map((piece) => (typeof piece === "string" ? Buffer.from(piece, "latin1") : piece))));

/** A PNG with one chunk of notes. */
function makePng(...chunks: readonly (readonly [kind: string, content: Uint8Array])[]): Uint8Array {
  const pack = ([kind, content]: readonly [string, Uint8Array]): Uint8Array => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return join(new Uint8Array(length), kind, content, "\0\0\0\0");
  };
  return join(
    "\x89PNG\r\n\x1a\n",
    ...[...chunks, ["IDAT", strToU8("123456782 pixels@foto.nl")] as const, ["IEND", new Uint8Array()] as const].map(pack),
  );
}

function makeJpeg(kind: number, content: Uint8Array): Uint8Array {
  const length = content.length + 2;
  return join("\xff\xd8\xff", String.fromCharCode(kind, length >> 8, length & 255), content, "\xff\xda\0\x00123456782\xff\xd9");
}

describe("a Word file with something planted in every place", async () => {
  const { plant, halve, places, listLost } = startPlanting();
  const split = (place: string, element = "w:t"): string =>
    halve(place)
      .map((half) => `<w:r><${element} xml:space="preserve">${half}</${element}></w:r>`)
      .join("");
  const body = [
    p("Gewone tekst."),
    `<!-- ${plant("a comment in the XML")} --><?note ${plant("an instruction in the XML")}?>`,
    `<w:p><w:bookmarkStart w:id="1" w:name="${plant("a bookmark")}"/>${r("Kop")}<w:bookmarkEnd w:id="1"/></w:p>`,
    `<w:p>${r("Hier stond ")}<w:del w:id="123456782" w:author="${plant("the author of a deletion")}" w:date="2024-01-01T00:00:00Z">${split("deleted words", "w:delText")}</w:del><w:ins w:id="3" w:author="${plant("the author of an insertion")}">${r("wat")}</w:ins></w:p>`,
    `<w:p><w:moveFrom w:id="4" w:author="${plant("the author of a move")}">${split("words moved away")}</w:moveFrom></w:p>`,
    `<w:p>${r(plant("hidden words"), "<w:vanish/>")}${r("zichtbaar")}</w:p>`,
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${split("the code of a field", "w:instrText")}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("uitkomst")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    `<w:p><w:fldSimple w:instr="HYPERLINK &quot;mailto:${plant("a simple field")}@x.nl&quot;">${r("mail")}</w:fldSimple></w:p>`,
    `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="${plant("the name of a form field")}"/><w:helpText w:type="text" w:val="${plant("the help of a form field")}"/><w:statusText w:val="${plant("the status of a form field")}"/><w:textInput><w:default w:val="${plant("what a form field begins with")}"/></w:textInput><w:ddList><w:listEntry w:val="${plant("an entry of a list")}"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    `<w:p><w:hyperlink r:id="rId90" w:tooltip="${plant("the tip of a link")}" w:anchor="${plant("the place a link leads to")}">${r("link")}</w:hyperlink></w:p>`,
    `<w:sdt><w:sdtPr><w:alias w:val="${plant("the name of a control")}"/><w:tag w:val="${plant("the tag of a control")}"/><w:placeholder><w:docPart w:val="${plant("the placeholder of a control")}"/></w:placeholder><w:dropDownList w:lastValue="${plant("the last value of a list")}"><w:listItem w:displayText="${plant("an item of a list")}" w:value="${plant("the value of an item")}"/></w:dropDownList><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(plant("what a control asks for"))}</w:sdtContent></w:sdt>`,
    `<w:p><w:r><w:drawing><wp:inline ${wp}><wp:extent cx="123456782" cy="1"/><wp:docPr id="123456782" name="${plant("the name of a picture")}" descr="${plant("the description of a picture")}" title="${plant("the title of a picture")}"><a:hlinkClick r:id="rId91" tooltip="${plant("the tip of a picture")}"/></wp:docPr><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="${plant("the file a picture came from")}.jpg"/></pic:nvPicPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
    `<w:p><w:r><w:pict><v:shape id="_x0000_s1026" alt="${plant("the description of an old shape")}" style="z-index:-503316480" href="http://x.nl/${plant("the link of an old shape")}"><v:textpath string="${plant("letters as a drawing")}"/></v:shape></w:pict></w:r></w:p>`,
    `<w:tbl><w:tblPr><w:tblCaption w:val="${plant("the caption of a table")}"/><w:tblDescription w:val="${plant("the description of a table")}"/></w:tblPr><w:tr><w:tc>${p("cel")}</w:tc></w:tr></w:tbl>`,
    `<w:p><w:permStart w:id="5" w:ed="${plant("who may edit")}@x.nl"/><w:smartTag w:uri="urn:x" w:element="${plant("the element of a smart tag")} x">${r("Jan")}</w:smartTag></w:p>`,
    `<w:p><w:pPr><w:pPrChange w:id="6" w:author="${plant("the author of a new format")}"/></w:pPr>${r("opmaak")}</w:p>`,
  ].join("");
  const external = relations(
    relation("rId90", `mailto:${plant("the address of a link")}@x.nl`) +
      relation("rId91", `https://x.nl/${plant("the link of a picture")}`) +
      relation("rId92", `file:///C:/Users/${plant("the path of a template")}/a.dotx`, "attachedTemplate"),
  );
  const chart = `<c:chartSpace xmlns:c="${office}/drawingml/2006/chart" xmlns:a="${office}/drawingml/2006/main"><c:title><a:p><a:r><a:t>${plant("the title of a chart")}</a:t></a:r></a:p></c:title><c:strCache><c:pt idx="0"><c:v>${plant("the cache of a chart")}</c:v></c:pt></c:strCache><c:numCache><c:pt idx="0"><c:v>0.12345678212</c:v></c:pt></c:numCache></c:chartSpace>`;
  const diagram = `<dgm:dataModel xmlns:dgm="${office}/drawingml/2006/diagram" xmlns:a="${office}/drawingml/2006/main"><dgm:pt modelId="{11111111-2222-3333-4444-123456782123}"><dgm:prSet phldrT="[${plant("what a diagram asks for")}]"/><dgm:t><a:p><a:r><a:t>${halve("a diagram").join("</a:t></a:r><a:r><a:t>")}</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>`;
  const sheet = makeXlsx({ sheets: [{ name: plant("a sheet in the file"), rows: inlineRow(1, [plant("a cell in the file")]) }] });
  const deep = zipFiles({ "diep.txt": plant("a file in a file in a file") });
  const inner = makeDocx(p(plant("a document in the file")), {}, {});
  const exif = join("Exif\0\0MM\0*", wide(plant("the author of a photo, in two bytes")), `\0\0\0${plant("a photo, in one byte")}\0`);
  const bytes = zipSync(
    Object.fromEntries(
      Object.entries({
        ...unzip(
          makeDocx(body, {
            comments: `<w:comment w:id="0" w:author="${plant("the author of a comment")}" w:initials="${plant("the initials of an author")}">${p(plant("a comment"))}</w:comment>`,
            header1: p(plant("a header")),
            footnotes: `<w:footnote w:id="7">${p(plant("a note that nothing refers to"))}</w:footnote>`,
            styles: `<w:style w:styleId="Eigen"><w:name w:val="${plant("the name of a style")}"/></w:style>`,
          }),
        ),
        "word/_rels/document.xml.rels": `${external.replace("</Relationships>", "")}<Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/comments" Target="comments.xml"/><Relationship Id="rId2" Type="${office}/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>`,
        "word/header9.xml": `<w:hdr ${namespaces}>${p(plant("a header that no relation names"))}</w:hdr>`,
        "word/people.xml": `<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="${plant("a person")}"><w15:presenceInfo w15:providerId="AD" w15:userId="S::${plant("the account of a person")}@x.nl::11111111-2222-3333-4444-555555555555"/></w15:person></w15:people>`,
        "word/settings.xml": `<w:settings ${namespaces} ${word14}><w:rsids><w:rsid w:val="12345678"/></w:rsids><w:docVars><w:docVar w:name="${plant("the name of a variable")}" w:val="${plant("a variable")}"/></w:docVars><w:mailMerge><w:connectString w:val="${plant("the source of a letter")}"/></w:mailMerge><w14:docId w14:val="12345678"/></w:settings>`,
        "word/glossary/document.xml": `<w:glossaryDocument ${namespaces}><w:docParts><w:docPart><w:docPartBody>${p(plant("a building block"))}</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>`,
        "word/charts/chart1.xml": chart,
        "word/diagrams/data1.xml": diagram,
        "word/afchunk1.html": `<html><body><p title="${plant("an attribute of an inserted page")}">${plant("an inserted page")}</p></body></html>`,
        "word/afchunk2.rtf": `{\\rtf1 ${plant("inserted rich text")}}`,
        "word/afchunk3.txt": plant("inserted text"),
        "word/afchunk4.mht": `MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<html><body><p>${halve("an inserted mail").join("=\r\n")}</p></body></html>`,
        "word/embeddings/blad.xlsx": sheet,
        "word/embeddings/verslag.docx": zipFiles({ ...unzip(inner), "word/embeddings/diep.zip": deep }),
        "word/embeddings/oleObject1.bin": join(
          "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0",
          wide(plant("an object, in two bytes")),
          "\0\0",
          plant("an object, in one byte"),
          "\0\0\x01\x02",
          zipFiles({ "a.txt": plant("a file in an object") }),
          "\0\0",
        ),
        "word/vbaProject.bin": join("\xd0\xcf\x11\xe0\0\0\0", packMacro(`Attribute VB_Name = "${plant("a macro")}"`), "\0\0"),
        "word/media/image1.png": makePng(
          ["tEXt", strToU8(`Author\0${plant("a note in a picture")}`)],
          ["zTXt", join("Comment\0\0", zlibSync(strToU8(plant("a packed note in a picture"))))],
        ),
        "word/media/image2.jpeg": makeJpeg(0xe1, exif),
        "word/media/image3.jpeg": makeJpeg(0xfe, strToU8(plant("a remark in a photo"))),
        [`word/media/foto ${plant("the name of an entry")}.gif`]: join(
          "GIF89a\0\0\0\0\0\0\0\x21\xfe\x13",
          plant("a remark in an old picture"),
          "\0",
        ),
        "docProps/core.xml": `<cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${plant("the author of the file")}</dc:creator><cp:lastModifiedBy>${plant("who saved it last")}</cp:lastModifiedBy><cp:keywords>${plant("a keyword")}</cp:keywords><cp:revision>12345678</cp:revision></cp:coreProperties>`,
        "docProps/app.xml": `<Properties xmlns="${office}/officeDocument/2006/extended-properties"><Manager>${plant("the manager")}</Manager><Company>${plant("the company")}</Company><Characters>12345678</Characters></Properties>`,
        "docProps/custom.xml": `<Properties xmlns="${office}/officeDocument/2006/custom-properties" xmlns:vt="${office}/officeDocument/2006/docPropsVTypes"><property name="${plant("the name of a property")}"><vt:lpwstr>${plant("a property")}</vt:lpwstr></property></Properties>`,
        "customXml/item1.xml": `<dossier nummer="${plant("an attribute of a form's data")}"><kind>${plant("a form's data")}</kind></dossier>`,
        "word/media/image5.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 123456782 1"><path d="M123456782,1" transform="matrix(0.123456782,0,0,1,0,0)"/><text>${halve(
          "words in a drawing",
        )
          .map((half) => `<tspan>${half}</tspan>`)
          .join("")}</text></svg>`,
        "extra/los.dat": join("\0\0\xff\xfe", plant("an entry of no known kind"), "\0"),
      }).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
  );
  const read = await readFile(bytes, "corpus/d.docx");

  test("gives every one of them, in its text or beside it", () => {
    expect(places().length).toBeGreaterThan(70);
    expect(listLost(read)).toEqual([]);
  });

  test("gives no number that only programs write", () => {
    expect(listHidden(read).filter((part) => part.includes("123456782") || part.includes("12345678"))).toEqual([]);
  });
});

describe("what stands in the paragraphs of a Word file", () => {
  const hiddenOf = async (body: string): Promise<readonly string[]> => {
    const read = await readFile(makeDocx(p("Tekst.") + body), "corpus/d.docx");
    return listHidden(read).filter((part) => !/^(?:label|link): .*(?:xml|rels)$/u.test(part));
  };

  test("is not said again when the text has it, over whatever runs it is split", async () => {
    expect(
      await hiddenOf(
        `<w:p>${r("06-12")}${r("34")}<w:r><w:noBreakHyphen/><w:t>56</w:t><w:tab/><w:t>a</w:t><w:softHyphen/><w:t>b</w:t></w:r></w:p>`,
      ),
    ).toEqual([]);
  });

  test("is joined over its runs, with tabs, line ends, hyphens and signs as a person reads them", async () => {
    const run = `<w:t>06</w:t><w:noBreakHyphen/><w:t>12</w:t><w:softHyphen/><w:t>34</w:t><w:tab/><w:sym w:font="Symbol" w:char="F035"/><w:sym w:font="Wingdings" w:char="F0FC"/><w:br/><w:t>einde</w:t>`;
    expect(await hiddenOf(`<w:p><w:r><w:rPr><w:vanish/></w:rPr>${run}</w:r></w:p>`)).toEqual(["hidden: 06-1234\t5✓\neinde"]);
  });

  test("is told as it was, as it is, and with what was deleted by itself", async () => {
    const body = `<w:p>${r("06-12")}<w:del w:id="1">${r("34").replaceAll("w:t", "w:delText")}</w:del><w:ins w:id="2">${r("99")}</w:ins>${r("56")}</w:p>`;
    expect(await hiddenOf(body)).toEqual(["deleted: 34", "deleted: 06-12349956"]);
  });

  test("has its place: that of the paragraph, or of the one before it", async () => {
    const read = await readFile(
      makeDocx(
        p("Een.") + p("Twee.", '<w:rPr><w:rFonts w:ascii="Jansen"/></w:rPr>') + `<w:p>${r("Geheim", "<w:vanish/>")}</w:p>` + p("Drie."),
      ),
      "corpus/d.docx",
    );
    expect(read.hidden?.find(({ text }) => text === "Geheim")).toEqual({ kind: "hidden", text: "Geheim", location: { paragraph: 2 } });
    expect(read.hidden?.some(({ text }) => text === "Jansen")).toBe(false);
  });

  test("keeps a long description without a mark in it, which is no packed file", async () => {
    const long = "de familie op het strand met de kinderen en de hond op een warme dag in de zomer van dat jaar";
    expect(await hiddenOf(`<w:p><w:r><w:drawing><docPr descr="${long}"/></w:drawing></w:r></w:p>`)).toContain(`alt-text: ${long}`);
  });

  test("tells no place that Word named by itself", async () => {
    expect(
      await hiddenOf(
        `<w:p><w:bookmarkStart w:id="0" w:name="_Toc123456782"/><w:r><w:instrText>PAGEREF _Toc123456782 \\h</w:instrText></w:r></w:p>`,
      ),
    ).toEqual(["field: PAGEREF   \\h"]);
  });
});

describe("a Word file with something in it that can't be looked into", () => {
  const say = async (parts: Readonly<Record<string, Uint8Array>>): Promise<readonly string[]> =>
    (await readFile(zipFiles({ ...unzip(makeDocx(p("Tekst."))), ...parts }), "corpus/d.docx")).messages.map(
      ({ id, values }) => `${id} ${values.count}`,
    );
  const nest = (inner: Uint8Array, depth: number): Uint8Array => (depth === 0 ? inner : nest(zipFiles({ "in.zip": inner }), depth - 1));
  const innermost = zipFiles({ "a.txt": "Diep" });

  test("is read, and says so, when a file lies too deep in files, or is damaged", async () => {
    expect(await say({ "word/embeddings/a.zip": nest(innermost, 2) })).toEqual([]);
    expect(await say({ "word/embeddings/a.zip": nest(innermost, 3) })).toEqual(["load/unexamined 1"]);
    expect(
      await say({ "word/embeddings/a.zip": innermost.subarray(0, innermost.length - 30), "word/embeddings/b.docx": strToU8("PK\x03\x04") }),
    ).toEqual(["load/unexamined 2"]);
  });
});

describe("the package of a Word file", () => {
  test("has the notes in it examined, on the whole and on an entry", async () => {
    const { plant, listLost } = startPlanting();
    const note = plant("a note on the package");
    const packed = zipSync({ ...unzip(makeDocx(p("Tekst."))), "los.txt": [strToU8("x"), { comment: plant("a note on an entry") }] });
    // The last two bytes tell how long the note behind them is.
    const bytes = join(packed.subarray(0, packed.length - 2), String.fromCharCode(note.length, 0), note);
    expect(listLost(await readFile(bytes, "corpus/d.docx"))).toEqual([]);
  });

  test("has the names of places and the targets of links read as a person reads them", async () => {
    const link = relations(relation("rId90", "mailto:jan.jansma%40x.nl"));
    const body = p("Tekst.") + `<w:p><w:bookmarkStart w:id="1" w:name="Mevrouw_Van_Jansma"/>${r("x")}</w:p>`;
    const read = await readFile(makeDocx(body, { "word/_rels/document.xml.rels": link }), "corpus/d.docx");
    expect(listHidden(read)).toEqual(expect.arrayContaining(["label: Mevrouw Van Jansma", "link: mailto:jan.jansma@x.nl"]));
  });

  test("raises nothing when it is clean, but for its own names", async () => {
    const read = await readFile(makeDocx(p("Tekst.")), "corpus/d.docx");
    expect(listHidden(read)).toEqual([
      "label: [Content Types].xml",
      "label: _rels/.rels",
      "link: word/document.xml",
      "label: word/_rels/document.xml.rels",
    ]);
  });
});

/** The parts of a package, by their names. */
function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

/** Packs a macro as Office does, with a piece that stands there twice. */
function packMacro(source: string): Uint8Array {
  const pieces: number[] = [];
  const bytes = Buffer.from(source, "latin1");
  for (let at = 0; at < bytes.length; at += 8) pieces.push(0, ...bytes.subarray(at, at + 8));
  const header = 0xb000 | (pieces.length - 1);
  return new Uint8Array([1, header & 255, header >> 8, ...pieces]);
}
