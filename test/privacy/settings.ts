/** The privacy settings of a study that says nothing of them. */
import { directClasses, indirectClasses, type Handling, type IdentifierClass, type PrivacySettings } from "../../src/model/privacy.js";

export const strictPrivacy: PrivacySettings = {
  handling: new Map<IdentifierClass, Handling>([
    ...directClasses.map((name) => [name, "block"] as const),
    ...indirectClasses.map((name) => [name, "warn"] as const),
  ]),
  namesFile: "privacy/namen.txt",
  allowedFile: "privacy/toegestaan.csv",
  smallestGroup: 5,
  smallestReleasedGroup: 10,
  quotesPerSpeaker: 2,
};
