/** A file of a run before it is written. */

export interface Output {
  readonly name: string;
  /** Its bytes in pieces that are made while they are read: once, and in their order. */
  readonly pieces: Iterable<Uint8Array>;
}

/** The files of a run, one after another; they can be asked for again and are made anew then. */
export type Outputs = Iterable<Output>;
