/** A folded text in, the towns out where somebody lives, comes from or goes to; not those in the name of an institution. */
import { longTowns, towns } from "../indirect/towns.js";
import { atCapitals, atSign, either, where } from "../triggers/triggers.js";
import { matchAt } from "./surroundings.js";
import type { Detector } from "./detector.js";

const places = new RegExp(
  `(?<=(?<!\\p{L})(?:[Ii]n|te|[Uu]it|[Nn]aar|bij|[Vv]anuit|[Ww]oonplaats:?\\**|[Pp]laats:\\**|geboorteplaats:?) )(?:(?:${longTowns})(?!\\p{L})|\\p{Lu}[\\p{L}-]+)`,
  "uy",
);
const hyphened = new Set(longTowns.split("|"));
/** Behind a space, and the last letter or sign of one of the words before it. */
const atPlaces = where(
  either(atCapitals, atSign("'s-")),
  (text, at) => text.charAt(at - 1) === " " && "netrjs:*".includes(text.charAt(at - 2)),
);
/** In the same sentence: somebody's life. */
const life =
  /(?<!\p{L})(?:won(?:en|end|ende)|woon\p{L}*|verhui\p{L}*|opgroei\p{L}*|opgegroeid|groei\p{L}*|geboren|komt|kwam|komen|kwamen|afkomstig|logeer\p{L}*|verblij\p{L}*|verbleef|opgenomen|geplaatst|ziekenhuis|basisschool|school|huis|flat|woning|adres|vader|moeder|oma|opa|zoon|dochter|broer|zus|tante|oom|gezin|familie|kind|kinderen|meisje|jongen|gevlucht|cel|gevangenis|opvang|woonplaats|geboorteplaats|plaats:\**|werkt)(?!\p{L})/iu;
const widest = 90;

export const townDetector: Detector = {
  class: "town",
  triggers: [atPlaces],
  find: (scanned) =>
    matchAt(scanned, atPlaces, places)
      .filter(({ 0: place, index }) => (place.includes(" ") || isTown(place)) && isLife(scanned.text, index, index + place.length))
      .map(({ 0: place, index }) => ({ start: index, end: index + place.length })),
};

function isTown(place: string): boolean {
  return towns.has(place.toLowerCase()) || hyphened.has(place);
}

function isLife(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - widest), start);
  const after = text.slice(end, end + widest);
  return life.test(before.slice(before.search(/[^.!?\n]*$/u))) || life.test(after.slice(0, after.search(/[.!?\n]|$/u)));
}
