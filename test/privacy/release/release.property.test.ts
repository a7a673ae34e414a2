/** Nothing about too few people follows from all releases of a study together: random histories against an outsider who holds them all. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Release } from "../../../src/model/release.js";
import { readReleases } from "../../../src/load/releases.js";
import { prepareRelease } from "../../../src/privacy/release/release.js";
import { writeCsv } from "../../../src/report/csv.js";
import { printReleases } from "../../../src/report/release/record.js";
import { tabulateBases } from "../../../src/report/tables/bases.js";
import { tabulateFrequencies } from "../../../src/report/tables/frequencies.js";
import { runStudy } from "../small-groups/publish.js";
import { compareGroups, workOut } from "./outsider.js";
import { histories, writeState, type State } from "./random-releases.js";

/** To try more, or others: `CODEBOOM_AUDITS=3000 CODEBOOM_SEED=7 npx vitest run test/privacy/release`. */
const numRuns = Number(process.env["CODEBOOM_AUDITS"] ?? 100);
const seed = Number(process.env["CODEBOOM_SEED"] ?? 5);

function publish(states: readonly State[]): {
  readonly published: readonly { readonly state: State; readonly bases: string; readonly frequencies: string }[];
  readonly shares: readonly string[];
} {
  let earlier: readonly Release[] = [];
  const shares: string[] = [];
  const published = states.map((state, index) => {
    const files = writeState(state);
    const found = { ...runStudy(files), id: `run-${JSON.stringify(files).length}-${index}` };
    const { run, heldBack, record } = prepareRelease(found, earlier);
    shares.push(...heldBack.map(({ share }) => share), ...(run.bases.some(({ group }) => group !== "") ? ["groups"] : []));
    const held = new Set(heldBack.filter(({ share }) => share === "nothing").map(({ block }) => `${block.type} ${block.period}`));
    const told = [...run.bases, ...[...run.cells, ...run.facets, ...run.crossings].map(({ base }) => base)];
    expect(told.filter(({ type, period }) => held.has(`${type} ${period}`))).toEqual([]);
    expect(run.changes.filter(({ type, from, to }) => [from, to].some((period) => held.has(`${type} ${period}`)))).toEqual([]);
    earlier = readReleases(printReleases([...earlier, record])) as readonly Release[];
    const again = prepareRelease(found, earlier);
    expect([again.run, again.heldBack, again.record]).toEqual([run, heldBack, record]);
    return { state, bases: writeCsv(tabulateBases(run)), frequencies: writeCsv(tabulateFrequencies(run)) };
  });
  return { published, shares };
}

test(
  "no sum or difference of releases is about too few people",
  () => {
    const seen = { histories: 0, nothing: 0, noGroups: 0, groups: 0, later: 0 };
    fc.assert(
      fc.property(histories, (states) => {
        const { published, shares } = publish(states);
        seen.histories++;
        seen.nothing += Number(shares.includes("nothing"));
        seen.noGroups += Number(shares.includes("no-groups"));
        seen.groups += Number(shares.includes("groups"));
        seen.later += Number(published.slice(1).some(({ bases }) => bases.trim().split("\n").length > 1));
        // Whoever lowers k lowers it for what was given out before, too.
        const k = Math.min(...states.map((state) => state.k));
        expect([workOut(published, k), compareGroups(published)]).toEqual([[], []]);
      }),
      { numRuns, seed },
    );
    expect(Math.min(seen.nothing, seen.noGroups, seen.groups, seen.later)).toBeGreaterThan(numRuns / 50);
    if (numRuns > 100) console.log(JSON.stringify(seen));
  },
  numRuns * 5000,
);
