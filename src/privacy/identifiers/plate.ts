/** Text in, licence plates out: near a word for a vehicle in the form of a Dutch plate, right behind the word for a plate in any form. */
import type { Span } from "../../model/passage.js";
import { findCells } from "./columns.js";
import { atWords } from "../triggers/scan-text.js";
import { atSign, where } from "../triggers/triggers.js";
import type { Detector } from "./detector.js";
import { isInReference, keepApart, lookAhead, lookBack, matchAt, shift, toSpan } from "./surroundings.js";

/** The middle of three groups, each of letters or of digits; a text has few of them. */
const middle = /-(?:[a-z]{2,3}|\d{2,3})(?=-)/iy;
const atMiddle = where(atSign("-"), (text, at) => text.charAt(at + 3) === "-" || text.charAt(at + 4) === "-");
const left = /(?<![\p{L}\d]|[\p{L}\d][-/])(?:[a-z]{1,3}|\d{1,3})$/iu;
const right = /^-(?:[a-z]{1,3}|\d{1,3})(?![\p{L}\d]|-[\p{L}\d])/iu;
/** Letters and digits of each row of plates since 1951, and of mopeds. */
const sidecodes = new Set(
  "XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX 9-XX-999 999-XX-9".split(
    " ",
  ),
);
const vehicle =
  /\b(?:kentekens?|(?:bedrijfs|lease|bestel|deel|vracht|personen|huur|politie|dienst)?auto(?:'s|otje|tje)?|nummerborden?|nummerplaat|nummerplaten|wagen|bestelbus(?:je)?|bus(?:je)?|scooter|brommer|motor|camper|caravan|aanhanger|taxi|voertuig|rijdt|geparkeerd|volkswagen|vw|golf|polo|opel|corsa|astra|ford|fiesta|renault|clio|peugeot|citro[eë]n|toyota|volvo|audi|bmw|mercedes|tesla|fiat|kia|seat|skoda|mazda|nissan|suzuki|hyundai)\b/iu;
/** Five to eight letters and digits, both, with or without something between. */
const loose = String.raw`(?!(?:is|was|van|met|de|het|nr|en|op|dat)\b)(?=[a-z ·-]{0,6}\d)(?=[\d ·-]{0,6}[a-z])((?:[a-z]{1,3}|\d{1,3})(?:[ ·-]?(?:[a-z]{1,3}|\d{1,4})){1,3})(?![\p{L}\d])`;
const behindWord = new RegExp(
  String.raw`\b(?:kenteken(?:nummer|plaat)?|nummerbord|nummerplaat)(?:[ ]?[:=|])?(?: (?:is|was|van|de|het|zijn|haar|hun|auto|met|nummer|luidt|vader|moeder|dat|begint)\b){0,4}[\s:=|*_"'([]{0,5}(?<![\p{L}\d])${loose}`,
  "iuy",
);
const column = /(?:kentekens?|nummerbord|nummerplaat)["'* ]*$/iu;
const headerEnd = /(?:kentekens?|nummerbord|nummerplaat)["'* ]*(?=[|;,\n])/iy;
const atWord = atWords(["kenteken", "nummerbord", "nummerplaat"]);
const cell = new RegExp(String.raw`^[ "'*]*${loose}[ "'*]*$`, "iu");

/** Case codes have the form of a plate too: VT-12-GI. */
const ofField = /^(?:VT|GI|LT|JB|JR|WT|OM|KJ|RK|CJ|FG|PG|OU)$/u;

export const plate: Detector = {
  class: "plate",
  triggers: [atMiddle, atWord],
  find: (scanned) => {
    const { text } = scanned;
    const near = matchAt(scanned, atMiddle, middle).flatMap((match) => takePlate(text, toSpan(match)));
    const behind = matchAt(scanned, atWord, behindWord).flatMap((match) => takeCode(match));
    const cells = findCells(scanned, atWord, headerEnd, column).flatMap(({ start, end }) => {
      const match = cell.exec(text.slice(start, end));
      return match === null ? [] : takeCode(match).map((span) => shift(span, start));
    });
    return keepApart([...near, ...behind, ...cells]);
  },
};

function takePlate(text: string, { start, end }: Span): readonly Span[] {
  const first = left.exec(lookBack(text, start, 6))?.[0] ?? "";
  const last = right.exec(lookAhead(text, end, 8))?.[0] ?? "";
  const span = { start: start - first.length, end: end + last.length };
  const written = text.slice(span.start, span.end);
  if (written.split("-").every((group) => /\d/u.test(group) || ofField.test(group))) return [];
  const form = written.replace(/[a-z]/giu, "X").replace(/\d/gu, "9");
  return sidecodes.has(form) && isNearVehicle(text, span) && !isInReference(text, span) ? [span] : [];
}

function isNearVehicle(text: string, { start, end }: Span): boolean {
  return vehicle.test(lookBack(text, start, 80)) || vehicle.test(lookAhead(text, end, 60));
}

function takeCode({ 0: whole, 1: code = "", index }: RegExpExecArray): readonly Span[] {
  const signs = code.replace(/[^a-z\d]/giu, "").length;
  const start = index + whole.lastIndexOf(code);
  return signs >= 5 && signs <= 8 ? [{ start, end: start + code.length }] : [];
}
