/** A paragraph in, the offsets at which its sentences start out; Dutch abbreviations and initials do not end one. */

/** Abbreviations after which a sentence goes on, whatever follows (those that may also end one, such as etc., are left out). */
const openAbbreviations = new Set(
  (
    "o.a. d.w.z. bijv. bv. i.p.v. m.b.t. m.b.v. n.a.v. t.a.v. t.b.v. t.g.v. t.o.v. i.v.m. i.h.k.v. i.s.m. o.l.v. o.b.v. a.d.h.v. " +
    "v.w.b. d.m.v. i.c. c.q. m.i. z.g. zgn. zg. nl. nr. nrs. dhr. mw. mevr. mej. dr. drs. ir. ing. mr. prof. art. artt. evt. event. incl. excl. " +
    "ca. ong. p. pp. blz. pag. par. hfst. fig. tab. vgl. cf. max. gem. resp. tel. afd. div. jl. a.s. m.u.v. p.m. t.w. t/m. " +
    "jan. feb. mrt. apr. aug. sept. sep. okt. nov. dec. ed. red. vert. aant. opm. bijl. ref. w.o. alg. i.i.g. i.t.t. m.n."
  ).split(" "),
);
const initials = /(?:^|[\s("'‘“])(?:\p{Lu}\.)+$/u;
const listNumber = /^\s*(?:\(?\d{1,3}|[a-z])[.)]\s*$/u;
const lastChunk = /[^\s("'‘“[]+$/u;
const startsLower = /^["'’”)\]\s]*\p{Ll}/u;
/** Node's segmenter is quadratic in the length of its string, so long texts pass through in windows. */
const windowLength = 4000;

const segmenter = new Intl.Segmenter("nl", { granularity: "sentence" });

/** Finds where sentences start; the first is always 0. A line break inside a paragraph does not end a sentence. */
export function findSentences(text: string): readonly number[] {
  const flat = text.replace(/[\n\r\u0085\u2028\u2029]/gu, " ");
  const breaks = findBreaks(flat);
  const starts: number[] = [0];
  for (const [index, at] of breaks.entries()) {
    const before = flat.slice(Math.max(starts.at(-1) as number, at - windowLength), at);
    const after = flat.slice(at, Math.min(breaks[index + 1] ?? flat.length, at + 40));
    if (!goesOn(before, after)) starts.push(at);
  }
  return starts;
}

function findBreaks(flat: string): readonly number[] {
  const breaks: number[] = [];
  let from = 0;
  let length = windowLength;
  while (from < flat.length) {
    const found = Array.from(segmenter.segment(flat.slice(from, from + length)), ({ index }) => from + index);
    const last = found.at(-1) as number;
    const isEnd = from + length >= flat.length;
    if (!isEnd && last === from) {
      length *= 2;
      continue;
    }
    for (const at of found) if (at > 0 && at !== breaks.at(-1)) breaks.push(at);
    if (isEnd) break;
    from = last;
    length = windowLength;
  }
  return breaks;
}

function goesOn(before: string, after: string): boolean {
  const left = before.trimEnd();
  if (startsLower.test(after)) return true;
  if (listNumber.test(left) || initials.test(left)) return true;
  const chunk = lastChunk.exec(left)?.[0].toLowerCase();
  return chunk !== undefined && openAbbreviations.has(chunk);
}
