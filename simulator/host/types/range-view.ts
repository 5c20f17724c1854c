import { hostType, type HostType } from "../engine/host-object";
import { columnCount, rowCount } from "../area";
import type { Host } from "../host";
import { sheetOf, type RangeTarget } from "../targets";

/** Rows of the range that nobody and no filter hides. */
function visibleRows({ sheetId, area }: RangeTarget, host: Host): number {
  const hidden = [...sheetOf(host, { sheetId }).rows].filter(
    ([row, state]) =>
      row >= area.top && row <= area.bottom && (state.hidden === true || state.filtered === true),
  );
  return rowCount(area) - hidden.length;
}

/** The visible rows of a range, as far as they are counted. */
export const rangeView: HostType<RangeTarget> = hostType<keyof Excel.RangeView>()<RangeTarget>({
  name: "RangeView",
  reads: {
    rowCount: visibleRows,
    columnCount: ({ area }) => columnCount(area),
  },
});
