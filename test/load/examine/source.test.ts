import { expect, test } from "vitest";
import { readFile } from "./planting.js";

const front = "---\ntype: verslag\nauteur: Voorin\n---\n";
const cases: readonly (readonly [name: string, text: string])[] = [
  [
    "d.md",
    `${front}# Kop <!-- Opmerking -->\n\n[link](https://adres.nl "Titel")\n\n![Beschrijving](beeld.png)\n\n[1]: https://verwijzing.nl\n`,
  ],
  ["d.txt", `${front}Kop\n\nTekst.\n\nPagina 1 van 2\n`],
  ["d.csv", "# Boven\nsep=;\ndatum;signaal;\n2024-01-01;Wachttijd;Los\n"],
  ["d.vtt", "WEBVTT Achter\n\nNOTE Notitie\n\nSTYLE\n::cue {}\n\nnaam\n00:01.000 --> 00:02.000 align:start\n<v.klas Stem>Tekst.</v>\n"],
  ["d.srt", "1\n00:00:01,000 --> 00:00:02,000 X1:40\n{\\an8}Tekst.\n"],
];

test.each(cases)("the text of %s is the whole file, so that nothing in it has to be examined apart", async (name, text) => {
  const read = await readFile(new TextEncoder().encode(text), `corpus/${name}`);
  expect(read.isSource).toBe(true);
  expect(read.text).toBe(text);
  expect(read.hidden).toBeUndefined();
});
