/** A question about a word in, the same question out that is thought over once for a word: texts have few words, and each many times. */

/** A longer word may be kept as a piece of the text that it stands in, with all of that text. */
const longest = 12;
const most = 20_000;

export function remember(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    if (word.length > longest) return ask(word);
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
}
