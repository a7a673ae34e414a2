/** Nothing that is hidden can be worked out of what is published: random studies against an auditor who knows the rules. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { auditRun, runStudy } from "./publish.js";
import { studies } from "./random-study.js";

test("no hidden number can be worked out", () => {
  const seen = { studies: 0, hiding: 0, partly: 0, showing: 0, hidden: 0, unknown: 0, pipe: 0, audit: 0 };
  fc.assert(
    fc.property(studies, (study) => {
      const a = performance.now();
      const run = runStudy(study.files);
      const b = performance.now();
      const found = auditRun(run, study);
      const c = performance.now();
      seen.pipe += b - a;
      seen.audit += c - b;
      seen.studies++;
      seen.hiding += Number(run.bases.some(({ hidden }) => hidden !== undefined));
      seen.partly += Number(run.bases.some(({ isPartlyHidden }) => isPartlyHidden));
      seen.showing += Number(run.cells.some(({ base, state }) => base.group !== "" && state === "n"));
      seen.hidden += found.hidden;
      seen.unknown += found.unknown.length;
      expect(found.recovered).toEqual([]);
    }),
    { numRuns: Number(process.env["RUNS"] ?? 300), seed: Number(process.env["SEED"] ?? 5) },
  );
  console.log(seen);
}, 3_600_000);
