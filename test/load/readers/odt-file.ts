/** Small OpenDocument texts for the tests, from the XML of their parts. */
import { strToU8, zipSync } from "fflate";

export interface OdtParts {
  /** What stands in office:text. */
  readonly body: string;
  /** The document's own styles. */
  readonly automatic?: string;
  /** Common styles and master pages, as they stand in styles.xml. */
  readonly common?: string;
  readonly master?: string;
  readonly meta?: string;
  readonly manifest?: string;
}

const names = ["office", "text", "table", "style", "draw", "meta", "manifest"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === "draw" ? "drawing" : name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(" ");

export function makeOdt({ body, automatic = "", common, master = "", meta, manifest }: OdtParts): Uint8Array {
  const content = `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`;
  const styles =
    common === undefined && master === ""
      ? undefined
      : `<office:styles>${common ?? ""}</office:styles><office:master-styles>${master}</office:master-styles>`;
  return zipOdt({
    "content.xml": `<office:document-content ${names}>${content}</office:document-content>`,
    "styles.xml": styles && `<office:document-styles ${names}>${styles}</office:document-styles>`,
    "meta.xml": meta && `<office:document-meta ${names}><office:meta>${meta}</office:meta></office:document-meta>`,
    "META-INF/manifest.xml": manifest && `<manifest:manifest ${names}>${manifest}</manifest:manifest>`,
  });
}

/** Packs parts as they are. */
export function zipOdt(parts: Readonly<Record<string, string | undefined>>): Uint8Array {
  const files = Object.entries(parts).flatMap(([name, text]) => (text === undefined ? [] : [[name, strToU8(text)] as const]));
  return zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }], ...Object.fromEntries(files) });
}
