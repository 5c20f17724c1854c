import type { Choice } from "../choice";

const tables = (behaviour: string, basis: Choice["basis"], where: string): Choice => ({
  about: "tables",
  behaviour,
  basis,
  where,
});
const sheets = (behaviour: string, basis: Choice["basis"], where: string): Choice => ({
  about: "sheets",
  behaviour,
  basis,
  where,
});
const faults = (behaviour: string, basis: Choice["basis"], where: string): Choice => ({
  about: "faults",
  behaviour,
  basis,
  where,
});

export const workbookChoices: readonly Choice[] = [
  sheets(
    "Sheets put in from a file stand at the end; one whose name is taken gets “(2)” behind it; a name that is not in the file is ItemNotFound, and then nothing is put in",
    "guess",
    "bring in last time’s results from a file, with and without a sheet Audit findings in the workbook",
  ),
  tables(
    "A table made without headers gets a row of them, and what is there moves down one row",
    "documented",
    "documentation of Excel.TableCollection.add",
  ),
  tables(
    "Resizing keeps the header row and overlaps the old range",
    "documented",
    "documentation of Excel.Table.resize",
  ),
  tables(
    "Header cells are texts, never blank, and made unique with a number",
    "guess",
    "make a table of two columns with the same header, and one without",
  ),
  tables(
    "Tables may not overlap each other or merged cells",
    "guess",
    "add a table over another: the code of the refusal",
  ),
  tables(
    "Writing directly below a table through the API does not make it grow",
    "guess",
    "write below a table and read its range",
  ),
  tables(
    "Formulas elsewhere follow a column of a table that is renamed",
    "documented",
    "support.microsoft.com, Using structured references with Excel tables",
  ),
  tables("Deleting a table takes its cells' contents", "guess", "delete a table and read its cells"),
  tables(
    "Names of tables are unique in the workbook, also among defined names",
    "guess",
    "give two tables one name: the code of the refusal",
  ),
  tables(
    "A name is a range where its formula is the address of one area; a name for several areas is none",
    "guess",
    "name two areas at once and read type and getRangeOrNullObject of the name",
  ),
  tables(
    "A name that Excel works out, such as =OFFSET(…) or =Table1[#All], is not worked out here",
    "guess",
    "read type and getRangeOrNullObject of such names in Excel: the add-in takes what it gives",
  ),
  tables(
    "The names of all sheets can be loaded with the collection of sheets, in one load",
    "guess",
    "load items/names/items/name of the worksheets and read names.items of each",
  ),
  tables(
    "A filter by values shows the rows whose displayed text is one of them, capitals apart; several columns all hold",
    "guess",
    "applyValuesFilter with two values in another case, on two columns, and look at the visible rows",
  ),
  tables(
    "Rows that come or change after a filter was set are not hidden until it is set again",
    "guess",
    "change a mark in a filtered table and look at the row",
  ),
  sheets("A sheet's name has 1 to 31 characters", "documented", "documentation of Excel.Worksheet.name"),
  sheets(
    "It has none of : \\ / ? * [ ], no apostrophe at an end, and is not History",
    "documented",
    "support.microsoft.com, Rename a worksheet",
  ),
  sheets(
    "A name that is taken, in any case, is answered with ItemAlreadyExists",
    "guess",
    "add a sheet with a taken name",
  ),
  sheets(
    "Formulas, names and rules follow a renamed sheet and say #REF! after it is deleted",
    "guess",
    "rename and delete a sheet that dropdowns refer to",
  ),
  sheets(
    "The last visible sheet can't be deleted or hidden, a very hidden one not deleted",
    "guess",
    "try: the code of the refusal",
  ),
  sheets(
    "While the structure is protected sheets can't be added, renamed, moved, hidden or deleted",
    "guess",
    "try each: the code of the refusal",
  ),
  sheets(
    "Copied formulas, rows or columns put into the middle of tables, and sorted ranges are not emulated",
    "guess",
    "refused aloud, so nothing is claimed",
  ),
  sheets(
    "A new chart has 360 × 216 points, and series read from its block",
    "guess",
    "add a chart to a small block and load its size and series",
  ),
  faults(
    "In edit mode every request is refused",
    "documented",
    "learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling, InvalidOperationInCellEditMode",
  ),
  faults(
    "Excel on the web takes and gives five megabytes a request",
    "documented",
    "learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization",
  ),
  faults(
    "An answer that is too large is refused after the deed",
    "guess",
    "write a cell and read a very large range in one sync, on the web",
  ),
  faults("A sync may never come back", "reported", "OfficeDev/office-js issue 6678"),
  faults(
    "Writes into filtered rows land in the wrong rows; which, is made up",
    "reported",
    "OfficeDev/office-js issue 224",
  ),
  faults("A sheet may be gone after a colleague's merge", "reported", "OfficeDev/office-js issue 1813"),
];
