import { expect, test } from "vitest";
import { whole } from "../../src/report/page/extent.js";
import { foldSegments } from "../../src/report/segment-links.js";

test("a number of more segments than anybody follows opens to the first of them, and says that there are more", () => {
  const segmentIds = Array.from({ length: 300_000 }, (_, at) => `kaart:s${at}`);
  const [fold] = foldSegments("Segmenten", [{ id: "n1", label: "regie", segmentIds }], whole);
  const text = JSON.stringify(fold);
  expect(text.match(/kaart:s\d+"\}/gu)?.length).toBe(10_000);
  expect(text).toContain("(300000): ");
  expect(text).toContain(", …");
});
