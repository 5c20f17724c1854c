import type { EntrySettings } from "./typed-entry";

/** How this Excel is set up. */
export interface HostSettings extends Omit<EntrySettings, "date1904"> {
  /** As `workbook.name` gives it. */
  readonly fileName: string;
  /** Whether colleagues have the workbook open. */
  readonly collaborating: boolean;
  /** Ranges with more cells answer `null` for values, formulas and texts (#6781). */
  readonly nullValuesOver: number;
  /**
   * Each answer comes in a turn of the event loop of its own, as Excel's do, so that a page can draw itself and be
   * pressed meanwhile. Else it comes as soon as can be, whatever the clock says.
   */
  readonly answersInOwnTurn: boolean;
  /** The newest requirement set that the host claims, e.g. "1.14" for ExcelApi 1.14. */
  readonly excelApi: string;
}

export const defaultSettings: HostSettings = {
  dateOrder: "dmy",
  apostropheInTextCells: "prefix",
  fileName: "Workbook.xlsx",
  collaborating: false,
  nullValuesOver: 5_000_000,
  answersInOwnTurn: false,
  excelApi: "1.14",
};
