// What comes in: nothing. What goes out: words with the shape of a verb form that are nouns or adjectives of their own,
// so that they don't lead back to a verb: gebied, gedwongen, betrokken, aandacht.

import { readWords } from "./word-list.js";

/** Weak verbs whose own stem starts with ge-, which is not the ge- of a participle. */
export const GE_VERBS: readonly string[] = ["gebeuren", "gebruiken", "geloven", "getuigen", "gehoorzamen", "gelukken", "gedogen"];

/** Nouns on ge-, also as the last part of a word, and the first parts of their compounds. */
export const NOUNS_ON_GE =
  /ge(?:bied|bed|weld|zicht|wicht|recht|dicht|bit|duld|luid|moed|lid|slacht|vecht|hucht|rucht|zant|west|laat|waad|drocht|bint|mak|schrift|meente|dachte|woonte|boorte|halte|stalte|steente|deelte|beente)$|^ge(?:zins|meent|spreks|drags|bieds|welds|luids|voels|loofs)|heid$/u;

/** Participles that have become words of their own, and nouns that look like one. */
export const LEXICAL_PARTICIPLES: ReadonlySet<string> = readWords(`
aangelegen bedragen gedragen geest gegeven gelaten geleden gelegen geschat gevallen gezindte onderdaan ongelegen
overleden verbeten verboden verdragen verleden verslagen
`);

/** Forms of strong verbs that are more often another word, alone or with a prefix: invoer, nasleep, doorweek. */
export const AMBIGUOUS_ENDS: ReadonlySet<string> = readWords(`
bad bleek bond bood boog borg docht genoot leek loog recht rook school sleep sloop spleet sprong staat stal vaart
voer week wist wond
`);

/** Nouns, adjectives and adverbs that look like a past or a present on -t. */
export const NOT_A_VERB_FORM: ReadonlySet<string> = readWords(`
aandacht at beet brak deed dreef dronk gelag gezag greep groef hees hief hield hing hou ingreep lag las leed leest
lood mat reed rees schoot sloot stak steeg stond stoof streek trad vecht verbod verbond verzet vocht vroeg wacht
wees won wou zag zat zei zon
`);
