/** A report as LibreOffice keeps it in one file of XML, to be made into a Word file: with a list, a table, a note, a comment, a header and a tracked deletion. */

const uri = "urn:oasis:names:tc:opendocument:xmlns";
const names = ["office", "style", "text", "table", "meta"].map((name) => `xmlns:${name}="${uri}:${name}:1.0"`).join(" ");

const row = (...cells: readonly string[]): string =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`).join("")}</table:table-row>`;

export const report = `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${names} xmlns:fo="${uri}:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"/>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2"/>
<style:style style:name="Quotations" style:family="paragraph"/>
</office:styles>
<office:automatic-styles>
<style:style style:name="Vet" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:page-layout style:name="Blad"><style:header-style/></style:page-layout>
<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Blad"><style:header><text:p>Proeftuin Merenland</text:p></style:header></style:master-page></office:master-styles>
<office:body><office:text>
<text:tracked-changes><text:changed-region text:id="c1" xml:id="c1"><text:deletion><office:change-info><dc:creator>Een Collega</dc:creator><dc:date>2024-03-12T10:00:00</dc:date></office:change-info><text:p>Dit is weg. </text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:h text:style-name="Heading_20_1" text:outline-level="1">Verslag van de proeftuin</text:h>
<text:h text:style-name="Heading_20_2" text:outline-level="2">Wachttijd</text:h>
<text:p>We wachten te lang.<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Geteld in maart.</text:p></text:note-body></text:note><text:line-break/>Dat zei iedereen.</text:p>
<text:list text:style-name="L1"><text:list-item><text:p>Bel eerder.</text:p></text:list-item><text:list-item><text:p>Schrijf het op.</text:p></text:list-item></text:list>
<text:p text:style-name="Quotations">Niemand had de regie.</text:p>
<text:p><text:change text:change-id="c1"/>Dit blijft<office:annotation><dc:creator>Een Collega</dc:creator><dc:date>2024-03-12T10:00:00</dc:date><text:p>Klopt dit wel?</text:p></office:annotation> staan.</text:p>
<text:p><text:span text:style-name="Vet">Afspraken</text:span></text:p>
<table:table><table:table-column table:number-columns-repeated="2"/><table:table-header-rows>${row("Datum", "Signaal")}</table:table-header-rows>${row("3-6-2024", "De wachtlijst is lang.")}${row("4-6-2024", "Eén plan.")}</table:table>
<text:p>Tot slot.</text:p>
</office:text></office:body></office:document>
`;
