/** The paths of the files of a study in, what goes wrong with their names on another machine out. */
import type { Message } from "../model/message.js";
import { say } from "../messages/say.js";
import { foldPath } from "./conflict-copies.js";

/** What Windows keeps for devices, whatever the ending. */
const reserved = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/iu;
/** What no name on Windows may hold. */
const forbidden = /[<>:"|?*\\\p{Cc}]/u;
const invisible = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u;
/** Windows allows 259 characters for a whole path; the folder above the study needs some. */
const longestPath = 200;

type NameProblem = "reserved" | "forbidden" | "end" | "long" | "invisible";

/** Tells of names that are one on a Mac or on Windows, and of those that such a machine can't have. */
export function checkNames(paths: readonly string[]): readonly Message[] {
  const seen = new Map<string, string>();
  return Array.from(paths)
    .sort()
    .flatMap((path) => {
      const other = seen.get(foldPath(path));
      seen.set(foldPath(path), other ?? path);
      const problem = findProblem(path);
      return [
        ...(other === undefined ? [] : [say("load/same-name", { file: path }, { other })]),
        ...(problem === undefined ? [] : [say("load/name-elsewhere", { file: path }, { detail: `#problem/name-${problem}` })]),
      ];
    });
}

function findProblem(path: string): NameProblem | undefined {
  const parts = path.split("/");
  if (parts.some((part) => invisible.test(part))) return "invisible";
  if (parts.some((part) => forbidden.test(part))) return "forbidden";
  if (parts.some((part) => reserved.test(part))) return "reserved";
  if (parts.some((part) => /[. ]$/u.test(part))) return "end";
  return path.length > longestPath ? "long" : undefined;
}
