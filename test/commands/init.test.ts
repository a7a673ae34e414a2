import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { call, listBelow, makeFolder, readLatest, removeFolders } from "./calling.js";

afterEach(removeFolders);

describe("codeboom init", () => {
  test.each([
    ["Dutch", {}, "Mijn studie"],
    ["English", { en: true as const }, "My study"],
  ])("makes a study that runs and checks at once without a mistake, in %s", async (_, values, title) => {
    const folder = path.join(makeFolder(), "diep/nieuw");
    const made = await call("init", folder, { values });
    expect([made.code, made.err]).toEqual([0, ""]);
    expect(made.out).toContain(folder);
    const run = await call("run", folder);
    expect([run.code, run.err]).toEqual([0, ""]);
    expect(run.out).toContain(title);
    const codings = readLatest(folder).get("codings.csv") as string;
    expect(codings).toContain(",rule,");
    expect(readLatest(folder).get("overrides.csv")).toContain(",applied,");
    const check = await call("check", folder, { json: true });
    expect(JSON.parse(check.out)).toMatchObject({ error: 0, warning: 0 });
    expect(check.code).toBe(0);
    expect((await call("verify", folder)).code).toBe(0);
  });

  test("gives the files it made as JSON", async () => {
    const folder = makeFolder();
    const { out } = await call("init", folder, { json: true });
    expect((JSON.parse(out) as { readonly files: readonly string[] }).files.toSorted()).toEqual(
      listBelow(folder).filter((name) => /\.\w+$/u.test(name)),
    );
  });

  test("says so when the folder can't be made", async () => {
    const folder = path.join(makeFolder({ bestand: "x" }), "bestand/studie");
    const { code, out, err } = await call("init", folder);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(
      /kon niet worden gemaakt of beschreven \([^)]+, E[A-Z]+\); is dat verholpen, geef dan dezelfde opdracht opnieuw\. {2}init\/cannot-write\n$/u,
    );
  });

  test("refuses a folder with anything in it, and leaves it alone", async () => {
    for (const name of ["notitie.txt", ".verborgen", "study.yaml"]) {
      const folder = makeFolder({ [name]: "van mij" });
      const { code, out, err } = await call("init", folder);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain("init/not-empty");
      expect(listBelow(folder)).toEqual([name]);
    }
  });
});
