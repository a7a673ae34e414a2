import { test } from "vitest";
import { countCodings } from "/work/main/src/count/count.js";
import { makeCodebook, makeSegments, makeStudy, type Written } from "/work/main/test/count/fixtures.js";
test("bench", () => {
  const codes = Array.from({ length: 300 }, (_, index) => (index % 6 === 0 ? `m${index}` : `m${index - (index % 6)}/s${index}`));
  const large = makeCodebook(codes); const ids = Array.from(large.codes.keys());
  for (const docs of [66, 60, 120]) for (const group of [undefined, "regio"]) {
  const written = Array.from({ length: 6000 }, (_, index): Written => ({ document: `d${index % docs}`, period: `p${(index % docs) % 6 + 1}`, words: 9, attributes: { region: `${index % 5}` }, codes: Array.from(new Set(Array.from({ length: 5 }, (_u, n) => ids[(index * 7 + n * n * 31 + index % docs) % 300] as string))) }));
  const material = makeSegments(written);
  for (let i = 0; i < 3; i++) { const b = performance.now(); countCodings({ study: makeStudy({ periods: ["p1","p2","p3","p4","p5","p6"], ...(group ? { groupBy: group } : {}) }), codebooks: [large], ...material }); console.log(docs, group, (performance.now() - b).toFixed(0)); }
  }
});
