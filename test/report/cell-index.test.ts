import { expect, test } from "vitest";
import { ungrouped } from "../../src/model/frequency.js";
import { findSlice, listSlices } from "../../src/report/cell-index.js";
import { findCell } from "../../src/report/find-cell.js";
import { hostileStudy } from "./hostile.js";
import { render } from "./rendering.js";

const { run } = render(hostileStudy);

test("every cell of a run is found by what it is about", () => {
  expect(run.cells.length).toBeGreaterThan(3);
  for (const cell of run.cells) expect(findSlice(cell.base, run)?.find(cell.code, cell.level)).toBe(cell);
});

test("the slices of a codebook are its bases that have cells, in the order of the run", () => {
  for (const { id } of run.codebooks) {
    const own = run.cells.filter(({ base }) => base.codebook === id).map(({ base }) => base);
    expect(Array.from(listSlices(id, run), ({ base }) => base)).toEqual(Array.from(new Set(own)));
  }
  expect(Array.from(listSlices("geen codeboek", run))).toEqual([]);
});

test("the cell of a change is that of all groups together, of a code with its sub-codes", () => {
  for (const change of run.changes) {
    const plain = run.cells.find(
      ({ base, code, level }) =>
        code === change.code &&
        level !== "direct" &&
        base.codebook === change.codebook &&
        base.type === change.type &&
        base.period === change.to &&
        base.group === ungrouped,
    );
    expect(findCell(change, change.to, run)).toBe(plain);
  }
});
