/** All sentences that the gate is tried on, and hostile texts made of their pieces. */
import fc from "fast-check";
import { harmless } from "../identifiers/harmless.js";
import { jottings } from "../identifiers/jottings.js";
import { bareValues, cued, frames } from "../identifiers/planted.js";
import { judgedClean, judgedCleanLast, judgedCleanLater } from "../sentences/judged-clean.js";
import { judgedLast, judgedLater, judgedNames } from "../sentences/judged-names.js";
import { judgedStructured } from "../sentences/judged-structured.js";
import { reportClean } from "../sentences/report-clean.js";
import { reportNames } from "../sentences/report-names.js";
import { seenClean } from "../sentences/seen-clean.js";
import { seen } from "../sentences/seen-names.js";
import { lastClean, unseenClean } from "../sentences/unseen-clean.js";
import { last, unseen } from "../sentences/unseen-names.js";

/** Every text in what the sentences are kept in. */
function listTexts(kept: unknown): readonly string[] {
  if (typeof kept === "string") return [kept];
  return typeof kept === "object" && kept !== null ? Object.values(kept).flatMap(listTexts) : [];
}

export const sentences: readonly string[] = listTexts([
  [harmless, jottings, bareValues, cued, frames, judgedStructured],
  [judgedClean, judgedCleanLast, judgedCleanLater, judgedNames, judgedLater, judgedLast],
  [reportClean, reportNames, seenClean, seen, unseenClean, lastClean, unseen, last],
]);

/** What tears words apart, joins them or makes one of them look like another. */
const pieces =
  "\u0301|\u00AD|\u200B|\r\n|\n|\n\n| |  |\t|.|,|:|-|'|’|–|é|É|ſ|\u212A|İ|ı|ß|ﬁ|０|٣|🙂|𐐀|𠮷|x|X|A|b|1|0|06|+31|@|#|/|;|(|)|[|]|*|_|\"|“|”|der |ten |'t |de |van |dhr. |mevrouw |mijn |haar |heet |ik ben |school|basisschool |groep 7 van |College|in |te |Delft|Den Haag|'s-Gravenhage|jaar|jr|14|jarige|geb. |geboren |datum|naam| at |(at)|punt nl|.com/|insta: |kenteken |-12-|GI|NL|nummer|id|no|de heer |jansen|sanne|Sanne|Jansen|Berg|Vries|J. |El |XXX|N.N.|P07|kind A|***|___|burgemeester|de huisarts van |Literatuur\n|## Bronnen\n|(2018)"
    .split("|")
    .concat("|", "| naam | datum |\n", "\n| ");

const ofPieces = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(""));
const ofSentences = fc
  .tuple(
    fc.constantFrom(...sentences),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...pieces), fc.nat(2)), { maxLength: 5 }),
  )
  .map(([sentence, changes]) =>
    changes.reduce((text, [where, piece, dropped]) => {
      const at = Math.floor(where * text.length);
      return text.slice(0, at) + piece + text.slice(at + dropped);
    }, sentence),
  );

export const hostileTexts = fc.oneof(ofPieces, ofSentences, fc.string({ unit: "binary", maxLength: 40 }));
