/** The packages that know by which rules numbers are made, each loaded when it is first asked: most studies have none to ask about. */
import { createRequire } from "node:module";
import type * as Accounts from "ibantools";
import type * as Telephones from "libphonenumber-js/min";
import type * as Citizens from "stdnum/lib/cjs/nl/bsn.js";
import type * as Pupils from "stdnum/lib/cjs/nl/onderwijsnummer.js";

const require = createRequire(import.meta.url);

/** A package that was loaded before is given again. */
export const libraries = {
  accounts: () => require("ibantools") as typeof Accounts,
  citizens: () => require("stdnum/lib/cjs/nl/bsn.js") as typeof Citizens,
  pupils: () => require("stdnum/lib/cjs/nl/onderwijsnummer.js") as typeof Pupils,
  telephones: () => require("libphonenumber-js/min") as typeof Telephones,
};
