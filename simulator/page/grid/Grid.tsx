import { useEffect, useState } from "react";
import { writeArea } from "../../host/address";
import type { Area } from "../../host/model";
import { ChartLayer } from "../chart/ChartLayer";
import type { OpenWorkbook } from "../workbook/open-workbook";
import { ActiveCellExtras } from "./ActiveCellExtras";
import { CellEditor } from "./CellEditor";
import { choicesOf, validationAt } from "./choices-of-cell";
import { ColumnHeaders } from "./ColumnHeaders";
import { cellId } from "./GridCell";
import { columnHeaderHeight, rowHeaderWidth } from "./grid-measures";
import { GridRow } from "./GridRow";
import type { Place } from "./moved-cell";
import { typedText } from "./typed-text";
import type { CellEditing } from "./use-cell-editing";
import { useGridKeys } from "./use-grid-keys";
import { useGridMouse } from "./use-grid-mouse";
import { useGridView } from "./use-grid-view";

export interface GridProps {
  readonly open: OpenWorkbook;
  readonly version: number;
  readonly active: Place;
  readonly setActive: (place: Place) => void;
  readonly editing: CellEditing;
  readonly showNextSheet: (by: 1 | -1) => void;
}

const plainKey = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

/** The cells of the sheet in front. Everything that it shows it asks the workbook for, each time that it is drawn. */
export function Grid({ open, version, active, setActive, editing, showNextSheet }: GridProps) {
  const { sheet, selection } = open;
  const { date1904 } = open.workbook;
  const view = useGridView(sheet, version, selection, active);
  const { rows, columns } = view.sizes;
  const [listAt, setListAt] = useState<string | null>(null);
  const here = `${sheet.id} ${active.row} ${active.column}`;
  const isListOpen = listAt === here;
  useEffect(() => (isListOpen ? open.holdForEditing() : undefined), [open, isListOpen]);
  const validation = validationAt(sheet, active.row, active.column);
  const choices = validation && choicesOf(open.workbook, sheet, validation);
  const focusGrid = (): void => view.scroller.current?.querySelector<HTMLElement>("[role=grid]")?.focus();

  const select = (area: Area, place: Place): boolean => {
    if (!editing.keep()) return false;
    setListAt(null);
    setActive(place);
    open.select(area);
    return true;
  };
  const mouse = useGridMouse(sheet, active, select, (place) => editing.begin(place, null));

  const keys = useGridKeys(open, active, editing, view, {
    select,
    showNextSheet,
    openList: () => setListAt(choices ? here : null),
  });

  const editor = editing.edit && !editing.edit.inBar && (
    <CellEditor
      text={editing.edit.text}
      label={`Cell ${writeArea({ top: active.row, left: active.column, bottom: active.row, right: active.column })}`}
      replacing={editing.edit.replacing}
      change={editing.change}
      keep={(key, back) => {
        if (!editing.keep()) return;
        focusGrid();
        if (key) keys.press({ ...plainKey, key, shiftKey: back && !key.startsWith("Arrow") });
      }}
      abandon={() => {
        editing.abandon();
        focusGrid();
      }}
    />
  );
  const extras = (
    <ActiveCellExtras
      validation={validation}
      choices={choices}
      isOpen={isListOpen}
      current={typedText(sheet, active.row, active.column, date1904)}
      toggle={() => setListAt(isListOpen ? null : here)}
      choose={(choice) => {
        setListAt(null);
        editing.put(active, choice);
        focusGrid();
      }}
      close={() => {
        setListAt(null);
        focusGrid();
      }}
      left={() => setListAt(null)}
    />
  );
  const gridRow = (row: number) => {
    const isSelected = row >= selection.top && row <= selection.bottom;
    return (
      <GridRow
        key={row}
        sheet={sheet}
        date1904={date1904}
        version={version}
        row={row}
        top={columnHeaderHeight + (rows.starts[row] ?? 0)}
        sizes={view.sizes}
        frozenColumns={sheet.frozen.columns}
        shownColumns={view.shownColumns.join(" ")}
        selectedFrom={isSelected ? selection.left : null}
        selectedTo={isSelected ? selection.right : null}
        activeColumn={row === active.row ? active.column : null}
        {...(row === active.row && { extras, ...(editor && { editor }) })}
      />
    );
  };
  const frozenRows = Array.from({ length: sheet.frozen.rows }, (_, row) => row).filter(
    (row) => rows.sizes[row] !== 0,
  );
  const size = {
    width: rowHeaderWidth + (columns.starts.at(-1) ?? 0),
    height: columnHeaderHeight + (rows.starts.at(-1) ?? 0),
  };
  return (
    <div className="scroller" ref={view.scroller}>
      <div
        role="grid"
        tabIndex={0}
        className="grid"
        id="grid"
        aria-label={`Sheet ${sheet.name}`}
        aria-describedby="grid-keys"
        aria-rowcount={rows.sizes.length}
        aria-colcount={columns.sizes.length}
        aria-multiselectable="true"
        aria-activedescendant={cellId(active.row, active.column)}
        style={size}
        onKeyDown={(event) => {
          if (keys.press(event)) event.preventDefault();
        }}
        onPaste={keys.onPaste}
        onCopy={keys.onCopy}
        {...mouse}
      >
        <div
          role="rowgroup"
          className={`stuck${sheet.frozen.rows > 0 ? " frozen-rows" : ""}`}
          style={{ height: columnHeaderHeight + (rows.starts[sheet.frozen.rows] ?? 0) }}
        >
          <ColumnHeaders
            columns={columns}
            frozenColumns={sheet.frozen.columns}
            shown={view.shownColumns}
            selection={selection}
          />
          {frozenRows.map(gridRow)}
        </div>
        <div role="rowgroup">{view.shownRows.map(gridRow)}</div>
      </div>
      <ChartLayer open={open} left={rowHeaderWidth} top={columnHeaderHeight} />
    </div>
  );
}
