import { hostType } from "../engine/host-object";
import { pageOf } from "../page-of";
import { rangeArgument, type SheetTarget } from "../targets";
import { range } from "./range";

/** The rows before which a page begins. */
export const pageBreaks = hostType<keyof Excel.PageBreakCollection>()<SheetTarget>({
  name: "PageBreakCollection",
  calls: {
    getCount: (target, _args, host) => (pageOf(target, host).rowBreaks ?? []).length,
    removePageBreaks: (target, _args, host) => void delete pageOf(target, host).rowBreaks,
  },
  paths: {
    add: (target, [before], host) => {
      const page = pageOf(target, host);
      const row = rangeArgument(host, target.sheetId, before).area.top;
      page.rowBreaks = [...new Set([...(page.rowBreaks ?? []), row])].sort((first, second) => first - second);
      return pageBreak({ ...target, row });
    },
  },
});

const pageBreak = hostType<keyof Excel.PageBreak>()<SheetTarget & { readonly row: number }>({
  name: "PageBreak",
  paths: {
    getCellAfterBreak: ({ sheetId, row }) =>
      range({ sheetId, area: { top: row, bottom: row, left: 0, right: 0 } }),
  },
});
