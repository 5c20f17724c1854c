import type { HostProblem } from "../../core/workbook-problem";
import { counted, listed, numberText, quoted } from "../words/sentence-words";
import { placeLinks, writtenSentence, type ExplanationsOf } from "./explanation";

export const hostExplanations: ExplanationsOf<HostProblem["kind"]> = {
  listChangedWhileDrawing: (problem) => ({
    title: "The list changed while drawing",
    happened: `${removedSentence(problem.removed)} ${problem.record} says why. The draw is void.`,
    written:
      problem.written.length > 1
        ? `${writtenSentence(problem.written)} Your list was not changed.`
        : `${quoted(problem.record)} keeps that this draw was begun. Nothing else stands from it, and your list was not changed.`,
    remedy: "Make sure that nobody is working in the list, then draw again.",
    places: [{ label: `Open ${problem.record}`, place: { sheet: problem.record, address: "A1" } }],
  }),
  writtenCellsDiffer: (problem) => ({
    title: "What was written reads differently",
    happened: `${counted(problem.places.length, "cell", "cells")} did not come back as written. ${removedSentence(problem.removed)} The draw is void.`,
    written: writtenSentence(problem.written),
    remedy: "Close the workbook in other windows, then draw again.",
    places: placeLinks(problem.places),
  }),
  sheetChangedSince: (problem) => ({
    title: `${quoted(problem.sheet)} changed meanwhile`,
    happened: "Somebody else changed it between reading and writing.",
    written: writtenSentence(problem.written),
    remedy: "Look at it, then try again.",
    places: [{ label: `Open ${problem.sheet}`, place: { sheet: problem.sheet, address: "A1" } }],
  }),
  cellBeingEdited: (problem) => ({
    title: "Excel is waiting for you",
    happened: "A cell is being edited, or a list is open.",
    written: writtenSentence(problem.written),
    remedy: "Press Enter or Esc in the sheet, then try again.",
    places: [],
  }),
  excelBusy: (problem) => ({
    title: `Stopped after ${waitText(problem.seconds)}`,
    happened: "Excel did not answer. A large recalculation or a co-author may be holding it up.",
    written: writtenSentence(problem.written),
    remedy: "Wait until Excel answers again, then look at the workbook again.",
    places: [],
  }),
  accessDenied: (problem) => ({
    title: "Excel does not allow it",
    happened:
      problem.sheet === null
        ? "The workbook can’t be changed here."
        : `${quoted(problem.sheet)} can’t be changed here.`,
    written: writtenSentence(problem.written),
    remedy: "Look whether the workbook or the sheet is protected or opened for reading only.",
    places: [],
  }),
  rowTooLarge: (problem) => ({
    title: "A row holds more than Excel hands over",
    happened: `Row ${numberText(problem.row)} of ${quoted(problem.sheet)} could not be read even by itself.`,
    written: writtenSentence(problem.written),
    remedy: "Shorten the longest text in that row, or carry fewer columns along.",
    places: [
      {
        label: `Show row ${numberText(problem.row)}`,
        place: { sheet: problem.sheet, address: `A${problem.row}` },
      },
    ],
  }),
  stopped: (problem) => ({
    title: "Stopped",
    happened: "You stopped it.",
    written: writtenSentence(problem.written),
    remedy: "Begin again when you like.",
    places: [],
  }),
  excelRefused: (problem) => ({
    title: "Excel refused",
    happened: `Excel’s answer was ${quoted(problem.code)}.`,
    written: writtenSentence(problem.written),
    remedy: "Try again. If it happens again, give your IT support the code above; it holds no case data.",
    places: [],
  }),
};

function removedSentence(sheets: readonly string[]): string {
  if (sheets.length === 0) return "";
  return `${listed(sheets)} ${sheets.length === 1 ? "was" : "were"} removed.`;
}

function waitText(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return seconds >= 60 ? counted(minutes, "minute", "minutes") : counted(seconds, "second", "seconds");
}
