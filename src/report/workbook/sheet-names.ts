/** The names of tables in, the names of their sheets out: such as Excel takes, and each only once. */

const longestName = 31;

/** Names the sheets, in order; names that are taken already come first. */
export function nameSheets(tables: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(["history", ...taken.map(foldName)]);
  return tables.map((table) => {
    const name = findFreeName(cleanName(table), used);
    used.add(foldName(name));
    return name;
  });
}

/** Excel tells no capitals apart, and keeps «History» to itself. */
function foldName(name: string): string {
  return name.normalize("NFKC").toUpperCase().toLowerCase();
}

function cleanName(name: string): string {
  return name.replace(/[[\]:*?/\\\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "_").replace(/^'|'$|^$/gu, "_");
}

function findFreeName(name: string, used: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? cutName(name, "") : cutName(name, `~${number}`);
    if (!used.has(foldName(candidate))) return candidate;
  }
}

function cutName(name: string, end: string): string {
  const room = longestName - end.length;
  if (name.length <= room) return name + end;
  return `${name.slice(0, room - 1).replace(/[\uD800-\uDBFF]$/, "")}…${end}`;
}
