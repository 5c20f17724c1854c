import type { Area, TableState } from "../model";
import { HostError } from "../engine/host-error";
import { hostType, type HostObject, type HostType } from "../engine/host-object";
import { addTable } from "../add-table";
import { holdsArea, intersection } from "../area";
import type { Host } from "../host";
import { flagArgument, rangeArgument } from "../targets";
import { table } from "./table";

/** The tables of the workbook, of one sheet, or those that touch a range. */
interface TablesTarget {
  readonly sheetId?: string;
  readonly within?: Area;
  /** Only the tables that lie wholly within. */
  readonly fully?: boolean;
}

interface Placed {
  readonly sheetId: string;
  readonly state: TableState;
}

function placed(target: TablesTarget, host: Host): Placed[] {
  const { sheetId, within, fully } = target;
  const isInside = ({ area }: TableState): boolean =>
    within === undefined || (fully === true ? holdsArea(within, area) : intersection(within, area) !== null);
  return host.workbook.sheets
    .filter((sheet) => sheetId === undefined || sheet.id === sheetId)
    .flatMap((sheet) => sheet.tables.filter(isInside).map((state) => ({ sheetId: sheet.id, state })));
}

const objectOf = ({ sheetId, state }: Placed): HostObject => table({ sheetId, tableId: state.id });

const byKey = (target: TablesTarget, key: unknown, host: Host): Placed | undefined =>
  placed(target, host).find(
    ({ state }) => state.id === key || state.name.toLowerCase() === String(key).toLowerCase(),
  );

function required(found: Placed | undefined): HostObject {
  if (!found) throw new HostError("ItemNotFound");
  return objectOf(found);
}

export const tablesOf: HostType<TablesTarget> = hostType<keyof Excel.TableCollection>()<TablesTarget>({
  name: "TableCollection",
  reads: { count: (target, host) => placed(target, host).length },
  calls: { getCount: (target, _args, host) => placed(target, host).length },
  paths: {
    add: (target, [address, hasHeaders], host) => {
      const source = rangeArgument(host, target.sheetId ?? host.workbook.activeSheetId, address);
      if (target.sheetId !== undefined && source.sheetId !== target.sheetId)
        throw new HostError("InvalidArgument");
      return table({ sheetId: source.sheetId, tableId: addTable(host, source, flagArgument(hasHeaders)).id });
    },
    getItem: (target, [key], host) => required(byKey(target, key, host)),
    getItemAt: (target, [index], host) => required(placed(target, host)[Number(index)]),
    getItemOrNullObject: (target, [key], host) => {
      const found = byKey(target, key, host);
      return found ? objectOf(found) : null;
    },
  },
  items: (target, host) => placed(target, host).map(objectOf),
  item: (target, key, host) => required(byKey(target, key, host)),
});
