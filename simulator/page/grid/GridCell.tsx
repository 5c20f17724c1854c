import type { CSSProperties, ReactNode } from "react";
import type { Area, SheetState } from "../../host/model";
import { cellLook } from "../look/cell-look";
import { blankCellsRightOf } from "./overflow";
import type { Sizes } from "./sizes-of-sheet";

export interface GridCellProps {
  readonly sheet: SheetState;
  readonly date1904: boolean;
  readonly row: number;
  readonly column: number;
  readonly columns: Sizes;
  /** More than the row's own height where rows are merged. */
  readonly height: number;
  readonly merged: Area | null;
  /** Where the cell is put in its row. */
  readonly place: CSSProperties;
  readonly frozen: boolean;
  readonly selected: boolean;
  readonly active: boolean;
  /** The field in place of the text, while the cell is edited. */
  readonly editor?: ReactNode;
  /** What hangs on the active cell. */
  readonly extras?: ReactNode;
}

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

export function GridCell(props: GridCellProps) {
  const { sheet, row, column, columns, merged, active, selected } = props;
  const look = cellLook(sheet, row, column, props.date1904);
  const end = merged ? merged.right + 1 : column + 1;
  const width = (columns.starts[end] ?? 0) - (columns.starts[column] ?? 0);
  const runsOn = look.overflows && !merged && look.text.length * Number(look.style.fontSize) * 0.7 > width;
  const beyond = runsOn ? blankCellsRightOf(sheet, row, column, 30) : 0;
  const room = (columns.starts[column + 1 + beyond] ?? 0) - (columns.starts[column] ?? 0);
  const names = [
    "cell",
    props.frozen && "frozen",
    look.style.backgroundColor && "filled",
    !sheet.showGridlines && "plain",
    beyond > 0 && "running-on",
    look.uncalculated && "uncalculated",
    selected && "selected",
    active && "active",
  ];
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      className={names.filter(Boolean).join(" ")}
      aria-colindex={column + 1}
      {...(merged && {
        "aria-colspan": merged.right - merged.left + 1,
        "aria-rowspan": merged.bottom - merged.top + 1,
      })}
      aria-selected={selected || active}
      data-row={row}
      data-column={column}
      style={{ ...look.style, ...props.place, width, height: props.height }}
    >
      {props.editor ?? (
        <span className="cell-text" style={beyond > 0 ? { flex: "none", width: room - 6 } : undefined}>
          {look.text}
        </span>
      )}
      {props.extras}
    </div>
  );
}
