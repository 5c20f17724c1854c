import type { AuditDefinition } from "../core/audit-definition";
import { dateSystem } from "../core/frame/date-system";
import type { ListCells } from "../core/frame/list-cells";

/** Whether the dates of a list count from 1904, as the column of the period shows; 1900 where that cannot be told. */
export function isDate1904(list: ListCells, definition: AuditDefinition): boolean {
  const column = list.columns.find(({ header }) => header === definition.frame.period?.column) ?? null;
  return dateSystem(column) === 1904;
}
