import { priorityWords, statusWords } from "../core/findings/audit-action";
import type { OfferedAction } from "../core/findings/offered-actions";
import { joinedWords } from "../core/scoring/word-list";
import {
  actionHeaderRow,
  actionHeaders,
  actionListGap,
  actionListHeaders,
  actionLooks,
  offeredFactRow,
  offeredLabel,
  printedActionColumns,
  type ActionHeader,
} from "./actions-columns";
import { actionChoiceSteps } from "./actions-choices";
import { pageStep } from "./page-step";
import type { PlannedArea, PlannedCell, SheetPlan, Step } from "./plan";
import { rowHeight } from "./row-height";
import { sheetHead } from "./sheet-head";

/** What a line that the tool offers holds in each column; what is for people is blank. */
export function offeredCells(offered: OfferedAction): Readonly<Partial<Record<ActionHeader, PlannedCell>>> {
  return {
    Question: offered.about,
    Condition: offered.condition,
    Criterion: offered.criterion,
    "Question id": offered.question,
  };
}

/**
 * Audit actions: a table of what is to be done, with a line offered for each question that was not always met. It is made
 * once; from then on people fill it, and only lines are added. Without any line it has a blank one.
 * Checked by: test/sheets/audit-actions.test.ts, test/sheets/pictures/audit-actions.txt
 */
export function actionsSheet(
  offered: readonly OfferedAction[],
  { sheet, table, auditName }: { readonly sheet: string; readonly table: string; readonly auditName: string },
): SheetPlan {
  const roles = actionHeaders.map((header) => actionLooks[header].role);
  const widths = actionHeaders.map((header) => actionLooks[header].width);
  const blank: readonly PlannedCell[] = actionHeaders.map(() => null);
  const lines = offered.map((each) => {
    const cells = offeredCells(each);
    return actionHeaders.map((header) => cells[header] ?? null);
  });
  const rows = lines.length === 0 ? [blank] : lines;
  const first = actionHeaderRow + 1;
  const bottom = actionHeaderRow + rows.length;
  const area = { top: actionHeaderRow, left: 1, bottom, right: actionHeaders.length };
  const lists = newLists();
  const columns = new Map(actionHeaders.map((header, index) => [header, index + 1]));
  return {
    sheet,
    owner: "created",
    steps: [
      ...sheetHead(
        sheet,
        "What is to be done. Fill it in here and add lines of your own; Audit findings shows it. Case Audit adds lines and changes none.",
        printedActionColumns,
      ),
      { step: "widths", left: 1, characters: [...widths, 4 * actionListGap] },
      {
        step: "cells",
        top: offeredFactRow,
        left: 1,
        rows: [[offeredLabel, joinedWords(offered.map(({ question }) => question))]],
        roles: ["rowHeader", "line"],
        data: true,
      },
      { step: "cells", top: actionHeaderRow, left: 1, rows: [[...actionHeaders]], roles: "columnHeader" },
      { step: "cells", top: first, left: 1, rows, roles, data: true },
      ...lists.flatMap(({ steps }) => steps),
      ...actionChoiceSteps(
        sheet,
        columns,
        { top: first, bottom },
        new Map(lists.map((list) => [list.header, list.area])),
      ),
      {
        step: "heights",
        rows: [
          { row: offeredFactRow, points: 16.5 },
          ...rows.map((row, index) => ({ row: first + index, points: rowHeight(row, roles, widths) })),
        ],
      },
      { step: "table", area, name: table, banded: false },
      { step: "freeze", rows: actionHeaderRow, columns: 1 },
      pageStep({ auditName, sheet }, { ...area, top: 1, right: printedActionColumns }, [], actionHeaderRow),
    ],
  };
}

interface NewList {
  readonly header: "Priority" | "Status";
  /** The words without their header. */
  readonly area: PlannedArea;
  readonly steps: readonly Step[];
}

/** Priorities and statuses, to the right of the table. */
function newLists(): readonly NewList[] {
  return (["Priority", "Status"] as const).map((header, index) => {
    const words = header === "Priority" ? priorityWords : statusWords;
    const left = actionHeaders.length + actionListGap + 1 + index;
    const top = actionHeaderRow + 1;
    return {
      header,
      area: { top, left, bottom: actionHeaderRow + words.length, right: left },
      steps: [
        {
          step: "cells",
          top: actionHeaderRow,
          left,
          rows: [[actionListHeaders[header]]],
          roles: "columnHeader",
        },
        { step: "cells", top, left, rows: words.map((word) => [word]), roles: "line" },
        { step: "widths", left, characters: [14] },
      ],
    };
  });
}
