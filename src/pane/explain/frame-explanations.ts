import type { FrameProblem, ProblemOf, UnitIdFault } from "../../core/problem";
import { counted, listed, numberText, quoted, rowsText, capitalised } from "../words/sentence-words";
import { NOTHING_WRITTEN, placeLinks, rowLinks, type ExplanationsOf } from "./explanation";

export const frameExplanations: ExplanationsOf<FrameProblem["kind"]> = {
  unusableUnitId: (problem) => ({
    title: unusableTitle(problem.fault, problem.rows.length),
    happened: unusableSentence(problem),
    written: NOTHING_WRITTEN,
    remedy: unusableRemedy[problem.fault],
    places: rowLinks(problem.places),
  }),
  repeatedUnitId: (problem) => ({
    title: `${counted(problem.repeats.length, "case number stands", "case numbers stand")} ${
      problem.repeats.every((repeat) => repeat.rows.length === 2) ? "twice" : "more than once"
    }`,
    happened: `${problem.repeats
      .slice(0, 4)
      .map((repeat) => `${repeat.key} is in ${rowsText(repeat.rows)}.`)
      .join(
        " ",
      )}${problem.repeats.length > 4 ? ` So are ${numberText(problem.repeats.length - 4)} more.` : ""} A case listed twice has twice the chance of being drawn.`,
    written: NOTHING_WRITTEN,
    remedy: "Take the extra rows out of the list, or give each case a number of its own.",
    places: rowLinks(problem.places),
  }),
  errorInColumn: (problem) => ({
    title: `${counted(problem.rows.length, "cell", "cells")} of ${quoted(problem.column)} ${problem.rows.length === 1 ? "holds" : "hold"} an error`,
    happened: `${capitalised(rowsText(problem.rows))} of ${quoted(problem.sheet)} ${problem.rows.length === 1 ? "shows" : "show"} an Excel error such as #N/A, so it can’t be told whether the case is in.`,
    written: NOTHING_WRITTEN,
    remedy: "Put the formula or the value right, then check again.",
    places: placeLinks(problem.places),
  }),
  unmappedValues: (problem) => {
    const cases = problem.values.reduce((sum, value) => sum + value.count, 0);
    const names = problem.values.map((value) => (value.value === "" ? "blank" : quoted(value.value)));
    return {
      title: `${counted(cases, "case is", "cases are")} in no group`,
      happened: `The column ${quoted(problem.column)} holds ${listed(names)} there, first in ${rowsText(problem.values.map((value) => value.firstRow))}.`,
      written: NOTHING_WRITTEN,
      remedy: "Put them in one of the groups, or leave them out.",
      places: [],
    };
  },
  valueInTwoGroups: (problem) => ({
    title: `${quoted(problem.value)} is in more than one group`,
    happened: `It belongs to ${listed(problem.groups.map(quoted))}. A case can be in one group only.`,
    written: NOTHING_WRITTEN,
    remedy: "Take it out of all groups but one.",
    places: [],
  }),
  groupNameUnusable: (problem) => ({
    title: {
      blank: "A group has no name",
      controlCharacter: `The name ${quoted(problem.group)} holds a character that can’t be seen`,
      repeated: `Two groups are called ${quoted(problem.group)}`,
    }[problem.fault],
    happened: "The sample and the findings name each group, so its name must be plain and its own.",
    written: NOTHING_WRITTEN,
    remedy: "Type another name for the group.",
    places: [],
  }),
  periodUnreadable: (problem) => ({
    title: problem.text === "" ? "A date of the period is blank" : `${quoted(problem.text)} is not a date`,
    happened: "The period needs a first and a last day.",
    written: NOTHING_WRITTEN,
    remedy: "Type both as day/month/year, for example 01/09/2017.",
    places: [],
  }),
  periodReversed: (problem) => ({
    title: "To is before From",
    happened: `The period would run from ${problem.from} to ${problem.to}.`,
    written: NOTHING_WRITTEN,
    remedy: "Change one of the two dates.",
    places: [],
  }),
  nothingEligible: (problem) => ({
    title: "No row is in",
    happened: `None of the ${counted(problem.rows, "row", "rows")} of ${quoted(problem.sheet)} is left.`,
    written: NOTHING_WRITTEN,
    remedy: "Look at the period and at what is left out.",
    places: [],
  }),
};

function unusableTitle(fault: UnitIdFault, rows: number): string {
  if (fault === "blank") return `${counted(rows, "case has", "cases have")} no number`;
  return `${counted(rows, "case number", "case numbers")} can’t be used`;
}

function unusableSentence(problem: ProblemOf<"unusableUnitId">): string {
  const where = `${capitalised(rowsText(problem.rows))} ${problem.rows.length === 1 ? "is" : "are"}`;
  const column = problem.column;
  const sentences: Record<UnitIdFault, string> = {
    blank: `${where} blank in ${column}.`,
    notWhole: `${where} not a whole number in ${column}.`,
    tooManyDigits: `${where} a number of 16 digits or more in ${column}. Such numbers have lost digits in Excel.`,
    boolean: `${where} TRUE or FALSE in ${column}, which tells no case from another.`,
    errorValue: `${where} an Excel error in ${column}.`,
    controlCharacter: `${where} a text in ${column} that holds a character that can’t be seen, such as a tab or a line break.`,
  };
  return sentences[problem.fault];
}

const unusableRemedy: Readonly<Record<UnitIdFault, string>> = {
  blank: "Give each case its number, or take the row out of the list.",
  notWhole: "Put the number right, or format the column as text if the point belongs to it.",
  tooManyDigits: "Import the numbers again as text.",
  boolean: "Put the case number in.",
  errorValue: "Put the formula or the value right.",
  controlCharacter: "Type the case number again.",
};
