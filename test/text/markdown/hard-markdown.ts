// What comes in: nothing. What goes out: Markdown texts, made by hand and at random, in which much means something else than it seems.
import fc from "fast-check";

const starts =
  "- |* |+ |-|*|1. |2. |10) |1)|> |>|# |## |#|####### |    |  | |   |\t| \t|---|***|___|===|- - -|* * *|```|~~~|``` js|<div>|</div>|<!-- |-->|<script>|<b>|<onverstaanbaar>|¦ |¦|¦---¦---¦|¦:-:¦|---¦---|:-|:--:¦|[^1]: |[a]: /x|[x]: |[ ] |[x] |**|__|\\|=|_ |`|+|:|~|&|![".split(
    "|",
  );
const inline =
  "é|e\u0301|\u00AD|\u00A0|😀|\uD83D|“q”|**b**|*i*|__b__|_i_|***bi***|a*b*c|a_b_c|**|*|_|__|`c`|``c ` d``|`|`` ` ``|` x `|[x]|[a](b)|[a][b]|[^1]|[moeder]|]|[|![i](u)|!|<b>|<br>|<http://x.nl>|<|&amp;|&|&#65;|&nbsp|R & D|\\*|\\|~~s~~|~|¦|a ¦ b|www.x.nl|a@b.nl|http://x.nl|(|1.|2)|-|- |+|#|# |#tag|=|  |\t| |:|00:12|]:|{#id}|[[w]]|\f|\u2028|\v|\0|\uFEFF|* |** |**a:**|*a.*b|**“x”**y|_a._".split(
    "|",
  );
const plain = ["woord", "a", "Ja.", "**b**", "*i*", "`c`", "[x]", "R & D", "12", "(x)", "é"];
const ends = "\n|\n|\n|\n\n|\n\n|\n\n|\n \n|\n\t\n|\r\n|\r\n\r\n|  \n|\\\n| \n|\n\n\n|\n  |\n    |\n   |\n\t|\n |\r".split("|");
const heads = ["", "", "", "\n", "---\nid: x\n---\n", "---\n", "--- \na: b\n---\n", "---\n---\n", "\uFEFF", "---\r\nid: x\r\n---\r\n"];

const pick = (pieces: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...pieces).map((piece) => piece.replaceAll("¦", "|"));
const several = (pieces: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.array(pieces, { maxLength }).map((parts) => parts.join(""));
const inTurn = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...parts).map((made) => made.join(""));

const words = several(fc.oneof({ weight: 3, arbitrary: pick([...plain, " ", " "]) }, pick(inline)), 5);
const line = fc.oneof(
  { weight: 3, arbitrary: inTurn(pick(["", "", "", ...starts]), words) },
  inTurn(pick(starts), pick(starts), pick(inline)),
  inTurn(pick(["", "- ", "- ", "1. ", "2. ", "# ", "> ", "> ", "¦ "]), several(pick([...plain, " "]), 3), pick(["", " ¦", " ¦ b ¦"])),
  pick([
    "¦ a ¦ b ¦\n¦---¦---¦\n¦ c ¦ d ¦",
    "¦a¦\n¦-¦\n¦b¦",
    "---\nid: x\n---",
    "¦ a ¦\n¦--¦",
    "Titel\n===",
    "Titel\n---",
    "- a\n  - b\n- c",
  ]),
);

/** Lines that begin, go on and end in every way. */
export const hardMarkdown: fc.Arbitrary<string> = inTurn(pick(heads), several(inTurn(line, pick(ends)), 9));

/** The same with line ends as people type them. */
export const commonMarkdown: fc.Arbitrary<string> = inTurn(
  pick(["", "", "---\nid: x\n---\n"]),
  several(inTurn(line, pick(["\n", "\n\n", "\n\n"])), 9),
);

const item = inTurn(
  pick(["", "", "  ", "  ", "   ", "    ", "     ", "      ", "\t"]),
  pick(["- ", "- ", "* ", "1. ", "2. ", "-   ", "", "", "> "]),
  pick(["a", "**b** c", "woord `c`", "d  ", "[ ] e", "- f", ""]),
);

/** Lists in lists, and what stands beside them. */
export const listMarkdown: fc.Arbitrary<string> = several(inTurn(item, pick(["\n", "\n", "\n", "\n", "\n\n", "\r\n"])), 8);

const quoted = inTurn(
  pick(["> ", "> ", "> ", ">", ">  ", "", ">> "]),
  pick(["a", "**b** c", "woord", "", "", "", " ", "d  ", "- f", "# h", "`c"]),
);

/** Quotes of lines and paragraphs, and what stands beside them. */
export const quoteMarkdown: fc.Arbitrary<string> = several(inTurn(quoted, pick(["\n", "\n", "\n", "\n", "\n\n", "\r\n"])), 8);
