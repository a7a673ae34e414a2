/** An override row, the documents and the codebook in; the segment and codes it decides on out, or the result of a row that decides nothing. */
import type { Code } from "../model/codebook.js";
import type { Override, OverrideOutcome, OverrideResult } from "../model/override.js";
import type { Segment } from "../model/segment.js";
import { anchorDecision } from "./anchor.js";
import { type Described, describeAnchoring } from "./describe-anchoring.js";
import type { Detail, OverrideInput } from "./input.js";
import { indexDocument } from "./document-index.js";
import { findDocument, nameDocument } from "./find-document.js";
import { readRow } from "./read-row.js";
import { type Shifts, findShifts } from "./shifts.js";
import { resolveCodes } from "./resolve-codes.js";
import { readSegmentId } from "./segment-id.js";

/** A row that has found its place and its codes. */
export interface Decision {
  /** The row with what a spreadsheet made of its date taken out. */
  readonly override: Override;
  /** The row as it stands in the file. */
  readonly row: OverrideResult["row"];
  readonly segment: Segment;
  readonly outcome: Extract<OverrideOutcome, "applied" | "moved" | "needs-review">;
  readonly details: readonly Detail[];
  readonly similarity: number;
  /** What the row decides on: absent for a row that only says that the segment was seen. */
  readonly code?: Code;
  readonly toCode?: Code;
}

export type Resolved =
  | { readonly kind: "decision"; readonly decision: Decision }
  | { readonly kind: "result"; readonly result: OverrideResult };

/** Resolves all rows; what the rows on one document say together is found once. */
export function resolveOverrides(input: OverrideInput): readonly Resolved[] {
  const rows = new Map<string, Override[]>();
  for (const override of input.overrides) {
    const document = nameDocument(override);
    const own = rows.get(document);
    if (own === undefined) rows.set(document, [override]);
    else own.push(override);
  }
  const shifts = new Map(
    Array.from(rows, ([document, own]) => {
      const read = own.map((override) => readRow(override).row);
      return [document, findShifts(read, input.segments.get(document) ?? [])] as const;
    }),
  );
  return input.overrides.map((override) => resolveOverride(input, override, shifts.get(nameDocument(override)) as Shifts));
}

function resolveOverride(input: OverrideInput, override: Override, shifts: Shifts): Resolved {
  const { row, damage } = readRow(override);
  const codes = resolveCodes(row, input.codebook);
  const found = findDocument(input, row);
  const settle = ({ outcome, details, nowSegment, similarity }: Described): Resolved => ({
    kind: "result",
    result: {
      row: isQuarantined(input, row) ? { ...copyRow(override), reason: "" } : copyRow(override),
      outcome,
      details: [...damage, ...codes.details, ...details],
      ...(nowSegment === undefined ? {} : { nowSegment }),
      ...(similarity === undefined ? {} : { similarity }),
    },
  });
  if ("outcome" in found) return settle(codes.invalid ? { ...found, outcome: "invalid" } : found);
  const { document, segments } = found;
  if (row.segment === "" && row.quote.trim() === "")
    return settle({ outcome: "invalid", details: [{ id: "override/no-place", values: {} }] });
  const anchoring = anchorDecision(row, segments, shifts);
  const place = describeAnchoring(row, anchoring, document);
  const details = [...found.details, ...place.details, ...describeVersion(row.segment, segments)];
  if (anchoring.kind !== "placed") return settle({ ...place, details, outcome: codes.invalid ? "invalid" : place.outcome });
  const { segment, similarity } = anchoring;
  const foreign = describeForeign(input, segment);
  if (codes.invalid || foreign.length > 0) return settle({ ...place, outcome: "invalid", details: [...details, ...foreign] });
  const misfit = describeMisfit(segment, codes.toCode ?? (override.action === "remove" ? undefined : codes.code));
  const outcome = found.details.length > 0 || misfit.length > 0 ? "needs-review" : (place.outcome as Decision["outcome"]);
  return {
    kind: "decision",
    decision: {
      override: { ...override, date: row.date },
      row: copyRow(override),
      segment,
      outcome,
      similarity,
      details: [...damage, ...codes.details, ...details, ...misfit],
      ...(codes.code === undefined ? {} : { code: codes.code }),
      ...(codes.toCode === undefined ? {} : { toCode: codes.toCode }),
    },
  };
}

function describeVersion(written: string, segments: readonly Segment[]): readonly Detail[] {
  const { hash } = readSegmentId(written);
  return hash === undefined || indexDocument(segments).byHash.has(hash) ? [] : [{ id: "override/other-document-version", values: {} }];
}

/** Material of another codebook has no place for this one's codes. */
function describeForeign({ types, codebook }: OverrideInput, { documentId, type }: Segment): readonly Detail[] {
  return types === undefined || types.has(type)
    ? []
    : [{ id: "override/other-codebook", values: { document: documentId, codebook: codebook.id } }];
}

/** What a person wrote about a document in quarantine may repeat what put it there. */
function isQuarantined({ documents }: OverrideInput, row: Override): boolean {
  return documents.get(nameDocument(row))?.state === "quarantined";
}

/** A person may put a code where the codebook says it does not apply: that is applied, and listed, since one of the two should change. */
function describeMisfit({ type, period }: Segment, code: Code | undefined): readonly Detail[] {
  if (code === undefined) return [];
  const fits = (code.types.length === 0 || code.types.includes(type)) && (code.periods.length === 0 || code.periods.includes(period));
  return fits ? [] : [{ id: "override/code-out-of-scope", values: { code: code.id, type, period } }];
}

export function copyRow({ file, line, document, segment, action, code, toCode, coder, date, reason }: Override): OverrideResult["row"] {
  return { file, line, document, segment, action, code, toCode, coder, date, reason };
}
