/** The comments of a sheet in, in the old form or as conversations, what they say out; never who wrote them. */
import { findChild, listChildren, readText, readXml, type XmlElement } from "../package/xml.js";
import type { SheetNote } from "../sheet/sheet.js";

/** Reads notes; one that only announces a conversation is left out, since the conversation says it. */
export function readNotes(part: Uint8Array): readonly SheetNote[] {
  const root = readXml(part);
  const authors = listChildren(root, "authors").flatMap((list) => listChildren(list, "author").map((author) => readText(author).trim()));
  return listChildren(root, "commentList").flatMap((list) =>
    listChildren(list, "comment").flatMap((comment): readonly SheetNote[] => {
      const author = authors[Number(comment.attributes.get("authorId") ?? -1)] ?? "";
      if (author.startsWith("tc=")) return [];
      const words = readRuns(findChild(comment, "text")).trim();
      // Excel begins a note with the name of who is typing.
      const text = author !== "" && words.startsWith(`${author}:`) ? words.slice(author.length + 1) : words;
      return [{ part: "comment", text, ...nameCellOf(comment) }];
    }),
  );
}

/** Reads conversations; the names that are called in them are left out. */
export function readConversations(part: Uint8Array): readonly SheetNote[] {
  return listChildren(readXml(part)).map((comment): SheetNote => {
    const text = findChild(comment, "text");
    const mentions = listChildren(comment, "mentions")
      .flatMap((list) => listChildren(list, "mention"))
      .map(({ attributes }) => ({ start: Number(attributes.get("startIndex")), length: Number(attributes.get("length")) }))
      .filter(({ start, length }) => start >= 0 && length > 0)
      .sort((a, b) => b.start - a.start);
    const said = text === undefined ? "" : readText(text);
    return {
      part: "comment",
      text: mentions.reduce((words, { start, length }) => `${words.slice(0, start)}@…${words.slice(start + length)}`, said),
      ...nameCellOf(comment),
    };
  });
}

function readRuns(text: XmlElement | undefined): string {
  if (text === undefined) return "";
  return listChildren(text)
    .map((child) => (child.name === "r" ? readRuns(child) : child.name === "t" ? readText(child) : ""))
    .join("");
}

function nameCellOf({ attributes }: XmlElement): { readonly cell?: string } {
  const cell = attributes.get("ref") ?? "";
  return /^[A-Z]{1,3}\d{1,7}$/u.test(cell) ? { cell } : {};
}
