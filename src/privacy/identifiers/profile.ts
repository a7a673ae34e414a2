/** Text in, personal pages and handles on social media out: not those of organisations, nor a page that belongs to nobody. */
import type { Span } from "../../model/passage.js";
import type { Detector } from "./detector.js";
import { keepApart, toSpan, lookAhead, lookBack } from "./surroundings.js";

const handle = String.raw`[\p{L}\d][\p{L}\d._%-]*[\p{L}\d_]`;
const hosts = [
  String.raw`linkedin\.com\/(?:in|pub)\/`,
  String.raw`(?:facebook|fb)\.com\/(?:people\/|profile\.php\?id=|(?=[^\s/]))`,
  String.raw`(?:instagram\.com|instagr\.am)\/(?:stories\/)?`,
  String.raw`(?:twitter|x)\.com\/(?:@|#!\/)?`,
  String.raw`(?:tiktok|threads|youtube)\.(?:com|net)\/@`,
  String.raw`snapchat\.com\/(?:add|@)\/?`,
  String.raw`(?:t|telegram)\.me\/`,
  String.raw`bsky\.app\/profile\/`,
  String.raw`(?:researchgate\.net\/profile|strava\.com\/athletes|pinterest\.(?:com|nl)|vk\.com|last\.fm\/user|twitch\.tv)\/`,
];
const page = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:https?:\/\/)?(?:[a-z]{1,3}\.|www\.|mobile\.)?(?:${hosts.join("|")})(${handle})(?:\/[^\s|)\]>"']*)?`,
  "giu",
);
/** First parts of an address that are no person. */
const nobody =
  /^(?:groups?|pages?|events?|watch|hashtag|marketplace|search|home|explore|p|reels?|reel|tv|intent|share|sharer(?:\.php)?|i|login|help|policies|privacy|about|tos|legal|settings|jobs|company|school|photo(?:\.php)?|story\.php|permalink\.php|public|ads|business|plugins|joinchat|stories)$/iu;
const organisation =
  /gemeente|wijkteam|stichting|jeugd|zorg|school|college|team|vereniging|provincie|rijks|minist|politie|regio|proeftuin|instituut|organisatie|academie|hogeschool|universiteit|bibliotheek|officieel|official|nieuws|nederland|krant|veiligthuis|ggd|ggz|nji|vng|rivm|openai|chatgpt/iu;

const network = String.raw`(?:insta(?:gram)?|ig|twitter|snap(?:chat)?|tik ?tok|facebook|fb|telegram|discord|mastodon|threads|bluesky|social media|socials|youtube|linkedin)`;
const at = new RegExp(String.raw`(?<![\p{L}\d._/@-])@(${handle})(?![\p{L}\d]*@)`, "gu");
const nearBefore = new RegExp(String.raw`\b${network}\b[^\n@]{0,30}$`, "iu");
const nearBehind = new RegExp(String.raw`^[ ,(]{0,3}(?:(?:op|via|is|heet|bij) )?(?:\p{L}+ ){0,3}${network}\b`, "iu");
/** Without an @ a handle shows by a digit, an underscore or a dot inside. */
const named = new RegExp(
  String.raw`(?<![\p{L}\d])${network}(?:[ -]?(?:account|naam|add|handle|gebruikersnaam|profiel))?(?: (?:is|heet|van \p{L}+|add)){0,2}(?:[ ]?[:=][ ]?| +)["'*]?((?=[\p{L}\d._]*[\d_]|[\p{L}]{3,}\.\p{L}{3,})(?=[\d._]*\p{L})[\p{L}\d][\p{L}\d._]{3,}[\p{L}\d_])`,
  "giu",
);

export const profile: Detector = {
  class: "profile",
  find: (text) => {
    const pages = Array.from(text.matchAll(page)).filter(({ 1: name = "" }) => isPerson(name));
    const handles = Array.from(text.matchAll(at)).filter(
      ({ 0: { length }, 1: name = "", index }) =>
        isPerson(name) && (nearBefore.test(lookBack(text, index)) || nearBehind.test(lookAhead(text, index + length))),
    );
    return keepApart([...[...pages, ...handles].map(toSpan), ...findNamed(text)]);
  },
};

function isPerson(name: string): boolean {
  return !nobody.test(name) && !organisation.test(name);
}

function findNamed(text: string): readonly Span[] {
  return Array.from(text.matchAll(named)).flatMap(({ 0: { length }, 1: name = "", index }) =>
    isPerson(name) && !/\.(?:com|nl|org|net)$/iu.test(name) ? [{ start: index + length - name.length, end: index + length }] : [],
  );
}
