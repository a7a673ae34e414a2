/** A location in, its words out: «blz. 3, alinea 2», «blad Signalen, cel B7», «00:12:03». */
import type { Location } from "../model/location.js";
import type { Language } from "../model/study.js";

const parts: Record<Language, Record<NonNullable<Location["part"]>, string>> = {
  nl: { header: "koptekst", footer: "voettekst", footnote: "voetnoot", endnote: "eindnoot", comment: "opmerking", "text-box": "tekstvak" },
  en: { header: "header", footer: "footer", footnote: "footnote", endnote: "endnote", comment: "comment", "text-box": "text box" },
};
const units: Record<Language, Record<"page" | "paragraph" | "sheet" | "cell", string>> = {
  nl: { page: "blz.", paragraph: "alinea", sheet: "blad", cell: "cel" },
  en: { page: "page", paragraph: "paragraph", sheet: "sheet", cell: "cell" },
};

/** Words a location; a name of a sheet is written on one line. */
export function wordLocation({ part, number, ...place }: Location, language: Language): string {
  const named = part === undefined ? [] : [[parts[language][part], number].filter((one) => one !== undefined).join(" ")];
  const counted = (["page", "sheet", "cell", "paragraph"] as const).flatMap((unit) =>
    place[unit] === undefined ? [] : [`${units[language][unit]} ${String(place[unit]).replace(/\s+/gu, " ")}`],
  );
  return [...counted, ...named, ...(place.time === undefined ? [] : [place.time])].join(", ");
}
