/** The list of detectors: what one finds is no longer looked at by those after it. */
import { address } from "./address.js";
import { ageDetector } from "./age.js";
import { birthDate } from "./birth-date.js";
import { bsn } from "./bsn.js";
import type { Detector } from "./detector.js";
import { email } from "./email.js";
import { fileNumber } from "./file-number.js";
import { functionDetector } from "./function.js";
import { iban } from "./iban.js";
import { nameDetector } from "./name.js";
import { phone } from "./phone.js";
import { plate } from "./plate.js";
import { profile } from "./profile.js";
import { schoolDetector } from "./school.js";
import { townDetector } from "./town.js";

/** First what is sure by its form, then what is told by what stands around it, then what only warns. */
export const detectors: readonly Detector[] = [
  profile,
  email,
  iban,
  birthDate,
  fileNumber,
  phone,
  bsn,
  plate,
  address,
  nameDetector,
  ageDetector,
  schoolDetector,
  townDetector,
  functionDetector,
];
