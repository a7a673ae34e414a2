/** Small Word, Excel and OpenDocument files as the parts they are made of; fictional. */

export type Parts = ReadonlyMap<string, string>;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ooxml = "http://schemas.openxmlformats.org";

function makeParts(parts: Readonly<Record<string, string>>): Parts {
  return new Map(Object.entries(parts).map(([name, xml]) => [name, name === "mimetype" ? xml : head + xml.replace(/\n\s*/gu, "")]));
}

function listTypes(types: Readonly<Record<string, string>>): string {
  const own = Object.entries(types).map(([part, type]) => `<Override PartName="/${part}" ContentType="application/${type}+xml"/>`);
  return `<Types xmlns="${ooxml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${own.join("")}</Types>`;
}

function listRelations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const own = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${ooxml}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${ooxml}/package/2006/relationships">${own.join("")}</Relationships>`;
}

const w = `xmlns:w="${ooxml}/wordprocessingml/2006/main" xmlns:r="${ooxml}/officeDocument/2006/relationships"`;
const paragraph = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const wordType = (kind: string): string => `vnd.openxmlformats-officedocument.wordprocessingml.${kind}`;

export const wordFile = makeParts({
  "[Content_Types].xml": listTypes({
    "word/document.xml": wordType("document.main"),
    "word/styles.xml": wordType("styles"),
    "word/numbering.xml": wordType("numbering"),
    "word/footnotes.xml": wordType("footnotes"),
    "word/comments.xml": wordType("comments"),
    "word/header1.xml": wordType("header"),
  }),
  "_rels/.rels": listRelations(["officeDocument", "word/document.xml"], ["custom-properties", "docProps/custom.xml"]),
  "docProps/custom.xml": `<Properties xmlns="${ooxml}/officeDocument/2006/custom-properties" xmlns:vt="${ooxml}/officeDocument/2006/docPropsVTypes">
    <property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="soort"><vt:lpwstr>verslag</vt:lpwstr></property></Properties>`,
  "word/_rels/document.xml.rels": listRelations(
    ["styles", "styles.xml"],
    ["numbering", "numbering.xml"],
    ["footnotes", "footnotes.xml"],
    ["comments", "comments.xml"],
    ["header", "header1.xml"],
  ),
  "word/document.xml": `<w:document ${w}><w:body>
    ${paragraph("Overleg maart", "Kop1")}
    ${paragraph("Niemand had de regie, we wachtten op elkaar.")}
    <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>De wachtlijst is lang</w:t></w:r></w:p>
    <w:p><w:r><w:t>De school</w:t></w:r><w:ins w:id="1" w:author="A"><w:r><w:t xml:space="preserve"> belde</w:t></w:r></w:ins><w:del w:id="2" w:author="A"><w:r><w:delText> zweeg</w:delText></w:r></w:del>
    <w:r><w:tab/><w:t>niet</w:t><w:br/><w:t>terug</w:t><w:footnoteReference w:id="2"/></w:r>
    <w:commentRangeStart w:id="0"/><w:r><w:t>.</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>
    <w:tbl><w:tr>${cell("signaal")}${cell("melder")}</w:tr>
    <w:tr>${cell("De vader kwam niet", '<w:vMerge w:val="restart"/>')}${cell("Karin")}</w:tr>
    <w:tr>${cell("", "<w:vMerge/>")}${cell("Piet")}</w:tr>
    <w:tr>${cell("Geen reactie van de huisarts", '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>
    <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
    <w:sdt><w:sdtContent>${paragraph("Afspraak: moeder belt.")}</w:sdtContent></w:sdt>
    <w:sectPr><w:headerReference w:type="default" r:id="rId5"/></w:sectPr></w:body></w:document>`,
  "word/styles.xml": `<w:styles ${w}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`,
  "word/numbering.xml": `<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  "word/footnotes.xml": `<w:footnotes ${w}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2">${paragraph("Dat was in januari.")}</w:footnote></w:footnotes>`,
  "word/comments.xml": `<w:comments ${w}><w:comment w:id="0" w:author="B" w:date="2024-03-01T10:00:00Z">${paragraph("Klopt dit wel?")}</w:comment></w:comments>`,
  "word/header1.xml": `<w:hdr ${w}>${paragraph("Vertrouwelijk concept")}</w:hdr>`,
});

const sheetXml = (rows: string, rest = ""): string =>
  `<worksheet xmlns="${ooxml}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${rest}</worksheet>`;
const sheetType = (kind: string): string => `vnd.openxmlformats-officedocument.spreadsheetml.${kind}`;

export const excelFile = makeParts({
  "[Content_Types].xml": listTypes({
    "xl/workbook.xml": sheetType("sheet.main"),
    "xl/worksheets/sheet1.xml": sheetType("worksheet"),
    "xl/worksheets/sheet2.xml": sheetType("worksheet"),
    "xl/sharedStrings.xml": sheetType("sharedStrings"),
    "xl/styles.xml": sheetType("styles"),
  }),
  "_rels/.rels": listRelations(["officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": `<workbook xmlns="${ooxml}/spreadsheetml/2006/main" xmlns:r="${ooxml}/officeDocument/2006/relationships"><workbookPr date1904="0"/>
    <sheets><sheet name="Signalen" sheetId="1" r:id="rId1"/><sheet name="Lijst" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": listRelations(
    ["worksheet", "worksheets/sheet1.xml"],
    ["worksheet", "worksheets/sheet2.xml"],
    ["sharedStrings", "sharedStrings.xml"],
    ["styles", "styles.xml"],
  ),
  "xl/sharedStrings.xml": `<sst xmlns="${ooxml}/spreadsheetml/2006/main" count="5" uniqueCount="5"><si><t>datum</t></si><si><t>signaal</t></si><si><t>melder</t></si>
    <si><t>De wachtlijst is lang</t></si><si><r><t>Niemand had </t></r><r><rPr><b/></rPr><t>de regie</t></r></si></sst>`,
  "xl/styles.xml": `<styleSheet xmlns="${ooxml}/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts>
    <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  "xl/worksheets/sheet1.xml": sheetXml(
    `<row r="1"><c r="A1" t="inlineStr"><is><t>Signalenkaart voorjaar</t></is></c></row>
    <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c></row>
    <row r="4"><c r="A4" s="1"><v>45293</v></c><c r="B4" t="s"><v>3</v></c><c r="C4" t="inlineStr"><is><t>Karin</t></is></c></row>
    <row r="5"><c r="A5" s="1"><v>45294</v></c><c r="B5" t="s"><v>4</v></c></row>
    <row r="6"><c r="B6" t="str"><f>CONCAT("a","b")</f><v>De school belde</v></c><c r="C6" t="e"><v>#N/A</v></c></row>`,
    '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
  ),
  "xl/worksheets/sheet2.xml": sheetXml('<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1"><v>3.5</v></c></row>'),
});

const odf = "urn:oasis:names:tc:opendocument:xmlns";
const names = ["office", "text", "table", "style", "draw", "meta"].map((name) => `xmlns:${name}="${odf}:${name}:1.0"`).join(" ");
const listFiles = (type: string): string =>
  `<manifest:manifest xmlns:manifest="${odf}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
const textType = "application/vnd.oasis.opendocument.text";
const tableType = "application/vnd.oasis.opendocument.spreadsheet";

export const openText = makeParts({
  mimetype: textType,
  "META-INF/manifest.xml": listFiles(textType),
  "meta.xml": `<office:document-meta ${names}><office:meta><meta:user-defined meta:name="soort">verslag</meta:user-defined></office:meta></office:document-meta>`,
  "content.xml": `<office:document-content ${names}><office:automatic-styles><style:style style:name="P1" style:family="paragraph"/></office:automatic-styles><office:body><office:text>
    <text:tracked-changes><text:changed-region><text:deletion><text:p>Dit is weg</text:p></text:deletion></text:changed-region></text:tracked-changes>
    <text:h text:outline-level="1">Overleg maart</text:h>
    <text:p text:style-name="P1">Niemand had <text:span>de regie</text:span>,<text:s text:c="2"/>we wachtten<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Dat was in januari.</text:p></text:note-body></text:note>.</text:p>
    <text:list><text:list-item><text:p>De wachtlijst is lang</text:p></text:list-item></text:list>
    <table:table><table:table-row><table:table-cell><text:p>signaal</text:p></table:table-cell><table:table-cell><text:p>melder</text:p></table:table-cell></table:table-row>
    <table:table-row><table:table-cell><text:p>De vader kwam niet</text:p></table:table-cell><table:table-cell><text:p>Karin</text:p></table:table-cell></table:table-row></table:table>
    <text:p>De school<text:line-break/>belde<office:annotation><text:p>Klopt dit?</text:p></office:annotation></text:p></office:text></office:body></office:document-content>`,
});

export const openSheet = makeParts({
  mimetype: tableType,
  "META-INF/manifest.xml": listFiles(tableType),
  "content.xml": `<office:document-content ${names}><office:body><office:spreadsheet><table:table table:name="Signalen">
    <table:table-column table:number-columns-repeated="3"/>
    <table:table-row><table:table-cell><text:p>datum</text:p></table:table-cell><table:table-cell><text:p>signaal</text:p></table:table-cell><table:table-cell><text:p>melder</text:p></table:table-cell></table:table-row>
    <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="date" office:date-value="2024-01-03"><text:p>03-01-24</text:p></table:table-cell>
    <table:table-cell office:value-type="string"><text:p>De wachtlijst</text:p><text:p>is lang</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
    <table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>Niemand had de regie</text:p></table:table-cell><table:table-cell table:number-columns-repeated="1020"/></table:table-row>
    <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
});
