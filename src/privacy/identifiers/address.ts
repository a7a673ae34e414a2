/** Text in, addresses of homes out: streets with a number and postcodes, each address once. */
import type { Span } from "../../model/passage.js";
import { atDigits } from "../triggers/triggers.js";
import type { Detector } from "./detector.js";
import { findPostcodes } from "./postcode.js";
import { findStreets } from "./street.js";

/** What stands between the parts of one address. */
const joint = /^[\s,;|()-]{0,4}$/u;

export const address: Detector = {
  class: "address",
  triggers: [atDigits],
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
