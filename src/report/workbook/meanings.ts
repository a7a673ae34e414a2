/** What a table or a column of the run means in English in, the same in Dutch out; the English stands with the table, in `report/tables/`. */
import type { Language } from "../../model/study.js";
import type { Table } from "../table.js";

/** By the English sentence, so that one that is changed there has to be looked at here. */
const dutch: ReadonlyMap<string, string> = new Map([
  // The tables
  [
    "One row per segment and code: which rule proposed it, which person decided.",
    "Een segment en een code: welke regel haar voorstelde, welke persoon besliste.",
  ],
  ["One row per codable segment, coded or not.", "Een codeerbaar segment, met of zonder code."],
  [
    "One row per codebook, data type, group, period and code, with the base under it.",
    "Een codeboek, soort, groep, periode en code, met het geheel waarvan geteld is.",
  ],
  [
    "One row per codebook, data type, group and period: what there was to code, and the share that got no code.",
    "Een codeboek, soort, groep en periode: wat er te coderen was, en welk deel geen code kreeg.",
  ],
  [
    "One row per data type, code and transition between consecutive periods, with the change where the material allows a comparison.",
    "Een soort, code en overgang tussen opeenvolgende perioden, met de verandering waar het materiaal een vergelijking toelaat.",
  ],
  [
    "One row per facet and value: segments with any code that carries the value.",
    "Een kenmerk en een waarde daarvan: de segmenten met een code die de waarde draagt.",
  ],
  [
    "One row per pair of values of two facets: segments that carry both.",
    "Twee waarden van twee kenmerken: de segmenten die beide dragen.",
  ],
  ["One row per row of an override file, with what became of it.", "Een rij van een bestand met beslissingen, en wat ervan geworden is."],
  [
    "One row per document declared or found, followed by one for each of its signal rows, and where each ended. Sum either the lines without a row or those with one.",
    "Een document dat is opgegeven of gevonden, gevolgd door elk van zijn signaalrijen, en waar het eindigde. Tel óf de regels zonder row op, óf die met.",
  ],
  ["One row per rule: what it really reached in this corpus.", "Een regel van het codeboek, en wat zij in dit corpus werkelijk raakte."],
  ["One row per message: everything there is to say about the input.", "Een melding: alles wat er over de invoer te zeggen is."],
  // What most tables begin with
  ["Codebook id", "Id van het codeboek"],
  ["Data type", "Soort materiaal"],
  [
    "Value of the attribute the study groups by; empty for all together",
    "Waarde van het kenmerk waarop de studie groepeert; leeg voor alles samen",
  ],
  [
    "Value of the attribute the study groups by, (hidden) where it may not be told; empty when the study does not group",
    "Waarde van het kenmerk waarop de studie groepeert, (hidden) waar die niet verteld mag worden; leeg als zij niet groepeert",
  ],
  ["Period id, or undated, or outside", "Id van de periode, of undated (zonder datum), of outside (buiten de perioden)"],
  ["Code id", "Id van de code"],
  ["Document id", "Id van het document"],
  ["Segment id", "Id van het segment"],
  ["Segment id: document, ordinal and short hash of the text", "Id van het segment: document, volgnummer en een kort kenmerk van de tekst"],
  ["UTF-16 offset in the document's text as loaded", "Waar het segment begint in de ingelezen tekst, in tekens (UTF-16)"],
  ["UTF-16 offset, exclusive", "Waar het eindigt, in tekens; het laatste telt niet mee"],
  // Codings and segments
  ["The main code the code belongs to, or the code itself", "De hoofdcode waar de code onder valt, of de code zelf"],
  ["rule or override", "rule: een regel stelde de code voor; override: alleen een mens zette haar er neer"],
  ["Ids of the rules that hit, separated by semicolons", "Ids van de regels die raakten, met puntkomma's ertussen"],
  ["Lines of those rules in the codebook", "De regelnummers van die regels in het codeboek"],
  ["The words that were hit, as they stand in the text", "De woorden die geraakt zijn, zoals ze in de tekst staan"],
  [
    "What a person decided: add, replace or confirm; empty when nobody did",
    "Wat een mens besliste: add (toevoegen), replace (vervangen) of confirm (bevestigen); leeg als niemand dat deed",
  ],
  ["Who decided", "Wie besliste"],
  ["When", "Wanneer"],
  ["Why", "Waarom"],
  ["Separate matches; 1 for a decision without a rule behind it", "Losse treffers; 1 bij een beslissing zonder regel erachter"],
  ["paragraph, turn, row, field or sentence", "paragraph (alinea), turn (beurt), row (rij), field (veld) of sentence (zin)"],
  ["Speaker of a turn", "Wie er spreekt, bij een beurt"],
  ["The headings above it, outermost first", "De koppen erboven, de buitenste eerst"],
  ["Number of words", "Aantal woorden"],
  ["Codebook and code of each coding, separated by semicolons", "Codeboek en code van elke codering, met puntkomma's ertussen"],
  ["The text, mark-up gone", "De tekst, zonder opmaak"],
  // Frequencies, bases and facets
  [
    "main (a segment counts once for a main code and its sub-codes), sub, or direct (only the main code)",
    "main (hoofdcode: een segment telt één keer voor haar en haar sub-codes samen), sub (sub-code) of direct (alleen de hoofdcode)",
  ],
  [
    "n (found), 0 (searched, none), NA-codebook, NA-type, NA-data, < with a number (fewer people than may be shown) or hidden (it would give another group away)",
    "n (gevonden), 0 (gezocht, niets gevonden), NA-codebook (de code geldt hier niet), NA-type (niet voor deze soort), NA-data (geen materiaal), < met een getal (minder mensen dan getoond mogen worden) of hidden (niet getoond, omdat een andere groep eruit zou volgen)",
  ],
  [
    "Why a group has no figures: < with a number (fewer people than may be shown) or hidden (it would give another group away)",
    "Waarom een groep geen cijfers heeft: < met een getal (minder mensen dan getoond mogen worden) of hidden (niet getoond, omdat een andere groep eruit zou volgen)",
  ],
  ["Segments with the code", "Segmenten met de code"],
  ["Documents with the code", "Documenten met de code"],
  ["Words in those segments", "Woorden in die segmenten"],
  ["Codable segments", "Codeerbare segmenten"],
  ["Documents with codable segments", "Documenten met codeerbare segmenten"],
  ["Words in codable segments", "Woorden in codeerbare segmenten"],
  ["segments / base_segments", "segments gedeeld door base_segments"],
  ["documents / base_documents", "documents gedeeld door base_documents"],
  ["Lower end of the margin of share_segments", "Ondergrens van de gevoeligheidsmarge van share_segments"],
  ["Upper end of the margin", "Bovengrens van die marge"],
  ["Share of the hits that the document with most of them holds", "Deel van de treffers dat in het document met de meeste staat"],
  [
    "Remarks, separated by semicolons",
    "Kanttekeningen, met puntkomma's ertussen: concentrated (meer dan de helft uit één document), few-documents (minder dan zes, dus geen interval), outside-scope (door mensen gezet waar de code niet geldt)",
  ],
  [
    "interval (Wilson, corrected for documents), leave-one-out, or none",
    "interval (Wilson, gecorrigeerd voor documenten), leave-one-out (steeds één document weggelaten) of none (geen)",
  ],
  ["Separate matches, for audit only", "Losse treffers, alleen ter controle"],
  [
    "Distinct speakers with the code; empty where nobody is told apart",
    "Verschillende sprekers met de code; leeg waar sprekers niet te onderscheiden zijn",
  ],
  ["Distinct speakers; empty where nobody is told apart", "Verschillende sprekers; leeg waar sprekers niet te onderscheiden zijn"],
  ["words / base_words", "words gedeeld door base_words"],
  ["1,000 × mentions / base_words, for audit only", "mentions per 1.000 woorden (base_words), alleen ter controle"],
  ["What counts as a segment", "Wat als één segment telt"],
  ["Words per codable segment, lower quartile", "Woorden per codeerbaar segment, eerste kwartiel"],
  ["Words per codable segment, median", "Woorden per codeerbaar segment, mediaan"],
  ["Words per codable segment, upper quartile", "Woorden per codeerbaar segment, derde kwartiel"],
  ["Codable segments without any code of the codebook", "Codeerbare segmenten zonder enige code van het codeboek"],
  ["Segments without any code", "Segmenten zonder enige code"],
  ["uncoded_segments / segments", "uncoded_segments gedeeld door segments"],
  ["Words per segment, lower quartile", "Woorden per segment, eerste kwartiel"],
  ["Words per segment, median", "Woorden per segment, mediaan"],
  ["Words per segment, upper quartile", "Woorden per segment, derde kwartiel"],
  ["Facet", "Kenmerk van codes"],
  ["First facet", "Eerste kenmerk"],
  ["Second facet", "Tweede kenmerk"],
  ["Its value", "De waarde daarvan"],
  ["Value of the first facet", "Waarde van het eerste kenmerk"],
  ["Value of the second facet", "Waarde van het tweede kenmerk"],
  ["Segments with such a code, each counted once", "Segmenten met zo'n code, elk één keer geteld"],
  ["Documents with such a code", "Documenten met zo'n code"],
  // Changes
  ["Earlier period", "Vroegere periode"],
  ["Later period", "Latere periode"],
  ["Whether the two periods may be compared for this code", "Of de twee perioden voor deze code vergeleken mogen worden"],
  ["Reasons, separated by semicolons", "Waarom niet, met puntkomma's ertussen"],
  ["Difference in share of segments, later minus earlier", "Verschil in aandeel segmenten, later min vroeger"],
  ["Lower end of its margin (Newcombe's method 10)", "Ondergrens van de marge daarvan (methode 10 van Newcombe)"],
  ["Upper end of its margin", "Bovengrens van de marge daarvan"],
  ["log2 of the ratio of shares, with half a segment added", "log2 van de verhouding van de aandelen, met een half segment erbij"],
  ["Permutation of documents, two-sided", "p-waarde uit het verwisselen van documenten, tweezijdig"],
  [
    "After Benjamini and Hochberg, over all codes of the codebook in this transition",
    "De p-waarde na correctie volgens Benjamini en Hochberg, over alle codes van het codeboek in deze overgang",
  ],
  [
    "more, less, no-clear-difference, too-little-material or not-comparable",
    "more (duidelijk meer), less (duidelijk minder), no-clear-difference (geen duidelijk verschil), too-little-material (te weinig materiaal) of not-comparable (niet vergelijkbaar)",
  ],
  [
    "exact (all ways to hand out the documents) or drawn (20,000 of them, with a fixed seed)",
    "exact (alle manieren om de documenten te verdelen) of drawn (20.000 daarvan, steeds dezelfde)",
  ],
  // Overrides
  ["Override file", "Bestand met beslissingen"],
  ["Line in that file", "Regelnummer in dat bestand"],
  ["Document id as written", "Id van het document zoals het er staat"],
  ["Segment id as written", "Id van het segment zoals het er staat"],
  [
    "add, remove, replace, confirm or seen",
    "add (toevoegen), remove (verwijderen), replace (vervangen), confirm (bevestigen) of seen (gezien)",
  ],
  ["Code as written", "Code zoals zij er staat"],
  ["Code that replaces it", "Code die ervoor in de plaats komt"],
  [
    "applied, already-so, moved, needs-review, ambiguous, orphaned, conflict or invalid",
    "applied (toegepast), already-so (was al zo), moved (verplaatst), needs-review (toegepast maar nakijken), ambiguous (dubbelzinnig), orphaned (passage weg), conflict (tegenspraak) of invalid (ongeldig)",
  ],
  ["What there is to say about it", "Wat erover te zeggen is"],
  ["The segment it was applied to, or the best candidate", "Het segment waarop zij is toegepast, of de beste kandidaat"],
  ["Similarity of the quote with the words found, 0 to 1", "Hoe goed het citaat lijkt op de gevonden woorden, van 0 tot 1"],
  ["Why, in the words of who decided", "Waarom, in de woorden van wie besliste"],
  // Inventory
  ["Path in the study folder", "Plaats in de studiemap"],
  [
    "Whether the inventory names it; empty for a row, which no inventory names",
    "Of de inventaris het noemt; leeg bij een rij, want die staat in geen inventaris",
  ],
  ["Whether the file is there", "Of het bestand er is"],
  [
    "coded, uncoded, excluded, quarantined, missing or refused",
    "coded (gecodeerd), uncoded (zonder code), excluded (weggelaten), quarantined (in quarantaine), missing (niet gevonden) of refused (niet gelezen)",
  ],
  [
    "Why it is not coded: the researchers' words, or the id of the message that tells",
    "Waarom het niet gecodeerd is: de woorden van de onderzoekers, of het id van de melding die het zegt",
  ],
  ["Words in them", "Woorden daarin"],
  ["Passages kept as context, not codable; empty for a row", "Passages die als context bewaard zijn en niet codeerbaar; leeg bij een rij"],
  [
    "Which row of the document, from 1; empty for the document itself",
    "De hoeveelste rij van het document, vanaf 1; leeg bij het document zelf",
  ],
  [
    "Page, paragraph, sheet and cell, or time, in a file whose lines tell little",
    "Bladzijde, alinea, blad en cel, of tijd, in een bestand waarvan regels weinig zeggen (in het Engels)",
  ],
  [
    "Line of the file on which the row begins; empty for the document itself",
    "Regelnummer in het bestand waar de rij begint; leeg bij het document zelf",
  ],
  [
    "Id of the segment that the row is; empty for a document, and for a row that is none",
    "Id van het segment dat de rij is; leeg bij een document, en bij een rij die geen segment is",
  ],
  // Rules and messages
  ["Rule id: the code and the rule's place in its list", "Id van de regel: de code en de plaats in haar lijst"],
  ["Line in the codebook", "Regelnummer in het codeboek"],
  ["Segments it hits", "Segmenten die zij raakt"],
  ["Documents it hits", "Documenten die zij raakt"],
  ["What it matched, with counts", "Wat zij raakte, met aantallen"],
  ["Other codes that hit the same words, with the number of segments", "Andere codes die dezelfde woorden raken, met het aantal segmenten"],
  ["never, everything or duplicate", "never (raakte niets), everything (raakt elk segment) of duplicate (staat er dubbel)"],
  ["The rule", "De regel"],
  ["Line, from 1", "Regelnummer, vanaf 1"],
  ["Column, from 1", "Plaats op die regel, vanaf 1"],
  ["error, warning or info", "error (fout), warning (waarschuwing) of info (opmerking)"],
  ["Rule id of the message", "Id van de melding"],
  ["The message, in the study's language", "De melding, in de taal van de studie"],
  // Looking around
  [
    "One row per codebook, data type and pair of codes with at least one segment together, over the periods in which both apply. A pair without a row has none.",
    "Een codeboek, soort en twee codes die op ten minste één segment samen staan, over de perioden waarin beide gelden. Een paar zonder rij heeft er geen.",
  ],
  ["Code id, the one that comes first in the codebook", "Id van de code, die van de twee die het eerst in het codeboek staat"],
  ["main (with its sub-codes) or sub", "main (hoofdcode, met haar sub-codes) of sub (sub-code)"],
  ["Code id of the other", "Id van de andere code"],
  ["Segments with both codes (n12)", "Segmenten met beide codes (n12)"],
  ["Segments with the first code (n1)", "Segmenten met de eerste code (n1)"],
  ["Segments with the other code (n2)", "Segmenten met de andere code (n2)"],
  ["Codable segments in the periods in which both codes apply", "Codeerbare segmenten in de perioden waarin beide codes gelden"],
  ["n12 / (n1 + n2 - n12); empty when n12 is below 5", "n12 / (n1 + n2 - n12); leeg als n12 kleiner is dan 5"],
  [
    "n12 / n1: of the segments with the first code, those that have the other too",
    "n12 / n1: van de segmenten met de eerste code het deel dat ook de andere heeft",
  ],
  [
    "n12 / n2: of the segments with the other code, those that have the first too",
    "n12 / n2: van de segmenten met de andere code het deel dat ook de eerste heeft",
  ],
  [
    "One row per codebook, data type and document, in the order of their dates: new codes, and new information in the last two documents (Guest, Namey & Chen 2020). Data types with fewer than six documents have no rows.",
    "Een codeboek, soort en document, op volgorde van datum: nieuwe codes, en nieuwe informatie in de laatste twee documenten (Guest, Namey & Chen 2020). Soorten met minder dan zes documenten hebben geen rijen.",
  ],
  ["Place of the document in the order, from 1", "Plaats van het document in de volgorde, vanaf 1"],
  ["Its date; empty without one", "De datum; leeg als er geen is"],
  ["Different codes on its segments", "Verschillende codes op de segmenten"],
  ["Those that no earlier document of the type has", "Codes die geen eerder document van de soort heeft"],
  ["Different codes up to and with this document", "Verschillende codes tot en met dit document"],
  ["Different codes in the first four documents", "Verschillende codes in de eerste vier documenten"],
  [
    "New codes in this document and the one before; empty up to the fifth document",
    "Nieuwe codes in dit document en dat ervoor; leeg tot en met het vijfde document",
  ],
  ["run_new_codes / base_codes", "run_new_codes / base_codes, een aandeel"],
  [
    "Thresholds (0.05, 0) that run_share is at or below here for the first time, separated by semicolons",
    "Drempels (0.05, 0) waar run_share hier voor het eerst op of onder komt, gescheiden door puntkomma's",
  ],
]);

/** Puts what a table and its columns mean in the language of the study; what has no Dutch stays English. */
export function translateTable(table: Table, language: Language): Table {
  if (language === "en") return table;
  return {
    ...table,
    description: translate(table.description),
    columns: table.columns.map((column) => ({ ...column, description: translate(column.description) })),
  };
}

function translate(meaning: string): string {
  return dutch.get(meaning) ?? meaning;
}
