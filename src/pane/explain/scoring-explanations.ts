import type { ScoringProblem, SecondReviewProblem } from "../../core/problem";
import { capitalised, counted, listed, numberText, quoted } from "../words/sentence-words";
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
