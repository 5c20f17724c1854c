import type { AuditDefinition } from "../../src/core/audit-definition";
import { boundTasks } from "../../src/tasks/bound-tasks";
import type { Tasks } from "../../src/tasks/tasks";
import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { CellValue } from "../../simulator/host/model";
import { copiedSheetIn } from "./copied-sheet";
import { value } from "./reviewed-audit";
import { listWorkbook, scored, smallDefinition, type SmallAudit } from "./small-audit";
import { setCell } from "./workbook-picture";

/** So many cases of a year, in two groups. */
export const list = (year: string, cases = 60): readonly (readonly CellValue[])[] => [
  ["Ref", "Outcome", "Worker"],
  ...Array.from({ length: cases }, (_, index): CellValue[] => [
    `${year}-${index + 1}`,
    index < cases / 2 ? "NFA" : "Early Help",
    `Worker ${index % 3}`,
  ]),
];

/** The tasks with the clock of a year, and chance of its own: a key that is made tells one audit from another. */
function tasksOf({ open }: SmallAudit, year: string): Tasks {
  return boundTasks(open.workbook, {
    now: () => `${year}-11-29 16:10`,
    randomBytes: (count) =>
      Uint8Array.from({ length: count }, (_, index) => (index * 41 + Number(year)) % 250),
  });
}

/** Drawn from 60 cases, and met in all but every nth. Excel has one workbook open at a time: the last one. */
export async function audited(
  year: string,
  everyNth: number,
  changes: Partial<AuditDefinition> = {},
  cases = list(year),
): Promise<SmallAudit> {
  const definition = smallDefinition(
    {},
    {
      name: `Threshold audit ${year}`,
      sample: { ...smallDefinition().sample, size: 40, spares: 0 },
      ...changes,
    },
  );
  const audit = await scored(definition, listWorkbook(cases), (row) => (row % everyNth === 0 ? "No" : "Yes"));
  return { ...audit, tasks: tasksOf(audit, year) };
}

/** The same with its findings made. */
export async function made(...asked: Parameters<typeof audited>): Promise<SmallAudit> {
  const audit = await audited(...asked);
  value(await audit.tasks.writeFindings("J. Okafor"));
  return audit;
}

/** Last year’s audit with its findings made, and two actions filled in. */
export async function lastYear(): Promise<SmallAudit> {
  const audit = await made("2016", 2);
  const actions = valuesOf(sheetNamed(audit.workbook, "Audit actions"));
  const header = actions.findIndex((row) => row.includes("Recommendation"));
  const column = (name: string) => (actions[header] ?? []).indexOf(name) + 1;
  [
    ["Training on the threshold document.", "Done"],
    ["A letter when the case is closed.", "Under way"],
  ].forEach(([recommendation = "", status = ""], at) => {
    setCell(audit.workbook, "Audit actions", header + 2 + at, column("Recommendation"), recommendation);
    setCell(audit.workbook, "Audit actions", header + 2 + at, column("Status"), status);
  });
  return audit;
}

/** This year’s audit, with sheets of last year’s workbook copied in as Excel names them. */
export async function thisYear(
  last: SmallAudit,
  sheets: readonly string[] = ["Audit findings", "Audit actions"],
) {
  const audit = await made("2017", 20);
  for (const sheet of sheets) copiedSheetIn(last.workbook, sheet, audit.workbook);
  return audit;
}

/** The rows of a part of Audit findings, with its heading. */
export const rowsUnder = ({ workbook }: SmallAudit, heading: string) => {
  const rows = valuesOf(sheetNamed(workbook, "Audit findings"));
  const start = rows.findIndex((row) => row[0] === heading);
  const end = rows.findIndex((row, at) => at > start && row.every((cell) => cell === ""));
  return start < 0 ? [] : rows.slice(start, end < 0 ? undefined : end);
};

/** Compared with no audit. */
export const none = { sheets: [], sameCases: null, actions: null, wording: null, said: [] };
