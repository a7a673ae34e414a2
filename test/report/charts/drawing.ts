/** A drawn chart in, its texts and shapes with their places out; for the tests of charts. */
import type { Element, ElementContent } from "hast";
import { estimateWidth } from "../../../src/report/charts/text-width.js";

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedText extends Box {
  readonly text: string;
}

/** All elements of that name, in the order they are drawn. */
export function findAll(parent: Element, ...names: readonly string[]): readonly Element[] {
  const own = names.includes(parent.tagName) ? [parent] : [];
  return [...own, ...parent.children.flatMap((child) => (child.type === "element" ? findAll(child, ...names) : []))];
}

/** What can be read of an element, without its tip. */
export function readText(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element" || ["title", "desc"].includes(node.tagName)) return "";
  return node.children.map(readText).join("");
}

/** The tip of an element. */
export function readTip(node: Element): string {
  const tip = node.children.find((child): child is Element => child.type === "element" && child.tagName === "title");
  return tip?.children.map((child) => (child.type === "text" ? child.value : "")).join("") ?? "";
}

export function numberOf(node: Element, property: string): number {
  return Number(node.properties[property]);
}

/** Where every text stands, as far as can be guessed. */
export function placeTexts(svg: Element): readonly PlacedText[] {
  const turned = findAll(svg, "g").filter(({ properties }) => properties["transform"] !== undefined);
  const inTurned = new Set(turned.flatMap((group) => findAll(group, "text")));
  const straight = findAll(svg, "text").filter((text) => !inTurned.has(text));
  return [
    ...straight.map((text) => placeText(text)),
    ...turned.flatMap((group) => {
      const [, x = 0, y = 0] =
        /translate\(([\d.-]+) ([\d.-]+)\) rotate\(-90\)/u.exec(String(group.properties["transform"]))?.map(Number) ?? [];
      return findAll(group, "text")
        .map((text) => placeText(text))
        .map(({ text, left, right, top, bottom }) => ({ text, left: x + top, right: x + bottom, top: y - right, bottom: y - left }));
    }),
  ];
}

function placeText(node: Element): PlacedText {
  const text = readText(node);
  const size = Number(node.properties["fontSize"] ?? 9);
  const width = estimateWidth(text, size, node.properties["fontWeight"] === "bold");
  const anchor = node.properties["textAnchor"] ?? "start";
  const left = numberOf(node, "x") - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
  const base = numberOf(node, "y");
  return { text, left, right: left + width, top: base - size * 0.72, bottom: base + size * 0.02 };
}

/** Pairs of texts that stand on each other. */
export function findOverlaps(svg: Element): readonly string[] {
  const texts = placeTexts(svg);
  const slack = 0.6;
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          one.left + slack < other.right &&
          other.left + slack < one.right &&
          one.top + slack < other.bottom &&
          other.top + slack < one.bottom,
      )
      .map((other) => `«${one.text}» and «${other.text}»`),
  );
}

/** Texts that stand outside their chart. */
export function findOutside(svg: Element): readonly string[] {
  const [width, height] = [numberOf(svg, "width"), numberOf(svg, "height")];
  return placeTexts(svg)
    .filter(({ left, right, top, bottom }) => left < -0.6 || right > width + 0.6 || top < -0.6 || bottom > height + 0.6)
    .map(({ text }) => text);
}

/** All names that elements are called by. */
export function listIds(svg: Element): readonly string[] {
  return findAll(svg, "svg", "title", "desc", "pattern", "g", "a", "rect", "text").flatMap(({ properties }) =>
    properties["id"] === undefined ? [] : [String(properties["id"])],
  );
}
