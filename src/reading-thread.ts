/** Files in one by one, what was read in each out: the thread in which heavy files are read. */
import { parentPort } from "node:worker_threads";
import type { Source } from "./load/read-file.js";
import { post } from "./post.js";
import { watchReading } from "./watch-reading.js";

parentPort?.on("message", (file: Source) => void watchReading(file).then((read) => post(parentPort, read)));
