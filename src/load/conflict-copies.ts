/** The files of a study in, the same without the copies that a sync program put beside a file that is there out, and what is to be said of names. */
import type { Message } from "../model/message.js";
import type { SourceFile } from "../model/source.js";
import { say } from "../messages/say.js";

/** What Dropbox, OneDrive, Nextcloud, Syncthing, Seafile, pCloud and Box put between the name and the ending of the copy. */
const marks =
  /(?:[ _]?[([](?:[^()[\]]{0,80}[ '’])?(?:conflicted(?: copy)?|conflict copy|conflictkopie|conflicterend(?:e kopie| exemplaar)|(?:case|unicode encoding|white ?space|selective sync|sync) conflict|sfconflict|conflict)(?: [^()[\]]{0,80}|\d*)[)\]]|\.sync-conflict-\d{8}-\d{6}(?:-[\dA-Z]{1,10})?|_conflict-\d{8}-\d{6}|\.conflict\d*)$/iu;
/** OneDrive adds the name that Windows gives a computer. */
const computer = /-(?:LAPTOP|DESKTOP)-[\dA-Z]{4,12}(?:-\d{1,3})?$/u;
/** Where the mark holds no more than this word it may be a title: «gesprek (conflict ouders)» is a document. */
const bare = /[([]conflict [^\d)\]]/iu;

/** Sets the copies aside; one whose original is not there may be the only copy, and is kept. */
export function setCopiesAside(files: ReadonlyMap<string, SourceFile>): {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly messages: readonly Message[];
} {
  const byKey = new Map(Array.from(files.keys(), (path) => [foldPath(path), path]));
  const messages: Message[] = [];
  const kept = Array.from(files).filter(([path, file]) => {
    const name = nameConflicted(path);
    if (name === undefined) return true;
    const other = byKey.get(foldPath(name));
    const original = other === undefined ? undefined : files.get(other);
    if (original === undefined) {
      messages.push(say("load/only-conflict-copy", { file: path }, { other: name }));
      return true;
    }
    const isSame = Buffer.from(original.bytes).equals(file.bytes);
    messages.push(say(isSame ? "load/equal-copy" : "load/conflict-copy", { file: path }, { other: original.path }));
    return false;
  });
  return { files: new Map(kept), messages };
}

/** Names the file that this one is a copy of by its name; nothing when it is no copy. */
export function nameConflicted(path: string): string | undefined {
  const start = path.lastIndexOf("/") + 1;
  const dot = path.lastIndexOf(".");
  const end = dot > start ? dot : path.length;
  const stem = path.slice(start, end);
  const mark = bare.test(stem) ? null : (marks.exec(stem) ?? computer.exec(stem));
  const own = mark === null ? "" : stem.slice(0, mark.index);
  return own === "" ? undefined : `${path.slice(0, start)}${own}${path.slice(end)}`;
}

/** How a path reads on a machine that knows no capitals, and writes accents its own way. */
export function foldPath(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
