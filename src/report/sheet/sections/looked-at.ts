/** What was looked at in a period and what was not: documents, passages and people per kind of material, and all that is left out. */
import type { Base } from "../../../model/frequency.js";
import { ungrouped } from "../../../model/frequency.js";
import type { InventoryLine } from "../../../model/inventory.js";
import type { Meeting } from "../../../model/meeting.js";
import type { Run } from "../../../model/run.js";
import { spellNumber, spellPart } from "../../figures.js";
import { nameOutcome } from "../../names.js";
import { list, paragraph, strong, table, type Section } from "../../nodes.js";
import { wordReason } from "../../reasons.js";
import { chooseWords } from "../../words.js";
import { chooseSheetWords, nameUnits, type SheetWords } from "../sheet-words.js";
import { fill } from "../../fill.js";

/** Documents that are named one by one when they are not counted; the others are counted. */
const mostNamed = 6;

/** Writes the section. */
export function tellMaterial({ period }: Meeting, run: Run): Section {
  const { language } = run.study;
  const words = chooseSheetWords(language);
  // Of each data type its own codebook counts; people may have used another one beside it.
  const bases = run.bases.filter(
    (base) => base.period === period && base.group === ungrouped && run.study.types.get(base.type)?.codebook === base.codebook,
  );
  const present = bases.filter(({ segments }) => segments > 0);
  const absent = bases.filter(({ type, segments }) => segments === 0 && run.bases.some((base) => base.type === type && base.segments > 0));
  const number = (value: number): string => spellNumber(value, language);
  const rows = present.map((base) => [
    base.type,
    number(base.documents),
    `${number(base.segments)} ${nameUnits(run.study.types.get(base.type)?.unit, language)}`,
    tellPeople(base, run, words),
    spellPart(base.uncodedSegments, base.segments, chooseWords(language).ofN, language),
  ]);
  const leftOut = run.inventory.filter((line) => line.period === period && line.state !== "coded" && line.state !== "uncoded");
  return [
    rows.length === 0
      ? paragraph(words.nothingLookedAt)
      : table([words.type, words.documents, words.passages, words.people, words.uncoded], rows, [
          "left",
          "right",
          "right",
          "left",
          "right",
        ]),
    paragraph(
      [
        ...tellTeam(period, run, words),
        ...(absent.length === 0 ? [] : [fill(words.noMaterial, { types: absent.map(({ type }) => type).join(", ") })]),
        ...(leftOut.length === 0 ? [words.allCounted] : []),
        ...tellUnplaced(run, words),
      ].join(" "),
    ),
    ...tellLeftOut(leftOut, run, words),
  ];
}

function tellPeople(base: Base, run: Run, words: SheetWords): string {
  if (base.speakers > 0) return base.speakers === 1 ? words.oneSpeaker : fill(words.speakers, { n: base.speakers });
  const inPeriod = new Set(
    run.segments.filter(({ type, period }) => type === base.type && period === base.period).map(({ documentId }) => documentId),
  );
  const told = run.documents
    .filter(({ id }) => inPeriod.has(id))
    .flatMap(({ attributes }) => (/^\d{1,4}$/u.test(attributes.get("participants") ?? "") ? [Number(attributes.get("participants"))] : []));
  if (told.length === 0) return words.unknownPeople;
  const [fewest, most] = [Math.min(...told), Math.max(...told)];
  const range = fewest === most ? String(fewest) : `${fewest}–${most}`;
  return told.length === inPeriod.size
    ? fill(words.attended, { n: range })
    : fill(words.attendedSome, { n: range, k: told.length, all: inPeriod.size });
}

function tellLeftOut(lines: readonly InventoryLine[], run: Run, words: SheetWords): Section {
  if (lines.length === 0) return [];
  const named = lines
    .slice(0, mostNamed)
    .map((line) => [`${line.document}: ${nameOutcome(line.state, run.study.language)} (${tellReason(line, run)})`]);
  const others = lines.length > mostNamed ? [[fill(words.othersNotCounted, { n: lines.length - mostNamed })]] : [];
  return [paragraph(strong(words.notCounted)), list([...named, ...others])];
}

/** A message begins with what is unexpected about it; here its state has said so. */
function tellReason(line: InventoryLine, { study: { language } }: Run): string {
  return wordReason(line, language).replace(/^(?:Onverwacht|Unexpected):? /u, "");
}

/** Documents that no sheet counts: what can't be read may well belong to this period, and nobody would miss it here. */
function tellUnplaced(run: Run, words: SheetWords): readonly string[] {
  const periods = new Set(run.study.periods.map(({ id }) => id));
  const placed = new Set(run.segments.filter(({ period }) => periods.has(period)).map(({ documentId }) => documentId));
  const count = run.inventory.filter(({ document, period }) => !periods.has(period) && !placed.has(document)).length;
  return count === 0 ? [] : [count === 1 ? words.unplacedOne : fill(words.unplaced, { n: spellNumber(count, run.study.language) })];
}

function tellTeam(period: string, run: Run, words: SheetWords): readonly string[] {
  const people = run.participants.filter((one) => one.period === period).reduce((sum, { count }) => sum + count, 0);
  return people === 0 ? [] : [fill(words.team, { n: people })];
}
