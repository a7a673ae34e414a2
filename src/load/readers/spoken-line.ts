/** The lines of a text in, a test out of whether a line begins with the name of whoever says it. */

/** What is a speaker even where it comes once: R1, P05, Spreker 2, [00:12] Interviewer. */
const speakerLabel =
  /^(?:[[(]?\d{1,2}:\d{2}|\p{Lu}{1,4}\d{0,3}[a-z]?\s*(?:[[(][^)\]]*[)\]])?:|(?:Interviewer|Onderzoeker|Gespreksleider|Moderator|Deelnemer|Respondent|Professional|Spreker|Researcher|Participant|Speaker|Vraag|Antwoord)\b)/u;

/** Learns from all lines which names come back before a colon. */
export function findSpokenLines(lines: readonly string[]): (line: string) => boolean {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(labelOf(line), (counts.get(labelOf(line)) ?? 0) + 1);
  return (line) => line.includes(":") && (speakerLabel.test(line) || (counts.get(labelOf(line)) ?? 0) > 1);
}

/** What stands before the first colon of a line. */
function labelOf(line: string): string {
  return (/^[^:]{1,40}(?=:)/u.exec(line)?.[0] ?? "").trim();
}
