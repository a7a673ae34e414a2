/** The bytes of an RTF file in, its groups, words and bytes of text told one by one out. */
import { Tokenize } from "rtf-stream-parser";

export interface RtfListener {
  readonly open: () => void;
  readonly close: () => void;
  /** A word with its number, or a symbol such as `~`. */
  readonly word: (word: string, param: number | undefined) => void;
  /** Text in the code page of its font. */
  readonly bytes: (bytes: Buffer) => void;
}

type Token = Parameters<Tokenize["push"]>[0] & {
  readonly type: number;
  readonly word?: string;
  readonly param?: number;
  readonly data?: Buffer;
};

/** As rtf-stream-parser numbers them; its names for them exist in its types only. */
const [groupStart, groupEnd, control, text] = [0, 1, 2, 3];
const outsideWords = 0;

/** Tells what is in a file. Throws when it holds a binary part that is longer than the file. */
export function tellRtf(file: Uint8Array, listener: RtfListener): void {
  const tokenizer = new LineTokenizer(listener);
  for (const line of splitLines(mendHex(file))) tokenizer.tell(line);
  tokenizer.endFile();
}

/** Used without its stream, so that a file is read in one go, and line by line, since it joins the lines of a text at a cost that grows with the square of their number. */
class LineTokenizer extends Tokenize {
  constructor(private readonly listener: RtfListener) {
    super();
  }

  tell(line: Buffer): void {
    this.__transform(line, undefined);
    if (this._mode === outsideWords) this._flushToken();
  }

  endFile(): void {
    this._flushToken();
  }

  override push({ type, word, param, data }: Token): boolean {
    if (type === groupStart) this.listener.open();
    else if (type === groupEnd) this.listener.close();
    else if (type === text || word === "'") this.listener.bytes(data ?? Buffer.alloc(0));
    else if (type === control) this.listener.word(word ?? "", param);
    return true;
  }
}

/** What stands for a byte but is no number becomes a space; the tokenizer would print a warning. Lines end alike. A binary part makes it reserve as much as the file asks. */
function mendHex(file: Uint8Array): Buffer {
  const latin = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString("latin1");
  const mended = latin.replace(/\\(?:\\|'(?![\da-f]{2})|bin(\d+))/giu, (match, length: string | undefined) => {
    if (Number(length ?? 0) > file.length) throw new RangeError("a binary part is longer than its file");
    return match === "\\'" ? "\\~" : match;
  });
  return Buffer.from(mended.replace(/\r(?!\n)/gu, "\n"), "latin1");
}

function* splitLines(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    yield bytes.subarray(start, end);
    start = end;
  }
}
