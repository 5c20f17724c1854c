import { useRef } from "react";
import type { MouseEvent } from "react";
import { lastColumn, lastRow } from "../../host/address";
import type { Area, SheetState } from "../../host/model";
import { areaBetween } from "./active-place";
import type { Place } from "./moved-cell";
import { selectedAt } from "./selection-after-key";

export interface GridMouse {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onMouseOver: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

function placeUnder(event: MouseEvent): Place | null {
  const cell = (event.target as Element).closest<HTMLElement>("[data-row]");
  return cell ? { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) } : null;
}

/** The area of a row number, a column letter or the corner; null under anything else. */
function headerUnder(event: MouseEvent): Area | null {
  const header = (event.target as Element).closest<HTMLElement>(
    "[data-header-row], [data-header-column], [data-corner]",
  );
  if (!header) return null;
  const { headerRow, headerColumn } = header.dataset;
  const all = { top: 0, left: 0, bottom: lastRow, right: lastColumn };
  if (headerRow !== undefined) return { ...all, top: Number(headerRow), bottom: Number(headerRow) };
  if (headerColumn !== undefined) return { ...all, left: Number(headerColumn), right: Number(headerColumn) };
  return all;
}

/** Clicking, dragging and double-clicking in the grid. `select` says no while an entry in progress is refused. */
export function useGridMouse(
  sheet: SheetState,
  active: Place,
  select: (area: Area, active: Place) => boolean,
  edit: (place: Place) => void,
): GridMouse {
  const dragging = useRef<Place | null>(null);
  return {
    onMouseDown: (event) => {
      const header = headerUnder(event);
      if (header) {
        select(header, { row: header.top, column: header.left });
        return;
      }
      const place = placeUnder(event);
      if (!place || event.button !== 0 || (event.target as Element).closest("textarea, button, ul")) return;
      if (event.shiftKey) select(areaBetween(active, place), active);
      else {
        const selected = selectedAt(sheet, place);
        if (select(selected.area, selected.active)) dragging.current = selected.active;
      }
    },
    onMouseOver: (event) => {
      if (event.buttons !== 1) dragging.current = null;
      const place = placeUnder(event);
      if (dragging.current && place) select(areaBetween(dragging.current, place), dragging.current);
    },
    onDoubleClick: (event) => {
      const place = placeUnder(event);
      if (place && !(event.target as Element).closest("textarea, button, ul"))
        edit(selectedAt(sheet, place).active);
    },
  };
}
