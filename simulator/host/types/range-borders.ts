import type { Area, Border, CellFormat } from "../model";
import { HostError } from "../engine/host-error";
import { hostType } from "../engine/host-object";
import { changeFormat, commonFormat } from "../cell-formats";
import type { Host } from "../host";
import { sheetOf, wordArgument, type RangeTarget } from "../targets";
import { colorArgument } from "./color";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof sides)[number];
type CellSide = keyof NonNullable<CellFormat["borders"]>;

interface BorderTarget extends RangeTarget {
  readonly side: Side;
}

const none: Border = { style: "None", weight: "Thin", color: "#000000" };
const styles = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** Which cells a side of a range belongs to, and which of their own sides it is. */
function parts({ area, side }: BorderTarget): { area: Area; cellSide: CellSide }[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, cellSide: side }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, cellSide: side }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, cellSide: side }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, cellSide: side }];
    case "InsideHorizontal":
      return area.top === area.bottom
        ? []
        : [{ area: { ...area, bottom: area.bottom - 1 }, cellSide: "EdgeBottom" }];
    case "InsideVertical":
      return area.left === area.right
        ? []
        : [{ area: { ...area, right: area.right - 1 }, cellSide: "EdgeRight" }];
    default:
      return [];
  }
}

const reading =
  (property: keyof Border) =>
  (target: BorderTarget, host: Host): unknown => {
    const part = parts(target)[0];
    if (!part) return none[property];
    return commonFormat(
      sheetOf(host, target),
      part.area,
      (format) => (format.borders?.[part.cellSide] ?? none)[property],
    );
  };

const writing =
  (change: (border: Border, value: unknown) => Border) =>
  (target: BorderTarget, value: unknown, host: Host): void => {
    if (target.side.startsWith("Diagonal")) host.refuse("RangeBorder", target.side);
    for (const { area, cellSide } of parts(target)) {
      changeFormat(host, sheetOf(host, target), area, (format) => ({
        ...format,
        borders: { ...format.borders, [cellSide]: change(format.borders?.[cellSide] ?? none, value) },
      }));
    }
  };

/** Giving a side a colour or a weight draws a line where there was none, as in Excel. */
const drawn = (border: Border): Border =>
  border.style === "None" ? { ...border, style: "Continuous" } : border;

const border = hostType<keyof Excel.RangeBorder>()<BorderTarget>({
  name: "RangeBorder",
  id: ({ side }) => side,
  reads: {
    sideIndex: ({ side }) => side,
    style: reading("style"),
    weight: reading("weight"),
    color: reading("color"),
  },
  writes: {
    style: writing((old, value) => ({ ...old, style: wordArgument(value, styles) })),
    weight: writing((old, value) => ({ ...drawn(old), weight: wordArgument(value, weights) })),
    color: writing((old, value) => ({ ...drawn(old), color: colorArgument(value) })),
  },
});

export const borders = hostType<keyof Excel.RangeBorderCollection>()<RangeTarget>({
  name: "RangeBorderCollection",
  reads: { count: () => sides.length },
  paths: {
    getItem: (target, [side]) => border({ ...target, side: wordArgument(side, sides) }),
    getItemAt: (target, [index]) => {
      const side = sides[Number(index)];
      if (!side) throw new HostError("InvalidArgument");
      return border({ ...target, side });
    },
  },
  items: (target) => sides.map((side) => border({ ...target, side })),
  item: (target, side) => border({ ...target, side: wordArgument(side, sides) }),
});
