import { refusal, success, type Outcome } from "../outcome";
import { dayFirstDate, serialOfDay, type DateSystem } from "./calendar";
import { isCellError, type CellValue } from "./cell-value";
import type { ExclusionReason } from "./exclusion-reason";
import type { Period } from "./frame-definition";

/** Tells why a date puts a row out: null is inside; "error" cannot be told. */
export type PeriodReason = (
  value: CellValue,
) => Extract<ExclusionReason, "dateBlank" | "dateIsText" | "outsidePeriod"> | "error" | null;

/**
 * The period as a question to ask of each date. Both days count whole. Text is read as day/month/year only with the
 * auditor's yes. Refused: a day that does not exist, and a last day before the first.
 */
export function periodReason(period: Period, system: DateSystem): Outcome<PeriodReason> {
  const first = serialOfDay(period.from, system);
  const last = serialOfDay(period.to, system);
  if (first === null) return refusal({ kind: "periodUnreadable", text: period.from });
  if (last === null) return refusal({ kind: "periodUnreadable", text: period.to });
  if (last < first) return refusal({ kind: "periodReversed", from: period.from, to: period.to });

  const inside = (serial: number): boolean => Math.floor(serial) >= first && Math.floor(serial) <= last;
  return success((value) => {
    if (isCellError(value)) return "error";
    if (typeof value === "number") return inside(value) ? null : "outsidePeriod";
    if (typeof value === "boolean") return "dateIsText";
    if (value.trim() === "") return "dateBlank";
    const day = period.readTextDates ? dayFirstDate(value) : null;
    const serial = day === null ? null : serialOfDay(day, system);
    if (serial === null) return "dateIsText";
    return inside(serial) ? null : "outsidePeriod";
  });
}
