// What comes in: nothing. What goes out: words with the shape of a verb form that are nouns or adjectives of their own,
// so that they don't lead back to a verb: gebied, gedwongen, betrokken, aandacht.

import { readWords } from "./word-list.js";

/** Weak verbs whose own stem starts with ge-, which is not the ge- of a participle. */
export const GE_VERBS: readonly string[] = ["gebeuren", "gebruiken", "geloven", "getuigen", "gehoorzamen", "gelukken", "gedogen"];

/** Nouns on ge-, also as the last part of a word, and the first parts of their compounds. */
export const NOUNS_ON_GE = /ge(?:bied|bed|weld|zicht|wicht|recht|dicht|bit|duld|luid|moed|lid|slacht|vecht|hucht|rucht|zant|west|laat|waad|drocht|bint|mak|schrift|meente|dachte|woonte|boorte|halte|stalte|steente|deelte|beente)$|^ge(?:zins|meent|spreks|drags|bieds|welds|luids|voels|loofs)|heid$/u;

/** Participles that have become words of their own, and nouns that look like one. */
export const LEXICAL_PARTICIPLES: ReadonlySet<string> = readWords(`
gezindte geest geschat gegeven gevallen verslagen gelegen geleden verleden overleden gelaten aangelegen ongelegen verboden
verbeten verdragen bedragen gedragen onderdaan
`);

/** Forms of strong verbs that are more often another word, alone or with a prefix: invoer, nasleep, doorweek. */
export const AMBIGUOUS_ENDS: ReadonlySet<string> = readWords(`
voer school week bleek leek sleep sloop stal bad wond bond bood borg wist sprong spleet boog loog rook genoot docht
staat vaart recht
`);

/** Nouns, adjectives and adverbs that look like a past or a present on -t. */
export const NOT_A_VERB_FORM: ReadonlySet<string> = readWords(`
aandacht ingreep greep gezag gelag verbod verbond verzet vroeg sloot zag zon leed beet wees las lag mat at won hing hief brak
rees reed zat deed stond trad zei wou hou stoof lood groef streek steeg stak schoot vocht leest vecht wacht dronk dreef hees
hield
`);
