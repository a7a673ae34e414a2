/** The run in, the part of the page that can be searched out: the passages of every code and the segments without one. */
import type { Element } from "hast";
import type { Run } from "../../model/run.js";
import { element } from "../elements.js";
import { describeFilter } from "./filter.js";
import { listPassages } from "./passages.js";
import { listUncoded } from "./uncoded.js";
import type { Words } from "../words.js";

/** Lists the material; the page's script finds it by its name and reads in `data-filter` what to offer. */
export function listMaterial(run: Run, words: Words): readonly Element[] {
  const filter = JSON.stringify(describeFilter(run, words));
  return [element("div", { id: "material", dataFilter: filter }, ...listPassages(run, words), ...listUncoded(run, words))];
}
