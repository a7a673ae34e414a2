/** A number in, whether it can be somebody's telephone number out. */
import { libraries } from "./libraries.js";

/** A number in use; any mobile of eight digits behind the 06, and abroad any of the right length, for what is in use changes. */
export function exists(compact: string): boolean {
  const parsed = libraries.telephones().parsePhoneNumberFromString(compact, "NL");
  if (parsed === undefined) return false;
  if (parsed.countryCallingCode === "31") return parsed.isValid() || /^6\d{8}$/u.test(parsed.nationalNumber);
  return parsed.isValid() || (compact.startsWith("+") && parsed.isPossible());
}
