/** A day and time as a serial number says it: `month` 1–12, `weekday` 0 (Sunday) to 6, `second` with its fraction. */
export interface SerialDate {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
  second: number;
}

const millisecondsPerDay = 86_400_000;
/** Serial 1462 of the 1900 system is serial 0 of the 1904 system. */
const daysBetweenSystems = 1462;

/**
 * The date of a serial number; null for a serial that Excel does not show as a date (below 0, or after 9999).
 * The 1900 system has a 29 February 1900 that never was (serial 60), kept from Lotus 1-2-3, and calls serial 0
 * the 0th of January. Seconds are rounded to `decimals` places before they are shared out, so that 0.99999 is midnight.
 * Source: ECMA-376 part 1, 18.17.4.1. Checked by: test/simulator/host/display-text.test.ts
 */
export function serialDate(serial: number, date1904: boolean, decimals = 0): SerialDate | null {
  const scale = 10 ** decimals;
  const ticks = Math.round(serial * 86_400 * scale);
  const dayNumber = Math.floor(ticks / (86_400 * scale)) + (date1904 ? daysBetweenSystems : 0);
  if (serial < 0 || dayNumber > 2_958_465) return null;
  const secondsOfDay = (ticks - Math.floor(ticks / (86_400 * scale)) * 86_400 * scale) / scale;
  const time = {
    hour: Math.floor(secondsOfDay / 3600),
    minute: Math.floor((secondsOfDay % 3600) / 60),
    second: Math.round((secondsOfDay % 60) * scale) / scale,
  };
  const weekday = (dayNumber + 6) % 7;
  if (!date1904 && dayNumber === 60) return { year: 1900, month: 2, day: 29, weekday, ...time };
  if (!date1904 && dayNumber === 0) return { year: 1900, month: 1, day: 0, weekday, ...time };
  const sinceEpoch = dayNumber - (dayNumber > 60 || date1904 ? 25_569 : 25_568);
  const date = new Date(sinceEpoch * millisecondsPerDay);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday,
    ...time,
  };
}

/** The serial number of a day; null where there is no such day, or none that Excel can hold. */
export function dateSerial(year: number, month: number, day: number, date1904: boolean): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  const daysSinceEpoch = date.getTime() / millisecondsPerDay;
  const serial1900 = daysSinceEpoch + (daysSinceEpoch + 25_568 < 60 ? 25_568 : 25_569);
  const serial = date1904 ? serial1900 - daysBetweenSystems : serial1900;
  return serial < (date1904 ? 0 : 1) || year > 9999 ? null : serial;
}
