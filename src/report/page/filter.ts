/** The run in, what the page's script needs to make its search and filters out: words and choices, only those that there are. */
import type { Codebook } from "../../model/codebook.js";
import { ungrouped } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { findMainCode } from "./file-codings.js";
import { labelPeriod, nameGroup } from "../periods.js";
import { uncodedChoice } from "./uncoded.js";
import type { Words } from "../words.js";

type Choice = readonly [value: string, label: string];

/** Choices under a heading; without one they stand by themselves. */
interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

interface Filter {
  readonly words: Readonly<Record<"region" | "search" | "clear" | "all" | "found" | "foundIn" | "foundHere" | "none", string>>;
  readonly filters: readonly {
    /** The name of the `data-` attribute that it is about. */
    readonly name: "period" | "type" | "group" | "code" | "coder" | "origin";
    readonly label: string;
    readonly groups: readonly ChoiceGroup[];
  }[];
}

/** Describes the filter; assets/report.js reads it. */
export function describeFilter(run: Run, words: Words): Filter {
  const { study } = run;
  const bases = run.bases.filter(({ segments }) => segments > 0);
  const types = unique(bases.map(({ type }) => type));
  const told = new Set(run.groups.values());
  const groups = unique(bases.map(({ group }) => group)).filter((group) => group !== ungrouped && told.has(group));
  const coders = unique(run.codings.flatMap(({ because }) => because.decision?.coder ?? []));
  const uncoded = { label: "", choices: [[uncodedChoice, words.uncoded]] } as const;
  const filters: Filter["filters"] = [
    { name: "period", label: words.period, groups: flat(listPeriods(run, words)) },
    { name: "type", label: words.type, groups: flat(types.map((type) => [type, type])) },
    { name: "group", label: study.groupBy ?? "", groups: flat(groups.map((group) => [group, nameGroup(group, words) ?? ""])) },
    { name: "code", label: words.code, groups: [...run.codebooks.map((codebook) => listCodes(codebook, run)), uncoded] },
    { name: "coder", label: words.who, groups: flat(coders.map((coder) => [coder, coder])) },
    { name: "origin", label: words.origin, groups: flat(listOrigins(words)) },
  ];
  return {
    words: {
      region: words.searchPassages,
      search: words.search,
      clear: words.showAll,
      all: words.all,
      found: words.found,
      foundIn: words.foundIn,
      foundHere: words.foundHere,
      none: words.foundNone,
    },
    filters: filters.filter(({ groups: own }) => own.some(({ choices }) => choices.length > 0)),
  };
}

function flat(choices: readonly Choice[]): readonly ChoiceGroup[] {
  return [{ label: "", choices }];
}

function listOrigins(words: Words): readonly Choice[] {
  return [
    ["rule", words.originRule],
    ["both", words.originBoth],
    ["person", words.originPerson],
  ];
}

function listPeriods(run: Run, words: Words): readonly Choice[] {
  const present = unique(run.bases.filter(({ segments }) => segments > 0).map(({ period }) => period));
  const ordered = unique([...run.study.periods.map(({ id }) => id).filter((id) => present.includes(id)), ...present]);
  return ordered.map((period) => [period, labelPeriod(period, run.study, words)]);
}

/** The codes that have a passage, a sub-code under its main code. */
function listCodes(codebook: Codebook, { codings }: Run): ChoiceGroup {
  const present = new Set<string>();
  for (const { codebookId, codeId } of codings) if (codebookId === codebook.id) present.add(codeId).add(findMainCode(codebook, codeId));
  const codes = Array.from(codebook.codes.values()).filter(({ id }) => present.has(id));
  return {
    label: codebook.title,
    choices: codes.map(({ id, label, parent }) => [`${codebook.id}/${id}`, parent === undefined ? label : `– ${label}`]),
  };
}

function unique(values: readonly string[]): readonly string[] {
  return Array.from(new Set(values));
}
