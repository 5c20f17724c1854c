import type { CriteriaSet } from "../core/scoring/criterion";
import type { DoubleMark } from "../core/scoring/double-marks";
import {
  disagreementCells,
  disagreementHeights,
  disagreementRole,
  disagreementWidths,
  type SettledNow,
} from "./disagreement-cells";
import {
  disagreementHeaderRow,
  disagreementHeaders,
  disagreementOrder,
  type DisagreementColumn,
} from "./disagreement-columns";
import { disagreementDropdowns, type DisagreementLists } from "./disagreement-dropdowns";
import { pageStep } from "./page-step";
import type { SheetPlan } from "./plan";
import { sheetHead } from "./sheet-head";

export interface DisagreementWords extends DisagreementLists {
  readonly sheet: string;
  readonly auditName: string;
}

/**
 * Audit disagreements as it is made: every pair of different marks, with the agreed mark that counts beside the two that
 * stay. What is settled or comes later is written row by row. Checked by: test/sheets/second-review.test.ts.
 */
export function disagreementsSheet(
  words: DisagreementWords,
  disagreements: readonly DoubleMark[],
  set: CriteriaSet,
  settled: SettledNow | null = null,
): SheetPlan {
  const { sheet, auditName } = words;
  const roles = disagreementOrder.map(disagreementRole);
  const rows = disagreements.map((mark) => {
    const cells = disagreementCells(mark, set, settled);
    return disagreementOrder.map((name) => cells[name]);
  });
  const top = disagreementHeaderRow + 1;
  const area = {
    top: disagreementHeaderRow,
    left: 1,
    bottom: disagreementHeaderRow + rows.length,
    right: disagreementOrder.length,
  };
  const columns = Object.fromEntries(disagreementOrder.map((name, index) => [name, index + 1])) as Record<
    DisagreementColumn,
    number
  >;
  return {
    sheet,
    owner: "created",
    steps: [
      ...sheetHead(
        sheet,
        "Where two reviewers gave different marks. The agreed mark counts; the first and the second mark stay where they were given.",
        disagreementOrder.length,
      ),
      { step: "widths", left: 1, characters: disagreementOrder.map((name) => disagreementWidths[name]) },
      {
        step: "cells",
        top: disagreementHeaderRow,
        left: 1,
        rows: [disagreementOrder.map((name) => disagreementHeaders[name])],
        roles: "columnHeader",
      },
      ...(rows.length === 0 ? [] : [{ step: "cells", top, left: 1, rows, roles, data: true } as const]),
      ...disagreementDropdowns(words, disagreements, set, top, columns),
      { step: "ruled", area },
      { step: "heights", rows: disagreementHeights(rows, top) },
      { step: "freeze", rows: disagreementHeaderRow, columns: 1 },
      pageStep({ auditName, sheet }, null, [], disagreementHeaderRow),
    ],
  };
}
