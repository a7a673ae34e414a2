/** A regular expression in, the letters that every match must hold out: to look for these first is many times faster than the expression. */

/** Alternatives of which a match holds at least one. */
type Need = readonly string[];

interface Reader {
  readonly source: string;
  at: number;
}

/** What is too rare or too subtle to reason about; an expression with it needs nothing that is known. */
const subtle = /\\[^bBdDwWsS./:()[\]?*+{}|^$\\-]|\(\?(?!:)|\[\[:|[^\u0020-\u007e…]/u;

export function isSubtle(source: string): boolean {
  return subtle.test(source);
}

/** Lists the needs of an expression, all of which a text with a match meets; lower case, letters, digits and single spaces only. */
export function listNeeds(source: string): readonly Need[] {
  if (isSubtle(source)) return [];
  return readAlternatives({ source, at: 0 });
}

/** Whether a text, lower case as the expression sees it, meets all needs. */
export function meetsNeeds(needs: readonly Need[], lowered: string): boolean {
  return needs.every((need) => need.some((letters) => lowered.includes(letters)));
}

/** Of alternatives one is met, so each gives the need that tells most. */
function readAlternatives(reader: Reader): readonly Need[] {
  const branches = [readRow(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at++;
    branches.push(readRow(reader));
  }
  if (branches.length === 1) return branches[0] as readonly Need[];
  const chosen = branches.map(chooseNeed);
  return chosen.every((need) => need !== undefined) ? [chosen.flat()] : [];
}

/** The need of which even the shortest alternative is long. */
function chooseNeed(needs: readonly Need[]): Need | undefined {
  const shortest = (need: Need): number => Math.min(...need.map(({ length }) => length));
  return needs.toSorted((a, b) => shortest(b) - shortest(a))[0];
}

/** Reads one alternative: letters in a row are one need, a group adds its own. */
function readRow(reader: Reader): readonly Need[] {
  const needs: Need[] = [];
  let letters = "";
  const close = (): void => {
    if (letters !== "") needs.push([letters]);
    letters = "";
  };
  for (; reader.at < reader.source.length;) {
    const start = reader.source[reader.at] as string;
    if (start === "|" || start === ")") break;
    const { letter, needs: inner, isWidthless } = readAtom(reader, start);
    const least = readLeast(reader);
    if (least === undefined && letter !== undefined) letters += letter;
    else if (!isWidthless) close();
    if (least === 0) continue;
    if (least !== undefined && letter !== undefined) letters = letter;
    if (least !== undefined) close();
    needs.push(...inner);
  }
  close();
  return needs;
}

interface Atom {
  /** The letter, digit or space that it is. */
  readonly letter?: string;
  readonly needs: readonly Need[];
  readonly isWidthless: boolean;
}

function readAtom(reader: Reader, start: string): Atom {
  reader.at++;
  if (start === "(") {
    if (reader.source.startsWith("?:", reader.at)) reader.at += 2;
    const needs = readAlternatives(reader);
    reader.at++;
    return { needs, isWidthless: false };
  }
  if (start === "[") skipClass(reader);
  if (start === "\\") return { needs: [], isWidthless: /[bB]/u.test(reader.source[reader.at++] as string) };
  if (/[a-z0-9 ]/iu.test(start)) return { letter: start.toLowerCase(), needs: [], isWidthless: false };
  return { needs: [], isWidthless: start === "^" || start === "$" };
}

function skipClass(reader: Reader): void {
  if (reader.source[reader.at] === "^") reader.at++;
  // A bracket that comes first is one of the class.
  if (reader.source[reader.at] === "]") reader.at++;
  while (reader.at < reader.source.length && reader.source[reader.at] !== "]") reader.at += reader.source[reader.at] === "\\" ? 2 : 1;
  reader.at++;
}

/** Reads how often at least an atom is there; absent when nothing is said, which is once. */
function readLeast(reader: Reader): number | undefined {
  const [repeated, least] = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})[?+]?/u.exec(reader.source.slice(reader.at)) ?? [];
  if (repeated === undefined) return undefined;
  reader.at += repeated.length;
  return least === undefined ? Number(repeated.startsWith("+")) : Number(least);
}
