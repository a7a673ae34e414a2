import { describe, expect, it } from "vitest";
import type { SourceFile } from "../../src/model/source.js";
import { guardStudy, type Guarded } from "../../src/privacy/privacy.js";
import { listPlaces } from "../load/files.js";
import { guard, makeTestGate, tellAll } from "./gates.js";

const clean = "---\nsoort: verslag\n---\n\nDe regie lag bij moeder.\n";
const dirty = "---\nsoort: verslag\ndatum: 2024-02-01\n---\n\nWe spraken met Geheim over\nnummer 112233.\n";

describe("a document with a direct identifier", () => {
  const guarded = guard({ "corpus/a.md": dirty, "corpus/b.md": clean });

  it("is in quarantine: of its text and its bytes nothing is left", () => {
    expect(readOf(guarded, "corpus/a.md")).toMatchObject({ bytes: new Uint8Array(), read: { quarantined: expect.any(Array) } });
    expect(tellAll(guarded)).not.toMatch(/Geheim|112233|spraken/u);
  });

  it("still tells its type and its date", () => {
    const { read } = readOf(guarded, "corpus/a.md");
    const properties = read !== undefined && "quarantined" in read ? read.properties : new Map<string, { value: string }>();
    expect(Array.from(properties, ([name, { value }]) => [name, value])).toEqual([
      ["soort", "verslag"],
      ["datum", "2024-02-01"],
    ]);
  });

  it("leaves the others as they are", () => {
    expect(readOf(guarded, "corpus/b.md").read).toHaveProperty("text", clean);
  });

  it("is told by file, line, class and length", () => {
    const { read } = readOf(guarded, "corpus/a.md");
    const messages = read !== undefined && "quarantined" in read ? read.quarantined : [];
    expect(listPlaces(messages)).toEqual([
      "corpus/a.md privacy/quarantined",
      "corpus/a.md:6:16 privacy/identifier",
      "corpus/a.md:7:8 privacy/identifier",
    ]);
    expect(messages.map(({ values }) => [values["class"], values["part"], values["length"]])).toEqual([
      [undefined, undefined, undefined],
      ["#identifier/name", "#part/text", 6],
      ["#identifier/bsn", "#part/text", 6],
    ]);
  });

  it("reveals what stands there only to who asks", () => {
    const [examination] = guarded.examinations;
    expect(JSON.stringify(examination?.finds)).not.toMatch(/Geheim|112233/u);
    expect(examination?.finds.map(({ reveal }) => reveal())).toEqual(["Geheim", "112233"]);
  });
});

describe("what is examined of a document", () => {
  it.each([
    ["mark-up inside the identifier", "Met Ge*he*im gesproken."],
    ["a comment inside the identifier", "Met Ge<!-- a -->heim gesproken."],
    ["an entity", "Nummer 112&#50;33."],
    ["a link target", "[hier](https://a.example/Geheim)"],
    ["a comment", "Tekst.\n\n<!-- Geheim -->"],
    ["a heading", "# Geheim"],
    ["a cell below its header", "| label | y |\n| --- | --- |\n| x | z |"],
    ["a footnote", "Tekst.[^1]\n\n[^1]: Geheim"],
  ])("%s", (_, body) => {
    const { examinations } = guard({ "corpus/a.md": `---\nsoort: verslag\n---\n\n${body}\n` });
    expect(examinations[0]?.finds.map(({ handling }) => handling)).toEqual(["block"]);
  });

  it("a property of its front matter", () => {
    const guarded = guard({ "corpus/a.md": "---\nsoort: verslag\nrol: Geheim\n---\n\nTekst.\n" });
    expect(tellAll(guarded)).not.toContain("Geheim");
    expect(guarded.examinations[0]?.finds).toHaveLength(1);
  });

  it("who speaks by the file itself, told once", () => {
    const guarded = guard({
      "corpus/a.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Geheim>Dag allemaal.\n\n00:03.000 --> 00:04.000\n<v Geheim>Ja.\n",
    });
    expect(guarded.examinations[0]?.finds.map(({ reveal }) => reveal())).toEqual(["Geheim", "Geheim"]);
  });

  it("who speaks, unless the study says that it is an interviewer", () => {
    const gate = { ...makeTestGate(), interviewers: new Set(["geheim"]) };
    const voices = guard({ "corpus/a.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Geheim>Dag allemaal.\n" }, gate);
    expect(voices.examinations[0]?.finds).toEqual([]);
    const turns = guard({ "corpus/a.txt": "Geheim: Hoe gaat het?\n\nR3: Goed.\n\n**Geheim** (00:03): En Geheim?\n" }, gate);
    expect(turns.examinations[0]?.finds.map(({ place }) => [place.line, place.column])).toEqual([[5, 24]]);
    const read = { text: "", isSource: false, marks: [], properties: new Map(), blocks: [], messages: [] };
    const hidden = (["author", "property", "comment"] as const).map((kind) => ({ kind, text: "Geheim" }));
    const file = { path: "corpus/a.docx", bytes: new Uint8Array(), read: { ...read, hidden } };
    const own = guardStudy({ files: new Map([[file.path, file]]), litter: [] }, gate);
    expect(own.examinations[0]?.finds.map(({ part }) => part)).toEqual(["comment"]);
    expect(guard({ "study.yaml": "interviewers: [Geheim]\n" }, gate).messages).toEqual([]);
  });

  it("the name that its file really has", () => {
    const guarded = guard({ "corpus/(achtergehouden).md": clean }, makeTestGate(), { "corpus/(achtergehouden).md": "corpus/Geheim.md" });
    expect(guarded.examinations[0]?.finds.map(({ part }) => part)).toEqual(["name"]);
    expect(tellAll(guarded)).not.toContain("Geheim");
  });

  it("parts that are hidden, in their place", () => {
    const file = { path: "corpus/a.docx", bytes: new Uint8Array([1]) };
    const hidden = [{ kind: "comment" as const, text: "zie Geheim", location: { sheet: "Geheim", cell: "B2" } }];
    const read = { text: "", isSource: false, marks: [], properties: new Map(), blocks: [], messages: [], hidden };
    const guarded = guardStudy({ files: new Map([[file.path, { ...file, read }]]), litter: [] }, makeTestGate());
    expect(guarded.examinations[0]?.finds.map(({ part, place }) => [part, place.location])).toEqual([
      ["comment", { sheet: "(achtergehouden)", cell: "B2" }],
    ]);
    expect(tellAll(guarded)).not.toContain("Geheim");
  });
});

describe("what points at somebody only together with something else", () => {
  it("is counted and said, and stops nothing", () => {
    const guarded = guard({ "corpus/a.md": `${clean}\nHij is veertien. Zij is ook veertien.\n` });
    expect(readOf(guarded, "corpus/a.md").read).toHaveProperty("text");
    expect(guarded.messages.map(({ id, values }) => [id, values["count"], values["class"]])).toEqual([
      ["privacy/indirect", 2, "#identifier/age"],
    ]);
  });

  it("stops the document where the study wants it so", () => {
    const handling = new Map(makeTestGate().settings.handling).set("age", "block");
    const guarded = guard({ "corpus/a.md": `${clean}\nHij is veertien.\n` }, makeTestGate({ handling }));
    expect(readOf(guarded, "corpus/a.md").read).toHaveProperty("quarantined");
  });
});

describe("a class that the study handles otherwise", () => {
  it("warns by its place, or is passed over", () => {
    const handling = new Map(makeTestGate().settings.handling).set("name", "warn").set("bsn", "ignore");
    const guarded = guard({ "corpus/a.md": dirty }, makeTestGate({ handling }));
    expect(listPlaces(guarded.messages)).toEqual(["corpus/a.md:6:16 privacy/warned"]);
    expect(readOf(guarded, "corpus/a.md").read).toHaveProperty("text", dirty);
  });
});

describe("a file beside the documents", () => {
  it("goes on without the identifier, and it is said", () => {
    const guarded = guard({ "codebooks/b/codebook.md": "# Boek\n\nNa een gesprek met Geheim over Geheim.\n" });
    expect(new TextDecoder().decode(readOf(guarded, "codebooks/b/codebook.md").bytes)).toBe(
      "# Boek\n\nNa een gesprek met (achtergehouden) over (achtergehouden).\n",
    );
    expect(listPlaces(guarded.messages)).toEqual([
      "codebooks/b/codebook.md:3:20 privacy/beside",
      "codebooks/b/codebook.md:3:32 privacy/beside",
    ]);
  });

  it("keeps a decision without what its reason told, and the name of who decided", () => {
    const rows = 'document,citaat,actie,code,codeur,reden\na,de regie,toevoegen,c,Geheim,"zegt Geheim, ja"\n# Geheim\n';
    const guarded = guard({ "codebooks/b/overrides/c.csv": rows });
    expect(new TextDecoder().decode(readOf(guarded, "codebooks/b/overrides/c.csv").bytes)).toBe(
      'document,citaat,actie,code,codeur,reden\na,de regie,toevoegen,c,Geheim,"zegt (achtergehouden), ja"\n# (achtergehouden)\n',
    );
  });

  it("holds the document of a line of the inventory, in any cell and below any header", () => {
    const guarded = guard({ "corpus/inventaris.csv": "id,soort,label\na,verslag,x\nb,verslag,y\nc,Geheim,\n" });
    expect(Array.from(guarded.files.heldLines ?? [])).toEqual([2, 4]);
    expect(new TextDecoder().decode(readOf(guarded, "corpus/inventaris.csv").bytes)).toBe(
      "id,soort,label\na,verslag,(achtergehouden)\nb,verslag,y\nc,(achtergehouden),\n",
    );
  });

  it("is examined as it is where it is no table", () => {
    const guarded = guard({ "corpus/deelnemers.csv": 'periode,rol,aantal\np1,"Geheim,3\n' });
    expect(tellAll(guarded)).not.toContain("Geheim");
  });

  it("is let alone when it is no text, or is one of the lists of the gate", () => {
    const binary = new Uint8Array([0, 1, 2, 255, 0, 0]);
    const guarded = guard({ "report/x.bin": binary, "privacy/namen.txt": "Geheim\n", "privacy/toegestaan.csv": "hash\nGeheim\n" });
    expect(Array.from(guarded.files.files.keys())).toEqual(["report/x.bin"]);
    expect(guarded.messages.map(({ id }) => id)).toEqual([]);
  });
});

describe("the allow-list", () => {
  const findOf = (guarded: Guarded): string[] => guarded.examinations.flatMap(({ finds }) => finds.map(({ fingerprint }) => fingerprint));
  const [first = "", second = ""] = findOf(guard({ "corpus/a.md": dirty }));
  const entry = { line: 2, fingerprint: first, class: "name", document: "a" } as const;
  const other = { ...entry, line: 3, fingerprint: second, class: "bsn", document: "corpus/a.md" } as const;

  it("lets a document in when each of its finds is on it", () => {
    const guarded = guard({ "corpus/a.md": dirty }, makeTestGate({}, [entry, other]));
    expect(readOf(guarded, "corpus/a.md").read).toHaveProperty("text", dirty);
    expect(guarded.messages.map(({ id, values }) => [id, values["count"]])).toEqual([["privacy/allowed", 2]]);
  });

  it.each([
    ["only one of two is on it", [entry], dirty],
    ["the class is another", [{ ...entry, class: "bsn" as const }, other], dirty],
    ["the document is another", [{ ...entry, document: "b" }, other], dirty],
    ["the document has changed", [entry, other], `${dirty}Nog iets.\n`],
  ])("holds it when %s", (_, allowed, text) => {
    const guarded = guard({ "corpus/a.md": text }, makeTestGate({}, allowed));
    expect(readOf(guarded, "corpus/a.md").read).toHaveProperty("quarantined");
  });

  it("says which rows allow nothing any more", () => {
    const guarded = guard({ "corpus/a.md": `${dirty}Nog iets.\n`, "corpus/b.md": clean }, makeTestGate({}, [entry, other]));
    expect(listPlaces(guarded.messages)).toEqual([
      "privacy/toegestaan.csv:2:1 privacy/allowed-expired",
      "privacy/toegestaan.csv:3:1 privacy/allowed-expired",
    ]);
  });

  it("has one row for a value that stands in a document more than once, and its hash tells nothing of the value", () => {
    const twice = findOf(guard({ "corpus/a.md": `${clean}\nGeheim en Geheim.\n` }));
    expect(new Set(twice).size).toBe(1);
    expect(findOf(guard({ "corpus/a.md": `${clean}\nGeheim.\n` }))).not.toEqual(findOf(guard({ "corpus/b.md": `${clean}\nGeheim. \n` })));
  });
});

describe("placeholders", () => {
  it("are counted by form, and one whose form stands nowhere else is remarked by its place only", () => {
    const guarded = guard({ "corpus/a.md": `${clean}\n[naam] en [naam].\n`, "corpus/b.md": `${clean}\n[moeder van het kind] zei.\n` });
    expect(guarded.messages.map(({ id, file, line, values }) => [id, file, line, values])).toEqual([
      ["privacy/placeholder-once", "corpus/b.md", 7, { length: 21 }],
    ]);
  });
});

function readOf({ files }: Guarded, path: string): SourceFile {
  return files.files.get(path) as SourceFile;
}
