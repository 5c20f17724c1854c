import type { CellValue, WorkbookState } from "../../simulator/host/model";
import { newSheet, setValues, sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { SurveyAsked, SurveyReading } from "../../src/tasks/survey-results";
import type { Tasks } from "../../src/tasks/tasks";
import { value } from "./reviewed-audit";
import { listWorkbook, scored, smallDefinition, type SmallAudit } from "./small-audit";

/** The sheet of the export, and ours. */
export const EXPORT = "Survey export";
export const OWN = "Audit survey";

export function addSheet(
  workbook: WorkbookState,
  rows: readonly (readonly CellValue[])[],
  name = EXPORT,
): void {
  workbook.sheets.push(newSheet(name, `{survey-${name}}`));
  setValues(sheetNamed(workbook, name), "A1", rows);
}

/** A scored audit in whose workbook the export of a survey stands. */
export async function surveyed(
  rows: readonly (readonly CellValue[])[],
  mark: (row: number) => CellValue = (row) => (row % 3 === 0 ? "No" : "Yes"),
): Promise<SmallAudit> {
  const workbook = listWorkbook();
  addSheet(workbook, rows);
  return scored(smallDefinition(), workbook, mark);
}

export const asked = (change: Partial<SurveyAsked> = {}): SurveyAsked => ({
  sheet: null,
  likely: EXPORT,
  headerRow: null,
  ...change,
});

export async function reading(tasks: Tasks, change: Partial<SurveyAsked> = {}): Promise<SurveyReading> {
  const read = value(await tasks.readSurvey(asked(change)));
  if (read === null) throw new Error("no survey");
  return read;
}

export const texts = (audit: SmallAudit, sheet = OWN): readonly string[] =>
  valuesOf(sheetNamed(audit.workbook, sheet)).map((row) => row.map(String).join(" | "));
export const problemsOf = async (answer: Promise<{ readonly ok: boolean }>): Promise<readonly unknown[]> => {
  const outcome = await answer;
  return "problems" in outcome ? (outcome.problems as readonly unknown[]) : [];
};
