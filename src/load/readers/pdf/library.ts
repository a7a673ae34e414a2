/** The bytes of a PDF in, the opened document out; the one place that knows how pdf.js is started, and what it may not do. */
import { getDocument } from "unpdf/pdfjs";

// What pdf.js takes for granted and Node 20 lacks; unpdf fills in the rest. Without it fonts are silently left out.
if (!("transferToFixedLength" in ArrayBuffer.prototype))
  // oxlint-disable-next-line no-extend-native -- as the standard of 2024 has it
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    value(this: ArrayBuffer, length = this.byteLength) {
      return this.slice(0, length);
    },
  });
if (!("parse" in URL))
  Object.defineProperty(URL, "parse", { value: (url: string, base?: string) => (URL.canParse(url, base) ? new URL(url, base) : null) });

export type PdfDocument = Awaited<ReturnType<typeof getDocument>["promise"]>;
export type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

/**
 * Opens a PDF without a network, fonts of the machine, warnings on the terminal, or pictures unpacked. A strict document
 * stops at a picture, and at what is damaged in a page; the other reads what it can.
 */
export async function openDocument(bytes: Uint8Array, isStrict = false): Promise<PdfDocument> {
  return await getDocument({
    // What it is given it takes away, so it gets a copy; a Buffer, which it refuses, would share its bytes when sliced.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
    maxImageSize: 0,
    stopAtErrors: isStrict,
  }).promise;
}
