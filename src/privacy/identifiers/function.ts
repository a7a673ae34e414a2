/** A folded text in, functions out that one person in a town or village has. */
import type { Detector } from "./detector.js";

const rare =
  "burgemeester|wethouder|gemeentesecretaris|raadsgriffier|imam|dominee|predikant|pastoor|rabbijn|schooldirecteur|schooldirectrice|korpschef|dorpsarts|dorpsagent|koster|verenigingsvoorzitter";
const local = "directeur|directrice|conciërge|kinderarts|tandarts|apotheker|verloskundige|voetbaltrainer|trainer|voorzitter|hoofd|eigenaar";
/** They stand in many a text; with a place behind it is one of them. */
const placed = "huisarts|wijkagente?|notaris|kinderarts|tandarts|apotheker|dierenarts|verloskundige|jongerenwerker";
const functions = new RegExp(
  `(?<=(?<!\\p{L})(?:[Dd]e|haar|zijn|hun|mijn|onze|als) )(?:(?:${rare})(?!\\p{L}|-)|(?:${placed})(?= (?:van|in|uit) (?:(?:het|ons|hun) dorp|de (?:wijk|buurt|kern)|\\p{Lu}\\p{Ll}))|(?:${local}) van (?:(?:de|het) (?:school|basisschool|dorp|moskee|kerk|voetbalclub|sportclub|ziekenhuis|speeltuin|supermarkt|camping)|(?:basisschool|OBS|CBS) )(?!\\p{L}))`,
  "gu",
);

export const functionDetector: Detector = {
  class: "function",
  find: (text) => Array.from(text.matchAll(functions), ({ 0: found, index }) => ({ start: index, end: index + found.trimEnd().length })),
};
