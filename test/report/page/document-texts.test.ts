import type { ElementContent } from "hast";
import { describe, expect, test } from "vitest";
import { printDocumentTexts } from "../../../src/report/page/document-texts.js";
import { chooseWords } from "../../../src/report/words.js";
import { preparePage } from "../../../src/report/page/page-context.js";
import { render } from "../rendering.js";
import { readHtml } from "./read-html.js";

const { run } = render({
  "study.yaml":
    "titel: S\nperioden:\n  - { id: p1, label: voorjaar, van: 2024-01-01, tot: 2024-12-31 }\nsoorten:\n  interview: { codeboek: b, eenheid: beurt }\n  verslag: { codeboek: b, eenheid: alinea }\n",
  "corpus/a.md":
    "---\nsoort: interview\ndatum: 2024-02-01\ntitel: Gesprek\n---\n\nInterviewer: Hoe zit het met de regie?\n\nR1: De regie is zoek.\n\nInterviewer: En nu?\n\nR1: Niets.\n",
  "corpus/b.md": "---\nsoort: verslag\ndatum: 2024-02-01\n---\n\n# Kop\n\n## Aanwezig\n\nJansen, Pietersen\n\n## Verslag\n\nWij wachten.\n",
  "codebooks/b/codebook.md": "---\ntitel: B\nversie: 1\n---\n\n## Wie leidt {#regie}\n\n**Regels**\n\n- `=regie`\n",
});
const [, , interview, report] = readHtml(printDocumentTexts(preparePage(run, chooseWords("nl"))));

function readLines(node: ElementContent | undefined): readonly string[] {
  if (node?.type !== "element") return [];
  return node.tagName === "p" || node.tagName === "summary" ? [readText(node)] : node.children.flatMap(readLines);
}

function readText(node: ElementContent): string {
  return node.type === "text" ? node.value : node.type === "element" ? node.children.map(readText).join("") : "";
}

describe("a document in the page", () => {
  test("has its segments in order, with who speaks and their codes, and between them what was not coded", () => {
    expect(readLines(interview)).toEqual([
      "Gesprek · a · interview · voorjaar",
      "Hoe zit het met de regie? (interviewer)",
      "R1: De regie is zoek. Wie leidt",
      "En nu? (interviewer)",
      "R1: Niets.",
    ]);
  });

  test("tells that there is a list of who was there, and not who", () => {
    expect(readLines(report)).toContain("[aanwezigen]");
    expect(readLines(report).join(" ")).not.toContain("Jansen");
  });
});
