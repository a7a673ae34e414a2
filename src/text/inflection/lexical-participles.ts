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
aangelegen bedragen beleid beraad bericht bestand gedragen geest gegeven gelaten geleden gelegen geschat gevallen
gezindte onderdaan ongelegen overleden verbeten verboden verdragen verleden verraad verslagen verzet
`);

/** Forms of verbs that are more often another word, alone or with a prefix: invoer, nasleep, voorruit. */
export const AMBIGUOUS_ENDS: ReadonlySet<string> = readWords(`
baarden bad baden banden bleek boden bogen bond bonden bood boog boorden borg borgen deugden docht dorst drukte gaven genoot
genoten gilde goten grepen groeven koren kropen kust lagen leek leken loog maten matte meden namen pint piste
plant recht reden rezen rook roken ruit runden scherpte school scholen schoten sleep slepen sleten sloop slopen sloten
sneden spelden spleet spuit sprong sprongen staart staat stal stalen stegen stipt stoten streken
strikt togen vaart velden vierde voer vrijden voeren vochten week weken wezen wist wogen wond wonden zagen zogen zonden zonnen
`);

/** Nouns, adjectives and adverbs that look like a past or a present on -t. */
export const NOT_A_VERB_FORM: ReadonlySet<string> = readWords(`
aandacht beet brak gelag gezag greep groef hees ingreep lag las leed lood mat schoot sloot steeg stoof streek
vecht verbond vocht vroeg wacht wees zat zon
`);
