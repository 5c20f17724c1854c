import { memo } from "react";
import type { ReactNode } from "react";
import type { SheetState } from "../../host/model";
import { GridCell } from "./GridCell";
import { isFirstOf, mergedAreaAt } from "./merged-cells";
import { rowHeaderWidth } from "./grid-measures";
import type { SheetSizes } from "./sizes-of-sheet";

export interface GridRowProps {
  readonly sheet: SheetState;
  readonly date1904: boolean;
  /** Changes whenever the workbook does: the sheet is the same object throughout. */
  readonly version: number;
  readonly row: number;
  readonly top: number;
  readonly sizes: SheetSizes;
  readonly frozenColumns: number;
  /** The columns that scroll and are in sight, as a list in one text, so that equal lists are equal. */
  readonly shownColumns: string;
  /** First and last selected column of this row; null where none is. */
  readonly selectedFrom: number | null;
  readonly selectedTo: number | null;
  /** The active cell's column, if it is in this row. */
  readonly activeColumn: number | null;
  /** What stands in the active cell while it is edited. */
  readonly editor?: ReactNode;
  readonly extras?: ReactNode;
}

/** One row of cells: its number, the frozen cells that stay, and those in sight that scroll. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { sheet, row, sizes, frozenColumns } = props;
  const { starts } = sizes.columns;
  const height = sizes.rows.sizes[row] ?? 0;
  const cell = (column: number): ReactNode => {
    const merged = mergedAreaAt(sheet, row, column);
    if (merged && !isFirstOf(merged, row, column)) return null;
    if (sizes.columns.sizes[column] === 0) return null;
    const frozen = column < frozenColumns;
    const left = rowHeaderWidth + (starts[column] ?? 0);
    const active = props.activeColumn === column;
    const bottom = merged ? (sizes.rows.starts[merged.bottom + 1] ?? 0) : 0;
    return (
      <GridCell
        key={column}
        sheet={sheet}
        date1904={props.date1904}
        row={row}
        column={column}
        columns={sizes.columns}
        height={merged ? bottom - (sizes.rows.starts[row] ?? 0) : height}
        merged={merged}
        place={{ position: frozen ? "sticky" : "absolute", left }}
        frozen={frozen}
        selected={
          props.selectedFrom !== null &&
          column >= props.selectedFrom &&
          column <= (props.selectedTo ?? column)
        }
        active={active}
        editor={active ? props.editor : undefined}
        extras={active ? props.extras : undefined}
      />
    );
  };
  const scrolling = props.shownColumns === "" ? [] : props.shownColumns.split(" ").map(Number);
  return (
    <div role="row" aria-rowindex={row + 1} className="row" style={{ top: props.top, height }}>
      <div
        role="rowheader"
        className={`row-header${props.selectedFrom === null ? "" : " chosen"}`}
        data-header-row={row}
      >
        {row + 1}
      </div>
      {Array.from({ length: frozenColumns }, (_, column) => cell(column))}
      {scrolling.map(cell)}
    </div>
  );
});
