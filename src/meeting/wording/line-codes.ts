/** The heading of a line in, its title and the codes between braces behind it out, and a message for each that is no code of the study. */
import type { Code, Codebook } from "../../model/codebook.js";
import type { CodeReference } from "../../model/meeting.js";
import type { Message, Place, Told } from "../../model/message.js";
import { say } from "../../messages/say.js";
import { findNearest } from "../../text/nearest.js";
import { resolveCode, type CodeNow } from "../../text/resolve-code.js";

export interface LineHeading {
  readonly title: string;
  readonly codes: readonly (CodeReference & { readonly label: string })[];
}

type Candidate = CodeNow & { readonly codebook: string };

const braces = /\s*\{([^{}]*)\}\s*$/u;

/** Reads `Titel {#code #codeboek/code}`; `locate` tells where a place of the heading stands. */
export function readLineHeading(heading: string, codebooks: readonly Codebook[], locate: (at: number) => Place): Told<LineHeading> {
  const match = braces.exec(heading);
  const title = heading.slice(0, match?.index).replace(/\s+/gu, " ").trim();
  const codes = new Map<string, CodeReference & { readonly label: string }>();
  const messages: Message[] = [];
  const from = (match?.index ?? 0) + (match?.[0].indexOf("{") ?? 0) + 1;
  for (const { 0: written, index } of (match?.[1] ?? "").matchAll(/[^\s,;]+/gu)) {
    const told = readCode(written.replace(/^#/u, ""), codebooks, locate(from + index));
    if (told.value !== undefined) codes.set(JSON.stringify([told.value.codebook, told.value.code]), told.value);
    messages.push(...told.messages);
  }
  return { value: { title, codes: [...codes.values()] }, messages };
}

function readCode(
  written: string,
  codebooks: readonly Codebook[],
  place: Place,
): Told<(CodeReference & { readonly label: string }) | undefined> {
  const slash = written.indexOf("/");
  const named = written.slice(0, Math.max(0, slash));
  const id = written.slice(slash + 1);
  const own = slash < 0 ? codebooks : codebooks.filter((codebook) => codebook.id === named);
  if (own.length === 0) {
    const ids = codebooks.map((codebook) => codebook.id);
    return none(say("wording/unknown-codebook", place, { codebook: named, valid: ids.join(", "), nearest: findNearest(named, ids) ?? "" }));
  }
  const candidates = listCandidates(id, own);
  const [only] = candidates;
  if (only === undefined) return none(say("wording/unknown-code", place, { code: written, nearest: findNearestCode(id, own) }));
  if (candidates.length > 1) {
    const several = candidates.map((one) => `${one.codebook}/${"code" in one ? one.code.id : id}`);
    return none(say("wording/ambiguous-code", place, { code: written, candidates: several.join(", ") }));
  }
  if (!("code" in only)) return none(sayGone(only, written, place));
  const { code, codebook, kind } = only;
  const said = kind === "current" ? [] : [say(`wording/code-${kind}`, place, { code: written, now: code.id })];
  return { value: { codebook, code: code.id, label: code.label }, messages: said };
}

/** The codes that can be meant: those that are called so now, else those that once were. */
function listCandidates(id: string, codebooks: readonly Codebook[]): readonly Candidate[] {
  const known = codebooks
    .map((codebook): Candidate => ({ ...resolveCode(id, codebook), codebook: codebook.id }))
    .filter(({ kind }) => kind !== "unknown");
  const current = known.filter(({ kind }) => kind === "current");
  return current.length > 0 ? current : known;
}

function sayGone(candidate: Candidate, written: string, place: Place): Message {
  const successors = "successors" in candidate ? candidate.successors : [];
  return say(candidate.kind === "split" ? "wording/code-split" : "wording/code-retired", place, {
    code: written,
    successors: successors.length === 0 ? "–" : successors.join(", "),
  });
}

function findNearestCode(id: string, codebooks: readonly Codebook[]): string {
  const active = codebooks.flatMap(({ codes }): readonly Code[] => Array.from(codes.values()).filter(({ status }) => status === "active"));
  return (
    findNearest(
      id,
      active.map((code) => code.id),
    ) ?? ""
  );
}

function none(message: Message): Told<undefined> {
  return { value: undefined, messages: [message] };
}
