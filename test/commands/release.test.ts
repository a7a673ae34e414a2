import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { call, listBelow, makeFolder, removeFolders, writeFiles } from "./calling.js";

afterEach(removeFolders);

const codebook =
  "---\nid: thema\ntitel: Thema\nversie: 1.0.0\n---\n\n## Regie {#regie}\n\nWie leidt.\n\n**Regels**\n\n- `regie`\n\n**Typisch**\n\n> Geen regie.\n";
const report = (role: string, participants: string, text: string): string =>
  `---\nsoort: verslag\ndatum: 2024-02-01\nrol: ${role}\ndeelnemers: ${participants}\nbron: GeheimeBron\n---\n\n# Geheimekop\n\n${text}\n\nVogelverschrikker P07 zweeg.\n`;
const study = {
  "study.yaml": `titel: Klein
groepeer: rol
perioden:
  - { id: p1, label: periode 1, van: 2024-01-01, tot: 2024-12-31 }
soorten:
  verslag: { codeboek: thema, eenheid: alinea }
`,
  "codebooks/thema/codebook.md": codebook,
  "codebooks/thema/overrides/geheimecodeur.csv":
    "document,citaat,actie,code,codeur,datum,reden\ngeheim-a,zweeg,toevoegen,regie,geheimecodeur,2024-03-01,geheimereden\n",
  "corpus/geheim-a.md": report("raad", "14", "De regie lag bij moeder."),
  "corpus/geheim-b.md": report("ggz", "11", "Niemand had de regie."),
  "corpus/geheim-c.md": report("team", "12", "De regie was zoek."),
};

async function release(folder: string, name: string): Promise<{ readonly code: number | null; readonly err: string; readonly to: string }> {
  const to = path.join(folder, name);
  const { code, err } = await call("release", folder, { args: [to] });
  return { code, err, to };
}

function read(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), "utf8");
}

describe("codeboom release", () => {
  it("writes figures and says that it is a release; a run says that it is internal", async () => {
    const folder = makeFolder(study);
    const { code, to } = await release(folder, "uitgave");
    expect(code).toBe(0);
    expect(listBelow(to)).toEqual([
      "bases.csv",
      "changes.csv",
      "codes.csv",
      "datapackage.json",
      "facet-crossings.csv",
      "facets.csv",
      "frequencies-thema.csv",
      "frequencies.csv",
      "manifest.json",
      "report.html",
      "report.md",
    ]);
    expect(read(to, "report.md")).toContain("Uitgave: getallen zonder passages");
    expect(JSON.parse(read(to, "manifest.json"))).toMatchObject({ build: "release", inputs: [] });
    expect(read(to, "frequencies.csv")).toContain("thema,verslag,,p1,regie,main,n,4,3,");
    await call("run", folder);
    expect(JSON.parse(read(folder, "out/latest/manifest.json"))).toMatchObject({ build: "internal" });
    expect(read(folder, "out/latest/report.md")).toContain("Intern:");
  });

  it("tells no text, document, file, source, speaker or coder", async () => {
    const { to } = await release(makeFolder(study), "uitgave");
    const all = listBelow(to)
      .map((name) => read(to, name))
      .join("\n");
    expect(all).not.toMatch(/geheim|vogelverschrikker|zweeg|P07|moeder|was zoek/iu);
  });

  it("shows groups of ten people or more, and says so", async () => {
    const { to } = await release(makeFolder(study), "uitgave");
    expect(read(to, "frequencies.csv")).toMatch(/^thema,verslag,ggz,p1,regie,main,n,1,1,/mu);
    const more = Object.fromEntries(["raad", "ggz", "team"].map((role) => [`corpus/${role}.md`, report(role, "9", "Er was iets anders.")]));
    const small = makeFolder({ ...study, ...more, "corpus/geheim-b.md": report("ggz", "9", "Niemand had de regie.") });
    const hidden = read((await release(small, "uitgave")).to, "frequencies.csv");
    expect(hidden).toMatch(/^thema,verslag,ggz,p1,regie,main,<10,,,/mu);
  });

  it("leaves a folder alone in which anything stands", async () => {
    const folder = makeFolder({ ...study, "uitgave/brief.txt": "x" });
    const { code, err, to } = await release(folder, "uitgave");
    expect([code, listBelow(to), existsSync(path.join(folder, "privacy"))]).toEqual([2, ["brief.txt"], false]);
    expect(err).toContain("release/not-empty");
    const { code: none, err: unnamed } = await call("release", folder);
    expect([none, unnamed.includes("release/no-folder")]).toEqual([2, true]);
  });

  it.each(["corpus/uitgave", "privacy", "out/uitgave", "link/uitgave"])(
    "is not written into %s, which is the study's own",
    async (name) => {
      const folder = makeFolder(study);
      symlinkSync(path.join(folder, "codebooks"), path.join(folder, "link"));
      const before = listBelow(folder);
      const { code, err } = await release(folder, name);
      expect([code, err.includes("release/inside-study"), listBelow(folder)]).toEqual([2, true, before]);
    },
  );

  it("is not remembered when its folder can't be made", async () => {
    const folder = makeFolder({ ...study, brief: "x" });
    const { code, err } = await release(folder, "brief");
    expect([code, err.includes("release/cannot-write"), existsSync(path.join(folder, "privacy"))]).toEqual([2, true, false]);
  });

  it("waits for nobody while another process works on the study", async () => {
    const folder = makeFolder(study);
    const holder = { pid: 1, host: "elders", time: "2024-01-01T00:00:00.000Z", id: "00000000-0000-0000-0000-000000000000" };
    writeFiles(folder, { "out/.lock/holder.json": JSON.stringify(holder) });
    const { code, err, to } = await release(folder, "uitgave");
    expect([code, err.includes("run/held-elsewhere"), existsSync(to)]).toEqual([2, true, false]);
  });

  it("leaves a group out of which surely too few people are behind all there is", async () => {
    const few = { ...study, "corpus/geheim-a.md": report("raad", "3", "De regie."), "corpus/geheim-b.md": report("ggz", "2", "Niets.") };
    const { err, to } = await release(makeFolder({ ...few, "corpus/geheim-c.md": report("team", "4", "Iets.") }), "uitgave");
    expect([err.includes("release/few-people"), read(to, "report.md").includes("te weinig mensen achter")]).toEqual([true, true]);
    expect(read(to, "frequencies.csv").trim().split("\n")).toHaveLength(1);
  });

  it("is the same when it is made again, and finishes what was cut off", async () => {
    const folder = makeFolder(study);
    const { to } = await release(folder, "een");
    const record = read(folder, "privacy/uitgaven.json");
    const { code, to: again } = await release(folder, "twee");
    expect([code, read(folder, "privacy/uitgaven.json")]).toEqual([0, record]);
    for (const name of listBelow(to)) expect(read(again, name)).toBe(read(to, name));
  });

  it("does not give out what the difference with the last release would tell of a few people", async () => {
    const folder = makeFolder(study);
    await release(folder, "een");
    writeFiles(folder, { "corpus/geheim-d.md": report("raad", "2", "De regie!") });
    const { code, err, to } = await release(folder, "twee");
    expect(code).toBe(0);
    expect(err).toContain("release/held-back");
    expect(read(to, "frequencies.csv").trim().split("\n")).toHaveLength(1);
    expect(read(to, "report.md")).toContain("zou dit iets over te weinig mensen vertellen");
    expect(JSON.parse(read(folder, "privacy/uitgaven.json"))).toHaveLength(2);
  });

  it("gives out totals when the difference covers enough people, and groups no more", async () => {
    const folder = makeFolder(study);
    await release(folder, "een");
    writeFiles(folder, { "corpus/geheim-d.md": report("raad", "12", "De regie!") });
    const { err, to } = await release(folder, "twee");
    expect(err).toContain("release/no-groups");
    const rows = read(to, "frequencies.csv");
    expect(rows).toContain("thema,verslag,,p1,regie,main,n,5,4,");
    expect(rows).not.toContain("raad");
  });

  it("does nothing without a sound record of what was given out", async () => {
    const folder = makeFolder(study);
    await release(folder, "een");
    writeFileSync(path.join(folder, "privacy/uitgaven.json"), "[{}]");
    const { code, err, to } = await release(folder, "twee");
    expect([code, existsSync(to)]).toEqual([2, false]);
    expect(err).toContain("release/record");
  });

  it("says when the study has errors", async () => {
    const folder = makeFolder({ ...study, "corpus/geheim-d.md": "---\nsoort: onbekend\n---\n\nTekst.\n" });
    const { code, err } = await release(folder, "uitgave");
    expect([code, err.includes("release/errors"), err.includes("onbekend")]).toEqual([1, true, false]);
  });

  it("can be read as JSON", async () => {
    const folder = makeFolder(study);
    const { out } = await call("release", folder, { args: [path.join(folder, "uitgave")], json: true });
    expect(JSON.parse(out)).toMatchObject({ smallestGroup: 10, heldBack: [] });
  });
});
