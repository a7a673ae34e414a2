/** What something that is looked for begins with in, a trigger out: the places in a text where that stands. */
import type { Trigger } from "./scan-text.js";

const nowhere: readonly number[] = [];

/** Where a group of digits begins. */
export const atDigits: Trigger = ({ digits }) => digits;

/** The same, in a text with so many digits: what is longer can't stand in another. */
export function atDigitsOf(fewest: number): Trigger {
  return ({ digits, digitCount }) => (digitCount < fewest ? nowhere : digits);
}

/** Where a capital stands, but for those behind another in one stretch of letters. */
export const atCapitals: Trigger = ({ capitals }) => capitals;

export function atSign(sign: string): Trigger {
  return ({ text }) => {
    let at = text.indexOf(sign);
    if (at < 0) return nowhere;
    const places: number[] = [];
    for (; at >= 0; at = text.indexOf(sign, at + 1)) places.push(at);
    return places;
  };
}

/** Only those places that hold. */
export function where(trigger: Trigger, holds: (text: string, at: number) => boolean): Trigger {
  return (scan) => trigger(scan).filter((at) => holds(scan.text, at));
}

/** So far from these places. */
export function stepBack(trigger: Trigger, ...lengths: readonly number[]): Trigger {
  return (scan) => inOrder(trigger(scan).flatMap((at) => lengths.map((length) => at - length)));
}

export function either(...triggers: readonly Trigger[]): Trigger {
  return (scan) => {
    const places = triggers.map((trigger) => trigger(scan)).filter(({ length }) => length > 0);
    return places.length < 2 ? (places[0] ?? nowhere) : inOrder(places.flat());
  };
}

/** Each once. */
export function inOrder(places: readonly number[]): readonly number[] {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.filter((place, at) => place >= 0 && place !== sorted[at - 1]);
}
