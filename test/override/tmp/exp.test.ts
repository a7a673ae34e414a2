import { test } from "vitest";
import { anchorDecision } from "../../../src/override/anchor.js";
import { classifyChange } from "../../../src/override/changes.js";
import { foldQuote } from "../../../src/override/fold-quote.js";
import { editNames, editText } from "../edit-text.js";
import { makeText, seedRandom, toSegments, toText, twinTokens } from "../random-edits.js";
import { makeRow } from "../random-rows.js";

function lev(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), row[j]! + 1, next[j - 1]! + 1));
    row = next;
  }
  return row[b.length]!;
}

test("exp", () => {
  const N = Number(process.env.N ?? 10000);
  const random = seedRandom(Number(process.env.SEED ?? 1));
  const TRAP = Number(process.env.TRAP ?? 0.1);
  const fixed = process.env.EDITS;
  const stats: Record<string, { n: number; ok: number }> = {};
  const bump = (k: string, ok: boolean) => { const s = (stats[k] ??= { n: 0, ok: 0 }); s.n++; if (ok) s.ok++; };
  const w: Record<string, number> = {}; const bump2 = (k: string) => { w[k] = (w[k] ?? 0) + 1; };
  const mm: Record<string, number> = {}; const bumpM = (k: string) => { mm[k] = (mm[k] ?? 0) + 1; };
  let miss = 0, wf = 0, nf = 0, wrong = 0, pairs = 0, skipped: Record<string, number> = {}, outcomes: Record<string, number> = {};
  const t0 = Date.now();
  while (pairs < N) {
    const base = makeText(random, 8 + random.upTo(30));
    for (let r = 0; r < 3; r++) {
      const hm = random.upTo(base.paragraphs.length);
      const trap = random.chance(TRAP);
      const paras = Array.from(base.paragraphs);
      if (trap) paras.splice(random.upTo(paras.length + 1), 0, twinTokens(random, paras[hm]!));
      const text = { paragraphs: paras };
      const segs0 = toSegments(text, "verslag-p1-a");
      const row = makeRow(random, text, segs0, paras.indexOf(base.paragraphs[hm]!));
      if (!row) continue;
      const a0 = anchorDecision(row, segs0);
      if (a0.kind !== "placed") { skipped[a0.kind + "/" + row.id + "/" + row.context] = (skipped[a0.kind + "/" + row.id + "/" + row.context] ?? 0) + 1; continue; }
      if (a0.segment.ordinal !== row.at + 1) { console.log("T0 WRONG", row, a0.how, a0.segment.passage.text); wrong++; continue; }
      const flagged = a0.alike > 1;
      pairs++; if (flagged) nf++;
      const uids = new Set(row.tokens.map((t) => t.uid));
      let now = text;
      const names: string[] = [];
      const count = fixed ? Number(fixed) : 1 + random.upTo(Number(process.env.MAXE ?? 4));
      for (let e = 0; e < count; e++) { const n = trap && e === 0 && random.chance(0.7) ? "deletePassage" : random.pick(editNames); names.push(n); now = editText(random, now, n, uids); }
      const segs = toSegments(now, "verslag-p1-a");
      const a = anchorDecision(row, segs);
      const counts = now.paragraphs.map((p) => p.filter((t) => uids.has(t.uid)).length);
      const total = counts.reduce((x, y) => x + y, 0);
      const eff = total > 0 ? counts : now.paragraphs.map((p) => p.filter((t) => t.copyOf !== undefined && uids.has(t.copyOf)).length);
      const max = Math.max(...eff);
      const trueAt = eff.indexOf(max);
      const home = max > 0 ? now.paragraphs[trueAt]! : [];
      const idx = home.map((t, i) => (uids.has(t.uid) || (total === 0 && t.copyOf !== undefined && uids.has(t.copyOf)) ? i : -1)).filter((i) => i >= 0);
      const nowQuote = idx.length ? toText(home.slice(idx[0], idx.at(-1)! + 1)) : "";
      const q = toText(row.tokens);
      const recognisable = row.length === "none" ? nowQuote === q && toText(home) === q : idx.length > 0 && 1 - lev(q, nowQuote) / q.length >= 0.8;
      outcomes[a.kind === "placed" ? a.how : a.kind] = (outcomes[a.kind === "placed" ? a.how : a.kind] ?? 0) + 1;
      const ok = a.kind === "placed" && eff[a.segment.ordinal - 1]! > 0 && eff[a.segment.ordinal - 1]! === max;
      if (a.kind === "placed" && !ok) {
        if (flagged) { wf++; bump2("FLAGGED " + a.how + " len=" + row.length+ " ctx=" + row.context + " id=" + row.id + " steps=" + Math.abs(a.segment.ordinal - row.at - 1)); continue; }
        wrong++; bump2("W:" + a.how + " ctx=" + row.context + " id=" + row.id + " " + (max>0?"":"gone")+ (names.includes("duplicate")?" dup":""));
        if (wrong <= Number(process.env.SHOW ?? 10)) console.log("WRONG", a.how, names.join(","), { id: row.segment, q: row.quote, b: row.before, a: row.after, ctx: row.context }, "NOW", a.segment.id, "\n  ", a.segment.passage.text, "\n  sim", a.similarity, "true:", max > 0 ? trueAt + 1 : "gone", "|", nowQuote, "\n  orig:", toText(text.paragraphs[row.at]!), "\n  prev/next", segs[a.segment.ordinal - 2]?.passage.text.slice(-32), "|", segs[a.segment.ordinal]?.passage.text.slice(0, 32));
      }
      if (recognisable && !flagged && !ok && process.env.MISS && names.includes(process.env.MISS) && miss++ < 40) console.log("MISS", a.kind, row.length, row.context, row.id, JSON.stringify([row.segment, row.quote, row.before, row.after]), "\n   now", trueAt + 1, toText(home), "\n   prev/next", segs[trueAt - 1]?.passage.text.slice(-32), "|", segs[trueAt + 1]?.passage.text.slice(0, 32), "\n   cands", JSON.stringify(a.kind === "ambiguous" ? a.candidates.map((c) => c.id + c.passage.text.slice(0, 50)) : a.kind === "elsewhere" || a.kind === "gone" || a.kind === "merged" ? [a.candidate?.id, a.similarity] : []));
      if (recognisable && !flagged && !ok && (process.env.CTX ?? "both") === row.context) { const cls = row.length === "none" ? "noquote" : classifyChange(foldQuote(row.quote), foldQuote(nowQuote)); const st = Math.abs(trueAt - row.at); const same = toText(home) === toText(text.paragraphs[row.at]!); bumpM(`${a.kind} ${row.length === "short" || row.quote.length < 20 ? "short" : "long"} ${same ? "SAMESEG" : ""} ${cls} ${row.id} steps=${st > 3 ? "far" : st}`); }
      if (recognisable && !flagged) { bump("all", ok); bump("ctx " + row.context, ok); bump("len " + row.length, ok); bump("id " + row.id, ok); bump("edits " + count, ok); if (row.context === "both" && row.id === "full") bump("FULL", ok); if (count === 1) bump("1:" + names[0], ok); }
    }
  }
  console.log({ pairs, wrong, flagged: nf, wrongFlagged: wf, ms: Date.now() - t0, skipped, outcomes });
  console.log(Object.entries(w).sort((a,b)=>b[1]-a[1]).map((x) => x.join(": ")).join("\n"));
  console.log("--MISSES\n" + Object.entries(mm).sort((a,b)=>b[1]-a[1]).slice(0, 40).map((x) => x.join(": ")).join("\n"));
  console.log(Object.entries(stats).map(([k, s]) => `${k}: ${(100 * s.ok / s.n).toFixed(1)}% of ${s.n}`).join("\n"));
});
