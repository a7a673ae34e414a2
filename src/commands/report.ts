/** `codeboom report`: the study in, its run with the sheets for the research meetings and the workbook out. */
import type { Command } from "./command.js";
import { writeStudy } from "./write-study.js";

export const report: Command = {
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
  run: (call) => {
    const period = call.options.values.get("period");
    return writeStudy(call, typeof period === "string" ? { period } : "all");
  },
};
