import { expect, it } from "vitest";
import { printCrash } from "../../src/commands/print-failure.js";

it("tells where an error arose, and nothing of what it says, on however many lines", () => {
  const error = new TypeError("regel van Drakenburg\n    at Drakenburg\n    at de heer Drakenburg (zijn dossier:1:2)");
  const printed = printCrash(error);
  expect(printed).not.toContain("Drakenburg");
  expect(printed).toMatch(/^ {4}at .*print-failure\.test\.ts:\d+:\d+\)?$/mu);
});
