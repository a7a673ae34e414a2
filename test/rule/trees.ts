// What comes in: nothing, or a tree. What goes out: random rule trees as the parser could have made them, and a tree without its offsets.
import fc from "fast-check";
import type { RuleNode } from "../../src/model/rule.js";

const at = { start: 0, end: 0 };

export const someWords = ["gezin", "niet", "regie", "wacht", "ggz-hulp", "één", "SPV'er", "o.a."];

const word = fc.oneof(
  fc.constantFrom(...someWords).map((text): RuleNode => ({ kind: "word", mode: "inflected", text, ...at })),
  fc.constantFrom(...someWords, "AND", "EN").map((text): RuleNode => ({ kind: "word", mode: "exact", text, ...at })),
  fc.constantFrom("reflecteren", "regie").map((text): RuleNode => ({ kind: "word", mode: "stem", text, ...at })),
  fc
    .constantFrom("gezin*", "*regie", "*acht*", "w?cht", "*", "ggz-*", "auto's*")
    .map((text): RuleNode => ({ kind: "word", mode: "wildcard", text, ...at })),
);
const regex = fc.constantFrom("gez(in)+", "\\/", "a b", "[a-z]+en").map((source): RuleNode => ({ kind: "regex", source, ...at }));
const code = fc.constantFrom("regie", "vast-contactpersoon", "code_1").map((id): RuleNode => ({ kind: "code", code: id, ...at }));
const gap = fc.constantFrom(0, 1, 2, 3, 4, 12, 9999);
const distance = fc.constantFrom(1, 2, 5, 9999);

type Levels = {
  readonly any: RuleNode;
  readonly worded: RuleNode;
};

/** `worded` are the trees whose hits have words, the only ones that a phrase, NEAR, BEFORE and ! can stand on. */
const { any } = fc.letrec<Levels>((tie) => {
  const row = fc.array(tie("worded"), { minLength: 2, maxLength: 3 });
  return {
    worded: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      word,
      regex,
      row.chain((parts) =>
        fc
          .array(gap, { minLength: parts.length - 1, maxLength: parts.length - 1 })
          .map((gaps): RuleNode => ({ kind: "phrase", parts, gaps, ...at })),
      ),
      fc
        .tuple(tie("worded"), tie("worded"), distance, fc.boolean())
        .map(([left, right, far, ordered]): RuleNode => ({ kind: "near", left, right, distance: far, ordered, ...at })),
      tie("worded").map((part): RuleNode => ({ kind: "unnegated", part, ...at })),
      row.map((parts): RuleNode => ({ kind: "or", parts, ...at })),
    ),
    any: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      tie("worded"),
      code,
      fc.array(tie("any"), { minLength: 2, maxLength: 3 }).map((parts): RuleNode => ({ kind: "and", parts, ...at })),
      fc.array(tie("any"), { minLength: 2, maxLength: 3 }).map((parts): RuleNode => ({ kind: "or", parts, ...at })),
      fc.tuple(tie("any"), tie("any")).map(([keep, drop]): RuleNode => ({ kind: "not", keep, drop, ...at })),
    ),
  };
});

export const anyTree: fc.Arbitrary<RuleNode> = any;

/** A tree with all its offsets at 0. */
export function dropOffsets(node: RuleNode): RuleNode {
  switch (node.kind) {
    case "phrase":
    case "and":
    case "or":
      return { ...node, ...at, parts: node.parts.map(dropOffsets) };
    case "near":
      return { ...node, ...at, left: dropOffsets(node.left), right: dropOffsets(node.right) };
    case "not":
      return { ...node, ...at, keep: dropOffsets(node.keep), drop: dropOffsets(node.drop) };
    case "unnegated":
      return { ...node, ...at, part: dropOffsets(node.part) };
    default:
      return { ...node, ...at };
  }
}
