import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listPlaced, listSaid, readBytes } from "../places.js";

/** One that is there and does not work is no reason to skip. */
const hasSoffice = spawnSync("soffice", ["--version"]).error === undefined;
const why = hasSoffice ? "" : " (skipped: no soffice on this machine's PATH)";

const source = path.join(import.meta.dirname, "alles.fodt");

const blocks = [
  "alinea 1: # Eerste bijeenkomst",
  "alinea 2: text: De nieuwe regie ontbrak, “vond” iedereen: één café à 5 €.",
  "voetnoot 1: note: Zie het plan.",
  "alinea 3: ####### Casus A",
  "alinea 4: text: Het gezin wacht lang.\nNog steeds 👨‍👩‍👧 wachten.",
  "opmerking 1: aside: Welk gezin?",
  "eindnoot 1: note: Aan het eind.",
  "alinea 5: quote: Wij wachten op elkaar.",
  "alinea 6: item: bellen",
  "alinea 7: item: schrijven",
  "alinea 8: header: datum=datum | signaal=signaal | gevolg=gevolg",
  "alinea 11: row: datum=2024-03-12 | signaal=Wachtlijst\nte lang | gevolg=stilstand",
  "alinea 15: row: datum=2024-03-12 | signaal=Geen plek | gevolg=",
  "alinea 16: text: Voor het kader.",
  "alinea 16, tekstvak: text: In het kader.",
  "alinea 17: text: Slot.",
  "koptekst: aside: Vertrouwelijk",
  "voettekst: aside: Blad",
];
const said = ["load/guessed-headings 1", "load/hidden-text 3", "load/deleted-changes 1"];

test("a flat OpenDocument text is read as one that is packed", async () => {
  const read = await readBytes(new Uint8Array(readFileSync(source)), "corpus/alles.fodt");
  expect(listPlaced(read)).toEqual(blocks);
  expect(listSaid(read)).toEqual(said);
});

describe.skipIf(!hasSoffice)(`a document with all there is, as LibreOffice writes it${why}`, () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "codeboom-odt-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ["odt", "odt:writer8"],
    ["rtf", "rtf:Rich Text Format"],
    ["fodt", "fodt:OpenDocument Text Flat XML"],
  ])("is read whole from .%s", async (ending, kind) => {
    const user = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    execFileSync("soffice", [user, "--headless", "--convert-to", kind, "--outdir", folder, source], { stdio: "ignore" });
    const read = await readBytes(new Uint8Array(readFileSync(path.join(folder, `alles.${ending}`))), `corpus/alles.${ending}`);
    expect(listPlaced(read)).toEqual(blocks);
    expect(listSaid(read)).toEqual(said);
    const properties = Array.from(read.fileProperties ?? [], ([name, { value }]) => `${name}: ${value}`);
    expect(properties).toEqual(["title: Verslag van mei", "type: verslag"]);
  });
});
