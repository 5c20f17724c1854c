import type { ConditionalFormatState, SheetState } from "../../host/model";
import { conditionHolds } from "./condition-holds";

/** What the conditional formats that hold for a cell say together; the first to name a property decides it. */
export function conditionalLook(
  sheet: SheetState,
  row: number,
  column: number,
): ConditionalFormatState["format"] {
  let look: ConditionalFormatState["format"] = {};
  const here = sheet.conditionalFormats
    .filter(({ areas }) =>
      areas.some(
        (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      ),
    )
    .sort((first, second) => first.priority - second.priority);
  for (const format of here) {
    if (!conditionHolds(sheet, format, row, column)) continue;
    look = { ...format.format, ...look };
    if (format.stopIfTrue) break;
  }
  return look;
}
