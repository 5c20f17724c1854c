import type { Area, ChartSeriesState, ChartState } from "../model";
import { HostError } from "../engine/host-error";
import { hostType, type HostObject } from "../engine/host-object";
import { columnCount, rowCount } from "../area";
import { cellAt } from "../cells";
import type { Host } from "../host";
import { requireUnprotected } from "../protection";
import { rangeArgument, sheetOf, textArgument, type RangeTarget, type SheetTarget } from "../targets";
import { chart } from "./chart";

const stateAt = (target: SheetTarget, index: unknown, host: Host): ChartState | undefined =>
  sheetOf(host, target).charts[Number(index)];

const byKey = (target: SheetTarget, key: unknown, host: Host): ChartState | undefined =>
  sheetOf(host, target).charts.find(
    (each) => each.id === key || each.name.toLowerCase() === String(key).toLowerCase(),
  );

function required(target: SheetTarget, state: ChartState | undefined): HostObject {
  if (!state) throw new HostError("ItemNotFound");
  return chart({ sheetId: target.sheetId, chartId: state.id });
}

/**
 * The series that Excel reads out of a block: one for each column (or row) of numbers, named by the header, with the
 * first column of texts as categories. "Auto" takes the longer side as the points.
 */
function seriesOf(host: Host, source: RangeTarget, by: unknown): ChartSeriesState[] {
  const sheet = sheetOf(host, source);
  const { area } = source;
  const byRows = by === "Rows" || (by !== "Columns" && rowCount(area) < columnCount(area));
  const valueAt = (series: number, point: number): unknown =>
    byRows
      ? cellAt(sheet, area.top + series, area.left + point).value
      : cellAt(sheet, area.top + point, area.left + series).value;
  const [seriesCount, points] = byRows
    ? [rowCount(area), columnCount(area)]
    : [columnCount(area), rowCount(area)];
  const hasHeader = typeof valueAt(seriesCount - 1, 0) !== "number";
  const hasCategories = seriesCount > 1 && typeof valueAt(0, points - 1) !== "number";
  const slice = (series: number): Area => {
    const first = hasHeader ? 1 : 0;
    if (byRows)
      return {
        top: area.top + series,
        bottom: area.top + series,
        left: area.left + first,
        right: area.right,
      };
    return {
      left: area.left + series,
      right: area.left + series,
      top: area.top + first,
      bottom: area.bottom,
    };
  };
  const place = (series: number): { sheetId: string; area: Area } => ({
    sheetId: source.sheetId,
    area: slice(series),
  });
  const numbers = Array.from({ length: seriesCount }, (_, series) => series).slice(hasCategories ? 1 : 0);
  return numbers.map((series, index) => ({
    name: hasHeader ? String(valueAt(series, 0)) : `Series${index + 1}`,
    values: place(series),
    ...(hasCategories && { categories: place(0) }),
  }));
}

function add(target: SheetTarget, [type, source, by]: readonly unknown[], host: Host): HostObject {
  const sheet = sheetOf(host, target);
  requireUnprotected(sheet);
  const block = rangeArgument(host, target.sheetId, source);
  const number = host.nextNumber();
  const state: ChartState = {
    id: `{${String(number).padStart(8, "0")}-0000-0000-0000-C4A270000000}`,
    name: nextName(sheet.charts),
    type: textArgument(type),
    // Excel's size for a new chart, in points.
    top: 15,
    left: 48,
    width: 360,
    height: 216,
    legend: { visible: true, position: "Bottom" },
    series: seriesOf(host, block, by),
    categoryAxis: {},
    valueAxis: {},
  };
  sheet.charts.push(state);
  return chart({ sheetId: target.sheetId, chartId: state.id });
}

function nextName(charts: readonly ChartState[]): string {
  let number = 1;
  while (charts.some((each) => each.name === `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

export const charts = hostType<keyof Excel.ChartCollection>()<SheetTarget>({
  name: "ChartCollection",
  reads: { count: (target, host) => sheetOf(host, target).charts.length },
  calls: { getCount: (target, _args, host) => sheetOf(host, target).charts.length },
  paths: {
    add,
    getItem: (target, [key], host) => required(target, byKey(target, key, host)),
    getItemAt: (target, [index], host) => required(target, stateAt(target, index, host)),
    getItemOrNullObject: (target, [key], host) => {
      const state = byKey(target, key, host);
      return state ? required(target, state) : null;
    },
  },
  items: (target, host) => sheetOf(host, target).charts.map((state) => required(target, state)),
  item: (target, key, host) => required(target, byKey(target, key, host)),
});
