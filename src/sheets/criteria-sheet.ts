import type { CriteriaSet } from "../core/scoring/criterion";
import { choiceLists } from "./choice-lists";
import { criteriaFacts, criteriaHeaderRow, criteriaHeaders } from "./criteria-columns";
import { appliesWords, marksWords } from "./criteria-words";
import { pageStep } from "./page-step";
import type { PlannedCell, Role, SheetPlan, Step } from "./plan";
import { rowHeight } from "./row-height";
import { sheetHead } from "./sheet-head";

const roles: readonly Role[] = [
  "line",
  "codeLine",
  "rowHeader",
  "input",
  "input",
  "input",
  "text",
  "text",
  "text",
  "input",
  "input",
];
const widths = [18, 12, 19, 30, 46, 24, 22, 24, 18, 26, 20] as const;

/** Columns that are printed; the words of the result are for the findings. */
const printedColumns = 9;

/**
 * Audit criteria: what each case is judged against, as a table that people may edit, and beside it the lists that the
 * dropdowns of the scoring columns offer. `readCriteria` reads the set back as it stands.
 */
export function criteriaSheet(
  set: CriteriaSet,
  { sheet, table, auditName }: { readonly sheet: string; readonly table: string; readonly auditName: string },
): SheetPlan {
  const rows = set.criteria.map((criterion): readonly PlannedCell[] => [
    criterion.number,
    criterion.id,
    criterion.shortName,
    criterion.question,
    criterion.guidance,
    criterion.standard,
    marksWords(criterion.marks),
    criterion.reasons.join("; "),
    appliesWords(criterion.applies),
    criterion.foundSentence,
    criterion.deemedMetBecause ?? null,
  ]);
  const first = criteriaHeaderRow + 1;
  const bottom = criteriaHeaderRow + rows.length;
  const area = { top: criteriaHeaderRow, left: 1, bottom, right: criteriaHeaders.length };
  const lists = choiceLists(set);
  return {
    sheet,
    owner: "created",
    steps: [
      ...sheetHead(
        sheet,
        "What each case is judged against. Questions, guidance and standards may be edited here; marks and reasons are offered in the dropdowns.",
        criteriaHeaders.length,
      ),
      { step: "widths", left: 1, characters: widths },
      {
        step: "cells",
        top: 4,
        left: 1,
        rows: [
          [criteriaFacts.set, null, set.id, set.title],
          [criteriaFacts.audited, null, set.auditedAgainst],
          [criteriaFacts.caseWord, null, `${set.caseWord.one}; ${set.caseWord.many}`],
          [criteriaFacts.themes, null, set.themes.join("; ")],
        ],
        roles: ["line", "line", "line", "line"],
        data: true,
      },
      { step: "role", area: { top: 4, left: 1, bottom: 7, right: 1 }, role: "rowHeader" },
      { step: "cells", top: criteriaHeaderRow, left: 1, rows: [[...criteriaHeaders]], roles: "columnHeader" },
      { step: "cells", top: first, left: 1, rows, roles, data: true },
      ...lists.flatMap((list): readonly Step[] => [
        {
          step: "cells",
          top: criteriaHeaderRow,
          left: list.area.left,
          rows: [[list.header]],
          roles: "columnHeader",
        },
        {
          step: "cells",
          top: list.area.top,
          left: list.area.left,
          rows: list.words.map((word) => [word]),
          roles: "line",
          data: true,
        },
      ]),
      {
        step: "widths",
        left: criteriaHeaders.length + 1,
        characters: [
          4,
          ...lists.map(({ words }) => Math.min(34, Math.max(14, ...words.map(({ length }) => length + 2)))),
        ],
      },
      {
        step: "heights",
        rows: [
          { row: 4, points: 16.5 },
          { row: criteriaHeaderRow, points: 42 },
          ...rows.map((row, index) => ({ row: first + index, points: rowHeight(row, roles, widths) })),
        ],
      },
      { step: "table", area, name: table, banded: false },
      { step: "freeze", rows: criteriaHeaderRow, columns: 3 },
      pageStep({ auditName, sheet }, { ...area, top: 1, right: printedColumns }, [], criteriaHeaderRow),
    ],
  };
}
