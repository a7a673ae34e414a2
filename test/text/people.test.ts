import { describe, expect, test } from "vitest";
import type { Document } from "../../src/model/document.js";
import type { Participants } from "../../src/model/run.js";
import type { Segment } from "../../src/model/segment.js";
import { prepareCount, type People } from "../../src/text/people.js";

const row = (given: Partial<Participants>): Participants => ({ period: "p1", role: "", organisation: "", region: "", count: 1, ...given });

interface Given {
  readonly attribute?: string;
  readonly participants?: readonly Participants[];
  /** By document: how many took part, and the group of each of its segments. */
  readonly documents?: Readonly<
    Record<string, { readonly attended: string; readonly groups: readonly string[]; readonly speaker?: string }>
  >;
}

/** Counts the people of the group `delft` in p1. */
function countDelft({ attribute = "regio", participants = [], documents = {} }: Given): People {
  const name = attribute === "regio" ? "region" : attribute;
  const segments = Object.entries(documents).flatMap(([documentId, { groups, speaker }]) =>
    groups.map((group) => ({ documentId, speaker, attributes: new Map([[name, group]]) }) as unknown as Segment),
  );
  const all = Object.entries(documents).map(
    ([id, { attended }]) => ({ id, attributes: new Map([["participants", attended]]) }) as unknown as Document,
  );
  const own = segments.filter(({ attributes }) => attributes.get(name) === "delft");
  return prepareCount(attribute, { participants, documents: all, segments })("delft", "p1", own);
}

describe("the people behind a group", () => {
  test.each([
    ["regio", row({ region: "Delft", count: 4 })],
    ["role", row({ role: "delft", count: 4 })],
    ["organisatie", row({ organisation: "DELFT", count: 4 })],
  ])("by %s are those of the table of participants, in that period, together", (attribute, one) => {
    const others = [row({ count: 9 }), { ...one, period: "p2", count: 9 }];
    expect(countDelft({ attribute, participants: [one, one, ...others] })).toEqual({ declared: 8 });
  });

  test("by another attribute are not in that table", () => {
    expect(countDelft({ attribute: "bron", participants: [row({ role: "delft", region: "delft", organisation: "delft" })] })).toEqual({});
    expect(countDelft({ attribute: "aantal", participants: [row({ role: "delft" })] })).toEqual({});
  });

  test("are else those of the document with most of them: the same people come back", () => {
    const documents = { a: { attended: "6", groups: ["delft"] }, b: { attended: "4", groups: ["delft", "delft"] } };
    expect(countDelft({ documents })).toEqual({ declared: 6 });
    expect(countDelft({ documents, participants: [row({ region: "delft", count: 0 })] })).toEqual({ declared: 0 });
  });

  test("are not those of a document that several groups share, nor a number that is none", () => {
    expect(
      countDelft({ documents: { a: { attended: "6", groups: ["delft", "gouda"] }, b: { attended: "veel", groups: ["delft"] } } }),
    ).toEqual({});
  });

  test("are told beside those who are heard", () => {
    expect(countDelft({ documents: { a: { attended: "6", groups: ["delft", "delft"], speaker: "R1" } } })).toEqual({
      declared: 6,
      heard: 1,
    });
  });
});
