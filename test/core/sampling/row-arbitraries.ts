import fc from "fast-check";
import type { AuditDefinition } from "../../../src/core/audit-definition";
import { serialOfDay, type DateSystem } from "../../../src/core/frame/calendar";
import type { CellValue } from "../../../src/core/frame/cell-value";
import type { ListCells } from "../../../src/core/frame/list-cells";
import { looksLikeTotal } from "../../../src/core/frame/looks-like-total";
import { listOf } from "../frame/list-of";
import { keyOf, usableIds } from "./case-arbitraries";

/** Why a generated row is in or out. It is known before the list is made, so it judges the frame from outside. */
export type Fate =
  "in" | "textDay" | "before" | "after" | "blankDay" | "unreadableDay" | "inNoGroup" | "total" | "blankTotal";

/** One row of a generated list. */
export interface GeneratedRow {
  readonly id: CellValue;
  readonly fate: Fate;
  /** Whole days and part of a day after the first day of the period. */
  readonly offset: number;
  readonly value: string;
}

/** How the list is read: with dates kept as text or not, in which of Excel's two calendars. */
export interface Reading {
  readonly readTextDates: boolean;
  readonly system: DateSystem;
}

const PERIOD = { from: "2017-09-01", to: "2017-11-01" };
const DAYS = 62;
/** What the auditor put together; each value of the list leads to its group. */
export const GROUP_OF_VALUE: Readonly<Record<string, string>> = {
  EH: "Early Help",
  "Early Help": "Early Help",
  NFA: "NFA",
  "İşlem yok": "NFA",
  S47: "Strategy",
};
const GROUP_LABELS = [...new Set(Object.values(GROUP_OF_VALUE))];

export const readings: fc.Arbitrary<Reading> = fc.record({
  readTextDates: fc.boolean(),
  system: fc.constantFrom(1900 as const, 1904 as const),
});

const generatedRow = fc.record({
  id: usableIds.filter((id) => !looksLikeTotal([id], [])),
  fate: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Fate>("in") },
    {
      weight: 2,
      arbitrary: fc.constantFrom<Fate>(
        "textDay",
        "before",
        "after",
        "blankDay",
        "unreadableDay",
        "inNoGroup",
        "total",
        "blankTotal",
      ),
    },
  ),
  // The edges of the first and of the last day come up often.
  offset: fc.oneof(
    fc.constantFrom(0, 0.99999, DAYS - 1, DAYS - 0.00001),
    fc.double({ min: 0, max: DAYS - 0.01, noNaN: true }),
  ),
  value: fc.constantFrom(...Object.keys(GROUP_OF_VALUE)),
});

/** Rows whose ids differ, but that some rows which are out bear the id of another row. */
export const rowLists: fc.Arbitrary<readonly GeneratedRow[]> = fc
  .tuple(
    fc.uniqueArray(generatedRow, { selector: (row) => keyOf(row.id), minLength: 1, maxLength: 40 }),
    fc.array(fc.nat({ max: 39 }), { maxLength: 10 }),
  )
  .map(([rows, twins]) => [
    ...rows,
    ...twins.flatMap((index, position) => {
      const twin = rows[index];
      return twin === undefined
        ? []
        : [{ ...twin, fate: position % 2 === 0 ? "before" : "inNoGroup" } as const];
    }),
  ]);

/** Whether the auditor would call it a case of the period in a group. */
export function isIn(row: GeneratedRow, reading: Reading): boolean {
  return row.fate === "in" || (row.fate === "textDay" && reading.readTextDates);
}

function dayOf({ fate, offset }: GeneratedRow, system: DateSystem): CellValue {
  const first = serialOfDay(PERIOD.from, system) ?? Number.NaN;
  switch (fate) {
    case "before":
      return first - 1 - Math.floor(offset) + 0.99999;
    case "after":
      return first + DAYS + offset;
    case "blankDay":
      return offset > 30 ? " " : "";
    case "unreadableDay":
      return "2017-10-01";
    case "textDay":
      return `${(Math.floor(offset) % 30) + 1}/09/2017`;
    case "total":
    case "blankTotal":
      return offset > 30 ? first : "";
    default:
      return first + offset;
  }
}

/** The rows as a sheet holds them; the last column numbers them as they were generated. */
export function sheetOf(
  rows: readonly (GeneratedRow & { readonly number: number })[],
  { system }: Reading,
): ListCells {
  const idOf = (row: GeneratedRow): CellValue =>
    row.fate === "total"
      ? row.offset > 30
        ? "Grand total"
        : "Total"
      : row.fate === "blankTotal"
        ? ""
        : row.id;
  return listOf({
    Case: rows.map(idOf),
    Received: rows.map((row) => dayOf(row, system)),
    Outcome: rows.map((row) => (row.fate === "inNoGroup" ? "Transferred" : row.value)),
    Note: rows.map((row) => (row.fate === "blankTotal" ? "Subtotal" : "")),
    Number: rows.map((row) => row.number),
  });
}

/** An audit of such lists. */
export function auditOf(reading: Reading, sample: Partial<AuditDefinition["sample"]>): AuditDefinition {
  return {
    name: "Generated",
    list: { sheet: "Referrals", table: null, headerRow: 3 },
    frame: {
      caseIdColumns: ["Case"],
      period: { column: "Received", ...PERIOD, readTextDates: reading.readTextDates },
      strata: {
        column: "Outcome",
        groups: GROUP_LABELS.map((label) => ({
          label,
          values: Object.keys(GROUP_OF_VALUE).filter((value) => GROUP_OF_VALUE[value] === label),
        })),
        leaveOutUngrouped: true,
      },
      carriedColumns: ["Note", "Number"],
      leaveOutTotals: true,
    },
    sample: { size: 10, allocation: { method: "equal" }, minimumPerStratum: 0, spares: 2, ...sample },
    seed: { origin: "typed", seed: "dice 4 2 6" },
    criteriaSet: "none",
    settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
  };
}
