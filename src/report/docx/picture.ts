/** A chart in, the same drawing as a file of its own out: nothing to click on, and as wide as the text at most. */
import type { ElementContent } from "hast";
import { printSvg } from "../../text/markdown-print.js";
import type { Chart } from "../charts/chart.js";
import { textWidthInPixels } from "./page.js";

export interface Picture {
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Makes a picture. */
export function makePicture({ svg, width, height }: Chart): Picture {
  const scale = Math.min(1, textWidthInPixels / width);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return { svg: printSvg({ ...svg, properties: { ...svg.properties, ...size }, children: unlink(svg.children) }), ...size };
}

/** Takes the links away and keeps what stands in them: a Word file has no passages to go to. */
function unlink(content: readonly ElementContent[]): ElementContent[] {
  return content.flatMap((node) => {
    if (node.type !== "element") return [node];
    const children = unlink(node.children);
    return node.tagName === "a" ? children : [{ ...node, children }];
  });
}
