/** The small valid files that cases are made from, one list for all formats and for every place a file has in a study. */
import { strToU8 } from "fflate";
import { excelFile, openSheet, openText, wordFile, type Parts } from "./packages.js";
import { makePdf } from "./pdf.js";
import { makeInventory } from "../study.js";
import { pack } from "../zip.js";
import * as exported from "./exports.js";
import * as texts from "./texts.js";

export interface Seed {
  /** What `--only` asks for: the ending of the file, or what the file is in its study. */
  readonly format: string;
  readonly path: string;
  /** The data type that the inventory gives it. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

const packAll = (parts: Parts): Uint8Array =>
  pack(
    Array.from(parts, ([name, xml]) => [name, strToU8(xml)]),
    6,
  );
const document = (format: string, type: string, content: string | Uint8Array): Seed => ({
  format,
  path: `corpus/zz.${format}`,
  type,
  bytes: typeof content === "string" ? strToU8(content) : content,
});
const declaration = (format: string, path: string, content: string): Seed => ({ format, path, type: "verslag", bytes: strToU8(content) });

export const seeds: readonly Seed[] = [
  document("md", "verslag", texts.markdown),
  document("md", "nota", texts.markdown.replace("soort: verslag", "soort: nota")),
  document("md", "formulier", texts.form),
  document("txt", "verslag", texts.plainText),
  document("txt", "interview", texts.transcript),
  document("csv", "kaart", texts.signals),
  document("csv", "verslag", texts.signalsWithCommas),
  document("tsv", "kaart", texts.signalsWithTabs),
  document("docx", "verslag", packAll(wordFile)),
  document("odt", "verslag", packAll(openText)),
  document("xlsx", "kaart", packAll(excelFile)),
  document("ods", "kaart", packAll(openSheet)),
  document("vtt", "interview", exported.captions),
  document("srt", "interview", exported.subtitles),
  document("html", "verslag", exported.page),
  document("rtf", "verslag", exported.richText),
  document(
    "pdf",
    "verslag",
    makePdf([
      ["Overleg maart", "Niemand had de regie, we wachtten op el-", "kaar. De school belde niet terug.", "1"],
      ["Overleg maart", "De wachtlijst is lang.", "2"],
    ]),
  ),
  declaration("study", "study.yaml", texts.study),
  declaration("codebook", "codebooks/thema/codebook.md", texts.codebook),
  declaration("overrides", "codebooks/thema/overrides/codeur-a.csv", texts.overrides),
  declaration("inventory", "corpus/inventaris.csv", makeInventory()),
  declaration("participants", "corpus/deelnemers.csv", texts.participants),
  declaration("wording", "report/p1.md", texts.wording),
  declaration("template", "sjablonen/reflectie.md", texts.template),
];

export const formats: readonly string[] = Array.from(new Set(seeds.map(({ format }) => format)));
