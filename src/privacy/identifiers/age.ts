/** A folded text in, the ages of persons in it out; how long something lasts is no age. */
import { findAround, type Around } from "../indirect/find-around.js";
import { atWords } from "../triggers/scan-text.js";
import { atDigits, atSign, either, where } from "../triggers/triggers.js";
import type { Detector } from "./detector.js";

const tens = "twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig";
const units = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen";
const number = `(?:\\d{1,2}|(?:(?:${units})[eë]n)?(?:${tens})|${units}|tien|elf|twaalf|dertien|veertien|(?:vijf|zes|zeven|acht|negen)tien|anderhalf)`;
const person =
  "(?:(?:pleeg|stief|klein|bonus|half|schoon)?(?:zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|moeder|vader|kind|kinderen|kindje)s?|jongens?|jongetje|meisjes?|meid|man|vrouw|baby|peuter|kleuter|puber|tiener|tweeling|jongere|jeugdige|oma|opa|" +
  "oudste|jongste|middelste|cliënte?|neef|neefje|nicht|nichtje|vriend|vriendin|partner|iemand|leerling|moedertje|kind \\p{Lu}|\\])";
const start = "(?<![\\p{L}\\p{N}.,-])";
const end = /^(?!\p{L})/u;

const yearly: readonly Around[] = [
  // 14-jarige, veertienjarig meisje; not the tenth birthday of an office.
  {
    before: new RegExp(`${start}(?<from>${number}[- ]?)$`, "iu"),
    after:
      /^(?! (?:bestaan|jubileum|plan|programma|traject|contract|project|onderzoek|opleiding|termijn|periode|beleid|subsidie|overeenkomst|samenwerking|aanpak|pilot))/u,
  },
];

const rules: readonly Around[] = [
  // 14 jaar oud, 9 maanden oud.
  { before: new RegExp(`${start}(?<from>${number} ?)$`, "iu"), after: /^ oud(?!\p{L})/u },
  // Een jongen van 7 jaar, kinderen van vier en 7 jaar, [kind] (7 jaar).
  {
    before: new RegExp(
      `${person}(?: \\p{L}+){0,2},? ?(?:\\(| van | )(?<from>(?:${number}(?: jaar)?(?:, | en | tot |-))*${number} ?)$`,
      "iu",
    ),
    after: /^(?!\p{L})(?! (?:geleden|lang|bezig|samen|onder|cel|in|bij|werk|ervaring|later|terug|gescheiden|getrouwd|verlengd|hulp|ots))/iu,
  },
  // Zij is bijna 14 jaar.
  {
    before: new RegExp(
      `(?<!\\p{L})(?:is|was|wordt|werd|ben|zijn|waren)(?: (?:nu|pas|net|bijna|inmiddels|al|dan))? (?<from>(?:${number}(?:, | en ))*${number} )$`,
      "iu",
    ),
    after: /^(?:[.,;:!?)\n]|$| (?:en|geworden|toen|als|maar)(?!\p{L}))/u,
  },
  // Op de leeftijd van 14 jaar.
  { before: new RegExp(`leeftijd(?: van|:| is)? (?<from>${number} )$`, "iu"), after: end },
];
const unit = /(?:jaar|jr|maanden)(?!\p{L})/uy;
const atUnit = either(atWords(["jaar", "maanden"]), atSign("jr"));
const yearlyEnd = /jarige?n?(?!\p{L})/uy;
const atYearly = atWords(["jarig"]);

const bare: readonly Around[] = [
  // Hij is 14. Leeftijd: 14.
  {
    before: new RegExp(
      `(?<!\\p{L})(?:(?:hij|zij|ze|ik|${person})(?: (?:is|was|wordt|werd|ben))(?: (?:nu|pas|net|bijna|inmiddels|al))? |leeftijd(?: van|:) )(?<from>)$`,
      "iu",
    ),
    after: /^(?:[.,;!?]?(?:\s|$)(?! ?(?:jaar|keer|uur|dagen|maanden|we[ek]|minuten|procent|van|kilo|meter|euro))|\))/u,
  },
];

const bareNumber = /(?<![\p{L}\p{N}.,/-])\d{1,2}(?![\p{L}\p{N}%/+-]|[.,]\d)/uy;
/** The words before it end in a space. */
const atBare = where(atDigits, (text, at) => text.charAt(at - 1) === " ");

export const ageDetector: Detector = {
  class: "age",
  triggers: [atYearly, atUnit, atBare],
  find: (scanned) =>
    [
      ...findAround(scanned, atYearly, yearlyEnd, yearly),
      ...findAround(scanned, atUnit, unit, rules),
      ...findAround(scanned, atBare, bareNumber, bare),
    ].sort((one, other) => one.start - other.start),
};
