import type { Area } from "../model";
import { hostType } from "../engine/host-object";
import { writeAddress } from "../address";
import { cellCount } from "../area";
import { sheetOf, type SheetTarget } from "../targets";
import { range } from "./range";
import { worksheet } from "./worksheet";

interface RangeAreasTarget extends SheetTarget {
  readonly areas: readonly Area[];
}

/** Several rectangles of one sheet, as the merged areas are given. */
export const rangeAreas = hostType<keyof Excel.RangeAreas>()<RangeAreasTarget>({
  name: "RangeAreas",
  reads: {
    address: (target, host) =>
      target.areas.map((area) => writeAddress(sheetOf(host, target).name, area)).join(","),
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
  },
  paths: {
    areas: (target) => rangeCollection(target),
    worksheet: ({ sheetId }) => worksheet({ sheetId }),
  },
});

const rangeCollection = hostType<keyof Excel.RangeCollection>()<RangeAreasTarget>({
  name: "RangeCollection",
  calls: { getCount: ({ areas }) => areas.length },
  paths: {
    getItemAt: ({ sheetId, areas }, [index]) => {
      const area = areas[Number(index)];
      return area ? range({ sheetId, area }) : null;
    },
  },
  items: ({ sheetId, areas }) => areas.map((area) => range({ sheetId, area })),
});
