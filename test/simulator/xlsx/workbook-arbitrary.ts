import fc from "fast-check";
import type {
  Area,
  Border,
  Cell,
  CellFormat,
  CellValue,
  ColumnState,
  ConditionalFormatState,
  PageLayoutState,
  RowState,
  SheetState,
  ValidationState,
  WorkbookState,
} from "../../../simulator/host/model";
import { newWorkbook } from "../../../simulator/host/new-workbook";
import { sheetAt } from "./sample-workbook";

/** A record with only the properties that were drawn: none of them is ever `undefined`. */
type Drawn<T> = { [K in keyof T]: fc.Arbitrary<NonNullable<T[K]>> };
const some = <T extends object>(properties: Drawn<T>): fc.Arbitrary<T> =>
  fc.record(properties, { requiredKeys: [], noNullPrototype: true }) as unknown as fc.Arbitrary<T>;

/** Texts that have broken other writers, among any others. */
export const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        "00123",
        "#N/A",
        "=1+1",
        "_x0041_",
        "_x005F_",
        "\r\n",
        "\n",
        "\t",
        " ",
        "<",
        "&",
        "]]>",
        '"',
        "'",
        "\u0000",
        "\u001b",
        "\ud800",
        "\uffff",
        "é",
        "😀",
      ),
      { maxLength: 5 },
    )
    .map((pieces) => pieces.join("")),
);

const colour = fc
  .integer({ min: 1, max: 0xffffff })
  .map((number) => `#${number.toString(16).toUpperCase().padStart(6, "0")}`);

const border: fc.Arbitrary<Border> = fc
  .tuple(
    fc.constantFrom<[Border["style"], Border["weight"]]>(
      ["Continuous", "Hairline"],
      ["Continuous", "Thin"],
      ["Continuous", "Medium"],
      ["Continuous", "Thick"],
      ["Dash", "Thin"],
      ["Dash", "Medium"],
      ["Dot", "Thin"],
      ["Double", "Thick"],
    ),
    colour,
  )
  .map(([[style, weight], color]) => ({ style, weight, color }));

const numberFormat = fc.constantFrom(
  "0%",
  "@",
  "dd/mm/yyyy",
  '"✓ "@',
  "#,##0",
  "m/d/yyyy",
  '0.00 "<&>"',
  "[h]:mm",
);

export const format: fc.Arbitrary<CellFormat> = some<CellFormat>({
  numberFormat,
  fontName: fc.constantFrom("Calibri", "Consolas", "Liberation Sans"),
  fontSize: fc.constantFrom(8, 9.5, 11, 18),
  bold: fc.constant(true),
  italic: fc.constant(true),
  underline: fc.constant(true),
  fontColor: colour,
  fill: colour,
  horizontalAlignment: fc.constantFrom("Left", "Center", "Right", "Fill", "Justify"),
  verticalAlignment: fc.constantFrom("Top", "Center"),
  wrapText: fc.constant(true),
  indentLevel: fc.integer({ min: 1, max: 15 }),
  locked: fc.constant(false),
  borders: fc
    .tuple(fc.constantFrom("EdgeTop" as const, "EdgeBottom" as const, "EdgeLeft" as const), border)
    .map(([edge, line]) => ({ [edge]: line })),
}).filter((drawn) => Object.keys(drawn).length > 0);

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: text },
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  fc
    .constantFrom("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A")
    .map((error) => ({ error }) as CellValue),
);

const formula = fc.constantFrom(
  "=SUM(A1:B2)",
  `="a""b"&'It''s'!A1`,
  '=IF(A1<>"",NORM.S.INV(0.5),"NORM.S.INV(1)")',
  "=FILTER(A1:A9,A1:A9>1)",
  "=Marks[[#All],[a b]]",
  "=T.INV.2T(0.05,10)&CHAR(10)",
);

const cell: fc.Arbitrary<Cell> = fc
  .record({
    value,
    format: fc.option(format, { nil: undefined }),
    formula: fc.option(formula, { nil: undefined, freq: 5 }),
    quoted: fc.boolean(),
  })
  .map(({ value: drawn, format: look, formula: words, quoted }): Cell => {
    const made: Cell = { value: drawn };
    if (look) made.format = look;
    if (words !== undefined) made.formula = words;
    if (words === undefined && quoted && typeof drawn === "string") made.quotePrefix = true;
    return made;
  })
  .filter(
    (made) =>
      made.value !== "" ||
      made.formula !== undefined ||
      made.format !== undefined ||
      made.quotePrefix === true,
  );

export const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(40), fc.nat(30), fc.nat(8), fc.nat(4))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));

const comparison = fc.constantFrom(
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
);

const rule: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.record({
    list: fc.record({
      inCellDropDown: fc.boolean(),
      source: fc.constantFrom("Yes,No", 'a "b",c', "='It''s'!$A$1:$A$4", "=Marks_list"),
    }),
  }),
  fc
    .tuple(
      fc.constantFrom("wholeNumber", "decimal", "date", "time", "textLength"),
      fc.oneof(comparison, fc.constant("GreaterThanOrEqualTo")),
    )
    .map(([name, operator]) => ({ [name]: { formula1: "=10", formula2: "=A1+20", operator } })),
  fc.constant({ custom: { formula: '=AND(A1<>"",A1>2)' } }),
);

const words = text.filter((drawn) => drawn !== "");

const validation = fc
  .record({
    areas: fc.array(area, { minLength: 1, maxLength: 3 }),
    rule,
    ignoreBlanks: fc.boolean(),
    prompt: fc.option(fc.record({ showPrompt: fc.boolean(), title: text, message: words }), {
      nil: undefined,
    }),
    errorAlert: fc.option(
      fc.record({
        showAlert: fc.boolean(),
        style: fc.constantFrom("Stop" as const, "Warning" as const, "Information" as const),
        title: words,
        message: text,
      }),
      { nil: undefined },
    ),
  })
  .map(({ prompt, errorAlert, ...rest }): Omit<ValidationState, "id"> => {
    const made: Omit<ValidationState, "id"> = { ...rest };
    if (prompt) made.prompt = prompt;
    if (errorAlert) made.errorAlert = errorAlert;
    return made;
  });

const conditionalFormat: fc.Arbitrary<Omit<ConditionalFormatState, "id" | "priority">> = fc
  .record({
    areas: fc.array(area, { minLength: 1, maxLength: 2 }),
    condition: fc.oneof(
      fc
        .constantFrom('=$C2="Yes"', "=A1<B1")
        .map((words) => ({ type: "Custom" as const, rule: { formula: words } })),
      fc.oneof(comparison, fc.constant("LessThanOrEqual")).map((operator) => ({
        type: "CellValue" as const,
        rule: { formula1: "=1", formula2: "=A2", operator },
      })),
      fc
        .tuple(fc.constantFrom("Contains", "NotContains", "BeginsWith", "EndsWith"), words)
        .map(([operator, part]) => ({ type: "ContainsText" as const, rule: { operator, text: part } })),
    ),
    format: some<ConditionalFormatState["format"]>({
      fontColor: colour,
      bold: fc.constant(true),
      italic: fc.constant(true),
      fill: colour,
      numberFormat,
    }),
    stopIfTrue: fc.boolean(),
  })
  .map(({ condition, ...rest }) => ({ ...rest, ...condition }));

const footerPiece = fc.constantFrom("&8Name", "&P of &N", "a && b", "<x>");

const page: fc.Arbitrary<PageLayoutState> = some<PageLayoutState>({
  orientation: fc.constantFrom("Portrait", "Landscape"),
  paperSize: fc.constantFrom("A4", "Letter", "A3"),
  margins: some({
    left: fc.constantFrom(36, 42.52),
    top: fc.constantFrom(28.35, 72),
    footer: fc.constant(10),
  }),
  zoom: fc.constantFrom(
    { scale: 85 },
    { horizontalFitToPages: 1 },
    { horizontalFitToPages: 2, verticalFitToPages: 3 },
    { verticalFitToPages: 1 },
  ),
  printArea: area,
  printTitleRows: fc.constantFrom({ top: 0, bottom: 0 }, { top: 1, bottom: 3 }),
  footer: some({ left: footerPiece, center: footerPiece, right: footerPiece }),
  header: some({ left: footerPiece, right: footerPiece }),
  centerHorizontally: fc.constant(true),
  blackAndWhite: fc.constant(true),
  printGridlines: fc.constant(true),
  rowBreaks: fc
    .uniqueArray(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 })
    .map((rows) => rows.sort((a, b) => a - b)),
}).map(({ margins, footer, header, ...rest }) => {
  // An empty part says nothing, and a file can't hold it.
  const made: PageLayoutState = { ...rest };
  if (margins && Object.keys(margins).length > 0) made.margins = margins;
  if (footer && Object.keys(footer).length > 0) made.footer = footer;
  if (header && Object.keys(header).length > 0) made.header = header;
  return made;
});

const row: fc.Arbitrary<RowState> = some<RowState>({
  height: fc.constantFrom(12.75, 30, 42.5),
  hidden: fc.constant(true),
}).filter((drawn) => Object.keys(drawn).length > 0);

const column = some<ColumnState>({
  width: fc.integer({ min: 10, max: 400 }).map((pixels) => pixels * 0.75),
  hidden: fc.constant(true),
  format,
}).filter((drawn) => Object.keys(drawn).length > 0 && drawn.width !== 48);

/** Cells stand in the first 20 columns and columns with a look after them, since a cell takes its column's look. */
const sheetDrawn = fc.record({
  cells: fc.uniqueArray(fc.tuple(fc.nat(60), fc.nat(19), cell), {
    selector: ([top, left]) => `${top} ${left}`,
    maxLength: 12,
  }),
  rows: fc.dictionary(fc.nat(80).map(String), row, { maxKeys: 4 }),
  columns: fc.dictionary(fc.integer({ min: 20, max: 16383 }).map(String), column, { maxKeys: 4 }),
  validations: fc.array(validation, { maxLength: 2 }),
  conditionalFormats: fc.array(conditionalFormat, { maxLength: 3 }),
  page,
  merges: fc.array(area, { maxLength: 1 }).map((areas) => areas.filter((one) => one.bottom > one.top)),
  frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(2) }),
  showGridlines: fc.boolean(),
  showHeadings: fc.boolean(),
  tabColor: fc.option(colour, { nil: undefined }),
  locked: fc.constantFrom("no", "yes", "formats"),
  visibility: fc.constantFrom<SheetState["visibility"]>("Visible", "Hidden", "VeryHidden"),
});

/** Workbooks of everything that a file can hold, spelt as the reader spells it; the first sheet is always visible. */
export const workbookArbitrary: fc.Arbitrary<WorkbookState> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom("List", "It's", "Ünï & co", "A <b>", "Audit findings"), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.array(sheetDrawn, { minLength: 3, maxLength: 3 }),
    fc.record({
      date1904: fc.boolean(),
      structureProtected: fc.boolean(),
      properties: some({ title: words, author: words, lastAuthor: words }),
      named: fc.boolean(),
      selected: area,
    }),
  )
  .map(([names, sheets, whole]) => {
    const workbook = newWorkbook(names);
    names.forEach((_, place) => {
      const drawn = sheets[place];
      const sheet = sheetAt(workbook, place);
      if (!drawn) return;
      for (const [top, left, made] of drawn.cells) {
        sheet.cells.set(top, (sheet.cells.get(top) ?? new Map<number, Cell>()).set(left, made));
      }
      for (const [number, state] of Object.entries(drawn.rows)) sheet.rows.set(Number(number), state);
      for (const [number, state] of Object.entries(drawn.columns)) sheet.columns.set(Number(number), state);
      sheet.validations = drawn.validations.map((made, at) => ({ id: `validation ${at + 1}`, ...made }));
      sheet.conditionalFormats = drawn.conditionalFormats.map((made, at) => ({
        id: `conditional format ${at + 1}`,
        ...made,
        priority: at,
      }));
      sheet.page = drawn.page;
      sheet.merges = drawn.merges;
      sheet.frozen = drawn.frozen;
      sheet.showGridlines = drawn.showGridlines;
      sheet.showHeadings = drawn.showHeadings;
      if (drawn.tabColor !== undefined) sheet.tabColor = drawn.tabColor;
      sheet.protection = {
        protected: drawn.locked !== "no",
        allowFormatCells: drawn.locked === "formats",
        hasPassword: false,
      };
      if (place > 0) sheet.visibility = drawn.visibility;
    });
    workbook.date1904 = whole.date1904;
    workbook.structureProtected = whole.structureProtected;
    workbook.properties = whole.properties;
    workbook.selection = { sheetId: workbook.activeSheetId, area: whole.selected };
    if (whole.named) {
      workbook.names.push({ name: "Marks_list", formula: "='It''s'!$A$1:$A$4", visible: true });
      workbook.names.push({
        name: "Hidden_one",
        formula: "=NORM.S.INV(0.5)",
        visible: false,
        scope: workbook.activeSheetId,
      });
    }
    return workbook;
  });
