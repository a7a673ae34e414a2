/** How large a table may be: what a run can still code, count and show; far above any signal map. */
import type { Place } from "../../model/message.js";
import type { Refusal } from "../../model/read-file.js";
import { say } from "../../messages/say.js";

export const mostRows = 100_000;
export const mostCells = 2_000_000;

/** Ends the reading of a table that is too large. */
export class TooLarge extends Error {}

export interface Budget {
  /** Both throw a TooLarge when there are too many. */
  readonly takeRow: () => void;
  readonly takeCell: () => void;
}

/** Counts the rows and the filled cells of a file. */
export function createBudget(): Budget {
  let rows = 0;
  let cells = 0;
  return {
    takeRow: () => {
      if (++rows > mostRows) throw new TooLarge();
    },
    takeCell: () => {
      if (++cells > mostCells) throw new TooLarge();
    },
  };
}

export function refuseSize(place: Place): Refusal {
  return { refused: say("load/too-large-table", place, { rows: mostRows, cells: mostCells }) };
}
