import type { Choice } from "../choice";

const ranges = "learn.microsoft.com/office/dev/add-ins/excel";
const typings = "documentation of";

const reading = (behaviour: string, basis: Choice["basis"], where: string): Choice => ({
  about: "reading",
  behaviour,
  basis,
  where,
});
const writing = (behaviour: string, basis: Choice["basis"], where: string): Choice => ({
  about: "writing",
  behaviour,
  basis,
  where,
});

export const cellChoices: readonly Choice[] = [
  reading(
    "Whole columns and rows (A:A, 1:1) answer null for values, text, formulas and number formats",
    "documented",
    `${ranges}/excel-add-ins-ranges-unbounded`,
  ),
  reading(
    "Ranges with more than five million cells answer null for them too",
    "reported",
    "OfficeDev/office-js issue 6781",
  ),
  reading(
    "A property that differs within a range is null",
    "documented",
    `${ranges}/excel-add-ins-blank-null-values`,
  ),
  reading(
    "`text` is what Excel displays, without number signs for want of width",
    "documented",
    `${typings} Excel.Range.text`,
  ),
  reading(
    "The visible view of a range has the rows that neither a filter nor a person hides",
    "documented",
    `${typings} Excel.Range.getVisibleView`,
  ),
  reading(
    "The surrounding region of a cell ends at blank rows and columns; cells that touch at a corner are in one block",
    "guess",
    "fill A1 and B2 only and read getSurroundingRegion of each; documented is that it ends at blank rows and columns",
  ),
  reading(
    "On a protected sheet the surrounding region is refused",
    "guess",
    "read getSurroundingRegion of a cell of a protected sheet; Range.CurrentRegion of VBA is documented to fail there",
  ),
  reading(
    "A formula that shows nothing holds a surrounding region together like any filled cell",
    "guess",
    'put ="" into a row between two blocks and read getSurroundingRegion of the first',
  ),
  reading("cellCount is -1 over 2,147,483,647 cells", "documented", `${typings} Excel.Range.cellCount`),
  reading(
    "How number formats display numbers, dates, fractions and texts",
    "documented",
    "ECMA-376 part 1, 18.8.31",
  ),
  reading(
    "General shows at most eleven characters besides the sign",
    "guess",
    "compare 0.1+0.2, 1/3, 123456789012 and 0.0000001 in `text`",
  ),
  reading(
    "Month and day names in `text` are English whatever the workbook's language",
    "guess",
    "read `text` of a date in an Excel in another language",
  ),
  reading("A negative date reads as eight number signs", "guess", "read `text` of -1 formatted dd/mm/yyyy"),
  reading(
    "Formatted but blank cells count as used unless only values are asked for",
    "documented",
    `${typings} Excel.Worksheet.getUsedRange`,
  ),
  reading("The address of the whole sheet is 1:1048576", "guess", "load the address of sheet.getRange()"),
  reading(
    "Asking for merged areas empties the list of things to undo",
    "reported",
    "OfficeDev/office-js issue 5918",
  ),
  reading(
    "The type of a cell with a formula and no value is String",
    "guess",
    "not comparable: Excel always calculates",
  ),
  writing(
    "null in an array leaves a cell as it is; an empty text clears it",
    "documented",
    `${ranges}/excel-add-ins-blank-null-values`,
  ),
  writing(
    "An array must have exactly the range's size; one value fills the range",
    "documented",
    `${ranges}/excel-add-ins-ranges-set-get-values`,
  ),
  writing("Whole columns and rows take no values", "documented", `${ranges}/excel-add-ins-ranges-unbounded`),
  writing(
    "Texts are read as if typed: numbers, percentages, money, dates, times, TRUE, formulas, errors",
    "guess",
    "write the table of test/simulator/host/typed-entry.test.ts and compare",
  ),
  writing(
    "Day and month are read in the order of the setting (day first unless told otherwise)",
    "guess",
    "write 1/2/2024 in an Excel with English (United Kingdom) settings",
  ),
  writing(
    "Excel keeps fifteen digits of a number that is typed",
    "documented",
    "support.microsoft.com, Excel specifications and limits",
  ),
  writing(
    "A cell holds 32,767 characters; a longer text is an invalid argument",
    "guess",
    "the limit is documented, the answer to a longer text is not",
  ),
  writing(
    "A cell with the text format keeps every text, and makes a text of a number",
    "guess",
    "set @, then write 5 and =A1",
  ),
  writing(
    "A leading apostrophe in a cell with the text format becomes Excel's hidden mark (a setting)",
    "guess",
    "set @, write '=x, read it back",
  ),
  writing("A leading apostrophe elsewhere becomes the hidden mark", "guess", "write '5 and read it back"),
  writing(
    "A formula that is written has no value: nothing is calculated",
    "guess",
    "not comparable: Excel always calculates",
  ),
  writing(
    "A formula comes back spelt as it was written",
    "guess",
    "write =sumproduct( --(A1:A2=1) ) and read range.formulas",
  ),
  writing(
    "A formula with unbalanced brackets or quotation marks is an invalid argument; no other mistake is found",
    "guess",
    "write =SUM(A1",
  ),
  writing(
    "Cells are locked unless their format says otherwise, and a protected sheet refuses them",
    "documented",
    "learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets, data protection",
  ),
  writing(
    "On a protected sheet also formats, tables, dropdowns, charts and hiding are refused",
    "guess",
    "try each on a protected sheet",
  ),
  writing(
    "A rule for a part of a range is cut out of the older rule",
    "guess",
    "look at the rules of the rest in Excel",
  ),
  writing(
    "A dropdown's literal list has at most 255 characters",
    "guess",
    "write one of 256; Excel's window has this limit",
  ),
  writing(
    "Input messages have at most 255 characters, their titles 32, error texts 225",
    "guess",
    "write longer ones; Excel's window has these limits",
  ),
  writing(
    "Dropdowns do not bind values that the API writes",
    "guess",
    "write a value that is not in the list",
  ),
  writing("A new conditional format comes first", "guess", "add two and read their priority"),
  writing("Rows with wrapped text do not grow", "guess", "Excel grows a row that was never sized by hand"),
];
