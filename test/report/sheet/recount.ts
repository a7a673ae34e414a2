/** The rows of frequencies.csv and changes.csv in, what a Dutch sheet has to say of them out: written again from docs/meeting-sheet.md, nothing of src/. */

export type Row = Readonly<Record<string, string>>;

const units: Row = { paragraph: "alinea's", turn: "beurten", row: "rijen" };
const limits = [0.05, 0.1, 0.2, 0.4];
const fills = ["rgb(222, 235, 247)", "rgb(165, 199, 228)", "rgb(107, 163, 208)", "rgb(58, 114, 160)", "rgb(8, 64, 111)"];

export function number(row: Row | undefined, name: string): number {
  return Number(row?.[name] ?? "");
}

/** «18 van 48», with a percentage only where there are ten or more. */
export function spellPart(part: number, whole: number, unit = ""): string {
  const rounded = Math.round((100 * part) / whole);
  const share = rounded === 0 && part > 0 ? "<1" : rounded === 100 && part < whole ? ">99" : String(rounded);
  return `${part} van ${whole}${unit}${whole < 10 ? "" : ` (${share}%)`}`;
}

export function spellPassages(row: Row): string {
  return spellPart(number(row, "segments"), number(row, "base_segments"), ` ${units[row["unit"] ?? ""]}`);
}

export function spellBase(row: Row): string {
  return `${row["base_segments"]} ${units[row["unit"] ?? ""]}`;
}

export function spellFigure(row: Row): string {
  const type = row["type"] ?? "";
  const passages = spellPassages(row);
  if (number(row, "base_speakers") > 1) return `bij ${row["speakers"]} van de ${row["base_speakers"]} sprekers (${type}): ${passages}`;
  if (number(row, "base_documents") === 1) return `${type}: ${passages}`;
  return `in ${row["documents"]} van de ${row["base_documents"]} documenten (${type}): ${passages}`;
}

/** What was found per data type, then where it was searched for and not found. */
export function spellFigures(rows: readonly Row[]): string {
  const none = rows.filter((row) => row["cell"] === "0").map((row) => `${row["type"]} (${spellBase(row)})`);
  return [...rows.filter((row) => row["cell"] === "n").map(spellFigure), ...(none.length === 0 ? [] : [`niet in ${none.join(", ")}`])].join(
    "; ",
  );
}

/** The colour of a box; without one where nothing was found or where too little was looked at. */
export function chooseFill(row: Row): string {
  const [found, all] = [number(row, "segments"), number(row, "base_segments")];
  if (row["cell"]?.startsWith("NA") === true) return "hatched";
  if (found === 0 || all < 10) return "#ffffff";
  return fills[limits.filter((limit) => found / all >= limit).length] as string;
}

export function isSearched(row: Row | undefined): row is Row {
  return row !== undefined && (row["cell"] === "n" || row["cell"] === "0");
}

/** The main codes that are proposed, best first: changed, then spread over documents, then over segments, then as they stand. */
export function rankCodes(cells: readonly Row[], changes: readonly Row[], period: string): readonly string[] {
  const own = cells.filter((row) => row["period"] === period && row["level"] === "main" && number(row, "base_segments") > 0);
  const least = own.some((row) => number(row, "base_documents") > 1) ? 2 : 1;
  const ranked = Array.from(new Set(own.map((row) => row["code"] ?? "")), (code) => {
    const found = own.filter((row) => row["code"] === code && isSearched(row));
    const mean = (what: string): number =>
      found.reduce((sum, row) => sum + number(row, what) / number(row, `base_${what}`), 0) / found.length;
    const isChanged = changes.some((row) => row["code"] === code && row["to"] === period && /^(?:more|less)$/u.test(row["verdict"] ?? ""));
    const documents = found.reduce((sum, row) => sum + number(row, "documents"), 0);
    return { code, documents, keys: [Number(isChanged), mean("documents"), mean("segments")] };
  });
  return ranked
    .filter(({ documents }) => documents >= least)
    .sort((a, b) => b.keys.map((key, at) => key - (a.keys[at] as number)).find((difference) => Math.abs(difference) > 1e-12) ?? 0)
    .map(({ code }) => code);
}
