import { HostError } from "../engine/host-error";
import { hostType, type HostObject } from "../engine/host-object";
import type { TableState } from "../model";
import { intersection } from "../area";
import { cellAt, putCell } from "../cells";
import type { Host } from "../host";
import { requireUnprotected } from "../protection";
import { valuesGrid } from "../read-cells";
import { bodyArea, columnOf, headerArea } from "../table-areas";
import { renameHeaders } from "../table-headers";
import { sheetOf, tableOf, type TableTarget, textArgument } from "../targets";
import { writeValues } from "../write-cells";
import { columnFilter } from "./auto-filter";
import { partOf } from "./table";

interface ColumnTarget extends TableTarget {
  readonly columnId: number;
}

function indexOf(target: ColumnTarget, host: Host): number {
  const index = tableOf(host, target).columns.findIndex((column) => column.id === target.columnId);
  if (index === -1) throw new HostError("ItemNotFound");
  return index;
}

/** By id where the key is a number, by name where it is a text. */
function byKey(target: TableTarget, key: unknown, host: Host): HostObject | null {
  const columns = tableOf(host, target).columns;
  const isWanted = ({ id, name }: TableState["columns"][number]): boolean =>
    typeof key === "number" ? id === key : name.toLowerCase() === String(key).toLowerCase();
  const column = columns.find(isWanted);
  return column ? tableColumn({ ...target, columnId: column.id }) : null;
}

function required(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

/**
 * A column put in at the right end (index -1, or none), with its values, header first. Excel would move cells to the right
 * of the table along, and take a column in the middle: both are refused here.
 */
function add(target: TableTarget, [index, values, name]: readonly unknown[], host: Host): HostObject {
  const sheet = sheetOf(host, target);
  const table = tableOf(host, target);
  requireUnprotected(sheet);
  const atEnd = index === undefined || index === null || index === -1 || index === table.columns.length;
  if (!atEnd) host.refuse("TableColumnCollection", "add in the middle");
  const { area } = table;
  const added = { ...area, left: area.right + 1, right: area.right + 1 };
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (cellAt(sheet, row, added.left).value !== "") host.refuse("TableColumnCollection", "add beside cells");
  }
  if (sheet.tables.some((other) => other !== table && intersection(other.area, added)))
    throw new HostError("InvalidOperation");
  table.area = { ...area, right: added.right };
  const columnId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  table.columns.push({ id: columnId, name: "" });
  if (Array.isArray(values)) writeValues(host, sheet, added, values);
  if (typeof name === "string") putCell(sheet, area.top, added.left, { value: name });
  renameHeaders(sheet, table);
  return tableColumn({ ...target, columnId });
}

export const tableColumns = hostType<keyof Excel.TableColumnCollection>()<TableTarget>({
  name: "TableColumnCollection",
  reads: { count: (target, host) => tableOf(host, target).columns.length },
  calls: { getCount: (target, _args, host) => tableOf(host, target).columns.length },
  paths: {
    add,
    getItem: (target, [key], host) => required(byKey(target, key, host)),
    getItemOrNullObject: (target, [key], host) => byKey(target, key, host),
    getItemAt: (target, [index], host) =>
      required(byKey(target, tableOf(host, target).columns[Number(index)]?.id ?? -1, host)),
  },
  items: (target, host) =>
    tableOf(host, target).columns.map(({ id }) => tableColumn({ ...target, columnId: id })),
  item: (target, key, host) => required(byKey(target, key, host)),
});

const tableColumn = hostType<keyof Excel.TableColumn>()<ColumnTarget>({
  name: "TableColumn",
  id: ({ columnId }) => columnId,
  reads: {
    id: ({ columnId }) => columnId,
    index: indexOf,
    name: (target, host) => tableOf(host, target).columns[indexOf(target, host)]?.name ?? "",
    values: (target, host) => {
      const area = columnOf(tableOf(host, target).area, indexOf(target, host));
      return valuesGrid(host, { sheetId: target.sheetId, area });
    },
  },
  writes: {
    name: (target, value, host) => {
      const header = headerArea(tableOf(host, target));
      if (!header) throw new HostError("InvalidOperation");
      writeValues(
        host,
        sheetOf(host, target),
        columnOf(header, indexOf(target, host)),
        `'${textArgument(value)}`,
      );
    },
    values: (target, value, host) => {
      const area = columnOf(tableOf(host, target).area, indexOf(target, host));
      writeValues(host, sheetOf(host, target), area, value);
    },
  },
  paths: {
    filter: (target, _args, host) => columnFilter({ ...target, index: indexOf(target, host) }),
    getRange: (target, _args, host) =>
      partOf(target, columnOf(tableOf(host, target).area, indexOf(target, host))),
    getDataBodyRange: (target, _args, host) =>
      partOf(target, columnOf(bodyArea(tableOf(host, target)), indexOf(target, host))),
    getHeaderRowRange: (target, _args, host) => {
      const header = headerArea(tableOf(host, target));
      return partOf(target, header && columnOf(header, indexOf(target, host)));
    },
  },
});
