/** An override row and the documents of the study in, the segments it is about out, or why there are none. */
import type { Override } from "../model/override.js";
import type { Segment } from "../model/segment.js";
import { findNearest } from "../text/nearest.js";
import type { Described } from "./describe-anchoring.js";
import { indexDocument } from "./document-index.js";
import { type Detail, type OverrideInput, show } from "./input.js";
import { readSegmentId } from "./segment-id.js";

export interface FoundDocument {
  readonly document: string;
  readonly segments: readonly Segment[];
  readonly details: readonly Detail[];
}

/** The document a row is about: its own cell, else the front of its segment id. */
export function nameDocument({ document, segment }: Pick<Override, "document" | "segment">): string {
  return document.trim() === "" ? readSegmentId(segment).document : document.trim();
}

/** Nothing of a text that is not loaded is ever repeated here: it may be in quarantine. */
export function findDocument(input: OverrideInput, row: Override): FoundDocument | Described {
  const named = readSegmentId(row.segment).document;
  const document = nameDocument(row);
  if (document === "") return { outcome: "invalid", details: [{ id: "override/no-place", values: {} }] };
  const segments = input.segments.get(document);
  if (segments === undefined) return describeMissing(input, row, document);
  if (named === "" || named === document) return { document, segments, details: [] };
  const details: readonly Detail[] = [{ id: "override/other-document", values: { segment: show(row.segment), document: show(document) } }];
  // Two documents that both exist: nobody but the coder knows which was meant. One that is gone may have been renamed.
  return input.documents.has(named) || input.segments.has(named) ? { outcome: "orphaned", details } : { document, segments, details };
}

function describeMissing(input: OverrideInput, row: Override, document: string): Described {
  const values = { document: show(document) };
  const state = input.documents.get(document)?.state;
  if (state === "quarantined") return { outcome: "orphaned", details: [{ id: "override/document-quarantined", values }] };
  const renamed = findRenamed(input, readSegmentId(row.segment).hash);
  const nearest = renamed === undefined && state === undefined ? (findNearest(document, input.segments.keys()) ?? "") : "";
  const details: Detail[] = [
    state === undefined || state === "missing"
      ? { id: "override/document-missing", values: { ...values, nearest } }
      : { id: "override/document-left-out", values },
  ];
  if (renamed === undefined) return { outcome: "orphaned", details };
  details.push({ id: "override/document-renamed", values: { document: renamed.documentId, segment: renamed.id } });
  return { outcome: "orphaned", details, nowSegment: renamed.id };
}

/** The first segment of another document with the same text. */
function findRenamed({ segments }: OverrideInput, hash: string | undefined): Segment | undefined {
  if (hash === undefined) return undefined;
  for (const own of segments.values()) {
    const [at] = indexDocument(own).byHash.get(hash) ?? [];
    if (at !== undefined) return own[at];
  }
  return undefined;
}
