import { describe, expect, test } from "vitest";
import { countFewestSpeakers } from "../../src/text/speaker.js";

const said = (documentId: string, speaker?: string): { readonly documentId: string; readonly speaker?: string } =>
  speaker === undefined ? { documentId } : { documentId, speaker };

describe("how many people speak at least", () => {
  test("is not known where nobody is named", () => {
    expect(countFewestSpeakers([said("a"), said("b")])).toBeUndefined();
  });

  test("is the number of pseudonyms, wherever they stand", () => {
    expect(countFewestSpeakers([said("a", "R1"), said("b", "r1"), said("b", "R2"), said("c")])).toBe(2);
  });

  test("is that of the document with most, since the moeder of one may be that of the next", () => {
    expect(countFewestSpeakers([said("a", "moeder"), said("b", "moeder"), said("b", "vader"), said("c", "oma")])).toBe(2);
  });

  test("does not add a name of one document to a pseudonym of another", () => {
    expect(countFewestSpeakers([said("a", "R1"), said("b", "moeder")])).toBe(1);
    expect(countFewestSpeakers([said("a", "R1"), said("a", "moeder"), said("b", "R2")])).toBe(2);
  });
});
