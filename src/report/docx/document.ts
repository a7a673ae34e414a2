/** The tree of a sheet in, a Word file as its package writes it out: with the clock still in it (see `settle.ts`). */
import { Document, Footer, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { Root } from "mdast";
import type { Language } from "../../model/study.js";
import { cleanXmlText } from "../../text/xml-text.js";
import { makeBlocks } from "./blocks.js";
import type { DrawPng } from "./draw-png.js";
import { page, textWidth } from "./page.js";
import { makeStyles } from "./styles.js";

export interface DocxOptions {
  readonly title: string;
  readonly language: Language;
}

/** Makes a file. */
export async function makeDocument(tree: Root, options: DocxOptions, drawPng: DrawPng): Promise<Uint8Array> {
  const title = cleanXmlText(options.title);
  let last = 0;
  const children = makeBlocks(tree.children, { drawPng, count: () => (last += 1) });
  const document = new Document({
    title,
    creator: "codeboom",
    lastModifiedBy: "codeboom",
    styles: makeStyles(options.language),
    sections: [{ properties: { page: makePage() }, footers: { default: makeFooter(title) }, children: [...children] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function makePage(): {
  readonly size: { readonly width: number; readonly height: number };
  readonly margin: Readonly<Record<string, number>>;
} {
  const { width, height, margin, footer } = page;
  return { size: { width, height }, margin: { top: margin, right: margin, bottom: margin, left: margin, footer } };
}

/** The title to the left, the page and the number of pages to the right. */
function makeFooter(title: string): Footer {
  const numbers = new TextRun({ children: [new Tab(), PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [new TextRun(title), numbers],
      }),
    ],
  });
}
