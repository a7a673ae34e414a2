import { describe, expect, it } from "vitest";
import { languageCases } from "./language-cases.js";
import { listHits } from "./list-hits.js";

describe("the rule language", () => {
  it.each(languageCases.map((example) => [`${example.rules.join(" ;; ")} on ${example.text}`, example] as const))("%s", (_, example) => {
    const lines = example.rules.map((rule) => (rule.startsWith("niet bij:") ? `- niet bij: \`${rule.slice(9).trim()}\`` : `- \`${rule}\``));
    const { hits, messages } = listHits(lines, example.text);
    expect(messages.length > 0 ? "FOUT" : hits).toBe(example.hits);
  });
});
