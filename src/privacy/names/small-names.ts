/** A folded text in, names typed in small letters out: usual ones only, right behind words that almost nothing but a name follows. */
import type { Span } from "../../model/passage.js";
import { atWords, type Scanned } from "../triggers/scan-text.js";
import { either, stepBack, where } from "../triggers/triggers.js";
import { matchAt } from "../identifiers/surroundings.js";
import { isRelative } from "./cues.js";
import { isFirstName, isNonName } from "./non-names.js";
import { ordinaryNames } from "./ordinary-words.js";
import { surnameEnd, surnames } from "./surnames.js";
import { readWords } from "./word-list.js";

/** Names that, in small letters, say more often how somebody is or what they do. */
const unsure = readWords(`
  adem arend can demi else franken goede goed groen groot hand helen jade jong jonge kelvin klaar klein lange mare max meer roman said sultan violet
  vroom waard weer wit witte zwart bruin lang kort sterk wijs mooi sari
`);
/** Behind de they are nobody's trade, as baker and judge are, but a surname. */
const qualities = readWords("groot jong jonge lange wit witte zwart bruin goede");
const prefixes = String.raw`((?:(?:van|de|der|den|'t|ter|ten|el|al|ait) ){0,3})`;
const oldPrefix = /\b(?:der|den|ter|ten|el|ait)\b|'t/u;

interface Cue {
  /** Ends where the name begins. */
  readonly before: string;
  readonly isName: (name: Small) => boolean;
}

interface Small {
  readonly cue: string;
  readonly prefix: string;
  readonly word: string;
  readonly after: string;
}

const cues: readonly Cue[] = [
  // dhr. bakker, mevr de vries: no word but a name, most of the time.
  {
    before: String.raw`(?:dhr|mevr|mw|mej|fam)\.? `,
    isName: ({ prefix, word }) => isSurname(prefix, word) || (prefix === "" && isUsual(word)),
  },
  // Meneer de bakker is a baker.
  {
    before: "(?:meneer|mijnheer|mevrouw|de heer|familie) ",
    isName: ({ prefix, word }) =>
      prefix === "de " && ordinaryNames.has(word) && !qualities.has(word)
        ? false
        : isSurname(prefix, word) || (prefix === "" && isUsual(word)),
  },
  { before: "(?:mijn|haar|zijn|hun) naam is ", isName: ({ prefix, word }) => prefix === "" && isFirstName(word) },
  {
    before: "(?:ik|hij|zij|ze|die|zoontje|zoon|dochtertje|dochter|moeder|vader|meisje|jongen) (?:heet|heette) ",
    isName: ({ prefix, word }) => prefix === "" && isFirstName(word),
  },
  { before: "ik ben ", isName: ({ prefix, word, after }) => prefix === "" && isUsual(word) && /^(?:$|[.,\n]| (?:en|van) )/u.test(after) },
  {
    before: "(?:beste|hoi|hallo|lieve|hey) ",
    isName: ({ prefix, word, after }) => prefix === "" && isUsual(word) && /^(?:$|[,!.\n])/u.test(after),
  },
  {
    before: String.raw`(?:mijn|haar|zijn|hun|onze|ons) \p{Ll}{2,14} `,
    isName: ({ cue, prefix, word }) => prefix === "" && isUsual(word) && isRelative(cue.trim().toLowerCase().replace(/^.* /u, "")),
  },
];
const anyCue = new RegExp(cues.map(({ before }) => `(${before})`).join("|"), "iuy");
const firstWords =
  "dhr. ,dhr ,mevr,mw. ,mw ,mej. ,mej ,fam. ,fam ,familie,meneer,mijn,haar ,zijn ,hun ,onze ,ons ,beste,hoi ,hallo,lieve,hey ".split(",");
/** Of de heer, ik ben and zoontje heet the second word is looked for, which a text has fewer of, and the first begins so far before it. */
const secondWords = [" heer", " heet", " ben "];
const isSecond = (text: string, at: number): boolean => "rt ".includes(text.charAt(at + 4).toLowerCase());
const lengths = ["dochtertje", "dochter", "moeder", "vader", "zoon", "hij", "ik"].map(({ length }) => length);
export const atSmallCue = either(atWords(firstWords), stepBack(where(atWords(secondWords), isSecond), ...lengths));
const insideWord = /[\p{L}\d-]/u;
const rest = new RegExp(String.raw`${prefixes}(\p{Ll}[\p{Ll}'-]*\p{Ll})(?![\p{L}\d-])`, "uy");

/** Finds them, in the order of the text. */
export function findSmallNames(scanned: Scanned): readonly Span[] {
  const { text } = scanned;
  return matchAt(scanned, atSmallCue, anyCue).flatMap((found) => {
    const cue = found[0];
    rest.lastIndex = found.index + cue.length;
    const match = rest.exec(text);
    if (match === null || insideWord.test(text.charAt(found.index - 1))) return [];
    const [whole, prefix, word] = match as unknown as [string, string, string];
    const end = rest.lastIndex;
    if (isNonName(word) || (prefix === "" && unsure.has(word))) return [];
    const { isName } = cues[found.indexOf(cue, 1) - 1] as Cue;
    return isName({ cue, prefix, word, after: text.slice(end, end + 6) }) ? [{ start: end - whole.length, end }] : [];
  });
}

function isSurname(prefix: string, word: string): boolean {
  return surnames.has(word) || (oldPrefix.test(prefix) && surnameEnd.test(word));
}

/** A first name that is no Dutch word. */
function isUsual(word: string): boolean {
  return isFirstName(word) && !ordinaryNames.has(word);
}
