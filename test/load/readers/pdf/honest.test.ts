import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readHeavy } from "../../../../src/load/read-file.js";
import { draw, firstExtra, lines, makePdf, spoil, stream, writePdf } from "./make-pdf.js";
import { listPdf, listPlaces, listSaid, readPdf } from "./reading.js";

const text = draw(lines(["Niemand had in die weken de regie over het gezin en iedereen", "wachtte op elkaar."], { y: 780 }));
const picture = stream("\0".repeat(100), "/Type /XObject /Subtype /Image /Width 10 /Height 10 /ColorSpace /DeviceGray /BitsPerComponent 8");
const scan = (image: number) => ({ content: "q 500 0 0 700 40 40 cm /Im Do Q", resources: `/XObject << /Im ${image} 0 R >>` });

describe("a PDF without text", () => {
  it("is refused when no page has any", async () => {
    expect(await listSaid(makePdf([scan(5)], { extra: [picture] }))).toEqual(["load/pdf-no-text"]);
    expect(await listSaid(makePdf([""]))).toEqual(["load/pdf-no-text"]);
  });

  it("is warned about by page when some have none, and not where a page is merely empty", async () => {
    const empty = "0.1 w q 0 0 595 842 re W* n Q";
    const bytes = makePdf([text, scan(firstExtra(3)), empty], { extra: [picture] });
    expect(await listSaid(bytes)).toEqual(["load/pdf-scanned-pages 2"]);
  });

  it("is warned about by page when there is nothing at all on it, or it can't be found", async () => {
    const two = makePdf([text, text]);
    expect(await listSaid(makePdf([text, ""]))).toEqual(["load/pdf-bare-pages 2"]);
    expect(await listSaid(spoil(two, "/Contents 4", "/CONTENTS 4"))).toEqual(["load/pdf-bare-pages 1"]);
    expect(await listSaid(spoil(two, "/Contents 6", "/Contents 9"))).toEqual(["load/pdf-bare-pages 2"]);
    expect(await listSaid(spoil(two, "/Contents 6 0 R  >", "/Contents [9 0 R]>"))).toEqual(["load/pdf-bare-pages 2"]);
  });

  it("is read where text recognition put letters below the scan, and that is said", async () => {
    expect(await listSaid(makePdf([`3 Tr ${text}`]))).toEqual(["load/pdf-recognised 1"]);
    expect((await listPdf(makePdf([`3 Tr ${text}`])))[0]).toMatch(/^text: Niemand/u);
  });
});

describe("letters that can't be trusted", () => {
  const unicode = (map: string): string =>
    stream(
      `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange ${map} endbfrange endcmap end`,
    );
  const mapped = (content: string, map: string): Uint8Array =>
    makePdf(
      [{ content, resources: "/X << >>", page: "" }]
        .map((page) => ({ ...page, content: page.content.replaceAll("/F1", "/F3") }))
        .map((page) => ({
          ...page,
          page: "/Resources << /Font << /F3 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 5 0 R >> >> >>",
        })),
      { extra: [unicode(map)] },
    );

  it("are refused when most have no meaning", async () => {
    expect(await listSaid(mapped(text, "<20> <7E> <E020>"))).toEqual(["load/pdf-letters-lost"]);
  });

  it("are warned about by page when some have none", async () => {
    expect(await listSaid(mapped(text, "<65> <65> <FFFD>"))).toEqual(["load/pdf-letters 1"]);
  });

  it("are warned about when each stands for another", async () => {
    const long = draw(
      lines(
        Array.from({ length: 30 }, () => "de jongen en het gezin zijn er niet van op de hoogte dat moeder is"),
        { y: 780 },
      ),
    );
    expect(await listSaid(mapped(long, "<61> <79> <62>"))).toEqual(["load/pdf-gibberish"]);
    expect(await listSaid(makePdf([long]))).toEqual([]);
  });

  it("are warned about where a font is one that only its reader has", async () => {
    const mute = "BT /F3 12 Tf 70 650 Td (\\000H\\000o\\000i) Tj ET";
    const font = "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [5 0 R] >>";
    const descendant =
      "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>";
    const page = `/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> /F3 ${font} >> >>`;
    expect(await listSaid(makePdf([{ content: `${text}\n${mute}`, page }], { extra: [descendant] }))).toEqual(["load/pdf-letters 1"]);
    expect(await listSaid(makePdf([{ content: mute, page }], { extra: [descendant] }))).toEqual(["load/pdf-letters-lost"]);
  });

  it("leave no trace of a soft hyphen at the end of a line", async () => {
    const broken = draw(lines(["Zo staat het in de wet over de jeugdbe~", "scherming van dit land, en nergens anders."], { y: 780 }));
    expect((await listPdf(mapped(broken, "<7E> <7E> <00AD>")))[0]).toContain("de jeugdbescherming van");
  });

  it("are written out where they are ligatures", async () => {
    expect(await listPdf(mapped(draw([{ x: 70, y: 700, text: "#ets en $es" }]), "<23> <24> <FB01>"))).toEqual(["text: fiets en fles"]);
  });
});

describe("an order that can't be trusted", () => {
  it("is warned about when the text was drawn in another one", async () => {
    const placed = lines(
      Array.from({ length: 12 }, (_, index) => `Regel ${index} met een paar gewone woorden over het gezin.`),
      { y: 780 },
    );
    const mixed = placed.map((_, index) => placed[(index * 5) % 12] as (typeof placed)[number]);
    expect(await listSaid(makePdf([draw(mixed)]))).toEqual(["load/pdf-order 1 #problem/pdf-drawing"]);
    expect(await listSaid(makePdf([draw(placed)]))).toEqual([]);
  });

  it("is warned about when more than three columns stand beside each other, as on the front of a paper", async () => {
    const columns = (count: number): Uint8Array => {
      const width = 520 / count;
      const sentence = "Dat was de regie van het hele gezin en van de school die er al jaren bij was";
      const column = (at: number) =>
        lines(
          Array.from({ length: 20 }, () => sentence.slice(0, width * 0.28)),
          { x: 40 + at * width, y: 780, size: 6, step: 8 },
        );
      return makePdf([draw(Array.from({ length: count }, (_, at) => column(at)).flat())]);
    };
    expect(await listSaid(columns(6))).toEqual(["load/pdf-order 1 #problem/pdf-columns"]);
    expect(await listSaid(columns(3))).toEqual([]);
  });

  it("is warned about when texts lie over each other", async () => {
    const over = Array.from({ length: 6 }, (_, index) => [
      { x: 70, y: 780 - index * 20, text: "Niemand had de regie over dit gezin" },
      { x: 75, y: 778 - index * 20, text: "Heel iets anders dat eroverheen staat" },
    ]).flat();
    expect(await listSaid(makePdf([draw(over)]))).toContain("load/pdf-order 1 #problem/pdf-overlap");
  });
});

describe("what people put on a PDF", () => {
  it("keeps comments as context, and reads what stands in the fields of a form", async () => {
    const extra = [
      "<< /Type /Annot /Subtype /Text /Rect [400 700 420 720] /Contents (Klopt dit?) >>",
      "<< /Type /Annot /Subtype /Widget /FT /Tx /T (naam) /V (Wij wachtten te lang) /Rect [70 640 300 660] >>",
      "<< /Type /Annot /Subtype /Widget /FT /Tx /T (leeg) /V () /Rect [70 600 300 620] >>",
      "<< /Type /Annot /Subtype /Link /Rect [70 600 300 620] /A << /S /URI /URI (https://voorbeeld.nl) >> >>",
    ];
    const content = draw([
      { x: 70, y: 700, text: "Wat ging er mis?" },
      { x: 70, y: 580, text: "Wat ging er goed?" },
    ]);
    const bytes = makePdf([{ content, page: "/Annots [5 0 R 6 0 R 7 0 R 8 0 R]" }], {
      catalogue: "/AcroForm << /Fields [6 0 R 7 0 R] >>",
      extra,
    });
    const read = await readPdf(bytes);
    expect(await listPdf(bytes)).toEqual([
      "text: Wat ging er mis?",
      "text: Wij wachtten te lang",
      "text: Wat ging er goed?",
      "aside: Klopt dit?",
    ]);
    expect(listPlaces(read).at(-1)).toBe("blz. 1, opmerking 1");
    expect(await listSaid(bytes)).toEqual(["load/pdf-fields", "load/pdf-comments"]);
  });

  it("counts the boxes and buttons that are ticked, and no others", async () => {
    const box = (name: string, state: string): string =>
      `<< /Type /Annot /Subtype /Widget /FT /Btn /T (${name}) /V /${state} /AS /${state} /Rect [70 640 80 650] /AP << /N << /Ja null /Off null >> >> >>`;
    const button = (state: string, choice: string): string =>
      `<< /Type /Annot /Subtype /Widget /FT /Btn /Ff 32768 /T (keuze) /V /${state} /AS /Off /Rect [70 600 80 610] /AP << /N << /${choice} null /Off null >> >> >>`;
    const bytes = makePdf([{ content: text, page: "/Annots [5 0 R 6 0 R 7 0 R 8 0 R]" }], {
      catalogue: "/AcroForm << /Fields [5 0 R 6 0 R 7 0 R 8 0 R] >>",
      extra: [box("een", "Ja"), box("twee", "Off"), button("A", "A"), button("A", "B")],
    });
    const { messages } = await readPdf(bytes);
    expect(messages.map(({ id, values }) => [id, values.count])).toEqual([["load/pdf-ticked", 2]]);
  });

  it("keeps text in a hidden layer as context", async () => {
    const content = `${text}\n/OC /L BDC\n${draw([{ x: 70, y: 600, text: "Verborgen" }])}\nEMC`;
    const bytes = makePdf([{ content, resources: "/Properties << /L 5 0 R >>" }], {
      catalogue: "/OCProperties << /OCGs [5 0 R] /D << /OFF [5 0 R] >> >>",
      extra: ["<< /Type /OCG /Name (Laag) >>"],
    });
    expect(await listPdf(bytes)).toContain("aside: Verborgen");
    expect(await listSaid(bytes)).toEqual(["load/pdf-hidden 1"]);
  });

  it("says that files inside it were not read", async () => {
    const bytes = makePdf([text], {
      catalogue: "/Names << /EmbeddedFiles << /Names [(a.txt) 5 0 R] >> >>",
      extra: ["<< /Type /Filespec /F (a.txt) /EF << /F 6 0 R >> >>", stream("hallo", "/Type /EmbeddedFile")],
    });
    expect(await listSaid(bytes)).toEqual(["load/pdf-attached"]);
  });
});

describe("a PDF that is not as it should be", () => {
  const good = makePdf([text]);
  const bare = (pages: string, ...others: readonly string[]): Uint8Array =>
    writePdf({ objects: ["<< /Type /Catalog /Pages 2 0 R >>", pages, ...others] });
  const packed = (bytes: Uint8Array, filter = "/Filter /FlateDecode"): Uint8Array =>
    bare(
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
      stream(Buffer.from(bytes).toString("latin1"), filter),
    );

  it("is refused in one sentence when it is cut off, turns in a circle, or is not there", async () => {
    const hostile: Readonly<Record<string, Uint8Array>> = {
      "cut off": good.subarray(0, 400),
      "only a header": good.subarray(0, 9),
      "pages in a circle": bare("<< /Type /Pages /Kids [2 0 R] /Count 5 >>"),
      "pages that are not there": bare("<< /Type /Pages /Kids [] /Count 7 >>"),
      "brackets in brackets": bare("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "[".repeat(50_000)),
      "some text": new TextEncoder().encode("Dit is gewone tekst.\n".repeat(100)),
    };
    for (const [name, bytes] of Object.entries(hostile)) {
      const read = await readHeavy({ path: "corpus/d.pdf", bytes });
      expect([name, "refused" in read ? read.refused.id : "read"]).toEqual([name, name === "empty" ? "load/empty-file" : "load/damaged"]);
    }
  });

  it("is refused with its own reason for a password, too many pages and too much in little", async () => {
    const encrypt =
      "/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <" + "41".repeat(32) + "> /U <" + "42".repeat(32) + "> /P -4 >>";
    expect(await listSaid(makePdf([text], { trailer: encrypt }))).toEqual(["load/pdf-password"]);
    expect(await listSaid(makePdf(Array.from({ length: 2001 }, () => "")))).toEqual(["load/pdf-too-many-pages"]);
    const bomb = deflateSync(new Uint8Array(200_000_000));
    expect(await listSaid(packed(bomb))).toEqual(["load/pdf-too-large"]);
    expect(await listSaid(packed(deflateSync(bomb), "/Filter [/FlateDecode /FlateDecode]"))).toEqual(["load/pdf-too-large"]);
    expect(await listSaid(packed(deflateSync(new TextEncoder().encode(text))))).toEqual(["load/pdf-no-text"]);
  });

  it("is refused when it is a form that only Adobe shows, and read when it is a usual form too", async () => {
    const wait = draw([{ x: 70, y: 700, text: "Please wait... your viewer may not be able to display this document." }]);
    const form = (fields: string): Uint8Array =>
      makePdf([{ content: wait, page: "/Annots [6 0 R]" }], {
        catalogue: `/AcroForm << /Fields [${fields}] /XFA 5 0 R >>`,
        extra: [stream("<xdp:xdp/>"), "<< /Type /Annot /Subtype /Widget /FT /Tx /T (naam) /V (Niemand) /Rect [70 640 300 660] >>"],
      });
    expect(await listSaid(form(""))).toEqual(["load/pdf-xfa"]);
    expect(await listSaid(form("6 0 R"))).toEqual(["load/pdf-fields"]);
  });

  it("is read from bytes that it leaves as they are, of a Buffer too", async () => {
    const bytes = Buffer.from(good);
    expect(await listPdf(bytes)).toEqual(await listPdf(good));
    expect(Buffer.compare(bytes, good)).toBe(0);
    expect(good.length).toBeGreaterThan(0);
  });

  it("is read behind other bytes, and under another name", async () => {
    expect(await listPdf(makePdf([text], { junk: "rommel\r\n\r\n" }))).toHaveLength(1);
    const read = await readHeavy({ path: "corpus/d.txt", bytes: good });
    expect("refused" in read ? read.refused.id : read.messages.map(({ id }) => id)).toEqual(["load/named-otherwise"]);
  });

  it("is read as far as it can be found, and said to be repaired, when its directory is wrong", async () => {
    const wrong = spoil(good, "startxref\n", "startxref\n7 % ");
    expect(await listPdf(wrong)).toEqual(await listPdf(good));
    expect(await listSaid(wrong)).toEqual(["load/pdf-repaired"]);
    const broken = spoil(good, "xref\n0 5\n", "xref\n0er\n");
    expect(await listPdf(broken)).toEqual(await listPdf(good));
    expect(await listSaid(broken)).toEqual(["load/pdf-repaired"]);
  });

  it("is warned about when a part can't be unpacked whole", async () => {
    const whole = deflateSync(new TextEncoder().encode(text.repeat(20)));
    const spoilt = Uint8Array.from(whole, (byte, index) => (index > 60 && index < 64 ? byte ^ 0x55 : byte));
    expect(await listSaid(packed(spoilt))).toEqual(["load/pdf-no-text"]);
    const extra = [stream(Buffer.from(spoilt).toString("latin1"), "/Filter /FlateDecode")];
    expect(await listSaid(makePdf([text], { extra }))).toEqual(["load/pdf-damaged"]);
    expect(await listSaid(makePdf([text], { extra: [stream(Buffer.from(whole).toString("latin1"), "/Filter /FlateDecode")] }))).toEqual([]);
  });

  it("is read where a form draws itself, and names the pages that are lost", async () => {
    const form = stream("/Fm Do", "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Fm 5 0 R >> >>");
    expect(await listPdf(makePdf([{ content: `${text}\n/Fm Do`, resources: "/XObject << /Fm 5 0 R >>" }], { extra: [form] }))).toHaveLength(
      1,
    );
    const lost = spoil(makePdf([text, text]), "[3 0 R 5 0 R]", "[3 0 R 9 0 R]");
    expect((await listSaid(lost)).at(-1)).toBe("load/pdf-pages-lost 2");
  });

  it("names the pages that have text outside their edges, also where its place is damaged", async () => {
    const cut = "BT /F1 10 Tf 70 NaN Td 15 TL (Niemand) Tj T* (had de regie.) Tj ET";
    const mark = draw([{ x: 900, y: 700, text: "snijlijn" }]);
    expect(await listSaid(makePdf([text, `${text}\n${cut}`, "BT /F1 10 Tf 70 700 Td (En verder.) Tj ET", `${text}\n${mark}`]))).toEqual([
      "load/pdf-outside 2, 4",
    ]);
  });

  it("reads naughty strings letter by letter", async () => {
    const bytes = makePdf([draw([{ x: 70, y: 700, text: "=SOM(A1) <script>alert(1)</script> __proto__ constructor ${x}" }])]);
    expect(await listPdf(bytes)).toEqual(["text: =SOM(A1) <script>alert(1)</script> __proto__ constructor ${x}"]);
  });

  it("gives the same for the same bytes", async () => {
    expect(await readPdf(good)).toEqual(await readPdf(good));
  });
});
