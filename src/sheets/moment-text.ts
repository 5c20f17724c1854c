import type { Moment } from "../core/sampling/draw-record";

/** A moment as it stands on a sheet: "23/11/2017 10:42". A text of another form comes back as it is. */
export function momentText(moment: Moment): string {
  const match = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}:\d{2})$/.exec(moment);
  return match === null ? moment : `${match[3]}/${match[2]}/${match[1]} ${match[4]}`;
}

/** The moment that `momentText` wrote. */
export function momentOfText(text: string): Moment {
  const match = /^(\d{2})\/(\d{2})\/(\d{4}) (\d{2}:\d{2})$/.exec(text);
  return match === null ? text : `${match[3]}-${match[2]}-${match[1]} ${match[4]}`;
}
