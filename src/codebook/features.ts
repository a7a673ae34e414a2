/** The list below «Kenmerken» in, a code's facets, status and scope out. */
import type { Code, CodeStatus } from "../model/codebook.js";
import type { Message, Told } from "../model/message.js";
import { say } from "../messages/say.js";
import { foldKey } from "../text/fold.js";
import { nodeSpan, readPassage, type MarkdownNode, type MarkdownSource } from "../text/markdown.js";
import { featureNames, findName, statusNames } from "../text/names.js";
import { findNearest } from "../text/nearest.js";
import type { Facets } from "./head.js";

export type Features = Pick<Code, "facets" | "status" | "successors" | "formerIds" | "types" | "periods" | "origin" | "since">;

/** Reads `name: value` lines; a name that is not codeboom's own is a facet. */
export function readFeatures(
  lists: readonly Extract<MarkdownNode, { type: "list" }>[],
  source: MarkdownSource,
  declared: Facets,
): Told<Features> {
  const facets = new Map<string, string>();
  const values = new Map<string, string>();
  const messages: Message[] = [];
  let status: { readonly status: CodeStatus; readonly successors: readonly string[] } = { status: "active", successors: [] };
  for (const item of lists.flatMap((list) => list.children)) {
    const place = { file: source.path, ...source.locate(nodeSpan(item).start) };
    const text = item.children
      .map((child) => readPassage(child, source.text).text)
      .join(" ")
      .trim();
    const [, name, value] = /^([^:]+):\s*(.+)$/su.exec(text) ?? [];
    if (name === undefined || value === undefined) {
      messages.push(say("codebook/feature", place, { text }));
      continue;
    }
    const known = findName(featureNames, name);
    if (known === "status") {
      const read = readStatus(value);
      if (read === undefined) messages.push(say("codebook/status", place, { value }));
      else status = read;
    } else if (known !== undefined) {
      values.set(known, value.trim());
    } else {
      const facet = foldKey(name).trim();
      const problem = checkFacet(facet, value.trim(), declared);
      if (problem !== undefined) messages.push(say(problem.id, place, problem.values));
      else facets.set(facet, value.trim());
    }
  }
  const listOf = (name: string): readonly string[] => splitList(values.get(name) ?? "");
  return {
    value: {
      facets,
      ...status,
      formerIds: listOf("formerIds"),
      types: listOf("types"),
      periods: listOf("periods"),
      origin: values.get("origin") ?? "",
      since: values.get("since") ?? "",
    },
    messages,
  };
}

function readStatus(value: string): { readonly status: CodeStatus; readonly successors: readonly string[] } | undefined {
  const words = value.replace(/\[\[|\]\]/gu, "").trim();
  const parts = words.split(/\s+/u);
  for (let length = Math.min(2, parts.length); length > 0; length--) {
    const status = findName(statusNames, parts.slice(0, length).join(" ")) as CodeStatus | undefined;
    if (status !== undefined) return { status, successors: splitList(parts.slice(length).join(" ")) };
  }
  return undefined;
}

function checkFacet(
  facet: string,
  value: string,
  declared: Facets,
): { readonly id: "codebook/unknown-facet" | "codebook/facet-value"; readonly values: Message["values"] } | undefined {
  if (declared.size === 0) return undefined;
  const valid = declared.get(facet);
  const names = [...declared.keys(), ...featureNames.keys()];
  if (valid === undefined)
    return { id: "codebook/unknown-facet", values: { facet, valid: names.join(", "), nearest: findNearest(facet, names) ?? "" } };
  return valid.includes(value)
    ? undefined
    : { id: "codebook/facet-value", values: { facet, value, valid: valid.join(", "), nearest: findNearest(value, valid) ?? "" } };
}

function splitList(text: string): readonly string[] {
  return text
    .replace(/\[\[|\]\]/gu, "")
    .split(/[,;]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
