import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AuditDefinition } from "../../src/core/audit-definition";
import { officeWorkbook } from "../../src/excel/office-workbook";
import type { Surroundings } from "../../src/tasks/surroundings";
import type { TaskGround } from "../../src/tasks/task-ground";
import { startExcel, type RunningExcel } from "../../simulator/host/start-excel";
import type { WorkbookState } from "../../simulator/host/model";
import { readAuditFile } from "../../simulator/commands/audit/audit-file";
import { readWorkbook } from "../../simulator/xlsx/read-workbook";
import { copiedWorkbook } from "./copied-workbook";

// npm, jest and tsx all start in the project's folder.
const folder = join(process.cwd(), "simulator", "examples", "mash-2017");

let parsed: WorkbookState | null = null;

/** A fresh copy of the example workbook; the file is read once for each test file. */
export function exampleWorkbook(): WorkbookState {
  if (parsed === null) {
    const read = readWorkbook(new Uint8Array(readFileSync(join(folder, "MASH referrals 2017.xlsx"))));
    if (!read.ok) throw new Error(read.reason);
    parsed = read.value;
  }
  return copiedWorkbook(parsed);
}

export function exampleDefinition(): AuditDefinition {
  const file = readAuditFile(join(folder, "audit.json"));
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return file.value.definition;
}

/** A clock that stands still and chance that is the same in every run. */
export const stillSurroundings: Surroundings = {
  now: () => "2017-11-23 10:42",
  randomBytes: (count) => Uint8Array.from({ length: count }, (_, index) => (index * 37 + 11) % 250),
};

export interface OpenWorkbook extends TaskGround {
  readonly excel: RunningExcel;
}

/** A workbook open in the simulator, with the add-in's own port to it. */
export async function openInSimulator(workbook: WorkbookState): Promise<OpenWorkbook> {
  const excel = await startExcel(workbook);
  return { excel, workbook: officeWorkbook(), surroundings: stillSurroundings };
}
