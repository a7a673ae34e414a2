// Loaded before the program: writes down at its end what it used.
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread)
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(process.env.CODEBOOM_BENCH_USAGE, JSON.stringify({ maxRSS, cpu: (userCPUTime + systemCPUTime) / 1000 }));
  });
