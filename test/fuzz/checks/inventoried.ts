/** Every file of the corpus has one line in the inventory, in one state; one that was not loaded has a reason and a message that names the file. */
import { inventoryStates } from "../../../src/model/inventory.js";
import { isDocument } from "../study.js";
import type { Check } from "./check.js";

export const inventoried: Check = {
  name: "every file is in the inventory, with a reason when it was not loaded",
  find: ({ run, files, messages }) => {
    if (run === undefined) return messages.some(({ severity }) => severity === "error") ? [] : ["no run, and no error that says why"];
    return Array.from(files.keys())
      .filter(isDocument)
      .flatMap((path) => {
        const lines = run.inventory.filter((line) => line.found && line.path === path);
        const [line] = lines;
        if (line === undefined || lines.length !== 1) return [`${path} has ${lines.length} lines`];
        if (!inventoryStates.includes(line.state)) return [`${path} is ${line.state}`];
        if (line.state === "coded" || line.state === "uncoded") return [];
        if (line.reason === "") return [`${path} is ${line.state} without a reason`];
        if (line.state === "excluded") return [];
        if (line.message === undefined || line.message.file === undefined)
          return [`${path} is ${line.state}, and no message names the file`];
        return messages.some(({ id, file, severity }) => id === line.reason && file === line.message?.file && severity === "error")
          ? []
          : [`${path} is ${line.state} for ${line.reason}, which is not among the messages`];
      });
  },
};
