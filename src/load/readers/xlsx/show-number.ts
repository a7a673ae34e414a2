/** A number as Excel keeps it and its format in, what a person sees out: a day as 2024-03-12, whatever its format makes of it, and no noise behind the comma. */
import type { NumberFormat } from "./number-format.js";

/** The last day that Excel knows: 31 December 9999. */
const lastDay = 2_958_465;
/** Days between the two ways to count them. */
const days1904 = 1462;
const secondsADay = 86_400;

/** Shows a number. */
export function showNumber(value: number, format: NumberFormat, is1904: boolean): string {
  switch (format.kind) {
    case "general":
      return showPlain(value);
    case "fixed":
      return showFixed(value, format);
    default: {
      const serial = is1904 && format.kind === "date" ? value + days1904 : value;
      if (!(serial >= 0 && serial < lastDay + 1)) return showPlain(value);
      const seconds = Math.round(serial * secondsADay);
      if (format.kind === "time") return showTime(seconds);
      const day = Math.floor(seconds / secondsADay);
      const rest = seconds % secondsADay;
      if (day === 0) return rest === 0 ? showPlain(value) : showTime(rest);
      return rest === 0 ? showDay(day) : `${showDay(day)} ${showTime(rest)}`;
    }
  }
}

/** Fifteen digits are all that Excel keeps; the others are noise of adding up. */
function showPlain(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function showFixed(value: number, { digits, decimals, isPercent }: Extract<NumberFormat, { kind: "fixed" }>): string {
  const shown = Number((isPercent ? value * 100 : value).toPrecision(15));
  if (Math.abs(shown) >= 1e21) return showPlain(value);
  const [whole = "", rest] = Math.abs(shown).toFixed(decimals).split(".");
  const number = `${whole.padStart(digits, "0")}${rest === undefined ? "" : `.${rest}`}`;
  const sign = shown < 0 && /[1-9]/u.test(number) ? "-" : "";
  return `${sign}${number}${isPercent ? "%" : ""}`;
}

/** Hours of work may be more than a day has. */
function showTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const time = `${pair(Math.floor(minutes / 60))}:${pair(minutes % 60)}`;
  return seconds % 60 === 0 ? time : `${time}:${pair(seconds % 60)}`;
}

/** Day 1 is 1 January 1900, and day 60 is 29 February of that year, which never was. */
function showDay(day: number): string {
  if (day === 60) return "1900-02-29";
  const start = Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(start + day * secondsADay * 1000).toISOString().slice(0, 10);
}

function pair(number: number): string {
  return String(number).padStart(2, "0");
}
