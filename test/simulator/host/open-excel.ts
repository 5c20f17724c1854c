import type { Host } from "../../../simulator/host/host";
import type { HostSettings } from "../../../simulator/host/host-settings";
import type { SheetState, WorkbookState } from "../../../simulator/host/model";
import { newWorkbook } from "../../../simulator/host/new-workbook";
import { startExcel, type RunningExcel } from "../../../simulator/host/start-excel";

export interface OpenExcel {
  readonly host: Host;
  readonly workbook: WorkbookState;
  /** The first sheet's state. */
  readonly sheet: SheetState;
}

/** A fresh workbook in the emulated Excel for each test of a file, with the real client's globals set. */
export function openExcel(
  make: () => WorkbookState = () => newWorkbook(),
  settings: Partial<HostSettings> = {},
): OpenExcel {
  let running: RunningExcel;
  beforeEach(async () => {
    running = await startExcel(make(), settings);
  });
  afterEach(() => running.close());
  return {
    get host() {
      return running.host;
    },
    get workbook() {
      return running.host.workbook;
    },
    get sheet() {
      const [sheet] = running.host.workbook.sheets;
      if (!sheet) throw new Error("the workbook has no sheet");
      return sheet;
    },
  };
}

/** What a run of the client is refused with; undefined where it isn't. */
export async function refusal(
  run: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void,
): Promise<OfficeExtension.Error | undefined> {
  const context = new Excel.RequestContext();
  run(context, context.workbook.worksheets.getFirst());
  try {
    await context.sync();
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  return undefined;
}

/** Writes values to A1 and down and right of it, then reads what the client gives back of those cells. */
export async function writtenAndRead(
  rows: unknown[][],
  numberFormat?: string,
): Promise<{
  values: unknown[][];
  text: string[][];
  formats: unknown[][];
  types: unknown[][];
  formulas: unknown[][];
}> {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets
    .getFirst()
    .getRange("A1")
    .getAbsoluteResizedRange(rows.length, rows[0]?.length ?? 1);
  if (numberFormat !== undefined) range.numberFormat = rows.map((row) => row.map(() => numberFormat));
  range.values = rows;
  range.load("values,text,numberFormat,valueTypes,formulas");
  await context.sync();
  const { values, text, formulas, numberFormat: formats, valueTypes: types } = range;
  return { values, text, formats, types, formulas };
}
