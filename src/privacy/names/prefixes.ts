/** The small words before a surname, in small letters: van der Berg, 't Hart, El Amrani. */
import { readWords } from "./word-list.js";

export const surnamePrefixes = readWords(`
  van de der den het 't t ter ten te in op aan bij over onder uit uijt voor von zu zur la le les l du des da dos das do di del della dello degli d
  el al ait aït ould bin ben ibn bint abu abd st sint mac mc o
`);

/** Those that a surname may begin with, and that are not mostly another word. */
export const smallPrefixes = readWords("van de der den 't ter ten te el al ait aït ould von zu la le di da dos");
