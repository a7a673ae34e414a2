import { describe, expect, test } from "vitest";
import type { Base, FrequencyCell } from "../../../src/model/frequency.js";
import type { Run } from "../../../src/model/run.js";
import { countCodings } from "../../../src/count/count.js";
import { blankCounts } from "../../../src/privacy/small-groups/blank.js";
import { hideSmallGroups } from "../../../src/privacy/small-groups/small-groups.js";
import type { Planned } from "../../../src/privacy/small-groups/plan.js";
import { auditRun, runStudy } from "./publish.js";

const study = (groupBy = "groepeer: regio\n"): string => `titel: t
perioden:
  - { id: p1, van: 2001-01-01, tot: 2001-12-31 }
  - { id: p2, van: 2002-01-01, tot: 2002-12-31 }
soorten:
  verslag: { codeboek: boek, eenheid: alinea }
  gesprek: { codeboek: boek, eenheid: beurt }
${groupBy}`;

const codebook = `---
titel: Boek
versie: "1"
---

## aap {#aap}

**Regels**

- \`=aap\`

**Kenmerken**

- valentie: plus

## noot {#noot}

**Regels**

- \`=noot\`

**Kenmerken**

- niveau: micro
`;

/** Documents by name: what stands at the head, and the paragraphs or turns. */
function run(
  documents: Readonly<Record<string, readonly [head: string, ...passages: readonly string[]]>>,
  participants = "",
  groupBy?: string,
): Run {
  return runStudy({
    "study.yaml": study(groupBy),
    "codebooks/boek/codebook.md": codebook,
    ...(participants === "" ? {} : { "corpus/deelnemers.csv": `periode,rol,regio,aantal\n${participants}` }),
    ...Object.fromEntries(
      Object.entries(documents).map(([name, [head, ...passages]]) => [
        `corpus/${name}.md`,
        `---\n${head.split("; ").join("\n")}\n---\n\n${passages.join("\n\n")}\n`,
      ]),
    ),
  });
}

const report = (period: string, region: string): string => `soort: verslag; periode: ${period}; regio: ${region}`;
const talk = (period: string, region: string): string => `soort: gesprek; periode: ${period}; regio: ${region}`;
const turns = (count: number, word: string, from = 1): readonly string[] =>
  Array.from({ length: count }, (_, at) => `**R${at + from}:** zo ${word}.`);

function findBase({ bases }: Run, type: string, period: string, group: string): Base | undefined {
  return bases.find((base) => base.type === type && base.period === period && base.group === group);
}

function findCell({ cells }: Run, type: string, period: string, group: string, code: string): FrequencyCell | undefined {
  return cells.find(({ base, code: own }) => base.type === type && base.period === period && base.group === group && own === code);
}

const idsOf = ({ messages }: Run): readonly string[] =>
  messages
    .map(({ id }) => id)
    .filter((id) => id.startsWith("groups/"))
    .toSorted();

const three = {
  a: [report("p1", "klein"), "zo aap.", "zo.", "zo noot."],
  b: [report("p1", "groot"), "zo aap.", "zo.", "zo."],
  c: [report("p1", "groot"), "zo.", "zo noot."],
  d: [report("p1", "ruim"), "zo aap.", "zo.", "zo.", "zo.", "zo noot.", "zo.", "zo."],
  e: [report("p1", "ruim"), "zo."],
} as const;
const people = "p1,rol,klein,4\np1,rol,groot,9\np1,rol,ruim,9\n";

describe("groups of few people", () => {
  const hidden = run(three, people);

  test("have no figures, nor has another group beside them", () => {
    expect(findBase(hidden, "verslag", "p1", "klein")).toMatchObject({ hidden: "few-people", segments: 0, documents: 0, words: 0 });
    expect(findBase(hidden, "verslag", "p1", "groot")).toMatchObject({ hidden: "hidden", segments: 0, documents: 0, words: 0 });
    expect(findCell(hidden, "verslag", "p1", "klein", "aap")).toMatchObject({ state: "few-people", segments: 0, documents: 0, flags: [] });
    expect(findCell(hidden, "verslag", "p1", "groot", "aap")).toMatchObject({ state: "hidden", segments: 0, documents: 0, flags: [] });
  });

  test("leave the others as they are, but for the facets", () => {
    expect(findBase(hidden, "verslag", "p1", "ruim")).toMatchObject({ segments: 8, documents: 2 });
    expect(findCell(hidden, "verslag", "p1", "ruim", "aap")).toMatchObject({ state: "n", segments: 1 });
    expect(hidden.facets.filter(({ base }) => base.group === "ruim" && base.type === "verslag" && base.period === "p1")).toMatchObject([
      { state: "hidden", segments: 0, segmentIds: [] },
      { state: "hidden", segments: 0, segmentIds: [] },
    ]);
  });

  test("are those of which nobody knows how many they are, which is said", () => {
    const unknown = run(three);
    expect(
      unknown.bases.filter(({ group, period, type }) => group !== "" && period === "p1" && type === "verslag").map((base) => base.hidden),
    ).toEqual(Array.from({ length: 3 }, () => "few-people"));
    expect(idsOf(unknown)).toEqual(["groups/hidden", "groups/people-unknown"]);
    expect(idsOf(hidden)).toEqual(["groups/hidden"]);
    expect(idsOf(run(three, people.replace("4", "5")))).toEqual([]);
  });

  test("have no passages told as theirs", () => {
    expect(new Set(hidden.groups.values())).toEqual(new Set(["(hidden)", "ruim"]));
  });

  test("have none of the other passages of their documents told either", () => {
    const both = run({ ...three, f: [`soort: verslag; periode: p2; regio: klein`, "zo."] }, `${people}p2,rol,klein,9\n`);
    expect(findBase(both, "verslag", "p2", "klein")?.hidden).toBeUndefined();
    expect(Array.from(both.groups).filter(([id]) => id.startsWith("f:"))).toEqual([[expect.any(String), "klein"]]);
  });

  test("are hidden with the smallest number that is asked for", () => {
    const whole = { ...hidden, ...countCodings(hidden) };
    const hide = (smallestGroup: number): number =>
      hideSmallGroups({ ...whole, smallestGroup }).value.bases.filter((base) => base.hidden !== undefined).length;
    expect([hide(3), hide(5), hide(10)]).toEqual([0, 2, 3]);
  });

  test("are not looked for in a study that does not group", () => {
    const plain = run(three, people, "");
    expect(plain.groups.size).toBe(0);
    expect(plain.bases.every(({ group, hidden: why }) => group === "" && why === undefined)).toBe(true);
  });

  test("hide everything where there is nowhere else to hide", () => {
    const two = run({ a: three.a, b: three.b, c: three.c, f: [report("p2", "ruim"), "zo."] }, people);
    expect(["klein", "groot", "ruim"].map((group) => findBase(two, "verslag", "p1", group)?.hidden)).toEqual([
      "few-people",
      "hidden",
      undefined,
    ]);
    const one = run(
      { a: three.a, f: [report("p2", "ruim"), "zo."], g: [report("p2", "klein"), "zo."] },
      `${people}p2,rol,ruim,9\np2,rol,klein,9\n`,
    );
    expect(["klein", "ruim"].map((group) => findBase(one, "verslag", "p1", group)?.hidden)).toEqual(["few-people", "hidden"]);
  });
});

describe("groups that would be given away by being there", () => {
  test("have no lines: a single one", () => {
    const one = run({ a: three.a });
    expect(one.bases.filter(({ group }) => group !== "")).toEqual([]);
    expect(idsOf(one)).toContain("groups/left-out");
  });

  test("have no lines: those that have a segment each", () => {
    const two = run(
      { a: [report("p1", "noord"), "zo aap."], b: [report("p1", "zuid"), "zo."], c: [report("p2", "west"), "zo."] },
      "p2,rol,west,9\n",
    );
    expect(new Set(two.bases.map(({ group }) => group))).toEqual(new Set(["", "west"]));
    expect(findBase(two, "verslag", "p1", "west")).toBeUndefined();
  });

  test("have lines where enough people stand behind the only one", () => {
    expect(findBase(run({ a: three.a }, "p1,rol,klein,9\n"), "verslag", "p1", "klein")).toMatchObject({ segments: 3 });
  });
});

describe("codes that few people of a group said something for", () => {
  const many = run({
    a: [talk("p1", "noord"), ...turns(8, "aap"), "**R1:** zo noot.", "**R2:** zo.", "**R1:** zo aap noot."],
    b: [talk("p1", "zuid"), ...turns(8, "aap"), ...turns(6, "noot", 2), ...turns(3, ""), "**R1:** zo noot."],
    c: [talk("p1", "zuid"), ...turns(8, "aap"), ...turns(6, "noot", 2), ...turns(3, "")],
    d: [talk("p1", "noord"), ...turns(3, "noot", 1), ...turns(3, "", 2)],
    e: [talk("p1", "west"), ...turns(9, "aap"), ...turns(9, "noot"), ...turns(3, "")],
    f: [talk("p1", "west"), ...turns(9, "aap"), ...turns(3, "")],
  });

  test("are hidden in that group and in another, with what is uncoded; their bases and other codes are shown", () => {
    const partly = many.bases.filter(({ isPartlyHidden }) => isPartlyHidden);
    expect(partly.map(({ group }) => group)).toEqual(["noord", expect.any(String)]);
    expect(partly.every(({ segments, uncodedSegments }) => segments > 0 && uncodedSegments === 0)).toBe(true);
    expect(findCell(many, "gesprek", "p1", "noord", "noot")?.state).toBe("hidden");
    expect(findCell(many, "gesprek", "p1", "noord", "aap")?.state).toBe("n");
    expect(auditRun(many, { areDocumentsWhole: true })).toMatchObject({ recovered: [], unknown: [] });
  });

  test("hide facets that few people said something for together", () => {
    const crossed = run({
      a: [talk("p1", "noord"), ...turns(8, "aap"), ...turns(8, "noot"), "**R1:** zo aap noot."],
      b: [talk("p1", "zuid"), ...turns(8, "aap"), ...turns(8, "noot"), ...turns(8, "aap noot")],
    });
    expect(findCell(crossed, "gesprek", "p1", "noord", "aap")?.state).toBe("n");
    const own = crossed.crossings.filter(({ base }) => base.group !== "" && base.type === "gesprek" && base.period === "p1");
    expect(own.map(({ state }) => state)).toEqual(["hidden", "hidden"]);
  });
});

test("the auditor works out what is hidden when nothing is hidden beside it", () => {
  const whole = run(three, people);
  const counts = countCodings(whole);
  const plan: Planned = { rows: new Set(["klein"]), families: new Map(), hidesFacets: true, small: new Set(["klein"]) };
  const alone = blankCounts(counts, new Map([[JSON.stringify(["verslag", "p1"]), plan]]), whole.codebooks);
  const { recovered } = auditRun({ ...whole, ...alone }, { areDocumentsWhole: true });
  expect(recovered).toContain("verslag p1 klein: base segments");
  expect(recovered).toContain("verslag p1 klein main aap: segments");
  expect(auditRun(whole, { areDocumentsWhole: true }).recovered).toEqual([]);
});
