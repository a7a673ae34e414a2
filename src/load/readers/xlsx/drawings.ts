/** What is drawn on a sheet in, the words in its boxes and the number of its pictures and charts out. */
import { tellXml } from "../package/xml.js";
import type { SheetNote } from "../sheet/sheet.js";

export interface Drawn {
  readonly boxes: readonly SheetNote[];
  readonly pictures: number;
}

/** Reads a drawing; what stands there for older programs is the same once more. */
export function readDrawing(part: Uint8Array): Drawn {
  const boxes: SheetNote[] = [];
  let pictures = 0;
  let paragraphs: string[] = [];
  let older = 0;
  let isText = false;
  tellXml(part, {
    open: (name) => {
      if (name === "mc:Fallback") older++;
      if (older > 0) return;
      if (name === "xdr:pic" || name === "xdr:graphicFrame") pictures++;
      else if (name === "a:p") paragraphs.push("");
      else if (name === "a:br") paragraphs.push(`${paragraphs.pop() ?? ""}\n`);
      isText = name === "a:t";
    },
    close: (name) => {
      isText = false;
      if (name === "mc:Fallback") older--;
      else if (name === "xdr:sp" && older === 0) {
        boxes.push({ part: "text-box", text: paragraphs.join("\n") });
        paragraphs = [];
      }
    },
    text: (text) => {
      if (isText && older === 0) paragraphs.push(`${paragraphs.pop() ?? ""}${text}`);
    },
  });
  return { boxes, pictures };
}
