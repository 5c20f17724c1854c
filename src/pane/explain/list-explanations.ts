import type { ListProblem } from "../../core/problem";
import { capitalised, listed, quoted } from "../words/sentence-words";
import { NOTHING_WRITTEN, type ExplanationsOf } from "./explanation";

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
