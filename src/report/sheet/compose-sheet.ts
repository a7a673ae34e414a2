/** A meeting in, the parts of its sheet as document trees out: the page, the Word file and the Markdown are printed from these. */
import type { Root } from "mdast";
import type { Meeting } from "../../model/meeting.js";
import type { Run } from "../../model/run.js";
import type { Language } from "../../model/study.js";
import { chart, emphasis, heading, paragraph, strong, type Section } from "../nodes.js";
import { labelPeriod } from "../periods.js";
import { chooseWords } from "../words.js";
import { tellActionLines } from "./sections/action-lines.js";
import { tellAppearances } from "./sections/appearances.js";
import { findPeriodBefore, tellChanges } from "./sections/changes.js";
import { tellMaterial } from "./sections/looked-at.js";
import { askQuestions } from "./sections/open-space.js";
import { tellOrigin } from "./sections/origin.js";
import { showThemes } from "./sections/picture.js";
import { tellRedLines } from "./sections/red-lines.js";
import { chooseSheetWords } from "./sheet-words.js";
import { spellDays } from "../figures.js";
import { fill } from "../fill.js";

/** A part of the sheet; its name is for the style of the page. */
export interface SheetPart {
  readonly name: string;
  readonly tree: Section;
}

export interface Sheet {
  readonly title: string;
  readonly parts: readonly SheetPart[];
}

/** Composes the sheet of a meeting. */
export function composeSheet(meeting: Meeting, run: Run, version: string): Sheet {
  const { study } = run;
  const words = chooseSheetWords(study.language);
  const label = (period: string): string => labelPeriod(period, study, chooseWords(study.language));
  const days = study.periods.find(({ id }) => id === meeting.period);
  const span = days === undefined ? "" : `, ${spellDays(days.from, days.to, study.language)}`;
  const title = `${words.sheet}: ${label(meeting.period)}`;
  const before = findPeriodBefore(meeting.period, run);
  return {
    title,
    parts: [
      {
        name: "head",
        tree: [
          heading(1, title),
          paragraph(`${study.title}${span}`),
          ...meeting.intro.map((text) => paragraph(text)),
          paragraph(emphasis(words.lead)),
        ],
      },
      part("looked-at", words.lookedAt, tellMaterial(meeting, run)),
      part("red-lines", words.redLines, tellRedLines(meeting, run)),
      part(
        "changes",
        before === undefined ? words.changesFirst : fill(words.changes, { period: label(before) }),
        tellChanges(meeting, run),
      ),
      part("appearances", words.newAndGone, tellAppearances(meeting, run)),
      part("picture", words.picture, showThemes(meeting, run)),
      part(
        "action-lines",
        meeting.agreedIn === undefined ? words.actionsNone : fill(words.actions, { period: label(meeting.agreedIn) }),
        tellActionLines(meeting, run),
      ),
      part("open-space", words.openSpace, askQuestions(meeting, run)),
      part("colophon", words.colophon, tellOrigin(meeting, run, version)),
    ],
  };
}

function part(name: string, title: string, tree: Section): SheetPart {
  return { name, tree: [heading(2, title), ...tree] };
}

/** The sheet as one document. */
export function joinParts({ parts }: Sheet): Root {
  return { type: "root", children: parts.flatMap(({ tree }) => tree) };
}

/** The sheet as one document with the tables behind its charts at the end, where they do not stand in the way of who reads. */
export function joinPartsWithAnnex(sheet: Sheet, language: Language): Root {
  const { children } = joinParts(sheet);
  const charts = children.filter((child) => child.type === "chart");
  const annex = charts.flatMap(({ caption, table }) => (table === undefined ? [] : [paragraph(strong(caption)), table]));
  return {
    type: "root",
    children: [
      ...children.map((child) => (child.type === "chart" ? chart(child.chart, child.caption) : child)),
      ...(annex.length === 0 ? [] : [heading(2, chooseWords(language).numbers), ...annex]),
    ],
  };
}
