import { describe, expect, it } from "vitest";
import { type Claim, settleClaims, type Wish } from "../../src/override/settle.js";
import { makeOverride } from "./make.js";

/** `anna present 2024-03-01` and so on, in the order of their rows. */
const settle = (...rows: readonly string[]): { readonly kinds: readonly string[]; readonly holds: number | undefined } => {
  const claims = rows.map((row, at): Claim => {
    const [coder, wish, date = ""] = row.split(" ") as [string, Wish, string?];
    return { override: makeOverride({ coder, date, line: at + 2, file: "a.csv" }), wish };
  });
  const { verdicts, holds } = settleClaims(claims);
  return {
    kinds: claims.map((claim) => {
      const verdict = verdicts.find((one) => one.claim === claim);
      return `${verdict?.kind}${verdict?.undoes === true ? "!" : ""}${verdict?.other === undefined ? "" : ` ${verdict.other.line}`}`;
    }),
    holds: holds === undefined ? undefined : claims.indexOf(holds),
  };
};

describe("decisions on one code of one segment", () => {
  it("stand when there is one, and when coders agree", () => {
    expect(settle("anna present")).toEqual({ kinds: ["stands"], holds: 0 });
    expect(settle("anna present 2024-03-02", "bram present 2024-03-01")).toEqual({ kinds: ["stands", "stands"], holds: 0 });
    expect(settle("anna seen", "bram seen")).toEqual({ kinds: ["stands", "stands"], holds: 1 });
  });

  it("count once when the same coder repeats them", () => {
    expect(settle("anna present 2024-03-01", "Anna present 2024-03-05")).toEqual({ kinds: ["stands", "duplicate 2"], holds: 0 });
    expect(settle("anna seen", "anna seen")).toEqual({ kinds: ["stands", "duplicate 2"], holds: 0 });
  });

  it("give way to what the same coder decided later", () => {
    expect(settle("anna present 2024-03-01", "anna absent 2024-03-02")).toEqual({ kinds: ["superseded 3", "stands!"], holds: 1 });
    expect(settle("anna present 2024-03-02", "anna absent 2024-03-01")).toEqual({ kinds: ["stands!", "superseded 2"], holds: 0 });
    expect(settle("anna present", "anna absent")).toEqual({ kinds: ["superseded 3", "stands!"], holds: 1 });
    expect(settle("anna present 2024-03-02", "anna absent")).toEqual({ kinds: ["superseded 3", "stands!"], holds: 1 });
    expect(settle("anna present 1", "anna absent 2", "anna present 3", "anna present 4")).toEqual({
      kinds: ["superseded 4", "superseded 4", "stands!", "duplicate 4"],
      holds: 2,
    });
  });

  it("give way to the later date of another coder, and both are told", () => {
    expect(settle("anna present 2024-03-01", "bram absent 2024-03-02")).toEqual({ kinds: ["lost 3", "won 2"], holds: 1 });
    expect(settle("anna present 2024-03-03", "bram absent 2024-03-02")).toEqual({ kinds: ["won 3", "lost 2"], holds: 0 });
    expect(settle("anna present 2024-03-01", "bram absent 2024-03-02", "carl present 2024-03-03")).toEqual({
      kinds: ["won 3", "lost 4", "won 3"],
      holds: 2,
    });
  });

  it("are dated by the last time a coder took them", () => {
    expect(settle("anna present 2024-03-01", "bram absent 2024-03-02", "anna present 2024-03-03")).toEqual({
      kinds: ["won 3", "lost 2", "duplicate 2"],
      holds: 0,
    });
  });

  it("leave it to the rules when dates are equal or missing", () => {
    expect(settle("anna present 2024-03-01", "bram absent 2024-03-01")).toEqual({ kinds: ["open 3", "open 2"], holds: undefined });
    expect(settle("anna present 2024-03-01", "bram absent")).toEqual({ kinds: ["open 3", "open 2"], holds: undefined });
    expect(settle("anna present", "bram absent")).toEqual({ kinds: ["open 3", "open 2"], holds: undefined });
    expect(settle("anna present 2024-03-01", "bram absent 2024-03-02", "carl present")).toEqual({
      kinds: ["open 3", "open 4", "open 3"].map((kind, at) => (at === 1 ? "open 2" : kind)),
      holds: undefined,
    });
  });
});
