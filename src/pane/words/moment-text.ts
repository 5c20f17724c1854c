import { dayInWords } from "../../core/frame/calendar";
import type { Moment } from "../../core/sampling/draw-record";

/** A recorded moment in words: "2017-11-23 10:42" is "23 November 2017, 10:42". Anything else comes back as it is. */
export function momentText(moment: Moment): string {
  const [day = "", time] = moment.split(/[ T]/);
  const words = dayInWords(day);
  return time === undefined ? words : `${words}, ${time.slice(0, 5)}`;
}

/** Only the day of a moment: "23 November 2017". */
export function dayText(moment: Moment): string {
  return dayInWords(moment.split(/[ T]/)[0] ?? moment);
}
