/** How a Word file looks: its styles by the names that Word knows, so that a person can change each in one place. */
import { BorderStyle, LineRuleType, type IBaseParagraphStyleOptions, type IParagraphStyleOptions, type IStylesOptions } from "docx";
import type { Language } from "../../model/study.js";

const ink = "1F2933";
const quiet = "52606D";
export const rule = { style: BorderStyle.SINGLE, size: 4, color: "9AA5B1" } as const;
export const thinRule = { style: BorderStyle.SINGLE, size: 2, color: "CBD2D9" } as const;

/** On every machine, or a font of the same widths, so that lines and pages break alike. */
const font = "Arial";
const codeFont = "Courier New";

/** In 240ths of a line. Spaces between paragraphs are in twentieths of a point, sizes of letters in half points. */
const single = { line: 240, lineRule: LineRuleType.AUTO } as const;
const airy = { line: 264, lineRule: LineRuleType.AUTO } as const;

const paragraphs: readonly IParagraphStyleOptions[] = [
  {
    id: "Quote",
    name: "Quote",
    basedOn: "Normal",
    quickFormat: true,
    run: { color: ink },
    paragraph: {
      indent: { left: 220 },
      spacing: { after: 40, ...airy },
      keepLines: true,
      border: { left: { ...rule, size: 18, space: 8 } },
    },
  },
  { id: "ListContinue", name: "List Continue", basedOn: "Normal", paragraph: { spacing: { after: 40, ...airy } } },
  { id: "Picture", name: "Picture", basedOn: "Normal", paragraph: { keepNext: true, spacing: { before: 120, after: 40, ...single } } },
  {
    id: "TableText",
    name: "Table Text",
    basedOn: "Normal",
    quickFormat: true,
    run: { size: 18 },
    paragraph: { spacing: { before: 30, after: 30, ...single } },
  },
  { id: "TableHeading", name: "Table Heading", basedOn: "TableText", run: { bold: true }, paragraph: { keepNext: true } },
  {
    id: "SmallTableText",
    name: "Small Table Text",
    basedOn: "TableText",
    run: { size: 15, color: quiet },
    paragraph: { spacing: { before: 10, after: 10, ...single } },
  },
  { id: "SmallTableHeading", name: "Small Table Heading", basedOn: "SmallTableText", run: { bold: true }, paragraph: { keepNext: true } },
  {
    id: "Gap",
    name: "Gap",
    basedOn: "Normal",
    run: { size: 8 },
    paragraph: { spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT } },
  },
  {
    id: "Rule",
    name: "Rule",
    basedOn: "Normal",
    run: { size: 8 },
    paragraph: { spacing: { before: 60, after: 180, line: 120, lineRule: LineRuleType.EXACT }, border: { bottom: rule } },
  },
  {
    id: "Footer",
    name: "footer",
    basedOn: "Normal",
    run: { size: 16, color: quiet },
    paragraph: { spacing: { before: 0, after: 0 } },
  },
];

/** Makes the styles of a document in a language; Word checks its spelling by it. */
export function makeStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: 20, color: ink, language: { value: language === "nl" ? "nl-NL" : "en-GB" } },
        paragraph: { spacing: { after: 100, ...airy } },
      },
      heading1: makeHeading(0, 36, 0, 120),
      heading2: makeHeading(1, 26, 280, 100),
      heading3: makeHeading(2, 22, 200, 60),
      heading4: makeHeading(3, 20, 160, 40),
      caption: { run: { size: 17, italics: false, color: quiet }, paragraph: { spacing: { after: 140, ...single } } },
      listParagraph: { paragraph: { spacing: { after: 40, ...airy } } },
    },
    paragraphStyles: [...paragraphs],
    characterStyles: [{ id: "Code", name: "Code", quickFormat: true, run: { font: codeFont } }],
  };
}

function makeHeading(outlineLevel: number, size: number, before: number, after: number): IBaseParagraphStyleOptions {
  return {
    run: { bold: true, size, color: ink },
    paragraph: { keepNext: true, keepLines: true, outlineLevel, spacing: { before, after, ...single } },
  };
}
