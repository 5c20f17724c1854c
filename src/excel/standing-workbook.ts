import { refusal, success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import type { WorkbookPlan } from "../sheets/plan";
import type { SheetCells, Standing } from "../sheets/workbook";
import { cellsFromA1 } from "./cell-values";
import { request, type RequestTerms } from "./request";
import { standingAlongside } from "./standing-alongside";

/** What has to be known of the workbook before anything is written. */
export interface StandingWorkbook {
  readonly sheetNames: readonly string[];
  /** Old sheets under the names of generated ones, by name. */
  readonly old: ReadonlyMap<string, OldSheet>;
}

export interface OldSheet {
  readonly position: number;
  readonly isProtected: boolean;
  /**
   * Its cells, a calculated one by its formula. null where they were not to be had: then it can't be told from one that
   * somebody changed.
   */
  readonly cells: SheetCells | null;
}

/**
 * Looks at all that can stand in the way of a plan: 1 request, or none where it is known already and no generated
 * sheet has to be compared with what we wrote. Refused with every problem found.
 */
export async function standingWorkbook(
  plan: WorkbookPlan,
  terms: RequestTerms,
  known: Standing | undefined,
): Promise<Outcome<StandingWorkbook>> {
  const generated = plan.sheets.filter(({ owner }) => owner === "generated").map(({ sheet }) => sheet);
  if (known !== undefined && generated.length === 0) {
    const problems = problemsOf(plan, known);
    return problems.length > 0
      ? refusal(...problems)
      : success({ sheetNames: known.sheetNames, old: new Map() });
  }
  const answer = await request(terms, (context) => {
    const standing = standingAlongside(plan.sheets.map(({ sheet }) => sheet))(context, false);
    const asked = generated.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("name,position");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("formulas,rowIndex,columnIndex");
      return { name, sheet, used };
    });
    return () => ({ standing: standing(), asked });
  });
  if (!answer.ok) return refusal(...answer.problems);
  const { standing, asked } = answer.value;
  const problems = problemsOf(plan, standing);
  if (problems.length > 0) return refusal(...problems);
  const old = new Map<string, OldSheet>();
  for (const { name, sheet, used } of asked) {
    if (sheet.isNullObject) continue;
    const cells = used.isNullObject
      ? { sheet: name, values: [] }
      : cellsFromA1(name, {
          values: used.formulas,
          rowIndex: used.rowIndex,
          columnIndex: used.columnIndex,
        });
    old.set(name, {
      position: sheet.position,
      cells,
      isProtected: isAmong(name, standing.protectedSheets),
    });
  }
  return success({ sheetNames: standing.sheetNames, old });
}

function problemsOf(plan: WorkbookPlan, standing: Standing): readonly Problem[] {
  const problems: Problem[] = [];
  if (standing.readOnly) problems.push({ kind: "workbookReadOnly" });
  const addsSheets = plan.sheets.some(({ owner }) => owner !== "edited");
  if (addsSheets && standing.structureProtected) problems.push({ kind: "workbookProtected" });
  for (const { sheet, owner, steps } of plan.sheets) {
    const stands = isAmong(sheet, standing.sheetNames);
    if (owner === "created" && stands) problems.push({ kind: "sheetNameTaken", sheet });
    if (owner === "edited" && !stands) problems.push({ kind: "sheetMissing", sheet });
    if (owner === "edited" && isAmong(sheet, standing.protectedSheets)) {
      problems.push({ kind: "sheetProtected", sheet });
    }
    if (owner === "edited" && isAmong(sheet, standing.filteredSheets)) {
      problems.push({ kind: "filterOn", sheet });
    }
    for (const step of steps) {
      if (step.step === "table" && isAmong(step.name, standing.tableNames)) {
        problems.push({ kind: "tableNameTaken", table: step.name });
      }
    }
  }
  return problems;
}

/** Excel's names of sheets and tables differ in more than letter case, or not at all. */
function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((each) => each.toLowerCase() === name.toLowerCase());
}
