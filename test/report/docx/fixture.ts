/** A small sheet with everything that a sheet can hold, and a chart drawn by hand. */
import type { Element } from "hast";
import type { Root } from "mdast";
import type { Chart } from "../../../src/report/charts/chart.js";
import { element } from "../../../src/report/elements.js";
import { chart, code, emphasis, heading, innerLink, list, paragraph, quote, strong, table } from "../../../src/report/nodes.js";

const rows = ["Regie en samenwerking", "Veiligheid in het gezin", "Wachttijd", "Vertrouwen"].map((label, index) => ({
  label,
  count: 6 - index,
}));

/** A mark of a drawing. */
export function mark(
  tagName: string,
  numbers: Readonly<Record<string, string | number>>,
  ...children: readonly (Element | string)[]
): Element {
  return element(tagName, Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)])), ...children);
}

/** Bars with links, a hatched part, a dash that HTML would name, and a title with a "<". */
export const bars: Chart = {
  width: 640,
  height: 150,
  text: "Regie en samenwerking staat in 6 van de 6 verslagen, Vertrouwen in 3.",
  svg: mark(
    "svg",
    { viewBox: "0 0 640 150", role: "img", ariaLabel: 'Verslagen met "n" < 10', width: 640, height: 150 },
    mark(
      "defs",
      {},
      mark(
        "pattern",
        { id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
        mark("rect", { width: 6, height: 6, fill: "#fff" }),
        mark("line", { x1: 0, x2: 0, y1: 0, y2: 6, stroke: "#52606d", strokeWidth: 2 }),
      ),
    ),
    ...rows.map(({ label, count }, index) =>
      mark(
        "a",
        { href: `#cijfer-${index}`, ariaLabel: `${label}: ${count} van 6` },
        mark(
          "text",
          { x: 200, y: 25 + index * 30, textAnchor: "end", fontSize: 13, fontFamily: "Arial, sans-serif", fill: "#1f2933" },
          label,
        ),
        mark("rect", { x: 210, y: 12 + index * 30, width: count * 50, height: 18, fill: index === 3 ? "url(#hatch)" : "#3e6c8f" }),
        mark(
          "text",
          { x: 218 + count * 50, y: 25 + index * 30, fontSize: 13, fontWeight: "bold", fontFamily: "Arial, sans-serif", fill: "#1f2933" },
          `${count} van 6 – n < 10`,
        ),
      ),
    ),
  ),
};

const numbers = table(
  ["Thema", "Verslagen"],
  rows.map(({ label, count }) => [label, `${count} van 6`]),
  ["left", "right"],
);

export const sheet: Root = {
  type: "root",
  children: [
    heading(1, "Vergaderblad periode 3"),
    paragraph(
      "Waar we naar keken: ",
      strong("zes verslagen"),
      ", ",
      emphasis("twaalf"),
      " gesprekken en de regel ",
      code("regie NEAR/5 gezin"),
      "; zie ",
      innerLink("s-1", "de passages"),
      ".",
    ),
    table(
      ["Soort", "Documenten", "Fragmenten", "Deelnemers", "Wat ontbreekt, en waarom"],
      [
        ["Gespreksverslagen", "6", "214", "24", "Eén verslag kwam na de sluitingsdatum binnen en telt in de volgende periode mee"],
        ["Transcripten", "12", "1.804", "12", "–"],
        ["Signaalkaarten", "3", "96", "onbekend", [strong("Regio Oost"), " leverde geen kaart in"]],
      ],
      ["left", "right", "right", "right", "left"],
    ),
    heading(2, "Rode lijnen"),
    heading(3, "Wie de regie heeft, verschilt per gesprek"),
    paragraph("In 4 van de 6 verslagen staat dat niemand het overzicht had. Dat was in periode 2 in 2 van de 5 verslagen zo."),
    quote(paragraph("“Iedereen belde, en niemand wist wie er aan zet was.”"), paragraph(emphasis("Wijkteam, periode 3"))),
    quote(paragraph("“Sinds er één vaste persoon is […] weet ik wie ik moet bellen.”"), paragraph(emphasis("Ouder, periode 3"))),
    chart(bars, "Figuur 1. Verslagen waarin een thema voorkomt", numbers),
    heading(4, "Nieuw in deze periode"),
    list([["Wachttijd bij de specialistische zorg, ook na een ", strong("spoedaanvraag")], ["Taal"], ["Rouw"]]),
    chart(bars, "Figuur 2. Dezelfde verslagen"),
    heading(2, "Open ruimte"),
    {
      type: "list",
      ordered: true,
      start: 1,
      spread: false,
      children: [
        { type: "listItem", children: [paragraph("Herkennen we dit?"), list([["In de eigen praktijk"], ["Bij anderen"]])] },
        { type: "listItem", children: [paragraph("Wat missen we?"), paragraph("Denk aan wie er niet aan tafel zit.")] },
        { type: "listItem", children: [paragraph("Wat gaan we beproeven?")] },
      ],
    },
    { type: "thematicBreak" },
    paragraph("Codeboek 1.2, run abc123; 40 van de 214 fragmenten door mensen nagekeken."),
  ],
};

export const options = { title: "Vergaderblad periode 3", language: "nl" } as const;
