/** A document's blocks in, the same blocks out with the headings above each, and with attendance lists and agendas pointed out. */
import type { Block } from "../model/document.js";
import type { ContextReason } from "../model/segment.js";
import { foldKey } from "../text/fold.js";
import type { Standing } from "./draft.js";

const attendanceName = "aanwezig(?:en|heid)?|afwezig(?:en)?(?: m\\.?b\\.?)?|afmeldingen?|afgemeld|verhinderd|deelnemers?(?:lijst)?|presentie(?:lijst)?|genodigden|notulist|notulen|verslag(?:legging)?|voorzitter|present|absent|attendance|participants|minutes";
const attendanceHeading = new RegExp(`^[\\d.\\s]*(?:${attendanceName})(?:\\s*(?:en|/|,|\\+)\\s*(?:${attendanceName}))*\\s*(?:\\([^)]*\\))?:?$`, "u");
const attendanceLine = new RegExp(`^(?:${attendanceName})\\s*(?:\\([^)]*\\))?\\s*:`, "u");
const agendaHeading = /^[\d.\s]*agenda(?:punten)?(?: [\p{L}\d ]{0,20})?:?$/u;

interface Open {
  readonly depth: number;
  readonly text: string;
  readonly reason?: ContextReason;
}

/** Walks the blocks in order. */
export function outlineBlocks(blocks: readonly Block[]): readonly Standing[] {
  const open: Open[] = [];
  /** A list below a bare line such as «Agenda:» belongs to it. */
  let listReason: ContextReason | undefined;
  return blocks.map((block): Standing => {
    if (block.kind === "heading") {
      while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop();
      const text = oneLine(block.passage.text);
      const headings = open.map((heading) => heading.text);
      const reason = readReason(text);
      open.push({ depth: block.depth, text, ...(reason === undefined ? {} : { reason }) });
      listReason = undefined;
      return { block, headings, reason: "heading" };
    }
    const headings = open.map(({ text }) => text);
    const reason = open.at(-1)?.reason ?? (block.kind === "paragraph" ? readLine(block) : undefined);
    return { block, headings, ...(reason === undefined ? {} : { reason }) };
  });

  function readLine(block: Extract<Block, { kind: "paragraph" }>): ContextReason | undefined {
    const text = foldKey(block.passage.text).trim();
    const own = attendanceLine.test(text) ? "attendance" : readReason(text);
    if (own !== undefined) {
      listReason = /:$|^[^:]*$/u.test(text) ? own : undefined;
      return own;
    }
    if (block.style !== "item") listReason = undefined;
    return listReason;
  }
}

function readReason(text: string): ContextReason | undefined {
  const key = foldKey(text).trim();
  if (attendanceHeading.test(key)) return "attendance";
  return agendaHeading.test(key) ? "agenda" : undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
