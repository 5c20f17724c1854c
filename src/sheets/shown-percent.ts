import type { PlannedCell } from "./plan";

/**
 * A percentage as it is printed, for a cell of role `proportion`: "68%" becomes 0.68, so that it is a number on the
 * sheet and already rounded as it is said; "<1%", ">99%" and "–" stay text; "" is blank.
 */
export function shownPercent(text: string): PlannedCell {
  const whole = /^(\d{1,3})%$/.exec(text);
  if (whole !== null) return Number(whole[1]) / 100;
  return text === "" ? null : text;
}
