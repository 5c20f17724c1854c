import type { AuditChange } from "../../../src/core/change/audit-change";
import { neededColumns, shownColumns } from "../../../src/core/frame/frame-columns";
import { wantedList } from "../../../src/core/frame/wanted-list";
import { refusal, success, type Outcome } from "../../../src/core/outcome";
import { criteriaSet } from "../../../src/core/scoring/criteria-sets";
import { officeWorkbook } from "../../../src/excel/office-workbook";
import { boundTasks } from "../../../src/tasks/bound-tasks";
import type { Surroundings } from "../../../src/tasks/surroundings";
import type { DrawCheck, DrawnSample } from "../../../src/tasks/draw-results";
import type { WrittenFindings } from "../../../src/tasks/findings-results";
import { startExcel } from "../../host/start-excel";
import type { WorkbookState } from "../../host/model";
import type { AuditDefinition } from "../../../src/core/audit-definition";
import type { SurveyFindings } from "../../../src/core/survey/survey-findings";
import { addSurvey, type SurveyWish } from "./add-survey";
import { readMarks } from "./marks";
import { TaskMeter, type MeasuredTask } from "./task-meter";
import { typeMarks } from "./type-marks";

export interface WholeAudit {
  readonly drawn: DrawnSample;
  readonly check: DrawCheck;
  readonly columnsAdded: readonly string[];
  /** null without marks: the audit stops after the scoring columns. */
  readonly findings: WrittenFindings | null;
  /** null where none was asked for. */
  readonly survey: SurveyFindings | null;
  /** This audit beside last time's; null where none was given. */
  readonly change: AuditChange | null;
  readonly workbook: WorkbookState;
  readonly measured: readonly MeasuredTask[];
}

export interface AuditInput {
  readonly workbook: WorkbookState;
  readonly definition: AuditDefinition;
  /** The text of a marks file, or null. */
  readonly marks: string | null;
  /** A file with the findings of the audit before, or left out. */
  readonly lastTime?: Uint8Array | null;
  readonly by: string;
  readonly surroundings: Surroundings;
  /** Set beside the findings once they are made. */
  readonly survey?: SurveyWish | null;
}

/**
 * A whole audit with the add-in's own tasks on an emulated Excel: find the lists, read the cases, draw, check, add the
 * scoring columns, have the marks typed in, add the survey, write the findings. The first refusal ends it.
 */
export async function wholeAudit(input: AuditInput): Promise<Outcome<WholeAudit>> {
  const { definition, by, surroundings } = input;
  const excel = await startExcel(input.workbook);
  try {
    const tasks = boundTasks(officeWorkbook(), surroundings);
    const meter = new TaskMeter(excel.host);

    const recognised = await meter.measure("Find the lists", () => tasks.recogniseAudit());
    if (!recognised.ok) return recognised;
    const { lists, look } = recognised.value;
    const list = wantedList(lists, look.sheets, definition.list);
    if (!list.ok) return list;
    const { place } = list.value;
    const cases = await meter.measure("Read the cases", () =>
      tasks.readCases(place, neededColumns(definition.frame), shownColumns(definition.frame)),
    );
    if (!cases.ok) return cases;
    const drawn = await meter.measure("Draw the sample", () => tasks.drawSample(place, definition, by));
    if (!drawn.ok) return drawn;
    const check = await meter.measure("Check the draw", () => tasks.checkDraw(by));
    if (!check.ok) return check;
    const columns = await meter.measure("Add the scoring columns", () =>
      tasks.addScoringColumns(definition.criteriaSet),
    );
    if (!columns.ok) return columns;

    const so = {
      drawn: drawn.value,
      check: check.value,
      columnsAdded: columns.value.added,
      survey: null,
      workbook: excel.host.workbook,
    };
    if (input.marks === null)
      return success({ ...so, findings: null, change: null, measured: meter.measured });

    const typed = typedMarks(input.marks, definition, excel.host.workbook, columns.value.sheet);
    if (!typed.ok) return typed;
    const { lastTime = null, survey = null } = input;
    // Before the findings, which show its pairs.
    const added =
      survey === null ? null : await meter.measure("Add the survey", () => addSurvey(tasks, survey, by));
    if (added?.ok === false) return added;
    const change =
      lastTime === null
        ? null
        : await meter.measure("Take in last time’s results", () => tasks.takeInPastAudit(lastTime));
    if (change?.ok === false) return change;
    const choices = change === null ? {} : { comparison: change.value.comparison };
    const findings = await meter.measure("Make the findings", () =>
      tasks.writeFindings(by, undefined, choices),
    );
    if (!findings.ok) return findings;
    return success({
      ...so,
      findings: findings.value,
      survey: added?.value ?? null,
      change: change?.value.change ?? null,
      measured: meter.measured,
    });
  } finally {
    excel.close();
  }
}

function typedMarks(
  text: string,
  definition: AuditDefinition,
  workbook: WorkbookState,
  sheet: string,
): Outcome<unknown> {
  const set = criteriaSet(definition.criteriaSet);
  if (set === null)
    return refusal({
      kind: "definitionUnreadable",
      where: "criteriaSet",
      why: `there is no ready-made set “${definition.criteriaSet}”`,
    });
  const marks = readMarks(text, set);
  return marks.ok
    ? typeMarks(workbook, sheet, definition.frame.caseIdColumns.join(" / "), marks.value)
    : marks;
}
