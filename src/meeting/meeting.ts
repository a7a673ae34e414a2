/** The coded and counted material and the files of `report/` in, the researchers' wordings as the sheets may show them out. */
import type { Message, Told } from "../model/message.js";
import type { Segment } from "../model/segment.js";
import type { ChosenQuote, WordedLine, Wording } from "../model/wording.js";
import { say } from "../messages/say.js";
import { Shown } from "./shown.js";
import { readWordings, type WordingInput } from "./wording/read-wording.js";

/** Reads the wordings, and leaves out the quotes of who stands on a sheet often enough already. */
export function settleWordings(input: WordingInput): Told<readonly Wording[]> {
  const { value: wordings, messages } = readWordings(input);
  const settled = wordings.map((wording) => limitSpeakers(wording, input));
  return { value: settled.map(({ value }) => value), messages: [...messages, ...settled.flatMap((told) => told.messages)] };
}

function limitSpeakers(wording: Wording, { study, segments }: WordingInput): Told<Wording> {
  const most = study.privacy.quotesPerSpeaker;
  const shown = new Shown(most);
  const messages: Message[] = [];
  const limit = (chosen: ChosenQuote | undefined, title: string): ChosenQuote | undefined => {
    if (chosen === undefined) return undefined;
    const segment = segments.find(({ id }) => id === chosen.segmentId) as Segment;
    if (shown.mayHear(segment)) {
      shown.keep(segment);
      return chosen;
    }
    messages.push(say("wording/speaker-often", { file: wording.file }, { segment: segment.id, title, most }));
    return undefined;
  };
  const redLines = wording.redLines.map(({ supporting, contrasting, ...line }): WordedLine => {
    const [support, contrast] = [limit(supporting, line.title), limit(contrasting, line.title)];
    return {
      ...line,
      ...(support === undefined ? {} : { supporting: support }),
      ...(contrast === undefined ? {} : { contrasting: contrast }),
    };
  });
  return { value: { ...wording, redLines }, messages };
}
