/** A folded text in, functions out that one person in a town or village has. */
import { atWords } from "../triggers/scan-text.js";
import { where } from "../triggers/triggers.js";
import { matchAt } from "./surroundings.js";
import type { Detector } from "./detector.js";

const rare =
  "burgemeester|wethouder|gemeentesecretaris|raadsgriffier|imam|dominee|predikant|pastoor|rabbijn|schooldirecteur|schooldirectrice|korpschef|dorpsarts|dorpsagent|koster|verenigingsvoorzitter";
const local = "directeur|directrice|conciërge|kinderarts|tandarts|apotheker|verloskundige|voetbaltrainer|trainer|voorzitter|hoofd|eigenaar";
/** They stand in many a text; with a place behind it is one of them. */
const placed = "huisarts|wijkagente?|notaris|kinderarts|tandarts|apotheker|dierenarts|verloskundige|jongerenwerker";
const functions = new RegExp(
  `(?<=(?<!\\p{L})(?:[Dd]e|haar|zijn|hun|mijn|onze|als) )(?:(?:${rare})(?!\\p{L}|-)|(?:${placed})(?= (?:van|in|uit) (?:(?:het|ons|hun) dorp|de (?:wijk|buurt|kern)|\\p{Lu}\\p{Ll}))|(?:${local}) van (?:(?:de|het) (?:school|basisschool|dorp|moskee|kerk|voetbalclub|sportclub|ziekenhuis|speeltuin|supermarkt|camping)|(?:basisschool|OBS|CBS) )(?!\\p{L}))`,
  "uy",
);
/** Behind a space, and the last letter of one of the words before it. */
const atFunction = where(
  atWords(`${rare}|${placed}|${local}`.split("|")),
  (text, at) => text.charAt(at - 1) === " " && "enrs".includes(text.charAt(at - 2)),
);

export const functionDetector: Detector = {
  class: "function",
  triggers: [atFunction],
  find: (scanned) =>
    matchAt(scanned, atFunction, functions).map(({ 0: found, index }) => ({ start: index, end: index + found.trimEnd().length })),
};
