/** Text in, e-mail addresses of people out: also spelled out; not the general box of an organisation. */
import type { Span } from "../../model/passage.js";
import { atWords } from "../triggers/scan-text.js";
import { atSign, either, where } from "../triggers/triggers.js";
import type { Detector } from "./detector.js";
import { keepApart, lookAhead, lookBack, matchAt } from "./surroundings.js";

const at = /@|[[({<] ?(?:at|a|apenstaart(?:je)?) ?[\])}>]| (?:at|apenstaart(?:je)?)(?= )/iuy;
const atBracket = where(either(atSign("["), atSign("("), atSign("{"), atSign("<")), (text, place) =>
  "aA ".includes(text.charAt(place + 1)),
);
const atAt = either(atSign("@"), atBracket, atWords([" at ", " apenstaart"]));
const local = /[\p{L}\d][\p{L}\d._%+'-]*[ \n]?$/u;
const label = String.raw`[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?`;
const solid = new RegExp(String.raw`^${label}(?:\.${label})*\.\p{L}{2,18}(?![\p{L}\d])`, "u");
const dot = String.raw`(?:[ \n]?\.[ \n]?| ?[[({<] ?(?:punt|dot|\.) ?[\])}>] ?| (?:punt|dot) )`;
/** Spelled out or torn apart, an address ends in a domain that people have. */
const spelled = new RegExp(
  String.raw`^[ \n]{0,2}${label}(?:${dot}${label}){0,3}?${dot}(?:nl|com|org|net|eu|be|de|nu|info|frl|amsterdam|edu|uk|co\.uk)(?![\p{L}\d])`,
  "iu",
);
const fileEnding = /\.(?:png|jpe?g|gif|svg|webp|js|mjs|ts|css|json|md|pdf|docx?|xlsx?|zip)$/iu;
/** Whom a letter to the box of an organisation reaches is nobody in particular. */
const generalBox =
  /^(?:info(?:rmatie)?|post|postbus|contact|mail|e-?mail|secretariaat|administratie|receptie|balie|algemeen|redactie|privacy|support|help(?:desk)?|service(?:desk)?|klachten|aanmeld(?:en|ing|ingen)|communicatie|pers|vragen|hallo|hello|office|webmaster|no-?reply|gemeente|klantenservice|bestuur|vacatures?|jobs|git|xxx*|(?:wijk|jeugd|buurt|gezins)?team(?:[._-]?\w+)?|(?:.+[._-])?(?:wijk|jeugd|buurt)team|loket|toegang|meldpunt)$/iu;
const privateDomain = /^(?:gmail|hotmail|outlook|live|ziggo|kpnmail|icloud|yahoo|proton|protonmail|xs4all|planet|upcmail|home|hetnet)\./iu;

export const email: Detector = {
  class: "email",
  triggers: [atAt],
  find: (scanned) => keepApart(matchAt(scanned, atAt, at).flatMap(({ 0: sign, index }) => takeAddress(scanned.text, index, sign))),
};

function takeAddress(text: string, index: number, sign: string): readonly Span[] {
  const name = local.exec(lookBack(text, index, 65))?.[0] ?? "";
  if (name === "") return [];
  const ahead = lookAhead(text, index + sign.length, 120);
  const domain = (sign === "@" && !/\s$/u.test(name) ? solid.exec(ahead) : null)?.[0] ?? spelled.exec(ahead)?.[0] ?? "";
  if (domain === "" || fileEnding.test(domain)) return [];
  if (generalBox.test(name.trim()) && !privateDomain.test(domain.trim())) return [];
  return [{ start: index - name.length, end: index + sign.length + domain.length }];
}
