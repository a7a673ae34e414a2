import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findKind, listAlarms, readFile } from "./planting.js";

/** One that is there and does not work is no reason to skip. */
const hasSoffice = spawnSync("soffice", ["--version"]).error === undefined;
const why = hasSoffice ? "" : " (skipped: no soffice on this machine's PATH)";

const readers = path.join(import.meta.dirname, "..", "readers");

test.each(["signalenkaart-libreoffice.xlsx", "signalenkaart-libreoffice.ods"])(
  "a clean %s has nothing in it that looks like somebody's number or address",
  async (name) => {
    const read = await readFile(new Uint8Array(readFileSync(path.join(readers, "files-of-others", name))), `corpus/${name}`);
    expect(read.hidden).not.toBeUndefined();
    expect(listAlarms(read)).toEqual([]);
  },
);

describe.skipIf(!hasSoffice)(`a clean document as LibreOffice writes it${why}`, () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "codeboom-examine-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ["docx", "docx:MS Word 2007 XML"],
    ["odt", "odt:writer8"],
    ["rtf", "rtf:Rich Text Format"],
    ["fodt", "fodt:OpenDocument Text Flat XML"],
    ["html", "html:HTML (StarWriter)"],
    ["pdf", "pdf:writer_pdf_Export"],
  ])(
    "has nothing in its .%s that looks like somebody's number or address, and its author",
    async (ending, kind) => {
      const user = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
      execFileSync("soffice", [user, "--headless", "--convert-to", kind, "--outdir", folder, path.join(readers, "alles.fodt")], {
        stdio: "ignore",
      });
      const read = await readFile(new Uint8Array(readFileSync(path.join(folder, `alles.${ending}`))), `corpus/alles.${ending}`);
      expect(listAlarms(read)).toEqual([]);
      expect(read.hidden?.some(({ text }) => text.includes("J. Jansen"))).toBe(ending !== "pdf");
      if (ending === "docx" || ending === "rtf")
        expect(findKind(read, "De oude nieuwe regie ontbrak, “vond” iedereen: één café à 5 €.")).toBe("deleted");
    },
    60_000,
  );
});
