import type { EntrySettings } from "./typed-entry";

/** How this Excel is set up. */
export interface HostSettings extends Omit<EntrySettings, "date1904"> {
  /** As `workbook.name` gives it. */
  readonly fileName: string;
  /** Whether colleagues have the workbook open. */
  readonly collaborating: boolean;
  /** Ranges with more cells answer `null` for values, formulas and texts (#6781). */
  readonly nullValuesOver: number;
  /** The newest requirement set that the host claims, e.g. "1.14" for ExcelApi 1.14. */
  readonly excelApi: string;
}

export const defaultSettings: HostSettings = {
  dateOrder: "dmy",
  apostropheInTextCells: "prefix",
  fileName: "Workbook.xlsx",
  collaborating: false,
  nullValuesOver: 5_000_000,
  excelApi: "1.14",
};
