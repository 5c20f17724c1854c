import { HostError } from "../engine/host-error";
import { hostType, type HostObject } from "../engine/host-object";
import { rowCount } from "../area";
import { cellAt } from "../cells";
import type { Host } from "../host";
import type { Area } from "../model";
import { requireUnprotected } from "../protection";
import { valuesGrid } from "../read-cells";
import { bodyArea } from "../table-areas";
import { sheetOf, tableOf, type TableTarget } from "../targets";
import { writeValues } from "../write-cells";
import { partOf } from "./table";

interface RowTarget extends TableTarget {
  readonly index: number;
}

function areaOf(target: RowTarget, host: Host): Area {
  const body = bodyArea(tableOf(host, target));
  const row = body.top + target.index;
  if (!Number.isInteger(target.index) || target.index < 0 || row > body.bottom)
    throw new HostError("InvalidArgument");
  return { ...body, top: row, bottom: row };
}

/**
 * Rows put in at the end of a table without a totals row. Excel would move down what stands below, and take rows in the
 * middle: both are refused here. A body that is one blank row stays, as in Excel.
 */
function add(target: TableTarget, [index, values]: readonly unknown[], host: Host): HostObject {
  const sheet = sheetOf(host, target);
  const table = tableOf(host, target);
  requireUnprotected(sheet);
  const count = rowCount(bodyArea(table));
  if (table.showTotals) host.refuse("TableRowCollection", "add above a totals row");
  if (index !== undefined && index !== null && index !== -1 && index !== count)
    host.refuse("TableRowCollection", "add in the middle");
  const rows = Array.isArray(values) ? (values as unknown[]).length : 1;
  const added = { ...table.area, top: table.area.bottom + 1, bottom: table.area.bottom + rows };
  for (let row = added.top; row <= added.bottom; row += 1) {
    for (let column = added.left; column <= added.right; column += 1) {
      if (cellAt(sheet, row, column).value !== "") host.refuse("TableRowCollection", "add above cells");
    }
  }
  table.area = { ...table.area, bottom: added.bottom };
  if (Array.isArray(values)) writeValues(host, sheet, added, values);
  return tableRow({ ...target, index: count });
}

/** The rows of a table's body. Excel keeps no ids for rows: a row is its place. */
export const tableRows = hostType<keyof Excel.TableRowCollection>()<TableTarget>({
  name: "TableRowCollection",
  reads: { count: (target, host) => rowCount(bodyArea(tableOf(host, target))) },
  calls: { getCount: (target, _args, host) => rowCount(bodyArea(tableOf(host, target))) },
  paths: {
    add,
    getItemAt: (target, [index], host) => {
      const row = { ...target, index: Number(index) };
      areaOf(row, host);
      return tableRow(row);
    },
  },
  items: (target, host) =>
    Array.from({ length: rowCount(bodyArea(tableOf(host, target))) }, (_, index) =>
      tableRow({ ...target, index }),
    ),
});

const tableRow = hostType<keyof Excel.TableRow>()<RowTarget>({
  name: "TableRow",
  reads: {
    index: ({ index }) => index,
    values: (target, host) => valuesGrid(host, { sheetId: target.sheetId, area: areaOf(target, host) }),
  },
  writes: {
    values: (target, value, host) => writeValues(host, sheetOf(host, target), areaOf(target, host), value),
  },
  paths: { getRange: (target, _args, host) => partOf(target, areaOf(target, host)) },
});
