import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { RefObject } from "react";
import type { Area, SheetState } from "../../host/model";
import { columnHeaderHeight, rowHeaderWidth } from "./grid-measures";
import type { Place } from "./moved-cell";
import { scrolledTo } from "./scrolled-to";
import { shownIndices } from "./shown-indices";
import { sizesOfSheet } from "./sizes-of-sheet";
import type { SheetSizes } from "./sizes-of-sheet";

export interface GridView {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly sizes: SheetSizes;
  readonly shownRows: readonly number[];
  readonly shownColumns: readonly number[];
  /** Rows that fit into the window, for Page Up and Page Down. */
  readonly pageRows: number;
}

/** What of a sheet is in sight, and scrolling to the active cell when it moves. */
export function useGridView(sheet: SheetState, version: number, selection: Area, active: Place): GridView {
  const scroller = useRef<HTMLDivElement>(null);
  // In steps, so that moving about doesn't measure the sheet anew each time.
  const leastRows = Math.ceil((active.row + 40) / 200) * 200;
  const leastColumns = Math.ceil((active.column + 6) / 20) * 20;
  // The sheet is changed in place: its version says when to look again.
  const sizes = useMemo(
    () => sizesOfSheet(sheet, { rows: leastRows, columns: leastColumns }),
    [sheet, version, leastRows, leastColumns],
  );
  const rows = useVirtualizer({
    count: sizes.rows.sizes.length,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => sizes.rows.sizes[row] ?? 0,
    paddingStart: columnHeaderHeight,
    overscan: 8,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: sizes.columns.sizes.length,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => sizes.columns.sizes[column] ?? 0,
    paddingStart: rowHeaderWidth,
    overscan: 3,
  });
  useLayoutEffect(() => {
    rows.measure();
    columns.measure();
  }, [sizes, rows, columns]);
  useEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [sheet]);
  const { frozen } = sheet;
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const down = scrolledTo(
      box.scrollTop,
      box.clientHeight,
      sizes.rows,
      active.row,
      frozen.rows,
      columnHeaderHeight,
    );
    const across = scrolledTo(
      box.scrollLeft,
      box.clientWidth,
      sizes.columns,
      active.column,
      frozen.columns,
      rowHeaderWidth,
    );
    if (down !== box.scrollTop || across !== box.scrollLeft) box.scrollTo(across, down);
  }, [sheet, active.row, active.column, selection.bottom, selection.right]);
  const indices = (items: readonly { index: number }[]): number[] => items.map(({ index }) => index);
  const height = scroller.current?.clientHeight ?? 600;
  return {
    scroller,
    sizes,
    shownRows: shownIndices(indices(rows.getVirtualItems()), sizes.rows.sizes, frozen.rows, sheet.merges, {
      from: "top",
      to: "bottom",
    }),
    shownColumns: shownIndices(
      indices(columns.getVirtualItems()),
      sizes.columns.sizes,
      frozen.columns,
      sheet.merges,
      {
        from: "left",
        to: "right",
      },
    ),
    pageRows: Math.max(1, Math.floor(height / 22) - frozen.rows - 2),
  };
}
