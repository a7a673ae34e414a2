/** Workbooks that other programs wrote: LibreOffice, and the library that writes ours. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ExcelDateTime, Format, Note, Workbook } from "wasm-xlsxwriter";
import { readHeavy } from "../../../src/load/read-file.js";
import { listBlocks } from "../blocks.js";
import { expectRead, listLocations, listMessages } from "./workbooks.js";

const folder = path.join(import.meta.dirname, "files-of-others");

describe.each(["ods", "xlsx"])("a signal map that LibreOffice saved as .%s", (extension) => {
  const name = `signalenkaart-libreoffice.${extension}`;
  const read = async () => expectRead(await readHeavy({ path: `corpus/${name}`, bytes: readFileSync(path.join(folder, name)) }));

  test("is read with its merged days, its hidden row and its comment", async () => {
    expect(listBlocks(await read())).toEqual([
      "# Voorjaar",
      "aside: Signalenkaart voorjaar 2024",
      "header: Datum=Datum | Thema=Thema | Signaal=Signaal | Melder=Melder | Aandeel=Aandeel",
      "row: Datum=2024-03-12 | Thema=regie | Signaal=Niemand had de regie.\nWe wachtten op elkaar. | Melder=Testpersoon B | Aandeel=25.5%",
      "row: Datum=2024-03-12 | Thema=regie | Signaal=De school wist van niets. | Aandeel=0.3",
      "row: Datum=2024-04-02 | Thema=regie | Signaal=Eén vast gezicht hielp; dat zei ook moeder.",
      "aside: Navragen bij het lokale team.",
      "# Uitleg",
      "aside: Thema is wat het team koos.",
    ]);
  });

  test("is found again cell by cell", async () => {
    expect(listLocations(await read()).slice(3, 7)).toEqual([
      "blad Voorjaar, cel A4",
      "blad Voorjaar, cel A4",
      "blad Voorjaar, cel A6",
      "blad Voorjaar, cel C4, opmerking",
    ]);
  });

  test("has what is hidden or wrong in it said, and its properties", async () => {
    const { messages, fileProperties } = await read();
    expect(listMessages(messages)).toEqual([
      "load/error-cells | blad Voorjaar, cel E6 | 1 E6",
      "load/hidden-cells | blad Voorjaar | 1 1",
      "load/sheet-without-header | blad Uitleg | 1",
      "load/hidden-sheet | blad Oud | 1",
    ]);
    expect(Array.from(fileProperties ?? [], ([key, { value }]) => `${key}: ${value}`)).toEqual([
      "title: Signalenkaart voorjaar",
      "type: signalenkaart",
    ]);
  });
});

test("a signal map that a library wrote is read, with merged cells, days in a format of its own, a note and a hidden sheet", async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet();
  sheet.setName("Signalen 2024");
  sheet.mergeRange(0, 0, 0, 2, "Signalenkaart", new Format());
  for (const [column, name] of ["Datum", "Signaal", "Regio"].entries()) sheet.writeString(2, column, name);
  sheet.writeDatetimeWithFormat(3, 0, ExcelDateTime.fromYMD(2024, 3, 12), new Format().setNumFormat("dddd d mmmm yyyy"));
  sheet.writeString(3, 1, "Niemand had de regie.").mergeRange(3, 2, 4, 2, "delft", new Format());
  sheet.writeString(4, 1, "De school wachtte.").insertNote(4, 1, new Note("Navragen.").setAuthor("Testpersoon A"));
  const old = workbook.addWorksheet();
  old.setName("Oud").setHidden(true);
  old.writeString(0, 0, "oud signaal");
  const read = expectRead(await readHeavy({ path: "corpus/kaart.xlsx", bytes: workbook.saveToBufferSync() }));
  expect(listBlocks(read)).toEqual([
    "aside: Signalenkaart",
    "header: Datum=Datum | Signaal=Signaal | Regio=Regio",
    "row: Datum=2024-03-12 | Signaal=Niemand had de regie. | Regio=delft",
    "row: Signaal=De school wachtte. | Regio=delft | Datum=",
    "aside: Navragen.",
  ]);
  expect(listMessages(read.messages)).toEqual(["load/hidden-sheet | blad Oud | 1"]);
});
