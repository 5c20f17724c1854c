import type { HeaderRowFault, ListProblem } from "../../core/list-problem";
import { capitalised, listed, numberText, quoted } from "../words/sentence-words";
import { NOTHING_WRITTEN, type ExplanationsOf } from "./explanation";

type FaultWords = (
  row: number,
  sheet: string,
  looked: number | null,
) => { readonly happened: string; readonly remedy: string };

const HEADER_ROW_FAULTS: Readonly<Record<HeaderRowFault, FaultWords>> = {
  blank: (row, sheet) => ({
    happened: `Row ${numberText(row)} of ${sheet} is blank where the list should be.`,
    remedy: "Type the number that Excel shows beside the row with the names of the columns.",
  }),
  notLookedAt: (row, sheet, looked) => ({
    happened: `Headers are looked for among the first rows of a sheet, here to row ${numberText(looked ?? 0)} of ${sheet}.`,
    remedy: `Make the list from row ${numberText(row)} on an Excel table (Insert, Table): a table is found wherever it stands.`,
  }),
  inTable: (row, sheet) => ({
    happened: `Row ${numberText(row)} of ${sheet} belongs to an Excel table, and Excel itself knows the headers of a table.`,
    remedy: "Choose the table as the list, or give its first row the right headers.",
  }),
  noWords: (row, sheet) => ({
    happened: `Row ${numberText(row)} of ${sheet} holds no words. Headers are the names of the columns.`,
    remedy: "Choose the row with the names, or write names above the columns.",
  }),
  noRows: (row, sheet) => ({
    happened: `Fewer than 2 rows of a list stand below row ${numberText(row)} of ${sheet}.`,
    remedy: "Choose the row right above the first case.",
  }),
};

export const listExplanations: ExplanationsOf<ListProblem["kind"]> = {
  noListFound: (problem) => ({
    title: "No list found",
    happened:
      problem.sheets.length === 0
        ? "There is no sheet that could hold a list."
        : `${capitalised(listed(problem.sheets))} ${problem.sheets.length === 1 ? "holds" : "hold"} no list of cases.`,
    written: NOTHING_WRITTEN,
    remedy: "A list needs a header row and at least 2 cases. Put it on a sheet, then look again.",
    places: [],
  }),
  noHeader: (problem) => ({
    title: "The header row is empty",
    happened: `Row ${problem.row} of ${quoted(problem.sheet)} should hold the headers, and it is blank.`,
    written: NOTHING_WRITTEN,
    remedy: "Give each column a header, or choose another list.",
    places: [
      { label: `Show row ${problem.row}`, place: { sheet: problem.sheet, address: `A${problem.row}` } },
    ],
  }),
  rowNotHeaders: ({ row, fault, place, looked }) => ({
    title: `Row ${numberText(row)} can’t be the headers`,
    ...HEADER_ROW_FAULTS[fault](row, quoted(place.sheet), looked),
    written: NOTHING_WRITTEN,
    places: [{ label: `Show row ${numberText(row)}`, place }],
  }),
  sheetMissing: (problem) => ({
    title: `The sheet ${quoted(problem.sheet)} is not there`,
    happened: "It was renamed, moved to another workbook or deleted.",
    written: NOTHING_WRITTEN,
    remedy: "Give the sheet its old name back, or bring it back from an earlier version of the workbook.",
    places: [],
  }),
  tableMissing: (problem) => ({
    title: `The table ${quoted(problem.table)} is not there`,
    happened: "It was renamed, turned into a plain range or deleted.",
    written: NOTHING_WRITTEN,
    remedy: "Give the table its old name back, or choose the list again.",
    places: [],
  }),
  columnMissing: (problem) => ({
    title:
      problem.column === ""
        ? "No column with case numbers is chosen"
        : `The column ${quoted(problem.column)} is not there`,
    happened:
      problem.headers.length === 0
        ? `${quoted(problem.sheet)} has no headers that can be read.`
        : `${quoted(problem.sheet)} has these columns: ${listed(problem.headers.map(quoted), 12)}.`,
    written: NOTHING_WRITTEN,
    remedy:
      problem.column === ""
        ? "Choose the column that tells one case from another."
        : "Give the column its old header back, or choose another column.",
    places: [],
  }),
  columnRepeated: (problem) => ({
    title: `${quoted(problem.column)} stands over more than one column`,
    happened: `In ${quoted(problem.sheet)} it is the header of columns ${listed(problem.letters)}, so it is not clear which one is meant.`,
    written: NOTHING_WRITTEN,
    remedy: "Give each of these columns a header of its own, then check again.",
    places: [],
  }),
};
