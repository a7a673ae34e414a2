/** The picture of a period: for each codebook in use a heatmap of its main codes, up to and including this period. */
import type { Codebook } from "../../../model/codebook.js";
import { ungrouped } from "../../../model/frequency.js";
import type { Meeting } from "../../../model/meeting.js";
import type { Run } from "../../../model/run.js";
import { heatmapOfMainCodes } from "../../charts/heatmap-of-run.js";
import { chart, emphasis, paragraph, type Section } from "../../nodes.js";
import { chooseWords } from "../../words.js";
import { chooseSheetWords } from "../sheet-words.js";
import { fill } from "../../fill.js";

/** Main codes that are drawn; with more, a picture does not go on a sheet. */
const mostCodes = 16;
/** The width of the text on A4, in CSS pixels, and the space between two pictures. */
const textWidth = 698;
const gap = 16;

/** Writes the section; what a later period showed was not known to this meeting. */
export function showThemes({ period }: Meeting, run: Run): Section {
  const { language, periods } = run.study;
  const words = chooseSheetWords(language);
  const known = periods.slice(0, periods.findIndex(({ id }) => id === period) + 1).map(({ id }) => id);
  const views = run.codebooks.flatMap((codebook): readonly View[] => {
    const types = listTypes(codebook, period, run);
    const columns = run.bases.filter(
      (base) =>
        base.codebook === codebook.id &&
        base.group === ungrouped &&
        base.segments > 0 &&
        types.includes(base.type) &&
        known.includes(base.period),
    );
    return types.length === 0 ? [] : [{ codebook, types, columns: columns.length }];
  });
  if (views.length === 0) return [paragraph(words.nothingLookedAt)];
  const widths = shareWidth(views);
  const drawn = views.flatMap(({ codebook, types }, index): Section => {
    const { rows, left } = chooseCodes(codebook, period, run);
    const options = { id: `themes-${codebook.id}`, width: widths[index] ?? textWidth, rows, types, isCompact: true };
    const heatmap = heatmapOfMainCodes(run, codebook, known, { ...chooseWords(language), keyShare: words.keyShare }, options);
    const more = left === 0 ? "" : ` ${fill(words.moreCodes, { n: left })}`;
    return heatmap === undefined ? [] : [chart(heatmap.chart, `${codebook.title}.${more}`, heatmap.table)];
  });
  return [...drawn, paragraph(emphasis(words.pictureNote))];
}

/** A codebook as the sheet shows it. */
interface View {
  readonly codebook: Codebook;
  readonly types: readonly string[];
  /** Periods with material, over its data types. */
  readonly columns: number;
}

/** Pictures get the width they like; or less, where all of them then go beside one another. */
function shareWidth(views: readonly View[]): readonly number[] {
  const liked = views.map(({ columns, types }) => Math.min(textWidth, 190 + 56 * columns + 10 * types.length));
  const least = views.map(({ columns, types }) => 170 + 30 * columns + 10 * types.length);
  const room = textWidth - gap * (views.length - 1);
  const spare = room - addUp(least);
  if (spare < 0 || addUp(liked) <= room) return liked;
  const wish = addUp(liked) - addUp(least);
  return liked.map((width, index) => Math.floor((least[index] ?? 0) + (spare * (width - (least[index] ?? 0))) / wish));
}

function addUp(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
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
