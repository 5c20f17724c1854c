import type { DrawRecord } from "../core/sampling/draw-record";
import {
  checkRows,
  drawRows,
  factRows,
  groupRows,
  howToCheckRows,
  setUpRows,
  ticketRows,
  whoIsInRows,
} from "./audit-record-parts";
import { RECORD_WIDTHS, SECTION } from "./audit-record-words";
import type { SheetPlan, Step } from "./plan";
import { stackedRows, type StackedRow } from "./stacked-rows";

/** Rows 1 to 3 hold title, what the sheet is, and nothing. */
const FIRST_ROW = 4;

/**
 * Audit record: how the sample was drawn, so that anyone with the list can draw it again. The whole sheet of a record;
 * a draft has its facts and set-up only, and a draw that isn't committed shows the seed's SHA-256 but not the seed.
 * Checks stand last, so that a check adds rows and moves none. Read back by `readAuditRecord`.
 * `owner` is "created" for a new sheet, "edited" to write over a draft of the same sheet.
 */
export function auditRecordSheet(record: DrawRecord, owner: "created" | "edited"): SheetPlan {
  return {
    sheet: record.sheet,
    owner,
    steps: [
      ...headSteps(),
      ...stackedRows(recordRows(record), FIRST_ROW, RECORD_WIDTHS),
      ...layoutSteps(record),
    ],
  };
}

/** The rows of the record from row 4 on. */
function recordRows(record: DrawRecord): readonly StackedRow[] {
  const parts =
    record.draw === null
      ? [factRows(record), setUpRows(record), checkRows(record)]
      : [
          factRows(record),
          whoIsInRows(record.draw),
          groupRows(record, record.draw),
          drawRows(record, record.draw),
          ticketRows(record.draw),
          howToCheckRows(record.draw),
          setUpRows(record),
          checkRows(record),
        ];
  return parts.flat();
}

function headSteps(): readonly Step[] {
  const right = RECORD_WIDTHS.length;
  return [
    { step: "cells", top: 1, left: 1, rows: [["Audit record"]], roles: "title" },
    {
      step: "cells",
      top: 2,
      left: 1,
      rows: [
        [
          "How the sample was drawn, so that anyone with the list can draw it again. Made by Case Audit; not for editing.",
        ],
      ],
      roles: "subtitle",
    },
    { step: "underline", area: { top: 2, left: 1, bottom: 2, right } },
    { step: "widths", left: 1, characters: RECORD_WIDTHS },
    { step: "gridlines", shown: false },
  ];
}

function layoutSteps(record: DrawRecord): readonly Step[] {
  const rows = recordRows(record);
  const tickets = rows.findIndex((row) => row.cells[0] === SECTION.tickets);
  return [
    {
      step: "page",
      orientation: "landscape",
      titleRows: null,
      area: null,
      breaksBefore: tickets < 0 ? [] : [FIRST_ROW + tickets],
      footerLeft: record.definition.name,
      footerRight: `${record.sheet} · page &P of &N`,
    },
  ];
}
