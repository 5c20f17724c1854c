import type { ClipboardEvent } from "react";
import type { Area } from "../../host/model";
import type { OpenWorkbook } from "../workbook/open-workbook";
import { clipboardText, rowsFromClipboard } from "./clipboard-text";
import { keyCommand } from "./key-command";
import type { PressedKey } from "./key-command";
import type { Place } from "./moved-cell";
import { selectionAfterKey } from "./selection-after-key";
import type { CellEditing } from "./use-cell-editing";
import type { GridView } from "./use-grid-view";

export interface GridKeys {
  /** Does what a key means; false for a key that the browser keeps. */
  readonly press: (pressed: PressedKey) => boolean;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

export interface GridActions {
  readonly select: (area: Area, active: Place) => boolean;
  readonly openList: () => void;
  readonly showNextSheet: (by: 1 | -1) => void;
}

/** The keyboard and the clipboard in the grid. */
export function useGridKeys(
  open: OpenWorkbook,
  active: Place,
  editing: CellEditing,
  view: GridView,
  actions: GridActions,
): GridKeys {
  const { sheet, selection } = open;
  const size = { row: view.sizes.rows.sizes.length, column: view.sizes.columns.sizes.length };
  return {
    press: (pressed) => {
      const key = keyCommand(pressed);
      if (!key) return false;
      const moved = selectionAfterKey(sheet, { area: selection, active }, key, size, view.pageRows);
      if (moved) actions.select(moved.area, moved.active);
      else if (key.command === "edit") editing.begin(active, key.text);
      else if (key.command === "clear") editing.say(open.clear(selection));
      else if (key.command === "choices") actions.openList();
      else if (key.command === "sheet") actions.showNextSheet(key.by);
      return true;
    },
    onCopy: (event) => {
      if (editing.edit) return;
      event.preventDefault();
      event.clipboardData.setData("text/plain", clipboardText(sheet, selection, open.workbook.date1904));
    },
    onPaste: (event) => {
      if (editing.edit) return;
      event.preventDefault();
      const rows = rowsFromClipboard(event.clipboardData.getData("text/plain"));
      editing.say(open.paste(active.row, active.column, rows));
    },
  };
}
