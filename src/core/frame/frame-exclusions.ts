import { reasonsInOrder, ruleOfReason, type RowReason } from "./exclusion-reason";
import type { Exclusion } from "./frame";
import type { FrameColumns } from "./frame-columns";
import type { FrameDefinition } from "./frame-definition";
import { PLACES_AT_MOST, placesOf } from "./frame-places";
import type { ListCells, ListColumn } from "./list-cells";

interface Counted {
  first: number;
  byItself: number;
  /** Rows put out by this reason first, as many as are shown. */
  readonly rows: number[];
}

const NOTHING: Counted = { first: 0, byItself: 0, rows: [] };

/** Counts the rows that are out under their reasons, one row after the other. */
export class FrameExclusions {
  private readonly counted = new Map<RowReason, Counted>();

  /** `row` on the sheet, with its reasons in their order, at least one. */
  add(row: number, reasons: readonly RowReason[]): void {
    for (const [place, reason] of reasons.entries()) {
      let counted = this.counted.get(reason);
      if (counted === undefined) {
        counted = { first: 0, byItself: 0, rows: [] };
        this.counted.set(reason, counted);
      }
      counted.byItself += 1;
      if (place > 0) continue;
      counted.first += 1;
      if (counted.rows.length < PLACES_AT_MOST) counted.rows.push(row);
    }
  }

  /**
   * Every reason that puts a row out, in their order, with the rows counted under it once over all reasons, and by
   * itself. Reasons that fit no row are left away, but not rules: that a rule of the auditor's put no row out is told.
   * Checked by: test/core/frame/eligibility-rules.test.ts.
   */
  exclusions(list: ListCells, definition: FrameDefinition, columns: FrameColumns): readonly Exclusion[] {
    return reasonsInOrder(definition).flatMap((reason): readonly Exclusion[] => {
      const rule = ruleOfReason(reason);
      const counted = this.counted.get(reason) ?? (rule === null ? null : NOTHING);
      if (counted === null) return [];
      return [
        {
          reason: rule === null ? (reason as Exclude<RowReason, `rule:${number}`>) : "rule",
          rule: rule === null ? null : (definition.eligibility?.[rule] ?? null),
          rows: counted.first,
          rowsByItself: counted.byItself,
          places: placesOf(list, columnOfReason(reason, definition, columns), counted.rows),
        },
      ];
    });
  }
}

/** The column in which the reason is seen. */
function columnOfReason(
  reason: RowReason,
  definition: FrameDefinition,
  columns: FrameColumns,
): ListColumn | null {
  const rule = ruleOfReason(reason);
  if (rule !== null) {
    const header = definition.eligibility?.[rule]?.conditions[0]?.column;
    return columns.rules.find((column) => column.header === header) ?? null;
  }
  if (reason === "inNoGroup") return columns.groups[0] ?? null;
  return reason === "looksLikeTotal" || reason === "looksLikeSubHeading"
    ? (columns.caseId[0] ?? null)
    : columns.date;
}
