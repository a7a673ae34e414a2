/** Files in one by one, what was read in each out: the thread in which heavy files are read. */
import { parentPort } from "node:worker_threads";
import { readHeavy, type Source } from "./load/read-file.js";
import { post } from "./post.js";

parentPort?.on("message", (file: Source) => void readHeavy(file).then((read) => post(parentPort, read)));
