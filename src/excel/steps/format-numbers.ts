import type { NumberRole, PlannedArea } from "../../sheets/plan";
import { rangeOf } from "../areas";
import { roleLooks } from "../../sheets/stylesheet";

/** The number formats of an area in one call, one for each row. */
export function formatNumbers(sheet: Excel.Worksheet, area: PlannedArea, roles: readonly NumberRole[]): void {
  const width = area.right - area.left + 1;
  rangeOf(sheet, area).numberFormat = roles.map((role) =>
    Array.from({ length: width }, () => roleLooks[role].numberFormat ?? "General"),
  );
}
