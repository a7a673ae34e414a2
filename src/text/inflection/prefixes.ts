// What comes in: nothing. What goes out: the first parts that Dutch verbs are built with, longest first.

import { readWords } from "./word-list.js";

/** Parts that part from their verb, with -ge- between them in the participle: afstemmen, afgestemd. */
export const SEPARABLE: readonly string[] = sortByLength(`
aan aaneen achter achterna achterover achteruit af bekend beschikbaar beter bij bijeen binnen bloot boven
buiten deel dicht dood door duidelijk eraan erbij erdoor erin eruit gade gebruik gelijk gereed gerust goed groot
hard heen hoog huis in ineen kapot kennis klaar klein kort kwaad kwijt lam lang langs leeg leiding les los
mede mee mis mogelijk na naar neer om omhoog omlaag omver onder ondertoezicht onderuit op opeen open opnieuw
over overeen overeind overhoop plaats raak recht rekening rond ruzie samen schade scherp schoon schuil staande
stand stem steun stil stop stuk tegemoet tegen tegenover tekort teleur teloor teniet tentoon terecht terug
teweeg tewerk thuis toe uit uiteen uithuis vast veilig verder vol voor vooraf voorbij voorop voort vooruit
vorm vrij waar warm weer weg wijs zeker ziek zorg
`);

/** Parts that never part from their verb and leave no room for ge-: bespreken, besproken. */
export const INSEPARABLE: readonly string[] = sortByLength(`
be ge ver her ont er mis over onder door om aan vol voor weer achter wan
`);

const PREFIXES: ReadonlySet<string> = new Set([...SEPARABLE, ...INSEPARABLE]);

/** True for nothing, for one prefix and for two in a row: af, herover. */
export function isPrefixes(head: string): boolean {
  if (head === "" || PREFIXES.has(head)) return true;
  return Array.from(head).some((_, at) => PREFIXES.has(head.slice(0, at)) && PREFIXES.has(head.slice(at)));
}

function sortByLength(text: string): readonly string[] {
  return [...readWords(text)].toSorted((a, b) => b.length - a.length);
}
