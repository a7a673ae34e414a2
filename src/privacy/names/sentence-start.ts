/** A text and a place in, whether a sentence, a line of a list, a cell or a heading begins there out. */

/** What may stand between the start and the word: quotes, emphasis, brackets, bullets. */
const openers = " \t\n*_\"'“”„«([>#|-+\u2022";
const enders = ".!?:;\u2026";
const furthest = 24;
const titles = /(?:^|[^\p{L}])(?:dhr|hr|mevr|mw|mej|dr|drs|mr|ir|ing|prof|ds|fam|sr|jr|\p{Lu})\.?$/iu;

/** Says so where it is unsure, for a capital says nothing there. */
export function startsSentence(text: string, at: number): boolean {
  let place = at - 1;
  let lines = 0;
  let marked = false;
  while (place >= 0 && at - place < furthest && openers.includes(text.charAt(place))) {
    const character = text.charAt(place);
    if (character === "\n") {
      lines++;
      if (marked) return true;
    } else marked = "-+#|\u2022".includes(character) || (marked && " \t".includes(character));
    place--;
  }
  if (place < 0 || lines > 1) return true;
  const character = text.charAt(place);
  if (text.slice(place + 1, at).includes("|")) return true;
  if (!enders.includes(character)) return false;
  return !(character === "." && titles.test(text.slice(Math.max(0, place - 6), place)));
}
