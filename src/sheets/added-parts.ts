import { withPageBreaks } from "./page-breaks";
import type { Part } from "./part";
import type { Step } from "./plan";
import { recordGrid } from "./record-labels";
import { stackedParts } from "./stacked-parts";
import type { SheetCells } from "./workbook";

/**
 * Parts that come onto the end of a record: on a page of their own, since nobody knows how full the last one is, and none
 * parted from its heading. `standing` is the record with its facts where they were written.
 */
export function addedParts([first, ...rest]: readonly Part[], { values }: SheetCells): readonly Step[] {
  if (first === undefined) return [];
  const parts = withPageBreaks([{ ...first, newPage: true }, ...rest], recordGrid, 0);
  const { steps, breaks } = stackedParts(parts, recordGrid, values.length + 2);
  return [...steps, { step: "breaks", before: breaks }];
}
