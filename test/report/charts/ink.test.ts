import { expect, test } from "vitest";
import { ink, paper, soft } from "../../../src/report/charts/ink.js";
import { listShades, shadeShare } from "../../../src/report/charts/shading.js";

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const parts = colour.startsWith("#")
    ? (colour.slice(1).match(/../gu) ?? []).map((part) => Number.parseInt(part, 16))
    : (colour.match(/\d+/gu) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0] = parts
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const shades = listShades(1, "nl");

test("every number can be read on its shade, and every text on paper", () => {
  expect(shades.map(([{ fill, text }]) => contrast(fill, text)).filter((ratio) => ratio < 4.5)).toEqual([]);
  expect([ink, soft].map((colour) => contrast(colour, paper)).filter((ratio) => ratio < 4.5)).toEqual([]);
});

test("each shade is clearly darker than the one before, so that they stay in order in grey", () => {
  const grey = [paper, ...shades.map(([{ fill }]) => fill)].map(luminance);
  for (const [index, value] of grey.slice(1).entries()) expect((grey[index] as number) / value).toBeGreaterThan(1.15);
});

test("a share has the shade that the legend gives its range", () => {
  expect(shades.map(([, name]) => name)).toEqual(["< 5%", "5–10%", "10–20%", "20–40%", "≥ 40%"]);
  const at = (share: number): number => shades.findIndex(([shade]) => shade === shadeShare(share));
  expect([0.001, 0.0499, 0.05, 0.0999, 0.1, 0.2, 0.3999, 0.4, 1].map(at)).toEqual([0, 0, 1, 1, 2, 3, 3, 4, 4]);
});

test("the legend goes no further than the highest share", () => {
  expect(listShades(0.12, "nl").map(([, name]) => name)).toEqual(["< 5%", "5–10%", "10–20%"]);
});
