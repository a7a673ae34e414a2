/** The charts among the themes per period: each number of theirs leads to its passages and stands in the tables below them. */
import type { Codebook } from "../../model/codebook.js";
import { ungrouped, type Base } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { anchorOf } from "../anchors.js";
import type { Chart } from "../charts/chart.js";
import type { LinkOf } from "../charts/cells-of-run.js";
import { dotPlotOfMainCodes } from "../charts/dot-plot-of-run.js";
import { heatmapOfMainCodes } from "../charts/heatmap-of-run.js";
import { multiplesOfMainCodes } from "../charts/multiples-of-run.js";
import { chart, fold, type Section } from "../nodes.js";
import { labelPeriod } from "../periods.js";
import type { Words } from "../words.js";

/** Charts are drawn with the letters of a printed sheet; a screen is read from further away. */
const enlargement = 1.25;
/** Enlarged it fills the page on a laptop. */
const width = 820;
/** A dot plot has one panel only. */
const plotWidth = 660;

const link: LinkOf = ({ base, code, level }) => `#${anchorOf(base, code, level)}`;

/** Shows the main codes of a codebook over all data types and periods that have material. */
export function chartCodebook(codebook: Codebook, run: Run, words: Words): Section {
  const periods = Array.from(new Set(listBases(codebook, run).map(({ period }) => period)));
  const heatmap = heatmapOfMainCodes(run, codebook, periods, words, { id: `heatmap-${codebook.id}`, width, link });
  const multiples = multiplesOfMainCodes(run, codebook, periods, words, { id: `multiples-${codebook.id}`, width, link });
  return [
    ...(heatmap === undefined ? [] : [chart(enlarge(heatmap.chart), words.heatmapCaption)]),
    ...(multiples.length === 0
      ? []
      : [
          fold(
            `${words.multiplesFold}: ${codebook.title}`,
            multiples.map((one) => chart(enlarge(one.chart), words.multiplesCaption)),
          ),
        ]),
  ];
}

/** Shows the main codes of one data type by their share, a chart per period that has enough material. */
export function chartType(codebook: Codebook, type: string, run: Run, words: Words): Section {
  const plots = listBases(codebook, run).flatMap(({ type: own, period }) => {
    if (own !== type) return [];
    const id = `dots-${codebook.id}-${type}-${period}`;
    const plot = dotPlotOfMainCodes(run, codebook, type, period, words, { id, width: plotWidth, link });
    if (plot === undefined) return [];
    return [
      chart(
        enlarge(plot.chart),
        words.dotPlotCaption.replace("{type}", () => type).replace("{period}", () => labelPeriod(period, run.study, words)),
      ),
    ];
  });
  return plots.length === 0 ? [] : [fold(`${words.dotPlotFold}: ${type}`, plots)];
}

function enlarge({ svg, width: own, height, text }: Chart): Chart {
  const size = { width: Math.round(own * enlargement), height: Math.round(height * enlargement) };
  return { ...size, text, svg: { ...svg, properties: { ...svg.properties, ...size } } };
}

/** What has material, in the order of the study's periods. */
function listBases({ id }: Codebook, { bases }: Run): readonly Base[] {
  return bases.filter(({ codebook, group, segments }) => codebook === id && group === ungrouped && segments > 0);
}
