// Builds src/ into a folder (dist/, or the one that is named): a few files instead of hundreds, since the loading of many small ones takes longer than a run.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const [folder = path.join(root, "dist")] = process.argv.slice(2);
/** A process or thread begins at each of these. */
const entries = ["cli", "thread", "reading-thread"];
/** Large ones that most runs never load, and those that find files of their own beside their code. */
const apart = ["@resvg/resvg-wasm", "dejavu-fonts-ttf", "docx", "libphonenumber-js", "unpdf", "wasm-xlsxwriter"];

const bundle = await rolldown({
  cwd: root,
  input: Object.fromEntries(entries.map((name) => [name, path.join(root, `src/${name}.ts`)])),
  platform: "node",
  external: apart.map((name) => new RegExp(`^${name}(?:/|$)`, "u")),
  tsconfig: path.join(root, "tsconfig.json"),
});
await bundle.write({ dir: folder, format: "esm", chunkFileNames: "parts/[name]-[hash].js", cleanDir: true });
await bundle.close();
