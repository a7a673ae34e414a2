// Builds src/ into a folder (dist/, or the one that is named): a few files instead of hundreds, since the loading of many small ones takes longer than a run.
// Further files of src/ that are named can be imported from there too; tests do so.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const [folder = path.join(root, "dist"), ...named] = process.argv.slice(2);
/** A process or thread begins at each of these. */
const entries = ["cli", "thread", "reading-thread"];
/** Large ones that most runs never load, and those that find files of their own beside their code. */
const apart = ["@resvg/resvg-wasm", "dejavu-fonts-ttf", "docx", "libphonenumber-js", "unpdf", "wasm-xlsxwriter"];

const bundle = await rolldown({
  cwd: root,
  input: Object.fromEntries([...entries, ...named].map((name) => [name, path.join(root, `src/${name}.ts`)])),
  platform: "node",
  external: apart.map((name) => new RegExp(`^${name}(?:/|$)`, "u")),
  tsconfig: path.join(root, "tsconfig.json"),
  transform: { define: { CODEBOOM_BUILD: JSON.stringify(hashSources()) } },
});
await bundle.write({ dir: folder, format: "esm", chunkFileNames: "parts/[name]-[hash].js", cleanDir: true });
await bundle.close();

/** All that the program is made of: what it keeps of its work is of use to the same program only. */
function hashSources() {
  const hash = createHash("sha256");
  const files = ["src", "assets"].flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  for (const file of [...files, path.join(root, "package-lock.json")].sort())
    hash.update(path.relative(root, file)).update(readFileSync(file));
  return hash.digest("hex").slice(0, 32);
}
