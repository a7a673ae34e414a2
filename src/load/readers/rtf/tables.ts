/** The tables at the head of an RTF file in, the code pages of its fonts and the meaning of its styles out. */
import { readStyleName, type StyleMeaning } from "../word-style.js";
import { codePagesOfSets } from "./characters.js";

/** A chain of styles is short; one that is longer goes round. */
const longestChain = 50;

/** Gathers the fonts: each begins with its number. */
export class Fonts {
  private readonly pages = new Map<number, number>();
  private font = 0;

  word(word: string, param = 0): void {
    if (word === "f") this.font = param;
    const page = word === "fcharset" ? codePagesOfSets.get(param) : word === "cpg" ? param : undefined;
    if (page !== undefined) this.pages.set(this.font, page);
  }

  findPage(font: number): number | undefined {
    return this.pages.get(font);
  }
}

/** Gathers the styles of paragraphs: each has a number, may have an outline level, and ends with its name. */
export class Styles {
  private readonly meanings = new Map<number, StyleMeaning>();
  private readonly parents = new Map<number, number>();
  private style = 0;
  private depth: number | undefined;
  private name = "";

  word(word: string, param = 0): void {
    if (word === "s") this.style = param;
    if (word === "sbasedon") this.parents.set(this.style, param);
    if (word === "outlinelevel" && param >= 0 && param <= 8) this.depth = param + 1;
  }

  text(text: string): void {
    this.name += text;
  }

  endStyle(): void {
    const depth = this.depth === undefined ? {} : { depth: this.depth };
    this.meanings.set(this.style, { ...readStyleName(this.name.replace(/;.*$/su, "").trim()), ...depth });
    this.style = 0;
    this.depth = undefined;
    this.name = "";
  }

  /** What a style means, or else the one it is based on. */
  find(style: number): StyleMeaning {
    let number: number | undefined = style;
    for (let step = 0; number !== undefined && step < longestChain; step++) {
      const meaning: StyleMeaning = this.meanings.get(number) ?? {};
      if (meaning.depth !== undefined || meaning.isQuote === true) return meaning;
      number = this.parents.get(number);
    }
    return {};
  }
}
