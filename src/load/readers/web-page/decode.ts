/** The bytes of a web page in, its text out, with what is to be said of its encoding. */
import type { Message } from "../../../model/message.js";
import type { Refusal } from "../../../model/read-file.js";
import { say } from "../../../messages/say.js";
import { decodeText } from "../../../text/decode.js";

/** Where a page may say how it is written: in a meta element, or in the first line of XML. */
const saysSo =
  /<meta\b[^>]{0,500}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})|^\s*<\?xml\b[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})/iu;
/** A page has to say it near its beginning. */
const saysSoWithin = 4096;

/** Names of Windows-1252 and of what is read as such everywhere. */
const windowsNames = new Set("windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso_8859-1 latin1 l1 ascii us-ascii".split(" "));
const unicodeNames = new Set("utf-8 utf8 unicode-1-1-utf-8 utf-16 utf-16le utf-16be".split(" "));
const latin9Names = new Set("iso-8859-15 iso8859-15 iso_8859-15 latin9 latin-9 l9".split(" "));

/** What ISO-8859-15 has in the place of eight characters of Windows-1252. */
const latin9Characters = new Map(Array.from("¤€¦Š¨š´Ž¸ž¼Œ½œ¾Ÿ".matchAll(/(.)(.)/gu), ([, from, to]) => [from as string, to as string]));

/** Decodes a page: what is UTF-8 by its bytes is UTF-8, whatever the page says. */
export function decodePage(bytes: Uint8Array, file: string): { readonly text: string; readonly messages: readonly Message[] } | Refusal {
  const decoded = decodeText(bytes);
  if (decoded === undefined) return { refused: say("load/not-text", { file }) };
  const { text, encoding } = decoded;
  const said = saysSo.exec(text.slice(0, saysSoWithin));
  const declared = (said?.[1] ?? said?.[2] ?? "").toLowerCase();
  const tell = (told: string): Message => say("load/encoding", { file }, { encoding: told });
  if (encoding.startsWith("utf-8")) {
    const isOdd = declared !== "" && !unicodeNames.has(declared) && /[^\p{ASCII}]/u.test(text);
    return { text, messages: isOdd ? [say("load/declared-encoding", { file }, { declared, encoding: "utf-8" })] : [] };
  }
  if (encoding !== "windows-1252") return { text, messages: [tell(encoding)] };
  if (latin9Names.has(declared))
    return {
      text: text.replace(/[¤¦¨´¸¼½¾]/gu, (character) => latin9Characters.get(character) as string),
      messages: [tell("iso-8859-15")],
    };
  const isKnown = declared === "" || windowsNames.has(declared) || unicodeNames.has(declared);
  return { text, messages: [isKnown ? tell(encoding) : say("load/unknown-encoding", { file }, { declared, encoding })] };
}
