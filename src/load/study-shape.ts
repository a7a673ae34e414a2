/** What `study.yaml` may hold: the values, the keys of each level, and what is expected at each place. */
import { z } from "zod";
import { outsidePeriods, undated } from "../model/segment.js";
import { parseDate } from "../text/dates.js";
import {
  comparisonKeys,
  dialectNames,
  findName,
  findNearestName,
  handlingNames,
  identifierNames,
  listNames,
  negationKeys,
  periodByNames,
  periodKeys,
  privacyKeys,
  strictnessNames,
  studyKeys,
  typeKeys,
  unitNames,
  type NameTable,
} from "../text/names.js";

export const usualNamesFile = "privacy/namen.txt";

const name = (names: NameTable): z.ZodType<string> =>
  z
    .string()
    .transform((value, context) => findName(names, value) ?? refuse(context, value, listNames(names), findNearestName(names, value)));
const dateForm = "jjjj-mm-dd (yyyy-mm-dd)";
const date = z.string().transform((value, context) => parseDate(value) ?? refuse(context, value, dateForm));
const count = z.string().transform((value, context) => (/^\d{1,6}$/u.test(value) ? Number(value) : refuse(context, value, "0, 1, 2, …")));
const groupSize = z
  .string()
  .transform((value, context) => (/^(?:[3-9]|[1-9]\d{1,3})$/u.test(value) ? Number(value) : refuse(context, value, "3, 4, 5, …")));
const fraction = z
  .string()
  .transform((value, context) =>
    /^0?[.,]\d{1,6}$/u.test(value) ? Number(value.replace(",", ".")) : refuse(context, value, "#expected/fraction"),
  );
const list = z.union([z.array(z.string()), z.string().transform((value) => [value])]);
const insidePath = z
  .string()
  .transform((value, context) =>
    /^(?![/\\])(?!.*(?:^|[/\\])\.\.(?:[/\\]|$))(?![A-Za-z]:)[^\0]+$/u.test(value)
      ? value.replaceAll("\\", "/")
      : refuse(context, value, "sjablonen/…"),
  );

/** The lists of the gate are no material, and nothing that is made may hold them. */
const apartPath = insidePath.transform((value, context) =>
  /^(?:\.?\/)*(?:corpus|codebooks|report|out)(?:\/|$)/iu.test(value) ? refuse(context, value, "privacy/…") : value,
);

/** The two lines beside the periods have names of their own. */
const periodId = z
  .string()
  .transform((value, context) =>
    [undated, outsidePeriods].includes(value) ? refuse(context, value, `p1, p2, … (≠ ${undated}, ${outsidePeriods})`) : value,
  );
const periodShape = z.object({ id: periodId, label: z.string().optional(), from: date, to: date });
const typeShape = z.object({
  codebook: z.string().min(1),
  unit: name(unitNames),
  periodBy: name(periodByNames).default("document"),
  codedSpeakers: list.default(["deelnemer"]),
  interviewers: list.default([]),
  template: insidePath.optional(),
  textColumns: list.default([]),
  plural: z.string().min(1).optional(),
});
/** The whole file; what is left out gets its default. */
export const studyShape = z.object({
  title: z.string().min(1),
  language: z.enum(["nl", "en"]).default("nl"),
  periods: z.array(periodShape).min(1),
  types: z.record(z.string(), typeShape),
  groupBy: z.string().optional(),
  comparison: z.object({ minDocuments: count.default(3), minSegments: count.default(30), alpha: fraction.default(0.05) }).prefault({}),
  negation: z
    .object({ words: list.default(["niet", "geen", "zonder", "nooit", "nauwelijks", "niets", "noch", "amper"]), window: count.default(3) })
    .prefault({}),
  wideCsv: name(dialectNames).default("plain"),
  privacy: z
    .object({
      strictness: name(strictnessNames).default("strict"),
      classes: z.record(z.string(), name(handlingNames)).default({}),
      namesFile: apartPath.default(usualNamesFile),
      allowedFile: apartPath.default("privacy/toegestaan.csv"),
      smallestGroup: groupSize.default(5),
      smallestReleasedGroup: groupSize.default(10),
      quotesPerSpeaker: count.default(2),
    })
    .prefault({}),
});

/** Keys of each level of the file, by the path of the level; `*` stands for any name or number. */
export const keysByPath = new Map<string, NameTable>([
  ["", studyKeys],
  ["periods/*", periodKeys],
  ["types/*", typeKeys],
  ["comparison", comparisonKeys],
  ["negation", negationKeys],
  ["privacy", privacyKeys],
  ["privacy/classes", identifierNames],
]);

/** What was expected at each place of the file; what is not listed is a text. */
export const expectedByPath = new Map([
  ["language", "nl, en"],
  ["periods", "- { id: p1, label: periode 1, van: 2023-09-01, tot: 2023-12-31 }"],
  ["periods/*", "{ id: p1, label: periode 1, van: 2023-09-01, tot: 2023-12-31 }"],
  ["periods/*/from", dateForm],
  ["periods/*/to", dateForm],
  ["types", "verslag: { codeboek: observaties, eenheid: alinea }"],
  ["types/*", "{ codeboek: …, eenheid: … }"],
  ["types/*/unit", listNames(unitNames)],
  ["types/*/codedSpeakers", "[deelnemer]"],
  ["types/*/interviewers", "[…]"],
  ["types/*/textColumns", "[…]"],
  ["comparison", "{ documenten: 3, segmenten: 30, alfa: 0.05 }"],
  ["negation", "{ woorden: [niet, geen], venster: 3 }"],
  ["negation/words", "[niet, geen]"],
  ["privacy", "{ strengheid: streng, kleinste groep: 5 }"],
  ["privacy/strictness", listNames(strictnessNames)],
  ["privacy/classes", "{ telefoon: blokkeren, leeftijd: melden }"],
  ["privacy/classes/*", listNames(handlingNames)],
  ["privacy/namesFile", "privacy/namen.txt"],
  ["privacy/allowedFile", "privacy/toegestaan.csv"],
  ["privacy/smallestGroup", "3, 4, 5, …"],
  ["privacy/smallestReleasedGroup", "3, 4, 5, …"],
  ["privacy/quotesPerSpeaker", "0, 1, 2, …"],
]);

function refuse(context: z.RefinementCtx<string>, value: string, expected: string, nearest = ""): never {
  context.addIssue({ code: "custom", params: { value, expected, nearest } });
  return z.NEVER;
}
