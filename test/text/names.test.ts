import { describe, expect, it } from "vitest";
import * as names from "../../src/text/names.js";
import {
  documentKeys,
  entryLabels,
  findName,
  findNearestName,
  listNames,
  nameAttribute,
  normaliseName,
  rowColumns,
  studyKeys,
  type NameTable,
} from "../../src/text/names.js";

const tables = Object.entries(names).filter((entry): entry is [string, NameTable] => entry[1] instanceof Map);

describe("names as people write them", () => {
  it.each([
    ["in capitals", "DATUM"],
    ["with spaces around", "  datum "],
    ["with a colon behind", "Datum:"],
    ["with a space and a colon behind", "Datum :"],
    ["with a full stop behind", "datum."],
    ["with a soft hyphen", "da\u00ADtum"],
  ])("are recognised %s", (_, written) => {
    expect(findName(documentKeys, written)).toBe("date");
  });

  it.each(["volledige definitie", "Volledige_Definitie", "volledige-definitie", "Volledige  definitie:"])(
    "are recognised with spaces, hyphens or underscores: %s",
    (written) => {
      expect(findName(entryLabels, written)).toBe("fullDefinition");
    },
  );

  it("are recognised in Dutch and in English", () => {
    expect(findName(studyKeys, "taal")).toBe("language");
    expect(findName(studyKeys, "language")).toBe("language");
  });

  it("are unknown when they stand in no table", () => {
    expect(findName(studyKeys, "thema")).toBeUndefined();
    expect(findName(studyKeys, "__proto__")).toBeUndefined();
    expect(findName(studyKeys, "constructor")).toBeUndefined();
    expect(findName(studyKeys, "")).toBeUndefined();
  });

  it("get the nearest valid spelling suggested", () => {
    expect(findNearestName(studyKeys, "Titell")).toBe("titel");
    expect(findNearestName(studyKeys, "begroting")).toBeUndefined();
  });

  it("are listed in Dutch, with the English between parentheses", () => {
    expect(listNames(studyKeys)).toContain("titel (title), taal (language)");
    expect(listNames(studyKeys)).toMatch(/, csv, privacy$/u);
  });

  it("normalise to what normalises to itself", () => {
    for (const [, table] of tables) for (const spelling of table.keys()) expect(normaliseName(spelling)).toBe(spelling);
    expect(normaliseName("Datum :")).toBe("datum");
  });
});

describe("the tables of names", () => {
  it("are more than ten", () => {
    expect(tables.length).toBeGreaterThan(10);
  });

  it.each(tables)("%s has no empty spelling", (_, table) => {
    expect(table.size).toBeGreaterThan(0);
    expect(table.has("")).toBe(false);
  });

  it("tell the columns of a signal map apart from its text", () => {
    expect(findName(rowColumns, "Ingebracht door")).toBe("personal");
    expect(findName(rowColumns, "Datum signaal")).toBe("date");
    expect(findName(rowColumns, "Signaal")).toBeUndefined();
  });
});

describe("the name of an attribute", () => {
  it("is the same in Dutch and in English when codeboom knows it", () => {
    expect(nameAttribute("Regio")).toBe("region");
    expect(nameAttribute("region")).toBe("region");
  });

  it("is what was written otherwise, without its case and spaces", () => {
    expect(nameAttribute("Soort overleg")).toBe("soort-overleg");
  });
});
