import { expect, test } from "vitest";
import { wordLocation } from "../../src/messages/location.js";
import type { Location } from "../../src/model/location.js";

test.each<[Location, string, string]>([
  [{ page: 3, paragraph: 2 }, "blz. 3, alinea 2", "page 3, paragraph 2"],
  [{ paragraph: 12 }, "alinea 12", "paragraph 12"],
  [{ sheet: "Signalen\n2024", cell: "B7" }, "blad Signalen 2024, cel B7", "sheet Signalen 2024, cell B7"],
  [{ part: "footnote", number: 2 }, "voetnoot 2", "footnote 2"],
  [{ page: 1, part: "header" }, "blz. 1, koptekst", "page 1, header"],
  [{ time: "00:12:03" }, "00:12:03", "00:12:03"],
])("words a location: %j", (location, nl, en) => {
  expect([wordLocation(location, "nl"), wordLocation(location, "en")]).toEqual([nl, en]);
});
