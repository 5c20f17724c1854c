const dayLength = 86_400_000;

/** The day with serial number 0 in milliseconds of UTC: 1900's system after its invented 29 February, and 1904's. */
const dayZero1900 = Date.UTC(1899, 11, 30);
const dayZero1904 = Date.UTC(1904, 0, 1);
const firstOfMarch1900 = 61;

/**
 * The serial number of an ISO 8601 date, time or both, as cells of type `d` hold them; a time zone is ignored, since
 * Excel's dates have none. Undefined where the text is not such a date, or lies before the system's first day.
 * Excel's 1900 system counts a 29 February 1900 that never was: earlier days are one less.
 * Checked by: test/simulator/xlsx/iso-serial.test.ts
 */
export function serialOfIso(text: string, date1904: boolean): number | undefined {
  const match =
    /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(
      text.trim(),
    );
  if (!match || (match[1] === undefined && match[4] === undefined)) return undefined;
  const [hours, minutes, seconds] = [Number(match[4] ?? 0), Number(match[5] ?? 0), Number(match[6] ?? 0)];
  if (hours > 24 || minutes > 59 || seconds >= 60) return undefined;
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (match[1] === undefined) return time;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return undefined;
  let serial = Math.round((moment.getTime() - (date1904 ? dayZero1904 : dayZero1900)) / dayLength);
  if (!date1904 && serial < firstOfMarch1900) serial -= 1;
  return serial < 0 ? undefined : serial + time;
}
