import { test } from "vitest";
import { makePairs } from "./edit-pairs.js";
test("x", () => {
  for (const [aim, mostEdits, traps] of [[0.1, 3, 0.05]] as const) {
    const seeds = Number(process.env.SEEDS ?? 1);
    for (let seed = 1; seed <= seeds; seed++) {
      const t = Date.now();
      const pairs = makePairs(seed * 7919, { pairs: 10000, aim, mostEdits, traps });
      const fair = pairs.filter((p) => !p.warned);
      const s = fair.filter((p) => p.survives);
      const full = s.filter((p) => p.row.context === "both" && p.row.id === "full");
      const wrong = fair.filter((p) => p.verdict === "wrong");
      const pc = (x: typeof pairs) => (100 * x.filter((p) => p.verdict === "right").length / x.length).toFixed(1);
      const sw = pairs.filter((p) => p.survives);
      console.log(aim, mostEdits, "seed", seed, "fair", fair.length, "wrong", wrong.length, "survive", s.length, pc(s), "full", pc(full), "warned wrong", pairs.filter((p) => p.warned && p.verdict === "wrong").length, "all", pc(sw), Date.now() - t, "ms");
      if (process.env.SHOW) for (const p of wrong) console.log("WRONG", p.how, p.edits.join(), [p.row.segment, p.row.quote, p.row.before, p.row.after], "\n" + p.story);
    }
  }
}, 600000);
