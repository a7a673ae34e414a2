/** A line of a transcript in, the name of its speaker out, and what may be told of a speaker by the name alone. */
import type { SpeakerRole } from "../model/segment.js";
import type { DataType } from "../model/study.js";
import { foldKey } from "../text/fold.js";

export interface Label {
  readonly speaker: string;
  /** How much of the line it takes. */
  readonly length: number;
}

const time = "[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?[\\])]?";
const name = "\\p{L}[\\p{L}\\p{N}]*(?:[ .'’-][\\p{L}\\p{N}]+){0,3}\\.?";
const label = new RegExp(
  `^\\s*(?:${time}[\\s–-]*)?(${name}|\\[${name}\\])\\s*(?:${time}|\\([^)]{1,40}\\))?\\s*:(?![\\d/])\\s*(?:${time}\\s*)?`,
  "u",
);
const anyTime = /\d:\d{2}/u;
/** A speaker and a time on a line of their own need no colon. */
const labelLine = new RegExp(`^\\s*(?:(${name})\\s+${time}|${time}\\s+(${name}))\\s*:?\\s*$`, "u");
/** A usual name needs no colon where it stands alone, or before a dash. */
const bareLabel = new RegExp(`^\\s*(?=\\p{Lu})(${name})\\s*(?:\\([^)]{1,40}\\))?\\s*(?:$|[–—-](?=\\s)\\s*)`, "u");
/** On a line of its own; without brackets or seconds it may be part of a wrapped sentence. */
const recorded = "(?:[\\[(]\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?[\\])]|\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,3})?)";
const timeLine = new RegExp(`^\\s*${recorded}(?:\\s*(?:-{1,2}>?|–)\\s*${recorded})?\\s*$`, "u");
const interviewers =
  "interviewer ?(?:\\d|[a-c])?|interviewster|i ?\\d?|int\\.? ?\\d?|onderzoeker ?\\d?|gespreksleider|gl|moderator|researcher ?\\d?|v";
const usualSpeaker = new RegExp(
  `^(?:${interviewers}|r(?:\\d+[a-z]?)?|p\\d+[a-z]?|d\\d+|resp\\.? ?\\d*|(?:respondent|deelnemer|participant|geinterviewde|professional)(?: [a-z]| ?\\d+[a-z]?)?|(?:spreker|speaker)(?: [a-z]| ?\\d+)|n\\.?n\\.?)$`,
  "u",
);
/** What people are in this field; the last part of a compound is enough. */
const fieldRole =
  /(?:^(?:(?:pleeg|stief|groot)?(?:moeder|vader|ouders?)|opa|oma|jongere|kind|dochter|zoon|spv|ib-?er|mother|father|parent)|beschermer|voogd|werker|verlener|begeleider|behandelaar|leider|coach|deskundige|onderzoeker|regisseur|consulent|psycholoog|pedagoog|psychiater|therapeut|arts|verpleegkundige|rechter|agent|leerkracht|leraar|docent|mentor|wetenschapper|manager|adviseur|coordinator|voorzitter|worker)$/u;
/** A name on its own, as people are called: Anna, Anna de Boer, Moeder van Sem, Jeugdbeschermer 2. */
const properName = /^\p{Lu}[\p{L}’'-]*\.?(?: (?:\p{Lu}[\p{L}’'-]*\.?|\d{1,2}|van|de|der|den|ten|ter))*$/u;
/** [INTERVIEWER] needs no colon. */
const bracketLabel = new RegExp(`^\\s*\\[(${name})\\]\\s*(?:${time})?\\s*:?\\s*`, "u");
/** «Vraag:» marks the interviewer where it comes back, as opposed to «Antwoord:». */
const usualInterviewer = new RegExp(`^(?:${interviewers}|vraag ?\\d*|question ?\\d*)$`, "u");
/** What stands before a colon at the beginning of a line and is nobody, however often it comes back. */
const noSpeaker =
  /^(?:let op|nb|n\.b\.|ps|p\.s\.|noot|note|opmerking|(?:bij)?voorbeeld|conclusie|kortom|dus|samengevat|samenvatting|citaat|stilte|pauze|opname|bron|datum|tijd|duur|locatie|plaats|onderwerp|thema|deel \d*|titel|stelling|vervolgvraag|casus|kaart|ja|nee|nou)$/u;

/** Reads the label at the beginning of a line; a name alone, or before a dash, only when it is known. */
export function readLabel(text: string, type: DataType): Label | undefined {
  // Most lines have no bracket, no colon and no time, and these expressions are large.
  const bracketed = text.includes("[") ? bracketLabel.exec(text) : null;
  const inside = bracketed?.[1]?.trim() ?? "";
  if (bracketed !== null && isKnown(inside, type)) return { speaker: inside, length: bracketed[0].length };
  const match = text.includes(":") ? (label.exec(text) ?? (anyTime.test(text) ? labelLine.exec(text) : null)) : null;
  const speaker = (match?.[1] ?? match?.[2])?.trim();
  if (match !== null && speaker !== undefined) return { speaker, length: match[0].length };
  const bare = bareLabel.exec(text);
  const known = bare?.[1]?.trim() ?? "";
  return bare !== null && known.length > 1 && isKnown(known, type) ? { speaker: known, length: bare[0].length } : undefined;
}

/** Whether a line is a label without text: what follows on the next lines is said by that speaker. */
export function isLabelAlone(text: string, type: DataType): boolean {
  return readLabel(text, type)?.length === text.length;
}

/** Whether a line holds a time of the recording and nothing else. */
export function isTime(text: string): boolean {
  return timeLine.test(text);
}

/** Whether a name is a usual one, or one of the study's own. */
export function isKnown(speaker: string, type: DataType): boolean {
  const key = foldKey(speaker);
  return usualSpeaker.test(key) || [...type.interviewers, ...type.codedSpeakers].some((own) => foldKey(own) === key);
}

/** Whether what stands before a colon is a speaker: a known name, a placeholder such as [moeder], or a name that comes back. */
export function isSpeaker(speaker: string, count: number, type: DataType): boolean {
  if (isKnown(speaker, type)) return true;
  const mayBeName = speaker.startsWith("[") || (count > 1 && /^\p{Lu}/u.test(speaker));
  return mayBeName && !isNobody(speaker);
}

/** Whether a label that comes once tells by its role in the field who speaks: Jeugdbeschermer, Moeder van Sem. */
export function isOfRole(speaker: string): boolean {
  return properName.test(speaker) && fieldRole.test(foldKey(speaker.split(" ")[0] as string));
}

/** Whether a label that comes once has the form of somebody's name. */
export function mayBeSomebody(speaker: string): boolean {
  return properName.test(speaker) && !isNobody(speaker);
}

function isNobody(speaker: string): boolean {
  return noSpeaker.test(foldKey(speaker).replace(/[[\]]/gu, ""));
}

export function findRole(speaker: string, type: DataType): SpeakerRole {
  const key = foldKey(speaker);
  return usualInterviewer.test(key) || type.interviewers.some((own) => foldKey(own) === key) ? "interviewer" : "participant";
}

/** Whether the turns of a speaker are coded; a speaker without a name is a participant. */
export function isCoded(speaker: string, type: DataType): boolean {
  const role = findRole(speaker, type);
  return type.codedSpeakers.some((coded) => {
    const key = foldKey(coded);
    if (key === foldKey(speaker)) return true;
    if (key === "interviewer") return role === "interviewer";
    return role === "participant" && ["deelnemer", "deelnemers", "participant", "participants", "respondent"].includes(key);
  });
}
