import type { CellValue } from "../core/frame/cell-value";
import type { CriteriaSet } from "../core/scoring/criterion";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import { choiceLists } from "./choice-lists";
import { criteriaFacts, criteriaHeaderRow } from "./criteria-columns";
import { criteriaTable } from "./criteria-table";
import type { PlannedArea, SheetPlan, Step } from "./plan";
import { columnsOfSet } from "./scoring-column";
import { columnSteps } from "./scoring-column-steps";
import { questionHeaders } from "./scoring-headers";
import type { SheetCells } from "./workbook";

/** The table that is scored, as far as its theme columns need it. */
export interface ThemedTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly headers: readonly string[];
}

/**
 * A theme more: beside the facts of Audit criteria, at the end of the list that dropdowns take themes from, and in those
 * dropdowns. The list is found by its header, wherever it stands. What scorers wrote is not touched.
 * Checked by: test/stories/themes.test.ts.
 */
export function themeGrowthPlans(
  criteria: SheetCells,
  table: ThemedTable,
  set: CriteriaSet,
  theme: string,
): readonly SheetPlan[] {
  const grown: CriteriaSet = { ...set, themes: [...set.themes, theme] };
  const { area, steps } = grownList(criteria, grown);
  const fact = criteria.values.findIndex((row) => row[0] === criteriaFacts.themes);
  const facts: readonly Step[] =
    fact < 0
      ? []
      : [
          {
            step: "cells",
            top: fact + 1,
            left: 3,
            rows: [[grown.themes.join("; ")]],
            roles: ["line"],
            data: true,
          },
        ];
  return [
    { sheet: criteria.sheet, owner: "edited", steps: [...facts, ...steps] },
    { sheet: table.sheet, owner: "edited", steps: themeDropdowns(table, grown, criteria.sheet, area) },
  ];
}

/** Where the list of themes stands with the new one, and the cells that this writes. */
function grownList(
  criteria: SheetCells,
  grown: CriteriaSet,
): { readonly area: PlannedArea; readonly steps: readonly Step[] } {
  const { values } = criteria;
  const planned = choiceLists(grown, criteria).find(({ header }) => header === "Themes");
  const found = criteriaTable(criteria);
  const header = (found.found ? found.table.headerRow : criteriaHeaderRow) - 1;
  const standing = (values[header] ?? []).findIndex((cell) => cellText(cell) === "Themes");
  const theme = grown.themes.at(-1) ?? "";
  if (standing < 0) {
    const area = planned?.area ?? { top: header + 2, left: 1, bottom: header + 2, right: 1 };
    const { top, left } = area;
    const rows = grown.themes.map((word) => [word]);
    return {
      area,
      steps: [
        { step: "cells", top: top - 1, left, rows: [["Themes"]], roles: "columnHeader" },
        { step: "cells", top, left, rows, roles: "line", data: true },
      ],
    };
  }
  const words: CellValue[] = values.slice(header + 1).map((row) => row[standing] ?? "");
  const firstBlank = words.findIndex((word) => cellText(word) === "");
  const count = firstBlank < 0 ? words.length : firstBlank;
  const [top, left] = [header + 2, standing + 1];
  const bottom = top + count;
  return {
    area: { top, left, bottom, right: left },
    steps: [{ step: "cells", top: bottom, left, rows: [[theme]], roles: "line", data: true }],
  };
}

function themeDropdowns(
  { sheet, headerRow, lastRow, headers }: ThemedTable,
  grown: CriteriaSet,
  criteriaSheet: string,
  area: PlannedArea,
): readonly Step[] {
  const themes = new Set(grown.criteria.map((criterion) => foldedWord(questionHeaders(criterion).theme)));
  const target = {
    sheet,
    table: null,
    headerRow,
    firstColumn: 1,
    lastColumn: headers.length,
    lastRow,
    headers,
    markColumns: {},
    ownSheetOf: null,
  };
  const lists = [{ header: "Themes", words: grown.themes, area, standing: true }];
  return columnsOfSet(grown).flatMap((column) => {
    const index = headers.findIndex((header) => foldedWord(header) === foldedWord(column.header));
    if (index < 0 || !themes.has(foldedWord(column.header))) return [];
    return columnSteps(column, index + 1, target, lists, criteriaSheet).filter(
      ({ step }) => step === "choices",
    );
  });
}
