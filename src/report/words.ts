/** A language in, the words of the reports in it out. */
import type { Language } from "../model/study.js";
import { dutch } from "./words/dutch.js";
import { english } from "./words/english.js";

export type Words = Readonly<Record<keyof typeof dutch, string>>;

const words: Readonly<Record<Language, Words>> = { nl: dutch, en: english };

/** The words of a language. */
export function chooseWords(language: Language): Words {
  return words[language];
}
