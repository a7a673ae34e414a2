// What comes in: nothing. What goes out: words with the shape of a verb form that are nouns or adjectives of their own,
// so that they don't lead back to a verb: gebied, gedwongen, betrokken, aandacht.

/** Weak verbs whose own stem starts with ge-, which is not the ge- of a participle. */
export const GE_VERBS: readonly string[] = ["gebeuren", "gebruiken", "geloven", "getuigen", "gehoorzamen", "gelukken", "gedogen"];

/** Nouns on ge-, also as the last part of a word, and the first parts of their compounds. */
export const NOUNS_ON_GE = /ge(?:bied|bed|weld|zicht|wicht|recht|dicht|bit|duld|luid|moed|lid|slacht|vecht|hucht|rucht|zant|west|laat|waad|drocht|bint|mak|schrift|meente|dachte|woonte|boorte|halte|stalte|steente|deelte|beente)$|^ge(?:zins|meent|spreks|drags|bieds|welds|luids|voels|loofs)|heid$/u;

/** Participles that have become words of their own, and nouns that look like one. */
export const LEXICAL_PARTICIPLES: ReadonlySet<string> = new Set(`
gezind gezinde gevat gericht gerichte geschikt geschikte gerust gezond gezonde gemiddeld gemiddelde geliefd geliefde geleerd geleerde
gehandicapt gehandicapte gewond gewonde gegrond gegronde gewend gepast gepaste gehecht gemeend geest geschat gewenst gewenste
gegeven gevallen verslagen gelegen geleden verleden overleden bescheiden betrokken gedwongen gebonden opgewonden
verdragen bedragen gedragen afgelopen gelaten geboren gedreven gesloten gespannen ervaren aangelegen ongelegen verlegen
verboden uitgebreid uitgebreide ingewikkeld ingewikkelde afgezonderd toegewijd aangewezen uitgeput opgelucht uitgesproken
aangeboren verbeten bekend bekende bereid bevoegd beperkt verplicht verplichte verslaafd verslaafde verward verdacht verdachte
gecertificeerd gecertificeerde gespannen ontspannen overspannen
`.split(/\s+/u).filter((word) => word !== ""));

/** Nouns, adjectives and adverbs that look like a past or a present on -t. */
export const NOT_A_VERB_FORM: ReadonlySet<string> = new Set(`
aandacht voorsprong oorsprong afsprong vervoer uitvoer invoer aanvoer toevoer doorvoer opvoer gezag gelag verbond verbod
vroeg sloot stal bad zag zon rook boog week bleek leek leed beet bond wees las lag mat at won hing hief brak rees reed zat deed
school stond trad kon kom zei wil mag sla sta kan was ben is kun zul zal wou hou stoof lood groef greep streek steeg school stak
staat recht vecht acht wacht
`.split(/\s+/u).filter((word) => word !== ""));
