/** A formatting word of RTF and what held before it in, what holds after it out. */

/** What holds in a group; a group inside it begins with the same. */
export interface State {
  readonly isSkipped: boolean;
  readonly isMuted: boolean;
  /** How many characters behind a Unicode character are the same for old programs. */
  readonly skip: number;
  readonly font: number;
  readonly isBold: boolean;
  readonly isHidden: boolean;
  readonly isDeleted: boolean;
  readonly style: number;
  /** Depth of the heading, where the paragraph itself says so. */
  readonly depth: number | undefined;
  readonly isInTable: boolean;
  readonly isItem: boolean;
}

const plain = { isBold: false, isHidden: false, isDeleted: false };
const ordinary = { style: 0, depth: undefined, isInTable: false, isItem: false };
export const firstState: State = { isSkipped: false, isMuted: false, skip: 1, font: 0, ...plain, ...ordinary };

/** The depths of headings; above them an outline level means text. */
const deepestOutline = 8;

/** Changes what holds; the same when the word is no formatting that matters here. */
export function format(state: State, word: string, param: number | undefined, usualFont: number): State {
  const isOn = param !== 0;
  switch (word) {
    case "plain":
      return { ...state, ...plain, font: usualFont };
    case "pard":
      return { ...state, ...ordinary };
    case "b":
      return { ...state, isBold: isOn };
    case "v":
      return { ...state, isHidden: isOn };
    case "deleted":
      return { ...state, isDeleted: isOn };
    case "uc":
      return { ...state, skip: Math.min(Math.max(param ?? 1, 0), 10) };
    case "f":
      return { ...state, font: param ?? 0 };
    case "s":
      return { ...state, style: param ?? 0 };
    case "outlinelevel":
      return { ...state, depth: param !== undefined && param >= 0 && param <= deepestOutline ? param + 1 : undefined };
    case "intbl":
      return { ...state, isInTable: isOn };
    case "ls":
      return { ...state, isItem: isOn };
    default:
      return state;
  }
}
