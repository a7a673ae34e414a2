/** A text in, what stands in it in the place of a name or another identifier out: [naam], XXX, P07, kind A. */
import type { Span } from "../model/passage.js";

export interface Placeholder extends Span {
  /** As it is counted: small letters between brackets, a number as 00, one letter as X. */
  readonly form: string;
}

interface Rule {
  readonly pattern: string;
  /** What it is counted as; nothing when it is no placeholder after all. */
  readonly name: (found: string) => string | undefined;
}

/** Who is followed by one letter: kind A, moeder M., mevr. B. */
const lettered = eitherCase(
  "(?:pleeg|stief|schoon|groot|bonus|jeugd|raads|casus)?(?:kind|moeder|vader|ouder|zoon|dochter|zus|zusje|broer|broertje|oma|opa|beschermer|onderzoeker|regisseur)|" +
    "tante|oom|partner|gezin|familie|meisje|jongen|jongere|jeugdige|baby|cliënt|cliënte|client|patiënt|patiënte|respondent|deelnemer|participant|spreker|" +
    "professional|hulpverlener|collega|medewerker|dhr\\.?|hr\\.?|de heer|mevr\\.?|mw\\.?|mevrouw|meneer|mother|father|child|family",
);
/** Who is followed by a number. */
const numbered = eitherCase(
  "kind|ouder|gezin|jongere|jeugdige|cliënt|cliënte|client|respondent|deelnemer|participant|spreker|professional|child|family",
);
const words = "\\p{L}[\\p{L}\\p{N}'/ -]{0,39}";
const [before, after] = ["(?<![\\p{L}\\p{N}._/-])", "(?![\\p{L}\\p{N}_/])"];
const [blankBefore, blankAfter] = ["(?<![^\\s(\"'])", "(?![^\\s.,;:!?)\"'])"];

/** What a transcript says between brackets about the sound. */
const remarks = new Set(
  "onleesbaar onverstaanbaar onhoorbaar lacht lachen gelach stilte pauze zucht huilt knikt sic red x inaudible laughs laughter pause".split(
    " ",
  ),
);
const tags =
  /^<(?:a|abbr|b|big|blockquote|body|br|c|caption|center|cite|code|col|dd|del|details|div|dl|dt|em|figure|font|footer|form|h\d|head|header|hr|html|i|img|input|ins|kbd|li|link|main|mark|meta|nav|ol|p|pre|q|s|script|section|small|span|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul|v|video)\b/iu;

const rules: readonly Rule[] = [
  {
    pattern: `(?<!\\[)\\[${words}\\](?![\\](:])`,
    name: (found) => (remarks.has(foldWords(found).slice(1, -1)) ? undefined : foldWords(found)),
  },
  { pattern: `<${words}>`, name: (found) => (tags.test(found) ? undefined : foldWords(found)) },
  { pattern: `\\{${words}\\}`, name: foldWords },
  { pattern: `${before}(?:X{3,}|x{3,})${after}`, name: () => "XXX" },
  { pattern: `${before}N\\. ?N\\.?${after}`, name: () => "N.N." },
  { pattern: `${before}[PR]\\d{1,3}${after}(?![.,-]\\d)`, name: foldWords },
  { pattern: `${before}(?:${numbered}) \\d{1,2}${after}(?! ?(?:jaar|maand|we[ek]|dag|uur|keer|%)|x|[-/.,:]\\d)`, name: foldWords },
  {
    pattern: `${before}(?:${lettered}) \\p{Lu}${after}(?![&'-])(?!\\.?(?: ?\\p{Lu}\\.)* ?(?:(?:van|de|den|der|ter|ten|te|el|'t) ){1,3}\\p{Lu})\\.?`,
    name: (found) => foldWords(found.replace(/ \p{Lu}\.?$/u, "")) + " X",
  },
  { pattern: `${blankBefore}\\*{3,}${blankAfter}`, name: () => "***" },
  { pattern: `${blankBefore}_{3,}${blankAfter}`, name: () => "___" },
];
const anyRule = new RegExp(rules.map(({ pattern }) => `(${pattern})`).join("|"), "uy");
/** A sign that a rule begins with; or what follows the words of the others, a number or a letter by itself. */
const quick = /[[<{]|XXX|xxx|N\.|[PR]\d|\*\*\*|___| (?=\d|[A-Z\u00C0-\uFFFF](?![A-Za-z]))/g;
const followed = new RegExp(`${before}(?:${numbered}|${lettered})$`, "u");
const longest = 32;

/** Finds placeholders, in the order of the text. */
export function findPlaceholders(text: string, places: Iterable<number> = listPlaces(text)): readonly Placeholder[] {
  const found: Placeholder[] = [];
  let read = 0;
  for (const start of places) {
    if (start < read) continue;
    anyRule.lastIndex = start;
    const match = anyRule.exec(text);
    if (match === null) continue;
    const [written, ...byRule] = match;
    const end = (read = start + written.length);
    const form = isRuler(text, start, end) ? undefined : rules[byRule.indexOf(written)]?.name(written);
    if (form !== undefined) found.push({ form, start, end });
  }
  return found;
}

/** The only places where one may begin. */
function* listPlaces(text: string): Iterable<number> {
  for (const { 0: sign, index } of text.matchAll(quick)) yield sign === " " ? (findWho(text, index) ?? index) : index;
}

/** Where the words begin that a number or a letter follows. */
function findWho(text: string, end: number): number | undefined {
  const offset = Math.max(0, end - longest);
  const at = text.slice(offset, end).search(followed);
  return at < 0 ? undefined : offset + at;
}

/** A row of stars or dashes on a line of its own parts two pieces of text. */
function isRuler(text: string, start: number, end: number): boolean {
  return (
    /[*_]/u.test(text.charAt(start)) &&
    /(?:^|\n)[^\S\n]*$/u.test(text.slice(Math.max(0, start - 9), start)) &&
    /^[^\S\n]*(?:\n|$)/u.test(text.slice(end))
  );
}

function foldWords(found: string): string {
  const folded = found.replace(/\d+/gu, "00").replace(/\s+/gu, " ");
  return /^[PR]00$/u.test(folded) ? folded : folded.toLowerCase();
}

/** A word at the start of a sentence has a capital. */
function eitherCase(alternatives: string): string {
  return alternatives.replace(/(?<=^|[|:])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
