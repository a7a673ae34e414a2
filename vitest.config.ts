import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Many tests wait for a process of their own, so every core gets a worker.
    maxWorkers: "100%",
    testTimeout: 300_000,
    hookTimeout: 300_000,
    coverage: { include: ["src/**"], reporter: ["text-summary", "text"] },
  },
});
