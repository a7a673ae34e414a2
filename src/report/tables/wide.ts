/** The run and a codebook in, the wide frequency table for people out: one row per data type and code, a group of columns per period. */
import type { Codebook } from "../../model/codebook.js";
import { noGroup, type FrequencyCell } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { labelPeriod } from "../periods.js";
import { wordState } from "../hidden.js";
import { column, roundFigure, shareColumn, type CellValue, type Table } from "../table.js";
import type { Words } from "../words.js";

/** Tabulates the frequencies of one codebook. */
export function tabulateWide(run: Run, codebook: Codebook, words: Words): Table {
  const cells = run.cells.filter(({ base }) => base.codebook === codebook.id);
  const periods = Array.from(new Set(cells.map(({ base }) => base.period)));
  const columns = periods.flatMap((period) => {
    const label = labelPeriod(period, run.study, words);
    return [
      column(`${label}: ${words.documents}`, "string", words.documentsWith),
      column(`${label}: ${words.ofN} ${words.documents}`, "integer", words.documentsIn),
      column(`${label}: ${words.segments}`, "string", words.segmentsWith),
      column(`${label}: ${words.ofN}`, "integer", words.segmentsIn),
      shareColumn(`${label}: ${words.share}`, words.shareWith),
    ];
  });
  const rows = new Map<string, Map<string, FrequencyCell>>();
  for (const cell of cells) {
    const key = [cell.base.type, cell.base.group, cell.code, cell.level].join("\u0000");
    rows.set(key, (rows.get(key) ?? new Map<string, FrequencyCell>()).set(cell.base.period, cell));
  }
  return {
    name: `frequencies-${codebook.id}`,
    description: `${codebook.title}: ${words.wideRow}`,
    columns: [
      column(words.type, "string", words.typeOf),
      column(words.group, "string", words.groupOf),
      column(words.main, "string", words.mainOf),
      column(words.code, "string", words.codeOf),
      column(words.level, "string", words.levelOf),
      ...columns,
    ],
    rows: Array.from(rows.values(), (byPeriod) => {
      const [first] = byPeriod.values();
      const { base, code: id, level } = first as FrequencyCell;
      const code = codebook.codes.get(id);
      const main = code?.parent === undefined ? code : codebook.codes.get(code.parent);
      return [
        base.type,
        base.group === noGroup ? words.noGroup : base.group,
        main?.label ?? id,
        code?.label ?? id,
        words[level],
        ...periods.flatMap((period) => writeCells(byPeriod.get(period), run, words)),
      ];
    }),
  };
}

function writeCells(cell: FrequencyCell | undefined, run: Run, words: Words): readonly CellValue[] {
  if (cell === undefined) return [words.naData, undefined, words.naData, undefined, undefined];
  const { base, state } = cell;
  const isShown = base.hidden === undefined;
  const [documents, segments] = isShown ? [base.documents, base.segments] : [undefined, undefined];
  if (state === "n" || state === "0")
    return [cell.documents, documents, cell.segments, segments, isShown ? roundFigure(cell.segments / base.segments) : undefined];
  const name = wordState(state, run, words);
  return [name, documents, name, segments, undefined];
}
