/** The figures of a period in, the main codes that are proposed as red lines out. */
import type { Codebook } from "../model/codebook.js";
import type { FrequencyCell } from "../model/frequency.js";
import type { CodeReference } from "../model/meeting.js";
import { isSearched, listCells, type Material } from "./coded-material.js";
import { isClear } from "../model/frequency.js";

interface Candidate extends CodeReference {
  readonly isChanged: boolean;
  /** Mean over the data types, each weighing the same, of the share of documents, and of the share of segments. */
  readonly spread: number;
  readonly share: number;
}

/**
 * Proposes at most `most` main codes. Within a codebook those that clearly changed since the period before come first, then
 * those spread over most documents: the mean of the share of documents over the data types, every type with the same weight,
 * for documents of different types are never added up (methods, section 3). A code that stands in one document only is not
 * proposed, unless no data type has more of them. Codebooks take turns, the one with most documents first, since their
 * figures can't be compared.
 */
export function proposeCodes(period: string, most: number, material: Material): readonly CodeReference[] {
  const queues = material.codebooks
    .map((codebook) => ({
      documents: countDocuments(listCells(material, codebook.id, period)),
      list: rankCodes(codebook, period, material),
    }))
    .filter(({ list }) => list.length > 0)
    .sort((a, b) => b.documents - a.documents)
    .map(({ list }) => list);
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => queues.flatMap((list) => list.slice(turn, turn + 1)));
  return turns
    .flat()
    .slice(0, most)
    .map(({ codebook, code }) => ({ codebook, code }));
}

function rankCodes(codebook: Codebook, period: string, material: Material): readonly Candidate[] {
  const cells = listCells(material, codebook.id, period).filter(({ level }) => level === "main");
  const severalDocuments = cells.some(({ base }) => base.documents > 1);
  const candidates = Array.from(codebook.codes.values()).flatMap(({ id, parent }): readonly Candidate[] => {
    const own = cells.filter((cell) => cell.code === id && isSearched(cell));
    const documents = own.reduce((sum, cell) => sum + cell.documents, 0);
    if (parent !== undefined || documents < (severalDocuments ? 2 : 1)) return [];
    const mean = (of: (cell: FrequencyCell) => number): number => own.reduce((sum, cell) => sum + of(cell), 0) / own.length;
    return [
      {
        codebook: codebook.id,
        code: id,
        isChanged: hasChanged({ codebook: codebook.id, code: id }, period, material),
        spread: mean((cell) => cell.documents / cell.base.documents),
        share: mean((cell) => cell.segments / cell.base.segments),
      },
    ];
  });
  // Array.sort is stable, so what is equal in all keeps the order of the codebook.
  return candidates.sort((a, b) => Number(b.isChanged) - Number(a.isChanged) || b.spread - a.spread || b.share - a.share);
}

function hasChanged({ codebook, code }: CodeReference, period: string, { changes }: Material): boolean {
  return changes.some((change) => change.codebook === codebook && change.code === code && change.to === period && isClear(change));
}

function countDocuments(cells: readonly FrequencyCell[]): number {
  const byType = new Map(cells.map(({ base }) => [base.type, base.documents]));
  return Array.from(byType.values()).reduce((sum, documents) => sum + documents, 0);
}
