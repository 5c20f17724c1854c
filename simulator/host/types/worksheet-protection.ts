import { hostType } from "../engine/host-object";
import { sheetOf, type SheetTarget } from "../targets";

/** The add-in never protects or unprotects anything, so these are only read. */
export const worksheetProtection = hostType<keyof Excel.WorksheetProtection>()<SheetTarget>({
  name: "WorksheetProtection",
  reads: {
    protected: (target, host) => sheetOf(host, target).protection.protected,
    options: (target, host) => {
      const { allowFormatCells, protected: isProtected } = sheetOf(host, target).protection;
      if (!isProtected) return null;
      return {
        allowAutoFilter: false,
        allowDeleteColumns: false,
        allowDeleteRows: false,
        allowEditObjects: false,
        allowEditScenarios: false,
        allowFormatCells,
        allowFormatColumns: allowFormatCells,
        allowFormatRows: allowFormatCells,
        allowInsertColumns: false,
        allowInsertHyperlinks: false,
        allowInsertRows: false,
        allowPivotTables: false,
        allowSort: false,
        selectionMode: "Normal",
      };
    },
  },
});
