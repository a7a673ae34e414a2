/** A drawing (SVG) in, the same drawing in pixels (PNG) out; the same pixels on every machine. */
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { DocxAssets } from "../../model/assets.js";

/** An SVG file and the width in pixels, a PNG file out. */
export type DrawPng = (svg: string, width: number) => Uint8Array<ArrayBuffer>;

/** The package refuses to be started a second time. */
let started: Promise<void> | undefined;

/** Starts the package that draws, with letters of our own: those of a machine would make other pixels. */
export async function startDrawing({ resvg, fonts }: DocxAssets): Promise<DrawPng> {
  started ??= initWasm(resvg);
  await started;
  return (svg, width) => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: "width", value: width },
      background: "#fff",
      font: { fontBuffers: [...fonts], defaultFontFamily: family, sansSerifFamily: family, serifFamily: family, monospaceFamily: family },
    });
    const image = drawing.render();
    const png = new Uint8Array(image.asPng());
    // The memory of the package is not the program's: it isn't given back by itself.
    image.free();
    drawing.free();
    return png;
  };
}

const family = "DejaVu Sans";
