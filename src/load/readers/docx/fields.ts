/** The begins, middles and ends of a paragraph's fields in, whether what stands there is shown out: the result of a field is text, its instruction is not. */
import { findChild, listChildren, type XmlElement } from "../package/xml.js";
import { isOn, readCount, readValue } from "./flow.js";

interface Field {
  instruction: string;
  isShown: boolean;
}

/** A number that a program counts is nobody's text. */
const pageNumber = /^\s*(?:page|numpages|sectionpages|pageref)\b/iu;

/** Whether a field gives the number of a page. */
export function isPageNumber(instruction: string): boolean {
  return pageNumber.test(instruction);
}

export interface Fields {
  readonly isShown: () => boolean;
  readonly instruct: (text: string) => void;
  /** Reads a character of a field; gives what it shows by itself. */
  readonly mark: (character: XmlElement) => string;
}

/**
 * Follows the fields of one paragraph. What is still open where the paragraph ends is of no consequence: its result
 * goes on as text, and its instruction is over.
 */
export function followFields(): Fields {
  const open: Field[] = [];
  let hiding = 0;
  return {
    isShown: () => hiding === 0,
    instruct: (text) => {
      const field = open.at(-1);
      if (field !== undefined && field.instruction.length < longestInstruction) field.instruction += text;
    },
    mark: (character) => {
      const type = character.attributes.get("w:fldCharType");
      if (type === "begin") {
        const shown = hiding === 0 ? readFormField(character) : "";
        open.push({ instruction: "", isShown: false });
        hiding++;
        return shown;
      }
      const field = type === "end" ? open.pop() : open.at(-1);
      if (field === undefined || field.isShown) return "";
      const isResult = type === "separate" && !isPageNumber(field.instruction);
      field.isShown = isResult;
      if (type === "end" || isResult) hiding--;
      return "";
    },
  };
}

/** Enough to know a field by. */
const longestInstruction = 100;

/** The fields of forms from before 2007 keep their choice apart. */
function readFormField(character: XmlElement): string {
  const data = findChild(character, "w:ffData");
  const box = data && findChild(data, "w:checkBox");
  if (box !== undefined) return (isOn(findChild(box, "w:checked")) ?? isOn(findChild(box, "w:default"))) === true ? "☒" : "☐";
  const list = data && findChild(data, "w:ddList");
  if (list === undefined) return "";
  const chosen = readCount(findChild(list, "w:result")) ?? readCount(findChild(list, "w:default")) ?? 0;
  return readValue(listChildren(list, "w:listEntry")[chosen]) ?? "";
}
