/** A subject that something is wrong with in, the smallest one found with the same thing wrong out, by leaving stretches out. */
import { strToU8 } from "fflate";
import type { Verdict } from "./judge-case.js";

import type { Subject } from "./study.js";
import { pack, unpack } from "./zip.js";

/** Leaves out halves, quarters and so on as long as the same check fails, until time or tries are up. */
export async function minimise(
  subject: Subject,
  check: string,
  judge: (subject: Subject) => Promise<Verdict>,
  mayGoOn: () => boolean,
): Promise<Subject> {
  let best = subject;
  const fails = async (bytes: Uint8Array): Promise<boolean> => {
    const tried = { ...best, bytes };
    const { complaints } = await judge(tried);
    const isSame = complaints.some((complaint) => complaint.check === check);
    if (isSame) best = tried;
    return isSame;
  };
  const parts = unpack(subject.bytes);
  if (parts === undefined) await shrink(subject.bytes, fails, mayGoOn);
  else {
    // What is packed shrinks part by part.
    let kept = parts;
    for (const [name] of parts) {
      if (!mayGoOn()) break;
      const without = kept.filter(([other]) => other !== name);
      if (await fails(pack(without, 0))) kept = without;
    }
    for (const [name, bytes] of kept) {
      const replace = (own: Uint8Array): typeof kept => kept.map((part) => (part[0] === name ? [name, own] : part));
      const small = await shrink(bytes, async (own) => await fails(pack(replace(own), 0)), mayGoOn);
      kept = replace(small);
    }
  }
  return best;
}

async function shrink(bytes: Uint8Array, fails: (bytes: Uint8Array) => Promise<boolean>, mayGoOn: () => boolean): Promise<Uint8Array> {
  let best = bytes;
  if (mayGoOn() && (await fails(strToU8("")))) return strToU8("");
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.length;) {
      if (!mayGoOn()) return best;
      const without = new Uint8Array(Buffer.concat([best.subarray(0, at), best.subarray(at + size)]));
      if (await fails(without)) best = without;
      else at += size;
    }
  }
  return best;
}
