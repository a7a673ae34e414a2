import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeReadApart } from "../src/read-apart.js";
import { buildCli, makeFolder, readLatest, removeFolders, runCli, smallStudy } from "./commands/calling.js";
import { makeFiles } from "./load/files.js";
import { draw, makePdf, spoil } from "./load/readers/pdf/make-pdf.js";

let cli: string;
/** As built: a thread is started from a file of its own. */
let program: URL;
beforeAll(() => {
  cli = buildCli();
  program = pathToFileURL(path.join(path.dirname(cli), "reading-thread.js"));
});
afterAll(removeFolders);

const files = Array.from(
  makeFiles({
    "corpus/a.md": "# Kop\n\nDe regie lag bij moeder.\n",
    "corpus/b.md": "---\nsoort: [\n---\n",
    "corpus/c.txt": Uint8Array.of(0),
  }).values(),
);
const large = Array.from(
  makeFiles({ "corpus/groot.txt": "Niemand had de regie in dit overleg.\n\n".repeat(150_000), "corpus/z.md": "Tekst.\n" }).values(),
);

/** Its directory says of one object that it stands elsewhere. */
function misplace(pdf: Uint8Array, number: number): Uint8Array {
  const offset = Buffer.from(pdf).indexOf(`${number} 0 obj`);
  return spoil(pdf, `${String(offset).padStart(10, "0")} 00000 n`, "0000000001 00000 n");
}

describe("files that are read apart", () => {
  it("come back as what was read in them, or as a refusal", async () => {
    const read = await makeReadApart(program)(files);
    expect(Array.from(read, ([name, one]) => [name, "refused" in one ? one.refused.id : one.blocks.length]).sort()).toEqual([
      ["corpus/a.md", 2],
      ["corpus/b.md", "load/front-matter"],
      ["corpus/c.txt", "load/not-text"],
    ]);
  });

  it("are refused when they take too long, each by itself", async () => {
    const read = await makeReadApart(program, { seconds: 0.001, megabytes: 512 })(files);
    expect(Array.from(read.values(), (one) => ("refused" in one ? one.refused.id : "read"))).toEqual(files.map(() => "load/too-slow"));
  });

  it.each([
    ["behind", large],
    ["before", large.toReversed()],
  ])("are refused when they take too much memory, and what comes %s them is read all the same", async (_, inOrder) => {
    const read = await makeReadApart(program, { seconds: 60, megabytes: 24 })(inOrder);
    expect(
      large.map(({ path: name }) => read.get(name)).map((one) => (one !== undefined && "refused" in one ? one.refused.id : "read")),
    ).toEqual(["load/too-much-memory", "read"]);
  });

  it("are read when a step fails that no reader waits for, with a warning at that file and at no other", async () => {
    // pdf.js fetches the second page ahead, fails at the first, and looks at the second no more.
    const line = draw([{ x: 70, y: 700, text: "Niemand had de regie." }]);
    const good = makePdf([line, line]);
    const misplaced = [3, 5].reduce((bytes, number) => misplace(bytes, number), good);
    const names = ["corpus/1.pdf", "corpus/2.pdf", "corpus/3.pdf", "corpus/4.pdf"];
    const bytes = [misplaced, good, misplaced, good];
    const read = await makeReadApart(program)(
      Array.from(makeFiles(Object.fromEntries(names.map((name, index) => [name, bytes[index] as Uint8Array]))).values()),
    );
    const said = names
      .map((name) => read.get(name))
      .map((one) => (one === undefined || "refused" in one ? one : one.messages.map(({ id }) => id)));
    expect(said).toEqual([["load/part-failed"], [], ["load/part-failed"], []]);
  });

  it("need not be there at all", async () => {
    expect((await makeReadApart(program)([])).size).toBe(0);
  });
});

describe("a run", () => {
  it("reads a long text in a thread, to the same bytes as a short one is read to", () => {
    const text = "---\nsoort: verslag\ndatum: 2024-04-01\n---\n\nDe regie lag bij moeder.\n";
    const padded = `${text}\n<!-- ${"x".repeat(1_100_000)} -->\n`;
    const [short, long] = [text, padded].map((content) => {
      const folder = makeFolder({ ...smallStudy, "corpus/c.md": content });
      expect(runCli(cli, [folder]).code).toBe(0);
      return readLatest(folder).get("segments.csv");
    });
    expect(long).toBe(short);
  });
});
