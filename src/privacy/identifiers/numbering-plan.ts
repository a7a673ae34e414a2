/** A number in, whether it can be somebody's telephone number out; the plans of all countries are loaded when the first is asked about. */
import { createRequire } from "node:module";
import type * as Library from "libphonenumber-js/min";

const require = createRequire(import.meta.url);
let library: typeof Library | undefined;

/** A number in use; any mobile of eight digits behind the 06, and abroad any of the right length, for what is in use changes. */
export function exists(compact: string): boolean {
  library ??= require("libphonenumber-js/min") as typeof Library;
  const parsed = library.parsePhoneNumberFromString(compact, "NL");
  if (parsed === undefined) return false;
  if (parsed.countryCallingCode === "31") return parsed.isValid() || /^6\d{8}$/u.test(parsed.nationalNumber);
  return parsed.isValid() || (compact.startsWith("+") && parsed.isPossible());
}
