/** What the gate met in the files of a study in, the list for whoever has to mend them out: where, what kind of thing and how long. */
import { wordLocation } from "../messages/location.js";
import { wordMessage } from "../messages/say.js";
import { isBlocking, type Examination, type Find } from "../model/privacy.js";
import type { Language } from "../model/study.js";
import { showOnOneLine } from "../text/visible.js";

interface Words {
  readonly quarantined: string;
  readonly allowed: string;
  readonly warned: string;
  readonly indirect: string;
  readonly placeholders: string;
  readonly line: string;
  readonly characters: string;
  readonly sum: (documents: number, quarantined: number, beside: number) => string;
}

const wordsByLanguage: Readonly<Record<Language, Words>> = {
  nl: {
    quarantined: "in quarantaine",
    allowed: "toegestaan",
    warned: "gemeld",
    indirect: "Wijst samen met iets anders misschien iemand aan (dit houdt niets tegen):",
    placeholders: "Vervangingen:",
    line: "regel",
    characters: "tekens",
    sum: (documents, quarantined, beside) =>
      `${documents} documenten nagekeken: ${quarantined} in quarantaine; ${beside} andere bestanden met iets dat naar een persoon wijst.`,
  },
  en: {
    quarantined: "in quarantine",
    allowed: "allowed",
    warned: "warned",
    indirect: "May point at somebody together with something else (this stops nothing):",
    placeholders: "Placeholders:",
    line: "line",
    characters: "characters",
    sum: (documents, quarantined, beside) =>
      `${documents} documents examined: ${quarantined} in quarantine; ${beside} other files with something that points at a person.`,
  },
};

/** Prints the list; with the identifiers themselves only for a person at a screen (`isShown`). */
export function printExaminations(examinations: readonly Examination[], language: Language, isShown: boolean): string {
  const words = wordsByLanguage[language];
  const withFinds = examinations.filter(({ finds }) => finds.length > 0);
  const lines = withFinds.flatMap((one) => [
    `${one.path}${one.isDocument && isQuarantined(one) ? `  (${words.quarantined})` : ""}`,
    ...alignColumns(one.finds.map((find) => listColumns(find, language, isShown))).map((line) => `  ${line}`),
    "",
  ]);
  const withIndirect = examinations.filter(({ indirect }) => indirect.size > 0);
  const counted = withIndirect.map(({ path, indirect }) => [
    path,
    Array.from(
      indirect,
      ([name, count]) => `${wordMessage({ id: `identifier/${name}`, values: {} }, language).replace(/^(?:een|an?) /u, "")} ${count}`,
    ).join(", "),
  ]);
  const forms = Array.from(countForms(examinations), ([form, count]) => `${form} ${count}`);
  const quarantined = examinations.filter(isQuarantined);
  return `${[
    ...lines,
    ...(counted.length === 0 ? [] : [words.indirect, ...alignColumns(counted).map((line) => `  ${line}`), ""]),
    ...(forms.length === 0 ? [] : [`${words.placeholders} ${forms.join(", ")}`, ""]),
    words.sum(
      examinations.filter(({ isDocument }) => isDocument).length,
      quarantined.filter(({ isDocument }) => isDocument).length,
      quarantined.filter(({ isDocument }) => !isDocument).length,
    ),
  ]
    .map(showOnOneLine)
    .join("\n")}\n`;
}

/** The same as plain data; never with the identifiers themselves. */
export function listExaminations(examinations: readonly Examination[]): unknown {
  return examinations
    .filter(({ finds, indirect, placeholders }) => finds.length + indirect.size + placeholders.size > 0)
    .map((one) => ({
      file: one.path,
      document: one.isDocument,
      quarantined: one.isDocument && isQuarantined(one),
      finds: one.finds.map(({ class: name, part, place: { line, column, location }, length, fingerprint, handling, isAllowed }) => ({
        class: name,
        part,
        line,
        column,
        location,
        length,
        hash: fingerprint,
        handling,
        allowed: isAllowed,
      })),
      indirect: Object.fromEntries(one.indirect),
      placeholders: Object.fromEntries(Array.from(one.placeholders, ([form, { count }]) => [form, count])),
    }));
}

/** Whether anything keeps the file, or what stands in it, out of a run. */
export function isQuarantined({ finds }: Pick<Examination, "finds">): boolean {
  return finds.some(isBlocking);
}

function listColumns(
  { class: name, part, place, length, fingerprint, handling, isAllowed, reveal }: Find,
  language: Language,
  isShown: boolean,
): readonly string[] {
  const words = wordsByLanguage[language];
  const location = place.location === undefined ? undefined : wordLocation(place.location, language);
  const line = place.line === undefined ? undefined : `${words.line} ${place.line}`;
  return [
    [line, location].filter((one) => one !== undefined).join(", "),
    wordMessage({ id: `part/${part}`, values: {} }, language),
    wordMessage({ id: `identifier/${name}`, values: {} }, language),
    `${length} ${words.characters}`,
    `hash ${fingerprint}`,
    isAllowed ? words.allowed : handling === "warn" ? words.warned : "",
    ...(isShown ? [reveal()] : []),
  ];
}

function countForms(examinations: readonly Examination[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { placeholders } of examinations)
    for (const [form, { count }] of placeholders) counts.set(form, (counts.get(form) ?? 0) + count);
  return new Map(Array.from(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

/** Sets the columns below each other. */
function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
