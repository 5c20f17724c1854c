import type { DrawRecord } from "../core/sampling/draw-record";
import { frameOfDraw } from "../core/sampling/frame-of-draw";
import { selectionMethod } from "../core/sampling/sample-definition";
import { pageStep } from "./page-step";
import type { Part } from "./part";
import type { SheetPlan, Step } from "./plan";
import { recordGrid, recordTop } from "./record-labels";
import { groupsPart, whoIsInPart } from "./record-frame-parts";
import { checkingParts, drawPart, factsPart } from "./record-parts";
import { keptPart, registerPart, ticketsPart } from "./record-proof-parts";
import { withPageBreaks } from "./page-breaks";
import { headHeight, sheetHead } from "./sheet-head";
import { stackedParts } from "./stacked-parts";
import type { SheetCells } from "./workbook";

/**
 * Audit record: everything that a challenger needs. A new sheet, or the sheet of a draft filled in (`standing` is what
 * it holds now): a draft holds nothing that people wrote. Once a draw stands in it, only `recordStatePlan` changes it.
 *
 * The facts come first and hold the last check in one line; the register comes last of all, after tickets and kept
 * facts, so that a line is added without moving anything that stands.
 */
export function auditRecordSheet(record: DrawRecord, standing: SheetCells | null = null): SheetPlan {
  const { sheet, definition, draw } = record;
  const parts: readonly Part[] =
    draw === null
      ? [factsPart(record), keptPart(record)]
      : [
          factsPart(record),
          whoIsInPart(draw),
          groupsPart(draw, frameOfDraw(definition).strata),
          drawPart(record, draw),
          ...checkingParts(selectionMethod(definition.sample), draw),
          ticketsPart(draw.tickets),
          keptPart(record),
          registerPart(record.events),
        ];
  const stacked = stackedParts(withPageBreaks(parts, recordGrid, headHeight), recordGrid, recordTop);
  const subtitle =
    "How the sample was drawn, so that anyone with the list can draw it again. Made by Case Audit; not for editing.";
  return {
    sheet,
    owner: standing === null ? "created" : "edited",
    steps: [
      ...(standing === null ? [] : cleared(standing)),
      ...sheetHead(sheet, subtitle, recordGrid.length),
      { step: "widths", left: 1, characters: recordGrid },
      ...stacked.steps,
      { step: "freeze", rows: 2, columns: 0 },
      pageStep({ auditName: definition.name, sheet }, null, stacked.breaks),
    ],
  };
}

function cleared({ values }: SheetCells): readonly Step[] {
  const right = Math.max(recordGrid.length, ...values.map((row) => row.length));
  return [{ step: "clear", area: { top: 1, left: 1, bottom: Math.max(recordTop, values.length), right } }];
}
