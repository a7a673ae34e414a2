/** Text in, personal pages and handles on social media out: not those of organisations, nor a page that belongs to nobody. */
import type { Span } from "../../model/passage.js";
import { atWords, type Trigger } from "../triggers/scan-text.js";
import { atSign, where } from "../triggers/triggers.js";
import type { Detector } from "./detector.js";
import { keepApart, lookAhead, lookBack, matchAt, toSpan } from "./surroundings.js";

const handle = String.raw`[\p{L}\d][\p{L}\d._%-]*[\p{L}\d_]`;
/** A site, and what in its addresses comes before a person; read from the point on, which a text has few of. */
const sites: readonly (readonly [site: string, path: string])[] = [
  ["linkedin", String.raw`com\/(?:in|pub)\/`],
  ["(?:facebook|fb)", String.raw`com\/(?:people\/|profile\.php\?id=)?`],
  ["(?:instagram|instagr)", String.raw`(?:com|am)\/(?:stories\/)?`],
  ["(?:twitter|x)", String.raw`com\/(?:@|#!\/)?`],
  ["(?:tiktok|threads|youtube)", String.raw`(?:com|net)\/@`],
  ["snapchat", String.raw`com\/(?:add\/|@)`],
  ["(?:t|telegram)", String.raw`me\/`],
  ["bsky", String.raw`app\/profile\/`],
  ["researchgate", String.raw`net\/profile\/`],
  ["strava", String.raw`com\/athletes\/`],
  ["(?:pinterest|vk)", String.raw`(?:com|nl)\/`],
];
const page = new RegExp(
  String.raw`\.(?:${sites.map(([site, path]) => String.raw`(?<=(?<![\p{L}\d-])${site}\.)${path}`).join("|")})(${handle})(?:[/?#][^\s|)\]>"']*)?`,
  "iuy",
);
/** The point before the end of a host, told by the stroke behind it. */
const hostEnd = /\.(?:com|net|am|me|app|nl)$/iu;
const atHostEnd: Trigger = (scan) =>
  atSign("/")(scan).flatMap((at) => {
    const length = hostEnd.exec(lookBack(scan.text, at, 4))?.[0].length;
    return length === undefined ? [] : [at - length];
  });
const host = /(?:https?:\/\/)?[a-z.]*$/iu;
/** First parts of an address that are no person. */
const nobody =
  /^(?:groups?|pages?|events?|watch|hashtag|marketplace|search|home|explore|p|reels?|tv|intent|share|sharer(?:\.php)?|i|login|help|policies|privacy|about|tos|legal|settings|jobs|company|school|photo(?:\.php)?|story\.php|permalink\.php|public|ads|business|plugins|joinchat|stories)$/iu;
const organisation =
  /gemeente|wijkteam|stichting|jeugd|zorg|school|college|team|vereniging|provincie|rijks|minist|minvws|minjenv|politie|regio|proeftuin|instituut|organisatie|academie|universiteit|bibliotheek|officieel|official|nieuws|nederland|krant|veiligthuis|telefoon|ggd|ggz|nji|vng|rivm|openai|chatgpt/iu;

const network = String.raw`(?:insta(?:gram)?|ig\b|twitter|snap(?:chat)?|tik ?tok|facebook|fb\b|telegram|discord|mastodon|threads|bluesky|social media|socials|youtube|linkedin)`;
const atNetwork = where(
  atWords(
    "insta twitter snap tikt tik facebook telegram discord mastodon threads bluesky social youtube linkedin"
      .split(" ")
      .concat(["ig", "fb"].flatMap((short) => [" ", "-", ":", "="].map((sign) => short + sign))),
  ),
  (text, at) => !/\w/u.test(text.charAt(at - 1)),
);
const mention = new RegExp(String.raw`@(?<![\p{L}\d._/@-]@)(${handle})(?![\p{L}\d]*@)`, "uy");
const nearBefore = new RegExp(String.raw`\b${network}\b[^\n@]{0,30}$`, "iu");
const nearBehind = new RegExp(String.raw`^[ ,(]{0,3}(?:(?:op|via|is|heet|bij) )?(?:\p{L}+ ){0,3}${network}\b`, "iu");
/** Without an @ a handle shows by a digit, an underscore or a dot inside. */
const named = new RegExp(
  String.raw`\b${network}(?:[ -]?(?:account|naam|add|handle|gebruikersnaam|profiel))?(?: (?:is|als|heet|van \p{L}+|add)){0,2}(?:[ ]?[:=][ ]?| +)["'*]?((?=[\p{L}\d._]*[\d_]|[\p{L}]{3,}\.\p{L}{3,})(?=[\d._]*\p{L})[\p{L}\d][\p{L}\d._]{3,}[\p{L}\d_])`,
  "iuy",
);

/** A name with a number of four digits, as Discord writes it. */
const tag = /#\d{4}(?!\d)(?<=\bdiscord\b[^\n#]{1,60}#\d{4})/iuy;
const tagName = /(?<![\p{L}\d._])[\p{L}\d._]{2,32}$/u;

export const profile: Detector = {
  class: "profile",
  triggers: [atSign("/"), atSign("@"), atSign("#"), atNetwork],
  find: (scanned) => {
    const { text } = scanned;
    const pages = matchAt(scanned, atHostEnd, page).filter(({ 1: name = "" }) => isPerson(name));
    const mentions = matchAt(scanned, atSign("@"), mention).filter(
      ({ 0: { length }, 1: name = "", index }) =>
        isPerson(name) && (nearBefore.test(lookBack(text, index)) || nearBehind.test(lookAhead(text, index + length))),
    );
    const handles = matchAt(scanned, atNetwork, named).filter(
      ({ 1: name = "" }) => isPerson(name) && !/\.(?:com|nl|org|net)$/iu.test(name),
    );
    const tags = matchAt(scanned, atSign("#"), tag)
      .map(toSpan)
      .flatMap(({ start, end }) => {
        const name = tagName.exec(lookBack(text, start));
        return name === null ? [] : [{ start: start - name[0].length, end }];
      });
    return keepApart([...tags, ...pages.map((match) => withHost(text, toSpan(match))), ...mentions.map(toSpan), ...handles.map(toName)]);
  },
};

function isPerson(name: string): boolean {
  return !nobody.test(name) && !organisation.test(name);
}

function withHost(text: string, { start, end }: Span): Span {
  const before = lookBack(text, start);
  return { start: start - before.length + before.search(host), end };
}

/** The handle alone, which ends the match. */
function toName({ 0: { length }, 1: name = "", index }: RegExpExecArray): Span {
  return { start: index + length - name.length, end: index + length };
}
