/** Who holds the lock on a study in, the message that says so out. */
import type { Taken } from "../files/lock.js";
import type { Message } from "../model/message.js";
import { say } from "../messages/say.js";

/** Tells who is busy with the study, and since when. */
export function tellHolder({ holder: { pid, host, time }, isHere }: Extract<Taken, { kind: "held" }>): Message {
  const since = time.slice(0, 16).replace("T", " ");
  return say(isHere ? "run/held" : "run/held-elsewhere", undefined, { pid, host, since });
}
