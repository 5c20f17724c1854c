import type { CellValue } from "../core/frame/cell-value";
import type { GlanceTable, SheetGlance } from "../core/frame/sheet-glance";
import type { ListCells, ListPlace } from "../core/frame/list-cells";
import type { Outcome } from "../core/outcome";
import type { CellPlace } from "../core/cell-place";
import type { CaseRows, CaseRowsAsk, RowWrite, RowWritten } from "./case-row";
import type { RunsWrite, RunWritten } from "./cell-runs";
import type { WorkbookPlan } from "./plan";
import type { AidsAsk, StandingAids } from "./standing-aids";
import type { FilterAsk, FilterGround, RowFilter, StandingFilter } from "./row-filter";

/**
 * The port to the workbook: all that a task may ask of Excel. Every call is a fixed number of requests, plus one for
 * each further chunk of about 1 MB. Nothing is kept between calls. Counted by: test/excel/requests.test.ts.
 */
export interface Workbook {
  /**
   * What stands in the workbook, and all cells of the named own sheets (null where not there): 2 requests together, one
   * more where Excel can't follow one of the workbook's names.
   */
  look(own: readonly string[]): Promise<Outcome<WorkbookLook>>;

  /**
   * The same sheets, with further rows where the first ones don't tell where their lists end (`needsCloserLook`): no
   * request where that is none of them, else 1 for all of them. About 40,000 cells are looked at, from the top; of a
   * longer sheet only what stands under the first block.
   */
  lookCloser(sheets: readonly SheetLook[]): Promise<Outcome<readonly SheetLook[]>>;

  /**
   * The named columns of a list, whole: 1 request, one more where a cell looks like an error value, and one more
   * where the list now ends below `place.lastRow` (the used area, or the table, is loaded beside the cells; the place
   * that comes back has the true last row, without a table's totals row). A plain list around which something has come
   * or gone since it was found is looked for again, for 3 or 4 more. `place.headers` says which column is which; the
   * header row is loaded too and a header that is no longer where it was is looked for, else refused as `columnMissing`.
   * Names are as in `headerNames`: a blank header cell is "Column C".
   */
  readList(place: ListPlace, columns: readonly string[], terms?: ReadTerms): Promise<Outcome<ListCells>>;

  /**
   * All cells of whole sheets, null for a sheet that is not there: 1 request for all of them together, two more
   * where a cell looks like an error value.
   */
  readSheets(names: readonly string[], progress?: Progress): Promise<Outcome<readonly (SheetCells | null)[]>>;

  /**
   * List and own sheets in one request (REQUIRED: 1 request in all while the list is where `place` says: header cells
   * and area are loaded beside the cells and compared afterwards; only a list that has moved or grown, or a cell that
   * looks like an error value, costs one more; chunks of about 1 MB apart). What stands in the way of writing is seen
   * in the same request and comes back as `standing`, so that `write` need not look again.
   */
  readBack(
    place: ListPlace | null,
    columns: readonly string[],
    sheets: readonly string[],
    terms?: ReadTerms,
  ): Promise<Outcome<ReadBackCells>>;

  /**
   * Applies a plan: 1 request that looks (none where `standing` is given by an earlier `readBack`), 1 that writes and
   * swaps, one more for each further MB, 1 more to show a sheet where the plan says so. What fails leaves no
   * half-made sheet: those that were added are taken away, and `written` names what still stands.
   */
  write(plan: WorkbookPlan, terms?: WriteTerms): Promise<Outcome<WrittenSheets>>;

  /**
   * Removes sheets of our own (an uncommitted draw): 1 request that looks, 1 that removes. Sheets that are not there
   * are passed over.
   */
  removeSheets(names: readonly string[]): Promise<Outcome<null>>;

  /** Selects cells so that the auditor sees them; may fail without harm: 1 request. */
  show(place: CellPlace): Promise<Outcome<null>>;

  /** What is needed to find one case in a table and to see what stands in its cells: 1 request. */
  readCaseRows(ask: CaseRowsAsk): Promise<Outcome<CaseRows>>;

  /**
   * Writes single cells of one row and says what stood there just before and what stands there now: 1 request. It does
   * not look at protection or filters, and compares nothing.
   */
  writeRow(wanted: RowWrite): Promise<Outcome<RowWritten>>;

  /** The same for runs of cells in many rows: 1 request. */
  writeRuns(wanted: RunsWrite): Promise<Outcome<readonly RunWritten[]>>;

  /** What already helps with scoring in a table of the auditor's own: 1 request, one more where a column has colours. */
  readAids(ask: AidsAsk): Promise<Outcome<StandingAids>>;

  /** How a table stands before its rows are filtered, and the filter on it: 1 request. */
  readFilterGround(ask: FilterAsk): Promise<Outcome<FilterGround>>;

  /** Sets a filter in place of the one that stands, and says which cells with case numbers show then: 1 request. */
  filterRows(filter: RowFilter): Promise<Outcome<readonly CellValue[]>>;

  /** Takes a filter away: 1 request. */
  clearFilter(filter: StandingFilter): Promise<Outcome<null>>;

  /**
   * Opens an .xlsx file, in Base64, as a new workbook beside this one: 1 request. `opened` is false where Excel refuses,
   * for example by policy. Nothing of this workbook changes. Excel gives the new one its name.
   */
  openNewWorkbook(base64: string): Promise<Outcome<{ readonly opened: boolean }>>;

  /**
   * Copies the named sheets of an .xlsx file, in Base64, to the end of this workbook and says what they are called now; null
   * where Excel refuses the file. None gets a name of `reserved`. 2 requests, 1 more where one has to be renamed.
   */
  insertSheets(
    base64: string,
    names: readonly string[],
    reserved: readonly string[],
  ): Promise<Outcome<InsertedSheets>>;

  /** What the selected cells display, row by row; null where more than a few are selected: 2 requests. */
  readSelection(): Promise<Outcome<SelectedCells | null>>;

  /** Tells which row of a sheet somebody selects, until the function that comes back is called: 1 request each. */
  watchSelection(sheet: string, selected: (row: number) => void): Promise<Outcome<() => void>>;
}

export interface SelectedCells {
  readonly place: CellPlace;
  /** As Excel displays them. */
  readonly text: readonly (readonly string[])[];
}

export interface ReadTerms {
  readonly progress?: Progress;
  /**
   * Which of the columns come with the text that Excel displays: case numbers and dates. It is as large as the values
   * again, so that the others come with the text of their first rows only.
   */
  readonly shown?: readonly string[];
}

export interface WriteTerms {
  readonly progress?: Progress;
  /** Seen by a `readBack` of the same task; a name that was taken since is refused by Excel and told as a problem. */
  readonly standing?: Standing;
}

export interface ReadBackCells {
  readonly list: ListCells | null;
  readonly sheets: readonly (SheetCells | null)[];
  readonly standing: Standing;
}

/** What may stand in the way of writing, as seen in one request. */
export interface Standing {
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly sheetNames: readonly string[];
  readonly tableNames: readonly string[];
  /** Every table with the sheet that it stands on. */
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  /** Of the sheets asked for in the same request. */
  readonly protectedSheets: readonly string[];
  readonly filteredSheets: readonly string[];
}

/** Told between chunks; `stop` ends the work before the next one. */
export interface Progress {
  readonly advance: (done: number, total: number) => void;
  readonly signal: AbortSignal | null;
}

export interface WrittenSheets {
  /** Sheets written, by the name they got. */
  readonly sheets: readonly string[];
  /** Old generated sheets kept under a dated name because they held something we did not write. */
  readonly kept: readonly string[];
}

export interface SheetCells {
  readonly sheet: string;
  /** Row 1 is index 0; from A1 to the last used cell. */
  readonly values: readonly (readonly CellValue[])[];
}

export interface WorkbookLook {
  readonly readOnly: boolean;
  /** Nobody may add, rename or delete sheets. */
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetLook[];
  readonly activeSheet: string;
  /** The own sheets asked for, in the order asked. */
  readonly own: readonly (SheetCells | null)[];
}

/** A sheet as far as needed to find lists: its used area, and its first 25 used rows. */
export interface SheetLook extends SheetGlance {
  readonly visible: boolean;
  readonly protected: boolean;
  readonly tables: readonly GlanceTable[];
}

/** What came of copying sheets in from a file. */
export type InsertedSheets =
  { readonly inserted: readonly string[] } | { readonly inserted: null; readonly tooLarge: boolean };
