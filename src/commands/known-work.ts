/** The files of a study in, the work that an earlier run did on these very files out; kept in the study's cache. */
import type { CodedWith } from "../coded-study.js";
import { openCache, type Cache } from "../files/cache.js";
import type { FoundFiles } from "../files/read-study.js";
import type { MessageId } from "../messages/say.js";
import type { SourceFile } from "../model/source.js";
import type { KnownWork, WorkName } from "../known-work.js";
import { hashBytes, hashParts } from "../text/hash.js";
import type { Segmentation } from "../segment/document.js";
import { keepSegmentation, recallSegmentation } from "./cut-segmentation.js";
import { recallCodings } from "./known-codings.js";
import { openRules } from "./known-rules.js";
import { keepCoded, recallCoded } from "./pack-coded.js";
import { keepStudy, type KeptStudy } from "./recall-study.js";

/** What is known of the work of a run, and how what is done now is kept for the next time. */
export interface RecalledWork {
  readonly known: KnownWork;
  /** Then no document has to be read. */
  readonly isMaterialKnown: boolean;
  /** Keeps the work on a study and on its files as they were read. */
  readonly keep: (study: Pick<KeptStudy, "study" | "extra" | "found">, read: ReadonlyMap<string, SourceFile>) => void;
}

const folder = "work";

/** In what form work is kept. */
interface Form {
  readonly keep: (cache: Cache, name: string, value: unknown) => void;
  readonly recall: (cache: Cache, name: string) => unknown;
}

const whole: Form = { keep: (cache, name, value) => cache.keep(name, value), recall: (cache, name) => cache.recall(name) };

const forms: Readonly<Record<WorkName["stage"], Form>> = {
  segmented: { keep: (cache, name, value) => keepSegmentation(cache, name, value as Segmentation), recall: recallSegmentation },
  loaded: whole,
  coded: { keep: (cache, name, value) => keepCoded(cache, name, value as CodedWith), recall: recallCoded },
  counted: whole,
};

/** Why a file may not be read now and may be the next time, by a machine that has more time or memory for it. */
const passing: ReadonlySet<string> = new Set<MessageId>(["load/too-slow", "load/too-much-memory", "load/damaged", "load/unreadable"]);

/** Bytes of material; the work on more than this is not held in memory a second time in order to keep it. */
const most = 3e7;

/** Recalls work by all files but codebooks, decisions and texts for meetings, and that on a codebook by all in its folder too; `looking` is the hash of all that the gate depends on. */
export function recallWork(
  root: string,
  build: string,
  files: ReadonlyMap<string, SourceFile>,
  { litter, unreadable }: Pick<FoundFiles, "litter" | "unreadable">,
  looking: string,
): RecalledWork {
  const cache = openCache(root);
  const all = Array.from(files.values());
  const ground = all.filter(({ path }) => !/^(?:codebooks|report)\//u.test(path));
  const context = hashParts([build, ...ground.map(describeFile), JSON.stringify([litter, Array.from(unreadable)])]);
  const nameOf = ({ stage, codebook }: WorkName): string => {
    const own = codebook === undefined ? [] : all.filter(({ path }) => path.startsWith(`codebooks/${codebook}/`));
    return `${folder}/${hashParts([context, `\n${stage}\n${codebook ?? ""}\n`, ...own.map(describeFile)])}`;
  };
  const codebooks = all.flatMap(({ path }) => (/^codebooks\/[^/]+\/codebook\.md$/u.test(path) ? [path] : []));
  const codings = recallCodings(root, context, codebooks);
  const [segmented, loaded] = [nameOf({ stage: "segmented" }), nameOf({ stage: "loaded" })];
  const material = [[segmented, forms.segmented.recall(cache, segmented)] as const, [loaded, forms.loaded.recall(cache, loaded)] as const];
  const known = new Map<string, unknown>(material.filter(([, value]) => value !== undefined));
  const done = new Map<string, { readonly stage: WorkName["stage"]; readonly value: unknown }>();
  let rules: ReturnType<typeof openRules> | undefined;
  const coded: string[] = [];
  const recall = <Work>(work: WorkName, doWork: () => Work): Work => {
    const name = nameOf(work);
    if (work.stage === "coded") coded.push(name);
    const before = known.get(name) ?? forms[work.stage].recall(cache, name);
    if (before !== undefined) {
      known.set(name, before);
      return before as Work;
    }
    // Rules are many, and of use only where a codebook is read.
    if (work.stage === "coded") rules ??= openRules(cache, looking);
    const value = doWork();
    done.set(name, { stage: work.stage, value });
    return value;
  };
  return {
    known: { recall, codings: codings.known },
    isMaterialKnown: known.size === material.length,
    keep(study, read) {
      const isSettled = !Array.from(read.values()).some(
        (one) => one.read !== undefined && "refused" in one.read && passing.has(one.read.refused.id),
      );
      const isKept = isSettled && ground.reduce((sum, { bytes }) => sum + bytes.length, 0) <= most;
      if (isKept) {
        for (const [name, { stage, value }] of done) forms[stage].keep(cache, name, value);
        keepStudy(root, { ...study, build, looking, segmented, loaded, coded });
      }
      cache.clearAway(folder, new Set(isKept ? [...known.keys(), ...done.keys()] : []));
      codings.keep();
      rules?.keep();
    },
  };
}

function describeFile({ path, named = "", bytes }: SourceFile): string {
  return `\n${path}\n${named}\n${hashBytes(bytes)}`;
}
