/** What the program prints with out: its style sheets and script from the folder `assets/` beside its code, and files of packages. */
import { readFile } from "node:fs/promises";
import type { Assets, DocxAssets } from "../model/assets.js";

const folder = new URL("../../assets/", import.meta.url);

/** Reads them. */
export async function readAssets(): Promise<Assets> {
  const [reportStyle, reportScript, sheetStyle] = await Promise.all(["report.css", "report.js", "sheet.css"].map(readAsset));
  return { reportStyle, reportScript, sheetStyle } as Assets;
}

async function readAsset(name: string): Promise<string> {
  return readFile(new URL(name, folder), "utf8");
}

/** Reads what the pictures in a Word file are drawn with; the condensed letters are nearly as wide as Arial, the usual ones are wider. */
export async function readDocxAssets(): Promise<DocxAssets> {
  const [resvg, ...fonts] = await Promise.all(
    [
      import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"),
      import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf"),
      import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf"),
    ].map(readBytes),
  );
  return { resvg: resvg as Uint8Array<ArrayBuffer>, fonts };
}

async function readBytes(url: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(new URL(url)));
}
