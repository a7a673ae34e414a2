import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findWords, splitAtOmissions } from "../../../src/meeting/wording/find-words.js";
import type { ChosenQuote } from "../../../src/model/wording.js";
import { again, autumn, complain, first, mother, read, second, tell, twice } from "./wordings.js";

/** A wording with one quote. */
function write(quote: string, codes = ""): string {
  return `## Rode lijnen\n\n### Lijn ${codes}\n\n**Steunend**${quote}\n`;
}

function choose(quote: string): ChosenQuote | undefined {
  return read(write(quote)).wording.redLines[0]?.supporting;
}

/** What is said of a quote, but for the codes its line does not have. */
function judge(quote: string): readonly string[] {
  return complain(write(quote)).filter((said) => !said.startsWith("wording/no-codes"));
}

describe("a quote", () => {
  test.each([
    ["by its id alone is the whole passage", `: \`${mother.id}\``, "[moeder]: Ja, dat klopt."],
    ["by its id without backticks", `: ${mother.id}`, "[moeder]: Ja, dat klopt."],
    ["by its id on the next line", `\n${mother.id}`, "[moeder]: Ja, dat klopt."],
    ["by its id in a paragraph of its own", `\n\n\`${mother.id}\``, "[moeder]: Ja, dat klopt."],
    ["by its id and its words", `: ${second.id}\n> lukt het wel`, "lukt het wel"],
    ["by its id and words behind it", `: ${second.id} – lukt het wel`, "lukt het wel"],
    ["by words behind the label", ": “lukt het wel”", "lukt het wel"],
    ["by words below the label", "\n> lukt het wel", "lukt het wel"],
    ["over several lines and paragraphs", "\n> Niemand had\n> de regie\n>\n> over dit gezin", "Niemand had de regie over dit gezin"],
    ["shown as the passage has it", '\n> Met "vaste dagen" lukt', "Met “vaste dagen” lukt"],
    ["between quotation marks", "\n> «lukt het wel»", "lukt het wel"],
    ["with words left out", "\n> Niemand had […] op elkaar", "Niemand had […] op elkaar"],
    ["with words left out, as three dots", "\n> Niemand had [ ... ], en we […] op elkaar", "Niemand had […], en we […] op elkaar"],
    ["with words left out around it", "\n> […] de regie […]", "[…] de regie […]"],
    ["with marks around each part", "\n> “Niemand had” […] “op elkaar”", "Niemand had […] op elkaar"],
    ["that looks like the address of a link", "\n> [moeder]: Ja, dat klopt.", "[moeder]: Ja, dat klopt."],
    ["of another period, when this one has no such words", "\n> elke week opnieuw", "elke week opnieuw"],
  ])("%s", (_, written, text) => {
    expect(choose(written)?.text).toBe(text);
  });

  test("is taken from the one segment of the period that has its words", () => {
    expect(judge(`: verslag-a:s9-zzzzz\n> over dit gezin`)).toEqual(["wording/moved 5:15 verslag-a:s9-zzzzz"]);
    expect(choose(`: verslag-a:s9-zzzzz\n> over dit gezin`)?.segmentId).toBe(first.id);
    expect(judge("\n> over dit gezin")).toEqual([]);
  });

  test("of words that stand in more than one segment is left out, with where they stand", () => {
    expect(choose("\n> Dat herkennen wij.")).toBeUndefined();
    expect(judge("\n> Dat herkennen wij.")).toEqual(["wording/words-in-more 6:3 Dat herkennen wij."]);
    expect(tell(write("\n> Dat herkennen wij."))).toContain(`in 2 segmenten; verwacht het id van een ervan: ${twice.id}, ${again.id}.`);
    expect(choose(`: ${again.id}\n> Dat herkennen wij.`)?.segmentId).toBe(again.id);
  });

  test.each([
    ["another letter", `: ${first.id}\n> Niemand had de Regie over dit gezin`, "wording/not-verbatim 6:18 Regie over dit gezin"],
    ["a word left out", "\n> Niemand had de over dit gezin", "wording/not-verbatim 6:18 over dit gezin"],
    ["a word too many at the end", `: ${twice.id}\n> Dat herkennen wij. Ja.`, "wording/not-verbatim 6:22 Ja."],
    ["the parts in another order", `: ${first.id}\n> op elkaar […] de regie`, "wording/not-in-segment 6:17 de regie"],
    ["half a word", `: ${first.id}\n> iemand had de regie`, "wording/not-in-segment 6:3 iemand had de regie"],
    ["words of another segment", `: ${first.id}\n> lukt het wel`, "wording/not-in-segment 6:3 lukt het wel"],
    ["words of nobody", "\n> daar was ik niet bij", "wording/words-nowhere 6:3 daar was ik niet bij"],
    ["words across two segments", "\n> het te laat was. Met", "wording/not-verbatim 6:20 Met"],
    ["an id of no segment", ": verslag-a:s1-zzzzz", "wording/no-segment 5:15 verslag-a:s1-zzzzz"],
    ["an id of no segment, and words of nobody", ": verslag-a:s1-zzzzz\n> zeilboten", "wording/words-nowhere 6:3 zeilboten"],
  ])("with %s is left out, and said", (_, written, said) => {
    expect(choose(written)).toBeUndefined();
    expect(judge(written)).toEqual([said]);
  });

  test("that is not verbatim is told where it stops, what was expected and where it does stand", () => {
    expect(tell(write(`: ${first.id}\n> Niemand had de Regie over dit gezin`))).toContain(
      `${first.id} gaat na «Niemand had de» anders verder dan «Regie over dit gezin»; verwacht «regie over dit gezin,», of […] waar iets is weggelaten.`,
    );
    expect(tell(write(`: ${twice.id}\n> Dat herkennen wij. Ja.`))).toContain("verwacht het einde van het segment, of […]");
    expect(tell(write(`: ${first.id}\n> lukt het wel`))).toContain(`Bedoelde u «${second.id}»?`);
    expect(tell(write(": verslag-a:s1-zzzzz"))).toContain(`Bedoelde u «${first.id}»?`);
    expect(tell(write("\n> daar was ik niet bij"))).toContain("Wat de interviewer zegt, koppen en andere context zijn niet te citeren.");
  });

  test("of a hundred thousand words is told where it stops as well", () => {
    expect(judge(`\n> Niemand had de regie over ${"en nog een ".repeat(30_000)}`).map((said) => said.slice(0, 27))).toEqual([
      "wording/not-verbatim 6:29 e",
    ]);
  });

  test("is held against the codes of its line, a main code with its sub-codes", () => {
    expect(complain(write(`: ${first.id}`, "{#observaties/regie}"))).toEqual([]);
    expect(complain(write(`: ${first.id}`, "{#wachttijd}"))).toEqual([`wording/uncoded-quote 5:15 ${first.id}`]);
    expect(complain(write(`: ${autumn.id}`, "{#interviews/regie}"))).toEqual([
      `wording/other-period-quote 5:15 ${autumn.id}`,
      `wording/uncoded-quote 5:15 ${autumn.id}`,
    ]);
  });
});

const word = fc.stringMatching(/^[a-zé]{1,6}$/u);
const sentence = fc.array(word, { minLength: 3, maxLength: 30 });
/** A text of words, and stretches of it in order. */
const quoted = fc
  .tuple(sentence, fc.uniqueArray(fc.nat(), { minLength: 2, maxLength: 6 }))
  .map(([words, cuts]) => {
    const at = cuts.map((cut) => cut % (words.length + 1)).toSorted((a, b) => a - b);
    const parts = at.flatMap((start, index) => {
      const end = at[index + 1];
      return index % 2 === 0 && end !== undefined && end > start ? [words.slice(start, end).join(" ")] : [];
    });
    return { text: words.join(" "), parts };
  })
  .filter(({ parts }) => parts.length > 0);

describe("words", () => {
  test("that stand there are always found, whatever is left out between them", () => {
    fc.assert(
      fc.property(quoted, ({ text, parts }) => {
        const spans = findWords(text, splitAtOmissions(parts.join(" […] ")));
        expect(spans?.map(({ start, end }) => text.slice(start, end))).toEqual(parts);
      }),
    );
  });

  test("with one letter changed are never found", () => {
    fc.assert(
      fc.property(quoted, fc.nat(), ({ text, parts }, at) => {
        const quote = parts.join(" […] ");
        const letters = Array.from(quote.matchAll(/[a-zé]/gu), ({ index }) => index);
        const place = letters[at % letters.length] as number;
        const changed = `${quote.slice(0, place)}x${quote.slice(place + 1)}`;
        fc.pre(!text.includes("x"));
        expect(findWords(text, splitAtOmissions(changed))).toBeUndefined();
      }),
    );
  });
});
