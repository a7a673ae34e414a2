/** An Excel workbook in, its sheets as blocks out, each cell with its place; parts are found by their relations, never by their names. */
import type { ReadFile, Refusal } from "../../../model/read-file.js";
import { say } from "../../../messages/say.js";
import { findPart, readPart, readRelations, type Relation } from "../package/relations.js";
import { XmlError, ZipError } from "../package/package-error.js";
import { tellXml } from "../package/xml.js";
import { openPackage, type Package } from "../package/zip.js";
import { createCollector } from "../sheet/collect.js";
import { composeWorkbook, readWithin } from "../sheet/compose-workbook.js";
import type { Sheet, Workbook } from "../sheet/sheet.js";
import { createBudget, type Budget } from "../table-size.js";
import { readDrawing } from "./drawings.js";
import { readConversations, readNotes } from "./notes.js";
import { readProperties } from "./properties.js";
import { readSheet, type Shared } from "./read-sheet.js";
import { readStrings } from "./strings.js";
import { readStyles } from "./styles.js";

/** Reads a workbook. */
export async function readXlsx(bytes: Uint8Array, path: string): Promise<ReadFile | Refusal> {
  return await readWithin(path, async () => {
    const file = await openPackage(bytes);
    const relations = await readRelations(file, "");
    const main = relations.find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
    if (main.endsWith(".bin"))
      return { refused: say("load/other-format", { file: path }, { format: "#found/format-xlsb", valid: ".xlsx" }) };
    const budget = createBudget();
    const workbook = await readWorkbook(file, main, budget);
    return composeWorkbook({ ...workbook, fileProperties: await readProperties(file, relations, path) }, path, budget);
  });
}

interface Listed {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

async function readWorkbook(file: Package, main: string, budget: Budget): Promise<Omit<Workbook, "fileProperties">> {
  const { listed, is1904 } = listSheets(await readPart(file, main));
  const relations = await readRelations(file, main);
  const findTarget = (kind: string): string | undefined => relations.find((one) => one.kind === kind)?.target;
  const [styles, strings] = [findTarget("styles"), findTarget("sharedStrings")];
  const shared: Shared = {
    strings: strings === undefined ? [] : readStrings(await readPart(file, strings)),
    formats: styles === undefined ? [] : readStyles(await readPart(file, styles)),
    is1904,
  };
  const sheets: Sheet[] = [];
  const hidden: Sheet[] = [];
  const others: string[] = [];
  for (const { name, relation, isHidden } of listed) {
    const found = relations.find(({ id }) => id === relation);
    if (found === undefined) throw new ZipError("zip-damaged");
    if (found.kind !== "worksheet") {
      others.push(name);
      continue;
    }
    const sheet = await readOne(file, found, name, shared, budget);
    (isHidden ? hidden : sheets).push(sheet);
  }
  return { sheets, hidden, others };
}

function listSheets(part: Uint8Array): { readonly listed: readonly Listed[]; readonly is1904: boolean } {
  const listed: Listed[] = [];
  let is1904 = false;
  let isWorkbook = false;
  tellXml(part, {
    open: (name, attributes) => {
      if (name === "workbook") isWorkbook = true;
      else if (name === "workbookPr") is1904 = ["1", "true"].includes(attributes.get("date1904") ?? "");
      else if (name === "sheet")
        listed.push({
          name: attributes.get("name") ?? "",
          relation: attributes.get("r:id") ?? "",
          isHidden: (attributes.get("state") ?? "visible") !== "visible",
        });
    },
    close: () => undefined,
    text: () => undefined,
  });
  if (!isWorkbook) throw new XmlError("xml-damaged");
  return { listed, is1904 };
}

async function readOne(file: Package, { target }: Relation, name: string, shared: Shared, budget: Budget): Promise<Sheet> {
  const collector = createCollector(name, budget);
  readSheet(await readPart(file, target), shared, collector);
  for (const relation of await readRelations(file, target)) {
    const part = findPart(file, relation.target);
    if (part === undefined) continue;
    if (relation.kind === "comments") readNotes(await file.read(part)).forEach(collector.addNote);
    else if (relation.kind === "threadedComment") readConversations(await file.read(part)).forEach(collector.addNote);
    else if (relation.kind === "drawing") {
      const { boxes, pictures } = readDrawing(await file.read(part));
      boxes.forEach(collector.addNote);
      for (let one = 0; one < pictures; one++) collector.addPicture();
    }
  }
  return collector.finish();
}
