/** An opened page in, what people put on it out: values of form fields as lines, comments as texts. */
import { place } from "./drawing.js";
import type { PdfPage } from "./library.js";

export interface FieldValue {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** The top of the field. */
  readonly y: number;
}

export interface Extras {
  readonly fields: readonly FieldValue[];
  readonly comments: readonly string[];
  /** Boxes and buttons that are ticked: no text. */
  readonly ticked: number;
}

/** Kinds of annotation that hold what somebody wrote; a link or a widget is something else. */
const notComments = new Set(["Link", "Widget", "Popup"]);

/** Reads the annotations of a page. */
export async function readExtras(page: PdfPage): Promise<Extras> {
  const annotations: readonly unknown[] = await page.getAnnotations({ intent: "display" });
  const viewport = page.getViewport({ scale: 1 });
  const fields: FieldValue[] = [];
  const comments: string[] = [];
  let ticked = 0;
  for (const annotation of annotations) {
    if (!isRecord(annotation)) continue;
    const { subtype, fieldType, fieldValue, rect, hidden } = annotation;
    if (subtype === "Widget") {
      if (hidden === true) continue;
      if (fieldType === "Btn") ticked += isTicked(annotation) ? 1 : 0;
      const text = readValue(fieldValue);
      if ((fieldType !== "Tx" && fieldType !== "Ch") || text === "" || !Array.isArray(rect)) continue;
      const [one, other] = [
        place(viewport.transform, Number(rect[0]), Number(rect[1])),
        place(viewport.transform, Number(rect[2]), Number(rect[3])),
      ];
      fields.push({ text, x: Math.min(one.x, other.x), right: Math.max(one.x, other.x), y: Math.min(one.y, other.y) });
    } else if (typeof subtype === "string" && !notComments.has(subtype)) {
      const text = readContents(annotation.contentsObj);
      if (text !== "") comments.push(text);
    }
  }
  return { fields, comments, ticked };
}

function isTicked({ checkBox, radioButton, fieldValue, exportValue, buttonValue }: Readonly<Record<string, unknown>>): boolean {
  if (checkBox === true) return fieldValue !== "Off" && fieldValue === exportValue;
  return radioButton === true && fieldValue !== null && fieldValue === buttonValue;
}

function readValue(value: unknown): string {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return texts
    .filter((text) => typeof text === "string")
    .join(", ")
    .replace(/\r\n?/gu, "\n")
    .trim();
}

function readContents(contents: unknown): string {
  return isRecord(contents) && typeof contents.str === "string" ? contents.str.replace(/\r\n?/gu, "\n").trim() : "";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
