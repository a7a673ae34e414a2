import { readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { call, listBelow, makeFolder, removeFolders, smallStudy, writeFiles, type Called } from "./calling.js";

afterEach(removeFolders);

const name = "Quirijn van Drakenburg";
/** What of it must never be told, however it is written. */
const told = /Drakenburg|Quirijn/iu;
const names = { "privacy/namen.txt": `# wie het zijn\n${name}\n` };
const verslag = smallStudy["corpus/a.md"];
const codebook = smallStudy["codebooks/thema/codebook.md"];
const dirty = verslag.replace("De school", `${name} en de school`);
const withForm = smallStudy["study.yaml"].replace("eenheid: alinea", "eenheid: veld, sjabloon: sjablonen/blad.md");
const header = "document,citaat,actie,code,codeur,datum,reden\n";

/** Everything that a run leaves behind and says. */
function readAll(folder: string, ...calls: readonly Called[]): string {
  const names = listBelow(folder).filter((file) => file.startsWith("out/"));
  const contents = names
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => readFileSync(path.join(folder, file), "latin1"));
  return [...names, ...contents, ...calls.flatMap(({ out, err }) => [out, err])].join("\n");
}

describe("a document with a known name", () => {
  it("is in quarantine; the run goes on with the others and exits 1", async () => {
    const folder = makeFolder({ ...smallStudy, ...names, "corpus/a.md": dirty });
    const { code, out, err } = await call("run", folder);
    expect(code).toBe(1);
    expect(err.split("\n").slice(0, 2)).toEqual([
      "corpus/a.md  fout  In quarantaine, dus niet gecodeerd, geteld of geciteerd: 1 gegeven(s) die naar een persoon wijzen. Verwacht een geanonimiseerde tekst; `codeboom privacy` wijst de plaatsen aan.  privacy/quarantined",
      expect.stringMatching(/^corpus\/a\.md:10:1 {2}fout {2}Onverwacht: een naam van de lijst \(tekst, 22 tekens\)/u),
    ]);
    const inventory = readFileSync(path.join(folder, "out/latest/inventory.csv"), "utf8");
    expect(inventory).toContain("a,corpus/a.md,verslag,p1,false,true,quarantined");
    expect(inventory).toContain("b,corpus/b.md,verslag,p1,false,true,coded");
    expect(out).toContain("1 in quarantaine");
  });

  it("is not excluded by it when the researchers left it out already", async () => {
    const inventory = "id,pad,meenemen,reden\na,a.md,nee,niet geanonimiseerd\nb,b.md,ja,\n";
    const { code } = await call("run", makeFolder({ ...smallStudy, ...names, "corpus/a.md": dirty, "corpus/inventaris.csv": inventory }));
    expect(code).toBe(0);
  });

  it.each([
    ["its text", { "corpus/a.md": dirty }],
    ["its front matter", { "corpus/a.md": verslag.replace("soort:", `rol: ${name}\nsoort:`) }],
    ["its id and its type", { "corpus/a.md": `---\nid: Drakenburg\nsoort: Drakenburg\n---\n\nTekst.\n` }],
    ["its date", { "corpus/a.md": verslag.replace("2024-02-01", `verjaardag van ${name}`) }],
    ["the name of its file", { [`corpus/${name}.md`]: verslag }],
    ["the name of its folder", { [`corpus/gesprek met ${name}/a.md`]: verslag }],
    ["a file that can't be read", { [`corpus/${name}.md`]: new Uint8Array([0, 0, 0]) }],
    ["a file that is passed over", { [`corpus/~$${name}.docx`]: "x", [`corpus/.${name}`]: "x" }],
    ["a copy of a file", { [`corpus/${name}.md`]: verslag, [`corpus/${name} (conflicted copy 2024-01-01).md`]: verslag }],
    ["a row of the inventory", { "corpus/inventaris.csv": `id,titel,rol\na,Verslag,${name}\nb,,\n` }],
    ["the id and the path of a row", { "corpus/inventaris.csv": `id,pad\nDrakenburg,${name}.md\n` }],
    ["a reason to leave a document out", { "corpus/inventaris.csv": `id,meenemen,reden\na,nee,wil ${name} niet\nb,ja,\n` }],
    ["the participants", { "corpus/deelnemers.csv": `periode,rol,organisatie,aantal\np1,${name},x,3\n${name},x,x,4\n` }],
    [
      "the reason of a decision",
      { "codebooks/thema/overrides/an.csv": `${header}a,de regie,toevoegen,regie,an,2024-03-01,zegt ${name}\n` },
    ],
    ["the quote of a decision", { "codebooks/thema/overrides/an.csv": `${header}a,${name} belde,toevoegen,regie,an,2024-03-01,\n` }],
    [
      "the document and the code of a decision",
      { "codebooks/thema/overrides/an.csv": `${header}Drakenburg,de regie,toevoegen,Drakenburg,an,2024-03-01,\n` },
    ],
    ["an example of a codebook", { "codebooks/thema/codebook.md": `${codebook}\n> ${name} had de regie.\n` }],
    ["a rule that is broken", { "codebooks/thema/codebook.md": codebook.replace("- `regie`", `- \`regie\`\n- \`(${name}\``) }],
    ["a code", { "codebooks/thema/codebook.md": `${codebook}\n## ${name} {#x}\n\nTekst.\n` }],
    ["the wording of a sheet", { "report/p1.md": `---\nperiode: p1\n---\n\n## Rode lijnen\n\n1. ${name} zei veel. [regie]\n` }],
    ["a comment in study.yaml", { "study.yaml": `# ${name}\n${smallStudy["study.yaml"]}` }],
    ["the title of the study", { "study.yaml": smallStudy["study.yaml"].replace("Klein", name) }],
    ["an id with hyphens", { "corpus/a.md": verslag.replace("soort:", "id: Mevrouw-Van-Drakenburg\nsoort:") }],
    [
      "a row and a file with hyphens",
      { "corpus/mevrouw-van-drakenburg.md": verslag, "corpus/inventaris.csv": "id,pad\na,mevrouw-van-drakenburg.md\n" },
    ],
    ["a blank form", { "study.yaml": withForm, "sjablonen/blad.md": `Wat zag ${name}?\n`, "corpus/a.md": verslag } as const],
    ["a setting that is wrong", { "study.yaml": `${smallStudy["study.yaml"]}groepeer: ${name}\n` }],
  ])("is told nowhere: %s", async (_, files) => {
    const folder = makeFolder({ ...smallStudy, ...names, ...files });
    const calls = [
      await call("run", folder, { values: { report: true } }),
      await call("check", folder),
      await call("privacy", folder),
      await call("privacy", folder, { json: true }),
      await call("explain", folder, { args: ["regie"] }),
      await call("verify", folder),
      await call("run", folder, { json: true }),
    ];
    expect(readAll(folder, ...calls)).not.toMatch(told);
    expect(calls.map(({ err }) => err).join("")).toMatch(/privacy\/(?:quarantined|beside)|load\/(?:skipped|other-format|not-text)/u);
  });

  it("has a manifest without the list of names, and other names make another run", async () => {
    const folder = makeFolder({ ...smallStudy, ...names });
    await call("run", folder);
    const manifest = readFileSync(path.join(folder, "out/latest/manifest.json"), "utf8");
    expect(manifest).not.toContain('"path": "privacy/namen.txt"');
    writeFileSync(path.join(folder, "privacy/namen.txt"), "Iemand Anders\n");
    await call("run", folder);
    expect(readFileSync(path.join(folder, "out/latest/manifest.json"), "utf8")).not.toBe(manifest);
    expect((await call("verify", folder)).code).toBe(0);
  });
});

describe("the lists of the gate", () => {
  const broken = (settings: string): string => `${smallStudy["study.yaml"]}privacy: { ${settings} }\n`;

  it.each([
    ["lies in the corpus", { "study.yaml": broken("namen: corpus/namen.txt"), "corpus/namen.txt": `${name}\n` }, "study/value"],
    ["lies among the outputs", { "study.yaml": broken("toegestaan: ./out/lijst.csv") }, "study/value"],
    ["is named and is not there", { "study.yaml": broken("namen: privacy/wie.txt") }, "privacy/list"],
    ["is no text", { "privacy/namen.txt": new Uint8Array([0, 1, 0, 0, 2, 0, 255, 0]) }, "privacy/list"],
    ["is a folder", { "privacy/namen.txt/een.txt": `${name}\n` }, "privacy/list"],
    [
      "allows something in bytes that are no text",
      { "privacy/toegestaan.csv": new Uint8Array([0, 1, 0, 0, 2, 0, 255, 0]) },
      "privacy/list",
    ],
  ])("stop everything when one of them %s", async (_, files, id) => {
    const folder = makeFolder({ ...smallStudy, "corpus/a.md": dirty, ...(files as Record<string, string | Uint8Array>) });
    for (const command of ["run", "check", "privacy", "release"]) {
      const { code, err } = await call(command, folder, { args: ["weg"] });
      expect([code, err]).toEqual([2, expect.stringContaining(id)]);
    }
    expect(listBelow(folder).filter((file) => file.startsWith("out/"))).toEqual([]);
  });

  it("are not followed out of the study", async () => {
    const elsewhere = makeFolder({ "namen.txt": `${name}\n` });
    const folder = makeFolder({ ...smallStudy, "corpus/a.md": dirty, "privacy/over.txt": "" });
    symlinkSync(path.join(elsewhere, "namen.txt"), path.join(folder, "privacy/namen.txt"));
    expect((await call("run", folder)).code).toBe(2);
  });

  it("keep their names out of what is told of a study that can't be read, wherever they lie", async () => {
    const study = broken("namen: geheim/wie.txt").replace("alinea", "Drakenburg");
    const { code, err } = await call("run", makeFolder({ ...smallStudy, "study.yaml": study, "geheim/wie.txt": `${name}\n` }));
    expect(code).toBe(2);
    expect(err).not.toMatch(told);
  });

  it("allow nothing that is found later before what was allowed", async () => {
    const folder = makeFolder({ ...smallStudy, ...names, "corpus/a.md": dirty });
    const [, hash = ""] = /hash ([a-z]{10})/u.exec((await call("privacy", folder)).out) ?? [];
    const allowed = `hash,klasse,document,reden,wie,datum\n${hash},bekende naam,a.md,gaf toestemming,HK,2024-03-01\n`;
    writeFiles(folder, { "privacy/toegestaan.csv": allowed });
    expect((await call("privacy", folder)).code).toBe(0);
    writeFiles(folder, { "privacy/namen.txt": `${name}\nNiemand Had\n`, "corpus/a.md": dirty });
    const { code, out } = await call("privacy", folder);
    expect([code, out.match(/toegestaan$/gmu)?.length, out.match(/ hash /gu)?.length]).toEqual([1, 1, 2]);
  });
});

describe("codeboom privacy", () => {
  it("says that all is well", async () => {
    const { code, out, err } = await call("privacy", makeFolder(smallStudy));
    expect([code, out, err]).toEqual([
      0,
      "2 documenten nagekeken: 0 in quarantaine; 0 andere bestanden met iets dat naar een persoon wijst.\n",
      "",
    ]);
  });

  it("lists what it met by file, line, part and class, with the hash for the allow-list; what is allowed no longer stops anything", async () => {
    const folder = makeFolder({
      ...smallStudy,
      ...names,
      "corpus/a.md": dirty,
      "codebooks/thema/codebook.md": codebook.replace("Wie leidt", name),
    });
    const { code, out } = await call("privacy", folder);
    expect([code, out.replace(/hash [a-z]{10}/gu, "hash …")]).toEqual([
      1,
      [
        "codebooks/thema/codebook.md",
        "  regel 9  tekst  een naam van de lijst  22 tekens  hash …",
        "",
        "corpus/a.md  (in quarantaine)",
        "  regel 10  tekst  een naam van de lijst  22 tekens  hash …",
        "",
        "2 documenten nagekeken: 1 in quarantaine; 1 andere bestanden met iets dat naar een persoon wijst.",
        "",
      ].join("\n"),
    ]);
    const [first = "", second = ""] = Array.from(out.matchAll(/hash ([a-z]{10})/gu), ([, hash]) => hash);
    const rows = [
      `${second},bekende naam,corpus/a.md,gaf toestemming,HK,2024-03-01`,
      `${first},bekende naam,codebook.md,idem,HK,2024-03-01`,
    ];
    writeFiles(folder, { "privacy/toegestaan.csv": `hash,klasse,document,reden,wie,datum\n${rows.join("\n")}\n` });
    const after = await call("privacy", folder);
    expect(after.code).toBe(0);
    expect(after.out).toContain("toegestaan\n");
    expect((await call("run", folder)).code).toBe(0);
  });

  it("tells what is wrong with its own lists, by line", async () => {
    const folder = makeFolder({
      ...smallStudy,
      "privacy/namen.txt": "Iemand Anders\n?\n",
      "privacy/toegestaan.csv": "hash,klasse,document,reden,wie,datum\nabcdefghij,naam,a,,HK,2024-03-01\n",
    });
    const { err } = await call("privacy", folder);
    expect(err.split("\n").map((line) => line.split("  ").at(-1) ?? "")).toEqual(["privacy/allowed-incomplete", "privacy/names-line", ""]);
  });

  it("does not show what stands there when it is not asked on a screen", async () => {
    const folder = makeFolder({ ...smallStudy, ...names, "corpus/a.md": dirty });
    const { code, out, err } = await call("privacy", folder, { values: { show: true } });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("privacy/show-terminal");
  });

  it("shows it on a screen", async () => {
    const folder = makeFolder({ ...smallStudy, ...names, "corpus/a.md": dirty });
    const { out } = await call("privacy", folder, { values: { show: true }, isScreen: true });
    expect(out).toContain(name);
  });
});
