import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readMarks } from "../../simulator/commands/audit/marks";
import { typeMarks } from "../../simulator/commands/audit/type-marks";
import { startExcel } from "../../simulator/host/start-excel";
import { writeWorkbook } from "../../simulator/xlsx/write-workbook";
import { wantedList } from "../../src/core/frame/wanted-list";
import type { Outcome } from "../../src/core/outcome";
import { criteriaSet } from "../../src/core/scoring/criteria-sets";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { boundTasks } from "../../src/tasks/bound-tasks";
import { exampleDefinition, exampleWorkbook, stillSurroundings } from "../stories/open-example";
import { preparedWorkbook, type Prepared } from "./prepared-workbook";

// The workbooks that tests in the browser begin with, made once for each run: by the add-in's own tasks on the emulated
// Excel, as far as somebody would have come by hand. whole-audit.browser.test.ts goes that way in the pane itself.

const root = process.cwd();
const by = "J. Okafor";

function certain<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const excel = await startExcel(exampleWorkbook());
const keep = (prepared: Prepared): void => {
  const path = preparedWorkbook(root, prepared);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, writeWorkbook(excel.host.workbook));
};
const tasks = boundTasks(officeWorkbook(), stillSurroundings);
const definition = exampleDefinition();
const { lists, look } = certain(await tasks.recogniseAudit());
const { place } = certain(wantedList(lists, look.sheets, definition.list));
certain(await tasks.drawSample(place, definition, by));
keep("drawn");

const { sheet } = certain(await tasks.addScoringColumns(definition.criteriaSet));
const set = criteriaSet(definition.criteriaSet);
if (set === null) throw new Error(`no set of criteria ${definition.criteriaSet}`);
const file = readFileSync(join(root, "simulator", "examples", "mash-2017", "marks.csv"), "utf8");
const [caseColumn = ""] = definition.frame.caseIdColumns;
certain(typeMarks(excel.host.workbook, sheet, caseColumn, certain(readMarks(file, set))));
keep("scored");

certain(await tasks.writeFindings(by));
keep("findings");
excel.close();
