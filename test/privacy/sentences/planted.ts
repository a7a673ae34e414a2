/** Frames and fictional names in, sentences with a name planted in each out: `{full}`, `{given}`, `{surname}` or `{short}`. */

export interface FictionalName {
  readonly given: string;
  readonly surname: string;
  /** With initials. */
  readonly short: string;
}

export interface Planted {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Reads `given|surname|initials` by the line. */
export function readFictionalNames(lines: string): readonly FictionalName[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split("|") as [string, string, string])
    .map(([given, surname, initials]) => ({ given, surname, short: `${initials} ${surname}` }));
}

export function readFrames(lines: string): readonly string[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => line.trim().replaceAll("¶", "\n"));
}

/** Plants two names in each frame, another two each time. */
export function plantNames(frames: readonly string[], names: readonly FictionalName[]): readonly Planted[] {
  return frames.flatMap((frame, at) => [at * 2, at * 2 + 1].map((which) => plantName(frame, names[which % names.length] as FictionalName)));
}

function plantName(frame: string, { given, surname, short }: FictionalName): Planted {
  const forms = {
    full: `${given} ${surname}`,
    given,
    surname,
    short,
    upper: `${given} ${surname}`.toUpperCase(),
    Surname: surname.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
  };
  const [place, form] = /\{(\w+)\}/u.exec(frame) as unknown as [string, keyof typeof forms];
  const start = frame.indexOf(place);
  const name = forms[form];
  return { text: frame.slice(0, start) + name + frame.slice(start + place.length), start, end: start + name.length };
}
