/** Lines in bold in, those that are headings out: the rule for files in which people make a heading by making a line bold. */

/** Below the six depths that people can choose. */
export const boldDepth = 7;
/** What is longer is stress as often as a title. */
const longestTitle = 8;

/** Whether a line in bold, at the beginning of a paragraph and by itself, may be a heading; with a colon behind it or a time in it, it may be a speaker or a field. */
export function isBoldTitle(text: string): boolean {
  return (
    /[\p{L}\p{N})\]’'"”]\s*$/u.test(text) &&
    !text.includes("\n") &&
    !/\d:\d\d/u.test(text) &&
    text.trim().split(/\s+/u).length <= longestTitle
  );
}

interface Line {
  readonly kind: string;
  readonly depth?: number;
}

/** A line in bold with nothing below it is no heading. */
export function settleBoldLines<Block extends Line>(
  blocks: readonly Block[],
  toText: (heading: Extract<Block, { kind: "heading" }>) => Block,
): readonly Block[] {
  return blocks.map((block, index) => {
    if (!isBoldHeading(block)) return block;
    const next = blocks[index + 1];
    const hasText = next !== undefined && (next.kind !== "heading" || isBoldHeading(next));
    return hasText ? block : toText(block);
  });
}

/** Counts the headings that were guessed. */
export function countBoldHeadings(blocks: readonly Line[]): number {
  return blocks.filter(isBoldHeading).length;
}

function isBoldHeading<Block extends Line>(block: Block): block is Extract<Block, { kind: "heading" }> {
  return block.kind === "heading" && block.depth === boldDepth;
}
