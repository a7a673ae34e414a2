/** A date as people write it in, an ISO date out. */

const months = [
  "januari january",
  "februari february",
  "maart mrt march",
  "april",
  "mei may",
  "juni june",
  "juli july",
  "augustus august",
  "september",
  "oktober october",
  "november",
  "december",
];

/** Reads 2023-11-30, 30-11-2023, 30/11/2023, 30.11.2023 or 30 november 2023 (a time behind it is ignored); nothing when it is no day of the calendar. */
export function parseDate(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[t\s])/u.exec(text);
  if (iso !== null) return toIso(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:$|\s)/u.exec(text);
  if (numeric !== null) return toIso(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const worded = /^(?:\p{L}+\s+)?(\d{1,2})\s+(\p{L}{3,9})\.?\s+(\d{4})(?:$|\s)/u.exec(text);
  if (worded === null) return undefined;
  const month = months.findIndex((names) => ` ${names}`.includes(` ${worded[2]}`));
  return month < 0 ? undefined : toIso(Number(worded[3]), month + 1, Number(worded[1]));
}

/** Reads also 30-11-23: in a signal map, where no row is from another century; elsewhere such a date is one that Excel damaged. */
export function parseRowDate(written: string): string | undefined {
  return parseDate(written.trim().replace(/^(\d{1,2})([-/.])(\d{1,2})\2(\d{2})(?=$|\s)/u, "$1$2$3$220$4"));
}

function toIso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
