import { typedNumber } from "./typed-number";

/**
 * A share as the field shows it, of 100: 0.29 is "29". Where the nearest such number would give another share back, it
 * stands with an exponent, so that what was kept in the workbook stays what it was.
 */
export function percentField(share: number): string {
  const shifted = movedPoint(String(share), 2);
  const plain = String(Number(shifted));
  return shareOfPercent(plain) === share ? plain : shifted;
}

/** The share that was typed as a number of 100, read as written: "29" is 0.29; null where it is no number. */
export function shareOfPercent(text: string): number | null {
  const percent = typedNumber(text);
  return percent === null ? null : Number(movedPoint(text.trim().replaceAll(",", ""), -2));
}

function movedPoint(text: string, by: number): string {
  const [digits = "", exponent = "0"] = text.toLowerCase().split("e");
  return `${digits}e${Number(exponent) + by}`;
}
