/** A text and a stretch of it in, what stands around it out: the words before it, those behind, and what they make of a number. */
import type { Span } from "../../model/passage.js";
import type { Scanned, Trigger } from "../triggers/scan-text.js";

/** The words before a place, as far as a cue reaches. */
export function lookBack(text: string, at: number, length = 56): string {
  return text.slice(Math.max(0, at - length), at);
}

export function lookAhead(text: string, at: number, length = 40): string {
  return text.slice(at, at + length);
}

export function toSpan({ 0: { length }, index }: RegExpExecArray): Span {
  return { start: index, end: index + length };
}

/** The same, of a match in the part of a text that begins at `offset`. */
export function shift({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

/** The matches of a sticky pattern, none over another: where its trigger is not, it has none, so it is tried there only. */
export function matchAt({ text, places }: Scanned, trigger: Trigger, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const index of places(trigger)) {
    if (index < end) continue;
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (match === null) continue;
    found.push(match);
    end = pattern.lastIndex;
  }
  return found;
}

/** In order and none over another: of two that overlap the one that begins first is kept, of two that begin together the longer. */
export function keepApart(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

const reference = /:\/\/|www\.|^\W*10\.\d{4,9}\/|doi:|ecli:|[0-9a-f]{4}-[0-9a-f]{4}-|\b(?=[0-9a-f]*\d)(?=\d*[a-f])[0-9a-f]{8,}/iu;

/** In a web address, a DOI, an ECLI, a GUID or a hash: digits there number a page, a paper or a file. */
export function isInReference(text: string, { start, end }: Span): boolean {
  const before = lookBack(text, start, 120);
  const after = lookAhead(text, end, 60);
  const gap = after.search(/[\s|<>"]/u);
  const from = Math.max(...[" ", "\n", "|", "<", ">", '"'].map((edge) => before.lastIndexOf(edge))) + 1;
  return reference.test(before.slice(from) + text.slice(start, end) + (gap < 0 ? after : after.slice(0, gap)));
}

/** What numbers a thing or an organisation and not a person, and the few words that may stand between it and its number. */
const thing =
  /(?:\b(?:kvk|k\.v\.k\.|kamer van koophandel|isbn|issn|doi|pmid|pmcid|rsin|btw|vat|orcid|ean|urn|handle|zenodo|arxiv|build|casus|order|factuur|bestelling|transactie)(?:-1[03])?|(?:bestel|order|factuur|facturen|subsidie|artikel|product|project|zonmw|nwo|serie|model|licentie|versie|build|ticket|transactie|zending|pakket|vestigings|inkoop|contract|offerte|kvk|grootboek|apparaat|versie|release|bibliotheek|catalogus|typ|batch|sessie|volg|record|object|item|blad|kadaster|meter)[ -]?(?:nummers?|nrs?|no|code|id))\.?(?:\s(?:is|was|nummer|nr|van|voor|op|de|het|deze|onze|onder|een|luidt|zonmw|bestelling|order|factuur)\.?){0,4}[\s:=#(|*'"-]{0,6}$/iu;

/** Behind words that say the number is of a thing: an order, an invoice, a book, a project, an organisation. */
export function isNumberOfThing(text: string, at: number): boolean {
  return thing.test(lookBack(text, at, 80));
}

const amountBefore =
  /(?:[€$£]|\b(?:eur|euro|ruim|circa|ca\.|ongeveer|bijna|zo'n|meer dan|minder dan|boven de|onder de|maximaal|minimaal|hooguit|bedrag|bedrag van|budget|budget van|begroting van|omzet van|kosten|subsidie van|totaal|totaal van))[ :]{0,3}$/iu;
const amountBehind =
  /^[ \n]?(?:€|%|(?:,-|,\d\d(?![\d,;-]))|(?:euro|eur|procent|miljoen|mln|miljard|mld|dollar|inwoners|mensen|personen|kinderen|gezinnen|huishoudens|stuks|keer|maal|km|kilometer|meter|seconden|milliseconden|views|weergaven|woorden|tekens|bytes|kb|mb|gb|jaar)\b)/iu;

/** A quantity: money, people, lengths. */
export function isAmount(text: string, { start, end }: Span): boolean {
  return amountBefore.test(lookBack(text, start, 24)) || amountBehind.test(lookAhead(text, end, 16));
}
