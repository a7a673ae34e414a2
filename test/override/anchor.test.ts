import { describe, expect, it } from "vitest";
import { anchorDecision } from "../../src/override/anchor.js";
import type { Anchoring } from "../../src/override/anchoring.js";
import type { Anchor } from "../../src/override/candidate.js";
import type { Segment } from "../../src/model/segment.js";
import { makeSegments } from "./make.js";

const regie = "Niemand had de regie, we wachtten op elkaar. De school belde dagelijks.";
const mandaat = "Het mandaat van de duo's is nergens vastgelegd, zegt de teamleider.";
const wachttijd = "De wachttijd bij de ggz is opgelopen tot een half jaar.";
const dossier = "Ouders lezen het dossier mee en vullen het aan.";
const plan = "Het gezinsplan wordt samen met de ouders geschreven.";
const report = [plan, wachttijd, regie, mandaat, dossier];

const segmentsOf = (texts: readonly string[]): readonly Segment[] => makeSegments("verslag-a", texts);
const idOf = (texts: readonly string[], text: string): string => segmentsOf(texts)[texts.indexOf(text)]?.id as string;
const anchor = (texts: readonly string[], row: Partial<Anchor>, options?: Parameters<typeof anchorDecision>[2]): Anchoring =>
  anchorDecision({ segment: "", quote: "", before: "", after: "", ...row }, segmentsOf(texts), options);

/** What happened, in a few words: the way it was placed and the text it was placed on. */
const tell = (anchoring: Anchoring): readonly unknown[] => {
  switch (anchoring.kind) {
    case "placed":
      return [anchoring.how, anchoring.segment.passage.text];
    case "ambiguous":
    case "split":
      return [anchoring.kind, ...anchoring.candidates.map(({ ordinal }) => ordinal)];
    default:
      return [anchoring.kind, anchoring.candidate?.ordinal];
  }
};

describe("a segment that still is what it was", () => {
  it("keeps its decision, with a quote or without", () => {
    const segment = idOf(report, regie);
    expect(tell(anchor(report, { segment }))).toEqual(["same", regie]);
    expect(anchor(report, { segment, quote: "Niemand had de regie" })).toMatchObject({ how: "same", similarity: 1, alike: 1 });
  });

  it("keeps its decision when its neighbours changed", () => {
    const edited = [plan, "Iets heel anders.", regie, "Nog iets heel anders.", dossier];
    expect(
      tell(anchor(edited, { segment: idOf(report, regie), quote: regie, before: "tot een half jaar.", after: "Het mandaat van de duo's" })),
    ).toEqual(["same", regie]);
  });

  it("is found again when text was put in above it", () => {
    expect(tell(anchor(["Een nieuwe alinea.", ...report], { segment: idOf(report, regie) }))).toEqual(["moved", regie]);
  });

  it("is found again after a move when the context inside it came along", () => {
    const moved = [regie, plan, wachttijd, mandaat, dossier];
    expect(
      tell(
        anchor(moved, {
          segment: idOf(report, regie),
          quote: "we wachtten op elkaar",
          before: "Niemand had de regie, ",
          after: ". De school belde",
        }),
      ),
    ).toEqual(["moved", regie]);
  });

  it("is asked about after a move when its neighbours are others: a twin of it would look the same", () => {
    const moved = [regie, plan, wachttijd, mandaat, dossier];
    const row = { segment: idOf(report, regie), quote: regie, before: "tot een half jaar.", after: "Het mandaat van de duo's is" };
    expect(tell(anchor(moved, row))).toEqual(["elsewhere", 1]);
  });

  it("is asked about when it is a few words that turn up elsewhere", () => {
    const bullets = [plan, "Loopt.", wachttijd];
    const segment = idOf(bullets, "Loopt.");
    expect(tell(anchor([plan, wachttijd, "Loopt."], { segment }))).toEqual(["elsewhere", 3]);
    expect(
      tell(
        anchor(["Welkom.", ...bullets], { segment, quote: "Loopt.", before: "de ouders geschreven.", after: "De wachttijd bij de ggz" }),
      ),
    ).toEqual(["renumbered", "Loopt."]);
  });

  it("is asked about when a few words stand at the old ordinal among other neighbours", () => {
    const segment = idOf([plan, "Loopt.", wachttijd], "Loopt.");
    const row = { segment, quote: "Loopt.", before: "met de ouders geschreven.", after: "De wachttijd bij de ggz" };
    expect(tell(anchor([mandaat, "Loopt.", dossier], row))).toEqual(["elsewhere", 2]);
  });

  it("is asked about when it seems a copy of the original, which was then edited", () => {
    const copied = [plan, wachttijd, regie.replace("dagelijks", "elke dag"), regie, mandaat, dossier];
    expect(tell(anchor(copied, { segment: idOf(report, regie) }))).toEqual(["ambiguous", 4, 3]);
  });
});

describe("what shows that it is the same passage", () => {
  const told = {
    quote: "Niemand had de regie, we wachtten op elkaar.",
    before: "tot een half jaar.",
    after: " De school belde dagelijks.",
  };
  const long = `${regie} Daarna bleef het weken stil, tot de ggz een plan maakte.`;
  const longReport = [plan, wachttijd, long, mandaat, dossier];
  const neighbours = { before: "opgelopen tot een half jaar.", after: "Het mandaat van de duo's" };

  it.each([
    ["a quotation mark at the edge of the context", { before: "een half jaar.”" }],
    ["curly marks around it", { before: "“opgelopen tot een half jaar.”" }],
    ["other capitals and punctuation in it", { before: "Opgelopen tot een HALF jaar;" }],
    ["an accent more in it", { before: "opgelopen tot één half jaar." }],
  ])("is not less for %s", (_, more) => {
    expect(tell(anchor(report, { ...told, ...more }))).toEqual(["quoted", regie]);
  });

  it("is not less for a number that the edge of the context cut in two", () => {
    const texts = ["In 2024 waren het er nog maar heel weinig.", regie];
    expect(tell(anchor(texts, { ...told, before: "24 waren het er nog weinig." }))).toEqual(["edited", regie]);
  });

  it("is a quote that stands once beside words that are the same, when the text on the other side changed", () => {
    const edited = [plan, "Over de wachttijd komt een brief.", regie, mandaat, dossier];
    expect(tell(anchor(edited, told))).toEqual(["edited", regie]);
    expect(tell(anchor(edited, { ...told, after: "En ook hier stond iets anders" }))).toEqual(["elsewhere", 3]);
  });

  it("is context with a paragraph put in between", () => {
    const row = { ...told, before: "De wachttijd bij de ggz is opgelopen tot een half jaar." };
    expect(tell(anchor([plan, wachttijd, "Een nieuwe alinea.", regie, mandaat], row))).toEqual(["quoted", regie]);
  });

  it("is a long text that stands once, wherever it went; it counts as moved", () => {
    const segment = idOf(longReport, long);
    expect(tell(anchor([long, plan, wachttijd, mandaat, dossier], { segment, quote: long, ...neighbours }))).toEqual(["moved", long]);
  });

  it("is not a long text of which the edited original still stands: it may be a copy", () => {
    const cut = long.replace(" De school belde dagelijks.", "");
    const row = { segment: idOf(longReport, long), quote: long, ...neighbours };
    expect(tell(anchor([plan, wachttijd, cut, mandaat, dossier, long], row))[0]).toBe("ambiguous");
  });

  it("is a neighbour that shifted along", () => {
    const shifted = ["Nieuw.", "Nieuw ook.", ...report];
    expect(anchor(shifted, { segment: idOf(report, regie), quote: regie, ...neighbours })).toMatchObject({
      how: "renumbered",
      alongside: true,
    });
    expect(anchor(shifted, { segment: idOf(report, regie), quote: regie })).toMatchObject({ how: "moved" });
    expect(anchor(shifted, { segment: idOf(report, regie), quote: regie }, { wentAlong: (_, steps) => steps === 2 })).toMatchObject({
      how: "renumbered",
      alongside: false,
    });
  });

  it("is a long quote in which only capitals changed", () => {
    const shouted = report.map((text) => text.replace("we wachtten op elkaar", "WE WACHTTEN OP ELKAAR"));
    expect(tell(anchor(shouted, told))[0]).toBe("edited");
  });
});

describe("words that stand more than once", () => {
  const repeated = [plan, "Geen bijzonderheden.", wachttijd, "Geen bijzonderheden.", mandaat];
  const [, first, , second] = segmentsOf(repeated) as readonly [Segment, Segment, Segment, Segment];
  const afterPlan = { quote: "Geen bijzonderheden.", before: "met de ouders geschreven.", after: "De wachttijd bij de ggz is" };

  it("are told apart by an exact segment id, with the advice to add context", () => {
    expect(anchor(repeated, { segment: second.id })).toMatchObject({ how: "same", segment: second, alike: 2 });
    expect(anchor(repeated, { segment: first.id, quote: "bijzonderheden" })).toMatchObject({ how: "same", segment: first, alike: 2 });
  });

  it("are told apart by context, without advice", () => {
    expect(anchor(repeated, { segment: first.id, ...afterPlan })).toMatchObject({ how: "same", segment: first, alike: 1 });
    expect(anchor(repeated, afterPlan)).toMatchObject({ how: "quoted", segment: first });
    expect(
      tell(
        anchor([plan, "Geen bijzonderheden, zegt de school.", wachttijd, "Geen bijzonderheden, zegt de ggz."], {
          quote: "Geen bijzonderheden, zegt",
          before: "met de ouders geschreven.",
          after: "de school. De wachttijd bij",
        }),
      ),
    ).toEqual(["quoted", "Geen bijzonderheden, zegt de school."]);
  });

  it("are found by context when both were renumbered", () => {
    expect(tell(anchor(["Een nieuwe alinea.", ...repeated], { segment: first.id, ...afterPlan }))).toEqual([
      "renumbered",
      "Geen bijzonderheden.",
    ]);
    expect(anchor(["Een nieuwe alinea.", ...repeated], { segment: first.id, ...afterPlan })).toMatchObject({ segment: { ordinal: 3 } });
  });

  it("are asked about when neither id nor context settles it", () => {
    expect(tell(anchor(repeated, { quote: "Geen bijzonderheden." }))).toEqual(["ambiguous", 2, 4]);
    expect(tell(anchor(["Een nieuwe alinea.", ...repeated], { segment: first.id }))).toEqual(["ambiguous", 3, 5]);
    expect(
      tell(
        anchor(repeated, { segment: first.id, quote: "Geen bijzonderheden.", before: "heel andere woorden", after: "en nog meer ervan" }),
      ),
    ).toEqual(["ambiguous", 2, 4]);
  });

  it("are asked about when the id says one and the context the other", () => {
    expect(tell(anchor(repeated, { segment: second.id, ...afterPlan }))[0]).toBe("ambiguous");
    const other = [plan, "Geen bijzonderheden.", mandaat, "Geen bijzonderheden.", wachttijd];
    expect(
      tell(
        anchor(other, {
          segment: second.id,
          quote: "Geen bijzonderheden.",
          before: "met de ouders geschreven.",
          after: "De wachttijd bij de ggz",
        }),
      )[0],
    ).toBe("ambiguous");
  });

  it("are not told apart by an ordinal once other rows show that the document was renumbered", () => {
    expect(anchor(repeated, { segment: first.id }, { renumbered: true })).toMatchObject({ kind: "ambiguous" });
  });

  it("are never told apart when they are equal neighbours", () => {
    const twins = [plan, regie, regie, mandaat];
    expect(
      tell(
        anchor(twins, {
          quote: "De school belde dagelijks.",
          before: "we wachtten op elkaar. ",
          after: "Het mandaat van de duo's is nergens",
        }),
      )[0],
    ).toBe("ambiguous");
  });

  it("count once when they stand twice in one segment", () => {
    expect(tell(anchor([plan, "Ja en nog eens ja, want het moet nu echt."], { quote: "ja" }))[0]).toBe("quoted");
  });
});

describe("a row that tells no older place", () => {
  it("is placed by a quote that stands once", () => {
    expect(tell(anchor(report, { quote: "half jaar" }))).toEqual(["quoted", wachttijd]);
    expect(tell(anchor(report, { segment: "s2", quote: "half jaar" }))).toEqual(["quoted", wachttijd]);
    expect(tell(anchor(report, { segment: "verslag-a", quote: "half jaar" }))).toEqual(["quoted", wachttijd]);
  });

  it("is placed elsewhere than its ordinal only by a quote that is long enough", () => {
    expect(tell(anchor(report, { segment: "verslag-a:s4", quote: "opgelopen tot een half jaar" }))).toEqual(["moved", wachttijd]);
    expect(tell(anchor(report, { segment: "verslag-a:s4", quote: "half jaar" }))).toEqual(["elsewhere", 2]);
  });

  it("is asked about when the context doesn't fit the words", () => {
    expect(
      tell(
        anchor(report, { quote: "opgelopen tot een half jaar", before: "heel andere woorden dan die", after: "en ook hier iets anders" }),
      ),
    ).toEqual(["elsewhere", 2]);
  });

  it("is gone without a quote, and shows the segment of its ordinal", () => {
    expect(tell(anchor(report, { segment: "s2" }))).toEqual(["gone", 2]);
    expect(tell(anchor(report, { segment: "s99" }))).toEqual(["gone", undefined]);
    expect(tell(anchor(report, { segment: "verslag-a" }))).toEqual(["gone", undefined]);
  });

  it("is placed by an edited quote only with more to go by", () => {
    const long = "Het mandaat van de duo's is nergens vastgelegt, zegt de teamleider.";
    expect(tell(anchor(report, { quote: long }))).toEqual(["edited", mandaat]);
    expect(tell(anchor(report, { segment: "s1", quote: long }))).toEqual(["edited", mandaat]);
    expect(tell(anchor(report, { segment: "s9", quote: long }))).toEqual(["gone", 4]);
    expect(tell(anchor(report, { quote: "mandaat van de duoos is nergens" }))).toEqual(["gone", 4]);
  });
});

describe("a passage that was edited", () => {
  const row = {
    segment: idOf(report, regie),
    quote: "we wachtten op elkaar",
    before: "Niemand had de regie, ",
    after: ". De school belde dagelijks.",
  };
  const edit = (from: string, to: string): readonly string[] => report.map((text) => text.replace(from, to));

  it("keeps its decision when the words around the quote changed a little", () => {
    expect(tell(anchor(edit("dagelijks", "elke dag"), row))[0]).toBe("edited");
    expect(anchor(edit("dagelijks", "elke dag"), row)).toMatchObject({ similarity: 1, segment: { ordinal: 3 } });
  });

  it("keeps its decision when a slip in the quote was mended, even after text was put in above it", () => {
    const slip = { ...row, quote: "we wachten op elkaar" };
    expect(anchor(report, { ...slip, segment: row.segment.replace(/-[a-z]+$/u, "-zzzzz") })).toMatchObject({
      how: "edited",
      segment: { ordinal: 3 },
    });
    expect(anchor(["Een nieuwe alinea.", ...report], { ...slip, segment: "verslag-a:s3-zzzzz" })).toMatchObject({
      how: "edited",
      segment: { ordinal: 4 },
    });
  });

  it("keeps its decision when a word of the quote changed and all around it is the same", () => {
    const quote = "Niemand had de regie, we wachtten op elkaar.";
    const whole = { segment: row.segment, quote, before: "opgelopen tot een half jaar. ", after: " De school belde dagelijks." };
    expect(anchor(edit("we wachtten", "we hoopten"), whole)).toMatchObject({ how: "edited", segment: { ordinal: 3 } });
  });

  it("keeps its decision when a word of the quote changed and text was put in above it, if no other place is like it", () => {
    const quote = "Niemand had de regie, we wachtten op elkaar.";
    const whole = { segment: row.segment, quote, before: "opgelopen tot een half jaar. ", after: " De school belde dagelijks." };
    const edited = edit("we wachtten", "we hoopten");
    expect(anchor(["Een nieuwe alinea.", ...edited], whole)).toMatchObject({ how: "edited", segment: { ordinal: 4 } });
    expect(anchor(["Een.", "Twee.", "Drie.", "Vier.", ...edited], whole)).toMatchObject({ kind: "gone", candidate: { ordinal: 7 } });
    const twin = "Niemand had de regie, we rekenden op elkaar.";
    expect(anchor(["Een nieuwe alinea.", ...edited, twin], whole)).toMatchObject({ kind: "gone", candidate: { ordinal: 4 } });
  });

  it("keeps its decision without context when a word changed in a long quote that is still about in its place", () => {
    const long = "Het mandaat van de duo's is nergens vastgelegd, zegt de teamleider, en dat merken wij elke week bij het plannen.";
    const texts = [plan, wachttijd, long, dossier];
    const changed = texts.map((text) => text.replace("elke week", "elke maand"));
    const segment = idOf(texts, long);
    expect(anchor(changed, { segment, quote: long })).toMatchObject({ how: "edited", segment: { ordinal: 3 } });
    expect(anchor(changed, { quote: long })).toMatchObject({ kind: "gone", candidate: { ordinal: 3 } });
  });

  it("is asked about when a number changed: in a list the next line differs by nothing else", () => {
    const list = ["Gezin 3: er is geen regie afgesproken met school.", "Gezin 4: er is wel regie.", dossier];
    const edited = ["Gezin 5: er is geen regie afgesproken met school.", "Gezin 4: er is wel regie.", dossier];
    const third = {
      segment: idOf(list, list[0] as string),
      quote: list[0] as string,
      before: "",
      after: "Gezin 4: er is wel regie. Ouders",
    };
    expect(anchor(edited, third)).toMatchObject({ kind: "gone", candidate: { ordinal: 1 } });
    expect(anchor(edited, { ...third, before: "xyz", segment: "" })).toMatchObject({ kind: "gone" });
  });

  it("is asked about when a short quote changed, unless it stayed in place between the same words", () => {
    const short = { segment: row.segment, quote: "de regie,", before: "Niemand had ", after: " we wachtten op elkaar. De school" };
    expect(anchor(edit("de regie,", "de regie –"), short)).toMatchObject({ how: "edited", segment: { ordinal: 3 } });
    expect(anchor(["Een nieuwe alinea.", ...edit("de regie,", "de regie –")], short)).toMatchObject({ kind: "gone" });
    expect(anchor(edit("school belde", "ggz belde"), { ...short, after: " we wachtten op elkaar." })).toMatchObject({
      how: "edited",
      similarity: 1,
    });
    expect(anchor(edit("school belde", "ggz belde"), { ...short, after: "" })).toMatchObject({ kind: "elsewhere" });
  });

  it("is asked about when only one context is given and words changed", () => {
    expect(anchor(edit("op elkaar", "op iemand"), { ...row, after: "" })).toMatchObject({ kind: "gone" });
  });

  it("is gone when it was deleted, and a near-twin is only shown", () => {
    const deleted = [plan, wachttijd, "Niemand had het dossier, we wachtten op elkaar en op de ggz.", mandaat];
    const quote = "Niemand had de regie, we wachtten op elkaar.";
    expect(
      anchor(deleted, { segment: "verslag-a:s9-zzzzz", quote, before: "dit stond er eerst voor", after: "en dit erachter" }),
    ).toMatchObject({ kind: "gone", candidate: { ordinal: 3 } });
    expect(anchor([plan, wachttijd], { segment: row.segment, quote })).toMatchObject({ kind: "gone" });
    expect(tell(anchor(["Ja."], { quote: "Een heel ander verhaal over zeilboten." }))).toEqual(["gone", undefined]);
  });

  it("is asked about when its words stand far away in a segment that is not quite its own", () => {
    const twin = regie.replace("dagelijks", "wekelijks");
    const moved = [plan, wachttijd, mandaat, dossier, "Nog een alinea over iets anders.", twin];
    expect(tell(anchor(moved, { ...row, before: "mand had de regie, ", after: ". De school belde " }))).toEqual(["elsewhere", 6]);
    expect(tell(anchor(moved, { segment: row.segment, quote: "Niemand had de regie, we wachtten" }))).toEqual(["moved", twin]);
  });

  it("keeps its decision far away when the context beyond its segment came along", () => {
    const twin = `${regie} Wij ook.`;
    const moved = ["Welkom.", "Nog iets.", "En nog iets.", plan, wachttijd, twin, mandaat];
    expect(
      tell(
        anchor(moved, {
          segment: row.segment,
          quote: "Niemand had de regie, we wachtten",
          before: "opgelopen tot een half jaar. ",
          after: " op elkaar. De school belde",
        }),
      ),
    ).toEqual(["moved", twin]);
  });

  it("is asked about when its words were mended in place and stand unchanged in a twin", () => {
    const mended = [plan, wachttijd, regie.replace("wachtten", "wachten"), mandaat, "Bij het andere gezin: we wachtten op elkaar."];
    expect(tell(anchor(mended, { segment: row.segment, quote: "we wachtten op elkaar" }))[0]).toBe("ambiguous");
  });
});

describe("segments that were split or merged", () => {
  it("keep a decision whose quote stands whole in one part", () => {
    const split = [plan, wachttijd, "Niemand had de regie, we wachtten op elkaar.", "De school belde dagelijks.", mandaat];
    expect(anchor(split, { segment: idOf(report, regie), quote: "Niemand had de regie, we wachtten" })).toMatchObject({
      how: "edited",
      segment: { ordinal: 3 },
      reshaped: "split",
    });
  });

  it("are asked about when the quote runs over the cut", () => {
    const split = [plan, wachttijd, "Niemand had de regie, we wachtten op elkaar.", "De school belde dagelijks.", mandaat];
    expect(tell(anchor(split, { segment: idOf(report, regie), quote: "op elkaar. De school" }))).toEqual(["split", 3, 4]);
    expect(tell(anchor(split, { segment: idOf(report, regie) }))).toEqual(["split", 3, 4]);
  });

  it("keep a decision in a segment that swallowed its neighbour", () => {
    const merged = [plan, `${wachttijd} ${regie}`, mandaat];
    const segment = idOf(report, regie);
    expect(anchor(merged, { segment, quote: "Niemand had de regie, we wachtten" })).toMatchObject({ how: "moved", reshaped: "merged" });
    expect(tell(anchor(merged, { segment }))).toEqual(["merged", 2]);
  });

  it("are not looked for when nothing of them can be proven", () => {
    expect(tell(anchor([plan, mandaat], { segment: idOf(report, regie) }))).toEqual(["gone", undefined]);
  });
});

describe("a quote as people paste it", () => {
  const texts = ["Zij zei: “Ik weet’t niet – misschien…” en ging. Daarna was het, zoals vaker, erg stil in huis.", mandaat];

  it.each([
    ["straight quotes and a hyphen", `"Ik weet't niet - misschien..." en ging`],
    ["a no-break space and soft hyphens", "Daarna\u00a0was het, zo\u00adals vaker"],
    ["quotation marks around it", "“Daarna was het, zoals vaker”"],
    ["an omission", "Daarna was het […] erg stil"],
    ["an omission with dots only", "Ik weet't niet … erg stil in huis"],
    ["another way to compose accents", "Daarna was het, zoals vaker, e\u0072g stil"],
  ])("is found with %s", (_, quote) => {
    expect(tell(anchor(texts, { quote }))).toEqual(["quoted", texts[0]]);
  });

  it("is not found when its parts stand in another order or in another segment", () => {
    expect(tell(anchor(texts, { quote: "erg stil […] Daarna was het" }))[0]).toBe("gone");
    expect(tell(anchor(texts, { quote: "Daarna was het […] Het mandaat van […] de duo's" }))[0]).toBe("gone");
  });

  it("keeps its case", () => {
    expect(tell(anchor(["De Raad was er.", "de raad was er niet."], { quote: "de raad was er" }))).toEqual([
      "quoted",
      "de raad was er niet.",
    ]);
  });
});

describe("context", () => {
  it("may run over a heading", () => {
    const segments = makeSegments("verslag-a", [
      { text: plan, headings: ["Begin"] },
      { text: "Loopt goed, zegt men.", headings: ["Stand van zaken"] },
      { text: wachttijd, headings: ["Stand van zaken"] },
      { text: "Loopt goed, zegt men.", headings: ["Slot"] },
    ]);
    const row = {
      segment: "",
      quote: "Loopt goed, zegt men.",
      before: "geschreven.\n\n## Stand van zaken\n\n",
      after: "De wachttijd bij de ggz is opgelopen",
    };
    expect(tell(anchorDecision(row, segments))).toEqual(["quoted", "Loopt goed, zegt men."]);
    expect(anchorDecision({ ...row, before: "een half jaar. Slot", after: "" }, segments)).toMatchObject({ segment: { ordinal: 4 } });
    expect(
      anchorDecision({ ...row, before: "", after: "Slot Loopt goed, zegt men.", quote: "opgelopen tot een half jaar." }, segments),
    ).toMatchObject({ segment: { ordinal: 3 } });
  });

  it("may run over the place where headings end", () => {
    const segments = makeSegments("verslag-a", [{ text: plan, headings: ["Begin"] }, wachttijd]);
    expect(
      tell(
        anchorDecision(
          {
            segment: "",
            quote: "De wachttijd bij de ggz",
            before: "samen met de ouders geschreven.",
            after: "is opgelopen tot een half jaar",
          },
          segments,
        ),
      ),
    ).toEqual(["quoted", wachttijd]);
  });

  it("of a letter or two counts as none", () => {
    expect(tell(anchor(report, { quote: "half jaar", before: "- ", after: "." }))).toEqual(["quoted", wachttijd]);
  });
});

describe("a document of which nothing can be said", () => {
  it("has no place for a quote", () => {
    expect(anchorDecision({ segment: "x:s1-abcde", quote: "iets", before: "", after: "" }, [])).toEqual({ kind: "gone" });
  });

  it("does not take a quote that says nothing for an edit of anything", () => {
    expect(tell(anchor(["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", dossier], { quote: "a".repeat(60) }))[0]).toBe("gone");
  });
});
