import { hostType, type HostType } from "../engine/host-object";
import { isWholeColumns, isWholeRows, writeAddress } from "../address";
import { cellCount, columnCount, rowCount } from "../area";
import { formulasGrid, numberFormatsGrid, textsGrid, valuesGrid, valueTypesGrid } from "../read-cells";
import { eachWritten, writeValues } from "../write-cells";
import { oncePerFormat } from "../cell-formats";
import { blank, formatOf, formatted, rowToFill } from "../cells";
import type { CellFormat } from "../model";
import { placeOf } from "../sizes";
import { requireFormatAllowed } from "../protection";
import { flagArgument, sheetOf, textArgument, type RangeTarget } from "../targets";
import type { Host } from "../host";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { rangeFormat } from "./range-format";
import { rangeCalls } from "./range-calls";
import { rangeSteps } from "./range-steps";
import { rangeView } from "./range-view";
import { worksheet } from "./worksheet";

const address = (target: RangeTarget, host: Host): string =>
  writeAddress(sheetOf(host, target).name, target.area);
const place = (target: RangeTarget, host: Host): ReturnType<typeof placeOf> =>
  placeOf(sheetOf(host, target), target.area);

function writeNumberFormats(target: RangeTarget, written: unknown, host: Host): void {
  const sheet = sheetOf(host, target);
  requireFormatAllowed(sheet);
  const changes = new Map<string, (format: CellFormat) => CellFormat>();
  eachWritten(target.area, written, (row, column, value) => {
    // An empty text puts General back.
    const numberFormat = textArgument(value) || "General";
    let changed = changes.get(numberFormat);
    if (changed === undefined)
      changes.set(numberFormat, (changed = oncePerFormat((format) => ({ ...format, numberFormat }))));
    const cells = rowToFill(sheet, row);
    const cell = cells.get(column);
    cells.set(column, formatted(cell, changed(formatOf(sheet, cell ?? blank, column))));
  });
}

const writeRange = (target: RangeTarget, written: unknown, host: Host): void =>
  writeValues(host, sheetOf(host, target), target.area, written);

/** True, false, or null where some are and some aren't. */
function allOrNone(states: readonly (boolean | undefined)[]): boolean | null {
  const on = states.filter((state) => state === true).length;
  return on === 0 ? false : on === states.length ? true : null;
}

/** Hidden by hand or by a filter. Rows beyond the used ones aren't looked at: they have no state. */
function rowsHidden({ sheetId, area }: RangeTarget, host: Host): boolean | null {
  const { rows } = sheetOf(host, { sheetId });
  const known = [...rows].filter(([row]) => row >= area.top && row <= area.bottom);
  const hidden = known.filter(([, row]) => row.hidden === true || row.filtered === true).length;
  return hidden === 0 ? false : hidden === rowCount(area) ? true : null;
}

function columnsHidden({ sheetId, area }: RangeTarget, host: Host): boolean | null {
  const { columns } = sheetOf(host, { sheetId });
  return allOrNone(
    Array.from({ length: columnCount(area) }, (_, index) => columns.get(area.left + index)?.hidden),
  );
}

function hideRows({ sheetId, area }: RangeTarget, value: unknown, host: Host): void {
  const sheet = sheetOf(host, { sheetId });
  requireFormatAllowed(sheet);
  for (let row = area.top; row <= area.bottom; row += 1) {
    const state = { ...sheet.rows.get(row), hidden: flagArgument(value) };
    delete state.filtered;
    sheet.rows.set(row, state);
  }
}

function hideColumns({ sheetId, area }: RangeTarget, value: unknown, host: Host): void {
  const sheet = sheetOf(host, { sheetId });
  requireFormatAllowed(sheet);
  for (let column = area.left; column <= area.right; column += 1) {
    sheet.columns.set(column, { ...sheet.columns.get(column), hidden: flagArgument(value) });
  }
}

/** A rectangle of cells on one sheet. */
export const range: HostType<RangeTarget> = hostType<keyof Excel.Range>()<RangeTarget>({
  name: "Range",
  reads: {
    address,
    addressLocal: address,
    cellCount: ({ area }) => (cellCount(area) > 2_147_483_647 ? -1 : cellCount(area)),
    columnCount: ({ area }) => columnCount(area),
    columnIndex: ({ area }) => area.left,
    rowCount: ({ area }) => rowCount(area),
    rowIndex: ({ area }) => area.top,
    values: (target, host) => valuesGrid(host, target),
    formulas: (target, host) => formulasGrid(host, target),
    formulasLocal: (target, host) => formulasGrid(host, target),
    text: (target, host) => textsGrid(host, target),
    valueTypes: (target, host) => valueTypesGrid(host, target),
    numberFormat: (target, host) => numberFormatsGrid(host, target),
    numberFormatLocal: (target, host) => numberFormatsGrid(host, target),
    rowHidden: rowsHidden,
    columnHidden: columnsHidden,
    hidden: (target, host) => {
      const states = [rowsHidden(target, host), columnsHidden(target, host)];
      return states.includes(true) ? true : states.includes(null) ? null : false;
    },
    isEntireColumn: ({ area }) => isWholeColumns(area),
    isEntireRow: ({ area }) => isWholeRows(area),
    left: (target, host) => place(target, host).left,
    top: (target, host) => place(target, host).top,
    width: (target, host) => place(target, host).width,
    height: (target, host) => place(target, host).height,
  },
  writes: {
    values: writeRange,
    formulas: writeRange,
    formulasLocal: writeRange,
    numberFormat: writeNumberFormats,
    numberFormatLocal: writeNumberFormats,
    rowHidden: hideRows,
    columnHidden: hideColumns,
  },
  calls: rangeCalls,
  paths: {
    ...rangeSteps,
    getVisibleView: (target) => rangeView(target),
    format: (target) => rangeFormat(target),
    dataValidation: (target) => dataValidation(target),
    conditionalFormats: (target) => conditionalFormats(target),
    worksheet: ({ sheetId }) => worksheet({ sheetId }),
  },
});
