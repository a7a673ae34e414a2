/** What every command gets and gives. */
import type { Asker } from "../files/lock.js";
import type { ReadApart } from "../load/read-apart.js";
import type { Message } from "../model/message.js";
import type { Language } from "../model/study.js";

/** The options of the command line, resolved once. */
export interface Options {
  readonly json: boolean;
  /** Further options by name, as the command's table row declares them. */
  readonly values: ReadonlyMap<string, string | true>;
}

/** The way out: results on stdout, messages on stderr. */
export interface Terminal {
  readonly print: (text: string) => void;
  /** Whether what is printed goes to a screen, and into no file. */
  readonly isScreen: boolean;
  readonly tell: (messages: readonly Message[], language: Language) => void;
  /** Shows how far a run is; does nothing when stderr is no terminal. */
  readonly progress: (text: string) => void;
}

export interface Call {
  /** Absolute path of the folder the command is about. */
  readonly root: string;
  readonly args: readonly string[];
  /** The arguments of the command that is called, as the help shows them. */
  readonly usage: string;
  readonly options: Options;
  readonly terminal: Terminal;
  readonly version: string;
  /** Tells the program from every other; absent where nothing may be kept from one run to the next. */
  readonly build?: string;
  /** The process as it asks for the lock on a study. */
  readonly asker: Asker;
  /** Reads heavy files. */
  readonly readApart: ReadApart;
}

/** 0 fine, 1 finished with errors, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** The arguments as the help shows them. */
  readonly usage: string;
  readonly options: readonly { readonly name: string; readonly value?: string; readonly nl: string; readonly en: string }[];
  readonly nl: string;
  readonly en: string;
  /** How many arguments stand before the study folder. */
  readonly ownArguments: number;
  readonly run: (call: Call) => Promise<ExitCode>;
}
