import type { Area } from "../model";
import { HostError } from "../engine/host-error";
import type { HostObject } from "../engine/host-object";
import { lastColumn, lastRow } from "../address";
import { boundingArea, intersection } from "../area";
import { usedArea } from "../cells";
import type { Host } from "../host";
import { requireUnprotected } from "../protection";
import { rangeArgument, sheetOf, type RangeTarget } from "../targets";
import { surroundingArea } from "../surrounding-area";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { tablesOf } from "./table-collection";

type Step = (target: RangeTarget, args: readonly unknown[], host: Host) => HostObject | null;

/** The range of an area on the same sheet; an area that leaves the sheet is an invalid argument. */
function at(target: RangeTarget, area: Area): HostObject {
  const { top, left, bottom, right } = area;
  const isOnSheet =
    [top, left, bottom, right].every(Number.isInteger) &&
    top >= 0 &&
    left >= 0 &&
    bottom <= lastRow &&
    right <= lastColumn;
  if (!isOnSheet || top > bottom || left > right) throw new HostError("InvalidArgument");
  return range({ sheetId: target.sheetId, area });
}

function shared(target: RangeTarget, other: unknown, host: Host): HostObject | null {
  const second = rangeArgument(host, target.sheetId, other);
  const area = second.sheetId === target.sheetId ? intersection(target.area, second.area) : null;
  return area && at(target, area);
}

function required(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

function used(target: RangeTarget, valuesOnly: unknown, host: Host): HostObject | null {
  const area = usedArea(sheetOf(host, target), target.area, valuesOnly === true);
  return area && at(target, area);
}

const count = (value: unknown): number => (value === undefined || value === null ? 0 : Number(value));

/** The ways from one range to another. */
export const rangeSteps = {
  getCell: (target, [row, column]) => {
    const [top, left] = [target.area.top + Number(row), target.area.left + Number(column)];
    return at(target, { top, bottom: top, left, right: left });
  },
  getRow: (target, [row]) => {
    const top = target.area.top + Number(row);
    return at(target, { ...target.area, top, bottom: top });
  },
  getColumn: (target, [column]) => {
    const left = target.area.left + Number(column);
    return at(target, { ...target.area, left, right: left });
  },
  getLastRow: (target) => at(target, { ...target.area, top: target.area.bottom }),
  getLastColumn: (target) => at(target, { ...target.area, left: target.area.right }),
  getLastCell: (target) => at(target, { ...target.area, top: target.area.bottom, left: target.area.right }),
  getRowsAbove: (target, [rows]) => {
    const number = rows === undefined || rows === null ? 1 : Number(rows);
    const { top, bottom } = target.area;
    return at(
      target,
      number > 0
        ? { ...target.area, top: top - number, bottom: top - 1 }
        : { ...target.area, top: bottom + 1, bottom: bottom - number },
    );
  },
  getRowsBelow: (target, [rows]) => {
    const number = rows === undefined || rows === null ? 1 : Number(rows);
    const { top, bottom } = target.area;
    return at(
      target,
      number > 0
        ? { ...target.area, top: bottom + 1, bottom: bottom + number }
        : { ...target.area, top: top + number, bottom: top - 1 },
    );
  },
  getColumnsAfter: (target, [columns]) => {
    const { right } = target.area;
    return at(target, {
      ...target.area,
      left: right + 1,
      right: right + (columns === undefined ? 1 : Number(columns)),
    });
  },
  getOffsetRange: (target, [rows, columns]) => {
    const { top, left, bottom, right } = target.area;
    const [down, across] = [count(rows), count(columns)];
    return at(target, { top: top + down, bottom: bottom + down, left: left + across, right: right + across });
  },
  getResizedRange: (target, [rows, columns]) =>
    at(target, {
      ...target.area,
      bottom: target.area.bottom + count(rows),
      right: target.area.right + count(columns),
    }),
  getAbsoluteResizedRange: (target, [rows, columns]) =>
    at(target, {
      ...target.area,
      bottom: target.area.top + Number(rows) - 1,
      right: target.area.left + Number(columns) - 1,
    }),
  getEntireRow: (target) => at(target, { ...target.area, left: 0, right: lastColumn }),
  getEntireColumn: (target) => at(target, { ...target.area, top: 0, bottom: lastRow }),
  getBoundingRect: (target, [other], host) => {
    const second = rangeArgument(host, target.sheetId, other);
    if (second.sheetId !== target.sheetId) throw new HostError("InvalidArgument");
    return at(target, boundingArea(target.area, second.area));
  },
  getIntersection: (target, [other], host) => required(shared(target, other, host)),
  getIntersectionOrNullObject: (target, [other], host) => shared(target, other, host),
  getUsedRange: (target, [valuesOnly], host) =>
    used(target, valuesOnly, host) ??
    at(target, { ...target.area, bottom: target.area.top, right: target.area.left }),
  getUsedRangeOrNullObject: (target, [valuesOnly], host) => used(target, valuesOnly, host),
  getSurroundingRegion: (target, _args, host) => {
    requireUnprotected(sheetOf(host, target));
    return at(target, surroundingArea(target, host));
  },
  getMergedAreasOrNullObject: (target, _args, host) => {
    host.counters.undoCleared += 1;
    const merges = sheetOf(host, target).merges.filter((merged) => intersection(merged, target.area));
    return merges.length === 0 ? null : rangeAreas({ sheetId: target.sheetId, areas: merges });
  },
  getTables: (target, [fullyContained]) =>
    tablesOf({ sheetId: target.sheetId, within: target.area, fully: fullyContained === true }),
} satisfies Partial<Record<keyof Excel.Range, Step>> as Partial<Record<keyof Excel.Range, Step>>;
