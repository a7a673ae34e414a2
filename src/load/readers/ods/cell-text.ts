/** The elements inside a cell, or of a drawing on the sheet, in; the words of the cell, its comments, and the words in boxes out, each apart. */

export interface CellText {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  readonly takeText: () => string;
  readonly takeComments: () => readonly string[];
  readonly takeBoxes: () => readonly string[];
  readonly takePictures: () => number;
}

/** What is kept with a comment and is not what it says: who made it, and when. */
const ofComment = /^(?:dc:|meta:)/u;
/** More spaces in a row than anybody types are so many marks in a damaged file. */
const mostSpaces = 1000;

export function createCellText(): CellText {
  /** The text that is being read, paragraph by paragraph: of the cell, or of the comment or drawing that stands in it. */
  const open: { readonly kind: "cell" | "comment" | "drawing"; readonly paragraphs: string[][] }[] = [{ kind: "cell", paragraphs: [] }];
  let inParagraph = 0;
  let unread = 0;
  const comments: string[] = [];
  const boxes: string[] = [];
  let pictures = 0;
  const add = (text: string): void => {
    if (inParagraph > 0 && unread === 0) open.at(-1)?.paragraphs.at(-1)?.push(text);
  };
  const finish = (): void => {
    const { kind, paragraphs } = open.pop() as (typeof open)[number];
    const text = join(paragraphs);
    if (text === "") return;
    if (kind === "comment") comments.push(text);
    else boxes.push(text);
  };
  return {
    open: (name, attributes) => {
      if (ofComment.test(name) || name === "text:ruby-text") unread++;
      else if (name === "office:annotation") open.push({ kind: "comment", paragraphs: [] });
      else if (name.startsWith("draw:")) {
        if (name === "draw:frame") pictures++;
        else if (name === "draw:text-box") pictures--;
        open.push({ kind: "drawing", paragraphs: [] });
      } else if (name === "text:p" || name === "text:h") {
        inParagraph++;
        open.at(-1)?.paragraphs.push([]);
      } else if (name === "text:s") add(" ".repeat(Math.min(mostSpaces, Math.max(1, Number(attributes.get("text:c") ?? 1) || 1))));
      else if (name === "text:tab") add("\t");
      else if (name === "text:line-break") add("\n");
    },
    close: (name) => {
      if (ofComment.test(name) || name === "text:ruby-text") unread--;
      else if ((name === "office:annotation" || name.startsWith("draw:")) && open.length > 1) finish();
      else if (name === "text:p" || name === "text:h") inParagraph--;
    },
    text: (text) => add(text.replace(/[ \t\r\n]+/gu, " ")),
    takeText: () => join((open[0] as (typeof open)[number]).paragraphs.splice(0)),
    takeComments: () => comments.splice(0),
    takeBoxes: () => boxes.splice(0),
    takePictures: () => {
      const taken = pictures;
      pictures = 0;
      return taken;
    },
  };
}

function join(paragraphs: readonly (readonly string[])[]): string {
  return paragraphs
    .map((parts) => parts.join(""))
    .join("\n")
    .trim();
}
