import { describe, expect, test } from "vitest";
import { listContext, listMessages, listTexts, segmentText, type Given } from "./segmenting.js";

const csv: Given = { path: "corpus/d.csv" };
const byRow: Given = { ...csv, periodBy: "row" };

describe("a signal map", () => {
  test("makes a segment of every row, its text columns with a bar between them", () => {
    const made = segmentText(
      "nr;datum;soort;signaal;toelichting\n1;2024-03-01;signaal;Wachtlijst;gebeld\n2;2024-03-02;vraag;Wie heeft de regie?;\n",
      "row",
      csv,
    );
    expect(listTexts(made)).toEqual(["Wachtlijst | gebeld", "Wie heeft de regie?"]);
    expect(listContext(made)).toEqual(["table-header: nr | datum | soort | signaal | toelichting"]);
  });

  test("keeps number, kind, region and role of a row as attributes, over those of its document", () => {
    const given = {
      ...csv,
      entry: {
        attributes: new Map([
          ["region", "noord"],
          ["thema", "start"],
        ]),
      },
    };
    const { segments } = segmentText("nr;soort;regio;rol;signaal\n7;verwondering;Delft;ouder;Twee plannen\n", "row", given);
    expect(segments.map(({ attributes }) => Object.fromEntries(attributes))).toEqual([
      { region: "Delft", thema: "start", rijnummer: "7", rijsoort: "verwondering", role: "ouder" },
    ]);
  });

  test.each(["ingebracht door", "Naam", "Namen", "melder", "Wie", "Van wie"])(
    "never lets a name out of the column «%s» into a text or an attribute",
    (header) => {
      const made = segmentText(`datum;signaal;${header}\n2024-03-01;Wachtlijst;Jan de Vries\n`, "row", csv);
      expect(listTexts(made)).toEqual(["Wachtlijst"]);
      expect(made.context.map(({ reason, text }) => `${reason}: ${text}`)).toContain("personal: ");
      expect(JSON.stringify(made.segments.map((segment) => [segment, ...segment.attributes]))).not.toContain("Vries");
      expect(JSON.stringify(made.context)).not.toContain("Vries");
    },
  );

  test("takes only the text columns that the study names, in the order of the table", () => {
    const given = { ...csv, textColumns: ["Toelichting", "signaal"] };
    const made = segmentText("signaal;opmerking;toelichting\nWachtlijst;intern;gebeld\n", "row", given);
    expect(listTexts(made)).toEqual(["Wachtlijst | gebeld"]);
    expect(made.segments[0]?.attributes.get("opmerking")).toBe("intern");
  });

  test("takes any unknown column as text when the study names none", () => {
    expect(listTexts(segmentText("datum;signaal;Wat hebben we gedaan\n2024-03-01;Wachtlijst;gebeld\n", "row", csv))).toEqual([
      "Wachtlijst | gebeld",
    ]);
  });

  test("can stand in Markdown, with its prose as context", () => {
    const made = segmentText(
      "# Kaart\n\nBijgehouden door het team.\n\n| datum | signaal |\n| --- | --- |\n| 2024-03-01 | De **regie** \\| weg |\n",
      "row",
    );
    expect(listTexts(made)).toEqual(["De regie | weg"]);
    expect(listContext(made)).toEqual(["heading: Kaart", "outside-table: Bijgehouden door het team.", "table-header: datum | signaal"]);
    expect(made.segments[0]?.headings).toEqual(["Kaart"]);
    expect(made.messages.map(({ id, values }) => [id, values])).toEqual([["segment/outside-table", { words: 4 }]]);
  });

  test("passes over a row without text", () => {
    expect(listTexts(segmentText("datum;signaal\n2024-03-01;\n;\n2024-03-02;Ja\n", "row", csv))).toEqual(["Ja"]);
  });

  test("without a table says so", () => {
    expect(listMessages(segmentText("Geen tabel.\n", "row").messages)).toEqual(["segment/no-rows", "load/empty"]);
  });
});

describe("the period of a row", () => {
  const text =
    "datum;periode;signaal\n2024-03-01;;een\n15-9-2024;;twee\n1 maart 2025;;drie\n;;vier\n2024-03-01;p2;vijf\n2024-03-01;Periode 2;zes\n";

  test("is its own where rows decide: its declared period first, then its date", () => {
    const { segments } = segmentText(text, "row", byRow);
    expect(segments.map(({ passage, period, date }) => [passage.text, period, date])).toEqual([
      ["een", "p1", "2024-03-01"],
      ["twee", "p2", "2024-09-15"],
      ["drie", "outside", "2025-03-01"],
      ["vier", "undated", undefined],
      ["vijf", "p2", "2024-03-01"],
      ["zes", "p2", "2024-03-01"],
    ]);
  });

  test("is its document's where documents decide; the date stays its own", () => {
    const { segments } = segmentText(text, "row", { ...csv, entry: { attributes: new Map([["date", "2024-02-01"]]) } });
    expect(segments.map(({ period, date }) => [period, date])).toEqual([
      ["p1", "2024-03-01"],
      ["p1", "2024-09-15"],
      ["p1", "2025-03-01"],
      ["p1", "2024-02-01"],
      ["p1", "2024-03-01"],
      ["p1", "2024-03-01"],
    ]);
  });

  test("of a row without a date is not its document's where the table says when rows are from", () => {
    const given = { ...byRow, entry: { attributes: new Map([["date", "2024-02-01"]]) } };
    expect(segmentText("datum;signaal\n;een\n", "row", given).segments.map(({ period }) => period)).toEqual(["undated"]);
    expect(segmentText("nr;signaal\n1;een\n", "row", given).segments.map(({ period }) => period)).toEqual(["p1"]);
  });

  test("that the study has not is said, and its date decides", () => {
    const { segments, messages } = segmentText("datum;periode;signaal\n2024-03-01;p9;een\n", "row", byRow);
    expect(segments.map(({ period }) => period)).toEqual(["p1"]);
    expect(listMessages(messages)).toEqual(["load/period 2:15"]);
    expect(listMessages(segmentText("datum;periode;signaal\n2024-03-01;p9;een\n", "row", csv).messages)).toEqual([]);
  });

  test("that can't be read is said at the line and column of its cell, and leaves the row undated", () => {
    const { segments, messages } = segmentText("nr;datum;signaal\n1;31-02-2024;een\n2;#NAAM?;twee\n", "row", byRow);
    expect(segments.map(({ period }) => period)).toEqual(["undated", "undated"]);
    expect(listMessages(messages)).toEqual(["load/row-date 2:3", "load/row-date 3:3"]);
  });
});
