/** The table of commands; the first is what codeboom does without one. What a command needs is loaded when it is called. */
import type { Command } from "./command.js";

export const commands: readonly Command[] = [
  {
    name: "run",
    usage: "[study]",
    options: [
      {
        name: "report",
        nl: "maakt ook de bladen voor de onderzoeksbijeenkomsten en codeboom.xlsx",
        en: "also makes the sheets for the research meetings and codeboom.xlsx",
      },
    ],
    nl: "codeert het corpus, telt en schrijft out/latest/ (dit gebeurt ook zonder opdracht)",
    en: "codes the corpus, counts and writes out/latest/ (also done without a command)",
    ownArguments: 0,
    run: async (call) => (await import("./run.js")).runStudy(call),
  },
  {
    name: "report",
    usage: "[study]",
    options: [
      {
        name: "period",
        value: "id",
        nl: "alleen het blad van deze periode",
        en: "the sheet of this period only",
      },
    ],
    nl: "maakt in out/latest/ de bladen voor de onderzoeksbijeenkomsten (html, docx, md) en codeboom.xlsx; draait eerst als er iets veranderd is",
    en: "makes the sheets for the research meetings (html, docx, md) and codeboom.xlsx in out/latest/; runs first when something changed",
    ownArguments: 0,
    run: async (call) => (await import("./report.js")).writeReport(call),
  },
  {
    name: "check",
    usage: "[study]",
    options: [],
    nl: "kijkt alles na (studie, inventaris, codeboeken met hun voorbeelden, beslissingen) en schrijft niets",
    en: "checks everything (study, inventory, codebooks with their examples, decisions) and writes nothing",
    ownArguments: 0,
    run: async (call) => (await import("./check.js")).checkStudy(call),
  },
  {
    name: "privacy",
    usage: "[study]",
    options: [
      {
        name: "show",
        nl: "laat op een scherm ook zien wat er staat",
        en: "also shows what stands there, on a terminal only",
      },
    ],
    nl: "wijst aan waar in de bestanden iets naar een persoon wijst, zonder te zeggen wat er staat",
    en: "tells where in the files something points at a person, without telling what stands there",
    ownArguments: 0,
    run: async (call) => (await import("./privacy.js")).examineStudy(call),
  },
  {
    name: "release",
    usage: "<map> [study]",
    options: [],
    nl: "schrijft in een lege map wat gearchiveerd of verstuurd mag worden: getallen zonder tekst, documenten en personen",
    en: "writes into an empty folder what may be archived or sent out: figures without text, documents and persons",
    ownArguments: 1,
    run: async (call) => (await import("./release.js")).releaseStudy(call),
  },
  {
    name: "explain",
    usage: "<document[:segment] | code> [study]",
    options: [
      {
        name: "code",
        value: "code",
        nl: "waarom deze code wel of niet op het segment staat",
        en: "why this code is or is not on the segment",
      },
      {
        name: "rule",
        value: "regel",
        nl: "welke woordvormen deze regel in het corpus bereikt (zonder naam ervoor)",
        en: "which word forms this rule reaches in the corpus (without a name)",
      },
    ],
    nl: "legt uit waarom iets zo gecodeerd is",
    en: "explains why something is coded as it is",
    ownArguments: 1,
    run: async (call) => (await import("./explain.js")).explainStudy(call),
  },
  {
    name: "init",
    usage: "<map>",
    options: [{ name: "en", nl: "study.yaml en meldingen in het Engels", en: "study.yaml and messages in English" }],
    nl: "maakt in een lege map een kleine studie die meteen draait",
    en: "makes a small study in an empty folder that runs at once",
    ownArguments: 0,
    run: async (call) => (await import("./init.js")).initStudy(call),
  },
  {
    name: "verify",
    usage: "[study]",
    options: [],
    nl: "herhaalt de laatste run en vergelijkt elke byte met wat er staat",
    en: "repeats the last run and compares every byte with what is there",
    ownArguments: 0,
    run: async (call) => (await import("./verify.js")).verifyRun(call),
  },
];
