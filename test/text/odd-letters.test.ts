import { describe, expect, test } from "vitest";
import { findOddLetters } from "../../src/text/odd-letters.js";

describe("letters of another encoding", () => {
  test("are found where UTF-8 was once read as Windows-1252", () => {
    expect(findOddLetters("De cliÃ«nt zegt dat het â€œgoedâ€\u009D gaat.", false)).toEqual({ kind: "double", at: 6, count: 3 });
  });

  test("are found where a file of DOS or an old Mac was read as Windows-1252", () => {
    expect(findOddLetters("De cli‰nt en de co”rdinator.", true)).toEqual({ kind: "other", at: 6, count: 2 });
    expect(findOddLetters("De cli‘nt en de ge\u008Fnteresseerde.", true)).toEqual({ kind: "other", at: 6, count: 2 });
    expect(findOddLetters("De cli‰nt en de co”rdinator.", false)).toBeUndefined();
  });

  test("are not seen in what people write", () => {
    for (const text of ["Één cliënt, ’s avonds: ‘goed’ en „zo”.", "São Paulo, Ångström, Â", "hij zei…maar en 5‰ • punt", "Ã©"])
      expect(findOddLetters(text, true), text).toBeUndefined();
  });
});
