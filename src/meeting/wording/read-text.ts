/** The bytes of a wording in, its text out, or why it can't be read. */
import type { Told } from "../../model/message.js";
import type { SourceFile } from "../../model/source.js";
import { say } from "../../messages/say.js";
import { decodeText } from "../../text/decode.js";
import { sniffFormat } from "../../text/format.js";
import { indexLines } from "../../text/lines.js";
import { findExcess } from "../../text/markup-load.js";
import { hasOpenFrontMatter } from "../../text/markdown.js";

/** Reads a file as Markdown that a parser can take on. */
export function readText({ path, bytes }: SourceFile): Told<string | undefined> {
  const refuse = (detail: string, place: { readonly line: number; readonly column: number }): Told<undefined> => ({
    value: undefined,
    messages: [say("wording/unreadable", { file: path, ...place }, { detail })],
  });
  const top = { line: 1, column: 1 };
  const foreign = sniffFormat(bytes);
  if (foreign !== undefined) return refuse(`#found/format-${foreign}`, top);
  const decoded = decodeText(bytes);
  if (decoded === undefined) return refuse("#found/no-text", top);
  const { text } = decoded;
  if (hasOpenFrontMatter(text)) return refuse("#found/open-front-matter", top);
  const excess = findExcess(text);
  if (excess !== undefined) return refuse(`#found/${excess.kind}`, indexLines(text)(excess.at));
  return { value: text, messages: [] };
}
