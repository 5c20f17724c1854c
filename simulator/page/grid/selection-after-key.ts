import { boundingArea } from "../../host/area";
import { lastColumn, lastRow } from "../../host/address";
import { usedArea } from "../../host/cells";
import type { Area, SheetState } from "../../host/model";
import { areaBetween, movingCorner } from "./active-place";
import type { KeyCommand } from "./key-command";
import { mergedAreaAt } from "./merged-cells";
import { jumpedCell, movedCell } from "./moved-cell";
import type { Place } from "./moved-cell";

export interface Selected {
  readonly area: Area;
  readonly active: Place;
}

/** One cell, or the whole of the merged area that it begins. */
export function selectedAt(sheet: SheetState, place: Place): Selected {
  const merged = mergedAreaAt(sheet, place.row, place.column);
  const active = merged ? { row: merged.top, column: merged.left } : place;
  return { area: merged ?? areaBetween(place, place), active };
}

const everything: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

/** What is selected after a key that moves; null for a key that does something else. */
export function selectionAfterKey(
  sheet: SheetState,
  selected: Selected,
  key: KeyCommand,
  size: Place,
  pageRows: number,
): Selected | null {
  const { active, area } = selected;
  switch (key.command) {
    case "move": {
      const from = key.extend ? movingCorner(area, active) : active;
      const to = (key.jump ? jumpedCell : movedCell)(sheet, from, key.direction, size);
      if (!key.extend) return selectedAt(sheet, to);
      return { active, area: boundingArea(areaBetween(active, to), selectedAt(sheet, active).area) };
    }
    case "page": {
      const row = active.row + (key.direction === "down" ? pageRows : -pageRows);
      return selectedAt(sheet, { row: Math.min(size.row - 1, Math.max(0, row)), column: active.column });
    }
    case "home":
      return selectedAt(sheet, { row: key.wholeSheet ? 0 : active.row, column: 0 });
    case "end": {
      const used = usedArea(sheet, everything, false);
      return selectedAt(sheet, { row: used?.bottom ?? 0, column: used?.right ?? 0 });
    }
    case "selectAll": {
      const used = usedArea(sheet, everything, false);
      return {
        active: { row: 0, column: 0 },
        area: { top: 0, left: 0, bottom: used?.bottom ?? 0, right: used?.right ?? 0 },
      };
    }
    default:
      return null;
  }
}
