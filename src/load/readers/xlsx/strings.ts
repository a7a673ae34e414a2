/** The shared strings of a workbook in, their texts out in order. */
import { tellXml } from "../package/xml.js";
import { createRichText } from "./rich-text.js";

export function readStrings(part: Uint8Array): readonly string[] {
  const strings: string[] = [];
  const rich = createRichText();
  tellXml(part, {
    open: rich.open,
    close: (name) => {
      rich.close(name);
      if (name === "si") strings.push(rich.take());
    },
    text: rich.text,
  });
  return strings;
}
