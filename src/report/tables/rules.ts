/** The run in, `rules.csv` out: what every rule really reached. */
import type { Run } from "../../model/run.js";
import { column, type Table } from "../table.js";

/** Tabulates the rules. */
export function tabulateRules(run: Run): Table {
  return {
    name: "rules",
    description: "One row per rule: what it really reached in this corpus.",
    columns: [
      column("codebook", "string", "Codebook id"),
      column("code", "string", "Code id"),
      column("rule", "string", "Rule id: the code and the rule's place in its list"),
      column("line", "integer", "Line in the codebook"),
      column("hits", "integer", "Segments it hits"),
      column("documents", "integer", "Documents it hits"),
      column("forms", "string", "What it matched, with counts"),
      column("shared_with", "string", "Other codes that hit the same words, with the number of segments"),
      column("flags", "string", "never, everything or duplicate"),
      column("text", "string", "The rule"),
    ],
    rows: run.reach.map((reach) => [
      reach.codebookId,
      reach.codeId,
      reach.rule.id,
      reach.rule.line,
      reach.segments,
      reach.documents,
      reach.forms.map(([form, count]) => `${form} ${count}`).join("; "),
      reach.sharedWith.map(([code, count]) => `${code} ${count}`).join("; "),
      reach.flags.join("; "),
      reach.rule.text,
    ]),
  };
}
