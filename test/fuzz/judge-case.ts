/** A subject in, what is wrong with the run of it out, and how the subject itself ended; a throw is wrong too. */
import { judge, type Complaint } from "./checks/checks.js";
import { reachOutcome } from "./outcome.js";
import type { Subject } from "./study.js";

export interface Verdict {
  readonly complaints: readonly Complaint[];
  /** `read`, or the id of the message that refused it. */
  readonly ended: string;
}

/** Runs the study with the subject and judges what came of it. */
export async function judgeCase(subject: Subject): Promise<Verdict> {
  try {
    const outcome = await reachOutcome(subject);
    const line = outcome.run?.inventory.find(({ path, found }) => found && path === subject.path);
    const refusal =
      line === undefined ? outcome.messages.find(({ file, severity }) => file === subject.path && severity === "error")?.id : line.reason;
    return { complaints: judge(outcome), ended: refusal === undefined || refusal === "" ? "read" : refusal };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { complaints: [{ check: "nothing is thrown", detail: stack.split("\n").slice(0, 4).join(" ") }], ended: "thrown" };
  }
}
