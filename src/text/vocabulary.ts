/** The word types of a corpus: every distinct word form once, with a number that the words of a text refer to. */

export interface Vocabulary {
  /** Lower case, accents kept; index is the type's number. */
  readonly exact: string[];
  /** The folded key of each type. */
  readonly folded: string[];
  /** How often each type was scanned. */
  readonly counts: number[];
  readonly numbers: Map<string, number>;
  /** The types that share a folded key. */
  readonly byKey: Map<string, number[]>;
}

export function createVocabulary(): Vocabulary {
  return { exact: [], folded: [], counts: [], numbers: new Map(), byKey: new Map() };
}

/** Enters a word form (or counts it again) and gives its number. */
export function internWord(vocabulary: Vocabulary, exact: string, folded: string): number {
  const known = vocabulary.numbers.get(exact);
  if (known !== undefined) {
    vocabulary.counts[known] = (vocabulary.counts[known] as number) + 1;
    return known;
  }
  const number = vocabulary.exact.length;
  vocabulary.numbers.set(exact, number);
  vocabulary.exact.push(exact);
  vocabulary.folded.push(folded);
  vocabulary.counts.push(1);
  const sharing = vocabulary.byKey.get(folded);
  if (sharing === undefined) vocabulary.byKey.set(folded, [number]);
  else sharing.push(number);
  return number;
}
