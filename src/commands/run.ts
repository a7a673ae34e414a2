/** `codeboom run`: the study in, the run folder out, with a summary of what was found. */
import type { Command } from "./command.js";
import { openStudy } from "./open-study.js";
import { writeStudy } from "./write-study.js";

export const run: Command = {
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
  run: async (call) => {
    const open = await openStudy(call);
    return open === undefined ? 2 : writeStudy(open, call, call.options.values.has("report") ? "all" : "none");
  },
};
