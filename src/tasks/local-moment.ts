import type { Moment } from "../core/sampling/draw-record";

/** A date of the machine's clock as a moment in local time, to the minute. */
export function localMoment(date: Date): Moment {
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
