/** What stands where in a text in, nodes of a syntax tree (mdast) out; of its place a node knows the offsets only. */
import type { Nodes, RootContent } from "mdast";

type Placed = NonNullable<RootContent["position"]>;

/** Nobody asks a node for its line: texts are read with lines added, and places are told by the offset. */
export function placeNode(start: number, end: number): Placed {
  return { start: { offset: start }, end: { offset: end } } as Placed;
}

/** Gives nodes that were parsed out of a part of a text their places in the whole. */
export function moveNodes(nodes: readonly Nodes[], by: number): void {
  for (const node of nodes) {
    node.position = placeNode((node.position?.start.offset ?? 0) + by, (node.position?.end.offset ?? 0) + by);
    if ("children" in node) moveNodes(node.children, by);
  }
}
