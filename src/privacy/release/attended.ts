/** Documents in, how many people took part in each out, where the study tells. */
import type { Run } from "../../model/run.js";

/** Reads them by document id; of a document that is spread over types or periods nobody knows who was there for which part. */
export function readAttended({ documents, segments }: Pick<Run, "documents" | "segments">): ReadonlyMap<string, number> {
  const places = new Map<string, Set<string>>();
  for (const { documentId, type, period } of segments)
    places.set(documentId, (places.get(documentId) ?? new Set()).add(JSON.stringify([type, period])));
  return new Map(
    documents.flatMap(({ id, attributes }): readonly (readonly [string, number])[] => {
      const told = attributes.get("participants") ?? "";
      return /^\d{1,4}$/u.test(told) && places.get(id)?.size === 1 ? [[id, Number(told)]] : [];
    }),
  );
}
