/** A folded text in, names typed in small letters out: usual ones only, right behind words that almost nothing but a name follows. */
import type { Span } from "../../model/passage.js";
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
      prefix === "de " && ordinaryNames.has(word) ? false : isSurname(prefix, word) || (prefix === "" && isUsual(word)),
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
    isName: ({ cue, prefix, word }) => prefix === "" && isRelative(cue.trim().split(" ").at(-1)?.toLowerCase() as string) && isUsual(word),
  },
];
const anyCue = new RegExp(`(?<![\\p{L}\\d-])(?:${cues.map(({ before }) => `(${before})`).join("|")})`, "giu");
const rest = new RegExp(String.raw`${prefixes}(\p{Ll}[\p{Ll}'-]*\p{Ll})(?![\p{L}\d-])`, "uy");

/** Finds them, in the order of the text. */
export function findSmallNames(text: string): readonly Span[] {
  return Array.from(text.matchAll(anyCue)).flatMap(({ 0: cue, index, ...groups }) => {
    rest.lastIndex = index + cue.length;
    const match = rest.exec(text);
    if (match === null) return [];
    const [whole, prefix, word] = match as unknown as [string, string, string];
    const end = rest.lastIndex;
    const which = cues.find((_, at) => (groups as Record<number, string | undefined>)[at + 1] !== undefined) as Cue;
    const isName = !isNonName(word) && !unsure.has(word) && which.isName({ cue, prefix, word, after: text.slice(end, end + 6) });
    return isName ? [{ start: end - whole.length, end }] : [];
  });
}

function isSurname(prefix: string, word: string): boolean {
  return surnames.has(word) || (oldPrefix.test(prefix) && surnameEnd.test(word));
}

/** A first name that is no Dutch word. */
function isUsual(word: string): boolean {
  return isFirstName(word) && !ordinaryNames.has(word);
}
