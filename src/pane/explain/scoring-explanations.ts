import type { ScoringProblem } from "../../core/scoring-problem";
import type { SecondReviewProblem } from "../../core/second-review-problem";
import { criterionPartName } from "../words/criterion-parts";
import { capitalised, counted, listed, numberText, quoted } from "../words/sentence-words";
import { criterionFaultSentence } from "./criterion-faults";
import { NOTHING_WRITTEN, placeLinks, type ExplanationsOf } from "./explanation";

export const scoringExplanations: ExplanationsOf<Exclude<ScoringProblem, SecondReviewProblem>["kind"]> = {
  noDraw: () => ({
    title: "No sample is drawn yet",
    happened: "This needs the cases of a draw, or cases that you chose before.",
    written: NOTHING_WRITTEN,
    remedy: "Draw the sample first, or say which table holds your cases.",
    places: [],
  }),
  drawNotCommitted: (problem) => ({
    title: "This draw was not finished",
    happened: `${problem.record} says ${quoted(problem.state)}. Nothing counts from a draw that was not finished.`,
    written: NOTHING_WRITTEN,
    remedy: "Remove its sheets from the overview, then draw again.",
    places: [{ label: `Open ${problem.record}`, place: { sheet: problem.record, address: "A1" } }],
  }),
  recordUnreadable: (problem) => ({
    title: `${problem.record} can’t be read`,
    happened: `The part ${quoted(problem.part)} is missing or was changed.`,
    written: NOTHING_WRITTEN,
    remedy: "Put that part back as it was, for example from an earlier version of the workbook.",
    places: [{ label: `Open ${problem.record}`, place: { sheet: problem.record, address: "A1" } }],
  }),
  scoringColumnsMissing: (problem) => ({
    title: "Scoring columns are missing",
    happened: `${quoted(problem.sheet)} has no ${problem.columns.length === 1 ? "column" : "columns"} ${listed(problem.columns.map(quoted))}.`,
    written: NOTHING_WRITTEN,
    remedy: "Add the scoring columns, or give the columns their old headers back.",
    places: [],
  }),
  caseNotOnSheet: (problem) => ({
    title: `This case is no longer in ${problem.sheet}`,
    happened: `No row has the case number ${problem.case} any more.`,
    written: NOTHING_WRITTEN,
    remedy: "Put the row or its case number back, then try again.",
    places: [{ label: `Open ${problem.sheet}`, place: { sheet: problem.sheet, address: "A1" } }],
  }),
  answerCellIsFormula: (problem) => ({
    title: "A formula stands in this cell",
    happened: `The column ${quoted(problem.column)} of case ${problem.case} holds a formula. It is never written over.`,
    written: NOTHING_WRITTEN,
    remedy: "Change the formula in the sheet, or take it out and try again.",
    places: placeLinks(problem.places),
  }),
  caseMovedMeanwhile: (problem) => ({
    title: "The rows were moved while your answer was written",
    happened: `Somebody sorted or changed ${problem.sheet} in that moment. What stood in the cells was put back.`,
    written: `Nothing of your answer for ${problem.case} stands in the sheet.`,
    remedy: "Try again.",
    places: [],
  }),
  answerNotKept: (problem) => ({
    title: "Excel did not keep your answer",
    happened: `The answer for ${problem.case} was written, and the cell does not hold it. A filter or a rule of the workbook may stand in the way.`,
    written: "It may stand in part: look at the cells.",
    remedy: `Clear the filters on ${quoted(problem.sheet)}, then try again.`,
    places: placeLinks(problem.places),
  }),
  overwrittenMeanwhile: (problem) => ({
    title: "Your answer came over somebody else’s",
    happened: `Somebody wrote ${listed(problem.theirs.map((text) => quoted(text === "" ? "blank" : text)))} for case ${problem.case} in the moment in which yours was written, and Excel did not let it be put back.`,
    written: "Your answer stands in the sheet.",
    remedy: "Look at the cells, and put theirs back by hand if it should count.",
    places: placeLinks(problem.places),
  }),
  sampledCaseMissing: (problem) => ({
    title: `${counted(problem.cases.length, "drawn case is", "drawn cases are")} missing from ${problem.sheet}`,
    happened: `${listed(problem.cases)} ${problem.cases.length === 1 ? "was" : "were"} drawn but ${problem.cases.length === 1 ? "has" : "have"} no row there any more.`,
    written: NOTHING_WRITTEN,
    remedy: "Put the rows back. A case that could not be read stays in the sample, blank.",
    places: [],
  }),
  sampledCaseRepeated: (problem) => ({
    title: `${counted(problem.cases.length, "case stands", "cases stand")} more than once on ${problem.sheet}`,
    happened: `${listed(problem.cases)} would count twice.`,
    written: NOTHING_WRITTEN,
    remedy: "Take the extra rows out.",
    places: [],
  }),
  caseNotDrawn: (problem) => ({
    title: `${counted(problem.cases.length, "case", "cases")} on ${problem.sheet} ${problem.cases.length === 1 ? "was" : "were"} not drawn`,
    happened: `${listed(problem.cases)} ${problem.cases.length === 1 ? "is" : "are"} not in the record of the draw. A case that was added by hand makes the sample unfair.`,
    written: NOTHING_WRITTEN,
    remedy: "Take the rows out, or put the case numbers right.",
    places: [],
  }),
  listOfDrawNotForScoring: (problem) => ({
    title: "This list stays as it is",
    happened: `A sample was drawn from ${quoted(problem.sheet)}, so nothing is added to it.`,
    written: NOTHING_WRITTEN,
    remedy: "Score the drawn cases on Audit sample.",
    places: [],
  }),
  markNotAllowed: (problem) => ({
    title: `${counted(problem.places.length, "mark isn’t", "marks aren’t")} allowed`,
    happened: `${quoted(problem.mark)} stands under ${quoted(problem.criterion)} on ${problem.sheet}. Allowed are ${listed(problem.allowed.map(quoted))}.`,
    written: NOTHING_WRITTEN,
    remedy: "They don’t count until they are put right.",
    places: placeLinks(problem.places),
  }),
  marksUntidy: (problem) => ({
    title: `${counted(problem.places.length, "mark has", "marks have")} a space before or after the word`,
    happened: `${problem.places.length === 1 ? "It stands" : "They stand"} on ${problem.sheet}. Case Audit reads such a mark, but the formulas on Audit workings would not count it, and the two would not agree.`,
    written: NOTHING_WRITTEN,
    remedy: "Take the space away, or choose the mark anew from the list, then make the findings again.",
    places: placeLinks(problem.places),
  }),
  criterionUnusable: (problem) => ({
    // Without a cell it is a question as it was typed, or stands in a file: counted from the first.
    title: `${problem.where}: ${problem.place === null ? "question" : "row"} ${numberText(problem.row)}, ${quoted(criterionPartName(problem.column))}, can’t be used`,
    happened: criterionFaultSentence(problem),
    written: NOTHING_WRITTEN,
    remedy: `Put ${problem.place === null ? "it" : "that cell"} right, then try again.`,
    places: problem.place === null ? [] : placeLinks([problem.place]),
  }),
  partlyChanged: (problem) => ({
    title: "How “Partly” counts was changed after scoring began",
    happened: `It was decided as ${quoted(problem.decided)}. On ${problem.sheet} stands ${quoted(problem.now === "" ? "blank" : problem.now)} now.`,
    written: NOTHING_WRITTEN,
    remedy: `Put ${quoted(problem.decided)} back. If the other was decided before the first case was scored, write it into the cell to the right as well.`,
    places: placeLinks(problem.places),
  }),
  marksFileUnreadable: (problem) => ({
    title: `Line ${numberText(problem.line)} of the file of marks can’t be read`,
    happened: `${capitalised(problem.why)}.`,
    written: NOTHING_WRITTEN,
    remedy: "Put that line right, then try again.",
    places: [],
  }),
  noScorerNamed: () => ({
    title: "No name was given",
    happened: "The cases are shared out among the people who score them.",
    written: NOTHING_WRITTEN,
    remedy: "Type at least one name.",
    places: [],
  }),
  nothingScored: (problem) => ({
    title: "No case is scored yet",
    happened: `${problem.sheet} holds no mark in the columns of the questions.`,
    written: NOTHING_WRITTEN,
    remedy: "Score some cases, then come back.",
    places: [{ label: `Open ${problem.sheet}`, place: { sheet: problem.sheet, address: "A1" } }],
  }),
  populationSizeBelowCases: (problem) => ({
    title: `${problem.group === "" ? "The table" : quoted(problem.group)} has more cases than you say there were`,
    happened: `It holds ${counted(problem.cases, "case", "cases")}, and ${numberText(problem.populationSize)} is given as the number to choose from.`,
    written: NOTHING_WRITTEN,
    remedy: `Type how many there were to choose from: ${numberText(problem.cases)} or more.`,
    places: placeLinks(problem.places ?? []),
  }),
};
