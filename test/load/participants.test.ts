import { describe, expect, test } from "vitest";
import { readParticipants } from "../../src/load/participants.js";
import { periods } from "../segment/segmenting.js";
import { listPlaces } from "./files.js";

describe("the participants", () => {
  test("are counted per period, role, organisation and region, in Dutch or English", () => {
    const expected = [
      { period: "p1", role: "ouder", organisation: "", region: "delft", count: 3 },
      { period: "p2", role: "professional", organisation: "GI", region: "", count: 12 },
    ];
    expect(
      readParticipants("periode;rol;organisatie;regio;aantal\np1;ouder;;delft;3\nPeriode 2;professional;GI;;12\n", periods).value,
    ).toEqual(expected);
    expect(readParticipants("count,organisation,role,period,region\n3,,ouder,p1,delft\n12,GI,professional,p2,\n", periods).value).toEqual(
      expected,
    );
  });

  test.each([
    ["no column for the number", "periode,rol\np1,ouder\n", ["1:1 inventory/header"]],
    ["an unknown period", "periode,rol,aantal\np9,ouder,3\n", ["2:1 load/participants-period"]],
    ["a number that is none", "periode,rol,aantal\np1,ouder,drie\n", ["2:1 load/participants-count"]],
    ["a quote that is not closed", 'periode,rol,aantal\np1,"ouder,3\n', ["2:4 inventory/unreadable"]],
  ])("with %s are an error at the line, and the row does not count", (_, text, messages) => {
    const { value, messages: said } = readParticipants(text, periods);
    expect(value).toEqual([]);
    expect(listPlaces(said).map((place) => place.replace("corpus/deelnemers.csv:", ""))).toEqual(messages);
  });
});
