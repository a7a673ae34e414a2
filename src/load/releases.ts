/** The text of the study's record of releases in, the releases out. */
import { z } from "zod";
import type { Release } from "../model/release.js";

export const releasesFile = "privacy/uitgaven.json";

const document = z.object({
  texts: z.array(z.string()),
  people: z.number().int().exactOptional(),
  speakers: z.number().int(),
  pseudonyms: z.array(z.string()),
});

const shape = z.array(
  z.object({
    run: z.string(),
    smallestGroup: z.number().int(),
    blocks: z.array(
      z.object({
        type: z.string(),
        period: z.string(),
        documents: z.record(z.string(), document).transform((documents) => new Map(Object.entries(documents))),
        groups: z.string().exactOptional(),
      }),
    ),
  }),
);

/** Reads the record; nothing when it is not one. */
export function readReleases(text: string): readonly Release[] | undefined {
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
