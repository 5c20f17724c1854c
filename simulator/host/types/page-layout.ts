import type { PageLayoutState } from "../model";
import { HostError } from "../engine/host-error";
import { hostType, type HostObject } from "../engine/host-object";
import { lastColumn } from "../address";
import type { Host } from "../host";
import {
  flagArgument,
  numberArgument,
  rangeArgument,
  type SheetTarget,
  textArgument,
  wordArgument,
} from "../targets";
import { headersFooters } from "./headers-footers";
import { pageOf } from "../page-of";
import { range } from "./range";

/** Excel's margins on a new sheet, in points. */
const newMargins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };
type MarginSide = keyof typeof newMargins;

const readMargin =
  (side: MarginSide) =>
  (target: SheetTarget, host: Host): number =>
    pageOf(target, host).margins?.[side] ?? newMargins[side];

const writeMargin =
  (side: MarginSide) =>
  (target: SheetTarget, value: unknown, host: Host): void => {
    const page = pageOf(target, host);
    page.margins = { ...page.margins, [side]: numberArgument(value, 0) };
  };

function setMargins(target: SheetTarget, [unit, wanted]: readonly unknown[], host: Host): void {
  const scale = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[
    wordArgument(unit, ["Points", "Inches", "Centimeters"])
  ];
  for (const [side, value] of Object.entries(wanted as Excel.PageLayoutMarginOptions)) {
    if (!(side in newMargins)) throw new HostError("InvalidArgument");
    writeMargin(side as MarginSide)(target, numberArgument(value, 0) * scale, host);
  }
}

function printArea(target: SheetTarget, host: Host): HostObject | null {
  const area = pageOf(target, host).printArea;
  return area ? range({ sheetId: target.sheetId, area }) : null;
}

function titleRows(target: SheetTarget, host: Host): HostObject | null {
  const rows = pageOf(target, host).printTitleRows;
  return rows ? range({ sheetId: target.sheetId, area: { ...rows, left: 0, right: lastColumn } }) : null;
}

/** How a sheet is printed. */
export const pageLayout = hostType<keyof Excel.PageLayout>()<SheetTarget>({
  name: "PageLayout",
  reads: {
    orientation: (target, host) => pageOf(target, host).orientation ?? "Portrait",
    paperSize: (target, host) => pageOf(target, host).paperSize ?? "A4",
    zoom: (target, host) => pageOf(target, host).zoom ?? { scale: 100 },
    centerHorizontally: (target, host) => pageOf(target, host).centerHorizontally ?? false,
    blackAndWhite: (target, host) => pageOf(target, host).blackAndWhite ?? false,
    printGridlines: (target, host) => pageOf(target, host).printGridlines ?? false,
    leftMargin: readMargin("left"),
    rightMargin: readMargin("right"),
    topMargin: readMargin("top"),
    bottomMargin: readMargin("bottom"),
    headerMargin: readMargin("header"),
    footerMargin: readMargin("footer"),
  },
  writes: {
    orientation: (target, value, host) =>
      void (pageOf(target, host).orientation = wordArgument(value, ["Portrait", "Landscape"])),
    paperSize: (target, value, host) => void (pageOf(target, host).paperSize = textArgument(value)),
    zoom: (target, value, host) => {
      if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
      pageOf(target, host).zoom = value as NonNullable<PageLayoutState["zoom"]>;
    },
    centerHorizontally: (target, value, host) =>
      void (pageOf(target, host).centerHorizontally = flagArgument(value)),
    blackAndWhite: (target, value, host) => void (pageOf(target, host).blackAndWhite = flagArgument(value)),
    printGridlines: (target, value, host) => void (pageOf(target, host).printGridlines = flagArgument(value)),
    leftMargin: writeMargin("left"),
    rightMargin: writeMargin("right"),
    topMargin: writeMargin("top"),
    bottomMargin: writeMargin("bottom"),
    headerMargin: writeMargin("header"),
    footerMargin: writeMargin("footer"),
  },
  calls: {
    setPrintMargins: setMargins,
    setPrintArea: (target, [area], host) =>
      void (pageOf(target, host).printArea = rangeArgument(host, target.sheetId, area).area),
    setPrintTitleRows: (target, [rows], host) => {
      const { top, bottom } = rangeArgument(host, target.sheetId, rows).area;
      pageOf(target, host).printTitleRows = { top, bottom };
    },
    setPrintTitleColumns: (target, [columns], host) => {
      const { left, right } = rangeArgument(host, target.sheetId, columns).area;
      pageOf(target, host).printTitleColumns = { left, right };
    },
  },
  paths: {
    headersFooters: (target) => headersFooters(target),
    getPrintAreaOrNullObject: printAreaPath(printArea),
    getPrintTitleRowsOrNullObject: printAreaPath(titleRows),
  },
});

function printAreaPath(find: (target: SheetTarget, host: Host) => HostObject | null) {
  return (target: SheetTarget, _args: readonly unknown[], host: Host): HostObject | null =>
    find(target, host);
}
