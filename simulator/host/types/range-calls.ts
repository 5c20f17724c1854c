import type { Area } from "../model";
import { HostError } from "../engine/host-error";
import { cellCount, intersection, isSameArea, areaWithout } from "../area";
import { clearFormats } from "../cell-formats";
import { requireUnprotected } from "../protection";
import { rangeArgument, sheetOf, type RangeTarget, wordArgument } from "../targets";
import { clearContents } from "../write-cells";
import { copyCells } from "../copy-cells";
import type { Host } from "../host";

/** Unmerges what the area touches, then, for a merge, joins it to one cell that keeps only the top left value. */
function merge({ sheetId, area }: RangeTarget, args: readonly unknown[], host: Host): void {
  const sheet = sheetOf(host, { sheetId });
  requireUnprotected(sheet);
  unmerge({ sheetId, area }, args, host);
  const rows: Area[] = [];
  if (args[0] === true)
    for (let row = area.top; row <= area.bottom; row += 1) rows.push({ ...area, top: row, bottom: row });
  for (const piece of args[0] === true ? rows : [area]) {
    if (cellCount(piece) < 2) continue;
    for (const rest of areaWithout(piece, { ...piece, bottom: piece.top, right: piece.left }))
      clearContents(sheet, rest);
    sheet.merges.push(piece);
  }
}

function unmerge({ sheetId, area }: RangeTarget, _args: readonly unknown[], host: Host): void {
  const sheet = sheetOf(host, { sheetId });
  requireUnprotected(sheet);
  sheet.merges = sheet.merges.filter((merged) => !intersection(merged, area));
}

function clear({ sheetId, area }: RangeTarget, args: readonly unknown[], host: Host): void {
  const sheet = sheetOf(host, { sheetId });
  const what = wordArgument(args[0] ?? "All", [
    "All",
    "Contents",
    "Formats",
    "Hyperlinks",
    "RemoveHyperlinks",
    "ResetContents",
  ]);
  if (what === "ResetContents") host.refuse("Range", "clear(ResetContents)");
  if (what === "All" || what === "Contents") clearContents(sheet, area);
  if (what !== "All" && what !== "Formats") return;
  clearFormats(sheet, area);
  // "All" takes dropdowns and conditional formats too.
  sheet.conditionalFormats.forEach(
    (format) => (format.areas = format.areas.flatMap((each) => areaWithout(each, area))),
  );
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  if (what === "Formats") return;
  sheet.validations.forEach((rule) => (rule.areas = rule.areas.flatMap((each) => areaWithout(each, area))));
  sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
}

function select(target: RangeTarget, _args: readonly unknown[], host: Host): void {
  const sheet = sheetOf(host, target);
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
  host.workbook.activeSheetId = sheet.id;
  host.workbook.selection = { sheetId: sheet.id, area: target.area };
}

/** What can be done with a range. */
export const rangeCalls = {
  _ValidateArraySize: ({ area }: RangeTarget, [rows, columns]: readonly unknown[]): null => {
    const written = { top: 0, left: 0, bottom: Number(rows) - 1, right: Number(columns) - 1 };
    const own = { top: 0, left: 0, bottom: area.bottom - area.top, right: area.right - area.left };
    if (!isSameArea(written, own)) throw new HostError("InvalidArgument");
    return null;
  },
  clear,
  merge,
  unmerge,
  select,
  copyFrom: (
    target: RangeTarget,
    [source, kind, skipBlanks, transpose]: readonly unknown[],
    host: Host,
  ): void => {
    if (transpose === true || skipBlanks === true)
      host.refuse("Range", "copyFrom with transpose or skipBlanks");
    const what = wordArgument(kind ?? "All", ["All", "Formulas", "Values", "Formats"]);
    copyCells(host, rangeArgument(host, target.sheetId, source), target, what);
  },
};
