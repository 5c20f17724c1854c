import { columnLetters } from "../../host/address";
import type { Area } from "../../host/model";
import { columnHeaderHeight, rowHeaderWidth } from "./grid-measures";
import type { Sizes } from "./sizes-of-sheet";

export interface ColumnHeadersProps {
  readonly columns: Sizes;
  readonly frozenColumns: number;
  readonly shown: readonly number[];
  readonly selection: Area;
}

/** The letters over the columns. */
export function ColumnHeaders({ columns, frozenColumns, shown, selection }: ColumnHeadersProps) {
  const header = (column: number) => {
    const width = columns.sizes[column] ?? 0;
    if (width === 0) return null;
    const frozen = column < frozenColumns;
    const chosen = column >= selection.left && column <= selection.right;
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        data-header-column={column}
        className={`column-header${frozen ? " frozen" : ""}${chosen ? " chosen" : ""}`}
        style={{
          position: frozen ? "sticky" : "absolute",
          left: rowHeaderWidth + (columns.starts[column] ?? 0),
          width,
        }}
      >
        {columnLetters(column)}
      </div>
    );
  };
  return (
    <div role="row" className="column-headers" style={{ height: columnHeaderHeight }}>
      <div className="corner" role="columnheader" data-corner="">
        <span className="unseen">All cells</span>
      </div>
      {Array.from({ length: frozenColumns }, (_, column) => header(column))}
      {shown.map(header)}
    </div>
  );
}
