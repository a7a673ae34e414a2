/** The words that tell the shape of a row of a table in, its cells as they tell out. */
import type { CellShape } from "./grid.js";

export class Row {
  shapes: CellShape[] = [];
  isHeader = false;
  private joins: CellShape["joins"];

  /** Tells whether the word is about rows. */
  word(word: string, param = 0): boolean {
    switch (word) {
      case "trowd":
        this.shapes = [];
        this.isHeader = false;
        this.joins = undefined;
        return true;
      case "trhdr":
        this.isHeader = true;
        return true;
      case "clvmrg":
      case "clmrg":
        this.joins = word === "clvmrg" ? "above" : "left";
        return true;
      case "cellx":
        this.shapes.push({ right: param, ...(this.joins === undefined ? {} : { joins: this.joins }) });
        this.joins = undefined;
        return true;
      default:
        return false;
    }
  }
}
