/** The tree of a meeting sheet and what its pictures are drawn with in, the bytes of a Word file out. */
import type { Root } from "mdast";
import type { DocxAssets } from "../../model/assets.js";
import type { DocxOptions } from "./document.js";

/** Prints a Word file; the packages for it are loaded here, so that a run without sheets doesn't pay for them. */
export async function printDocx(tree: Root, options: DocxOptions, assets: DocxAssets): Promise<Uint8Array> {
  const [{ startDrawing }, { makeDocument }, { settle }] = await Promise.all([
    import("./draw-png.js"),
    import("./document.js"),
    import("./settle.js"),
  ]);
  const drawPng = await startDrawing(assets);
  return settle(await makeDocument(tree, options, drawPng));
}
