/** What may be a name in, single facts of it out: those that the cues are made of. */
import type { Candidate } from "./candidate.js";
import { isRelative, isWorker } from "./cues.js";
import { isFirstName, isProbablyNoName } from "./non-names.js";
import { ordinaryNames } from "./ordinary-words.js";

export type Tell = (name: Candidate) => boolean;

/** Nothing but a space, a line end, emphasis or a quote between two words. */
export const near = /^ ?(?:\n[> ]{0,4})?[*_"'„“(]{0,3}$/u;

export function wordBefore({ before }: Candidate): string {
  return before.word.toLowerCase();
}

export function isPerson(word: string): boolean {
  return isRelative(word) || isWorker(word);
}

/** A usual first name; in Daans moeder too. */
export function isListed({ first, initials, prefixBefore, small }: Candidate): boolean {
  return initials === "" && prefixBefore === "" && small === "" && (isFirstName(first) || isFirstName(first.replace(/s$/u, "")));
}

/** A first name that is no Dutch word. */
export function isPlain({ first }: Candidate): boolean {
  return !ordinaryNames.has(first.toLowerCase());
}

/** Nothing tells that it is no name. */
export function isTold(name: Candidate): boolean {
  return isListed(name) || !isProbablyNoName(name.first);
}

export function hasSurname({ parts, prefixInside, prefixBefore, small, initials }: Candidate): boolean {
  const isPrefixed = [prefixBefore, initials, prefixInside, small].some((part) => part !== "");
  return isPrefixed || (parts.length > 1 && parts.every((part) => isFirstName(part) || !isProbablyNoName(part)));
}

export function isFollowedBy({ text, end }: Candidate, pattern: RegExp): boolean {
  return pattern.test(text.slice(end, end + 48));
}

/** After a bullet, a mark of a quote or a time too. */
export function isAtLineStart({ text, start }: Candidate): boolean {
  const line = text.slice(Math.max(0, start - 24), start);
  return /(?:^|\n)[^\S\n]*(?:[-*+>|][^\S\n]+|\d+[.)] |\[[\d:.]+\] ?|\(?[\d:.]{4,8}\)? )?[*_]{0,3}$/u.test(line);
}

/** After an article, or a word that institutes, laws and streets are called by. */
export function isAfterHouse(word: string): boolean {
  return /(?:^|[^\p{L}])(?:de|het|een|deze|dit|die|the)$|(?:stichting|school|college|lyceum|commissie|wet|motie|methode|model|wijkteam|team|straat|laan|weg|hotel|museum|kliniek|ziekenhuis|instituut|cao|prijs|akkoord|norm|schaal|test|vragenlijst|boek|artikel|film|serie|programma|project|stad|gemeente|provincie|heilige|sint|koning|koningin|prins|prinses|minister|staatssecretaris)$/iu.test(
    word,
  );
}
