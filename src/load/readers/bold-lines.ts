/** Lines in bold in, which of them are headings out: people set a title in bold as often as they use a style for it. */

/** Below the six depths of Markdown. */
export const boldDepth = 7;
/** What is longer is stress as often as a title. */
const longestTitle = 8;

/** Whether a line in bold by itself has the form of a title; with a colon behind it or a time in it, it may be a speaker or a field. */
export function isBoldTitle(text: string): boolean {
  return (
    /[\p{L}\p{N})\]’'"”]\s*$/u.test(text) && !text.includes("\n") && !/\d:\d\d/u.test(text) && text.split(/\s+/u).length <= longestTitle
  );
}

interface MaybeHeading {
  readonly kind: string;
  readonly depth?: number;
}

/** Makes text of a line in bold that has nothing below it; `toText` does so with one block. Tells how many remain. */
export function settleBoldLines<B extends MaybeHeading>(
  blocks: readonly B[],
  toText: (block: B) => B,
): { readonly blocks: readonly B[]; readonly guessed: number } {
  let guessed = 0;
  const settled = blocks.map((block, index) => {
    if (!isBoldLine(block)) return block;
    const next = blocks[index + 1];
    if (next === undefined || (next.kind === "heading" && !isBoldLine(next))) return toText(block);
    guessed++;
    return block;
  });
  return { blocks: settled, guessed };
}

function isBoldLine({ kind, depth }: MaybeHeading): boolean {
  return kind === "heading" && depth === boldDepth;
}
