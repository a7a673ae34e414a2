/** The picture of a period: for each codebook in use a heatmap of its main codes, up to and including this period. */
import type { Codebook } from "../../../model/codebook.js";
import { ungrouped } from "../../../model/frequency.js";
import type { Meeting } from "../../../model/meeting.js";
import type { Run } from "../../../model/run.js";
import { heatmapOfMainCodes } from "../../charts/heatmap-of-run.js";
import { chart, paragraph, type Section } from "../../nodes.js";
import { chooseWords } from "../../words.js";
import { chooseSheetWords, fill } from "../sheet-words.js";

/** Main codes that are drawn; with more, a picture does not go on a sheet. */
const mostCodes = 16;
/** The width of the text on A4, in CSS pixels. */
const width = 702;

/** Writes the section; what a later period showed was not known to this meeting. */
export function showThemes({ period }: Meeting, run: Run): Section {
  const { language, periods } = run.study;
  const words = chooseSheetWords(language);
  const known = periods.slice(0, periods.findIndex(({ id }) => id === period) + 1).map(({ id }) => id);
  const drawn = run.codebooks.flatMap((codebook): Section => {
    const types = listTypes(codebook, period, run);
    const { rows, left } = chooseCodes(codebook, period, run);
    const options = { id: `themes-${codebook.id}`, width, rows, types, isCompact: true };
    const heatmap = heatmapOfMainCodes(run, codebook, known, chooseWords(language), options);
    if (types.length === 0 || heatmap === undefined) return [];
    const more = left === 0 ? "" : ` ${fill(words.moreCodes, { n: left })}`;
    return [chart(heatmap.chart, `${codebook.title}. ${words.pictureNote}${more}`, heatmap.table)];
  });
  return drawn.length === 0 ? [paragraph(words.nothingLookedAt)] : drawn;
}

/** The codebook's own data types that were looked at in this period. */
function listTypes({ id }: Codebook, period: string, { bases, study }: Run): readonly string[] {
  const own = bases.filter((base) => base.codebook === id && base.period === period && base.group === ungrouped && base.segments > 0);
  return own.map(({ type }) => type).filter((type) => study.types.get(type)?.codebook === id);
}

/** The main codes of a codebook in its order; where they are too many, those in most documents of this period. */
function chooseCodes({ id, codes }: Codebook, period: string, { cells }: Run): { readonly rows: readonly string[]; readonly left: number } {
  const mains = Array.from(codes.values()).filter(({ parent }) => parent === undefined);
  const spread = (code: string): number =>
    cells
      .filter((cell) => cell.code === code && cell.level === "main" && cell.base.codebook === id && cell.base.period === period)
      .reduce((sum, cell) => sum + cell.documents / Math.max(1, cell.base.documents), 0);
  const most = new Set(
    mains
      .map((code) => [code.id, spread(code.id)] as const)
      .sort((a, b) => b[1] - a[1])
      .slice(0, mostCodes)
      .map(([code]) => code),
  );
  return { rows: mains.map((code) => code.id).filter((code) => most.has(code)), left: mains.length - most.size };
}
