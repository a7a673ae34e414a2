/** The bytes of a file and what its reader made of them in, the same out with all that the reader left out of the text, so that the privacy gate can look there. */
import type { ReadFile } from "../../model/read-file.js";
import { say } from "../../messages/say.js";
import type { Format } from "../../text/format.js";
import { openPackage } from "../readers/package/zip.js";
import { decodePage } from "../readers/web-page/decode.js";
import { examineAll, examineBytes } from "./bytes.js";
import { startGathering } from "./gathering.js";
import { examinePackage } from "./package.js";
import { examinePage } from "./page.js";

/** Examines a file that was read from bytes. A text file is its own text, all of it. */
export async function examineFile(bytes: Uint8Array, path: string, format: Format, read: ReadFile): Promise<ReadFile> {
  const into = startGathering(read);
  for (const { kind, text, location } of read.hidden ?? []) into.add(kind, text, location);
  const at = { kind: "text", depth: 0 } as const;
  if (isPackage(bytes)) await examinePackage(await openPackage(bytes), at, into, examineBytes);
  else if (format === "html") {
    const page = decodePage(bytes, path);
    if ("text" in page) await examineAll(examinePage(page.text, at, into), at, into);
  } else await examineBytes(bytes, at, into);
  const { hidden, missed } = into.finish();
  const messages = missed === 0 ? read.messages : [...read.messages, say("load/unexamined", { file: path }, { count: missed })];
  return { ...read, messages, ...(hidden.length === 0 ? {} : { hidden }) };
}

function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
