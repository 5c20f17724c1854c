import type { FoundList } from "../../src/core/frame/found-list";
import type { ListCells } from "../../src/core/frame/list-cells";
import { list } from "./made-up-audit";

/** More rows than are counted within a key's press. */
export const LONG = 6_000;

export const longList: FoundList = {
  ...list,
  place: { ...list.place, lastRow: list.place.headerRow + LONG },
  rowCount: LONG,
};

/** A long list: outcomes in turn, received over 30 days from 1 September 2017 on. */
export function longCells(): ListCells {
  const rows = Array.from({ length: LONG }, (_, index) => index);
  const ids = rows.map((row) => `CAM-${row}`);
  const days = rows.map((row) => 42_979 + (row % 30));
  return {
    place: longList.place,
    rowCount: LONG,
    hiddenRows: 0,
    columns: [
      { header: "Referral ID", position: 1, values: ids, text: ids },
      {
        header: "Received",
        position: 2,
        values: days,
        text: days.map((day) => `${String(day - 42_978).padStart(2, "0")}/09/2017`),
      },
      {
        header: "Outcome",
        position: 3,
        values: rows.map((row) => ["Early Help", "NFA", "Assessment"][row % 3] ?? ""),
        text: null,
      },
      { header: "Agency", position: 4, values: rows.map(() => "School"), text: null },
    ],
  };
}
