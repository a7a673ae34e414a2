/** Subjects in one by one, a verdict on each out: the thread that a case may end or hold up. */
import { parentPort } from "node:worker_threads";
import { post } from "../../src/post.js";
import { judgeCase } from "./judge-case.js";
import type { Subject } from "./study.js";

parentPort?.on("message", (subject: Subject) => {
  void judgeCase(subject).then((verdict) => post(parentPort, verdict));
});
