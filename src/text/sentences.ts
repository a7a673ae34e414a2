/** A paragraph in, the offsets at which its sentences start out; Dutch abbreviations and initials do not end one. */
import { findUsualBreaks } from "./sentence-breaks.js";

/** Abbreviations after which a sentence goes on, whatever follows (those that may also end one, such as etc., are left out). */
const openAbbreviations = new Set(
  (
    "o.a. d.w.z. bijv. bv. i.p.v. m.b.t. m.b.v. n.a.v. t.a.v. t.b.v. t.g.v. t.o.v. i.v.m. i.h.k.v. i.s.m. o.l.v. o.b.v. a.d.h.v. " +
    "v.w.b. d.m.v. i.c. c.q. m.i. z.g. zgn. zg. nl. nr. nrs. dhr. mw. mevr. mej. dr. drs. ir. ing. mr. prof. art. artt. evt. event. incl. excl. " +
    "ca. ong. p. pp. blz. pag. par. hfst. fig. tab. vgl. cf. max. gem. resp. tel. afd. div. jl. a.s. m.u.v. p.m. t.w. t/m. " +
    "m.a.w. i.o.m. i.h.b. o.v.v. t.h.v. d.d. geb. e.e.a. " +
    "jan. feb. mrt. apr. aug. sept. sep. okt. nov. dec. ed. red. vert. aant. opm. bijl. ref. w.o. alg. i.i.g. i.t.t. m.n."
  ).split(" "),
);
/** These keep their capital inside a sentence; any other abbreviation with one is a name there (Jan., Max.). */
const titles = new Set("dhr. mw. mevr. mej. dr. drs. ir. ing. mr. prof.".split(" "));
const initials = /(?:^|[\s("'‘“])(?:\p{Lu}\.)+$/u;
/** What no surname begins with, so that the initial before it did end its sentence (het gaat niet goed met K. Hij slaapt slecht). */
const beginsSentence = /^(?:Hij|Zij|Ze|Wij|We|Ik|Het|Er|Dat|Dit|Die|Deze|Daar|Daarna|Dan|Toen|Nu|Maar|Ook|Als)\s/u;
const listNumber = /^\s*(?:\(?\d{1,3}|[a-z])[.)]\s*$/u;
const lastChunk = /[^\s("'‘“[]+$/u;
const startsLower = /^["'’”)\]\s]*\p{Ll}/u;
/** Or longer. */
const longestAbbreviation = 8;
/** Longer than any abbreviation, list number or row of initials. */
const reach = 60;
/** On so many units beside it depends how a unit is flattened, and none is cut in half. */
const around = 4;
/** Node's segmenter is quadratic in the number of sentences, so long texts pass through in windows. */
const windowLength = 4000;
/** Inside a word, where a cut changes nothing on either side. */
const insideWord = /\p{L}(?=\p{L})/u;

let segmenter: Intl.Segmenter | undefined;

/** Finds where sentences start; the first is always 0. A line break inside a paragraph does not end a sentence. */
export function findSentences(text: string): readonly number[] {
  const usual = text.length <= windowLength ? findUsualBreaks(text) : undefined;
  if (usual !== undefined) return keepStarts(usual, (from, at) => endsPlainly(text, from, at) || !goesOnAt(text, from, at));
  const flat = flatten(text);
  return keepStarts(findBreaks(flat), (from, at) => !goesOn(flat.slice(from, at), flat.slice(at, at + reach)));
}

/** The breaks where a sentence ends; `ends` is given where the text that may tell begins, and the break. */
function keepStarts(breaks: readonly number[], ends: (from: number, at: number) => boolean): readonly number[] {
  const starts: number[] = [0];
  for (const at of breaks) if (ends(Math.max(starts.at(-1) as number, at - reach), at)) starts.push(at);
  return starts;
}

/** The same for a text of which no more is flattened than has to be seen, with some units on both sides on which that depends. */
function goesOnAt(text: string, from: number, at: number): boolean {
  const start = Math.max(0, from - around);
  const flat = flatten(text.slice(start, at + reach + around));
  return goesOn(flat.slice(from - start, at - start), flat.slice(at - start, at - start + reach));
}

/** As the segmenter should see it, in the same places: no line breaks, … as a stop, and 's Avonds with a capital at once. */
function flatten(text: string): string {
  return text
    .replace(/[\n\r\u0085\u2028\u2029]/gu, " ")
    .replace(/…(?![)\]])/gu, ".")
    .replace(/(?<=\s['‘’])[kmnrst](?=\s\p{Lu})/gu, (letter) => letter.toUpperCase());
}

function findBreaks(flat: string): readonly number[] {
  const breaks: number[] = [];
  for (let from = 0; from < flat.length;) {
    const to = findCut(flat, from + windowLength);
    for (const { index } of (segmenter ??= new Intl.Segmenter("nl", { granularity: "sentence" })).segment(flat.slice(from, to)))
      if (index > 0) breaks.push(from + index);
    from = to;
  }
  return breaks;
}

/** The first place from `at` on where a window may end; `at` plus a window when there is none. */
function findCut(flat: string, at: number): number {
  const found = insideWord.exec(flat.slice(at, at + windowLength));
  return found === null ? Math.min(at + windowLength, flat.length) : at + found.index + found[0].length;
}

/** Whether it is plain, without the rules of {@link goesOn}, that a sentence ends here: most end in a whole word, and the next begins with a capital. */
function endsPlainly(text: string, from: number, at: number): boolean {
  if (!(text.charCodeAt(at) >= 0x41 && text.charCodeAt(at) <= 0x5a)) return false;
  let end = at;
  while (end > from && text.charCodeAt(end - 1) === 0x20) end--;
  const stop = text.charAt(end - 1);
  if (stop === "?" || stop === "!") return end > from;
  let start = end - 1;
  while (start > from && text.charCodeAt(start - 1) >= 0x61 && text.charCodeAt(start - 1) <= 0x7a) start--;
  const letters = end - 1 - start;
  if (stop !== "." || letters < 2) return false;
  return letters > longestAbbreviation || (text.charCodeAt(start - 1) === 0x20 && !openAbbreviations.has(text.slice(start, end)));
}

function goesOn(before: string, after: string): boolean {
  const left = before.trimEnd();
  if (startsLower.test(after) || listNumber.test(left)) return true;
  if (initials.test(left)) return !beginsSentence.test(after);
  const chunk = lastChunk.exec(left)?.[0] ?? "";
  const lowered = chunk.charAt(0).toLowerCase() + chunk.slice(1);
  const isFirst = !/\s/u.test(left.trimStart());
  return openAbbreviations.has(isFirst || titles.has(lowered) ? lowered : chunk);
}
