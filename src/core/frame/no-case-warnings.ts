import type { RowReason } from "./exclusion-reason";
import type { FrameWarning } from "./frame";
import type { FrameColumns } from "./frame-columns";
import { placesOf } from "./frame-places";
import type { ListCells } from "./list-cells";

export interface LooksLike {
  readonly total: boolean;
  readonly subHeading: boolean;
}

/**
 * Gathers rows that look like totals or like sub-headings and are not left out as such: a total is told by itself,
 * sub-headings together.
 * Checked by: test/core/frame/sub-headings.test.ts
 */
export class NoCaseWarnings {
  private readonly totals: number[] = [];
  private readonly subHeadings: number[] = [];

  /** `row` on the sheet, with every reason that puts it out. */
  add(row: number, reasons: readonly RowReason[], { total, subHeading }: LooksLike): void {
    if (total && reasons[0] !== "looksLikeTotal") this.totals.push(row);
    if (subHeading && reasons[0] !== "looksLikeSubHeading") this.subHeadings.push(row);
  }

  warnings(list: ListCells, { caseId }: FrameColumns): readonly FrameWarning[] {
    const column = caseId[0] ?? null;
    const rows = this.subHeadings;
    return [
      ...this.totals.flatMap((row) =>
        placesOf(list, column, [row]).map((place) => ({ kind: "looksLikeTotal", row, place }) as const),
      ),
      ...(rows.length === 0
        ? []
        : [{ kind: "looksLikeSubHeading", rows, places: placesOf(list, column, rows) } as const]),
    ];
  }
}
