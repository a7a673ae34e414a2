/** What was met in a file in, what is to be said of it out: the place, the class and the length, and nothing of the identifier itself. */
import type { Message } from "../model/message.js";
import { isBlocking, type Examination, type Find } from "../model/privacy.js";
import { say, type MessageId } from "../messages/say.js";

/** Of a document that goes into the run all the same. */
export function tellDocument({ path, finds, indirect }: Examination): readonly Message[] {
  const allowed = finds.filter(({ isAllowed }) => isAllowed).length;
  return [
    ...finds.filter(({ isAllowed }) => !isAllowed).map((find) => tellFind("privacy/warned", find)),
    ...(allowed === 0 ? [] : [say("privacy/allowed", { file: path }, { count: allowed })]),
    ...Array.from(indirect, ([name, count]) => say("privacy/indirect", { file: path }, { class: `#identifier/${name}`, count })),
  ];
}

/** Of a document that doesn't. */
export function tellQuarantine({ path, finds }: Examination): readonly Message[] {
  const blocking = finds.filter(isBlocking);
  return [
    say("privacy/quarantined", { file: path }, { count: blocking.length }),
    ...blocking.map((find) => tellFind("privacy/identifier", find)),
  ];
}

/** Of a file beside the documents. */
export function tellBeside({ finds }: Examination): readonly Message[] {
  return finds.flatMap((find) => (find.isAllowed ? [] : [tellFind(isBlocking(find) ? "privacy/beside" : "privacy/warned", find)]));
}

function tellFind(id: MessageId, { class: name, part, place, length, fingerprint }: Find): Message {
  return say(id, place, { class: `#identifier/${name}`, part: `#part/${part}`, length, hash: fingerprint });
}

/** A form of placeholder that stands once in the whole study may be a slip, or no placeholder. */
export function tellForms(examinations: readonly Examination[]): readonly Message[] {
  const counts = new Map<string, number>();
  for (const { placeholders } of examinations)
    for (const [form, { count }] of placeholders) counts.set(form, (counts.get(form) ?? 0) + count);
  return examinations.flatMap(({ placeholders }) =>
    Array.from(placeholders).flatMap(([form, { place, length }]) =>
      counts.get(form) === 1 ? [say("privacy/placeholder-once", place, { length })] : [],
    ),
  );
}
