import type { WorkbookProblem } from "../../core/workbook-problem";
import { counted, listed, quoted } from "../words/sentence-words";
import { NOTHING_WRITTEN, placeLinks, type ExplanationsOf } from "./explanation";

export const workbookExplanations: ExplanationsOf<WorkbookProblem["kind"]> = {
  workbookReadOnly: () => ({
    title: "This workbook is read-only",
    happened: "You can look, but not draw or score.",
    written: NOTHING_WRITTEN,
    remedy: "Save a copy first, and go on in the copy.",
    places: [],
  }),
  workbookProtected: () => ({
    title: "The workbook’s structure is protected",
    happened: "No sheet can be added, renamed or removed.",
    written: NOTHING_WRITTEN,
    remedy: "Turn it off (Review, Protect Workbook), then try again.",
    places: [],
  }),
  sheetProtected: (problem) => ({
    title: `${quoted(problem.sheet)} is protected`,
    happened: "Nothing can be written on it.",
    written: NOTHING_WRITTEN,
    remedy: "Unprotect it (Review, Unprotect Sheet), then try again.",
    places: [],
  }),
  filterOn: (problem) => ({
    title: "A filter is on",
    happened: "Writing into filtered rows lands in the wrong place.",
    written: NOTHING_WRITTEN,
    remedy: `Clear the filter on ${quoted(problem.sheet)}, then try again.`,
    places: [],
  }),
  cellsInTheWay: (problem) => ({
    title: "There is no room beside the table",
    happened: `${counted(problem.places.length, "cell", "cells")} to the right of the table on ${quoted(problem.sheet)} ${problem.places.length === 1 ? "holds" : "hold"} something. It would be written over.`,
    written: NOTHING_WRITTEN,
    remedy: "Move it elsewhere, for example below the table or to another sheet, then try again.",
    places: placeLinks(problem.places),
  }),
  scoringColumnRenamed: (problem) => ({
    title:
      problem.candidates.length === 1
        ? `Is ${quoted(problem.candidates[0] ?? "")} your column ${quoted(problem.column)}?`
        : `Which column is ${quoted(problem.column)} now?`,
    happened: `${quoted(problem.column)} is not on ${quoted(problem.sheet)} any more, though it was there. ${listed(problem.candidates.map(quoted))} could be it.`,
    written: NOTHING_WRITTEN,
    remedy: problem.renumbered
      ? "The number of its question was changed on Audit criteria, and remarks are known by the number. Give the question its old number back there."
      : `Say which one it is, or give it the header ${quoted(problem.column)} again in the sheet; it may stand anywhere in the table.`,
    places: placeLinks(problem.places),
  }),
  sheetNameTaken: (problem) => ({
    title: `There is already a sheet called ${quoted(problem.sheet)}`,
    happened: "It was not made by Case Audit, so it is left alone.",
    written: NOTHING_WRITTEN,
    remedy: "Rename that sheet, then try again.",
    places: [{ label: "Show the sheet", place: { sheet: problem.sheet, address: "A1" } }],
  }),
  tableNameTaken: (problem) => ({
    title: `There is already a table called ${quoted(problem.table)}`,
    happened: "It was not made by Case Audit, so it is left alone.",
    written: NOTHING_WRITTEN,
    remedy: "Rename that table (Table Design, Table Name), then try again.",
    places: [],
  }),
  definitionUnreadable: (problem) => ({
    title: "The set-up of this audit can’t be read",
    happened: `${problem.where}: ${problem.why}.`,
    written: NOTHING_WRITTEN,
    remedy: "Put that part right, or back as it was, and try again.",
    places: [],
  }),
};
