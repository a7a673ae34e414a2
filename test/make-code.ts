/** An id and what is special about a code in, the Code out, with nothing else in it. */
import type { Code } from "../src/model/codebook.js";

export function makeCode(id: string, special: Partial<Code> = {}): Code {
  return {
    id,
    label: id,
    definition: "",
    fullDefinition: "",
    include: "",
    exclude: "",
    rules: [],
    exclusions: [],
    examples: [],
    facets: new Map(),
    status: "active",
    successors: [],
    formerIds: [],
    types: [],
    periods: [],
    origin: "",
    since: "",
    line: 1,
    ...special,
  };
}
