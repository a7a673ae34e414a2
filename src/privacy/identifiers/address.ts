/** Text in, addresses of homes out: streets with a number and postcodes, each address once. */
import type { Span } from "../../model/passage.js";
import { atDigits, atDigitsOf, where } from "../triggers/triggers.js";
import type { Detector } from "./detector.js";
import { findPostcodes } from "./postcode.js";
import { findStreets } from "./street.js";

/** What stands between the parts of one address. */
const joint = /^[\s,;|()-]{0,4}$/u;

/** The number of a house stands apart, the digits of a postcode are four. */
const atHouse = where(atDigits, (text, at) => at > 0 && " \n.".includes(text.charAt(at - 1)));

export const address: Detector = {
  class: "address",
  triggers: [atHouse, atDigitsOf(4)],
  find: (scanned) => {
    const { text } = scanned;
    const joined: Span[] = [];
    const streets = findStreets(scanned);
    for (const span of [...streets, ...findPostcodes(scanned, streets)].sort((a, b) => a.start - b.start || a.end - b.end)) {
      const last = joined.at(-1);
      if (last === undefined || !joint.test(text.slice(last.end, span.start))) joined.push(span);
      else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    }
    return joined;
  },
};
