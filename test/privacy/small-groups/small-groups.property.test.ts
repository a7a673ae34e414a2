/** Nothing that is hidden can be worked out of what is published: random studies against an auditor who knows the rules. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { auditRun, runStudy } from "./publish.js";
import { studies } from "./random-study.js";

/** To try more, or others: `CODEBOOM_AUDITS=3000 CODEBOOM_SEED=7 npx vitest run test/privacy/small-groups`. */
const numRuns = Number(process.env["CODEBOOM_AUDITS"] ?? 300);
const seed = Number(process.env["CODEBOOM_SEED"] ?? 5);

test(
  "no hidden number can be worked out",
  () => {
    const seen = { studies: 0, hiding: 0, partly: 0, showing: 0, leavingOut: 0, hidden: 0, unknown: 0 };
    fc.assert(
      fc.property(studies, (study) => {
        const run = runStudy(study.files);
        const { hidden, recovered, unknown } = auditRun(run, study);
        seen.studies++;
        seen.hiding += Number(run.bases.some((base) => base.hidden !== undefined));
        seen.partly += Number(run.bases.some(({ isPartlyHidden }) => isPartlyHidden));
        seen.showing += Number(run.cells.some(({ base, state }) => base.group !== "" && state === "n"));
        seen.leavingOut += Number(run.messages.some(({ id }) => id === "groups/left-out"));
        seen.hidden += hidden;
        seen.unknown += unknown.length;
        expect(recovered).toEqual([]);
      }),
      { numRuns, seed },
    );
    // The studies are of all kinds, and the auditor seldom gives up.
    expect(Math.min(seen.hiding, seen.partly, seen.showing, seen.leavingOut)).toBeGreaterThan(0);
    expect(seen.unknown).toBeLessThan(seen.hidden / 100);
    if (numRuns > 300) console.log(JSON.stringify(seen));
  },
  numRuns * 20_000,
);
