import type { CellValue } from "../../simulator/host/model";
import { criteriaSheet } from "../../src/sheets/criteria-sheet";
import { manyQuestions } from "./many-questions";
import { markAllCells } from "./mark-all-cells";
import { value } from "./reviewed-audit";
import { scoreByChance } from "./scored-by-chance";
import { listWorkbook, openSmall, placeOf, smallDefinition, type SmallAudit } from "./small-audit";

/** How many different values the columns have by which the findings are broken down: few, many, and more than stand by themselves. */
export const VALUES_OF_COLUMNS: readonly number[] = [2, 3, 5, 8, 12, 20, 30, 40];

const columnName = (values: number): string => `Of ${values}`;

export interface LargeFindings extends SmallAudit {
  /** The columns to break down by. */
  readonly breakdowns: readonly string[];
}

/** A drawn sample of so many cases in four groups with so many questions, all of them scored by chance. */
export async function largeFindings(
  cases: number,
  questions: number,
  values: readonly number[] = VALUES_OF_COLUMNS,
): Promise<LargeFindings> {
  const groups = ["NFA", "Early Help", "Assessment", "Advice"];
  const breakdowns = values.map(columnName);
  const rows = Array.from({ length: 5 * cases }, (_, index): CellValue[] => [
    `C-${index + 1}`,
    groups[index % 10 < 7 ? 0 : (index % 3) + 1] ?? "",
    ...values.map((count) => `Value ${((index * 7) % count) + 1}`),
  ]);
  const audit = await openSmall(listWorkbook([["Ref", "Outcome", ...breakdowns], ...rows]));
  const definition = smallDefinition(
    {
      strata: {
        column: "Outcome",
        groups: groups.map((label) => ({ label, values: [label] })),
        leaveOutUngrouped: false,
      },
      carriedColumns: breakdowns,
    },
    { sample: { size: cases, allocation: { method: "equal" }, minimumPerStratum: 0, spares: 0 } },
  );
  value(await audit.tasks.drawSample(await placeOf(audit), definition, "J. Okafor"));
  const names = { sheet: "Audit criteria", table: "AuditCriteria", auditName: definition.name };
  const set = criteriaSheet(manyQuestions(questions), names);
  value(await audit.open.workbook.write({ sheets: [set], activate: null }));
  value(await audit.tasks.addScoringColumns(definition.criteriaSet));
  markAllCells(audit.workbook, () => "Yes");
  await scoreByChance(audit, "large");
  return { ...audit, breakdowns };
}
