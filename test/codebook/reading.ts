/** Codebooks in a few lines, and what was said of them, for the tests of reading them. */
import { expect } from "vitest";
import { checkReferences } from "../../src/codebook/check-references.js";
import { readCodebook } from "../../src/codebook/read.js";
import type { Code, Codebook } from "../../src/model/codebook.js";
import type { Message } from "../../src/model/message.js";
import { makeStudy } from "../segment/segmenting.js";

export const head = "---\nid: b\ntitel: Boek\nversie: 1.0.0\n---\n\n";
export const path = "codebooks/b/codebook.md";

export function read(text: string): { readonly codebook: Codebook; readonly messages: readonly Message[] } {
  const { value, messages } = readCodebook(text, path, "b");
  return { codebook: value, messages };
}

/** Reads one code, of which nothing is said. */
export function readCode(body: string): Code {
  const { codebook, messages } = read(`${head}## Naam {#naam}\n\n${body}`);
  expect(messages).toEqual([]);
  return codebook.codes.get("naam") as Code;
}

/** What is said of a text, as `id line:column`, with what stands at that place. */
export function complain(text: string, withReferences = false): readonly string[] {
  const { codebook, messages } = read(text);
  const all = withReferences ? [...messages, ...checkReferences(codebook, makeStudy("paragraph"), new Set(["region"]))] : messages;
  const lines = text.split(/\r?\n/u);
  return all.map(({ id, file, line = 0, column = 0 }) => {
    expect(file).toBe(path);
    return `${id} ${line}:${column} ${(lines[line - 1] ?? "").slice(column - 1)}`;
  });
}
