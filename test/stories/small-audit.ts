import type { AuditDefinition } from "../../src/core/audit-definition";
import type { FrameDefinition } from "../../src/core/frame/frame-definition";
import { foundLists } from "../../src/core/frame/found-lists";
import type { ListPlace } from "../../src/core/frame/list-cells";
import type { Tasks } from "../../src/tasks/tasks";
import { boundTasks } from "../../src/tasks/bound-tasks";
import { newWorkbook, setValues, sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { CellValue, WorkbookState } from "../../simulator/host/model";
import { openInSimulator, stillSurroundings, type OpenWorkbook } from "./open-example";

export const LIST = "Cases";

/** Twelve cases in two groups, with a title above the headers. */
export const twelveCases: readonly (readonly CellValue[])[] = [
  ["Ref", "Outcome", "Worker"],
  ...Array.from({ length: 12 }, (_, index): CellValue[] => [
    `C-${index + 1}`,
    index < 8 ? "NFA" : "Early Help",
    `Worker ${index % 3}`,
  ]),
];

export function listWorkbook(rows: readonly (readonly CellValue[])[] = twelveCases): WorkbookState {
  const workbook = newWorkbook([LIST]);
  setValues(sheetNamed(workbook, LIST), "A1", rows);
  return workbook;
}

/** Makes an Excel table of cells that stand; rows and columns counted from 1, both ends included. */
export function makeTable(
  workbook: WorkbookState,
  sheet: string,
  name: string,
  area: { top: number; left: number; bottom: number; right: number },
  showTotals = false,
): void {
  const state = sheetNamed(workbook, sheet);
  const { top, left, bottom, right } = area;
  const [header = []] = valuesOf(state).slice(top - 1);
  state.tables.push({
    id: `{${name}}`,
    name,
    area: { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 },
    showHeaders: true,
    showTotals,
    showFilterButton: true,
    showBandedRows: true,
    style: "TableStyleMedium2",
    columns: header.slice(left - 1, right).map((cell, index) => ({ id: index + 1, name: String(cell) })),
  });
}

/** A row is put in above a row, as a person would: everything from there on moves down. Counted from 1. */
export function insertRow(workbook: WorkbookState, sheet: string, above: number): void {
  const state = sheetNamed(workbook, sheet);
  state.cells = new Map([...state.cells].map(([row, line]) => [row >= above - 1 ? row + 1 : row, line]));
  for (const table of state.tables) {
    if (table.area.top >= above - 1) table.area.top += 1;
    if (table.area.bottom >= above - 1) table.area.bottom += 1;
  }
}

/** A column is put in before a column, counted from 1. */
export function insertColumn(workbook: WorkbookState, sheet: string, before: number): void {
  const state = sheetNamed(workbook, sheet);
  for (const [row, line] of state.cells) {
    state.cells.set(
      row,
      new Map([...line].map(([column, cell]) => [column >= before - 1 ? column + 1 : column, cell])),
    );
  }
  for (const { area } of state.tables) {
    if (area.left >= before - 1) area.left += 1;
    if (area.right >= before - 1) area.right += 1;
  }
}

export function smallDefinition(
  frame: Partial<FrameDefinition> = {},
  changes: Partial<AuditDefinition> = {},
): AuditDefinition {
  return {
    name: "Small audit",
    list: { sheet: LIST, table: null, headerRow: null },
    frame: {
      caseIdColumns: ["Ref"],
      period: null,
      strata: {
        column: "Outcome",
        groups: [
          { label: "NFA", values: ["NFA"] },
          { label: "Early Help", values: ["Early Help"] },
        ],
        leaveOutUngrouped: false,
      },
      carriedColumns: ["Worker"],
      leaveOutTotals: false,
      ...frame,
    },
    sample: { size: 6, allocation: { method: "equal" }, minimumPerStratum: 0, spares: 1 },
    seed: { origin: "typed", seed: "20171101" },
    criteriaSet: "mash-threshold",
    settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
    ...changes,
  };
}

/** No grouping column: the whole list is one group. */
export const noGroups: Partial<FrameDefinition> = {
  strata: { column: null, groups: [], leaveOutUngrouped: false },
};

export interface SmallAudit {
  readonly open: OpenWorkbook;
  readonly tasks: Tasks;
  readonly workbook: WorkbookState;
}

export async function openSmall(workbook: WorkbookState = listWorkbook()): Promise<SmallAudit> {
  const open = await openInSimulator(workbook);
  return { open, tasks: boundTasks(open.workbook, stillSurroundings), workbook: open.excel.host.workbook };
}

/** Where the add-in finds the list of this sheet. */
export async function placeOf({ open }: SmallAudit, sheet: string = LIST): Promise<ListPlace> {
  const look = await open.workbook.look([]);
  const found = look.ok
    ? foundLists(look.value.sheets).find(({ place }) => place.sheet === sheet)
    : undefined;
  if (found === undefined) throw new Error(`no list on ${sheet}`);
  return found.place;
}

/** A drawn sample with scoring columns, every mark "Yes" where `mark` does not say otherwise. */
export async function scored(
  definition: AuditDefinition = smallDefinition(),
  workbook: WorkbookState = listWorkbook(),
  mark: (row: number) => CellValue = () => "Yes",
): Promise<SmallAudit> {
  const audit = await openSmall(workbook);
  const drawn = await audit.tasks.drawSample(await placeOf(audit), definition, "J. Okafor");
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.problems));
  const added = await audit.tasks.addScoringColumns(definition.criteriaSet);
  if (!added.ok) throw new Error(JSON.stringify(added.problems));
  markAll(audit.workbook, drawn.value.record.draw?.sampleSheet ?? "", drawn.value.of, mark);
  return audit;
}

/** Types a mark into every question of the rows under the headers of a sample. */
export function markAll(
  workbook: WorkbookState,
  sheet: string,
  cases: number,
  mark: (row: number) => CellValue,
): void {
  const state = sheetNamed(workbook, sheet);
  const values = valuesOf(state);
  const headerRow = values.findIndex((row) => row.includes("Scorer"));
  (values[headerRow] ?? []).forEach((header, column) => {
    if (!/^\d /.test(String(header)) || /: /.test(String(header))) return;
    for (let row = 1; row <= cases; row += 1) {
      const line = state.cells.get(headerRow + row) ?? new Map();
      line.set(column, { ...line.get(column), value: mark(row) });
      state.cells.set(headerRow + row, line);
    }
  });
}
