/** Text in, licence plates out: near a word for a vehicle in the form of a Dutch plate, right behind the word for a plate in any form. */
import type { Detector } from "./detector.js";
import { isInReference, keepApart, toSpan, lookAhead, lookBack } from "./surroundings.js";

/** Three groups, each of letters or of digits, six characters or seven. */
const dashed =
  /(?<![\p{L}\d]|[\p{L}\d][-/])(?:[a-z]{1,3}|\d{1,3})-(?:[a-z]{2,3}|\d{2,3})-(?:[a-z]{1,3}|\d{1,3})(?![\p{L}\d]|-[\p{L}\d])/giu;
const loose =
  /(?<![\p{L}\d])(?!(?:is|was|van|met|de|het|nr|en|op|dat)\b)(?=[a-z -]{0,6}\d)(?=[\d -]{0,6}[a-z])(?:[a-z]{1,3}|\d{1,3})(?:[ ·-]?(?:[a-z]{1,3}|\d{1,4})){1,3}(?![\p{L}\d])/giu;
/** Letters and digits of each row of plates since 1951, and of mopeds. */
const sidecodes = new Set(
  "XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX 9-XX-999 999-XX-9 XX-999-9 9-999-XX".split(
    " ",
  ),
);
const vehicle =
  /\b(?:kentekens?|(?:bedrijfs|lease|bestel|deel|vracht|personen|huur|politie|dienst)?auto(?:'s|otje|tje)?|nummerborden?|nummerplaat|nummerplaten|wagen|bestelbus(?:je)?|bus(?:je)|scooter|brommer|motor|camper|caravan|aanhanger|taxi|voertuig|rijdt|geparkeerd|volkswagen|vw|golf|polo|opel|corsa|astra|ford|fiesta|renault|clio|peugeot|citro[eë]n|toyota|volvo|audi|bmw|mercedes|tesla|fiat|kia|seat|skoda|mazda|nissan|suzuki|hyundai)\b/iu;
const plateWord =
  /\b(?:kenteken(?:nummer|plaat)?|nummerbord|nummerplaat)(?:[ ]?[:=|])?(?: (?:is|was|van|de|het|zijn|haar|hun|auto|met|nummer|luidt|vader|moeder|dat|begint)\b){0,4}[\s:=|*_"'([]{0,5}$/iu;

export const plate: Detector = {
  class: "plate",
  find: (text) => {
    const near = Array.from(text.matchAll(dashed), toSpan).filter(
      (span) => isSidecode(text.slice(span.start, span.end)) && isNearVehicle(text, span.start, span.end) && !isInReference(text, span),
    );
    const behind = Array.from(text.matchAll(loose), toSpan).filter(
      ({ start, end }) => isLongEnough(text.slice(start, end)) && plateWord.test(lookBack(text, start)),
    );
    return keepApart([...near, ...behind]);
  },
};

function isSidecode(written: string): boolean {
  return sidecodes.has(written.replace(/[a-z]/giu, "X").replace(/\d/gu, "9"));
}

function isNearVehicle(text: string, start: number, end: number): boolean {
  return vehicle.test(lookBack(text, start, 80)) || vehicle.test(lookAhead(text, end, 60));
}

function isLongEnough(written: string): boolean {
  const signs = written.replace(/[^a-z\d]/giu, "");
  return signs.length >= 5 && signs.length <= 8;
}
