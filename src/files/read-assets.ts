/** The program's own style sheets and script out, from the folder `assets/` beside its code. */
import { readFile } from "node:fs/promises";
import type { Assets } from "../model/assets.js";

const folder = new URL("../../assets/", import.meta.url);

/** Reads them. */
export async function readAssets(): Promise<Assets> {
  const [reportStyle, reportScript, sheetStyle] = await Promise.all(["report.css", "report.js", "sheet.css"].map(readAsset));
  return { reportStyle, reportScript, sheetStyle } as Assets;
}

async function readAsset(name: string): Promise<string> {
  return readFile(new URL(name, folder), "utf8");
}
