/** Lines of text in, one text out: line-end hyphens undone where the word was broken, ligatures as letters. */

/** Joins lines that follow each other. */
export type JoinLines = (lines: readonly string[]) => string;

/** Behind a hyphen that stays: «jeugd- en gezinsbescherming». */
const conjunctions = new Set(
  "en of tot noch als respectievelijk resp dan maar c.q cq plus naar versus danwel alsook evenals and or to".split(" "),
);
const brokenWord = /(\p{L}[\p{L}\p{M}'’-]*)[-\u2010]$/u;

/** Learns from all lines of a file how it writes its words, and gives what joins them. */
export function learnJoining(lines: readonly string[], softHyphens: ReadonlySet<string>): JoinLines {
  const known = listWords(lines);
  // A program that breaks words with a hyphen of their own kind means the other kind as it stands.
  const hasOwnHyphen = lines.some((line) => /\p{L}\u2010$/u.test(line));
  const isHyphenated = breaksWords(lines, known);
  /** What stands between two lines, and whether the hyphen at the end of the first goes. */
  const findJoint = (before: string, behind: string): Joint => {
    const start = /^[\p{L}\p{M}'’]+(?:-[\p{L}\p{M}]+)*/u.exec(behind)?.[0] ?? "";
    if (isSoft(before, behind, softHyphens)) return { cut: 0, between: "" };
    const broken = brokenWord.exec(before)?.[1];
    if (broken === undefined || start === "") return { cut: 0, between: isOpen(before, behind) ? "" : " " };
    if (/^\p{Lu}/u.test(start)) return { cut: 1, between: "-" };
    if (before.endsWith("\u2010") && hasOwnHyphen) return { cut: 1, between: "" };
    if (known.has(`${broken}${start}`.toLowerCase())) return { cut: 1, between: "" };
    if (conjunctions.has(start.toLowerCase())) return { cut: 1, between: "- " };
    const isCompound = known.has(`${broken}-${start}`.toLowerCase()) || isWrittenApart(broken, start);
    return { cut: 1, between: isCompound || hasOwnHyphen || !isHyphenated ? "-" : "" };
  };
  return (parts) => {
    const texts = parts.map((part) => part.trim()).filter((part) => part !== "");
    const joined = texts.map((text, index) => {
      const next = texts[index + 1];
      if (next === undefined) return text;
      const { cut, between } = findJoint(text, next);
      return text.slice(0, text.length - cut) + between;
    });
    return cleanLetters(joined.join(""));
  };
}

interface Joint {
  readonly cut: 0 | 1;
  readonly between: string;
}

/** Two vowels that would be read as one, and a word in capitals, ask for a hyphen: «informatie-uitwisseling», «EVU-team». */
function isWrittenApart(before: string, behind: string): boolean {
  return (
    /(?:aa|ae|ai|au|ee|ei|eu|ie|ii|ij|oe|oi|oo|ou|ui|uu)/iu.test(before.slice(-1) + behind.slice(0, 1)) ||
    /(?:^|-)\p{Lu}{2,}$/u.test(before)
  );
}

/** Lines that end with a hyphen are rare in a text whose words are not broken. */
const leastBroken = 0.025;

/** Whether a text breaks words: some that are whole elsewhere, or many. */
function breaksWords(lines: readonly string[], known: ReadonlySet<string>): boolean {
  let broken = 0;
  for (const [index, line] of lines.entries()) {
    const end = brokenWord.exec(line.trimEnd())?.[1];
    const start = /^\s*(\p{Ll}[\p{L}\p{M}]*)/u.exec(lines[index + 1] ?? "")?.[1];
    if (end === undefined || start === undefined || conjunctions.has(start)) continue;
    if (known.has(`${end}${start}`.toLowerCase())) return true;
    broken++;
  }
  return broken >= 2 && broken >= lines.length * leastBroken;
}

/** Whether a soft hyphen stood at the end of the line, where nothing of it is left. */
function isSoft(before: string, behind: string, softHyphens: ReadonlySet<string>): boolean {
  if (softHyphens.size === 0) return false;
  const [end, start] = [/\p{L}{1,3}$/u.exec(before)?.[0], /^\p{L}{1,2}/u.exec(behind)?.[0]];
  return end !== undefined && start !== undefined && softHyphens.has(`${end}\u00AD${start}`);
}

/** Whether a word goes on behind the mark at the end: «zorg-/», a number with a hyphen. */
function isOpen(before: string, behind: string): boolean {
  return (/[\p{L}\p{N}]\/$/u.test(before) || /\p{N}[-\u2010]$/u.test(before)) && /^[\p{L}\p{N}]/u.test(behind);
}

/** Words that stand whole inside a line. */
function listWords(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  let isBroken = false;
  for (const line of lines) {
    const found = line.replaceAll("\u2010", "-").match(/\p{L}[\p{L}\p{M}'’]*(?:-[\p{L}\p{M}]+)*/gu) ?? [];
    const ends = brokenWord.test(line.trimEnd());
    for (const word of found.slice(isBroken ? 1 : 0, ends ? -1 : undefined)) words.add(word.toLowerCase());
    isBroken = ends;
  }
  return words;
}

/** Writes ligatures as the letters they stand for, and one kind of hyphen; \uF001 and \uF002 are fi and fl in older fonts. */
function cleanLetters(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize("NFKC"))
    .replaceAll("\uF001", "fi")
    .replaceAll("\uF002", "fl")
    .replaceAll("\u2010", "-")
    .replaceAll("\u00AD", "")
    .replace(/[^\S\n]+/gu, " ")
    .trim();
}
