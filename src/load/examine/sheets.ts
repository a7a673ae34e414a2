/** A workbook of Excel as a package in, what its cells keep and don't show gathered out: long numbers as they are kept, outcomes, words in formulas. */
import type { Location } from "../../model/location.js";
import { decodeText } from "../../text/decode.js";
import { findPart, readRelations } from "../readers/package/relations.js";
import { XmlError, ZipError } from "../readers/package/package-error.js";
import type { Package } from "../readers/package/zip.js";
import type { PartKind } from "../../model/privacy.js";
import type { Gathering } from "./gathering.js";
import { scanMarkup } from "./scan-markup.js";
import { splitAttributes } from "./attributes.js";
import { examineXml, type PartAt } from "./xml-part.js";

interface SheetPart {
  readonly part: string;
  readonly name: string;
  readonly isHidden: boolean;
}

/** Gathers what stands in the sheets, each as what it is, or as inside something; gives the parts that are done with. */
export async function examineSheets(file: Package, inside: PartKind | undefined, into: Gathering): Promise<ReadonlySet<string>> {
  const sheets = await listSheets(file);
  if (sheets.length === 0) return new Set();
  for (const { part, name, isHidden } of sheets) {
    const text = decodeText(await file.read(part))?.text ?? "";
    const kind = inside ?? (isHidden ? "hidden" : "text");
    const watch = watchCells(name, kind, into);
    examineXml(text, { kind, location: { sheet: name }, watch }, into);
  }
  return new Set(sheets.map(({ part }) => part));
}

/** Nothing when the package is no workbook, or not built as one: its parts are then examined as any others. */
async function listSheets(file: Package): Promise<readonly SheetPart[]> {
  try {
    const main = findPart(file, (await readRelations(file, "")).find(({ kind }) => kind === "officeDocument")?.target ?? "");
    if (main === undefined || !/xl\//iu.test(main)) return [];
    const relations = await readRelations(file, main);
    const sheets: SheetPart[] = [];
    scanMarkup(decodeText(await file.read(main))?.text ?? "", {
      open: (tag, attributes) => {
        if (!/(?:^|:)sheet$/u.test(tag)) return;
        const given = new Map(splitAttributes(attributes));
        const target = relations.find(({ id, kind }) => id === given.get("id") && kind === "worksheet")?.target;
        const part = target === undefined ? undefined : findPart(file, target);
        if (part !== undefined)
          sheets.push({ part, name: given.get("name") ?? "", isHidden: (given.get("state") ?? "visible") !== "visible" });
      },
      close: () => undefined,
      text: () => undefined,
      aside: () => undefined,
    });
    return sheets;
  } catch (error) {
    if (error instanceof ZipError || error instanceof XmlError) return [];
    throw error;
  }
}

const reference = /\br="([A-Z]{1,3}\d{1,7})"/u;
const kindOf = /\bt="(\w+)"/u;
/** Numbers that could be somebody's; a shorter one is a year or an amount. */
const longNumber = /^-?\d{6,}$/u;

/** Reads values and formulas by themselves: the index of a string is no number of anybody. */
function watchCells(sheet: string, kind: PartKind, into: Gathering): NonNullable<PartAt["watch"]> {
  let location: Location = { sheet };
  let type = "n";
  let isCell = false;
  return {
    locate: () => location,
    open: (name, attributes) => {
      if (name === "c") {
        const cell = reference.exec(attributes)?.[1];
        location = cell === undefined ? { sheet } : { sheet, cell };
        type = kindOf.exec(attributes)?.[1] ?? "n";
        isCell = true;
        return true;
      }
      return name === "row" || name === "mergeCell" || (isCell && (name === "v" || name === "f"));
    },
    close: (name, text) => {
      if (name === "c") {
        isCell = false;
        location = { sheet };
      } else if (name === "f") for (const words of listWords(text)) into.add("field", words, location);
      else if (name === "v" && type !== "s" && (type !== "n" || longNumber.test(text))) into.add(kind, text, location);
    },
  };
}

/** What a person typed in a formula: words between quotes, also joined, names of sheets and files, and long numbers. */
function listWords(formula: string): readonly string[] {
  const joined = formula.replace(/"\s*&\s*"/gu, "");
  return Array.from(
    joined.matchAll(/"((?:[^"]|"")*)"|'((?:[^']|'')*)'|\d{6,}|\[[^\]]*\]/gu),
    ([whole, words, name]) => words ?? name ?? whole,
  );
}
