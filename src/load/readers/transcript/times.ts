/** The line above a cue in, from when to when it is said out; and a time as a person reads it. */

/** Seconds from the start of the recording. */
export interface Times {
  readonly start: number;
  readonly end: number;
}

const arrow = "(?:-{1,2}>|[–—]>|→)";
const time = "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})(?:[.,:;](\\d{1,3}))?";
const timeLine = new RegExp(`^\\s*${time}\\s*${arrow}\\s*${time}(?:\\s.*)?$`, "u");
/** An arrow with figures and a colon on one side of it: such a line is meant to be times, however it is written. */
const timeLike = new RegExp(
  `^\\s*(?:\\S{0,8}\\d\\S{0,12}:\\S{0,12}\\s*${arrow}|\\S{0,20}\\s{0,4}${arrow}\\s{0,4}\\S{0,8}\\d\\S{0,12}:)`,
  "u",
);

/** Whether a line is meant to hold times. */
export function mayBeTimes(line: string): boolean {
  return timeLike.test(line) || timeLine.test(line);
}

/** Reads the times; nothing when they are no times. */
export function readTimes(line: string): Times | undefined {
  const match = timeLine.exec(line);
  if (match === null) return undefined;
  const [start, end] = [toSeconds(match.slice(1, 5)), toSeconds(match.slice(5, 9))];
  return start === undefined || end === undefined ? undefined : { start, end };
}

function toSeconds([hours = "0", minutes = "", seconds = "", fraction = "0"]: readonly (string | undefined)[]): number | undefined {
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`);
}

/** Writes a time in whole seconds: 00:12:03. */
export function writeTime(seconds: number): string {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
