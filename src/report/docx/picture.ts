/** A chart in, the same drawing as a file of its own out: nothing to click on, and no larger than a page can show. */
import type { ElementContent } from "hast";
import { printSvg } from "../../text/svg-print.js";
import type { Chart } from "../charts/chart.js";
import { element } from "../elements.js";
import { picture as largest } from "./page.js";

export interface Picture {
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Makes a picture. */
export function makePicture({ svg, width, height }: Chart): Picture {
  const scale = Math.min(1, largest.width / width, largest.height / height);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return { svg: printSvg({ ...svg, properties: { ...svg.properties, ...size }, children: unlink(svg.children) }), ...size };
}

/** Puts a group where a link stands, and keeps what is in it: a Word file has no passages to go to. */
function unlink(content: readonly ElementContent[], group: "g" | "tspan" = "g"): ElementContent[] {
  return content.map((node) => {
    if (node.type !== "element") return node;
    const children = unlink(node.children, node.tagName === "text" ? "tspan" : group);
    return node.tagName === "a" ? element(group, {}, ...children) : { ...node, children };
  });
}
