/**
 * The workbook that stands behind the emulated Excel: plain data, the one truth for the wire engine, for the xlsx
 * files in and out, and for the page's grid. Rows and columns are counted from 0 here; Excel's A1 is (0, 0).
 */

/** A value as Excel holds it. A blank cell is `""`; an error is an object, since the text "#N/A" is not an error. */
export type CellValue = string | number | boolean | CellError;

export interface CellError {
  readonly error:
    "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!";
}

export interface Border {
  style: "None" | "Continuous" | "Dash" | "Dot" | "Double";
  weight: "Hairline" | "Thin" | "Medium" | "Thick";
  color: string;
}

/** What a cell looks like. A missing property is Excel's default. Colours are "#RRGGBB". */
export interface CellFormat {
  numberFormat?: string;
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  fontColor?: string;
  fill?: string;
  horizontalAlignment?: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify";
  verticalAlignment?: "Top" | "Center" | "Bottom";
  wrapText?: boolean;
  indentLevel?: number;
  /** Excel locks every cell unless told otherwise; it matters only while the sheet is protected. */
  locked?: boolean;
  borders?: Partial<Record<"EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight", Border>>;
}

export interface Cell {
  value: CellValue;
  /** With its "=", in English notation. `value` is then the cached result. */
  formula?: string;
  /** The apostrophe that makes Excel keep the rest as text; not part of the value. */
  quotePrefix?: boolean;
  format?: CellFormat;
}

export interface ColumnState {
  /** In points, as Office.js counts; undefined is the standard width. */
  width?: number;
  hidden?: boolean;
  format?: CellFormat;
}

export interface RowState {
  /** In points; undefined is the standard height. */
  height?: number;
  hidden?: boolean;
  /** Hidden because a filter hides it. */
  filtered?: boolean;
}

/** A rectangle, both ends included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface TableState {
  id: string;
  name: string;
  /** Header row and body and totals row together. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  style: string;
  columns: { id: number; name: string }[];
  /** Conditions of the filter by column, from 0, where they were set here; those of a file are known by their rows only. */
  criteria?: Record<string, unknown>;
}

export interface ValidationState {
  id: string;
  areas: Area[];
  /** As Office.js writes it: {list: {source, inCellDropDown}}, {wholeNumber: …}, {date: …}, {custom: …}. */
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  prompt?: { showPrompt: boolean; title: string; message: string };
  errorAlert?: {
    showAlert: boolean;
    style: "Stop" | "Warning" | "Information";
    title: string;
    message: string;
  };
}

export interface ConditionalFormatState {
  id: string;
  areas: Area[];
  type: "Custom" | "CellValue" | "ContainsText";
  /** Custom: {formula}; CellValue: {formula1, formula2, operator}; ContainsText: {operator, text}. */
  rule: Record<string, unknown>;
  format: {
    fontColor?: string;
    bold?: boolean;
    italic?: boolean;
    fill?: string;
    numberFormat?: string;
  };
  stopIfTrue: boolean;
  priority: number;
}

export interface ChartSeriesState {
  name: string;
  /** Ranges the series reads, on any sheet. */
  values?: { sheetId: string; area: Area };
  categories?: { sheetId: string; area: Area };
  /** "#RRGGBB", or null where the fill was cleared. */
  fill?: string | null;
  line?: string | null;
  gapWidth?: number;
  overlap?: number;
  hasDataLabels?: boolean;
}

export interface ChartAxisState {
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  reversed?: boolean;
  visible?: boolean;
  numberFormat?: string;
  fontSize?: number;
  fontColor?: string;
  majorGridlines?: { visible: boolean; color?: string };
  lineColor?: string | null;
  crosses?: string;
  /** "None", "Inside", "Outside" or "Cross". */
  majorTickMark?: string;
  /** Every how many categories a label stands; undefined is Excel's own choice. */
  tickLabelSpacing?: number;
}

export interface ChartState {
  id: string;
  name: string;
  type: string;
  top: number;
  left: number;
  width: number;
  height: number;
  title?: { text: string; visible: boolean; fontSize?: number; fontColor?: string; bold?: boolean };
  legend: { visible: boolean; position: string };
  series: ChartSeriesState[];
  categoryAxis: ChartAxisState;
  valueAxis: ChartAxisState;
  alternativeText?: { title?: string; description?: string };
  border?: string | null;
  fill?: string | null;
}

export interface PageLayoutState {
  orientation?: "Portrait" | "Landscape";
  paperSize?: string;
  /** In points. */
  margins?: Partial<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
  zoom?: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printArea?: Area;
  printTitleRows?: { top: number; bottom: number };
  footer?: { left?: string; center?: string; right?: string };
  header?: { left?: string; center?: string; right?: string };
  centerHorizontally?: boolean;
  blackAndWhite?: boolean;
  printGridlines?: boolean;
  /** Rows before which a page begins, counted from 0. */
  rowBreaks?: number[];
}

export interface SheetState {
  id: string;
  name: string;
  /** What every cell looks like whose column and self have no format: set by formatting the whole sheet. */
  format?: CellFormat;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Row number -> column number -> cell. Blank cells without a format are absent. */
  cells: Map<number, Map<number, Cell>>;
  columns: Map<number, ColumnState>;
  rows: Map<number, RowState>;
  standardWidth: number;
  standardHeight: number;
  merges: Area[];
  tables: TableState[];
  validations: ValidationState[];
  conditionalFormats: ConditionalFormatState[];
  charts: ChartState[];
  /** How many rows and columns are frozen at the top left. */
  frozen: { rows: number; columns: number };
  showGridlines: boolean;
  showHeadings: boolean;
  tabColor?: string;
  /** Protection with a password is known only as such; the simulator never checks passwords. */
  protection: { protected: boolean; allowFormatCells: boolean; hasPassword: boolean };
  /** A filter on a plain range; those of tables belong to the table. */
  autoFilter?: { area: Area; criteria: Record<string, unknown> };
  page: PageLayoutState;
}

export interface NameState {
  name: string;
  /** With "=", for example "=Sheet1!$A$1:$B$9". */
  formula: string;
  /** Sheet id for a name that belongs to one sheet. */
  scope?: string;
  visible: boolean;
}

export interface WorkbookState {
  sheets: SheetState[];
  activeSheetId: string;
  selection?: { sheetId: string; area: Area };
  names: NameState[];
  /** Serial numbers count from 1904 (old Mac workbooks). */
  date1904: boolean;
  structureProtected: boolean;
  readOnly: boolean;
  properties: { title?: string; author?: string; lastAuthor?: string };
  /** Document settings, kept so that a test can show that the add-in leaves them alone. */
  settings: Record<string, unknown>;
}
