import type { CriteriaSet, Criterion } from "../core/scoring/criterion";
import { joinedWords } from "../core/scoring/word-list";
import { choiceLists, newListSteps } from "./choice-lists";
import { criteriaFacts, criteriaHeaderRow, criteriaHeaders, listGap } from "./criteria-columns";
import { criteriaLooks, criterionCells } from "./criteria-rows";
import { partlyWords } from "./criteria-words";
import { partlyDecidedWords } from "./partly-decided";
import { pageStep } from "./page-step";
import type { PlannedCell, SheetPlan } from "./plan";
import { rowHeight } from "./row-height";
import { sheetHead } from "./sheet-head";

/** Columns that are printed; the words of the result are for the findings. */
const printedColumns = 12;

/** Where the facts begin. */
const factsTop = 4;

/**
 * Audit criteria: what each case is judged against, as a table that people may edit, and beside it the lists that the
 * dropdowns of the scoring columns offer. `readCriteria` reads the set back as it stands. `own` is as in `choiceLists`.
 */
export function criteriaSheet(
  set: CriteriaSet,
  { sheet, table, auditName }: { readonly sheet: string; readonly table: string; readonly auditName: string },
  own: readonly Criterion[] = [],
): SheetPlan {
  const rows = set.criteria.map((criterion): readonly PlannedCell[] => {
    const cells = criterionCells(criterion);
    return criteriaHeaders.map((header) => cells[header]);
  });
  const roles = criteriaHeaders.map((header) => criteriaLooks[header].role);
  const widths = criteriaHeaders.map((header) => criteriaLooks[header].width);
  const first = criteriaHeaderRow + 1;
  const bottom = criteriaHeaderRow + rows.length;
  const area = { top: criteriaHeaderRow, left: 1, bottom, right: criteriaHeaders.length };
  const facts = criteriaFactRows(set);
  return {
    sheet,
    owner: "created",
    steps: [
      ...sheetHead(
        sheet,
        "What each case is judged against. Everything in the table may be edited here; marks, options and reasons are offered in the dropdowns.",
        criteriaHeaders.length,
      ),
      { step: "widths", left: 1, characters: widths },
      {
        step: "cells",
        top: factsTop,
        left: 1,
        rows: facts,
        roles: ["line", "line", "line", "line"],
        data: true,
      },
      {
        step: "role",
        area: { top: factsTop, left: 1, bottom: factsTop + facts.length - 1, right: 1 },
        role: "rowHeader",
      },
      { step: "cells", top: criteriaHeaderRow, left: 1, rows: [[...criteriaHeaders]], roles: "columnHeader" },
      { step: "cells", top: first, left: 1, rows, roles, data: true },
      { step: "widths", left: criteriaHeaders.length + 1, characters: [4 * listGap] },
      ...newListSteps(choiceLists(set, null, own)),
      {
        step: "heights",
        rows: [
          { row: factsTop, points: 16.5 },
          { row: criteriaHeaderRow, points: 42 },
          ...rows.map((row, index) => ({ row: first + index, points: rowHeight(row, roles, widths) })),
        ],
      },
      { step: "table", area, name: table, banded: false },
      { step: "freeze", rows: criteriaHeaderRow, columns: 4 },
      {
        ...pageStep({ auditName, sheet }, { ...area, top: 1, right: printedColumns }, [], criteriaHeaderRow),
        // On one page twelve columns would be too small to read: guidance ends the first, and the short name is on both.
        sideBySide: { titleColumn: criteriaHeaders.indexOf("Short name") + 1 },
      },
    ],
  };
}

/** What stands above the table, in the order of the rows. */
export function criteriaFactRows(set: CriteriaSet): readonly (readonly PlannedCell[])[] {
  return [
    [criteriaFacts.set, null, set.id, set.title],
    [criteriaFacts.audited, null, set.auditedAgainst],
    [criteriaFacts.caseWord, null, joinedWords([set.caseWord.one, set.caseWord.many])],
    [criteriaFacts.themes, null, joinedWords(set.themes)],
    [
      criteriaFacts.partly,
      null,
      partlyWords(set.partlyCountsAs),
      ...(set.partlyCountsAs === undefined ? [] : [partlyDecidedWords(set.partlyCountsAs)]),
    ],
  ];
}
