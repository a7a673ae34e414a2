/** The words of a quote in, what keeps people from understanding it on its own out: the fewer, the better it can be shown. */
import { countWords } from "../text/words.js";

/** A quote that twenty people read at once. */
export const mostWords = 40;
/** Fewer words are seldom understood without what stands around them. */
const fewestWords = 10;

// Dutch and English, whatever the language of the reports: a study with English messages has Dutch texts as well.

/** First words that point back at what is not in the quote. */
const pointsBack = [
  /^["'“”‘’„(]*(?:dat|dit|die|deze|daar\p{L}*|hier\p{L}+|hij|zij|ze|hem|haar|hun|hen|toen|dan|dus|ook|maar|en|want|of|zodat|anders|zo|beide|vervolgens|verder|bovendien|zoiets|allebei)(?![\p{L}\p{N}-])/iu,
  /^["'“”‘’„(]*(?:that|this|these|those|it|he|she|they|him|her|his|their|then|there(?:fore)?|so|also|but|and|because|or|otherwise|both|moreover|such)(?![\p{L}\p{N}-])/iu,
];

/** What is about a meeting, and not of what was said in it: who was there, the agenda, the minutes, lunch. */
const administrative = [
  /(?<!\p{L})(?:op de agenda|agendapunt\p{L}*|notul\p{L}*|vastgesteld|aanwezig(?:en)?|afwezig(?:en)?|afgemeld|afmeldingen|rondvraag|presentielijst|actiepunt\p{L}*|lunch|koffie(?:pauze)?|bijlagen?|blz|datumprikker|(?:we|wij|er) waren (?:met )?\p{L}+(?: (?:mensen|deelnemers|personen))?[ .(]|volgende (?:bijeenkomst|vergadering|keer) (?:is|op)|als onderzoeker)(?!\p{L})|\d{1,2}[.:]\d{2} uur/iu,
  /(?<!\p{L})(?:on the agenda|agenda items?|minutes of|were approved|(?:was|were) (?:present|absent)|attendees|apologies|any other business|action points?|lunch|coffee|annex|appendix|next meeting (?:is|on)|as a researcher)(?!\p{L})|\d{1,2}[.:]\d{2} (?:am|pm|hrs)/iu,
];

/** What opens and what closes; an apostrophe stands between letters or behind an s, and is neither. */
const pairs = [
  [/“|(?<!\S)"|(?<=\()"/gu, /”|(?<=\S)"(?!\p{L})/gu],
  [/‘/gu, /(?<![\p{L}]s|^|\s)’(?!\p{L})|(?<=s)’$/gu],
  [/(?<![\p{L}\p{N}])'(?=\p{Lu})/gu, /(?<=[.!?,…])'(?!\p{L})/gu],
  [/\(/gu, /\)/gu],
] as const;

/** Counts what is wrong with a quote: a half sentence, a list, a question, words about the meeting itself, too short or too long. */
export function countFaults(text: string): number {
  const words = countWords(text);
  return [
    words < fewestWords,
    words > mostWords,
    pointsBack.some((pattern) => pattern.test(text)),
    /^["'“‘„(]*\p{Ll}/u.test(text),
    /[:,–—-]$|[:;] [-–•] | \| | [-–•] .* [-–•] /u.test(text),
    text.endsWith("?"),
    administrative.some((pattern) => pattern.test(text)),
    !isBalanced(text),
  ].filter(Boolean).length;
}

/** Whether what is said inside quotation marks or brackets begins and ends in the quote. */
function isBalanced(text: string): boolean {
  return pairs.every((pair) => {
    const [opened, closed] = pair.map((sign) => Array.from(text.matchAll(sign)).length);
    return opened === closed;
  });
}
