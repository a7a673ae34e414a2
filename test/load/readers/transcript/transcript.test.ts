import { describe, expect, test } from "vitest";
import { readHeavy } from "../../../../src/load/read-file.js";
import { readTranscript } from "../../../../src/load/readers/transcript/transcript.js";
import type { ReadFile } from "../../../../src/model/read-file.js";
import { wordLocation } from "../../../../src/messages/location.js";
import { findLocation } from "../../../../src/text/locate.js";
import { listContext, listMessages, segmentText, type Given } from "../../../segment/segmenting.js";
import { listBlocks, listProperties, read } from "../../blocks.js";

const readAt = (text: string, path = "corpus/d.vtt"): ReadFile => read(readTranscript, text, path);

/** Paragraphs as `time speaker: text`, asides as `aside: text`. */
function listTurns(text: string): readonly string[] {
  const { blocks, marks } = readAt(text);
  return blocks.map((block) => {
    if (!("passage" in block)) throw new Error("a transcript has no tables");
    if (block.kind !== "paragraph") return `${block.kind}: ${block.passage.text}`;
    const location = findLocation(marks, block.passage.pieces[0]?.start ?? 0);
    return `${location === undefined ? "-" : wordLocation(location, "nl")} ${block.speaker ?? "?"}: ${block.passage.text}`;
  });
}

const idsOf = (text: string): readonly string[] => readAt(text).messages.map(({ id, values }) => [id, ...Object.values(values)].join(" "));

const teams = `WEBVTT

7f3c2a10-52cb-4d0e-9a41-1f0c7d1b2a33/12-0
00:00:03.120 --> 00:00:05.300
<v Interviewer>Wie had de regie
in dit gezin?</v>

7f3c2a10-52cb-4d0e-9a41-1f0c7d1b2a33/18-0
00:00:06.000 --> 00:00:09.480
<v Spreker Twee>Niemand, eigenlijk.</v>

7f3c2a10-52cb-4d0e-9a41-1f0c7d1b2a33/18-1
00:00:09.480 --> 00:00:12.000
<v Spreker Twee>We wachtten op el-</v>

7f3c2a10-52cb-4d0e-9a41-1f0c7d1b2a33/19-0
00:12:03.999 --> 00:12:08.000
<v Spreker Twee>kaar.</v> <v Interviewer>En toen?</v>
`;

describe("a transcript of Teams", () => {
  test("has a paragraph for each turn, with its speaker and the time at which it begins", () => {
    expect(listTurns(teams)).toEqual([
      "00:00:03 Interviewer: Wie had de regie\nin dit gezin?",
      "00:00:06 Spreker Twee: Niemand, eigenlijk. We wachtten op el-\nkaar.",
      "00:12:03 Interviewer: En toen?",
    ]);
    expect(idsOf(teams)).toEqual([]);
  });

  test("knows of every word where it stands in the file", () => {
    const { text, blocks, isSource } = readAt(teams);
    const [, turn] = blocks;
    if (turn?.kind !== "paragraph") throw new Error("no turn");
    expect(isSource).toBe(true);
    expect(turn.passage.pieces.map(({ start, end }) => text.slice(start, end)).join("")).toContain("We wachtten op el-");
  });

  test("is the same with Windows' line ends, a byte order mark, no empty lines and no hours", async () => {
    expect(listTurns(teams.replaceAll("\n", "\r\n")).map((line) => line.replaceAll("\r\n", "\n"))).toEqual(listTurns(teams));
    expect(listTurns(teams.replaceAll("\n\n", "\n"))).toEqual(listTurns(teams));
    expect(listTurns(teams.replaceAll(" 00:00:", " 00:"))).toEqual(listTurns(teams));
    const marked = await readHeavy({ path: "corpus/d.vtt", bytes: new TextEncoder().encode(`\uFEFF${teams}`) });
    expect(marked).toMatchObject({ blocks: readAt(teams).blocks });
  });

  test("has no names in what is coded, whatever the unit", () => {
    for (const unit of ["paragraph", "sentence", "turn"] as const) {
      const { segments } = segmentText(teams, unit, { path: "corpus/d.vtt" });
      expect(segments.map(({ passage }) => passage.text).join(" ")).not.toMatch(/Interviewer|Spreker/u);
      expect(segments.map(({ speaker, speakerRole }) => `${speaker} ${speakerRole}`)).toContain("Spreker Twee participant");
    }
  });

  test("has the participants' turns coded and the interviewer's as context", () => {
    const given: Given = { path: "corpus/d.vtt" };
    const { segments, ...rest } = segmentText(teams, "turn", given);
    expect(segments.map(({ speaker, location }) => [speaker, location?.time])).toEqual([["Spreker Twee", "00:00:06"]]);
    expect(listContext({ segments, ...rest })).toEqual(["interviewer: Wie had de regie\nin dit gezin?", "interviewer: En toen?"]);
  });

  test("takes the interviewer from the study where the file has only names", () => {
    const named = teams.replaceAll("Interviewer", "Anna Bos");
    const studied = segmentText(named, "turn", { path: "corpus/d.vtt", interviewers: ["Anna Bos"] });
    expect(studied.segments.map(({ speaker }) => speaker)).toEqual(["Spreker Twee"]);
    const unknown = segmentText(named, "turn", { path: "corpus/d.vtt" });
    expect(unknown.segments.map(({ speaker }) => speaker)).toEqual(["Anna Bos", "Spreker Twee", "Anna Bos"]);
    expect(listMessages(unknown.messages)).toEqual(["segment/only-one-role"]);
  });

  test("does not take a sentence with a colon for somebody else", () => {
    const text =
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v R1>Kortom: niemand.</v>\n\n00:02.000 --> 00:03.000\n<v R1>Moeder: ik wil niet.\nMoeder: echt niet.</v>\n";
    expect(segmentText(text, "turn", { path: "corpus/d.vtt" }).segments.map(({ speaker, passage }) => [speaker, passage.text])).toEqual([
      ["R1", "Kortom: niemand. Moeder: ik wil niet.\nMoeder: echt niet."],
    ]);
  });
});

describe("a VTT file", () => {
  test("has its header and notes as context, and its styles and regions nowhere", () => {
    expect(
      listTurns(
        "WEBVTT - Gesprek 3\nKind: captions\n\nSTYLE\n::cue(v) { color: red }\n\nREGION\nid:een\n\nNOTE opname begint later\n\nNOTE\ntwee\nregels\n\n1\n00:01.000 --> 00:02.000 position:10% line:0\n<v R1>Een.\n\nNOTE midden\n\n00:02.000 --> 00:03.000\ntwee.\n",
      ),
    ).toEqual([
      "aside: - Gesprek 3\nKind: captions",
      "aside: NOTE opname begint later",
      "aside: NOTE\ntwee\nregels",
      "00:00:01 R1: Een. twee.",
      "aside: NOTE midden",
    ]);
  });

  test("has no tags, times or entities in its text, and keeps what somebody wrote between < and >", () => {
    expect(
      listTurns(
        'WEBVTT\n\n00:01.000 --> 00:02.000\n<v.luid.eerst Jan &amp; Co><c.geel>De</c> <00:00:01.500><i>regie</i> <b>was</b> <lang en>weak</lang> &amp; &lt;zoek&gt;&nbsp;&lrm;&#39;nu&#39; &#0; <onverstaanbaar> <font color="red">a</font></v>\n',
      ),
    ).toEqual(["00:00:01 Jan & Co: De regie was weak & <zoek>\u00A0'nu' &#0; <onverstaanbaar> a"]);
  });

  test("goes on with the speaker before where a cue names nobody", () => {
    expect(
      listTurns(
        "WEBVTT\n\n00:01.000 --> 00:02.000\nStilte.\n\n00:02.000 --> 00:03.000\n<v R1>Ik\n\n00:03.000 --> 00:04.000\nweet het niet.\n\n00:04.000 --> 00:05.000\n<v >Echt.\n\n00:05.000 --> 00:06.000\n<v R2>Ik wel.\n",
      ),
    ).toEqual(["00:00:01 ?: Stilte.", "00:00:02 R1: Ik weet het niet. Echt.", "00:00:05 R2: Ik wel."]);
  });

  test("may be empty, with cues without words", () => {
    expect(listTurns("WEBVTT\n\n00:01.000 --> 00:02.000\n\n00:02.000 --> 00:03.000\n<v R1> </v>\n")).toEqual([]);
    expect(listTurns("WEBVTT")).toEqual([]);
    expect(idsOf("WEBVTT")).toEqual(["load/no-times"]);
    expect(listTurns("")).toEqual([]);
  });
});

describe("an SRT file", () => {
  const zoom =
    "1\n00:00:01,000 --> 00:00:02,000\nInterviewer: Wie had de regie?\n\n2\n00:00:02,000 --> 00:00:03,500\nSpreker 2: Niemand.\n\n3\n00:00:03,600 --> 00:00:05,000\nWe wachtten op elkaar.\n";

  test("is parted by the names before a colon, as plain text is", () => {
    expect(listTurns(zoom)).toEqual([
      "00:00:01 ?: Interviewer: Wie had de regie?",
      "00:00:02 ?: Spreker 2: Niemand. We wachtten op elkaar.",
    ]);
    const { segments } = segmentText(zoom, "turn", { path: "corpus/d.srt" });
    expect(segments.map(({ speaker, passage, location }) => [speaker, passage.text, location?.time])).toEqual([
      ["Spreker 2", "Niemand. We wachtten op elkaar.", "00:00:02"],
    ]);
  });

  test.each([
    ["brackets", "[Spreker 1] Wie?", "[Spreker 2] Niemand."],
    ["brackets and a colon", "[Spreker 1]: Wie?", "[Spreker 2]: Niemand."],
    ["a line of its own", "Spreker 1\nWie?", "Spreker 2\nNiemand."],
    ["a hyphen", "- Spreker 1: Wie?", "- Spreker 2: Niemand."],
    ["a code of the player", "{\\an8}Spreker 1: Wie?", "{\\an8}<i>Spreker 2: Niemand.</i>"],
  ])("names its speakers with %s", (_, first, second) => {
    const text = `1\n00:00:01,000 --> 00:00:02,000\n${first}\n\n2\n00:00:02,000 --> 00:00:03,000\n${second}\n\n3\n00:00:03,000 --> 00:00:04,000\nEcht.\n`;
    const { segments } = segmentText(text, "turn", { path: "corpus/d.srt", interviewers: ["Spreker 1"] });
    expect(segments.map(({ speaker, passage }) => `${speaker}: ${passage.text.trim()}`)).toEqual(["Spreker 2: Niemand. Echt."]);
  });

  test("keeps apart what two people say in one cue, and says whose name is missing", () => {
    const text = "1\n00:00:01,000 --> 00:00:02,000\n- Ja.\n-Nee, jeugd-\nbescherming.\n\n2\n00:00:02,000 --> 00:00:03,000\n– Toch.\n";
    expect(listTurns(text)).toEqual(["00:00:01 ?: Ja.", "00:00:01 ?: Nee, jeugd-\nbescherming.", "00:00:02 ?: Toch."]);
    expect(idsOf(text)).toEqual(["load/cut-at-pauses 3"]);
    expect(idsOf(`${zoom}\n4\n00:00:06,000 --> 00:00:07,000\n- Ja.\n`)).toEqual(["load/dashes 1"]);
  });

  test("has paragraphs that end at a silence, a sentence's end or after two minutes where nobody is named", () => {
    const cue = (at: number, text: string, length = 10): string => {
      const time = (seconds: number): string =>
        `00:${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")},000`;
      return `${time(at)} --> ${time(at + length)}\n${text}\n\n`;
    };
    const text = [
      cue(0, "Een."),
      cue(10, "Twee"),
      cue(20, "drie."),
      cue(30, "Vier."),
      cue(45, "Vijf"),
      ...[55, 65, 75, 85, 95, 105, 115, 125, 135, 145, 155].map((at) => cue(at, `zes${at}`)),
      cue(165, "zeven"),
      cue(3, "Opnieuw"),
    ].join("");
    expect(listTurns(text)).toEqual([
      "00:00:00 ?: Een. Twee drie.",
      "00:00:30 ?: Vier.",
      `00:00:45 ?: Vijf${[55, 65, 75, 85, 95, 105, 115, 125, 135, 145, 155].map((at) => ` zes${at}`).join("")}`,
      "00:02:45 ?: zeven",
      "00:00:03 ?: Opnieuw",
    ]);
    expect(idsOf(text)).toEqual(["load/cut-at-pauses 5"]);
  });

  test("may begin with front matter", () => {
    expect(listProperties(readAt(`---\nsoort: interview\ndatum: 2024-03-01\n---\n${zoom}`))).toEqual({
      soort: "interview",
      datum: "2024-03-01",
    });
    expect(listTurns(`---\nsoort: interview\n---\n\n${zoom}`)).toEqual(listTurns(zoom));
  });

  test("needs no numbers, no empty lines and no ordinary arrow", () => {
    expect(listTurns(zoom.replace(/^\d\n/gmu, ""))).toEqual(listTurns(zoom));
    expect(listTurns(zoom.replaceAll("\n\n", "\n"))).toEqual(listTurns(zoom));
    expect(listTurns(zoom.replaceAll("-->", "→"))).toEqual(listTurns(zoom));
    expect(listTurns(zoom.replaceAll("-->", "–>"))).toEqual(listTurns(zoom));
  });
});

describe("captions that repeat", () => {
  const rolling =
    "WEBVTT\nKind: captions\n\n00:00:00.100 --> 00:00:02.000 align:start\n \nniemand<00:00:00.500><c> had</c>\n\n00:00:02.000 --> 00:00:02.010\nniemand had\n \n\n00:00:02.010 --> 00:00:04.000\nniemand had\nde<00:00:02.500><c> regie</c>\n\n00:00:04.000 --> 00:00:04.010\nde regie\n\n00:00:04.010 --> 00:00:06.000\nde regie\nover het gezin\n\n00:00:06.000 --> 00:00:06.010\nover het gezin\n";

  test("roll up: every line counts once", () => {
    expect(listTurns(rolling).at(-1)).toBe("00:00:00 ?: niemand had de regie over het gezin");
    expect(idsOf(rolling)).toEqual(["load/repeated-cues 5"]);
  });

  test("grow word by word: every word counts once", () => {
    const grown = ["Ik", "Ik denk", "Ik denk dat", "Ik denk dat het", "Ik denk dat het goed gaat"];
    const text = grown.map((said, at) => `00:0${at}.000 --> 00:0${at + 1}.000\n${said}\n\n`).join("");
    expect(listTurns(text)).toEqual(["00:00:00 ?: Ik denk dat het goed gaat"]);
  });

  test("are there twice: one counts", () => {
    const text = "1\n00:01.000 --> 00:02.000\nDe regie.\n\n2\n00:01.000 --> 00:02.000\nDe regie.\n";
    expect(listTurns(text)).toEqual(["00:00:01 ?: De regie."]);
    expect(idsOf(text)).toEqual(["load/repeated-cues 1"]);
  });

  test("are somebody who says it twice: both count", () => {
    expect(listTurns("00:01.000 --> 00:02.000\nJa.\n\n00:02.000 --> 00:03.000\nJa.\n\n00:03.000 --> 00:04.000\nJa, zeker.\n")).toEqual([
      "00:00:01 ?: Ja. Ja. Ja, zeker.",
    ]);
  });
});

describe("what is wrong in a transcript", () => {
  test("is told once with its first line, and no text is lost", () => {
    const text =
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v R1>Een.\n\n00:0x.000 --> 00:03.000\ntwee\n\n00:75:00.000 --> 00:76.000\ndrie\n\nlos\n\n00:04.000 -->\nvier.\n";
    expect(listTurns(text)).toEqual(["00:00:01 R1: Een. twee drie los vier."]);
    expect(readAt(text).messages.map(({ id, line, values }) => [id, line, values])).toEqual([
      ["load/cue-times", 6, { count: 3 }],
      ["load/text-without-times", 12, { count: 1 }],
    ]);
  });

  test("is a file without any times: it is plain text", () => {
    expect(listBlocks(readAt("Interviewer: Wie?\n\nR1: Niemand.\n"))).toEqual(["text: Interviewer: Wie?", "text: R1: Niemand."]);
    expect(idsOf("Interviewer: Wie?\n")).toEqual(["load/no-times"]);
  });

  test("is an arrow in what somebody says: it is text", () => {
    expect(listTurns("00:01.000 --> 00:02.000\nvan doel --> middel\n")).toEqual(["00:00:01 ?: van doel --> middel"]);
  });

  test("has a time however late", () => {
    expect(listTurns("100:00:01.000 --> 100:00:02.000\nLang.\n")).toEqual(["100:00:01 ?: Lang."]);
  });

  test.each([
    ["a name that is a property of every object", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v __proto__>Een.</v><v constructor>twee.</v>\n"],
    ["tags that are never closed", `WEBVTT\n\n00:01.000 --> 00:02.000\n${"<v ".repeat(10_000)}\n`],
    ["brackets only", `WEBVTT\n\n00:01.000 --> 00:02.000\n${"<".repeat(100_000)}{\\${"{\\".repeat(100_000)}\n`],
    [
      "letters of other directions and sizes",
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v \u202Eabc>\u{1F468}\u200D\u{1F469} \uD800 \uFEFF x\u0301</v>\n",
    ],
    ["arrows only", "--> ".repeat(50_000)],
    ["times only", "00:01.000 --> 00:02.000\n".repeat(50_000)],
    ["numbers only", "1\n".repeat(50_000)],
    ["a line of a megabyte", `00:01.000 --> 00:02.000\n${"regie ".repeat(200_000)}\n`],
    ["many cues", "00:01.000 --> 00:02.000\n<v R1>regie</v>\n\n".repeat(30_000)],
    ["many lines in one cue", `00:01.000 --> 00:02.000\n${"- regie\n".repeat(50_000)}`],
  ])("may be %s: it ends", (_, text) => {
    const before = performance.now();
    const result = readTranscript(text, "corpus/d.vtt");
    if ("refused" in result) throw new Error(result.refused.id);
    for (const block of result.blocks)
      if ("passage" in block) expect(block.passage.pieces.every(({ start, end }) => start <= end && end <= text.length)).toBe(true);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
